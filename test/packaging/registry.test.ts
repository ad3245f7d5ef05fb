import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { published } from "./pack.ts";
import { publishAll, type Registry, startRegistry } from "./registry.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await startRegistry();
  await publishAll(registry);
}, 130_000);
afterAll(() => registry.close());

const execute = promisify(execFile);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty project of a stranger, outside of the workspace, in a folder whose name is hard on URLs and shells. */
function emptyProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "datacloud a #1 100%25 ü'$-")));
  folders.push(folder);
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
  writeFileSync(join(folder, ".npmrc"), registry.npmrc);
  return folder;
}

async function install(folder: string, ...names: string[]): Promise<void> {
  const args = ["install", "--no-audit", "--no-fund", "--no-progress", "--prefer-offline", ...names];
  await execute("npm", args, { cwd: folder, timeout: 120_000 });
}

/** Sets of packages that people put together. npm once never ended over the second. */
const sets: readonly string[][] = [
  ["@datacloud/client"],
  ["@datacloud/mocks", "@datacloud/sandbox", "@datacloud/conformance", "msw"],
  [
    "@datacloud/client",
    "@datacloud/mocks",
    "@datacloud/validators",
    "@datacloud/contract",
    "msw@2",
    "openapi-fetch",
  ],
];

test("the command of the release publishes every public package, without a range of the workspace", () => {
  expect([...registry.packages.keys()].toSorted()).toEqual(published.map(({ name }) => name).toSorted());
  expect(JSON.stringify([...registry.packages.values()])).not.toContain("workspace:");
});

describe.each(sets.map((names) => ({ names, title: names.join(" ") })))("npm install $title", ({ names }) => {
  test("ends in under a minute, with everything in place", async () => {
    const folder = emptyProject();
    const started = performance.now();
    await install(folder, ...names);
    expect(performance.now() - started).toBeLessThan(60_000);
    const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
    expect(lock).not.toMatch(/workspace:|file:|"link": true/);
    for (const name of names) {
      const plain = name.replace(/(?<=.)@\d+$/, "");
      expect(
        JSON.parse(readFileSync(join(folder, "node_modules", plain, "package.json"), "utf8")),
      ).toMatchObject({
        name: plain,
      });
    }
    // It fails where a dependency is missing, invalid or extraneous.
    await execute("npm", ["ls", "--all"], { cwd: folder });
  }, 130_000);
});

const runtimes = join(root, "test/runtimes/node_modules");
const nodes = [
  { name: "Node.js 20", file: join(runtimes, "node-20/bin/node") },
  { name: "Node.js 22", file: join(runtimes, "node-22/bin/node") },
  { name: "Node.js 24", file: process.execPath },
].filter(({ file }) => existsSync(file));

describe.each(nodes)("npx on $name, in an empty folder", ({ name, file }) => {
  const npx = (folder: string, ...words: string[]) => {
    const env = { ...process.env, PATH: `${dirname(file)}:${process.env.PATH}` };
    return execute("npx", ["--yes", ...words], { cwd: folder, env, timeout: 120_000 });
  };

  test("runs the command as it is published", async () => {
    const folder = emptyProject();
    const { stdout } = await npx(folder, "@datacloud/cli", "methods", "customData.set");
    expect(stdout).toMatch(/^customData\.set +POST \/customData\.set$/m);
  }, 130_000);

  test("runs the generators as they are published, or says which Node.js they need", async () => {
    const folder = emptyProject();
    // `generators.test.ts` runs all of them on Node.js 24.
    if (name === "Node.js 24")
      return void expect((await npx(folder, "@datacloud/generators", "--help")).stderr).toContain("Usage: ");
    cpSync(join(root, "packages/contract/src/generated/openapi.yaml"), join(folder, "openapi.yaml"));
    const run = npx(folder, "@datacloud/generators", "openapi.yaml", "--out", "toolkit");
    if (name === "Node.js 20")
      return void (await expect(run).rejects.toThrow(/need Node\.js 22\.19 or later/));
    expect((await run).stdout).toMatch(/^26 methods, \d+ files, \d+ changed\.$/m);
    const families = "packages/client/src/generated/families.ts";
    expect(readFileSync(join(folder, "toolkit", families))).toEqual(readFileSync(join(root, families)));
  }, 130_000);
});
