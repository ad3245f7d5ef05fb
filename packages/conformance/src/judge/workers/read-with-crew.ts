import { type CaptureSource, readEntries } from "../../sources/capture/capture.ts";
import type { CaptureSink } from "../../sources/capture/capture-sink.ts";
import { type Around, createEntryReader } from "../../sources/capture/entry-reader.ts";
import type { EntrySink, Problem } from "../../sources/capture/problem.ts";
import type { BatchSession } from "../session.ts";
import { type BatchQueue, createBatchQueue } from "./batch-queue.ts";
import { type Batcher, createBatcher } from "./batcher.ts";
import type { Crew } from "./crew.ts";
import { createSlots } from "./slots.ts";

/** Workers for large captures. */
export interface Hands {
  /** Threads in all, this one included. */
  count: number;
  /** Bytes of a capture's text that this thread judges alone: smaller captures are done before a worker has started. */
  from: number;
  /** Bytes of a batch, where it is not of the usual size. */
  batchSize?: number;
  /** Starts the workers, once. */
  crew(): Crew;
}

/** Reads a capture into a session, like `readCapture`, and gives what is behind its front to workers. */
export async function readWithCrew(
  source: CaptureSource,
  session: BatchSession,
  sink: CaptureSink,
  hands: Hands,
): Promise<void> {
  const slots = createSlots(hands.batchSize);
  let queue: BatchQueue | undefined;
  let batcher: Batcher | undefined;
  const inOrder = (action: () => void) => {
    if (queue === undefined) return action();
    batcher?.seal();
    queue.after(action);
  };
  const problem = (found: Problem) => inOrder(() => sink.problem(found));
  const begin = (around: Around): Batcher => {
    // One slot is being filled, one is with this thread, and two are with each worker.
    queue = createBatchQueue(hands.crew(), 2 * hands.count * slots.size, (batch, verdict) => {
      session.join(batch, verdict);
      slots.give(batch.bytes);
      return !verdict.isStopped;
    });
    return createBatcher(slots, { around, capture: session.capture() }, queue.push);
  };
  const entries = (known: Around): EntrySink => {
    const alone = createEntryReader(sink, known);
    let around: Around | undefined;
    let count = 0;
    return {
      entry: (bytes, offset) => {
        count += 1;
        around ??= { ...known, labels: { ...known.labels } };
        if (batcher === undefined && offset < hands.from) return alone.entry(bytes, offset);
        batcher ??= begin(around);
        batcher.add(bytes, offset, count);
        return true;
      },
      oversized: (offset, size, front) => {
        around ??= { ...known, labels: { ...known.labels } };
        const reader = batcher ? createEntryReader(sink, around, count) : alone;
        const kept = Buffer.from(front);
        count += 1;
        inOrder(() => reader.oversized(offset, size, kept));
      },
      problem,
    };
  };
  const pause = async () => (await queue?.settle()) ?? true;
  let failure: { error: unknown } | undefined;
  try {
    const { progress } = sink;
    await readEntries(source, { entries, problem, pause, ...(progress && { progress }) });
  } catch (error) {
    failure = { error };
  }
  batcher?.seal();
  const goesOn = (await queue?.drain()) ?? true;
  // What cannot be read behind the end of a capture would not have been read.
  if (failure && goesOn) throw failure.error;
}
