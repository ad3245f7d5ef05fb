import type { Json } from "@datacloud/validators";
import type { TableName } from "./tables.ts";
import { publicNames } from "./views.ts";

/** What a request did to one row. */
export interface RowChange {
  table: string;
  action: "inserted" | "updated" | "deleted";
  /** The row afterwards; before, where it is deleted. */
  row: Readonly<Record<string, Json>>;
}

/** What a behaviour knows beside its arguments, and what it did to rows. */
export interface Tx {
  /** When the request is carried out, in milliseconds since 1970. */
  time: number;
  uuid: () => string;
  /** Whether an alternative to a guess is assumed. */
  assumes: (claim: string, alternative: string) => boolean;
  changes: RowChange[];
  /** Changes beyond those that are kept. */
  moreChanges: number;
}

/** A request may store a hundred thousand rows; the log shows the first of them. */
const mostChanges = 20;

/** When the request is carried out, as rows have it. */
export function nowOf({ time }: Tx): string {
  return new Date(time).toISOString();
}

/** Notes what happened to a row, for the log. */
export function note(tx: Tx, table: TableName, action: RowChange["action"], row: object): void {
  const { changes } = tx;
  if (changes.length < mostChanges)
    changes.push({ table: publicNames[table] ?? table, action, row: row as RowChange["row"] });
  else tx.moreChanges += 1;
}
