import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { ConformanceReport } from "@datacloud/conformance";
import { describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runCli } from "./run-cli.ts";
import { runInProcess } from "./run-in-process.ts";

const folder = temporaryFolder("verify");
const entryTo = (url: string, request: object = {}) => ({
  startedDateTime: "2026-01-01T00:00:00.000Z",
  time: 1,
  request: { method: "POST", url, headers: [{ name: "authorization", value: "Bearer k" }], ...request },
  response: { status: 200, headers: [], content: { text: '{"ok":true}' } },
});
const harOf = (...entries: object[]) =>
  JSON.stringify({ log: { version: "1.2", creator: { name: "t" }, entries } });
const set = "https://acme.getdx.net/api/customData.set";

mkdirSync(join(folder, "empty"));
writeFileSync(join(folder, "text.har"), "hello");
writeFileSync(join(folder, "deploy.sh"), "#!/bin/sh\necho deploy\n");
writeFileSync(join(folder, "none.har"), harOf());
writeFileSync(
  join(folder, "other.har"),
  harOf(entryTo("https://dx.example.com/api/nothing", { bodySize: 0 })),
);
writeFileSync(join(folder, "bodiless.har"), harOf(entryTo(set, { bodySize: 7 })));
const large = { postData: { mimeType: "application/json", text: "x".repeat(17 * 1024 * 1024) } };
writeFileSync(join(folder, "large.jsonl"), JSON.stringify(entryTo(set, large)));
const published = (name: string) => join(root, `test/contract/published/${name}.har`);
const inFolder = (name: string) => join(folder, name);

describe("exit codes", () => {
  test.each<[string, string[], number]>([
    ["a capture that conforms", [published("luscii-action")], 0],
    ["a capture with errors", [published("dxdc-js")], 1],
    ["a warning, where warnings count", ["--fail-on", "warning", published("luscii-action")], 1],
    [
      "a method that had to be called and was",
      ["--require", "deployments.create", published("luscii-action")],
      0,
    ],
    [
      "a method that had to be called and was not",
      ["--require", "incidents.upsert", published("luscii-action")],
      1,
    ],
    ["no such file", [inFolder("nothing.har")], 2],
    ["a folder without captures", [inFolder("empty")], 2],
    ["a folder of captures, one with errors", [join(root, "test/contract/published")], 1],
    ["a pattern that matches no file", [inFolder("*.har.bz2")], 2],
    ["captures that conform", [published("luscii-action"), published("luscii-action")], 0],
    ["captures of which the last has errors", [published("luscii-action"), published("dxdc-js")], 1],
    ["captures of which one is missing", [published("luscii-action"), inFolder("nothing.har")], 2],
    ["captures of which one is no capture", [published("luscii-action"), inFolder("text.har")], 2],
    ["captures with errors of which one is missing", [published("dxdc-js"), inFolder("nothing.har")], 2],
    ["a script without --", [inFolder("deploy.sh"), "prod"], 2],
    ["a command without --", ["npm", "run", "deploy"], 2],
    ["captures and a command", [published("luscii-action"), "--", "true"], 2],
    ["a capture without entries", [inFolder("none.har")], 2],
    ["a capture of other hosts", [inFolder("other.har")], 2],
    [
      "the same, with the name of the host",
      ["--api-host", "https://dx.example.com:8443", inFolder("other.har")],
      1,
    ],
    ["a capture without bodies", [inFolder("bodiless.har")], 2],
    ["one call that is too large", [inFolder("large.jsonl")], 2],
    ["nothing to judge", [], 2],
    ["an unknown flag", ["--nope", published("luscii-action")], 2],
    ["an unknown format", ["-f", "pdf", published("luscii-action")], 2],
    ["an unknown method", ["--require", "deployments.make", published("luscii-action")], 2],
    ["a baseline that is not there", ["--baseline", inFolder("none.json"), published("luscii-action")], 2],
  ])("%s", async (_, args, code) => {
    expect(await runInProcess(["verify", ...args])).toMatchObject({ code });
  });
});

describe.concurrent("exit codes of a process", () => {
  test.each<[string, string[], number]>([
    ["a capture that conforms", [published("luscii-action")], 0],
    ["a capture with errors", [published("dxdc-js")], 1],
    ["an unknown flag", ["--nope", published("luscii-action")], 2],
  ])("%s", async (_, args, code) => {
    expect(await runCli(["verify", ...args])).toMatchObject({ code });
  });
});

test("several formats at once, and one of them on the screen", async () => {
  const args = [
    "-f",
    "json",
    "-f",
    `junit=${inFolder("deep/er.xml")}`,
    "--format",
    `html=${inFolder("page.html")}`,
  ];
  const { stdout, stderr } = await runInProcess(["verify", ...args, published("dxdc-js")]);
  expect((JSON.parse(stdout) as ConformanceReport).summary).toEqual({
    entries: 6,
    judged: 6,
    partial: 0,
    ignored: 0,
    errors: 1,
    warnings: 0,
  });
  expect(readFileSync(inFolder("deep/er.xml"), "utf8")).toContain("<testsuites");
  expect(readFileSync(inFolder("page.html"), "utf8")).toContain("<!doctype html>");
  expect(stderr).toContain("Wrote junit to");
});

