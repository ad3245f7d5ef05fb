import { type ChildProcess, spawn } from "node:child_process";
import { setPriority } from "node:os";
import type { Selected, SelectLimits } from "../store.ts";
import {
  longestSelect,
  longestText,
  mostBytes,
  onlyOne,
  rejectedSelect,
  tookTooLong,
  tooLarge,
  tooLong,
} from "./select-limits.ts";
import { type ChildOrder, childProgram } from "./sqlite-child.ts";
import { hasSecondStatement, rewriteForSqlite } from "./sqlite-rewrite.ts";

/** Memory that a query may take, in MiB. */
const mostMemory = 128;

/** How long the process may take to start, in milliseconds: a busy machine is not the query's fault. */
const longestStart = 10_000;

/**
 * Carries out SQL on a SQLite database in a process of its own. A query that does not end, or takes all memory, ends that
 * process only; and SQLite itself rejects there whatever is not reading. The process is one of `children` while it runs.
 */
export async function selectInChild(
  sql: string,
  limits: SelectLimits,
  { file, children }: { file: string; children: Set<ChildProcess> },
): Promise<Selected> {
  if (sql.length > longestSelect) return tooLong();
  if (hasSecondStatement(sql)) return rejectedSelect("invalid_sql", onlyOne);
  const start = performance.now();
  const order: ChildOrder = {
    sql: rewriteForSqlite(sql),
    rows: limits.rows,
    file,
    mostBytes,
    longestText,
    heapLimit: mostMemory * 1024 * 1024,
  };
  const { text, signal, isTooLarge } = await ask(order, limits.milliseconds, children);
  if (isTooLarge) return tooLarge();
  if (signal === "SIGKILL") return tookTooLong(limits);
  const answer = responseOf(text);
  if (answer === undefined)
    return rejectedSelect("query_stopped", "The query needed more memory than it may have. Narrow it down.");
  if (answer.ok) return { ...answer, milliseconds: Math.round(performance.now() - start) };
  return answer;
}

function responseOf(text: string): Selected | undefined {
  try {
    const answer = JSON.parse(text) as Selected;
    if (!answer.ok && answer.error === "result_too_large") return tooLarge();
    return answer;
  } catch {
    return undefined; // It ended before it had written everything.
  }
}

interface Heard {
  text: string;
  signal: NodeJS.Signals | null;
  isTooLarge: boolean;
}

async function ask(order: ChildOrder, milliseconds: number, running: Set<ChildProcess>): Promise<Heard> {
  const args = ["--no-warnings", `--max-old-space-size=${mostMemory}`, "--eval", childProgram()];
  const child = spawn(process.execPath, args, { env: {}, stdio: ["pipe", "pipe", "ignore"] });
  running.add(child);
  yieldTo(child);
  const stop = () => void child.kill("SIGKILL");
  let timer = setTimeout(stop, longestStart);
  child.stdin.on("error", () => undefined); // It may end before it has read everything.
  child.stdin.end(JSON.stringify(order));
  const chunks: Buffer[] = [];
  let bytes = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    if (bytes === 0) {
      clearTimeout(timer);
      timer = setTimeout(stop, milliseconds);
    }
    bytes += chunk.length;
    if (bytes <= mostBytes * 2) chunks.push(chunk);
    else stop();
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", (_, signal) => resolve(signal));
  });
  clearTimeout(timer);
  running.delete(child);
  return { text: Buffer.concat(chunks).toString("utf8"), signal, isTooLarge: bytes > mostBytes * 2 };
}

/** A query has what the requests of all keys leave over of the processor. */
function yieldTo({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, 10);
  } catch {} // It may have ended already, or the system may not allow it.
}
