import type { DatabaseSync } from "node:sqlite";
import type { BehaviourResult } from "../behaviour-result.ts";

/** Requests that are committed together. */
export interface Group {
  /** Carries out a request; its outcome is there once the group is committed. */
  run(work: () => BehaviourResult): Promise<BehaviourResult>;
  /** Commits what is open now. */
  flush(): void;
}

interface Waiting {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Commits all requests of one turn of the event loop at once: to write a file once for many requests costs hardly more than to
 * write it for one. A request that fails leaves nothing, and none is answered before the commit.
 */
export function createGroup(database: DatabaseSync): Group {
  const [begin, commit, rollback, open, keep, undo] = [
    "begin immediate",
    "commit",
    "rollback",
    "savepoint one_call",
    "release one_call",
    "rollback to one_call",
  ].map((text) => database.prepare(text));
  let waiting: Waiting[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    const all = waiting;
    waiting = [];
    try {
      commit?.run();
      for (const { resolve } of all) resolve();
    } catch (error) {
      if (database.isTransaction) rollback?.run();
      for (const { reject } of all) reject(error);
    }
  };
  return {
    flush,
    run(work) {
      if (waiting.length === 0) {
        begin?.run();
        setImmediate(flush);
      }
      const committed = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
      const outcome = attempt(work, { open, keep, undo });
      return Promise.all([outcome, committed]).then(([settled]) => settled);
    },
  };
}

type Statement = ReturnType<DatabaseSync["prepare"]> | undefined;

/** Within the group, a request keeps all it did or nothing. */
async function attempt(
  work: () => BehaviourResult,
  { open, keep, undo }: Record<"open" | "keep" | "undo", Statement>,
): Promise<BehaviourResult> {
  let isKept = false;
  open?.run();
  try {
    const outcome = work();
    isKept = outcome.ok;
    return outcome;
  } finally {
    if (!isKept) undo?.run();
    keep?.run();
  }
}