test("standard input, gzipped, says the same as the file", async () => {
  const file = inFolder("zipped.har.gz");
  writeFileSync(file, gzipSync(readFileSync(published("dxdc-js"))));
  const [piped, zipped] = await Promise.all([
    runCli(["verify", "-"], readFileSync(published("dxdc-js"), "utf8")),
    runInProcess(["verify", file]),
  ]);
  expect(piped.stdout).toBe(zipped.stdout);
  expect(piped.code).toBe(1);
});

test("a capture that is cut off is judged as far as it goes, and could not be judged as a whole", async () => {
  const file = inFolder("cut.har");
  writeFileSync(file, readFileSync(published("dxdc-js")).subarray(0, 11_000));
  const { code, stdout } = await runInProcess(["verify", file]);
  expect(code).toBe(2);
  expect(stdout).toMatch(
    /Could not read on: The capture ends at byte 11000, inside the entry that begins at byte \d+\./,
  );
  expect(stdout).toContain("1 error, 0 warnings in 5 requests");
});

test("a baseline is written, accepts what it names, and nothing else", async () => {
  const file = inFolder("baseline.json");
  const written = await runInProcess(["verify", "--write-baseline", file, published("ce-scripts")]);
  expect(written.code).toBe(0);
  const again = await runInProcess(["verify", "--baseline", file, published("ce-scripts")]);
  expect(again).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("39 findings accepted by the baseline.") as string,
  });
  const other = await runInProcess(["verify", "--baseline", file, published("dxdc-js")]);
  expect(other).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("take out of the baseline") as string,
  });
});

describe("what cannot be judged is told", () => {
  test.each<[string, string[], string, RegExp]>([
    [
      "a script",
      [inFolder("deploy.sh"), "prod"],
      "stderr",
      /To run a command, put -- before it: .* -- .*deploy.sh prod/,
    ],
    [
      "hosts",
      [inFolder("other.har")],
      "stdout",
      /none of 1 request .* Seen: dx.example.com 1. .*--api-host HOST/,
    ],
    ["no entry", [inFolder("none.har")], "stdout", /Could not be judged: there is no request in it.\n$/],
    ["no bodies", [inFolder("bodiless.har")], "stdout", /none of the bodies of its 1 request. Record them/],
    [
      "a large call",
      [inFolder("large.jsonl")],
      "stdout",
      /Entry 1, a request to acme.getdx.net, .* are not judged/,
    ],
    ["a missing file", [published("dxdc-js"), inFolder("no.har")], "stdout", /no.har: there is no such file/],
    [
      "a broken file",
      [published("dxdc-js"), inFolder("text.har")],
      "stdout",
      /text.har: The capture is not a JSON/,
    ],
  ])("%s", async (_, args, stream, words) => {
    const run = await runInProcess(["verify", ...args]);
    expect(run[stream as "stdout" | "stderr"]).toMatch(words);
  });
});

test("findings of several captures name their capture, and entries count from 1 in each", async () => {
  const [first, second] = [published("dxdc-js"), published("luscii-action")];
  const { stdout } = await runInProcess(["verify", "-f", "json", first, second]);
  const { findings, files, summary } = JSON.parse(stdout) as ConformanceReport;
  expect(files).toEqual([first, second]);
  expect(summary.entries).toBe(9);
  expect(findings.map(({ capture, entry, severity }) => `${capture} ${entry} ${severity}`)).toEqual([
    `${first} 5 error`,
    ...[1, 2, 3].map((entry) => `${second} ${entry} warning`),
  ]);
  expect(findings[0]?.request).toEqual({
    verb: "GET",
    address: "127.0.0.1/api/customData.get",
    status: 200,
  });
});

test("the last line and the exit code agree where warnings count", async () => {
  const run = await runInProcess(["verify", "--fail-on", "warning", published("luscii-action")]);
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/Does not conform: 0 errors, 3 warnings in 3 requests\. Warnings count, .*\n$/);
});

test("SARIF points at files that exist", async () => {
  const files = [published("dxdc-js"), published("luscii-action")];
  const { stdout } = await runInProcess(["verify", "-f", "sarif", ...files]);
  const uris = [...stdout.matchAll(/"uri": "([^"]+)"/g)].map(([, uri]) => uri ?? "");
  expect(new Set(uris)).toEqual(new Set(files.map((file) => relative(process.cwd(), file))));
  const piped = await runCli(["verify", "-f", "sarif", "-"], readFileSync(published("dxdc-js"), "utf8"));
  expect(piped.stdout).not.toContain("artifactLocation");
});
