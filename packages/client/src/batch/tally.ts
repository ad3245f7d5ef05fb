import type { BatchOptions, BatchProgress, BatchReport, Rejection } from "./batch-options.ts";

/** Keeps count of a batch; its memory does not grow with the number of items. */
export interface BatchTally {
  readonly count: BatchProgress;
  /** Notes that items were accepted, the first of which is at `first` in the source. */
  accept(first: number, items: number): void;
  /** Notes that items were rejected, the first of which is at `first` in the source. */
  reject(first: number, items: readonly object[], error: Error): void;
  /** Reports the progress of the batch. */
  tell(): void;
  report(next: number): BatchReport;
}

/** Begins to count. */
export function createTally({ keep = 1000, onProgress, onAccept, onReject }: BatchOptions): BatchTally {
  const started = performance.now();
  const rejections: Rejection[] = [];
  const count = { items: 0, accepted: 0, rejected: 0, requests: 0, retries: 0 };
  return {
    count,
    accept(index, items) {
      count.accepted += items;
      onAccept?.({ index, count: items });
    },
    reject(first, items, error) {
      for (const [offset, item] of items.entries()) {
        const rejection = { index: first + offset, item, error };
        count.rejected += 1;
        if (rejections.length < keep) rejections.push(rejection);
        onReject?.(rejection);
      }
    },
    tell: () => onProgress?.({ ...count }),
    report: (next) => ({ ...count, rejections, next, duration: performance.now() - started }),
  };
}
