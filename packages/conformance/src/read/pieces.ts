import { largestEntry } from "./problem.ts";

/** The bytes of one entry, which may come in several chunks. Beyond the largest size they are counted, not kept. */
export interface Pieces {
  /** Adds bytes, copied: the chunk may be written over. */
  add(chunk: Buffer, from: number, to: number): void;
  /**
   * All bytes, with these as the last, in memory that is used again; nothing where there are too many. The pieces are
   * empty then.
   */
  take(chunk: Buffer, from: number, to: number): Buffer | undefined;
  /** Bytes so far. */
  size(): number;
}

/** Collects the bytes of one entry at a time, always in the same place: large entries leave nothing to clear away. */
export function createPieces(): Pieces {
  let scratch: Buffer = Buffer.allocUnsafeSlow(64 * 1024);
  let size = 0;
  const add: Pieces["add"] = (chunk, from, to) => {
    const start = size;
    size += to - from;
    if (size > largestEntry) return;
    if (size > scratch.length) scratch = grown(scratch, start, size);
    chunk.copy(scratch, start, from, to);
  };
  return {
    add,
    take: (chunk, from, to) => {
      if (size === 0 && to - from <= largestEntry) return chunk.subarray(from, to);
      add(chunk, from, to);
      const bytes = size > largestEntry ? undefined : scratch.subarray(0, size);
      size = 0;
      return bytes;
    },
    size: () => size,
  };
}

function grown(scratch: Buffer, used: number, needed: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(Math.min(largestEntry, Math.max(needed, scratch.length * 2)));
  scratch.copy(larger, 0, 0, used);
  return larger;
}
