import type { Json } from "@datacloud/validators";

/** What a request did to one row. */
export interface RowChange {
  table: string;
  action: "inserted" | "updated" | "deleted";
  /** The row afterwards; before, where it is deleted. */
  row: Readonly<Record<string, Json>>;
}
