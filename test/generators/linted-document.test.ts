import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = temporaryFolder("linted");

function generate(document: string, ...options: string[]) {
  const args = ["generators/start.js", "--document", document, "--out", join(folder, "out"), ...options];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
}

describe("a document that a redocly.yaml names", () => {
  const file = join(folder, "openapi.yaml");
  const operation = "{responses: {'200': {description: A}}}";
  const text = `openapi: 3.1.0\ninfo: {title: Own, version: '1'}\npaths:\n  /a.get: {get: ${operation}}\n`;
  writeFileSync(file, text);
  writeFileSync(
    join(folder, "redocly.yaml"),
    "apis: {own: {root: openapi.yaml}}\nrules: {info-license: error}\n",
  );
  const hint = "The document was not linted. --check does it, and so does: redocly lint";
  const broken = `${file}:2 info-license Info object should contain \`license\` field.`;

  test("is generated without the linter, which has a task of its own, and says so each time", () => {
    for (const changed of [/ [1-9]\d* changed/, / 0 changed/]) {
      const { status, stderr, stdout } = generate(file);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(changed);
      expect(stdout).toContain(hint);
    }
  });

  test("is not up to date while the linter finds errors, also after a run without it", () => {
    const { status, stderr } = generate(file, "--check");
    expect([status, stderr.trim()]).toEqual([1, broken]);
  });

  test("is linted where the run fails anyway", () => {
    writeFileSync(file, `${text}  /a.find: {trace: ${operation}}\n`);
    const { status, stderr } = generate(file, "--strict");
    expect([status, stderr.trim().split("\n")]).toEqual([
      1,
      [broken, `${file}:5 method-verb A method has a get, post, put, patch or delete; /a.find has trace.`],
    ]);
  });

  test("has nothing to say about the linter once it has passed", () => {
    writeFileSync(file, text.replace("info: {", "info: {license: {name: MIT, identifier: MIT}, "));
    generate(file);
    expect(generate(file, "--check").stderr).toBe("");
    expect(generate(file).stdout).not.toContain(hint);
  });
});
