import { type ColumnKind, columnsOf, type TableName } from "./tables.ts";

/** A value that PostgreSQL cannot store, and so no store here does. */
export class UnstorableError extends Error {
  override name = "UnstorableError";
}

/**
 * A row whose values have the types of their columns. Arguments whose type no page documents come through the gate with a
 * warning, whatever they are: text takes any value in words, and where a value makes no sense there is none.
 */
export function fit(table: TableName, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kinds = columnsOf(table);
  const fitted: Record<string, unknown> = {};
  for (const name in row) {
    const kind = kinds[name];
    if (kind !== undefined) fitted[name] = fitValue(kind, row[name]);
  }
  return fitted;
}

function fitValue(kind: ColumnKind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === "text" || kind === "time" || kind === "date") return fitText(value);
  if (kind === "json") return fitJson(value);
  if (kind === "list") return Array.isArray(value) ? value.map(fitText) : null;
  return typeof value === (kind === "boolean" ? "boolean" : "number") ? value : null;
}

function fitText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (text.includes("\0"))
    throw new UnstorableError("A text has the character NUL, which PostgreSQL cannot store.");
  return text;
}

function fitJson(value: unknown): unknown {
  const text = JSON.stringify(value);
  if (text.includes("\\u0000") && /(?<!\\)(?:\\\\)*\\u0000/.test(text))
    throw new UnstorableError("A JSON text has the character NUL, which PostgreSQL cannot store.");
  return value;
}
