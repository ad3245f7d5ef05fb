import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, client, contract, docs, hasErrors, load, validators } from "@datacloud/generators";
import { describe, expect, test } from "vitest";
import { fileSuffix } from "../../packages/sandbox/src/state/own-name.ts";
import { files, root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { published, usePacked } from "./pack.ts";
import { pathFaults } from "./path-faults.ts";

const { tarball } = usePacked(published.map(({ short }) => short));
const folder = temporaryFolder("platforms");

describe("a path that Windows or macOS would not keep is found", () => {
  test.each([
    ["a device", ["src/con.ts"], /device/],
    ["a device without an ending", ["a/NUL"], /device/],
    ["a numbered device", ["com1.har"], /device/],
    ["a stream of NTFS", ["a:b.json"], /refuses/],
    ["a question mark", ["what?.md"], /refuses/],
    ["a backslash", ["a\\b"], /refuses/],
    ["a dot at the end", ["a./b"], /refuses/],
    ["a space at the end", ["a /b"], /refuses/],
    ["a line break", ["a\nb"], /refuses/],
    ["too long a path", [`${"long/".repeat(40)}a`], /longer/],
    ["letters of two parts", ["e\u0301.md"], /another form/],
    ["two files by case", ["src/Read.ts", "src/read.ts"], /in case only/],
    ["two folders by case", ["Src/a.ts", "src/b.ts"], /in case only/],
  ])("%s", (_, paths, expected) => {
    expect(pathFaults(paths).join("\n")).toMatch(expected);
  });

  test("and names that only look like one pass", () => {
    expect(
      pathFaults(["console.ts", "auxiliary/nullable.ts", ".gitignore", "a b/c.d.ts", "compare1"]),
    ).toEqual([]);
  });
});

test("every path of the repository is one on every system", () => {
  expect(pathFaults(files)).toEqual([]);
});

test.each(published)("every path in the tarball of $name is one on every system", ({ short }) => {
  const list = execFileSync("tar", ["-tzf", tarball(short)], { encoding: "utf8" });
  const paths = list.split("\n").filter((line) => line !== "");
  expect(paths.length).toBeGreaterThan(3);
  expect(pathFaults(paths)).toEqual([]);
});

test("the site has two names in different case only for pages that are the same", () => {
  const site = join(root, "packages/docs/dist");
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
  const faults = pathFaults(paths);
  expect(faults.filter((fault) => !fault.endsWith("in case only"))).toEqual([]);
  const byCase = Map.groupBy(paths, (path) => path.toLowerCase());
  const shared = [...byCase.values()].filter((each) => each.length > 1);
  expect(shared.length).toBeGreaterThan(10);
  const different = shared.filter(
    (each) => new Set(each.map((path) => readFileSync(join(site, path), "utf8"))).size > 1,
  );
  expect(different).toEqual([]);
});

test("a checkout has the line endings that are committed, on every system", () => {
  const lines = execFileSync("git", ["ls-files", "--eol"], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n");
  const others = lines.filter((line) => !/^i\/(?:lf|none|-text) +w\/\S+ +attr\/text=auto eol=lf/.test(line));
  expect(others).toEqual([]);
});

/** What the generators make of a document, but for the linter. */
async function generated(document: ReturnType<typeof load>) {
  const { model, diagnostics } = build(document);
  expect(hasErrors([...document.diagnostics, ...diagnostics])).toBe(false);
  const made = await Promise.all([contract, client, validators, docs].map((generator) => generator(model)));
  return made.flat();
}

test("a document with CRLF makes the same files as one with LF", async () => {
  cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true });
  const parts = readdirSync(join(folder, "spec"), { recursive: true, withFileTypes: true });
  for (const entry of parts.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
  }
  const [windows, here] = [load(join(folder, "spec/openapi.yaml")), load(join(root, "spec/openapi.yaml"))];
  const made = await generated(windows);
  expect(made.length).toBeGreaterThan(30);
  expect(made.filter(({ text }) => text.includes("\r"))).toEqual([]);
  expect(made).toEqual(await generated(here));
});

test("methods that are called like devices of Windows get files that it can write", async () => {
  const response = {
    200: { description: "Done.", content: { "application/json": { schema: { type: "object" } } } },
  };
  const names = ["con.get", "aux.list", "NUL.create", "com1.get", "prn.delete", "console.get"];
  const paths = names.map((name) => [`/${name}`, { get: { responses: response } }] as const);
  const server = { url: "https://{instance}.example.com/api", variables: { instance: { default: "acme" } } };
  const file = join(folder, "devices.json");
  const info = { title: "Devices", version: "1" };
  writeFileSync(
    file,
    JSON.stringify({ openapi: "3.1.0", info, servers: [server], paths: Object.fromEntries(paths) }),
  );
  const { model } = build(load(file));
  expect(model.methods.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  const made = (await docs(model)).map(({ path }) => path);
  expect(made.filter((path) => path.includes("/methods/"))).toHaveLength(names.length);
  expect(pathFaults(made)).toEqual([]);
});

test("a namespace of the sandbox is a file on every system, whatever it is called", () => {
  const names = [
    "con",
    "NUL",
    "aux.x",
    "com1",
    "a:b",
    "a?",
    "a.",
    "a ",
    "..",
    "",
    "ü",
    "e\u0301",
    "Team",
    "team",
    "x".repeat(300),
  ];
  const made = names.map((name) => `sandbox.sqlite.${fileSuffix(name)}`);
  expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(pathFaults(made)).toEqual([]);
});
