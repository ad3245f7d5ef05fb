import { type Around, countedFrom } from "../../sources/capture/entry-reader.ts";
import type { CaptureSink } from "../../sources/capture/sinks.ts";
import type { BatchVerdict, PlacedBatch } from "../batch/batch.ts";
import type { BatchSession } from "../session.ts";
import { type BatchQueue, createBatchQueue } from "./batch-queue.ts";
import { type Batcher, createBatcher, type Slots } from "./batcher.ts";
import type { Crew } from "./crew.ts";
import type { Leaps } from "./leaps.ts";

/** What workers do for one capture. */
export interface CrewWork {
  batcher: Batcher;
  queue: BatchQueue;
  /** Leaps from a place where an entry may begin, behind so many entries; gives where a splitter must go on, and behind how many. */
  leap(place: number, mark: number, count: number): Promise<{ place: number; count: number } | false>;
}

/** Begins to give entries of a capture to workers. */
export function beginWork(
  known: { around: Around; capture: string | undefined },
  into: { session: BatchSession; sink: CaptureSink },
  means: { crew: Crew; slots: Slots; leaps: Leaps; count: number },
): CrewWork {
  const { session, sink } = into;
  const { crew, slots, leaps } = means;
  const join = (batch: PlacedBatch, verdict: BatchVerdict): boolean => {
    session.join(batch, verdict);
    for (const found of verdict.problems) sink.problem(countedFrom(found, batch.firstEntry - 1));
    // What was begun behind the end is not joined.
    if (verdict.isStopped) crew.period.now += 1;
    return !verdict.isStopped;
  };
  // One slot is being filled, one is with this thread, and two are with each worker.
  const queue = createBatchQueue(crew, 2 * means.count * slots.size, (batch, verdict) => {
    const goesOn = join(batch, verdict);
    slots.give(batch.bytes);
    return goesOn;
  });
  const batcher = createBatcher(slots, (texts) =>
    queue.push({ ...texts, ...known, period: crew.period.now }),
  );
  return {
    batcher,
    queue,
    leap: async (from, mark, before) => {
      batcher.seal();
      if (!(await queue.drain())) return false;
      let count = before;
      const place = await leaps.leap(from, {
        ...{ ...known, crew, mark },
        join: (stretch, verdict) => {
          const firstEntry = count + 1;
          count += stretch.starts.length;
          sink.progress?.(stretch.next + mark);
          return join({ ...stretch, firstEntry }, verdict);
        },
      });
      return place === false ? false : { place, count };
    },
  };
}
