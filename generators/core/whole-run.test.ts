import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { keepRun } from "./keep-run.ts";
import { closeMemory, openMemory } from "./remember.ts";
import { readSource } from "./source.ts";
import { recallRun } from "./whole-run.ts";

const root = temporaryFolder("whole-run");

const at = (path: string) => join(root, path);
const made = [{ path: "packages/a/src/generated/a.ts", text: "export {};\n" }];
const sources: Readonly<Record<string, string>> = {
  "spec/openapi.yaml": "paths:\n  /a.b:\n    $ref: methods/a.b.yaml\n",
  "spec/methods/a.b.yaml": "post:\n  $ref: '#/x'\n",
};
const files = { ...sources, [`out/${made[0]?.path}`]: made[0]?.text ?? "" };

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const cache = { folder: at("cache"), version: "1" };
const wanted = { document: at("spec/openapi.yaml"), out: at("out"), strict: true, check: false };

/** A run over the sources, which reads them all. */
function run(isLinted = true): void {
  openMemory(cache.folder, wanted.document, cache.version);
  for (const path of Object.keys(sources)) readSource(at(path));
  keepRun(cache, wanted, { lines: ["a line"], methods: 1, isLinted }, made);
  closeMemory();
}

beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) put(path, text);
});

test("a run is recalled with its lines", () => {
  run();
  expect(recallRun(cache, wanted)).toMatchObject({ lines: ["a line"], methods: 1 });
});

test.for(Object.keys(files))("an edit of %s, or its end, is a new run, and its undoing is not", (path) => {
  run();
  for (const change of [() => put(path, "edited"), () => rmSync(at(path))]) {
    change();
    expect(recallRun(cache, wanted)).toBeUndefined();
    put(path, files[path] ?? "");
    expect(recallRun(cache, wanted)).toBeDefined();
  }
});

test.for([
  "spec/methods/added.yaml",
  "spec/methods/added.txt",
  "out/packages/a/src/generated/added.ts",
  "spec/redocly.yaml",
  "redocly.yaml",
])("a new file %s is a new run", (path) => {
  run();
  put(path, `apis: {a: {root: ${at("spec/openapi.yaml")}}}`);
  expect(recallRun(cache, wanted)).toBeUndefined();
});

test("a change of the linter's list of exceptions is a new run", () => {
  put("redocly.yaml", "apis: {a: {root: spec/openapi.yaml}}");
  run();
  expect(recallRun(cache, wanted)).toBeDefined();
  put(".redocly.lint-ignore.yaml", "a");
  expect(recallRun(cache, wanted)).toBeUndefined();
});

test("a check repeats no run without the linter", () => {
  run(false);
  expect(recallRun(cache, wanted)).toBeDefined();
  expect(recallRun(cache, { ...wanted, check: true })).toBeUndefined();
  run();
  expect(recallRun(cache, { ...wanted, check: true })).toBeDefined();
});

test("other generators, another strictness and a damaged file are a new run", () => {
  run();
  expect(recallRun({ ...cache, version: "2" }, wanted)).toBeUndefined();
  expect(recallRun(cache, { ...wanted, strict: false })).toBeUndefined();
  expect(recallRun(cache, { ...wanted, document: at("spec/methods/a.b.yaml") })).toBeUndefined();
});

test.for([
  [
    "the linter follows a reference on the next line",
    "spec/openapi.yaml",
    '{"x": {"$ref":\n  "other.yaml"}}',
  ],
  [
    "the linter follows a reference that the generators passed over",
    "spec/openapi.yaml",
    "x:\n  $ref: 'other.yaml#/a'\n",
  ],
  [
    "the linter reads a plugin",
    "redocly.yaml",
    "apis: {a: {root: spec/openapi.yaml}}\nplugins: [plugin.js]\n",
  ],
  [
    "the linter reads a base",
    "redocly.yaml",
    "apis: {a: {root: spec/openapi.yaml}}\nextends: [./base.yaml]\n",
  ],
] as const)("nothing is kept where %s", ([, path, text]) => {
  put(path, text);
  run();
  expect(recallRun(cache, wanted)).toBeUndefined();
});
