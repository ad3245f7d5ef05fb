import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { readUnchanged } from "../unchanged.ts";

const folder = temporaryFolder("unchanged");
const store = join(folder, ".git/tests.json");
const counts = { passed: 2, skipped: 1 };

const client = "test/client/calls.test.ts";
const sandbox = "packages/sandbox/src/state.test.ts";
const clientText = 'import "./server.ts"; import "@datacloud/client"; read(join(root, "spec/openapi.yaml"));';
const list = "test/architecture/names.test.ts";

const manifest = (...packages: string[]) =>
  JSON.stringify({
    devDependencies: Object.fromEntries(packages.map((name) => [`@datacloud/${name}`, "workspace:*"])),
  }).replaceAll(":", ": ");

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeAll(() => {
  execFileSync("git", ["init", "--quiet", folder], { stdio: "pipe" });
  put(".gitignore", "node_modules/\n");
  put("package.json", "{}");
  put("packages/client/package.json", manifest("traffic"));
  put("packages/client/src/index.ts", "export {};");
  put("packages/traffic/package.json", manifest());
  put("packages/traffic/src/index.ts", "export {};");
  put("packages/sandbox/package.json", manifest());
  put(sandbox, 'import "./state.ts";');
  put("packages/sandbox/src/state.ts", "export {};");
  put(client, clientText);
  put("test/client/server.ts", "export {};");
  put("spec/openapi.yaml", "openapi: 3.1.1");
  put("test/architecture/repository.ts", "export const files = [];");
  put(list, 'import { files } from "./repository.ts";');
});
afterEach(() => vi.unstubAllEnvs());

const read = () => readUnchanged(folder, store);
const unchanged = () => [...read().files.keys()].toSorted();

/** As after a run in which all files passed. */
function keepAll(): void {
  read().keep(new Map([client, sandbox, list].map((file) => [file, counts])));
  expect(unchanged()).toEqual([list, client, sandbox].toSorted());
}

test("nothing is known before a run, nor of a file that did not pass", () => {
  expect(unchanged()).toEqual([]);
  read().keep(new Map([[client, counts]]));
  expect([...read().files]).toMatchObject([[client, counts]]);
});

test.each([
  ["a package", "packages/client/src/index.ts", [sandbox]],
  ["a package below it", "packages/traffic/src/index.ts", [sandbox]],
  ["another package", "packages/sandbox/src/state.ts", [client]],
  ["a file of a package that is new", "packages/client/src/new.ts", [sandbox]],
  ["a module of the tests", "test/client/server.ts", [sandbox]],
  ["a test file itself", client, [sandbox]],
  ["a file that a test names", "spec/openapi.yaml", [sandbox]],
  ["a page that none names", "README.md", [client, sandbox]],
  ["what runs the tests", "test/vitest.config.ts", []],
  ["the lockfile", "pnpm-lock.yaml", []],
])("after an edit of %s, only the files that do not depend on it are unchanged", (_name, file, left) => {
  keepAll();
  put(file, `${file === client ? clientText : ""}// Edited.`);
  expect(unchanged()).toEqual(left.toSorted());
});

test("a file that is gone is a change", () => {
  keepAll();
  rmSync(join(folder, "packages/sandbox/src/state.ts"));
  expect(unchanged()).toEqual([client]);
});

test("what is edited while tests run is not what was tested", () => {
  keepAll();
  const run = read();
  put("packages/client/src/index.ts", "// Edited meanwhile.");
  run.keep(new Map([[client, counts]]));
  expect(unchanged()).toEqual([sandbox]);
});

test("another Node.js, another installation, another environment and another program are changes", () => {
  keepAll();
  put("node_modules/.pnpm/lock.yaml", "installed: other");
  expect(unchanged()).toEqual([]);
  keepAll();
  vi.stubEnv("DATACLOUD_DOCS_URL", "https://docs.example/");
  expect(unchanged()).toEqual([]);
  vi.unstubAllEnvs();
  put(".git/programs/.lock", "");
  vi.stubEnv("PATH", `${process.env.PATH}:${join(folder, ".git/programs")}`);
  expect(unchanged()).toHaveLength(3);
  put(".git/programs/ruby", "");
  expect(unchanged()).toEqual([]);
  vi.unstubAllEnvs();
  expect(unchanged()).toHaveLength(3);
  const version = vi.spyOn(process, "version", "get").mockReturnValue("v99.0.0");
  expect(unchanged()).toEqual([]);
  version.mockRestore();
});

test("outside of a repository, and where the store cannot be read, all files run", () => {
  keepAll();
  writeFileSync(store, "{");
  expect(unchanged()).toEqual([]);
  const elsewhere = readUnchanged(tmpdir(), store);
  elsewhere.keep(new Map([[client, counts]]));
  expect(elsewhere.files.size).toBe(0);
});
