import { createOutline, type Labels, type Outline } from "./outline.ts";
import { createPieces } from "./pieces.ts";
import type { EntrySink, Splitter } from "./sinks.ts";

const quote = 0x22;
const backslash = 0x5c;

/** Where the reader stands inside an entry. */
interface Inside {
  /** Brackets that are open; 0 outside of entries. */
  depth: number;
  isText: boolean;
  isEscaped: boolean;
  /** Where the entry begins in the capture. */
  offset: number;
}

/** Goes on inside an entry and gives the index behind its end, or -1 where it goes on in the next chunk. */
function scan(entry: Inside, chunk: Buffer, from: number): number {
  let { depth, isText } = entry;
  const { length } = chunk;
  let index = from;
  if (entry.isEscaped) {
    entry.isEscaped = false;
    index += 1;
  }
  for (; index < length; index += 1) {
    if (isText) {
      index = endOfText(chunk, index, length);
      if (index >= length) {
        entry.isEscaped = index > length;
        break;
      }
      isText = false;
      continue;
    }
    const byte = chunk[index];
    if (byte === quote) isText = true;
    else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth === 0) {
        entry.depth = 0;
        return index + 1;
      }
    }
  }
  entry.depth = depth;
  entry.isText = isText;
  return -1;
}

/** Index of the quote that ends a text; beyond the length where the chunk ends first, by one more behind a backslash. */
function endOfText(chunk: Buffer, from: number, length: number): number {
  let index = from;
  while (index < length) {
    const byte = chunk[index];
    if (byte === quote) return index;
    index += byte === backslash ? 2 : 1;
  }
  return index;
}

/** Index behind the end of the entry that begins at an index; -1 where the bytes end first. */
export function endOfEntry(bytes: Buffer, from: number): number {
  return scan({ depth: 0, isText: false, isEscaped: false, offset: from }, bytes, from);
}

/**
 * Finds the entries of `log.entries` in the bytes of a HAR and hands on the text of each, whatever the order of names
 * around them. It keeps one entry at a time, so a capture of any size takes the same memory.
 */
export function createHarSplitter(sink: EntrySink, labels: Labels = {}): Splitter {
  const outline = createOutline(labels);
  const pieces = createPieces();
  const entry: Inside = { depth: 0, isText: false, isEscaped: false, offset: 0 };
  let position = 0;
  let stopped = false;

  /** Reads on in an entry that begins, or went on, at `from`. */
  function readEntry(chunk: Buffer, from: number): number {
    const end = scan(entry, chunk, from);
    if (end < 0) {
      pieces.add(chunk, from, chunk.length);
      return chunk.length;
    }
    const taken = pieces.take(chunk, from, end);
    if ("front" in taken) sink.oversized(entry.offset, taken.size, taken.front);
    else if (!sink.entry(taken.whole, entry.offset)) stopped = true;
    return end;
  }

  /** Reads one byte around the entries, or the entry that it opens. */
  function readAround(chunk: Buffer, index: number): number {
    const found = outline.step(chunk[index] ?? 0);
    const offset = position + index;
    if (found === undefined) return index + 1;
    if (found === "entry") {
      Object.assign(entry, { depth: 0, isText: false, isEscaped: false, offset });
      return readEntry(chunk, index);
    }
    sink.problem({ message: `${found} at byte ${offset}.`, offset });
    stopped = true;
    return index;
  }

  return {
    push: (chunk) => {
      let index = 0;
      while (index < chunk.length && !stopped)
        index = entry.depth > 0 ? readEntry(chunk, index) : readAround(chunk, index);
      position += chunk.length;
      return !stopped;
    },
    place: () => {
      if (entry.depth > 0) return entry.offset;
      return outline.isBetweenEntries() ? position : undefined;
    },
    goOn: (place) => {
      pieces.drop();
      entry.depth = 0;
      position = place;
    },
    end: () => {
      if (stopped) return;
      const message = endingOf(outline, entry.depth > 0 ? entry.offset : undefined);
      if (message)
        sink.problem({ message: `The capture ends at byte ${position}, ${message}.`, offset: position });
    },
  };
}

/** What is missing at the end of the text; nothing where it is whole. */
function endingOf(outline: Outline, entryOffset: number | undefined): string | undefined {
  if (entryOffset !== undefined) return `inside the entry that begins at byte ${entryOffset}`;
  if (outline.isWhole()) return undefined;
  if (outline.hasEntries()) return "before the list of entries is closed";
  return "without an array log.entries";
}
