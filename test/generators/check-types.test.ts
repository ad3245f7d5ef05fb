import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../generators/core/build.ts";
import { checkTypes } from "../../generators/core/check-types.ts";
import { load } from "../../generators/core/load.ts";
import type { File } from "../../generators/core/model.ts";
import { createClock } from "../../generators/core/stage.ts";
import { filesOf } from "../../generators/pipeline.ts";

const parcels = fileURLToPath(new URL("parcels/openapi.yaml", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "datacloud-types-"));
afterAll(() => rmSync(folder, { recursive: true }));
const document = join(folder, "openapi.json");

const nullable = {
  type: ["object", "null"],
  properties: { from: { type: "string" }, to: { type: "string" } },
};
const roles = {
  items: {
    anyOf: [
      { type: "string", enum: ["a", "b"] },
      { type: "string", enum: ["c"] },
    ],
  },
};

/** Answers whose types or made-up values once did not compile: what public documents have. */
const awkward: Readonly<Record<string, unknown>> = {
  "/tag_status_as_done": { type: "object", properties: { is_done: { type: "string", pattern: "^x$" } } },
  "/things.any": {},
  "/things.list": {
    type: "array",
    items: { anyOf: [{ type: "object", required: ["a"] }, { type: "object" }] },
  },
  "/things.untyped_list": { type: "object", properties: { latest: roles, message: { items: {} } } },
  "/things.text": { type: "string", pattern: "^never written by chance$" },
  "/things.binary": { type: "string", format: "binary" },
  "/things.named": {
    type: "object",
    properties: { range: { allOf: [{ $ref: "#/components/schemas/Range" }], required: ["from", "to"] } },
  },
};

function withAwkward(): object {
  const { bundle } = load(parcels);
  const paths = Object.entries(awkward).map(([path, schema]) => {
    const content = { "application/json": { schema } };
    return [path, { post: { responses: { 200: { description: "Done.", content } } } }];
  });
  const components = bundle.components as { schemas: object };
  return {
    ...bundle,
    paths: { ...(bundle.paths as object), ...Object.fromEntries(paths) },
    components: { ...components, schemas: { ...components.schemas, Range: nullable } },
  };
}

let files: File[];
beforeAll(async () => {
  writeFileSync(document, JSON.stringify(withAwkward()));
  files = await filesOf(build(load(document)).model, createClock(false));
});

/** The files, with one text in one of them replaced. */
function changed(end: string, from: string, to: string): File[] {
  return files.map((file) =>
    file.path.endsWith(end) ? { ...file, text: file.text.replace(from, to) } : file,
  );
}

test("what is made of another document compiles beside the handwritten files", () => {
  expect(checkTypes(files, { document, out: folder })).toEqual([]);
});

test("what does not compile is a fault with its place", () => {
  const broken = changed("contract/src/generated/methods.ts", "MethodDescription", "MethodDescriptions");
  const [fault, ...more] = checkTypes(broken, { document, out: folder });
  expect(fault).toMatchObject({ rule: "fault-of-ours", severity: "error" });
  expect(fault?.message).toMatch(
    /^packages\/contract\/src\/generated\/methods\.ts:\d+ would not compile \(.*MethodDescriptions/,
  );
  expect(more.length).toBeLessThan(20);
});
