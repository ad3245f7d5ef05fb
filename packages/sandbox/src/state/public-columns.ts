import { tables } from "@datacloud/contract/profile";

/** Whether a column is the sandbox's own: no public schema page names it, or its table. */
export function isOwn(table: string, column: string): boolean {
  return !tables[table]?.columns.includes(column);
}
