import { sleep, throwIfAborted } from "../retry.ts";

/** Says when the requests of a batch may go out. */
export interface Limiter {
  /** Resolves when the next request may begin; rejects with the signal's reason. */
  turn(): Promise<void>;
  /** Lets nothing begin for some milliseconds. */
  pause(milliseconds: number): void;
}

/** At most `rate` requests a second, and none while a pause lasts. */
export function createLimiter(rate: number, signal?: AbortSignal): Limiter {
  const interval = 1000 / rate;
  let next = 0;
  let opens = 0;
  return {
    async turn() {
      for (;;) {
        throwIfAborted(signal);
        const now = performance.now();
        const wait = Math.max(next, opens) - now;
        if (wait <= 0) {
          // A late start may be made up for, by one interval and not more.
          next = Math.max(next || now, now - interval) + interval;
          return;
        }
        // A timer holds no more, and this turns round until it is time.
        await sleep(Math.min(wait, 1e9), signal);
      }
    },
    pause(milliseconds) {
      opens = Math.max(opens, performance.now() + milliseconds);
    },
  };
}
