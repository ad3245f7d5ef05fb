import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSyntax } from "./check-syntax.ts";
import { closeMemory, openMemory, recalled } from "./remember.ts";

const faultsIn = async (text: string) => {
  const found = await checkSyntax([{ path: "a.ts", text }], "spec/openapi.yaml");
  return found.map(({ message }) => message);
};

const good = [
  'export const a = {\n  "b": [1, "}\\n]"]\n} as const satisfies Record<string, unknown>;\n',
  'export const a: readonly A[] = [\n  {"b":1},\n  {"b":2},\n];\nexport const b: B = {\n  "c": {}\n};\n',
  "export const a = {\n  b: 1,\n  c: () => 2,\n} as const;\n",
  "export const a = {\n};\nexport interface B {\n  c: string;\n}\n",
  "const a = 1;\nfunction b(c) { return c < a; }\nexport const d: D = b;\n",
  "function a(b: string): string { return b; }\n",
  "",
];

test.for(good)("%j parses", async (text) => {
  expect(await faultsIn(text)).toEqual([]);
});

const bad: [text: string, line: number][] = [
  ['export const a = {\n  "b": 1\n  "c": 2\n};\n', 3],
  ['export const a = {\n  "b": 1\n} as as const;\n', 1],
  ['export const a = {\n  "b": 1\n};\nexport const c = [\n  1,,\n  2 3\n];\n', 6],
  ['export const a = {\n  "b": 1\n};\nexport const 1c = 2;\n', 4],
  ["function a(b) { return b; }\nfunction c(d) { return d d; }\n", 2],
  ["function a(b) { return b; }\nexport const 1c = 2;\n", 2],
  ["function a(b) {\n  return b;\nfunction c(d) { return d; }\n", 4],
  ["export const a = {\n", 2],
  ['export const a: = {\n  "b": 1\n};\n', 1],
];

test.for(bad)("%j does not, and the line is named", async ([text, line]) => {
  expect((await faultsIn(text))[0]).toMatch(new RegExp(`^a.ts:${line} would not parse`));
});

test("a list of 200,000 lines is parsed like any other", async () => {
  const list = (end: string) => `export const a = [\n${"  1,\n".repeat(200_000)}${end}];\n`;
  expect(await faultsIn(list(""))).toEqual([]);
  expect((await faultsIn(list("  1 2,\n")))[0]).toMatch(/^a.ts:200002 would not parse/);
});

test("what was parsed is remembered without its comments, and what ends a comment early is parsed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-syntax-"));
  const commented = (text: string) => `  /**\n   * ${text}\n   */\nexport const a = 1;\n`;
  openMemory(folder, "a.yaml", "1");
  expect(await faultsIn(commented("one"))).toEqual([]);
  expect(await faultsIn(commented("two ** three"))).toEqual([]);
  expect((await faultsIn(commented("four */ five six")))[0]).toMatch(/^a.ts:2 would not parse/);
  expect((await faultsIn(`${commented("one")}  1 2`))[0]).toMatch(/^a.ts:5 would not parse/);
  closeMemory();
  rmSync(folder, { recursive: true });
});

test("the declarations of a file are known after a run that left it as it was", async () => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-syntax-"));
  const text = "export const a = 1;\nexport const b = [a];\n";
  for (const _ of ["a whole run", "a run after an edit that leaves the file"]) {
    openMemory(folder, "a.yaml", "1");
    expect(await faultsIn(text)).toEqual([]);
    closeMemory();
  }
  openMemory(folder, "a.yaml", "1");
  expect(recalled("syntax of parts", "a.ts")).toBeDefined();
  closeMemory();
  rmSync(folder, { recursive: true });
});
