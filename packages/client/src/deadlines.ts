import { ifAllowed } from "./if-allowed.ts";
import { watch } from "./retry.ts";

/** A request that waits for its response. */
interface Deadline {
  /** By the clock of `performance`. */
  at: number;
  /** Its place among those that wait. */
  index: number;
  end: () => void;
}

/** A timer of Node: told not to, it does not keep a program alive. */
interface KeptTimer {
  ref(): void;
  unref(): void;
}

/**
 * `watch` with one timer for all requests of a client, which stays between them without keeping the program alive. A timer
 * for each takes 8 % of a call on a stubbed `fetch` (`pnpm bench client`), since Node makes and sorts a list for it.
 * A request with a signal, a shorter timeout than usual, or under a test's clock has a timer of its own.
 */
export function createDeadlines(): typeof watch {
  const { setTimeout: set } = globalThis;
  const isKept = canKeep(set);
  const waiting: Deadline[] = [];
  let timer: KeptTimer | undefined;
  let rings = 0;
  const keep = (milliseconds: number) => {
    rings = performance.now() + milliseconds;
    timer = set(ring, milliseconds) as unknown as KeptTimer;
  };
  const leave = (deadline: Deadline) => {
    if (waiting[deadline.index] !== deadline) return;
    const last = waiting.pop() as Deadline;
    last.index = deadline.index;
    if (last !== deadline) waiting[last.index] = last;
    if (waiting.length === 0) timer?.unref();
  };
  const ring = () => {
    timer = undefined;
    // It may ring a moment early.
    const now = performance.now() + 1;
    const over = waiting.filter(({ at }) => at <= now);
    for (const deadline of over) leave(deadline);
    if (waiting.length > 0) keep(Math.min(...waiting.map(({ at }) => at - now)) + 1);
    for (const { end } of over) end();
  };
  return (milliseconds, signal, end) => {
    const at = performance.now() + milliseconds;
    // A timer of more than 2 ** 31 milliseconds would ring at once.
    if (!isKept || signal || milliseconds >= 2e9 || set !== setTimeout || (timer && at < rings))
      return watch(milliseconds, signal, end);
    const deadline = { at, index: waiting.length, end };
    waiting.push(deadline);
    if (!timer) keep(milliseconds);
    else if (deadline.index === 0) timer.ref();
    return () => leave(deadline);
  };
}

/** Whether a timer may stay: in Node and Bun, which need not wait for it. Deno's tests fail for one, and a fake clock counts it. */
function canKeep(set: typeof setTimeout): boolean {
  const isNode = ifAllowed(() => globalThis.process?.versions.node);
  return !!isNode && !("Deno" in globalThis) && !("document" in globalThis) && !("clock" in set);
}
