import type { BatchVerdict, PlacedBatch } from "../batch/batch.ts";
import type { Crew } from "./crew.ts";

/** Batches and what happens between them, in the order of the capture. */
export interface BatchQueue {
  push(batch: PlacedBatch): void;
  /** Does something once everything before it is joined. */
  after(action: () => void): void;
  /** Waits until there is room for more; false where nothing more is to be read. */
  settle(): Promise<boolean>;
  /** Waits for everything; false where nothing more was to be read. */
  drain(): Promise<boolean>;
}

/** Takes a batch that was judged, in order; false where the capture ends with it. */
type Join = (batch: PlacedBatch, verdict: BatchVerdict) => boolean;

interface Item {
  batch: PlacedBatch;
  verdict?: BatchVerdict;
  error?: unknown;
}

/**
 * Gives batches to workers and joins their verdicts in order. While all workers are busy, this thread judges too: on two
 * cores there is one worker.
 */
export function createBatchQueue(crew: Crew, most: number, join: Join): BatchQueue {
  const line = createLine(join);
  /** What no thread has taken yet. */
  const open: Item[] = [];
  let wake: () => void = () => undefined;
  const give = (item: Item) => {
    const done = (result: Partial<Item>) => {
      Object.assign(item, result);
      wake();
    };
    crew.judge(item.batch).then(
      ({ verdict }) => done({ verdict }),
      (error: unknown) => done({ error }),
    );
  };
  /** Goes on until no more than so many bytes wait to be joined. */
  const workUntil = async (left: number): Promise<boolean> => {
    for (;;) {
      while (open.length > 0 && crew.hasRoom()) give(open.shift() as Item);
      if (!line.joinReady()) return false;
      if (open.length === 0 && line.bytes() <= left) return true;
      const item = open.shift();
      if (item) {
        item.verdict = crew.judgeHere(item.batch);
        await nextTurn();
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  };
  return {
    push: (batch) => {
      const item = { batch };
      line.push(item);
      open.push(item);
    },
    after: line.push,
    settle: () => workUntil(most),
    drain: () => workUntil(0),
  };
}

/** Everything that is not joined yet, in the order of the capture. */
function createLine(join: Join) {
  let line: (Item | (() => void))[] = [];
  let bytes = 0;
  let isStopped = false;
  return {
    bytes: () => bytes,
    push: (one: Item | (() => void)) => {
      line.push(one);
      if (typeof one === "object") bytes += one.batch.bytes.length;
    },
    /** Joins what is ready; false where the capture has ended. */
    joinReady: (): boolean => {
      while (!isStopped) {
        const [head] = line;
        if (head === undefined) return true;
        if (typeof head === "function") head();
        else if (head.error !== undefined) throw head.error;
        else if (head.verdict === undefined) return true;
        else {
          bytes -= head.batch.bytes.length;
          isStopped = !join(head.batch, head.verdict);
        }
        line.shift();
      }
      line = [];
      return false;
    },
  };
}

/** Lets messages of workers in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
