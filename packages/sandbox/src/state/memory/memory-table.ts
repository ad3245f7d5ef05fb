import type { Query, RowFilter } from "../query.ts";
import { serialOf, type TableName } from "../tables.ts";

type Row = Record<string, unknown>;

/** The rows of one table, found by the columns that behaviours look for. */
export interface MemoryTable {
  find(query: Extract<Query, { kind: "find" }>): Row[];
  /** Stores a row and gives back where, and the serial column that it was given. */
  insert(row: Row): { position: number; given: Row };
  /** Changes rows and gives back how they were. */
  update(where: RowFilter, set: Row): [position: number, before: Row][];
  /** Removes rows and gives them back. */
  remove(where: RowFilter): [position: number, before: Row][];
  /** Puts a row back as it was, or away where it was not. */
  restore(position: number, before: Row | undefined): void;
}

/** An empty table. Its indexes are made when a query first needs them. */
export function createMemoryTable(table: TableName): MemoryTable {
  const rows = new Map<number, Row>();
  const indexes = new Map<string, Index>();
  const serial = serialOf(table);
  let last = 0;
  const put = (position: number, row: Row | undefined) => {
    const before = rows.get(position);
    for (const index of indexes.values()) index.replace(position, before, row);
    if (row) rows.set(position, row);
    else rows.delete(position);
  };
  const positions = (where: RowFilter): number[] => {
    const names = Object.keys(where);
    if (names.length === 0) return [...rows.keys()].sort((left, right) => left - right);
    const key = names.join();
    let index = indexes.get(key);
    if (!index) {
      index = createIndex(names);
      for (const [position, row] of rows) index.replace(position, undefined, row);
      indexes.set(key, index);
    }
    return index.find(where).sort((left, right) => left - right);
  };
  const change = (where: RowFilter, next: (row: Row) => Row | undefined): [number, Row][] =>
    positions(where).map((position) => {
      const before = rows.get(position) ?? {};
      put(position, next(before));
      return [position, before];
    });
  return {
    find({ where, order, limit }) {
      const found = positions(where).map((position) => rows.get(position) ?? {});
      const sorted = order ? sort(found, order) : found;
      if (limit === undefined) return sorted;
      return sorted.slice(0, limit);
    },
    insert(row) {
      last += 1;
      const given = serial === undefined ? {} : { [serial]: last };
      put(last, { ...given, ...row });
      return { position: last, given };
    },
    update: (where, set) => change(where, (row) => ({ ...row, ...set })),
    remove: (where) => change(where, () => undefined),
    restore: put,
  };
}

/** Positions of rows by the values of some columns. */
interface Index {
  find(where: RowFilter): number[];
  replace(position: number, before: Row | undefined, after: Row | undefined): void;
}

function createIndex(names: readonly string[]): Index {
  const positions = new Map<string, Set<number>>();
  const keyOf = (row: RowFilter) => JSON.stringify(names.map((name) => row[name] ?? null));
  return {
    find: (where) => [...(positions.get(keyOf(where)) ?? [])],
    replace(position, before, after) {
      const [old, next] = [before && keyOf(before), after && keyOf(after)];
      if (old === next) return;
      if (old !== undefined) {
        const left = positions.get(old);
        left?.delete(position);
        if (left?.size === 0) positions.delete(old);
      }
      if (next !== undefined) positions.set(next, (positions.get(next) ?? new Set()).add(position));
    },
  };
}

type Order = NonNullable<Extract<Query, { kind: "find" }>["order"]>;

/** By a column, from a value on; rows without a value come first or last as in the databases: `from` leaves them out. */
function sort(rows: readonly Row[], { by, isDescending, from }: Order): Row[] {
  const sign = isDescending ? -1 : 1;
  const compare = (left: unknown, right: unknown) => {
    if (left === right) return 0;
    if (String(left ?? "") < String(right ?? "")) return -sign;
    return sign;
  };
  const isIn = (row: Row) => from === undefined || (row[by] !== null && compare(row[by], from) >= 0);
  // Array.prototype.sort keeps the order of equals, which is the order they were stored in.
  return rows.filter(isIn).sort((left, right) => compare(left[by], right[by]));
}
