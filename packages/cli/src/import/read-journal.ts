import { closeSync, openSync, readSync } from "node:fs";

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
