import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { startCli } from "../conformance/run-cli.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startSandbox } from "./sandbox-server.ts";

const sandbox = closedAfter(await startSandbox());
const folder = temporaryFolder("kill");

const rows = 400;

/** Keeps the import at work for half a second at least, however fast the machine is. */
const pace = ["--concurrency", "4", "--rate", "800"];

/** Begins an import, kills it by `kill -9` after a part of its work, and runs it again to its end. */
async function killAndResume(words: readonly string[], checkpoint: string, moment: number): Promise<string> {
  const child = startCli(words, sandbox.env);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const begun = performance.now();
  // The start of the process takes a while; what counts is the moment of the sending.
  while (!existsSync(checkpoint) && child.exitCode === null && performance.now() - begun < 20_000) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, (moment + Math.random()) * 80));
  child.kill("SIGKILL");
  await ended;
  expect(child.signalCode).toBe("SIGKILL"); // It was still at work.
  const run = await sandbox.run(words);
  expect([0, 9]).toContain(run.code);
  return run.stderr;
}

/** A random moment in each fifth of 400 ms: ten that were random over all left parts out, and took twice as long. */
const moments = [0, 1, 2, 3, 4];

describe("kill -9 and another run", () => {
  test.each(moments)("stores every row with a key once (%i)", async (moment) => {
    const file = join(folder, `keyed-${moment}.csv`);
    const lines = Array.from(
      { length: rows },
      (_, index) => `build,CI,k${moment}-${index},2025-01-01T12:05:00Z`,
    );
    writeFileSync(file, `pipeline_name,pipeline_source,reference_id,started_at\n${lines.join("\n")}\n`);
    await killAndResume(["import", "pipelineRuns.upsert", file, ...pace], `${file}.checkpoint`, moment);
    const [{ n, d } = {}] = await sandbox.rows(
      `select count(*) as n, count(distinct reference_id) as d from pipeline_runs where reference_id like 'k${moment}-%'`,
    );
    expect([Number(n), Number(d)]).toEqual([rows, rows]);
  });

  test.each(moments)("stores every row without a key once, or names it (%i)", async (moment) => {
    const file = join(folder, `plain-${moment}.csv`);
    const lines = Array.from(
      { length: rows },
      (_, index) => `2025-01-01T12:05:00Z,p${moment}-${index},acme/pay`,
    );
    writeFileSync(file, `deployed_at,service,repository\n${lines.join("\n")}\n`);
    const stderr = await killAndResume(
      ["import", "deployments.create", file, ...pace],
      `${file}.checkpoint`,
      moment,
    );
    const named = new Set(
      [...stderr.matchAll(/in doubt: line (\d+)/g)].map(([, line]) => `p${moment}-${Number(line) - 2}`),
    );
    const found = await sandbox.rows(
      `select service as id, count(*) as n from deployments where service like 'p${moment}-%' group by service`,
    );
    const counts = new Map(found.map(({ id, n }) => [String(id), Number(n)]));
    for (let index = 0; index < rows; index += 1) {
      const id = `p${moment}-${index}`;
      const count = counts.get(id) ?? 0;
      expect(count === 1 || (count === 0 && named.has(id)), `${id} is stored ${count} times`).toBe(true);
    }
    expect(named.size).toBeLessThanOrEqual(4);
    if (named.size > 0)
      expect(readFileSync(join(folder, `plain-${moment}.in-doubt.csv`), "utf8")).toContain("may be stored");
  });
});
