import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { apiOver } from "./api.ts";
import { type Command, startProgram } from "./command.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

const folder = temporaryFolder("fair");
let postgres: Postgres | undefined;
const commands: Command[] = [];
afterAll(async () => {
  for (const { child } of commands) child.kill("SIGKILL");
  await postgres?.stop();
});

const endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";

/** What one key may do with SQL to harm the others. */
const worst: readonly [string, string][] = [
  ["queries without end", endless],
  [
    "huge results",
    "with recursive n(i) as (select 1 union all select i + 1 from n) select i, i, i, i from n",
  ],
  ["queries that are refused", "select pg_sleep(1.8)"],
];

/** Processes that a process has started. */
function childrenOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return text === "" ? 0 : text.split(" ").length;
}

/** The time that 99 of 100 requests of another key took at most, and what the process held meanwhile. */
async function measure(command: Command, isOver: (count: number) => boolean) {
  const api = apiOver(fetch, `${command.url}/api`, "other-key");
  const times: number[] = [];
  let [children, open] = [0, 0];
  const pid = command.child.pid ?? 0;
  while (!isOver(times.length)) {
    const start = performance.now();
    const { status } = await api("customData.set", { reference: "r", key: String(times.length), value: {} });
    expect(status).toBe(200);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 5)); // Else this key itself would be the load.
    children = Math.max(children, childrenOf(pid));
    open = Math.max(open, readdirSync(`/proc/${pid}/fd`).length);
  }
  times.sort((left, right) => left - right);
  return { p99: times[Math.floor(times.length * 0.99)] ?? 0, count: times.length, children, open };
}

async function sql(command: Command, query: string): Promise<{ ok: boolean; error?: string }> {
  const headers = { "content-type": "application/json", authorization: "Bearer my-key" };
  const body = JSON.stringify({ query, limit: 10_000 });
  const response = await fetch(`${command.url}/_sandbox/sql`, { method: "POST", headers, body });
  return (await response.json()) as { ok: boolean };
}

describe.each(["SQLite in memory", "SQLite in a file", "PostgreSQL"])("on %s", (database) => {
  test("one key does its worst with SQL, and another one hardly notices", async () => {
    if (database === "PostgreSQL") postgres = await startPostgres();
    const storage = {
      ...(database === "PostgreSQL" && { databaseUrl: postgres?.url ?? "" }),
      ...(database === "SQLite in a file" && { file: join(folder, "fair.db") }),
    };
    const command = await startProgram({ keys: ["my-key", "other-key"], sqlTimeout: 2000 }, storage);
    commands.push(command);
    let isOver = false;
    const alone = measure(command, () => isOver);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    isOver = true;
    const before = await alone;

    isOver = false;
    let count = 0;
    const other = measure(command, (measured) => {
      count = measured;
      return isOver;
    });
    const answers: Awaited<ReturnType<typeof sql>>[] = [];
    while (answers.length === 0 || count <= 20) {
      const asked = Array.from({ length: 40 }, (_, index) => sql(command, worst[index % 3]?.[1] ?? ""));
      answers.push(...(await Promise.all(asked)));
    }
    isOver = true;
    const meanwhile = await other;
    expect(answers.some(({ error }) => error === "too_many_queries")).toBe(true);
    expect(answers.some(({ error }) => error === "query_stopped")).toBe(true);
    // 12 ms became 13 s where they shared connections. A busy machine gets some room, but less than one query takes.
    expect(meanwhile.p99).toBeLessThan(Math.max(1500, before.p99 * 8));
    expect(meanwhile.children).toBeLessThanOrEqual(2);
    expect(meanwhile.open).toBeLessThan(before.open + 60);
    await command.end("SIGTERM");
  }, 120_000);
});
