import { closeSync, existsSync, ftruncateSync, statSync, writeSync } from "node:fs";
import { openPrivate } from "./open-private.ts";
import { type ImportRow, type Layout, reasonColumn, textColumn } from "./row.ts";

/** A file of rows with the reason beside each, which can be imported like the original. */
export interface RowFile {
  readonly file: string;
  /** Adds a row and gives the size of the file. */
  add(row: ImportRow, reason: string): number;
  close(): void;
}

/** Opens a file of rows when the first one is added. What stands beyond `keep` bytes was not noted and is cut off. */
export function openRowFile(file: string, layout: Layout, keep: number): RowFile {
  let handle: number | undefined;
  let size = 0;
  let columns: string[] = [];
  const write = (text: string) => {
    if (handle !== undefined) size += writeSync(handle, text, size);
  };
  const open = (row: ImportRow) => {
    const isKept = keep > 0 && existsSync(file);
    handle = openPrivate(file, isKept ? "r+" : "w");
    size = isKept ? Math.min(keep, statSync(file).size) : 0;
    ftruncateSync(handle, size);
    columns = [...(row.columns ?? []).filter((name) => name !== reasonColumn), reasonColumn];
    if (size === 0 && layout.format === "csv") write(csvLine(columns, layout.delimiter));
  };
  return {
    file,
    add(row, reason) {
      if (handle === undefined) open(row);
      const cells = row.text === undefined ? row.cells : { [textColumn]: row.text };
      const record: Record<string, unknown> = { ...cells, [reasonColumn]: reason };
      if (layout.format !== "csv") write(`${JSON.stringify(record)}\n`);
      else {
        // Cells of a row that has too many are behind the reason: the row stays as wrong as it was, and whole.
        const surplus = Object.keys(row.cells).filter((name) => !columns.includes(name));
        const values = [...columns, ...surplus].map((name) => record[name]);
        write(csvLine(values, layout.delimiter));
      }
      return size;
    },
    close() {
      if (handle !== undefined) closeSync(handle);
    },
  };
}

function csvLine(values: readonly unknown[], delimiter: string): string {
  const cells = values.map((value) => {
    const text = value === undefined ? "" : String(value);
    const isPlain = !text.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(text);
    if (isPlain) return text;
    return `"${text.replaceAll('"', '""')}"`;
  });
  return `${cells.join(delimiter)}\n`;
}

/** `runs.csv` as `runs.failed.csv`. A JSON array becomes JSON lines, which can grow. */
export function besideInput(name: string, word: string, { format }: Layout): string {
  const plain = name.replace(/\.gz$/i, "");
  const extension = /\.\w+$/.exec(plain)?.[0] ?? "";
  const end = format === "csv" ? extension || ".csv" : ".jsonl";
  return `${plain.slice(0, plain.length - extension.length)}.${word}${end}`;
}
