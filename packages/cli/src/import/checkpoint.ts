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
  const states = new Uint8Array(rows);
  const counts = { accepted: 0, rejected: 0, failedBytes: 0 };
  const head = `${kind}${JSON.stringify(identity).slice(1)}\n`;
  const isThere = existsSync(file);
  // Another file would be emptied, and be gone at the end.
  if (isThere && readJournal(file, kind, () => undefined) === undefined)
    throw new CommandError(
      `${file} is not the checkpoint of an import. Name another file with --checkpoint.`,
    );
  const start = isRestart || !isThere ? 0 : readJournal(file, head, replay(states, counts));
  if (start === undefined) throw new CommandError(another(file));
  const handle = openPrivate(file, start === 0 ? "w" : "r+");
  ftruncateSync(handle, start);
  return journal(file, handle, start, start === 0 ? head : "", {
    states,
    isResumed: start > 0,
    ...counts,
  });
}

function another(file: string): string {
  return `${file} belongs to another import: the file, the method, the instance or the options differ. Add --restart to begin anew and forget it, or name another with --checkpoint.`;
}

function journal(
  file: string,
  handle: number,
  start: number,
  head: string,
  known: Pick<Checkpoint, "states" | "isResumed" | "accepted" | "rejected" | "failedBytes">,
): Checkpoint {
  let at = start;
  let waiting = head;
  const flush = () => {
    if (waiting !== "") at += writeSync(handle, waiting, at);
    waiting = "";
  };
  const note = (line: string, isUrgent: boolean) => {
    waiting += line;
    if (isUrgent || waiting.length > 4096) flush();
  };
  flush();
  const { states } = known;
  return {
    ...known,
    sent(index, count) {
      states.fill(rowState.sent, index, index + count);
      note(`s ${index} ${count}\n`, true);
    },
    unsent(index, count) {
      states.fill(rowState.open, index, index + count);
      note(`u ${index} ${count}\n`, true);
    },
    accept(index, count, isUrgent) {
      states.fill(rowState.settled, index, index + count);
      note(`a ${index} ${count}\n`, isUrgent);
    },
    reject(index, failedBytes) {
      states[index] = rowState.settled;
      note(`r ${index} ${failedBytes}\n`, true);
    },
    doubt(index) {
      states[index] = rowState.settled;
      note(`d ${index} 1\n`, true);
    },
    flush,
    close(isFinished) {
      flush();
      closeSync(handle);
      if (isFinished) unlinkSync(file);
    },
  };
}

type Counts = Pick<Checkpoint, "accepted" | "rejected" | "failedBytes">;

function replay(states: Uint8Array, counts: Counts): Note {
  return (kind, index, count) => {
    if (kind === "s") states.fill(rowState.sent, index, index + count);
    else if (kind === "u") states.fill(rowState.open, index, index + count);
    else if (kind === "a") {
      states.fill(rowState.settled, index, index + count);
      counts.accepted += count;
    } else if (kind === "d") states[index] = rowState.settled;
    else if (kind === "r") {
      states[index] = rowState.settled;
      counts.rejected += 1;
      counts.failedBytes = count;
    }
  };
}

/** A line of a journal: a letter and two numbers. */
export type Note = (kind: string, first: number, second: number) => void;

/**
 * Reads the notes behind the head of a journal, piece by piece, and gives the size of its whole lines; nothing where the
 * head is another. A journal whose head is cut off has the size 0.
 */
export function readJournal(file: string, head: string, note: Note): number | undefined {
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
