import type { PlacedBatch } from "../batch/batch.ts";

/** Memory for batches that all threads see, used again and again. */
export interface Slots {
  /** Memory of at least a size. */
  take(size: number): Uint8Array;
  give(bytes: Uint8Array): void;
  /** Bytes of a usual slot. */
  size: number;
}

/** Bytes of a batch: at about a kilobyte an entry its message takes a hundredth of its judging. */
const usualBatchSize = 1024 * 1024;

/** Slots of the size of a batch; larger ones are not kept. */
export function createSlots(batchSize = usualBatchSize): Slots {
  const free: Uint8Array[] = [];
  return {
    size: batchSize,
    take: (size) => {
      if (size > batchSize) return new Uint8Array(new SharedArrayBuffer(size));
      return free.pop() ?? new Uint8Array(new SharedArrayBuffer(batchSize));
    },
    give: (bytes) => {
      if (bytes.length === batchSize) free.push(bytes);
    },
  };
}

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
