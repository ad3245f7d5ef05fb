import { endOfEntry } from "./har-splitter.ts";
import { isBlank } from "./line-splitter.ts";
import { isSpace } from "./outline.ts";
import { largestEntry } from "./sinks.ts";

/** Entries in a part of a capture, as indexes into its bytes. */
export interface EntriesIn {
  starts: readonly number[];
  ends: readonly number[];
  /** Where the next entry begins, or may begin where that is not known. */
  next: number;
  /** Why there are no more: the next begins behind the part, the bytes end first, or what comes is for a splitter. */
  reason: "end" | "bytes" | "other";
}

const [opening, closing, comma, newline] = [0x7b, 0x7d, 0x2c, 0x0a];

/**
 * The entries that begin before an end, from an index on where one may begin: those that a splitter finds. Whatever is not
 * plain (the end of the list, an entry that is too large) is left to a splitter.
 */
export function entriesIn(bytes: Buffer, isHar: boolean, from: number, end: number): EntriesIn {
  if (isHar) return objectsIn(bytes, from, end);
  return linesIn(bytes, from, end);
}

function objectsIn(bytes: Buffer, from: number, end: number): EntriesIn {
  const starts: number[] = [];
  const ends: number[] = [];
  let next = from;
  for (;;) {
    const start = behindGap(bytes, next);
    if (start >= bytes.length) return { starts, ends, next, reason: "bytes" };
    if (bytes[start] !== opening) return { starts, ends, next, reason: "other" };
    next = start;
    if (start >= end) return { starts, ends, next, reason: "end" };
    const stop = endOfEntry(bytes, start);
    if (stop < 0) return { starts, ends, next, reason: "bytes" };
    if (stop - start > largestEntry) return { starts, ends, next, reason: "other" };
    starts.push(start);
    ends.push(stop);
    next = stop;
  }
}

function linesIn(bytes: Buffer, from: number, end: number): EntriesIn {
  const starts: number[] = [];
  const ends: number[] = [];
  let next = from;
  while (next < end) {
    const stop = bytes.indexOf(newline, next);
    if (stop < 0) return { starts, ends, next, reason: "bytes" };
    if (stop - next > largestEntry) return { starts, ends, next, reason: "other" };
    if (!isBlank(bytes.subarray(next, stop))) {
      starts.push(next);
      ends.push(stop);
    }
    next = stop + 1;
  }
  return { starts, ends, next, reason: "end" };
}

/** The index behind commas and white space. */
function behindGap(bytes: Buffer, from: number): number {
  let index = from;
  while (bytes[index] === comma || isSpace(bytes[index])) index += 1;
  return index;
}

/** Name of the first member of an entry, as the text has it; nothing where it is long or there is none. */
export function firstNameIn(entry: Buffer): string | undefined {
  return /^\{[ \n\r\t]*"([^"\\]{1,60})"/.exec(entry.toString("latin1", 0, 100))?.[1];
}

/**
 * Where an entry seems to begin, from an index on and before an end: a line behind a newline, and in a HAR an object behind
 * `},` whose first name is one of those that entries had before. In whole JSON that is never inside of a text, where the quote
 * would end it, but it may be an object inside of an entry: who asks must know better before he trusts it.
 */
export function likelyStart(
  bytes: Buffer,
  names: readonly string[] | undefined,
  from: number,
  end: number,
): number | undefined {
  const found =
    names === undefined ? bytes.indexOf(newline, from - 1) + 1 : likelyObject(bytes, names, from, end);
  if (found >= from && found < end) return found;
  return undefined;
}

function likelyObject(bytes: Buffer, names: readonly string[], from: number, end: number): number {
  let first = end;
  for (const name of names) {
    const quoted = Buffer.from(`"${name}"`, "latin1");
    let at = bytes.indexOf(quoted, from);
    while (at >= 0 && at < first + maxGap) {
      const start = openingBefore(bytes, at);
      if (start >= from && start < first) first = start;
      at = start >= from ? -1 : bytes.indexOf(quoted, at + 1);
    }
  }
  return first;
}

const maxGap = 100;

/** The index of the opening bracket of an object that follows another in a list, before its first name; -1 where it is none. */
function openingBefore(bytes: Buffer, name: number): number {
  const start = beforeSpace(bytes, name);
  if (bytes[start] !== opening) return -1;
  const gap = beforeSpace(bytes, start);
  if (gap >= 0 && bytes[gap] !== comma) return -1;
  const end = beforeSpace(bytes, gap);
  return end < 0 || bytes[end] === closing ? start : -1;
}

function beforeSpace(bytes: Buffer, before: number): number {
  let index = before - 1;
  while (index >= 0 && isSpace(bytes[index])) index -= 1;
  return index;
}
