import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { generatorVersion } from "./generator-version.ts";

const root = temporaryFolder("version");

/** Generators with one dependency, as they stand in a workspace. */
const files: Readonly<Record<string, string>> = {
  "generators/package.json": '{"dependencies": {"dep": "1.0.0"}}',
  "generators/main.ts": "1",
  "generators/rules/structure.redocly.yaml": "extends: []",
  "generators/core/a.test.ts": "1",
  "generators/node_modules/dep/package.json": '{"version": "1.0.0"}',
  "generators/node_modules/dep/index.js": "1",
  "node_modules/.pnpm/lock.yaml": "dep-of-dep: 1.0.0",
};

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const version = () => generatorVersion(join(root, "generators/"));

for (const [path, text] of Object.entries(files)) write(path, text);

test.for([
  ["a generator's own source", "generators/main.ts"],
  ["a rule", "generators/rules/structure.redocly.yaml"],
  ["a new file", "generators/core/new.ts"],
  ["an upgrade of a dependency", "generators/node_modules/dep/package.json"],
  ["an upgrade of what a dependency needs", "node_modules/.pnpm/lock.yaml"],
] as const)("%s is another version, and its undoing the same again", ([, path]) => {
  const before = version();
  write(path, '{"version": "1.0.1"}');
  expect(version()).not.toBe(before);
  const old = files[path];
  if (old === undefined) rmSync(join(root, path));
  else write(path, old);
  expect(version()).toBe(before);
});

test.for(["generators/core/a.test.ts", "generators/dist/main.js"])("%s is no part of the version", (path) => {
  const before = version();
  write(path, "2");
  expect(version()).toBe(before);
});
