import type { Worker } from "node:worker_threads";
import { startThread } from "../../start-thread.ts";
import type { Batch, BatchSettings, BatchVerdict } from "../batch/batch.ts";
import { createBatchJudge } from "../batch/batch-judge.ts";
import { WorkerError } from "./worker-error.ts";

/** Workers that judge batches, each in the order in which they are given. */
export interface Crew {
  /** Whether a worker would have nothing to do soon. */
  hasRoom(): boolean;
  judge(batch: Batch): Promise<BatchVerdict>;
  /** Judges a batch in this thread. */
  judgeHere(batch: Batch): BatchVerdict;
  end(): Promise<void>;
}

/** What a worker is given at its start. */
export interface WorkerData extends BatchSettings {
  /** Where it writes the number of the entry at hand. */
  progress: Int32Array;
}

interface Seat {
  worker: Worker;
  progress: Int32Array;
  waiting: { resolve(verdict: BatchVerdict): void; reject(error: Error): void }[];
  failure?: WorkerError;
}

/** Batches that a worker has at a time: the next is there when it is done with one. */
const mostWaiting = 2;

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
    judge: (batch) =>
      new Promise((resolve, reject) => {
        const { worker, waiting, failure } = freest();
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    judgeHere: (batch) => here.judge(batch),
    end: async () => void (await Promise.all(seats.map(({ worker }) => worker.terminate()))),
  };
}

function createSeat(settings: BatchSettings): Seat {
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: WorkerData = { ...settings, progress };
  const worker = startThread("batch-worker", import.meta.url, { workerData, resourceLimits });
  const seat: Seat = { worker, progress, waiting: [] };
  worker.on("message", (verdict: BatchVerdict) => seat.waiting.shift()?.resolve(verdict));
  const fail = (reason: string) => {
    seat.failure ??= new WorkerError(sentenceOf(progress[0], reason));
    for (const { reject } of seat.waiting.splice(0)) reject(seat.failure);
  };
  worker.on("error", (error) => fail(error.message));
  worker.on("exit", (code) => fail(`the worker ended with exit code ${code}`));
  return seat;
}

function sentenceOf(entry: number | undefined, reason: string): string {
  if (entry) return `Entry ${entry} could not be judged: ${reason}.`;
  return `A worker could not be started: ${reason}. With one worker (--workers 1) none is needed.`;
}
