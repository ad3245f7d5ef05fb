/** Memory for batches that all threads see, used again and again. */
export interface Slots {
  /** Memory of at least a size. */
  take(size: number): Uint8Array;
  give(bytes: Uint8Array): void;
  /** Bytes of a usual slot. */
  size: number;
}

/** Bytes of a batch: at about a kilobyte an entry its message takes a hundredth of its judging. */
export const usualBatchSize = 1024 * 1024;

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
