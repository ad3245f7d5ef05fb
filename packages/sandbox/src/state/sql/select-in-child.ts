import { spawn } from "node:child_process";
import type { Selected, SelectLimits } from "../store.ts";

/** What the child is told. */
interface Order {
  sql: string;
  rows: number;
  file: string;
}

/**
 * Carries out SQL on a SQLite database in a process of its own. A query that does not end, or takes all memory, ends that
 * process only; and SQLite itself refuses there whatever is not reading.
 */
export async function selectInChild(sql: string, limits: SelectLimits, file: string): Promise<Selected> {
  const start = performance.now();
  const order: Order = { sql, rows: limits.rows, file };
  const args = ["--no-warnings", "--max-old-space-size=256", "--eval", `(${child.toString()})()`];
  const reader = spawn(process.execPath, args, { env: {}, stdio: ["pipe", "pipe", "ignore"] });
  const timer = setTimeout(() => reader.kill("SIGKILL"), limits.milliseconds);
  reader.stdin.on("error", () => undefined); // It may end before it has read everything.
  reader.stdin.end(JSON.stringify(order));
  const chunks: Buffer[] = [];
  reader.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
    reader.on("error", () => resolve(null));
    reader.on("close", (_, signal) => resolve(signal));
  });
  clearTimeout(timer);
  const milliseconds = Math.round(performance.now() - start);
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return stopped(signal, limits);
  return { ...(JSON.parse(text) as Selected), milliseconds } as Selected;
}

function stopped(signal: NodeJS.Signals | null, { milliseconds }: SelectLimits): Selected {
  const message =
    signal === "SIGKILL"
      ? `The query took longer than ${milliseconds / 1000} s and was stopped. Narrow it down.`
      : "The query needed more memory than it may have. Narrow it down.";
  return { ok: false, error: "query_stopped", message };
}

/** Runs in the child, on its own text alone: it may use nothing from outside. */
function child(): void {
  const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");
  const { DatabaseSync, constants } = process.getBuiltinModule("node:sqlite");
  const { sql, rows: most, file } = JSON.parse(readFileSync(0, "utf8")) as Order;
  const answer = (value: object) => {
    const bytes = Buffer.from(JSON.stringify(value));
    for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent);
  };
  const show = (value: unknown): unknown => {
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (value instanceof Uint8Array) return `x'${Buffer.from(value.subarray(0, 5000)).toString("hex")}'`;
    return typeof value === "string" && value.length > 10_000
      ? `${value.slice(0, 10_000).toWellFormed()}…`
      : value;
  };
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    database.exec("pragma hard_heap_limit = 268435456; pragma query_only = on");
    if (!database.setAuthorizer)
      throw new Error("SQL needs Node 24.10 or later, which can keep it to reading.");
    const reads: number[] = [
      constants.SQLITE_SELECT,
      constants.SQLITE_READ,
      constants.SQLITE_FUNCTION,
      constants.SQLITE_RECURSIVE,
    ];
    database.setAuthorizer((action, _, name) =>
      reads.includes(action) && name !== "load_extension" ? constants.SQLITE_OK : constants.SQLITE_DENY,
    );
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    statement.setReturnArrays(true);
    const columns = statement.columns().map(({ name }) => name);
    const rows: unknown[][] = [];
    let isCut = false;
    for (const row of statement.iterate() as unknown as Iterable<unknown[]>) {
      if (rows.length === most) {
        isCut = true;
        break;
      }
      rows.push(row.map(show));
    }
    answer({ ok: true, columns, rows, isCut });
  } catch (error) {
    const { message } = error as Error;
    const isDenied = /not authorized|authorization denied|readonly|query_only/.test(message);
    answer({
      ok: false,
      error: isDenied ? "read_only" : "invalid_sql",
      message: isDenied
        ? "Only SELECT is allowed here: the database is read, not written."
        : message.slice(0, 500),
    });
  }
}
