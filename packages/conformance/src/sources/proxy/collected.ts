/** The bytes of a body that passes by: references to its chunks, up to a bound. */
export interface Collected {
  add(chunk: Buffer): void;
  /** The whole body; nothing where it was larger than the bound. */
  bytes(): Buffer | undefined;
  /** How many bytes passed, kept or not. */
  size(): number;
}

/** Collects what passes, without copying it. */
export function collect(most: number): Collected {
  let chunks: Buffer[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      size += chunk.length;
      if (size > most) chunks = [];
      else chunks.push(chunk);
    },
    bytes: () => {
      const [only] = chunks;
      if (size > most) return undefined;
      if (chunks.length === 1 && only) return only;
      return Buffer.concat(chunks, size);
    },
    size: () => size,
  };
}
