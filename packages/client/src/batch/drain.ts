import { throwIfAborted } from "../retry.ts";
import type { BatchProgress } from "./batch-options.ts";
import type { Chunk } from "./chunks.ts";

/** Why work ended before its source, and the first item that was not settled. */
export interface Stop {
  cause: unknown;
  next: number;
}

/**
 * Takes chunks from a source and works on several at once. Ends with the source; or, when work fails or the signal comes,
 * as soon as the work in progress has ended.
 */
export async function drain(
  source: AsyncGenerator<Chunk, void>,
  work: (chunk: Chunk) => Promise<void>,
  concurrency: number,
  count: BatchProgress,
  signal: AbortSignal | undefined,
): Promise<Stop | undefined> {
  const stops: unknown[] = [];
  const open = new Set<Chunk>();
  const working = new Set<Promise<void>>();

  let free = concurrency;
  /** Takes one chunk after the other. Each first one brings the next worker, so that there are no more of them than work. */
  const worker = async (): Promise<void> => {
    free -= 1;
    let next: Promise<void> | undefined;
    try {
      while (stops.length === 0) {
        const { value: chunk } = await source.next();
        if (!chunk) return;
        count.items = Math.max(count.items, chunk.first + chunk.items.length);
        open.add(chunk);
        if (free > 0 && !next) next = worker();
        if (stops.length > 0) return;
        const job = work(chunk);
        working.add(job);
        await job.finally(() => working.delete(job));
        open.delete(chunk);
      }
    } catch (error) {
      stops.push(error);
    } finally {
      await next;
    }
  };

  const workers = worker();
  const ended = new AbortController();
  // A source that is silent would keep a worker waiting for ever.
  const aborted = new Promise<unknown>((resolve) => {
    const abort = () => {
      try {
        throwIfAborted(signal);
      } catch (reason) {
        stops.push(reason);
      }
      resolve(Promise.allSettled(working));
    };
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { signal: ended.signal });
  });
  await Promise.race([workers, aborted]);
  ended.abort();
  if (stops.length === 0) return undefined;
  source.return().catch(() => undefined);
  const unsettled = [...open].map(({ first, settled }) => first + settled);
  return { cause: stops[0], next: Math.min(count.items, ...unsettled) };
}
