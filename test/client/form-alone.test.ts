import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeFormAlone, encodeMultipart } from "../../packages/client/src/encode-alone.ts";
import { coerce } from "../../packages/validators/src/coerce.ts";
import { type FormNode, readForm } from "../../packages/validators/src/form-tree.ts";
import { readMultipart } from "../../packages/validators/src/read-multipart.ts";
import type { Shape } from "../../packages/validators/src/shape.ts";

const shape = (type: string, more: Partial<Shape> = {}): Shape => ({
  types: new Set([type]) as Shape["types"],
  weakTypes: new Set(),
  properties: new Map(),
  required: new Set(),
  isFormedText: false,
  isOpen: false,
  uniqueBy: undefined,
  hasMinLength: false,
  items: undefined,
  ...more,
});
const shapes: Readonly<Record<string, Shape>> = {
  text: shape("string"),
  count: shape("integer"),
  isOn: shape("boolean"),
  list: shape("array", { items: shape("string") }),
  rows: shape("array", { items: shape("object") }),
  object: shape("object"),
};

/** Arguments as a server reads them. */
function read(parts: ReadonlyMap<string, FormNode> | undefined): object {
  const entries = [...(parts ?? [])].map(([name, node]) => [name, coerce(node, shapes[name], "", () => {})]);
  return Object.fromEntries(entries) as object;
}

const plain = fc.record(
  {
    text: fc.string({ minLength: 1, unit: "grapheme" }),
    count: fc.integer(),
    isOn: fc.boolean(),
    // A single blank text is an absent argument, in a list as everywhere.
    list: fc.array(fc.stringMatching(/^[a-z][a-z "=&%\r\n-]{0,9}$/), { maxLength: 4 }),
    rows: fc.array(fc.record({ a: fc.integer() }), { maxLength: 3 }),
    object: fc.record({ b: fc.string() }),
  },
  { requiredKeys: [] },
);

test("a form that is a method's only encoding is read as it was written", () => {
  fc.assert(
    fc.property(plain, (args) => {
      const { body = "" } = encodeFormAlone(args);
      expect(read(readForm(body))).toEqual(args);
    }),
    { seed: 17, numRuns: 200 },
  );
});

test("multipart/form-data is read as it was written", () => {
  fc.assert(
    fc.property(plain, (args) => {
      const { body = "", headers } = encodeMultipart(args);
      expect(read(readMultipart(body, headers?.["content-type"] ?? ""))).toEqual(args);
    }),
    { seed: 17, numRuns: 200 },
  );
});

test("another reader of multipart/form-data reads texts, odd names and files", async () => {
  const file = new File([new Uint8Array([0, 255, 10])], 'a "b".png', { type: "image/png" });
  const { body, headers } = encodeMultipart({ 'odd "name"': "x\r\ny", photo: file, ids: ["1", "2"] });
  const form = await new Response(body, headers ? { headers } : {}).formData();
  expect(form.getAll("ids")).toEqual(["1", "2"]);
  expect(form.get('odd "name"')).toBe("x\r\ny");
  const photo = form.get("photo") as File;
  expect([photo.name, photo.type]).toEqual(['a "b".png', "image/png"]);
  expect(new Uint8Array(await photo.arrayBuffer())).toEqual(new Uint8Array([0, 255, 10]));
});

test("a value that JSON would change is refused by its name", () => {
  expect(() => encodeMultipart({ size: Number.NaN })).toThrow("`size` is NaN");
  expect(() => encodeFormAlone({ photo: new Blob(["a"]) })).toThrow("`photo` is a file");
});

test("a body that is not in parts is nothing", () => {
  expect(readMultipart("a=1", "multipart/form-data; boundary=x")).toBeUndefined();
  expect(readMultipart("--x\r\n\r\n1\r\n--x--", "multipart/form-data; boundary=x")).toBeUndefined();
  expect(readMultipart("--x--", "multipart/form-data")).toBeUndefined();
});
