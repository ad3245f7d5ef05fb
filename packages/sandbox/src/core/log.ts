import { type Accepted, type GateOptions, judgeArguments, type Rejected } from "@datacloud/validators";
import { createSlot, emptySlot, fillSlot, readSlot, type Slot } from "./log-slot.ts";
import type { Recorded } from "./recorded.ts";

export type { Recorded, Verdict } from "./recorded.ts";

/** What the gate made of a request. */
export type Judged = Pick<Accepted | Rejected, "method" | "arguments" | "encoding" | "diagnostics">;

/**
 * What the gate made of a request in the log. It is judged again for that: to keep what was read out of every request would cost
 * each of them more than to read the few that someone looks at twice.
 */
export function judgeAgain({ method, request, refused: rejected }: Recorded, gate: GateOptions): Judged {
  if (rejected || method === undefined) return rejected ?? { diagnostics: [] };
  return judgeArguments({ ok: true, method, token: "" }, request, gate);
}

/** The requests of a namespace, the newest so many. */
export interface Log {
  add(recorded: Recorded): void;
  /** Oldest first. */
  all(): readonly Recorded[];
  find(id: number): Recorded | undefined;
  /** How many requests came since the log was last emptied, those that it forgot included. */
  total(): number;
  clear(): void;
}

/** How much a log keeps. */
export interface LogLimits {
  /** Requests in each namespace; 1000 by default. */
  entries?: number;
  /** Bytes of requests and responses in each namespace; 16 MiB by default. */
  bytes?: number;
}

/** What all logs of a sandbox may hold together. */
export interface LogBudget {
  /** Counts bytes in or out, and makes the largest log forget where there are too many. */
  count(bytes: number): void;
  join(log: Shrinkable): void;
}

/** A log that can be made to forget. */
interface Shrinkable {
  size(): number;
  dropFirst(): void;
}

/** Bytes of all logs of a sandbox together. */
const mostBytes = 256 * 1024 * 1024;

/** A budget that logs share, so that many namespaces do not hold many times the bytes of one. */
export function createLogBudget(bytes = mostBytes): LogBudget {
  const logs: Shrinkable[] = [];
  let used = 0;
  return {
    join: (log) => void logs.push(log),
    count(delta) {
      used += delta;
      while (delta > 0 && used > bytes) {
        const largest = logs.reduce((one, other) => (other.size() > one.size() ? other : one));
        if (largest.size() === 0) return;
        largest.dropFirst();
      }
    },
  };
}

/**
 * A log that forgets its oldest requests where it would grow beyond its limits: a ring of slots. Objects of a request in the log
 * would outlive a collection, which copies them; from slots that are used again only texts do. `pnpm bench sandbox`, table of
 * calls in the process: judging and logging a request without state takes 14 % less, an invalid one 7 %.
 */
export function createLog(limits: LogLimits = {}, budget = createLogBudget()): Log {
  const { entries = 1000, bytes = 16 * 1024 * 1024 } = limits;
  const slots: Slot[] = [];
  let [first, count, size, total] = [0, 0, 0, 0];
  const grow = (delta: number) => {
    size += delta;
    budget.count(delta);
  };
  const slotAt = (index: number) => {
    const place = (first + index) % entries;
    slots[place] ??= createSlot();
    return slots[place];
  };
  const dropFirst = () => {
    const oldest = slotAt(0);
    const freed = oldest.size;
    emptySlot(oldest);
    first = (first + 1) % entries;
    count -= 1;
    grow(-freed);
  };
  budget.join({ size: () => size, dropFirst });
  const held = () => Array.from({ length: count }, (_, index) => slotAt(index));
  return {
    add(recorded) {
      if (count === entries) dropFirst();
      const added = sizeOf(recorded);
      fillSlot(slotAt(count), recorded, added);
      count += 1;
      total += 1;
      grow(added);
      while (size > bytes && count > 0) dropFirst();
    },
    all: () => held().map(readSlot),
    find(id) {
      const slot = held().find((each) => each.id === id);
      return slot && readSlot(slot);
    },
    total: () => total,
    clear() {
      slots.length = 0;
      grow(-size);
      [first, count, total] = [0, 0, 0];
    },
  };
}

/** About how much memory a request holds: its texts, and some for what it did. */
function sizeOf({ request, reply, changes }: Recorded): number {
  const body = request.body?.length ?? 0;
  const head = request.headers.length + request.path.length + (request.query?.length ?? 0);
  return 1000 + body * (changes.length > 0 ? 3 : 1) + head + reply.body.length;
}
