import type { MethodName } from "@datacloud/contract/methods";
import type { Malformed } from "@datacloud/traffic";
import { type Accepted, type GateOptions, judgeArguments, type Rejected } from "@datacloud/validators";
import type { RowChange } from "../state/tx.ts";
import type { ReceivedRequest, ResponseParts } from "./received-request.ts";

/**
 * How a request ended: accepted with or without warnings, rejected, forced by a fault or `Prefer`, or failed because of an
 * error of the sandbox itself.
 */
export type Verdict = "accepted" | "warned" | "refused" | "forced" | "failed";

/** One request as the sandbox keeps it; the views of it redact. */
export interface Recorded {
  id: number;
  /** Milliseconds since 1970, by the machine's clock. */
  at: number;
  namespace: string;
  method: MethodName | undefined;
  verdict: Verdict;
  request: ReceivedRequest;
  /** Why the request could not be read at all. */
  malformed?: Malformed;
  /** What the gate said, where it cannot be asked again. */
  refused: Rejected | undefined;
  reply: ResponseParts;
  changes: readonly RowChange[];
  /** Rows stored beyond those in `changes`. */
  moreChanges: number;
  /** What forced the response, where something did. */
  forcedBy: string | undefined;
  /** Milliseconds from the first byte that was judged to the response. */
  duration: number;
}

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

/** A log that forgets its oldest requests where it would grow beyond its limits: a ring of slots. */
export function createLog(limits: LogLimits = {}, budget = createLogBudget()): Log {
  const { entries = 1000, bytes = 16 * 1024 * 1024 } = limits;
  const slots: (Recorded | undefined)[] = new Array<Recorded | undefined>(entries).fill(undefined);
  // What falls out of the log is not looked at again: it has left the processor's cache long ago.
  const sizes = new Float64Array(entries);
  let [first, count, size, total] = [0, 0, 0, 0];
  const grow = (delta: number) => {
    size += delta;
    budget.count(delta);
  };
  const dropFirst = () => {
    const freed = sizes[first] ?? 0;
    slots[first] = undefined;
    first = (first + 1) % entries;
    count -= 1;
    grow(-freed);
  };
  budget.join({ size: () => size, dropFirst });
  const all = () => {
    const ordered = [...slots.slice(first), ...slots.slice(0, first)];
    return ordered.filter((recorded) => recorded !== undefined);
  };
  return {
    add(recorded) {
      if (count === entries) dropFirst();
      const slot = (first + count) % entries;
      const added = sizeOf(recorded);
      slots[slot] = recorded;
      sizes[slot] = added;
      count += 1;
      total += 1;
      grow(added);
      while (size > bytes && count > 0) dropFirst();
    },
    all,
    find: (id) => all().find((recorded) => recorded.id === id),
    total: () => total,
    clear() {
      slots.fill(undefined);
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
