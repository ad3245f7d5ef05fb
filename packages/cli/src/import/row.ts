import { CommandError } from "../command-error.ts";

/** A row of an import as it was read. */
export interface ImportRow {
  /** Position among the rows, from 0. */
  index: number;
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** Texts by column, or the members of a JSON object. */
  cells: Readonly<Record<string, unknown>>;
  /** The columns of the file, where it has a header. */
  columns?: readonly string[];
  /** Why the row cannot be read, where it cannot. */
  fault?: string;
  /** The text of a JSON row that cannot be read. */
  text?: string;
}

/** The column that says why a row failed. It is ignored when a file of failed rows is imported. */
export const reasonColumn = "datacloud_error";

/** The member that keeps the text of a row that cannot be read. In a file of failed rows it is read in place of the row. */
export const textColumn = "datacloud_row";

/** The formats of files. */
export type RowFormat = "csv" | "jsonl" | "json";

/** How a file is read: its format, and of a CSV what separates its columns. */
export interface Layout {
  format: RowFormat;
  delimiter: string;
  isGzip: boolean;
}

/** Letters of the longest row. Without a limit, a quote that is never closed would take the rest of the file into memory. */
export const mostLetters = 16 * 1024 * 1024;

/** A row that is longer than any request. */
export function tooLong(line: number): CommandError {
  return new CommandError(
    `the row that begins on line ${line} is longer than 16 MB. Look for a quote that is not closed or a line break that is missing.`,
  );
}
