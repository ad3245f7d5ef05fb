import { present } from "@datacloud/traffic";
import { counted } from "./counted.ts";
/** How a command ended that was run against a sandbox, without any fault. */
export interface CommandEnd {
  exitCode: number;
  /** The signal that ended it. */
  signal: string | null;
  /** Whether it had to be stopped because it did not end in time. */
  isStopped: boolean;
}

/** The columns of the table of faults. */
export const recoveryColumns = [
  "fault",
  "write",
  "outcome",
  "what the command did next",
  "stored at the end",
];

/** The same where there is room for what was injected. */
export const longRecoveryColumns = recoveryColumns.toSpliced(3, 0, "injected");

/**
 * What a program made of a fault: everything is stored once and the exit code is 0; it ended with an exit code that is not
 * 0; data is missing and the exit code is 0; data is stored twice; it did not end; it ended on a signal or an error that
 * nothing caught.
 */
export type RecoveryOutcome = "recovered" | "gave-up" | "lost" | "duplicated" | "hung" | "crashed";

/** One run with a fault. */
export interface RecoveryRow {
  /** `429`, `500`, `reset`, `slow` or `outage`. */
  fault: string;
  /** Number of the write that was hit, from 1. */
  write: number;
  method: string | null;
  /** The entry that was hit. */
  entry: number;
  /** What was injected, in words. */
  injected: string;
  /** What the program did next. */
  next: string;
  /** What is stored at the end. */
  stored: string;
  exitCode: number;
  outcome: RecoveryOutcome;
  /** Whether the request that was hit was sent again. */
  isRetried: boolean;
  /** Whether a baseline accepts the finding about it. */
  isAccepted: boolean;
}

/** How a program recovers, fault by fault. */
export interface Recovery {
  rows: readonly RecoveryRow[];
  /** Runs that were left out because there would have been too many. */
  omitted: number;
  /** Faults that met no request, because the program sends no write. */
  notMet: readonly string[];
  /** Why no fault was injected; absent if one was. */
  skipped?: string;
}

const bad: ReadonlySet<RecoveryOutcome> = new Set(["lost", "duplicated", "hung", "crashed"]);

/** Whether an outcome is one that a program must not have. */
export function isBad({ outcome, isAccepted }: RecoveryRow): boolean {
  return bad.has(outcome) && !isAccepted;
}

/** Faults that pass: whoever tries again has success. */
const passing = new Set(["429", "500"]);

/** Whether a program never tries again where one more attempt would have been enough. */
export function neverRetries({ rows }: Recovery): boolean {
  const met = rows.filter(({ fault, isAccepted }) => passing.has(fault) && !isAccepted);
  return met.length > 0 && met.every(({ outcome, isRetried }) => outcome !== "recovered" && !isRetried);
}

/** Whether a program recovers: no fault ends badly, and a failure that passes is tried again. */
export function isRecovering(recovery: Recovery): boolean {
  return !recovery.rows.some(isBad) && !neverRetries(recovery);
}

/** Whether a command ended well. */
export function endedWell({ exitCode, isStopped }: CommandEnd): boolean {
  return exitCode === 0 && !isStopped;
}

/** How a command ended, in a sentence; empty where it ended well. */
export function commandSentence(command: CommandEnd | undefined): string {
  if (command === undefined || endedWell(command)) return "";
  if (command.isStopped) return "The command did not end in time and had to be stopped.";
  if (command.signal !== null) return `The command was ended by ${command.signal}.`;
  return `The command ended with exit code ${command.exitCode}.`;
}

/** The outcomes in words. */
export const outcomeWords: Readonly<Record<RecoveryOutcome, string>> = {
  recovered: "recovered",
  "gave-up": "gave up and reported it",
  lost: "lost silently",
  duplicated: "duplicated",
  hung: "hung",
  crashed: "crashed",
};

/** The outcomes of the faults in a sentence or two; empty if none was injected. */
export function recoverySentence(recovery: Recovery | undefined): string {
  if (recovery === undefined) return "";
  const { rows, skipped, notMet } = recovery;
  if (skipped !== undefined) return `Recovery was not judged: ${skipped}`;
  if (rows.length === 0)
    return "Recovery was not judged: the command sends no write that a fault could meet.";
  const parts = Object.entries(outcomeWords).flatMap(([outcome, words]) => {
    const met = rows.filter((row) => row.outcome === outcome);
    const names = [...new Set(met.map(({ fault }) => fault))].join(", ");
    if (met.length === 0) return [];
    return [`${words} ${met.length} (${names})`];
  });
  return present(
    `Of ${counted(rows.length, "fault")}: ${parts.join("; ")}.`,
    neverRetries(recovery) && "It never retried after a temporary failure.",
    notMet.length > 0 && `No request met ${notMet.join(", ")}.`,
    recovery.omitted > 0 && `${recovery.omitted} further runs were left out.`,
  ).join(" ");
}
