import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ConformanceReport } from "@datacloud/conformance";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "datacloud-verify-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const published = (name: string) => join(root, `test/contract/published/${name}.har`);
const inFolder = (name: string) => join(folder, name);

describe.concurrent("exit codes", () => {
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
    ["a folder", [folder], 2],
    ["nothing to judge", [], 2],
    ["an unknown flag", ["--nope", published("luscii-action")], 2],
    ["an unknown format", ["-f", "pdf", published("luscii-action")], 2],
    ["an unknown method", ["--require", "deployments.make", published("luscii-action")], 2],
    ["a baseline that is not there", ["--baseline", inFolder("none.json"), published("luscii-action")], 2],
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
  const { stdout, stderr } = await runCli(["verify", ...args, published("dxdc-js")]);
  expect((JSON.parse(stdout) as ConformanceReport).summary).toEqual({
    entries: 6,
    judged: 6,
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
    runCli(["verify", file]),
  ]);
  expect(piped.stdout).toBe(zipped.stdout);
  expect(piped.code).toBe(1);
});

test("a capture that is cut off is judged as far as it goes, and could not be judged as a whole", async () => {
  const file = inFolder("cut.har");
  writeFileSync(file, readFileSync(published("dxdc-js")).subarray(0, 11_000));
  const { code, stdout } = await runCli(["verify", file]);
  expect(code).toBe(2);
  expect(stdout).toMatch(
    /Could not read on: The capture ends at byte 11000, inside the entry that begins at byte \d+\./,
  );
  expect(stdout).toContain("1 error, 0 warnings in 5 calls");
});

test("a baseline is written, accepts what it names, and nothing else", async () => {
  const file = inFolder("baseline.json");
  const written = await runCli(["verify", "--write-baseline", file, published("ce-scripts")]);
  expect(written.code).toBe(0);
  const again = await runCli(["verify", "--baseline", file, published("ce-scripts")]);
  expect(again).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("39 findings accepted by the baseline.") as string,
  });
  const other = await runCli(["verify", "--baseline", file, published("dxdc-js")]);
  expect(other).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("take out of the baseline") as string,
  });
});
