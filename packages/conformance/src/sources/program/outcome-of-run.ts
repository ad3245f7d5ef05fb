import { describeMethod } from "@datacloud/contract/methods";
import type { RecoveryOutcome } from "../../report/recovery.ts";
import { isCarriedOut } from "./fault-player.ts";
import { type Aftermath, type FaultRun, hasMore } from "./fault-run.ts";
import type { Ended } from "./run-program.ts";

/** What a run under a fault came to. The run without the fault ended with exit code 0. */
export function outcomeOfRun(run: FaultRun, aftermath: Aftermath): RecoveryOutcome {
  const { kind, ended, rows, cleanRows } = run;
  if (ended.isStopped) return "hung";
  // Two runs may differ for reasons of their own, so more rows count only where the request was sent again.
  if (aftermath.isAccepted && hasMore(rows, cleanRows)) return "duplicated";
  if (isCrash(ended) || (isUncaught(ended) && shouldTryAgain(run, aftermath))) return "crashed";
  if (ended.code !== 0) return "gave-up";
  if (kind === "outage" || hasMore(cleanRows, rows)) return "lost";
  const isStored = isCarriedOut(kind) || aftermath.isAccepted || isInserted(run);
  if (isStored) return "recovered";
  return "lost";
}

/** Whether rows show that a request which was not carried out was made up for in another way. */
function isInserted({ rows, cleanRows }: FaultRun): boolean {
  const tables = [...cleanRows.keys()];
  return tables.length > 0 && tables.every((table) => rows.get(table) === cleanRows.get(table));
}

/** How languages report an error that nothing caught. */
const uncaught = [
  /^Traceback \(most recent call last\):/m,
  /^Node\.js v\d+/m,
  /^error: Uncaught /m,
  /^goroutine \d+ \[/m,
  /^Exception in thread "/m,
  /^Unhandled exception[.:]/m,
  /^thread '.{0,100}' (?:\(\d+\) )?panicked at/m,
  /^\S+\.rb:\d+:in .{0,200}\([\w:]+\)$/m,
  /Fatal error: Uncaught /,
];

/** Whether a signal ended a program, or a shell's word for one. */
function isCrash({ code, signal }: Ended): boolean {
  return signal !== undefined || code > 128;
}

/** Whether an error that nothing caught ended a program. */
function isUncaught({ code, errors = "" }: Ended): boolean {
  return code !== 0 && uncaught.some((pattern) => pattern.test(errors));
}

/**
 * Whether a program did not try again although it could: then an uncaught error is the failure itself. After its attempts,
 * and where a repeat may store data twice, an uncaught error is a way to give up.
 */
function shouldTryAgain({ kind }: FaultRun, { hit, attempts }: Aftermath): boolean {
  if (attempts.length > 0) return false;
  if (!isCarriedOut(kind) || hit.method === undefined) return true;
  const { safe, keys } = describeMethod(hit.method).idempotency;
  return safe === true || keys.some((key) => hit.arguments[key] !== undefined);
}
