/** The bytes of a body that passes by: copies of its chunks, up to a bound. */
export interface Collected {
  add(chunk: Uint8Array): void;
  /** The whole body, in pieces with memory of their own; nothing where it was larger than the bound. */
  pieces(): Uint8Array<ArrayBuffer>[] | undefined;
  /** How many bytes passed, kept or not. */
  size(): number;
}

/** A piece has room for more chunks, so that a body of tiny chunks takes little more memory than it has bytes. */
const largestRoom = 256 * 1024;

/**
 * Collects what passes. It copies each chunk when it comes: to copy 16 MiB at the end would hold up the event loop for tens
 * of milliseconds.
 */
export function collect(most: number): Collected {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let used = 0;
  let size = 0;
  const copy = (chunk: Uint8Array): void => {
    const last = pieces.at(-1);
    const fitting = chunk.subarray(0, last ? last.length - used : 0);
    last?.set(fitting, used);
    used += fitting.length;
    const rest = chunk.subarray(fitting.length);
    if (rest.length === 0) return;
    const piece = new Uint8Array(Math.max(rest.length, Math.min(size, largestRoom)));
    piece.set(rest);
    pieces.push(piece);
    used = rest.length;
  };
  return {
    add: (chunk) => {
      size += chunk.length;
      if (size > most) pieces = [];
      else copy(chunk);
    },
    pieces: () => {
      const last = pieces.at(-1);
      if (size > most) return undefined;
      if (last) return [...pieces.slice(0, -1), last.subarray(0, used)];
      return [];
    },
    size: () => size,
  };
}
