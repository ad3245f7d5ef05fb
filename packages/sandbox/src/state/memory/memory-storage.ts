import type { BehaviourResult } from "../behaviour-result.ts";
import { type Query, type Steps, settle } from "../query.ts";
import type { Selected, Storage, Store } from "../store.ts";
import { type TableName, tableNames } from "../tables.ts";
import { createMemoryTable, type MemoryTable } from "./memory-table.ts";

/** Keeps data in plain objects: for runtimes without a database. There is no SQL over it. */
export function memoryStorage(): Storage {
  return {
    description: "memory, without SQL",
    open: () => createMemoryStore(),
    close: () => undefined,
  };
}

function createMemoryStore(): Store {
  let tables = emptyTables();
  return {
    run: (_, begin) => runInMemory(tables, begin),
    clear() {
      tables = emptyTables();
    },
    close: () => undefined,
    async select(): Promise<Selected> {
      return { ok: false, error: "no_sql", message: "This sandbox keeps its data without SQL." };
    },
  };
}

function emptyTables(): Record<TableName, MemoryTable> {
  return Object.fromEntries(tableNames.map((name) => [name, createMemoryTable(name)])) as Record<
    TableName,
    MemoryTable
  >;
}

/** Carries out a behaviour, and takes back what it did where it fails. */
function runInMemory(
  tables: Record<TableName, MemoryTable>,
  begin: () => Steps<BehaviourResult>,
): BehaviourResult {
  const undo: (() => void)[] = [];
  let isKept = false;
  try {
    const outcome = settle(begin, (query) => carryOut(tables[query.table], query, undo));
    isKept = outcome.ok;
    return outcome;
  } finally {
    if (!isKept) for (const step of undo.reverse()) step();
  }
}

function carryOut(table: MemoryTable, query: Query, undo: (() => void)[]): unknown {
  if (query.kind === "find") return table.find(query).map((row) => ({ ...row }));
  if (query.kind === "insert") {
    const { position, given } = table.insert({ ...query.row });
    undo.push(() => table.restore(position, undefined));
    return given;
  }
  const changed =
    query.kind === "update" ? table.update(query.where, { ...query.set }) : table.remove(query.where);
  for (const [position, before] of changed) undo.push(() => table.restore(position, before));
  return changed.length;
}
