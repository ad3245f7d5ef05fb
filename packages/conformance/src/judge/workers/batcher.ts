import type { PlacedBatch } from "../batch/batch.ts";
import type { Slots } from "./slots.ts";

/** Collects the texts of entries. */
export interface Batcher {
  add(bytes: Buffer, offset: number, entry: number): void;
  /** Hands on what has been collected. */
  seal(): void;
}

/** Entries that were collected. */
type Texts = Omit<PlacedBatch, "around" | "capture" | "period">;

/** Collects entries up to the size of a batch; a larger entry is a batch of its own. */
export function createBatcher(slots: Slots, push: (texts: Texts) => void): Batcher {
  let bytes: Uint8Array | undefined;
  let starts: number[] = [];
  let ends: number[] = [];
  let offsets: number[] = [];
  let firstEntry = 0;
  const seal = () => {
    if (bytes === undefined) return;
    push({ bytes, starts, ends, offsets, firstEntry });
    bytes = undefined;
  };
  return {
    add: (text, offset, entry) => {
      const used = ends.at(-1) ?? 0;
      if (bytes !== undefined && used + text.length > slots.size) seal();
      if (bytes === undefined) {
        bytes = slots.take(text.length);
        [starts, ends, offsets, firstEntry] = [[], [], [], entry];
      }
      const start = ends.at(-1) ?? 0;
      bytes.set(text, start);
      starts.push(start);
      ends.push(start + text.length);
      offsets.push(offset);
    },
    seal,
  };
}
