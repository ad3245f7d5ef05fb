import type { MethodName } from "@datacloud/contract/methods";
import { diagnose, type JsonObject } from "@datacloud/validators";
import { plainText } from "../terminal/paint.ts";
import { listArgument, type Mapped } from "./mapping.ts";
import type { ImportRow } from "./row.ts";
import { createRowSet, type RowSet } from "./row-set.ts";

/** What the check of all rows found. */
export interface CheckedRows {
  rows: number;
  /** The rows that are wrong. */
  bad: RowSet;
}

const mostShown = 20;

/** Checks every row against the document and prints what is wrong, by line and column. */
export async function checkRows(
  method: MethodName,
  rows: AsyncIterable<ImportRow>,
  map: (row: ImportRow) => Mapped,
): Promise<CheckedRows> {
  const checked: CheckedRows = { rows: 0, bad: createRowSet() };
  const find = faultFinder(method, map);
  let shown = 0;
  for await (const row of rows) {
    checked.rows += 1;
    const faults = find(row);
    if (faults.length === 0) continue;
    checked.bad.add(row.index);
    for (const fault of faults) {
      if (shown < mostShown) process.stderr.write(`${plainText(`line ${row.line}: ${fault}`)}\n`);
      shown += 1;
    }
  }
  if (shown > mostShown) process.stderr.write(`and ${shown - mostShown} more\n`);
  return checked;
}

/** Makes the function that gives what is wrong with a row, each with its column. */
export function faultFinder(
  method: MethodName,
  map: (row: ImportRow) => Mapped,
): (row: ImportRow) => string[] {
  const list = listArgument(method)?.name;
  const prefix = list === undefined ? "" : `/${list}/0`;
  return (row) => {
    if (row.fault !== undefined) return [row.fault];
    const { item, faults } = map(row);
    if (faults.length > 0) return faults.map(({ column, message }) => `${column}: ${message}`);
    const args = (list === undefined ? item : { [list]: [item] }) as JsonObject;
    const errors = diagnose(method, args).diagnostics.filter(({ severity }) => severity === "error");
    return errors.map(({ pointer, message }) => {
      const path = pointer.slice(prefix.length).replaceAll("/", ".").slice(1);
      if (path === "") return message;
      return `${path}: ${message}`;
    });
  };
}
