/** A set of rows that takes a bit for each row: an array or a `Set` of a million rows takes 8 to 40 MB. */
export interface RowSet {
  readonly size: number;
  /** Adds a row that is not in the set. */
  add(index: number): void;
  has(index: number): boolean;
}

/** Makes a set without rows. */
export function createRowSet(): RowSet {
  let bits = new Uint8Array(1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(index) {
      const place = index >>> 3;
      if (place >= bits.length) {
        const larger = new Uint8Array(Math.max(place + 1, bits.length * 2));
        larger.set(bits);
        bits = larger;
      }
      bits[place] = (bits[place] ?? 0) | (1 << (index & 7));
      size += 1;
    },
    has: (index) => ((bits[index >>> 3] ?? 0) & (1 << (index & 7))) !== 0,
  };
}
