import { type ColumnKind, columnsOf, type TableName } from "./tables.ts";

/**
 * Gives the values of a row the types of their columns, in place. Arguments whose type no page documents come through the
 * gate with a warning, whatever they are: text takes any value in words, and where a value does not fit there is none.
 */
export function fit(table: TableName, row: object): Record<string, unknown> {
  const kinds = columnsOf(table);
  const values = row as Record<string, unknown>;
  for (const name in values) {
    const value = values[name];
    if (value === null) continue;
    const fitted = fitValue(kinds[name] ?? "text", value);
    if (fitted !== value) values[name] = fitted;
  }
  return values;
}

function fitValue(kind: ColumnKind, value: unknown): unknown {
  if (value === undefined) return null;
  if (kind === "text" || kind === "time") return fitText(value);
  if (kind === "date") return fitDate(value);
  if (kind === "json") return value;
  if (kind === "list") return Array.isArray(value) ? value.map(fitText) : null;
  if (typeof value === (kind === "boolean" ? "boolean" : "number")) return value;
  return null;
}

function fitText(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}

/** A day as every database takes it; `!` or `2025-02-30`, which the gate lets in with a warning, is none. */
function fitDate(value: unknown): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(fitText(value)) ?? [];
  if (day === undefined || day.startsWith("0000")) return null;
  const date = new Date(day);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  if (isDay) return day;
  return null;
}
