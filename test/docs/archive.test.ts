import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("archive");
const site = join(folder, "site");
const program = join(root, "packages/docs/src/archive/write-archives.ts");
const long = `${"deep/".repeat(30)}${"é".repeat(60)}.txt`;
const contents: Record<string, string> = {
  "index.html": "<!doctype html>",
  "methods/deployments.create/index.html": "a page",
  "empty.txt": "",
  [long]: "a path of more than 100 bytes",
  "bytes.bin": "\u0000\u0001é",
};

/** Writes the archives, as the release does. */
function pack(out: string, env: Record<string, string> = {}, from = site): void {
  const args = [program, "--site", from, "--out", join(folder, out), "--name", "docs-1.2.3"];
  execFileSync(process.execPath, args, { env: { ...process.env, ...env } });
}
const bytes = (out: string, file: string) => readFileSync(join(folder, out, file));

beforeAll(() => {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  pack("first");
});

test("tar extracts what the site is", () => {
  mkdirSync(join(folder, "extracted"));
  execFileSync("tar", ["-xzf", join(folder, "first/docs-1.2.3.tar.gz"), "-C", join(folder, "extracted")]);
  const extracted = join(folder, "extracted/docs-1.2.3");
  const files = readdirSync(extracted, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  expect(files).toHaveLength(Object.keys(contents).length);
  for (const [path, text] of Object.entries(contents))
    expect(readFileSync(join(extracted, path), "utf8")).toBe(text);
});

test("the zip holds the same", () => {
  const files = unzipSync(bytes("first", "docs-1.2.3.zip"));
  const texts = Object.entries(files).map(([path, content]) => [path, new TextDecoder().decode(content)]);
  const expected = Object.entries(contents).map(([path, text]) => [`docs-1.2.3/${path}`, text]);
  expect(texts.toSorted()).toEqual(expected.toSorted());
});

test("SHA256SUMS is what sha256sum makes", () => {
  const sums = bytes("first", "SHA256SUMS").toString().trim().split("\n");
  expect(sums).toHaveLength(2);
  for (const line of sums) {
    const [digest, file = ""] = line.split("  ");
    expect(createHash("sha256").update(bytes("first", file)).digest("hex")).toBe(digest);
  }
});

test("the bytes depend on the files alone: not on their times, nor on the time zone", () => {
  utimesSync(join(site, "index.html"), new Date(2001, 1, 1), new Date(2001, 1, 1));
  pack("second", { TZ: "Pacific/Kiritimati" });
  for (const file of ["docs-1.2.3.tar.gz", "docs-1.2.3.zip", "SHA256SUMS"])
    expect(bytes("second", file).equals(bytes("first", file))).toBe(true);
});

describe("a wrong option ends it with the reason", () => {
  test.each([
    [["--site", folder], "holds no built site"],
    [["--name", ".."], "Use letters"],
    [["--name", "a/b"], "Use letters"],
  ])("%j", (args, reason) => {
    const run = () =>
      execFileSync(process.execPath, [program, "--site", site, ...args], { stdio: "pipe", encoding: "utf8" });
    expect(run).toThrow(reason);
  });
});
