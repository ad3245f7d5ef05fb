import type { LogEntry } from "../../core/log-entry.ts";
import { element, quiet } from "./element.ts";

/** The rows a request left behind, each as a small table of its columns. */
export function storedRows(rows: LogEntry["rows"]): HTMLElement {
  if (rows.length === 0) return quiet("None.");
  return element("div", { class: "stored" }, rows.map(storedRow));
}

function storedRow({ table, action, row }: LogEntry["rows"][number]): HTMLElement {
  const set = Object.entries(row).filter(([, value]) => value !== null);
  const empty = Object.keys(row).filter((name) => row[name] === null);
  const pairs = set.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, cellText(value))]);
  return element(
    "article",
    { class: "stored-row" },
    element(
      "h4",
      {},
      element("code", {}, table),
      element("span", { class: "chip", "data-action": action }, action),
    ),
    element("dl", { class: "pairs" }, pairs),
    empty.length > 0 && quiet(`null: ${empty.join(", ")}`),
  );
}

/** A value of a table as text. */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}
