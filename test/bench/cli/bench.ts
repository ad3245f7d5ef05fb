import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, table } from "../measure.ts";
import { type Spent, spend } from "./spent.ts";

const main = fileURLToPath(new URL("../../../packages/cli/dist/main.js", import.meta.url));
const program = (name: string) => fileURLToPath(new URL(`programs/${name}.js`, import.meta.url));
const concurrency = "8";
const [fewer, few, many] = [2000, 10_000, 200_000];

type Env = Record<string, string>;
type Candidate = readonly [name: string, words: readonly string[]];

/** The command against programs by hand, as whole processes: its start, a call, an import, and memory. Needs a build. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-bench-cli-"));
  const server = spawn(process.execPath, [program("server")], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = (await once(server.stdout, "data")) as [Buffer];
    const env = {
      DATACLOUD_BASE_URL: `http://127.0.0.1:${port.toString().trim()}/api`,
      DATACLOUD_TOKEN: "a-key",
      DATACLOUD_CONFIG: join(folder, "none.json"),
    };
    benchStart(env);
    benchCall(env);
    const file = writeRows(join(folder, "few.csv"), few);
    benchImport(file, env);
    benchAllAtOnce(writeRows(join(folder, "fewer.csv"), fewer), env);
    benchMemory(file, writeRows(join(folder, "many.csv"), many), env);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchStart(env: Env): void {
  const candidates: Candidate[] = [
    ["node -e 0", ["-e", "0"]],
    ["datacloud --version", [main, "--version"]],
  ];
  compare("start", candidates, env, 15);
}

function benchCall(env: Env): void {
  const words = ["deployments.create", "--service", "payments", "--repository", "acme/pay"];
  const candidates: Candidate[] = [
    ["a script with fetch", [program("fetch-once")]],
    ["datacloud deployments.create", [main, ...words, "--deployed-at", "now"]],
  ];
  compare("a call", candidates, env, 15);
}

function benchImport(file: string, env: Env): void {
  const loop = program("fetch-rows");
  const candidates: Candidate[] = [
    [`fetch, ${concurrency} at once`, [loop, file, concurrency]],
    [`datacloud import, ${concurrency} at once`, importOf(file)],
    ["fetch, one at a time", [loop, file, "1"]],
  ];
  compare(`${few} rows`, candidates, env, 5);
}

/** With ten thousand rows `Promise.all` opens so many connections that the server closes some before they are used. */
function benchAllAtOnce(file: string, env: Env): void {
  const candidates: Candidate[] = [
    [`datacloud import, ${concurrency} at once`, importOf(file)],
    ["fetch, Promise.all of everything", [program("fetch-rows"), file, "all"]],
  ];
  compare(`${fewer} rows`, candidates, env, 5);
}

function benchMemory(small: string, large: string, env: Env): void {
  const [before, after] = [spend(importOf(small), env), spend(importOf(large), env)];
  const rows = [
    [`datacloud import, ${few} rows`, before.megabytes, 1],
    [`datacloud import, ${many} rows`, after.megabytes, after.megabytes / before.megabytes],
  ];
  console.log(`${table([["memory", "MB", "x"], ...rows])}\n`);
}

function importOf(file: string): string[] {
  return [main, "import", "pipelineRuns.upsert", file, "--concurrency", concurrency, "--quiet"];
}

function writeRows(file: string, count: number): string {
  const row = (_: unknown, index: number) => `build,Jenkins,run-${index},2025-01-01T12:05:00Z,success\n`;
  const head = "pipeline_name,pipeline_source,reference_id,started_at,status\n";
  writeFileSync(file, head + Array.from({ length: count }, row).join(""));
  return file;
}

/** Interleaved rounds, of which the first warms up. Ratios are of one round each, then their median. */
function compare(title: string, candidates: readonly Candidate[], env: Env, rounds: number): void {
  const spent = candidates.map((): Spent[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, [, words]] of candidates.entries()) {
      const one = spend(words, env);
      if (round >= 0) spent[index]?.push(one);
    }
  }
  const rows = candidates.map(([name], index) => {
    const own = spent[index] ?? [];
    const over = (part: keyof Spent) =>
      median(own.map((one, round) => one[part] / (spent[0]?.[round]?.[part] ?? one[part])));
    const seconds = median(own.map((one) => one.seconds));
    return [
      name,
      seconds * 1000,
      over("seconds"),
      over("cpuSeconds"),
      median(own.map((one) => one.megabytes)),
    ];
  });
  console.log(`${table([[title, "ms", "x time", "x CPU", "MB"], ...rows])}\n`);
}
