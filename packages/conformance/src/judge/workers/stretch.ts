import { read, readSync } from "node:fs";
import { promisify } from "node:util";
import { type EntriesIn, entriesIn, likelyStart } from "../../sources/capture/entries-in.ts";
import type { Around } from "../../sources/capture/entry-reader.ts";
import { largestEntry } from "../../sources/capture/sinks.ts";
import type { Batch } from "../batch/batch.ts";

const readFile = promisify(read);

/** A part of a file, whose entries a thread finds by itself: those that begin in it. */
export interface Stretch {
  descriptor: number;
  /** Bytes of a byte order mark, from behind which places count. */
  mark: number;
  start: number;
  end: number;
  /** Whether an entry may begin at the start. If not, the thread begins where one seems to begin. */
  isCertain: boolean;
  /** First names of entries in a HAR; nothing for JSON lines. */
  names: readonly string[] | undefined;
  /** Memory for the bytes. */
  bytes: Uint8Array;
  around: Around;
  capture: string | undefined;
  period: number;
}

/** The entries of a stretch. */
export interface StretchEntries extends Batch {
  starts: Int32Array;
  ends: Int32Array;
  /** The place where the first begins; nothing where none seems to begin. */
  first: number | undefined;
  /** The place where the next begins, or may begin. */
  next: number;
  /** Whether the next is for another stretch. If not, what comes is for a splitter. */
  goesOn: boolean;
}

/** So much is read behind a stretch for the end of its last entry; a longer one takes more memory. */
export const overhang = 64 * 1024;

/** Reads the bytes of a stretch; what cannot be read is missing. */
export async function readStretch(stretch: Stretch): Promise<number> {
  const { descriptor, bytes, end, mark } = stretch;
  const wanted = Math.min(bytes.length, end + overhang - baseOf(stretch));
  try {
    return (await readFile(descriptor, bytes, 0, wanted, baseOf(stretch) + mark)).bytesRead;
  } catch {
    // A splitter comes here then, and meets the same error.
    return 0;
  }
}

/** The entries of a stretch of which so many bytes were read. */
export function entriesOf(stretch: Stretch, read: number): StretchEntries {
  const { bytes, names, start, isCertain, around, capture, period } = stretch;
  const base = baseOf(stretch);
  const isHar = names !== undefined;
  const [from, end] = [start - base, stretch.end - base];
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, read);
  const first = isCertain ? from : likelyStart(text, names, from, end);
  let found: EntriesIn = { starts: [], ends: [], next: end, reason: "end" };
  if (first !== undefined) found = entriesIn(text, isHar, first, end);
  while (found.reason === "bytes" && text.length - found.next <= largestEntry) {
    const more = withMore(text, stretch, text.length - found.next);
    if (more.length === text.length) break;
    text = more;
    const { starts, ends } = found;
    const further = entriesIn(text, isHar, found.next, end);
    found = { ...further, starts: [...starts, ...further.starts], ends: [...ends, ...further.ends] };
  }
  return {
    bytes: new Uint8Array(text.buffer, text.byteOffset, text.length),
    starts: Int32Array.from(found.starts),
    ends: Int32Array.from(found.ends),
    offsets: Float64Array.from(found.starts, (at) => base + at),
    ...{ around, capture, period },
    first: first === undefined ? undefined : base + first,
    next: base + found.next,
    goesOn: found.reason === "end",
  };
}

/** The byte before an uncertain start may be the newline that makes it certain. */
function baseOf({ start, isCertain }: Stretch): number {
  return isCertain ? start : start - 1;
}

/** A text with more of its file behind it: at least as much again as there is of its last entry. */
function withMore(text: Buffer, stretch: Stretch, size: number): Buffer {
  const longer = Buffer.from(new SharedArrayBuffer(text.length + Math.max(size, overhang)));
  text.copy(longer);
  const position = baseOf(stretch) + stretch.mark + text.length;
  const room = longer.length - text.length;
  try {
    return longer.subarray(
      0,
      text.length + readSync(stretch.descriptor, longer, text.length, room, position),
    );
  } catch {
    return text;
  }
}
