import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../test/temporary-folder.ts";
import { build } from "../../core/build.ts";
import { load } from "../../core/load.ts";
import { sampleServer } from "../sample-server.ts";
import { samplesOf } from "./samples.ts";

const folder = temporaryFolder("samples");

/** The samples of a method of a document whose responses look as told. */
function samplesFor(path: string, response: object | undefined): Map<string, string> {
  const content = { "application/json": { schema: response } };
  const responses = response ? { 200: { description: "Done.", content } } : { 204: { description: "Done." } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Stock", version: "1" },
    servers: [{ url: "https://stock.example" }],
    paths: { [path]: { post: { responses } } },
  };
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const { model } = build(load(file));
  const [method] = model.methods;
  if (!method) throw new Error("The document has no method.");
  return new Map(samplesOf(sampleServer(model), method, {}).map(({ id, text }) => [id, text]));
}

const plain = { type: "object", properties: { id: { type: "string" } } };
const enveloped = { type: "object", required: ["ok"], properties: { ok: { const: true } } };
const readsOk = /result(?:\.ok|\["ok"\]|\['ok'\])/;
const checking = ["fetch", "go", "php", "powershell", "python", "ruby"];

test("the samples of an API without a member `ok` go by the status", () => {
  const samples = samplesFor("/items.add", plain);
  expect([...samples].filter(([, text]) => readsOk.test(text))).toEqual([]);
  expect(samples.get("python")).toContain("if not response.ok:");
  expect(samples.get("go")).toContain("if response.StatusCode >= 300 {");
});

test("the samples of a method whose success has no body read none", () => {
  const samples = samplesFor("/items.drop", undefined);
  const reading = /JSON\.parse|response\.json\(\)|json\.NewDecoder|json_decode/;
  expect([...samples].filter(([, text]) => reading.test(text))).toEqual([]);
  expect(samples.get("go")).toContain("io.ReadAll(response.Body)");
  expect(samples.get("python")).toContain("if not response.ok:\n    raise SystemExit(result)");
});

test("the samples of an API with a member `ok` read it", () => {
  const samples = samplesFor("/items.add", enveloped);
  expect([...samples].filter(([, text]) => readsOk.test(text)).map(([id]) => id)).toEqual(
    expect.arrayContaining(checking),
  );
});

test.each([
  ["/items.add", "client.items.add("],
  ["/admin.apps.approve", "client.adminApps.approve("],
  ["/sendMessage", "client.methods.sendMessage("],
  ["/files.get-link", 'client.files["get-link"]('],
])("the TypeScript sample of %s names the member of the client", (path, expected) => {
  expect(samplesFor(path, plain).get("typescript")).toContain(expected);
});
