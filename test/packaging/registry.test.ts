import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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

async function npm(folder: string, ...args: string[]): Promise<void> {
  await execute("npm", args, { cwd: folder, timeout: 120_000 });
}

/**
 * Sets of packages that people put together. npm once never ended over the second. The third differs from it in the versions to choose
 * alone: to unpack it, too, takes 5 s of CPU.
 */
const sets: readonly { names: readonly string[]; further?: readonly string[] }[] = [
  { names: ["@datacloud/client"] },
  { names: ["@datacloud/mocks", "@datacloud/sandbox", "@datacloud/conformance", "msw"] },
  {
    names: [
      "@datacloud/client",
      "@datacloud/mocks",
      "@datacloud/validators",
      "@datacloud/contract",
      "msw@2",
      "openapi-fetch",
    ],
    further: ["--package-lock-only"],
  },
];

interface Lock {
  packages: Record<string, { version?: string }>;
}

test("the command of the release publishes every public package, without a range of the workspace", () => {
  expect([...registry.packages.keys()].toSorted()).toEqual(published.map(({ name }) => name).toSorted());
  expect(JSON.stringify([...registry.packages.values()])).not.toContain("workspace:");
});

describe.each(sets.map((set) => ({ ...set, title: set.names.join(" ") })))(
  "npm install $title",
  ({ names, further = [] }) => {
    test("ends in under a minute, with everything in place", async () => {
      const folder = emptyProject();
      const started = performance.now();
      const quiet = ["--no-audit", "--no-fund", "--no-progress", "--prefer-offline"];
      await npm(folder, "install", ...quiet, ...further, ...names);
      expect(performance.now() - started).toBeLessThan(60_000);
      const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
      expect(lock).not.toMatch(/workspace:|file:|"link": true/);
      const { packages } = JSON.parse(lock) as Lock;
      for (const name of names) {
        const place = `node_modules/${name.replace(/(?<=.)@\d+$/, "")}`;
        expect(packages[place]?.version).toBeDefined();
        expect(existsSync(join(folder, place, "package.json"))).toBe(further.length === 0);
      }
      // It fails where a dependency is missing, invalid or extraneous.
      await npm(folder, "ls", "--all", ...further);
    }, 130_000);
  },
);

const runtimes = join(root, "test/runtimes/node_modules");
const nodes = [
  { name: "Node.js 20", file: join(runtimes, "node-20/bin/node") },
  { name: "Node.js 22", file: join(runtimes, "node-22/bin/node") },
  { name: "Node.js 24", file: process.execPath },
].filter(({ file }) => existsSync(file));

/**
 * A cache of npm with the tarballs of the user's own, and without the packages that npx has unpacked there: of ours it would take those
 * of an earlier run, whose version is the same, in place of those that were published now.
 */
const cache = mkdtempSync(join(tmpdir(), "datacloud-npm-"));
folders.push(cache);
beforeAll(async () => {
  const { stdout } = await execute("npm", ["config", "get", "cache"]);
  const tarballs = join(stdout.trim(), "_cacache");
  mkdirSync(tarballs, { recursive: true });
  symlinkSync(tarballs, join(cache, "_cacache"));
});

describe.each(nodes)("npx on $name, in an empty folder", ({ name, file }) => {
  const npx = (folder: string, ...words: string[]) => {
    const path = `${dirname(file)}:${process.env.PATH}`;
    const env = { ...process.env, PATH: path, npm_config_cache: cache, npm_config_prefer_offline: "true" };
    return execute("npx", ["--yes", ...words], { cwd: folder, env, timeout: 120_000 });
  };

  test("runs the command as it is published", async () => {
    const folder = emptyProject();
    const { stdout } = await npx(folder, "@datacloud/cli", "methods", "customData.set");
    expect(stdout).toMatch(/^customData\.set +POST \/customData\.set$/m);
    const [installed = ""] = globSync("_npx/*/node_modules/@datacloud/cli/dist/program.js", { cwd: cache });
    const built = join(root, "packages/cli/dist/program.js");
    expect(readFileSync(join(cache, installed))).toEqual(readFileSync(built));
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
