import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { loadBundled } from "./bundled.ts";

const root = temporaryFolder("bundled");

const at = (path: string) => join(root, path);
const files: Readonly<Record<string, string>> = {
  "package.json": '{"type": "module", "dependencies": {"dep": "1.0.0"}}',
  "main.ts":
    'import { word } from "./core/word.ts";\nexport const run = async () => [word, import.meta.url];\n',
  "core/word.ts": 'export const word: string = "one";\n',
  "node_modules/dep/package.json": '{"version": "1.0.0"}',
};

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** What the generators give, as a run of a new process would load them. */
async function load() {
  const { run, version } = await loadBundled(root);
  const [word, place] = (await run()) as unknown as [string, string];
  return { word, place, version };
}

const bundles = () =>
  readdirSync(at("node_modules/.cache/bundles")).filter((name) => !name.endsWith(".json"));

beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) put(path, text);
});

test("a bundle runs as its sources do, and is made once", async () => {
  const first = await load();
  expect(first).toMatchObject({ word: "one", place: `file://${at("main.ts")}` });
  const [name = ""] = bundles();
  const made = statSync(at(`node_modules/.cache/bundles/${name}`)).ctimeMs;
  expect(await load()).toEqual(first);
  expect(bundles()).toEqual([first.version]);
  expect(statSync(at(`node_modules/.cache/bundles/${name}`)).ctimeMs).toBe(made);
});

test("an edit that leaves size and time is in the next run, and its undoing in the one after", async () => {
  const { version } = await load();
  const { atime, mtime } = statSync(at("core/word.ts"));
  put("core/word.ts", 'export const word: string = "two";\n');
  utimesSync(at("core/word.ts"), atime, mtime);
  const edited = await load();
  expect(edited.word).toBe("two");
  expect(edited.version).not.toBe(version);
  put("core/word.ts", files["core/word.ts"] ?? "");
  expect(await load()).toMatchObject({ word: "one", version });
});

test.for([
  ["a new file", "core/new.ts", "export {};\n"],
  ["a new file in a new folder", "more/new.ts", "export {};\n"],
  ["an upgrade", "node_modules/dep/package.json", '{"version": "1.0.1"}'],
  ["an installation", "node_modules/.package-lock.json", "{}"],
] as const)("%s is another version", async ([, path, text]) => {
  const { version } = await load();
  put(path, text);
  expect((await load()).version).not.toBe(version);
});

test("a test is no part of the version", async () => {
  const { version } = await load();
  put("core/word.test.ts", "export {};\n");
  expect((await load()).version).toBe(version);
});

test("where there is no place for a bundle, the sources run", async () => {
  put("node_modules/.cache", "a file in place of a folder");
  expect(await load()).toMatchObject({ word: "one", version: undefined });
  rmSync(at("node_modules"), { recursive: true });
  expect(await load()).toMatchObject({ word: "one", version: undefined });
});

test("two runs at the same time get the same, and old bundles are deleted", async () => {
  for (const word of ["a", "b", "c", "d"]) {
    put("core/word.ts", `export const word: string = "${word}";\n`);
    const both = await Promise.all([load(), load()]);
    expect(both.map((each) => each.word)).toEqual([word, word]);
  }
  expect(bundles()).toHaveLength(3);
});
