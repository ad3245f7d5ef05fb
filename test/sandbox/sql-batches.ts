import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { longestSelect, longestText, mostBytes } from "../../packages/sandbox/src/state/sql/select-limits.ts";
import { childProgram } from "../../packages/sandbox/src/state/sql/sqlite-child.ts";
import { rewriteForSqlite } from "../../packages/sandbox/src/state/sql/sqlite-rewrite.ts";

/** What the program of the sandbox's own child does once, for each line of a list. */
const loop = `
const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");
const orders = JSON.parse(readFileSync(0, "utf8"));
writeSync(1, "\\n"); // From here on the time counts, as in the sandbox.
for (const order of orders) {
  const bytes = Buffer.from(JSON.stringify(carryOutOrder(order)) + "\\n");
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent);
}`;
const program = childProgram().replace(/selectChild\(\)$/, loop);

const batch = 20;
const megabytes = 128;

/**
 * Carries out SQL on a SQLite file as the sandbox does: with the program of its child, each query on a connection of its own,
 * but many in one process, since the start of one costs more than most queries. Gives the response of each, as text. One that
 * does not end in time, or ends the process, has none.
 */
export async function askInBatches(
  queries: readonly string[],
  { file, rows, milliseconds }: { file: string; rows: number; milliseconds: number },
): Promise<Map<string, string>> {
  const heard = new Map<string, string>();
  const left = queries.filter((query) => query.length <= longestSelect);
  while (left.length > 0) {
    const asked = left.slice(0, batch);
    const orders = asked.map((query) => {
      const heapLimit = megabytes * 1024 * 1024;
      return { sql: rewriteForSqlite(query), rows, file, mostBytes, longestText, heapLimit };
    });
    const texts = await answersTo(JSON.stringify(orders), milliseconds);
    for (const [index, text] of texts.entries()) heard.set(asked[index] ?? "", text);
    // One that was not answered is left out; the next batch begins behind it.
    left.splice(0, Math.min(texts.length + 1, asked.length));
  }
  return heard;
}

/** The milliseconds that a process has computed for: on a busy machine, time on the clock says little. */
function cpuOf({ pid = 0, exitCode, signalCode }: ChildProcess): number {
  if (exitCode !== null || signalCode !== null) return 0;
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ").slice(13, 15).map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}

/** The lines that the child writes, until it ends or one takes too long. */
async function answersTo(orders: string, milliseconds: number): Promise<string[]> {
  const args = ["--no-warnings", `--max-old-space-size=${megabytes}`, "--eval", program];
  const child = spawn(process.execPath, args, { env: {}, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.on("error", () => undefined); // It may end before it has read everything.
  child.stdin.end(orders);
  let text = "";
  let allowed = Number.POSITIVE_INFINITY;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    allowed = cpuOf(child) + milliseconds;
  });
  const watch = setInterval(() => cpuOf(child) > allowed && child.kill("SIGKILL"), 20);
  await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  // Before the first end of a line is nothing; what is behind the last one was cut off.
  return text.split("\n").slice(1, -1);
}
