import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../sandbox/postgres.ts";
import { median, table } from "../measure.ts";
import { candidates, folder, validBody } from "./candidates.ts";
import { jsonRequest, load } from "./load.ts";
import { type Running, start } from "./process.ts";

const path = "/api/deployments.create";
const rounds = 7;
const requests = 3000;
const connections = 64;

/**
 * Requests a second by where the data is, with one process and with two on one PostgreSQL. Load, sandbox and database share the
 * processors: what they use for one request, all together, bounds what any number of processes can do here.
 */
export async function benchDatabases(): Promise<void> {
  const postgres = await startPostgres();
  const [, memory] = candidates;
  const args = [...(memory?.args ?? [])];
  const run = (name: string, more: string[]) =>
    start(name, memory?.command ?? "", [...args, ...more], () => jsonRequest(path, validBody(-1)));
  const file = join(folder, "databases.db");
  const database = ["--database-url", postgres.url];
  const first = await run("PostgreSQL", database);
  const second = await run("PostgreSQL", database);
  const inMemory = await run("in memory", []);
  const inFile = await run("in a file", ["--data", file]);
  const lines: { name: string; servers: Running[] }[] = [
    { name: "SQLite in memory", servers: [inMemory] },
    { name: "SQLite in a file", servers: [inFile] },
    { name: "PostgreSQL, one process", servers: [first] },
    { name: "PostgreSQL, two processes", servers: [first, second] },
  ];
  const found = lines.map(() => ({
    rates: [] as number[],
    own: [] as number[],
    server: [] as number[],
    busy: [] as number[],
    late: [] as number[],
    errors: 0,
  }));
  let count = 0;
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { servers }] of lines.entries()) {
      const before = [cpuOf(servers), postgresCpu()];
      const ownBefore = process.cpuUsage();
      const times: number[] = [];
      const began = performance.now();
      const each = requests / servers.length;
      const statuses = await Promise.all(
        servers.map(({ port }) => {
          const from = count;
          count += each;
          const request = (number: number) => jsonRequest(path, validBody(from + number));
          return load(port, request, each, connections, { times, sleeps: true });
        }),
      );
      const wall = (performance.now() - began) * 1000;
      const line = found[index];
      if (round < 0 || !line) continue;
      const [own, server] = [cpuOf(servers) - (before[0] ?? 0), postgresCpu() - (before[1] ?? 0)];
      const { user, system } = process.cpuUsage(ownBefore);
      const failed = statuses.flatMap((status) => [...status].filter(([code]) => code !== 200));
      line.errors += failed.reduce((total, [, count]) => total + count, 0);
      line.rates.push((requests / wall) * 1e6);
      line.own.push(own / requests);
      line.server.push(server / requests);
      line.busy.push((own + server + user + system) / wall);
      line.late.push(times.toSorted((left, right) => left - right)[Math.floor(times.length * 0.99)] ?? 0);
    }
  }
  for (const server of [first, second, inMemory, inFile]) await server.stop();
  await postgres.stop();
  const base = found[1]?.rates ?? [];
  const rows = lines.map(({ name }, index) => {
    const { rates = [], own = [], server = [], busy = [], late = [], errors = 0 } = found[index] ?? {};
    const ratios = rates.map((rate, round) => rate / (base[round] ?? rate));
    const most = busy.map((used, round) => ((rates[round] ?? 0) / used) * availableParallelism());
    const figures = [rates, ratios, most, late, own, server, busy].map(median);
    return [name, ...figures, errors];
  });
  const heads = [
    "data",
    "a second",
    "of a file",
    "p99 ms",
    "us CPU",
    "us CPU of PostgreSQL",
    "processors",
    "errors",
  ];
  console.log(
    `Valid deployments.create, 64 at once at each process; the load shares the ${availableParallelism()} processors.\n"At most" is the rate with all of them busy, at this use for each request.\n`,
  );
  console.log(table([heads, ...rows]), "\n");
}

function cpuOf(servers: readonly Running[]): number {
  return servers.reduce((total, server) => total + server.cpu(), 0);
}

/** Microseconds that all processes of PostgreSQL have used so far. */
function postgresCpu(): number {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .reduce((total, pid) => total + cpuOfPostgres(pid), 0);
}

function cpuOfPostgres(pid: string): number {
  try {
    if (readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres") return 0;
    const [nanoseconds = "0"] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ");
    return Number(nanoseconds) / 1000;
  } catch {
    return 0; // It ended in between.
  }
}
