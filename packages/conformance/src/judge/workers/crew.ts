import type { Worker } from "node:worker_threads";
import { startThread } from "../../start-thread.ts";
import type { Batch, BatchSettings, BatchVerdict } from "../batch/batch.ts";
import { createBatchJudge } from "../batch/batch-judge.ts";
import type { Stretch, StretchEntries } from "./stretch.ts";

/** What becomes of a task. */
export interface Done {
  /** What was judged. A worker sends no batch back that it was given. */
  entries?: StretchEntries;
  verdict: BatchVerdict;
}

/** Workers that judge batches, and stretches of files, each in the order in which they are given. */
export interface Crew {
  /** Whether a worker would have nothing to do soon. */
  hasRoom(): boolean;
  judge(task: Batch | Stretch): Promise<Done>;
  /** Judges a batch in this thread. */
  judgeHere(batch: Batch): BatchVerdict;
  /** Judges a batch that comes before others which this thread has judged. */
  judgeApart(batch: Batch): BatchVerdict;
  /** What batches that begin now belong to. It is counted up where something that was judged is not joined. */
  period: { now: number };
  end(): Promise<void>;
}

/** What a worker is given at its start. */
export interface WorkerData extends BatchSettings {
  /** Where it writes the place of the entry at hand in the capture, by one more. */
  progress: Float64Array;
}

interface Seat {
  worker: Worker;
  progress: Float64Array;
  waiting: { resolve(done: Done): void; reject(error: Error): void }[];
  failure?: WorkerError;
}

/** Tasks that a worker has at a time: the next is there when it is done with one. */
export const mostWaiting = 2;

/**
 * Space for new objects, in MB; V8's own would be 48, with more memory held. It has not been measured against other sizes on a
 * quiet machine. The stack is that of the first thread, so that an entry nested too deeply for one is so for the other.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32, stackSizeMb: 1 };

/** Starts workers. */
export function createCrew(count: number, settings: BatchSettings): Crew {
  const seats = Array.from({ length: count }, () => createSeat(settings));
  const here = createBatchJudge(settings);
  const freest = () =>
    seats.reduce((best, seat) => (seat.waiting.length < best.waiting.length ? seat : best));
  return {
    hasRoom: () => freest().waiting.length < mostWaiting,
    judge: (task) =>
      new Promise((resolve, reject) => {
        const { worker, waiting, failure } = freest();
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    judgeHere: (batch) => here.judge(batch),
    judgeApart: (batch) => createBatchJudge(settings).judge(batch),
    period: { now: 0 },
    end: async () => void (await Promise.all(seats.map(({ worker }) => worker.terminate()))),
  };
}

function createSeat(settings: BatchSettings): Seat {
  const progress = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  const workerData: WorkerData = { ...settings, progress };
  const worker = startThread("batch-worker", import.meta.url, { workerData, resourceLimits });
  const seat: Seat = { worker, progress, waiting: [] };
  worker.on("message", (done: Done) => seat.waiting.shift()?.resolve(done));
  const fail = (reason: string) => {
    seat.failure ??= new WorkerError(sentenceOf(progress[0], reason));
    for (const { reject } of seat.waiting.splice(0)) reject(seat.failure);
  };
  worker.on("error", (error) => fail(error.message));
  worker.on("exit", (code) => fail(`the worker ended with exit code ${code}`));
  return seat;
}

function sentenceOf(progress: number | undefined, reason: string): string {
  if (progress) return `The entry that begins at byte ${progress - 1} could not be judged: ${reason}.`;
  return `A worker could not be started: ${reason}. Try --workers 1, which needs no further thread.`;
}

/** A worker that ended before it had judged its entries. */
export class WorkerError extends Error {
  override name = "WorkerError";
  readonly code = "WORKER_ENDED";
}
