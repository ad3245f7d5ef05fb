import type { ConformanceReport, Finding } from "../../report/report.ts";
import { startThread } from "../../start-thread.ts";
import type { Problem } from "../capture/sinks.ts";
import type { Notice, Order, ThreadOptions } from "./judging-messages.ts";
import type { PassedExchange } from "./passed-exchange.ts";

/** What a judging thread reports while it judges. */
export interface JudgingEvents {
  /** Called with the first finding of each kind. */
  onFinding?: (finding: Omit<Finding, "id">) => void;
  /** Called once for each reason that the body of a response could not be read. */
  onUnread?: (reason: string) => void;
  /** Called where the recording cannot be written further, such as on a full disk. */
  onRecordingError?: (message: string) => void;
  /** Called where the thread has failed, such as for lack of memory: nothing is judged or recorded any more. */
  onFailure?: (error: Error) => void;
}

/** A session that judges and records in a thread of its own. */
export interface JudgingThread {
  /** Takes what passed. Its bodies are moved to the thread, so nobody else may read them afterwards. */
  add(passed: PassedExchange): void;
  /** Counts what is not judged, under a name. */
  ignore(name: string): void;
  problem(problem: Problem): void;
  /**
   * Records everything from now on into a HAR, without secrets.
   *
   * @throws where the file cannot be opened.
   */
  record(file: string): Promise<void>;
  /** A promise to wait for while the thread has more than 64 MiB to judge; nothing where it has less. */
  hold(): Promise<void> | undefined;
  /**
   * Judges what is left, completes the recording and ends the thread.
   *
   * @throws where the thread has failed.
   */
  end(): Promise<ConformanceReport>;
}

/** Bytes that may wait for the thread before new requests wait too. */
const mostWaiting = 64 * 1024 * 1024;
/** What an exchange takes without its bodies, about. */
const headSize = 1024;

/**
 * Starts a thread that judges what a proxy passes on. To read, judge and redact a body of 10 MiB takes up to some seconds:
 * in the thread of the proxy, all other requests would wait for it.
 */
export function startJudgingThread(options: ThreadOptions, events: JudgingEvents = {}): JudgingThread {
  const worker = startThread("judging-worker", import.meta.url, { workerData: options });
  const { add, flush, hold, isDone, isOver } = createQueue((order, bodies) =>
    worker.postMessage(order, bodies),
  );
  const recording = withResolvers<void>();
  const report = withResolvers<ConformanceReport>();
  // Who records or ends hears of a failure; until then nobody does.
  for (const { promise } of [recording, report]) promise.catch(() => undefined);
  const fail = (error: Error) => {
    recording.reject(error);
    report.reject(error);
    isOver();
  };
  worker.on("error", (error) => {
    fail(error);
    events.onFailure?.(error);
  });
  worker.on("exit", () => fail(new Error("The thread that judges has ended.")));
  worker.on("message", (notice: Notice) => {
    if (notice.kind === "done") isDone(notice.bytes);
    else if (notice.kind === "finding") events.onFinding?.(notice.finding);
    else if (notice.kind === "unread") events.onUnread?.(notice.reason);
    else if (notice.kind === "broken") events.onRecordingError?.(notice.error);
    else if (notice.kind === "report") report.resolve(notice.report);
    else if (notice.error === undefined) recording.resolve();
    else recording.reject(new Error(notice.error));
  });
  const order = (given: Order) => {
    flush();
    worker.postMessage(given);
  };
  return {
    add,
    hold,
    ignore: (name) => order({ kind: "ignored", name }),
    problem: (problem) => order({ kind: "problem", problem }),
    record: (file) => {
      order({ kind: "record", file });
      return recording.promise;
    },
    end: async () => {
      order({ kind: "end" });
      return await report.promise;
    },
  };
}

/** What waits for the thread. Exchanges that end in one turn of the event loop go to it together. */
function createQueue(send: (order: Order, bodies: ArrayBuffer[]) => void) {
  let batch: PassedExchange[] = [];
  let batchBytes = 0;
  let waiting = 0;
  let room: PromiseWithResolvers<void> | undefined;
  const flush = () => {
    if (batch.length === 0) return;
    const pieces = batch.flatMap(piecesOf);
    send(
      { kind: "passed", exchanges: batch, bytes: batchBytes },
      pieces.map(({ buffer }) => buffer),
    );
    batch = [];
    batchBytes = 0;
  };
  const isDone = (bytes: number) => {
    waiting -= bytes;
    if (waiting >= mostWaiting) return;
    room?.resolve();
    room = undefined;
  };
  return {
    add: (passed: PassedExchange) => {
      if (batch.length === 0) setImmediate(flush);
      const bytes = piecesOf(passed).reduce((sum, { byteLength }) => sum + byteLength, headSize);
      batch.push(passed);
      batchBytes += bytes;
      waiting += bytes;
    },
    flush,
    hold: () => {
      if (waiting < mostWaiting) return undefined;
      room ??= withResolvers<void>();
      return room.promise;
    },
    isDone,
    /** Nothing is waited for any more. */
    isOver: () => isDone(Number.POSITIVE_INFINITY),
  };
}

function piecesOf({ body = [], response }: PassedExchange): Uint8Array<ArrayBuffer>[] {
  return [...body, ...(response?.body ?? [])];
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<Value>(): PromiseWithResolvers<Value> {
  const made: Partial<PromiseWithResolvers<Value>> = {};
  made.promise = new Promise((resolve, reject) => void Object.assign(made, { resolve, reject }));
  return made as PromiseWithResolvers<Value>;
}
