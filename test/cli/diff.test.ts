import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("diff");

function write(name: string, text: string): string {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const method = (type: string) => `post:
  operationId: aSet
  requestBody: {content: {application/json: {schema: {$ref: "#/x-schemas/Arguments"}}}}
  responses: {200: {description: Fine}}
x-schemas:
  Arguments: {type: object, properties: {"<name>": {type: ${type}}}}
`;
const whole =
  'openapi: 3.1.1\ninfo: {title: T, version: "1"}\npaths:\n  /a.set: {$ref: "./methods/a.yaml"}\n';
write("old/methods/a.yaml", method("string"));
write("new/methods/a.yaml", method("integer"));
const [old, now] = [write("old/openapi.yaml", whole), write("new/openapi.yaml", whole)];

test("documents of several files are compared, and a breaking change makes the exit code 1", async () => {
  const { code, stdout } = await runInProcess(["diff", old, now]);
  expect(stdout).toContain("a.set\n  breaking   Argument `<name>` may no longer be string.\n");
  expect(stdout).toContain("a major version.");
  expect(code).toBe(1);
  expect(await runInProcess(["diff", "--fail-on", "never", old, now])).toMatchObject({ code: 0 });
});

test("our own document in its files is the bundled one", async () => {
  const bundled = join(root, "packages/contract/src/generated/openapi.json");
  const { code, stdout } = await runInProcess([
    "diff",
    "--format",
    "json",
    "--fail-on",
    "additive",
    bundled,
    join(root, "spec/openapi.yaml"),
  ]);
  const { changes } = JSON.parse(stdout) as { changes: { level: string }[] };
  expect(changes.filter(({ level }) => level !== "editorial")).toEqual([]);
  expect(code).toBe(0);
});

test.each([
  ["junit", "<testcase", "&lt;name&gt;"],
  ["html", "<!doctype html>", "&lt;name&gt;"],
  ["markdown", "- **Breaking.** Argument `<name>`", "## `a.set`"],
  ["sarif", '"level": "error"', "type-narrowed"],
  ["json", '"bump": "major"', '"kind": "type-narrowed"'],
])("%s is written to a file, beside the text on the screen", async (format, ...parts) => {
  const file = join(folder, `report.${format}`);
  const { stdout, stderr } = await runInProcess(["diff", "-f", `${format}=${file}`, old, now]);
  for (const part of parts) expect(readFileSync(file, "utf8")).toContain(part);
  expect(stdout).toContain("breaking");
  expect(stderr).toContain(`Wrote ${format} to ${file}`);
});

test.each([
  ["a missing file", join(folder, "none.yaml"), "cannot be read: there is no such file"],
  ["a file that is no document", write("list.yaml", "- 1\n"), "is not an OpenAPI 3 document"],
  ["a file that is no YAML", write("bad.yaml", "a: [1\n"), "is neither YAML nor JSON"],
  ["a missing part", write("lost.yaml", whole), "refers to it"],
  [
    "a reference to another host",
    write("far.yaml", whole.replace("./methods/a.yaml", "https://x.test/a.yaml")),
    "only files are read",
  ],
])("%s ends the command with the place, and exit code 2", async (_, file, message) => {
  const { code, stderr } = await runInProcess(["diff", old, file]);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});
