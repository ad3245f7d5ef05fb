import type { Query } from "../query.ts";
import type { TableName } from "../tables.ts";
import type { CompiledQuery } from "./compile.ts";

/** Answers of small tables that calls read all the time and change seldom. */
export interface Memo {
  /** The response to a query since the last change of its table, where there is one. */
  recall(query: Query, compiled: CompiledQuery, values: readonly unknown[]): unknown;
  /** Keeps the response to a query, if its table is a small one. */
  keep(query: Query, compiled: CompiledQuery, values: readonly unknown[], answer: unknown): void;
  /** Forgets what is known of a table, or of all. */
  forget(table?: TableName): void;
}

/** The tables whose responses are kept. */
export const smallTables: ReadonlySet<TableName> = new Set<TableName>([
  "repos",
  "services",
  "pipeline_sources",
]);

/** A flood of names must not fill the memory. */
const mostResults = 1000;

/** A memory for a database that nobody else changes, or that says when somebody did. */
export function createMemo(): Memo {
  const answers = new Map<CompiledQuery, Map<unknown, unknown>>();
  const tables = new Map<CompiledQuery, TableName>();
  return {
    recall: (_, compiled, values) => (values.length > 1 ? undefined : answers.get(compiled)?.get(values[0])),
    keep({ table }, compiled, values, answer) {
      if (values.length > 1 || !smallTables.has(table)) return;
      let known = answers.get(compiled);
      if (!known || known.size > mostResults) {
        known = new Map();
        answers.set(compiled, known);
        tables.set(compiled, table);
      }
      known.set(values[0], answer);
    },
    forget(table) {
      if (table === undefined) answers.clear();
      else if (smallTables.has(table))
        for (const [compiled, owner] of tables) if (owner === table) answers.delete(compiled);
    },
  };
}

/** A memory that follows the version of its tables. */
export interface VersionedMemo extends Memo {
  /** Forgets everything where the version is not the one that was seen last. */
  see(version: unknown): void;
}

/** A memory for a database that others change too, and that counts the changes. */
export function createVersionedMemo(): VersionedMemo {
  const memo = createMemo();
  let seen: unknown;
  return {
    ...memo,
    see(version) {
      if (version !== seen || version === undefined) memo.forget();
      seen = version;
    },
  };
}
