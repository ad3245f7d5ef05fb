import { largestEntry } from "./problem.ts";

/** The bytes of one entry, which may come in several chunks. Beyond the largest size they are counted, not kept. */
export interface Pieces {
  /** Adds bytes, copied: the chunk may be written over. */
  add(chunk: Buffer, from: number, to: number): void;
  /** The whole text with these last bytes; `undefined` where it is too large. Empties the pieces. */
  take(chunk: Buffer, from: number, to: number): string | undefined;
  /** Bytes so far. */
  size(): number;
}

/** Collects the bytes of one entry at a time. */
export function createPieces(): Pieces {
  let kept: Buffer[] = [];
  let size = 0;
  const add: Pieces["add"] = (chunk, from, to) => {
    size += to - from;
    if (size > largestEntry) kept = [];
    else kept.push(Buffer.from(chunk.subarray(from, to)));
  };
  return {
    add,
    take: (chunk, from, to) => {
      if (size === 0 && to - from <= largestEntry) return chunk.toString("utf8", from, to);
      add(chunk, from, to);
      const text = size > largestEntry ? undefined : Buffer.concat(kept, size).toString("utf8");
      kept = [];
      size = 0;
      return text;
    },
    size: () => size,
  };
}
