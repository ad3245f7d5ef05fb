import { asText, isRecord } from "@datacloud/traffic";
import { type Paint, plainText } from "../terminal/paint.ts";

/** A response for a person: a table for a list of records, else one line for each member. */
export function printResponse(
  method: string,
  response: Record<string, unknown>,
  paint: Paint,
  width: number,
): string {
  const { ok: _, ...rest } = response;
  const entries = Object.entries(rest);
  const done = `${paint("green", "✓")} ${method}`;
  if (entries.length === 0) return `${done}: accepted`;
  const [only] = entries;
  const list = entries.length === 1 && Array.isArray(only?.[1]) ? only[1] : undefined;
  if (list && list.length === 0) return `${done}: no ${only?.[0]}`;
  if (list?.every(isRecord))
    return `${done}: ${list.length} ${only?.[0]}\n${recordTable(list, paint, width)}`;
  return [done, ...memberLines(rest, paint, "  ")].join("\n");
}

function memberLines(record: Record<string, unknown>, paint: Paint, indent: string): string[] {
  const widest = Object.keys(record).reduce((most, name) => Math.max(most, name.length), 0);
  return Object.entries(record).flatMap(([name, value]) => {
    const label = paint("dim", plainText(name).padEnd(widest));
    if (isRecord(value) && Object.keys(value).length > 0) {
      return [`${indent}${plainText(name)}`, ...memberLines(value, paint, `${indent}  `)];
    }
    return [`${indent}${label}  ${cell(value)}`];
  });
}

/** Columns as wide as their texts need; the last ones are cut where the terminal ends. */
function recordTable(records: readonly Record<string, unknown>[], paint: Paint, width: number): string {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => names.map((name) => cell(record[name])));
  const widths = names.map((name, column) =>
    rows.reduce((widest, row) => Math.min(40, Math.max(widest, row[column]?.length ?? 0)), name.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => fit(text, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const head = fit(line(names), width).trimEnd();
  return [paint("dim", head), ...rows.map((row) => fit(line(row), width).trimEnd())].join("\n");
}

function fit(text: string, width: number): string {
  if (text.length > width) return `${text.slice(0, Math.max(0, width - 1))}…`;
  return text.padEnd(width);
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "-";
  return plainText(asText(value)).replaceAll("\n", "⏎");
}
