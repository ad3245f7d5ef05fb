import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { judgeCapture, openCapture } from "@datacloud/conformance";
import { median, table } from "../measure.ts";
import { harOf } from "./capture.ts";
import { floor } from "./floor.ts";
import { benchProxies } from "./proxies.ts";

const entries = 20_000;
const cli = fileURLToPath(new URL("../../../packages/cli/dist/main.js", import.meta.url));
const redocly = fileURLToPath(new URL("../../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const document = fileURLToPath(new URL("../../../packages/contract/dist/openapi.json", import.meta.url));

/** Judging a HAR against its floor, in memory and as a process, and the proxy against a bare one. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-bench-"));
  try {
    const small = write(join(folder, "small.har"), entries);
    await benchHar(small);
    const large = write(join(folder, "large.har"), entries * 15);
    benchProcesses(small, large);
    benchWorkers(large);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await benchProxies();
}

function write(file: string, count: number): string {
  const descriptor = openSync(file, "w");
  for (const chunk of harOf(count)) writeSync(descriptor, chunk);
  closeSync(descriptor);
  return file;
}

/** Time on a processor, in interleaved rounds: reading waits for the disk, and a busy machine must not count against it. */
async function benchHar(file: string, rounds = 9): Promise<void> {
  const candidates: [string, () => unknown][] = [
    ["floor: JSON.parse + validators", () => floor(file)],
    ["datacloud verify", () => judgeCapture(openCapture(file))],
  ];
  const times = candidates.map((): number[] => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, [, run]] of candidates.entries()) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times[index]?.push((user + system) / entries);
    }
  }
  const ratios = (times[1] ?? []).map((time, round) => time / (times[0]?.[round] ?? time));
  const rows = candidates.map(([name], index) => [
    name,
    median(times[index] ?? []),
    index === 0 ? 1 : median(ratios),
  ]);
  console.log(`${table([[`${entries} entries`, "CPU us/entry", "x floor"], ...rows])}\n`);
}

/** Whole processes, their start included: time on a processor and the most memory they held. */
function benchProcesses(small: string, large: string): void {
  const rows = [
    ["datacloud verify", ...measure([cli, "verify", small, "-f", "json"])],
    [`datacloud verify, ${entries * 15} entries`, ...measure([cli, "verify", large, "-f", "json"])],
    [
      "redocly drift",
      ...measure([
        redocly,
        "drift",
        small,
        "--api",
        document,
        "--match-mode",
        "basepath",
        "--format",
        "json",
      ]),
    ],
  ];
  console.log(`${table([["process", "CPU s", "MB"], ...rows])}\n`);
}

/** The same large capture on one thread and on two, in interleaved rounds: the time that passes, on a processor, and memory. */
function benchWorkers(large: string, rounds = 3): void {
  const runs = ["1", "2"].map((workers) => ({ workers, times: [] as number[][] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { workers, times } of runs) {
      const start = process.hrtime.bigint();
      const used = measure([cli, "verify", large, "--workers", workers, "-f", "json"]);
      times.push([Number(process.hrtime.bigint() - start) / 1e9, ...used]);
    }
  const middle = ({ times }: (typeof runs)[number], column: number) =>
    median(times.map((row) => row[column] ?? 0));
  const alone = runs[0] ? middle(runs[0], 0) : 0;
  const rows = runs.map((run) => [
    `${entries * 15} entries, --workers ${run.workers}`,
    middle(run, 0),
    alone / middle(run, 0),
    middle(run, 1),
    middle(run, 2),
  ]);
  console.log(`${table([["process", "s", "x as fast", "CPU s", "MB"], ...rows])}\n`);
}

function measure([program = "", ...args]: readonly string[]): number[] {
  const hook = new URL("../../usage-hook.mjs", import.meta.url).href;
  const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
  const { stderr } = spawnSync(process.execPath, ["--import", hook, program, ...args], {
    encoding: "utf8",
    env,
    maxBuffer: 1 << 28,
  });
  const [, cpu = "0", memory = "0"] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  return [Number(cpu) / 1e6, Number(memory) / 1024];
}
