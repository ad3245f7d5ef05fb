import { type CaptureSource, readCapture } from "../../sources/capture/capture.ts";
import type { CaptureSink } from "../../sources/capture/sinks.ts";
import { memoryForSightings } from "../batch/sightings.ts";
import type { BatchSession, SessionOptions } from "../session.ts";
import { type Crew, createCrew } from "./crew.ts";
import { readWithCrew } from "./read-with-crew.ts";

/** Reads captures into a session. */
export interface CaptureReader {
  read(source: CaptureSource, sink: CaptureSink): Promise<void>;
  /** Ends the workers, where any were started. */
  end(): Promise<void>;
}

interface ReaderOptions extends SessionOptions {
  workers?: number;
  workersFrom?: number;
  assumptions?: boolean;
}

/** A worker is ready after about 0.2 s, in which one thread judges so many bytes. */
const usualFrom = 16 * 1024 * 1024;

/** A reader with as many threads as are wanted and possible. */
export function createCaptureReader(session: BatchSession, options: ReaderOptions): CaptureReader {
  const { workers = 1, workersFrom = usualFrom, hosts = [] } = options;
  // Functions stay in this thread, and so do requests that are replayed later.
  const isAlone = options.onCall ?? options.onFinding ?? options.rules ?? options.assumptions;
  const count = isAlone ? 1 : Math.max(1, Math.floor(workers));
  let crew: Crew | undefined;
  const hands = {
    count,
    from: workersFrom,
    crew: () => {
      crew ??= createCrew(count - 1, { hosts, sightings: memoryForSightings() });
      return crew;
    },
  };
  return {
    read: (source, sink) => {
      if (count === 1) return readCapture(source, sink);
      return readWithCrew(source, session, sink, hands);
    },
    end: async () => await crew?.end(),
  };
}
