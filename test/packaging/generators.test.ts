import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { manifestOf, usePacked } from "./pack.ts";

const { folder, modules } = usePacked(["generators"]);
const own = join(modules, "@datacloud/generators");
const command = join(own, "dist/start.js");

beforeAll(() => {
  // What npm would install below it.
  symlinkSync(join(root, "generators/node_modules"), join(own, "node_modules"));
  cpSync(join(root, "packages/contract/src/generated/openapi.yaml"), join(folder, "openapi.yaml"));
});

/** Runs the command as a program of the tarball, outside of the workspace. */
function run(...args: string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: "utf8" });
}

test("the command of the tarball writes what the workspace has, as its page shows", () => {
  expect(readFileSync(join(own, "README.md"), "utf8")).toContain("generators openapi.yaml --out toolkit");
  const { status, stdout, stderr } = run("openapi.yaml", "--out", "toolkit");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^26 methods, \d+ files, \d+ changed\.$/m);
  for (const file of ["client/src/generated/families.ts", "contract/src/generated/document-types.ts"]) {
    const written = readFileSync(join(folder, "toolkit/packages", file), "utf8");
    expect(written).toBe(readFileSync(join(root, "packages", file), "utf8"));
  }
  expect(existsSync(join(folder, "toolkit/packages/sandbox"))).toBe(false);
});

test("its functions can be called one by one, as its page shows", () => {
  const [, program = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(own, "README.md"), "utf8")) ?? [];
  const code = program.replaceAll('"toolkit"', '"called"');
  execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder });
  expect(existsSync(join(folder, "called/packages/contract/src/generated"))).toBe(true);
  expect(existsSync(join(folder, "called/packages/client"))).toBe(false);
});

test("a second document and a document that is not there are errors with a remedy", () => {
  const two = run("a.yaml", "b.yaml");
  expect(two.status).toBe(2);
  expect(two.stderr).toMatch(/^Only one document can be read, not a\.yaml, b\.yaml\.\n\nUsage: /);
  const none = run("nowhere.yaml");
  expect(none.status).toBe(1);
  expect(none.stderr).toContain("nowhere.yaml");
});

const node20 = join(root, "test/runtimes/node_modules/node-20/bin/node");

test.runIf(existsSync(node20))("a Node.js that is too old gets one line that says which is needed", () => {
  const { engines } = manifestOf(own);
  const { status, stderr } = spawnSync(node20, [command, "openapi.yaml"], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe(
    `error: The generators need Node.js ${engines.node.slice(2)} or later. This is Node.js 20.20.2.\n`,
  );
  expect(status).toBe(1);
});
