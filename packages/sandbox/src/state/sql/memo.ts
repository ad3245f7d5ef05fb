import type { Query } from "../query.ts";
import type { TableName } from "../tables.ts";
import type { Compiled } from "./compile.ts";

/** Answers of small tables that calls read all the time and change seldom. */
export interface Memo {
  /** The answer to a query since the last change of its table; asked for where there is none. */
  find(query: Query, compiled: Compiled, values: readonly unknown[], ask: () => unknown): unknown;
  /** Forgets what is known of a table, or of all. */
  forget(table?: TableName): void;
}

const small = new Set<TableName>(["repos", "services", "pipeline_sources"]);

/** A flood of names must not fill the memory. */
const mostAnswers = 1000;

/** A memory for a database that nobody else changes. */
export function createMemo(): Memo {
  const answers = new Map<Compiled, Map<unknown, unknown>>();
  const tables = new Map<Compiled, TableName>();
  return {
    find(query, compiled, values, ask) {
      if (values.length > 1 || !small.has(query.table)) return ask();
      let known = answers.get(compiled);
      if (!known || known.size > mostAnswers) {
        known = new Map();
        answers.set(compiled, known);
        tables.set(compiled, query.table);
      }
      const [key] = values;
      const found = known.get(key);
      if (found !== undefined) return found;
      const asked = ask();
      known.set(key, asked);
      return asked;
    },
    forget(table) {
      if (table === undefined) answers.clear();
      else if (small.has(table))
        for (const [compiled, owner] of tables) if (owner === table) answers.delete(compiled);
    },
  };
}
