/** Makes identifiers: random ones, or always the same ones after the same seed. */
export interface Ids {
  uuid(): string;
  /** A number from 0 up to 1. */
  chance(): number;
  /** Back to the beginning of the sequence. */
  reset(): void;
}

/** Identifiers that nobody can guess, or a sequence that follows from a seed. */
export function createIds(seed: string | undefined): Ids {
  if (seed === undefined)
    return { uuid: () => crypto.randomUUID(), chance: () => Math.random(), reset: () => undefined };
  let next = sequence(seed);
  return {
    uuid: () => uuidOf(next),
    chance: () => next() / 2 ** 32,
    reset() {
      next = sequence(seed);
    },
  };
}

/** A number of 53 bits that follows from a text; for names and seeds, not for secrets. */
export function hash(text: string): number {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}

/** Numbers of 32 bits, by the generator mulberry32. */
function sequence(seed: string): () => number {
  let state = hash(seed) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

function uuidOf(next: () => number): string {
  const digits = Array.from({ length: 4 }, () => next().toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[next() % 4];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}
