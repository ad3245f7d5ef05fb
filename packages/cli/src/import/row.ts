/** A row of an import as it was read. */
export interface Row {
  /** Position among the rows, from 0. */
  index: number;
  /** The line of the file on which it begins, from 1; of a JSON array the position of the item, from 1. */
  line: number;
  /** Texts by column, or the members of a JSON object. */
  cells: Readonly<Record<string, unknown>>;
  /** Why the row cannot be read, where it cannot. */
  fault?: string;
}

/** The column that says why a row failed. It is ignored when a file of failed rows is imported. */
export const reasonColumn = "datacloud_error";

/** The formats of files. */
export type Format = "csv" | "jsonl" | "json";

/** How a file is read: its format, and of a CSV what separates its columns. */
export interface Layout {
  format: Format;
  delimiter: string;
  isGzip: boolean;
}
