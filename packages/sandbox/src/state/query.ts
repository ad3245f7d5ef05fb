import type { BehaviourResult } from "./behaviour-result.ts";
import { fit } from "./fit.ts";
import { emptyRows, type NewRow, type Row, type TableName } from "./tables.ts";
import { note, type Tx } from "./tx.ts";

/** Rows with these values; null means that there is none. */
export type RowFilter = Readonly<Record<string, unknown>>;

/** One thing a behaviour asks of a store. */
export type Query =
  | {
      kind: "find";
      table: TableName;
      where: RowFilter;
      /** In this order, from this value on. */
      order?: { by: string; isDescending: boolean; from?: string | undefined };
      limit?: number;
    }
  | { kind: "insert"; table: TableName; row: Readonly<Record<string, unknown>> }
  | { kind: "update"; table: TableName; where: RowFilter; set: Readonly<Record<string, unknown>> }
  | { kind: "remove"; table: TableName; where: RowFilter };

/**
 * A behaviour in steps. It yields queries and is resumed with their results, so that one text serves a database that
 * answers at once and one that answers later.
 */
export type Steps<Result> = Generator<Query, Result, unknown>;

/** Part of a row, to find others like it. */
type Part<Table extends TableName> = Partial<Row<Table>>;

/** All rows with some values, in the order they were stored by default. */
export function* findAll<Table extends TableName>(
  table: Table,
  where: Part<Table>,
  options: { order?: { by: string; isDescending: boolean; from?: string | undefined }; limit?: number } = {},
): Steps<Row<Table>[]> {
  return (yield { kind: "find", table, where, ...options }) as Row<Table>[];
}

/** The row with some values, if there is one. */
export function* find<Table extends TableName>(
  table: Table,
  where: Part<Table>,
): Steps<Row<Table> | undefined> {
  const [row] = (yield { kind: "find", table, where, limit: 1 }) as Row<Table>[];
  return row;
}

/** Stores a row and gives it back with its id. A column that is left out has no value. */
export function* insert<Table extends TableName>(
  tx: Tx,
  table: Table,
  row: Partial<NewRow<Table>>,
): Steps<Row<Table>> {
  const fitted = fit(table, { ...emptyRows[table], ...row });
  const serial = (yield { kind: "insert", table, row: fitted }) as object;
  const stored = Object.assign(fitted, serial) as unknown as Row<Table>;
  note(tx, table, "inserted", stored);
  return stored;
}

/** Changes some values of a row that was found, and gives it back as it is now. */
export function* update<Table extends TableName>(
  tx: Tx,
  table: Table,
  row: Row<Table> & { id: number | string | null },
  set: Part<Table>,
): Steps<Row<Table>> {
  const fitted = fit(table, set);
  yield { kind: "update", table, where: { id: row.id }, set: fitted };
  const changed = { ...row, ...fitted } as Row<Table>;
  note(tx, table, "updated", changed);
  return changed;
}

/** Removes rows that were found. */
export function* remove<Table extends TableName>(
  tx: Tx,
  table: Table,
  rows: readonly (Row<Table> & { id: number | string | null })[],
): Steps<void> {
  for (const row of rows) {
    yield { kind: "remove", table, where: { id: row.id } };
    note(tx, table, "deleted", row);
  }
}

/** Carries out a behaviour with a database that answers at once. */
export function settle(
  begin: () => Steps<BehaviourResult>,
  carryOut: (query: Query) => unknown,
): BehaviourResult {
  const steps = begin();
  let step = steps.next();
  while (!step.done) step = steps.next(carryOut(step.value));
  return step.value;
}
