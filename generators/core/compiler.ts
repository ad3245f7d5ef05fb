import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { JsonObject } from "./model.ts";

/** Where a text does not parse, and why. */
export interface Fault {
  line: number;
  reason: string;
}

/** What the thread does. */
export interface Tasks {
  /** The types of a document; `open` marks a text that stands beside known texts. */
  types(given: { document: JsonObject; open: string }): string;
  fault(given: { path: string; code: string }): Fault | undefined;
}

export interface Task {
  name: keyof Tasks;
  given: unknown;
}

type Response = { made: unknown } | { error: unknown };

/** A thread, and who waits for its responses: they come in the order of the tasks. */
interface Thread {
  worker: Worker;
  waiting: { done: (made: unknown) => void; fail: (error: unknown) => void }[];
}

let thread: Thread | undefined;

/** Lets the thread with the compiler load, which takes a while, before there is a task for it. */
export function startCompiler(): void {
  thread ??= startThread();
}

/** Has the thread do a task. It starts where there is none yet. */
export function compile<Name extends keyof Tasks>(
  name: Name,
  given: Parameters<Tasks[Name]>[0],
): Promise<ReturnType<Tasks[Name]>> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  worker.ref();
  return new Promise((done, fail) => {
    waiting.push({ done: done as (made: unknown) => void, fail });
    worker.postMessage({ name, given } satisfies Task);
  });
}

/** Ends the thread once its tasks are done; the program then waits for it, since it keeps compiled code for the next run. */
export function endCompiler(): void {
  thread?.worker.ref();
  thread?.worker.postMessage(undefined);
  thread = undefined;
}

function startThread(): Thread {
  const worker = new Worker(new URL("./compiler-thread.js", import.meta.url), threadOptions());
  const waiting: Thread["waiting"] = [];
  worker.unref();
  worker.on("message", (response: Response) => {
    const next = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ("error" in response) next?.fail(response.error);
    else next?.done(response.made);
  });
  worker.on("error", (error) => {
    thread = undefined;
    for (const { fail } of waiting.splice(0)) fail(error);
  });
  return { worker, waiting };
}

/**
 * A thread has the cache of compiled modules only where its environment names it. It runs a file, so that options of a program
 * in the command line, such as `--input-type`, are not for it.
 */
export function threadOptions(): WorkerOptions {
  const folder = getCompileCacheDir();
  const env = folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
  return { env, execArgv: [] };
}
