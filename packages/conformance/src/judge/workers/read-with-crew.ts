import { type CaptureSource, readEntries } from "../../sources/capture/capture.ts";
import { type Around, createEntryReader } from "../../sources/capture/entry-reader.ts";
import type { CaptureSink, EntrySink, Problem } from "../../sources/capture/sinks.ts";
import type { BatchSession } from "../session.ts";
import { createSlots } from "./batcher.ts";
import type { Crew } from "./crew.ts";
import { beginWork, type CrewWork } from "./crew-work.ts";
import { createLeaps, type Leaps } from "./leaps.ts";

/** Workers for large captures. */
export interface Hands {
  /** Threads in all, this one included. */
  count: number;
  /** Bytes of a capture's text that this thread judges alone: smaller captures are done before a worker has started. */
  from: number;
  /** Bytes of a batch, where it is not of the usual size. */
  batchSize?: number;
  /** Bytes of a stretch, where it is not of the usual size. */
  stretchSize?: number;
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
  const leaps = createLeaps(source, hands.count, hands.stretchSize);
  const { progress } = sink;
  const reading = createReading(session, sink, hands, leaps);
  let failure: { error: unknown } | undefined;
  try {
    await readEntries(source, { ...reading, ...(progress && { progress }) });
  } catch (error) {
    failure = { error };
  }
  leaps.close();
  const goesOn = await reading.end();
  // What cannot be read behind the end of a capture would not have been read.
  if (failure && goesOn) throw failure.error;
}

function createReading(session: BatchSession, sink: CaptureSink, hands: Hands, leaps: Leaps) {
  const slots = createSlots(hands.batchSize);
  let work: CrewWork | undefined;
  let around: Around | undefined;
  let count = 0;
  const begin = (known: Around) =>
    beginWork(
      { around: known, capture: session.capture() },
      { session, sink },
      { crew: hands.crew(), slots, leaps, count: hands.count },
    );
  const inOrder = (action: () => void) => {
    if (work === undefined) return action();
    work.batcher.seal();
    work.queue.after(action);
  };
  const problem = (found: Problem) => inOrder(() => sink.problem(found));
  const entries = (known: Around): EntrySink => {
    const alone = createEntryReader(sink, known);
    return {
      entry: (bytes, offset) => {
        count += 1;
        around ??= { ...known, labels: { ...known.labels } };
        leaps.note(bytes);
        if (work === undefined && offset < hands.from) return alone.entry(bytes, offset);
        work ??= begin(around);
        work.batcher.add(bytes, offset, count);
        return true;
      },
      oversized: (offset, size, front) => {
        around ??= { ...known, labels: { ...known.labels } };
        const reader = work ? createEntryReader(sink, around, count) : alone;
        const kept = Buffer.from(front);
        count += 1;
        inOrder(() => reader.oversized(offset, size, kept));
      },
      problem,
    };
  };
  const pause = async (place: number | undefined, mark: number): Promise<number | boolean> => {
    if (work && !(await work.queue.settle())) return false;
    if (!around || place === undefined || place < hands.from || !leaps.isWorth(place, mark)) return true;
    work ??= begin(around);
    const landed = await work.leap(place, mark, count);
    if (landed === false) return false;
    count = landed.count;
    return landed.place;
  };
  const end = async (): Promise<boolean> => {
    work?.batcher.seal();
    return (await work?.queue.drain()) ?? true;
  };
  return { entries, problem, pause, end };
}
