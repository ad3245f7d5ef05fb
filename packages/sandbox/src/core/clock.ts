import { formatTime, parseTime } from "@datacloud/traffic";

/** The time a namespace lives in: the machine's own, moved by some amount, or standing still. */
export interface Clock {
  /** Now, in milliseconds since 1970. */
  now(): number;
  /** Stops at a time, or starts to run again from it. */
  set(milliseconds: number, isFrozen: boolean): void;
  /** Moves by some milliseconds, back where they are negative. */
  advance(milliseconds: number): void;
  /** Back to how it was made. */
  reset(): void;
  describe(): { now: string; frozen: boolean };
}

/** Where a seeded sandbox begins by default. */
export const seededStart = "2025-01-01T00:00:00Z";

/** A clock that runs, or one that is stopped at a time. */
export function createClock(frozenAt?: string): Clock {
  const start = frozenAt === undefined ? undefined : parseTime(frozenAt);
  if (frozenAt !== undefined && start === undefined)
    throw new Error(`${frozenAt} is not a time in ISO 8601, such as ${seededStart}.`);
  let frozen = start;
  let offset = 0;
  const now = () => frozen ?? Date.now() + offset;
  return {
    now,
    set(milliseconds, isFrozen) {
      frozen = isFrozen ? milliseconds : undefined;
      offset = isFrozen ? 0 : milliseconds - Date.now();
    },
    advance(milliseconds) {
      if (frozen === undefined) offset += milliseconds;
      else frozen += milliseconds;
    },
    reset() {
      frozen = start;
      offset = 0;
    },
    describe: () => ({ now: formatTime(now()), frozen: frozen !== undefined }),
  };
}
