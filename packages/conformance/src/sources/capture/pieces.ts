import { largestEntry } from "./sinks.ts";

/** The bytes of an entry, or where there are too many, the first of them and how many there are. */
export type Taken = { whole: Buffer } | { front: Buffer; size: number };

/** The bytes of one entry, which may come in several chunks. Beyond the largest size they are counted, not kept. */
export interface Pieces {
  /** Adds bytes, copied: the chunk may be written over. */
  add(chunk: Buffer, from: number, to: number): void;
  /** All bytes, with these as the last, in memory that is used again. The pieces are empty then. */
  take(chunk: Buffer, from: number, to: number): Taken;
  /** Bytes so far. */
  size(): number;
  /** Forgets the bytes so far. */
  drop(): void;
}

/** Bytes of an entry that is too large that are looked at all the same. */
const frontSize = 64 * 1024;

/** Collects the bytes of one entry at a time, always in the same place: large entries leave nothing to clear away. */
export function createPieces(): Pieces {
  let scratch: Buffer = Buffer.allocUnsafeSlow(64 * 1024);
  let size = 0;
  const add: Pieces["add"] = (chunk, from, to) => {
    const start = size;
    size += to - from;
    if (size > largestEntry) {
      if (start < frontSize) chunk.copy(scratch, start, from, Math.min(to, from + frontSize - start));
      return;
    }
    if (size > scratch.length) scratch = grown(scratch, start, size);
    chunk.copy(scratch, start, from, to);
  };
  return {
    add,
    take: (chunk, from, to) => {
      if (size === 0 && to - from <= largestEntry) return { whole: chunk.subarray(from, to) };
      add(chunk, from, to);
      const count = size;
      size = 0;
      if (count > largestEntry)
        return { front: scratch.subarray(0, Math.min(count, frontSize)), size: count };
      return { whole: scratch.subarray(0, count) };
    },
    size: () => size,
    drop: () => {
      size = 0;
    },
  };
}

function grown(scratch: Buffer, used: number, needed: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(Math.min(largestEntry, Math.max(needed, scratch.length * 2)));
  scratch.copy(larger, 0, 0, used);
  return larger;
}
