import type { DataCloudError, ErrorDetails } from "./errors.ts";
import type { RetryOptions } from "./options.ts";

/** Milliseconds until a failed request is made again, or nothing where it must not be. */
export function retryDelay(
  { attempt, duration, status = 500, retryAfter, sent, isFinal }: DataCloudError & ErrorDetails,
  isSafe: boolean,
  { limit = 2, delay = 500, maxDelay = 30_000, budget = 120_000 }: RetryOptions,
): number | undefined {
  const asked = retryAfter ?? 0;
  // The API did not act: there was no connection, or the request was turned away.
  const isUndone = sent === "no" || status === 429 || (status === 503 && retryAfter != null);
  // A lost response counts like one that says the server failed.
  const mayPass = isUndone || (isSafe && (status === 408 || status >= 500));
  const wait = asked + Math.random() * Math.min(maxDelay, delay * 2 ** (attempt - 1));
  // Written so that a limit that is no number allows nothing.
  const isAllowed = attempt <= limit && asked <= maxDelay && duration + wait <= budget;
  if (mayPass && !isFinal && isAllowed) return wait;
  return undefined;
}

/**
 * Milliseconds that a `Retry-After` asks to wait. It gives seconds or a date; where a proxy has joined several, the
 * longest counts, and what is past or no time at all does not. A date is compared with the server's own clock where the
 * response has it.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  // Without a header this is no number.
  const now = Date.parse(headers.get("date") as string) || Date.now();
  let longest: number | undefined;
  for (const part of `${headers.get("retry-after")}`.split(/[,"]/)) {
    const wait = part.includes(":")
      ? Date.parse(part.replace(/ \d{4}$/, "$& GMT")) - now
      : parseFloat(part) * 1000;
    if (wait >= (longest ?? 0)) longest = wait;
  }
  return longest;
}

/** Calls `end` after some milliseconds and when the signal is aborted, until the returned function is called. */
export function watch(milliseconds: number, signal: AbortSignal | undefined, end: () => void): () => void {
  // A timer of more than 2 ** 31 milliseconds would ring at once.
  const timer = (milliseconds < 2e9 && setTimeout(end, milliseconds)) as
    | ReturnType<typeof setTimeout>
    | undefined;
  signal?.addEventListener("abort", end);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  };
}

/** Waits no less than asked; rejects with the signal's reason when that comes first. */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  throwIfAborted(signal);
  await new Promise<void>((resolve) => {
    // One more, since a timer drops fractions and may ring a moment early.
    const stop = watch(milliseconds + 1, signal, () => resolve(stop()));
  });
  throwIfAborted(signal);
}

/** The method of that name, for platforms that lack it, or the reason. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? Object.assign(new Error(), { name: "AbortError" });
}
