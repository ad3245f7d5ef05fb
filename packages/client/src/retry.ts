import type { DataCloudError } from "./errors.ts";
import type { RetryOptions } from "./options.ts";

/** Milliseconds until a failed call is made again, or nothing where it must not be. */
export function retryDelay(
  error: DataCloudError & { sent?: string },
  isSafe: boolean,
  { limit = 2, delay = 500, maxDelay = 30_000, budget = 120_000 }: RetryOptions,
): number | undefined {
  // A lost answer counts like one that says the server failed.
  const { attempt, duration, status = 500, retryAfter, sent } = error;
  const asked = retryAfter ?? 0;
  // The API did not do the call: no connection, or it was turned away.
  const isUndone = sent === "no" || status === 429 || (status === 503 && retryAfter !== undefined);
  const mayPass = isUndone || (isSafe && (status === 408 || status >= 500));
  if (!mayPass || attempt > limit || asked > maxDelay) return undefined;
  const wait = asked + Math.random() * Math.min(maxDelay, delay * 2 ** (attempt - 1));
  return duration + wait > budget ? undefined : wait;
}

/** Milliseconds that a `Retry-After` asks to wait: it gives seconds or a date. */
export function readRetryAfter(header: string | null | undefined): number | undefined {
  if (!header) return undefined;
  const wait = +header >= 0 ? +header * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Waits; rejects with the signal's reason when that comes first. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });
}
