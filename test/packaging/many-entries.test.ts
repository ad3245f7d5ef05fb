import { spawn } from "node:child_process";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import type { ConformanceReport } from "@datacloud/conformance";
import { expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { entryOf } from "../bench/conformance/capture.ts";

const count = 200_000;
const batch = 1000;

/** A HAR of that many entries, of which only one batch is ever in memory. */
function* capture(): Generator<Buffer> {
  const entries = Array.from({ length: batch }, (_, index) => JSON.stringify(entryOf(index))).join(",\n");
  yield Buffer.from('{"log":{"version":"1.2","creator":{"name":"test","version":"1"},"entries":[');
  for (let index = 0; index < count; index += batch) yield Buffer.from(index === 0 ? entries : `,${entries}`);
  yield Buffer.from("]}}");
}

// It takes 104 MB, for 20,000 entries as for a million: 100 bytes that are kept of each entry are too many.
test("a capture of 200,000 entries is judged in at most 125 MB", async () => {
  const main = join(root, "packages/cli/dist/main.js");
  const hook = pathToFileURL(join(root, "test/usage-hook.mjs")).href;
  const args = ["--import", hook, main, "verify", "-", "-f", "json"];
  const child = spawn(process.execPath, args);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await pipeline(Readable.from(capture()), child.stdin);
  expect(await ended).toBe(1);
  const report = JSON.parse(stdout) as ConformanceReport;
  expect(report.summary).toEqual({
    entries: count,
    judged: count,
    partial: 0,
    ignored: 0,
    errors: count / 50,
    warnings: 0,
  });
  // A hundred of a kind are listed, the rest is counted.
  expect(report.findings).toHaveLength(100);
  expect(report.collapsed).toEqual([
    expect.objectContaining({ rule: "wrong-length", pointer: "/commit_sha", count: count / 50 }),
  ]);
  const megabytes = Number(/used \d+ (\d+)/.exec(stderr)?.[1]) / 1024;
  expect(megabytes).toBeGreaterThan(30);
  expect(megabytes).toBeLessThanOrEqual(125);
});
