import type { LogEntry } from "../../core/log-entry.ts";
import { element, pairs, quiet } from "./element.ts";

/** The rows a request left behind, each as a small table of its columns. */
export function storedRows(rows: LogEntry["rows"]): HTMLElement {
  if (rows.length === 0) return quiet("None.");
  return element("div", { class: "stored" }, rows.map(storedRow));
}

function storedRow({ table, action, row }: LogEntry["rows"][number]): HTMLElement {
  const set = Object.entries(row).filter(([, value]) => value !== null);
  const empty = Object.keys(row).filter((name) => row[name] === null);
  const values = set.map(([name, value]) => [name, cellText(value)] as const);
  return element(
    "article",
    { class: "stored-row" },
    element(
      "h4",
      {},
      element("code", {}, table),
      element("span", { class: "chip", "data-action": action }, action),
    ),
    pairs("pairs", values),
    empty.length > 0 && quiet(`null: ${empty.join(", ")}`),
  );
}

/** A value of a table as text. */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}
