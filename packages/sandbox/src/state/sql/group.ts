import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { BehaviourResult } from "../behaviour-result.ts";
import type { VersionedMemo } from "./memo.ts";

/** Requests that share a transaction. */
export interface Group {
  /** Carries out a request in the open transaction, and begins one where none is open. One that fails leaves nothing. */
  run(work: () => BehaviourResult): BehaviourResult;
  /** Carries out a statement that changes rows, for the request that runs. */
  change(statement: StatementSync, values: SQLInputValue[]): ReturnType<StatementSync["run"]>;
  /** The outcome of the request that ran last, once it is committed. */
  committed(outcome: BehaviourResult): Promise<BehaviourResult>;
  /** Commits what is open now. */
  commit(): void;
}

/** A change that can be carried out again. */
interface Change {
  statement: StatementSync;
  values: SQLInputValue[];
}

interface Waiting {
  resolve(): void;
  reject(error: unknown): void;
}

/** Changes are held until the commit, which does not come while promises settle that were there already. */
const mostChanges = 1000;

/**
 * Commits at once what is carried out before Node turns to its next event: to write a file once for many requests costs hardly
 * more than to write it for one, and SQLite copies a page once that several of them change. No transaction stays open beyond
 * that, since a database in memory cannot be copied for someone's SQL while one is open.
 *
 * What a failed request has changed is undone by going back to the beginning of the group and carrying out again what the
 * others have changed, which is rare. A savepoint for each request would copy the pages for each: 2 us of the 5 (in
 * memory) to 9 (in a file) that SQLite takes to store a row.
 */
export function createGroup(database: DatabaseSync, memo: VersionedMemo): Group {
  const { begin, redo, commit, rollback } = statementsOf(database);
  let open: { changes: Change[]; waiting: Waiting[] } | undefined;

  function begun(): NonNullable<typeof open> {
    if (open && open.changes.length < mostChanges) return open;
    close();
    memo.see(begin());
    open = { changes: [], waiting: [] };
    process.nextTick(close);
    return open;
  }

  function end(): readonly Waiting[] {
    const waiting = open?.waiting ?? [];
    open = undefined;
    return waiting;
  }

  function close(): void {
    if (!open) return;
    try {
      commit();
      for (const { resolve } of end()) resolve();
    } catch (error) {
      lose(error);
    }
  }

  function lose(error: unknown): void {
    memo.forget();
    rollback();
    for (const { reject } of end()) reject(error);
  }

  /** Leaves these changes and no other. */
  function keepOnly(changes: readonly Change[], cause: unknown): void {
    memo.forget();
    try {
      redo(changes, cause);
      close(); // So that nothing is carried out a third time.
    } catch (error) {
      lose(error);
    }
  }

  return {
    commit: close,
    run: (work) => attempt(work, begun().changes, keepOnly),
    change(statement, values) {
      open?.changes.push({ statement, values });
      return statement.run(...values);
    },
    committed: (outcome) =>
      new Promise((resolve, reject) => {
        if (open) open.waiting.push({ resolve: () => resolve(outcome), reject });
        else resolve(outcome);
      }),
  };
}

/** Carries out a request; where it fails, only the changes from before are kept. */
function attempt(
  work: () => BehaviourResult,
  changes: readonly Change[],
  keepOnly: (changes: readonly Change[], cause: unknown) => void,
): BehaviourResult {
  const before = changes.length;
  try {
    const outcome = work();
    if (!outcome.ok && changes.length > before) keepOnly(changes.slice(0, before), undefined);
    return outcome;
  } catch (error) {
    keepOnly(changes.slice(0, before), error);
    throw error;
  }
}

/** The statements of a transaction that can go back to its beginning without giving up its lock. */
function statementsOf(database: DatabaseSync) {
  const [begin, mark, goBack, commit, rollback] = [
    "begin immediate",
    "savepoint beginning",
    "rollback to beginning",
    "commit",
    "rollback",
  ].map((text) => database.prepare(text));
  const version = database.prepare("pragma data_version");
  return {
    /** Gives back a number that moves where another connection has written. */
    begin() {
      begin?.run();
      mark?.run();
      return version.get()?.data_version;
    },
    /** Goes back to the beginning and carries out these changes. After some errors, such as a full disk, SQLite has gone back itself. */
    redo(changes: readonly Change[], cause: unknown) {
      if (!database.isTransaction) throw cause;
      goBack?.run();
      for (const { statement, values } of changes) statement.run(...values);
    },
    commit: () => commit?.run(),
    rollback() {
      if (database.isTransaction) rollback?.run();
    },
  };
}
