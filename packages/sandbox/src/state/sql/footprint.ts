import type { Query, RowFilter } from "../query.ts";
import type { TableName } from "../tables.ts";

type Row = Readonly<Record<string, unknown>>;

/** What calls of one transaction have read and written, to know which of them could have got in each other's way. */
export interface Footprints {
  /** The requests that a query of this request meets: they wrote what it reads, or know or wrote what it writes. */
  conflicts(call: number, query: Query): ReadonlySet<number>;
  /** Notes that a request carries out a query. */
  add(call: number, query: Query): void;
  /** Notes rows that a request found: what is in them decides later whether a change of one meets a condition. */
  found(table: TableName, rows: readonly Row[]): void;
  /** Forgets a request that has written nothing. */
  forget(call: number): void;
  hasWritten(call: number): boolean;
}

interface Read {
  call: number;
  where: RowFilter;
}

/** A row before and after a change, as far as it is known. */
interface Write {
  call: number;
  versions: readonly (Row | undefined)[];
}

/** Empty footprints. */
export function createFootprints(): Footprints {
  const reads = new Map<TableName, Read[]>();
  const writes = new Map<TableName, Write[]>();
  const rows = new Map<string, Row>();
  const writers = new Set<number>();
  return {
    hasWritten: (call) => writers.has(call),
    conflicts(call, query) {
      const met = new Set<number>();
      const others = writes.get(query.table) ?? [];
      if (query.kind === "find") {
        for (const write of others)
          if (write.call !== call && meets(query.where, write.versions)) met.add(write.call);
        return met;
      }
      const versions = versionsOf(query, rows);
      for (const write of others)
        if (write.call !== call && isSameRow(query, versions, write)) met.add(write.call);
      for (const read of reads.get(query.table) ?? [])
        if (read.call !== call && meets(read.where, versions)) met.add(read.call);
      return met;
    },
    add(call, query) {
      if (query.kind === "find") return push(reads, query.table, { call, where: query.where });
      const versions = versionsOf(query, rows);
      push(writes, query.table, { call, versions });
      writers.add(call);
      const changed = versions.at(-1);
      if (query.kind === "update" && changed) rows.set(`${query.table} ${String(query.where.id)}`, changed);
    },
    found(table, found) {
      for (const row of found) rows.set(`${table} ${String(row.id)}`, row);
    },
    forget(call) {
      for (const [table, list] of reads)
        reads.set(
          table,
          list.filter((read) => read.call !== call),
        );
    },
  };
}

function push<Item>(lists: Map<TableName, Item[]>, table: TableName, item: Item): void {
  const list = lists.get(table);
  if (list) list.push(item);
  else lists.set(table, [item]);
}

/** The row that a query changes, before and after; `undefined` stands for a row that may be any. */
function versionsOf(query: Exclude<Query, { kind: "find" }>, rows: Map<string, Row>): (Row | undefined)[] {
  if (query.kind === "insert") return [query.row];
  const before = rows.get(`${query.table} ${String(query.where.id)}`);
  if (query.kind === "remove") return [before];
  return [before, before && { ...before, ...query.set }];
}

/** Whether one of the versions of a row may satisfy a condition. */
function meets(where: RowFilter, versions: readonly (Row | undefined)[]): boolean {
  return versions.some(
    (row) => row === undefined || Object.keys(where).every((name) => mayEqual(row, name, where)),
  );
}

function mayEqual(row: Row, name: string, where: RowFilter): boolean {
  // The database gives out serial numbers only when the row is stored.
  if (!(name in row)) return true;
  const [left, right] = [row[name] ?? null, where[name] ?? null];
  return left === right || (typeof left === "object" && left !== null);
}

/** Two inserts do not meet: where a unique index could reject one of them, each has read what the other inserts. */
function isSameRow(query: Query, versions: readonly (Row | undefined)[], write: Write): boolean {
  if (query.kind === "insert") return false;
  return versions.some((row) => write.versions.some((other) => !row || !other || row.id === other.id));
}
