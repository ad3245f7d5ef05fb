import { closeSync, existsSync, ftruncateSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { CommandError } from "../command-error.ts";
import { openPrivate } from "./open-private.ts";

/** What identifies an import. None of it is secret. */
export interface ImportIdentity {
  method: string;
  baseUrl: string;
  /** Digest of the input. */
  input: string;
  /** The options that decide what is sent. */
  options: string;
}

/** What is known of a row. */
export const rowState = { open: 0, sent: 1, settled: 2 } as const;

/** A journal of an import, beside its input. Each line is whole or, after a crash, ignored. */
export interface Checkpoint {
  /** State by row. */
  states: Uint8Array;
  /** Whether an earlier run left it. */
  isResumed: boolean;
  accepted: number;
  rejected: number;
  /** Size that the file of failed rows had when it was last noted. */
  failedBytes: number;
  /** Notes at once that rows are about to be sent which must not be sent twice. */
  sent(index: number, count: number): void;
  /** Notes that rows were surely not carried out. */
  unsent(index: number, count: number): void;
  accept(index: number, count: number, isUrgent: boolean): void;
  reject(index: number, failedBytes: number): void;
  doubt(index: number): void;
  flush(): void;
  /** Ends the journal; a finished import needs none. */
  close(isFinished: boolean): void;
}

/** What every journal of an import begins with. */
const kind = '{"datacloud":"import",';

/** Opens the checkpoint of an import, and reads what an earlier run of the same import noted. */
export function openCheckpoint(
  file: string,
  identity: ImportIdentity,
  rows: number,
  isRestart: boolean,
): Checkpoint {
  const known: Known = {
    states: new Uint8Array(rows),
    isResumed: false,
    accepted: 0,
    rejected: 0,
    failedBytes: 0,
  };
  const head = `${kind}${JSON.stringify(identity).slice(1)}\n`;
  const isThere = existsSync(file);
  // Another file would be emptied, and be gone at the end.
  if (isThere && readJournal(file, kind, () => undefined) === undefined)
    throw new CommandError(
      `${file} is not the checkpoint of an import. Name another file with --checkpoint.`,
    );
  const start = isRestart || !isThere ? 0 : readJournal(file, head, (...noted) => take(known, ...noted));
  if (start === undefined) throw new CommandError(another(file));
  const handle = openPrivate(file, start === 0 ? "w" : "r+");
  ftruncateSync(handle, start);
  known.isResumed = start > 0;
  return journal(file, handle, start, start === 0 ? head : "", known);
}

function another(file: string): string {
  return `${file} belongs to another import: the file, the method, the instance or the options differ. Add --restart to begin anew and forget it, or name another with --checkpoint.`;
}

type Known = Pick<Checkpoint, "states" | "isResumed" | "accepted" | "rejected" | "failedBytes">;

function journal(file: string, handle: number, start: number, head: string, known: Known): Checkpoint {
  let at = start;
  let waiting = head;
  const flush = () => {
    if (waiting !== "") at += writeSync(handle, waiting, at);
    waiting = "";
  };
  const note = (kind: string, index: number, count: number, isUrgent = true) => {
    take(known, kind, index, count);
    waiting += `${kind} ${index} ${count}\n`;
    if (isUrgent || waiting.length > 4096) flush();
  };
  flush();
  return Object.assign(known, {
    sent: (index: number, count: number) => note("s", index, count),
    unsent: (index: number, count: number) => note("u", index, count),
    accept: (index: number, count: number, isUrgent: boolean) => note("a", index, count, isUrgent),
    reject: (index: number, failedBytes: number) => note("r", index, failedBytes),
    doubt: (index: number) => note("d", index, 1),
    flush,
    close(isFinished: boolean) {
      flush();
      closeSync(handle);
      if (isFinished) unlinkSync(file);
    },
  });
}

/** What a note says of rows: where it is written, and where a later run reads it. */
function take(known: Known, kind: string, index: number, count: number): void {
  const { states } = known;
  if (kind === "s") states.fill(rowState.sent, index, index + count);
  else if (kind === "u") states.fill(rowState.open, index, index + count);
  else if (kind === "a") {
    states.fill(rowState.settled, index, index + count);
    known.accepted += count;
  } else if (kind === "d") states[index] = rowState.settled;
  else if (kind === "r") {
    states[index] = rowState.settled;
    known.rejected += 1;
    known.failedBytes = count;
  }
}

/** A line of a journal: a letter and two numbers. */
export type Note = (kind: string, first: number, second: number) => void;

/**
 * Reads the notes behind the head of a journal, piece by piece, and gives the size of its whole lines; nothing where the
 * head is another. A journal whose head is cut off has the size 0.
 */
function readJournal(file: string, head: string, note: Note): number | undefined {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(65_536);
    const wanted = Buffer.from(head);
    const start = Buffer.alloc(wanted.length);
    const length = readSync(handle, start, 0, start.length, 0);
    if (!start.subarray(0, length).equals(wanted.subarray(0, length))) return undefined;
    if (length < wanted.length) return 0;
    let at = length;
    for (;;) {
      const count = readSync(handle, bytes, 0, bytes.length, at);
      const end = bytes.subarray(0, count).lastIndexOf("\n") + 1;
      if (end === 0) return at;
      for (const line of bytes.toString("latin1", 0, end - 1).split("\n")) {
        const [kind = "", first, second] = line.split(" ");
        note(kind, Number(first), Number(second));
      }
      at += end;
    }
  } finally {
    closeSync(handle);
  }
}
