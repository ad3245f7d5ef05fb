import type { Hooks } from "../events.ts";
import { lists } from "../generated/lists.ts";
import type { PerformOptions } from "../perform.ts";
import type { MethodEntry } from "../prepare.ts";
import type { Run } from "../surface.ts";
import { BatchError } from "./batch-error.ts";
import type { BatchOptions, BatchReport, Items } from "./batch-options.ts";
import { type Chunk, chunks, weightOf } from "./chunks.ts";
import { drain } from "./drain.ts";
import { createLimiter } from "./limiter.ts";
import { type Send, settle } from "./settle.ts";
import { type BatchTally, createTally } from "./tally.ts";

/**
 * Sends items one by one, or in lists where the method takes lists. Resolves when every item was accepted or rejected;
 * rejects with a `BatchError` where the rest would fare no better: no connection, no valid key, the signal, the source.
 */
export async function batch(
  run: Run,
  method: string,
  entry: MethodEntry,
  items: Items,
  options: BatchOptions = {},
): Promise<BatchReport> {
  const {
    size = 500,
    bytes = 1_000_000,
    concurrency = 1,
    rate = Infinity,
    encoding = "json",
    signal,
  } = options;
  for (const [name, value] of Object.entries({ size, bytes, concurrency, rate })) {
    if (!(value > 0)) throw new TypeError(`\`${name}\` must be a number above 0.`);
  }
  const list = lists[method];
  const tally = createTally(options);
  const callOptions = optionsFor(options, rate, tally);
  const { onSend } = options;
  const send: Send = async (given, index) => {
    tally.count.requests += 1;
    const span = { index, count: given.length };
    const own = onSend
      ? { ...callOptions, onRequest: announcing(callOptions, () => onSend(span)) }
      : callOptions;
    try {
      await run(list === undefined ? given[0] : { [list]: given }, own, ({ error }) => {
        if (error) throw error;
      });
    } catch (error) {
      options.onFail?.(span, error);
      throw error;
    }
  };
  const bisect = options.bisect ?? entry === true;
  const source = chunks(items, list === undefined ? 1 : size, bytes, (item) => weightOf(item, encoding));
  const work = (chunk: Chunk) => settle(chunk, send, tally, bisect);
  const stopped = await drain(source, work, concurrency, tally.count, signal);
  const report = tally.report(stopped ? stopped.next : tally.count.items);
  if (stopped) throw new BatchError(method, report, stopped.cause);
  return report;
}

/** Says what is sent when its turn has come, which is when it surely goes out. */
function announcing({ onRequest }: Hooks, announce: () => void): NonNullable<Hooks["onRequest"]> {
  return async (event) => {
    await onRequest?.(event);
    announce();
  };
}

/** What all calls of a batch have in common: one limiter, which a 429 closes for all of them. */
function optionsFor(options: BatchOptions, rate: number, tally: BatchTally): PerformOptions {
  const limiter = createLimiter(rate, options.signal);
  const { signal: stop, ...callOptions } = options;
  return {
    ...callOptions,
    ...(stop && { stop }),
    retry: { limit: 8, budget: 600_000, ...options.retry },
    async onRequest(event) {
      await limiter.turn();
      await options.onRequest?.(event);
    },
    onRetry(event) {
      tally.count.retries += 1;
      if (event.error.status === 429 || event.error.retryAfter !== undefined) limiter.pause(event.delay);
      options.onRetry?.(event);
    },
  };
}
