import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

/** An empty project of a stranger, outside of the workspace. */
function emptyProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "datacloud-stranger-")));
  folders.push(folder);
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
  writeFileSync(join(folder, ".npmrc"), registry.npmrc);
  return folder;
}

async function install(folder: string, ...names: string[]): Promise<void> {
  const args = ["install", "--no-audit", "--no-fund", "--no-progress", ...names];
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
  }, 130_000);
});
