import { BatchError } from "@datacloud/client";
import type { MethodName } from "@datacloud/contract/methods";
import { reportFailure } from "../call/failure.ts";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../exit-codes.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { number } from "./progress.ts";

/** What became of an import. */
export interface ImportResult {
  method: MethodName;
  count: number;
  checkpoint: Checkpoint;
  inDoubt: number;
  failedFile: string;
  place: string;
  flags: { json?: boolean; quiet?: boolean };
}

/** Says what became of an import, and gives the exit code. */
export function conclude(
  { method, count, checkpoint, inDoubt, failedFile, place, flags }: ImportResult,
  stopped: unknown,
  isInterrupted: boolean,
): number {
  const { accepted, rejected } = checkpoint;
  const facts = {
    ok: stopped === undefined && rejected === 0 && inDoubt === 0,
    rows: count,
    accepted,
    failed: rejected,
    inDoubt,
  };
  if (flags.json)
    process.stdout.write(`${JSON.stringify({ ...facts, ...(rejected > 0 && { failedFile }) })}\n`);
  else
    say(
      flags,
      `${number(accepted)} of ${number(count)} rows accepted, ${number(rejected)} failed, ${number(inDoubt)} in doubt.`,
    );
  if (rejected > 0) {
    process.stderr.write(
      `Failed rows, with the reason beside each, are in ${failedFile}. Correct them and import that file.\n`,
    );
  }
  if (stopped !== undefined) return explainStop(method, stopped, place, isInterrupted);
  if (inDoubt > 0) return exitCode.rowsInDoubt;
  if (rejected > 0) return exitCode.rowsFailed;
  return exitCode.success;
}

function explainStop(method: MethodName, stopped: unknown, place: string, isInterrupted: boolean): number {
  const again = `Run the same command again to continue; ${place} knows which rows are done.\n`;
  if (isInterrupted) {
    process.stderr.write(`Interrupted. ${again}`);
    return exitCode.interrupted;
  }
  const cause = stopped instanceof BatchError ? stopped.cause : stopped;
  if (cause instanceof CommandError) throw cause;
  const report = reportFailure(method, cause);
  process.stderr.write(
    `error: the import stopped: ${report.error}: ${report.message}${report.remedy ? ` ${report.remedy}` : ""}\n${again}`,
  );
  return report.exitCode;
}

/** Says how many rows are wrong, where that stops an import. */
export function rejectRows(bad: number, count: number, { json }: ImportResult["flags"]): number {
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, rows: count, invalid: bad })}\n`);
  process.stderr.write(
    `error: ${number(bad)} of ${rowsOf(count)} wrong, and nothing was sent. Correct them, or add --skip-invalid to send the others.\n`,
  );
  return exitCode.usage;
}

/** Says what a check without sending found. */
export function concludeDryRun(bad: number, count: number, flags: ImportResult["flags"]): number {
  if (flags.json) process.stdout.write(`${JSON.stringify({ ok: true, rows: count, invalid: bad })}\n`);
  else if (bad > 0) say(flags, `${number(count - bad)} of ${rowsOf(count)} valid. Nothing was sent.`);
  else say(flags, `${rowsOf(count)} valid. Nothing was sent.`);
  return exitCode.success;
}

function rowsOf(count: number): string {
  if (count === 1) return "1 row is";
  return `${number(count)} rows are`;
}

/** Says something to a person who wants to hear it. */
export function say({ quiet, json }: { json?: boolean; quiet?: boolean }, text: string): void {
  if (!quiet && !json) process.stdout.write(`${text}\n`);
}
