import type { LogEntry } from "../../core/log-entry.ts";
import { type Difference, differencesOf, mostDifferences } from "./differences.ts";
import { button, element, quiet, table } from "./element.ts";
import { count, timeOf, titleOf } from "./words.ts";

/** Longest text of a value that is drawn. */
const longestValue = 1000;

/** Two requests side by side: only what differs. */
export function comparison(left: LogEntry, right: LogEntry, end: () => void): HTMLElement[] {
  const found = differencesOf(left, right);
  const shown = found.slice(0, mostDifferences);
  const parts = [...new Set(shown.map(({ part }) => part))];
  const rest = found.length - shown.length;
  return [
    element(
      "header",
      { class: "detail-head" },
      element("h2", { class: "detail-title", tabindex: -1 }, `#${left.id} and #${right.id}`),
      element(
        "p",
        { class: "summary" },
        found.length === 0 ? "No differences." : count(found.length, "difference"),
      ),
      element("div", { class: "actions" }, button("back", "Stop comparing", end)),
    ),
    ...parts.map((part) =>
      partTable(
        part,
        shown.filter((one) => one.part === part),
        [left, right],
      ),
    ),
    ...(rest > 0 ? [quiet(`${count(rest, "more difference")} not shown.`)] : []),
  ];
}

function partTable(part: string, rows: readonly Difference[], entries: readonly LogEntry[]): HTMLElement {
  const heads = entries.map((entry) => `#${entry.id} ${titleOf(entry).slice(0, 80)}, ${timeOf(entry.time)}`);
  const lines = rows.map(({ place, left, right }) => [
    element("th", { scope: "row" }, place === "" ? "(all of it)" : place),
    valueCell(left, "left"),
    valueCell(right, "right"),
  ]);
  const label = `Differences: ${part}`;
  const body = table(label, ["Where", ...heads], lines, "result comparison");
  return element("section", { class: "part" }, element("h3", {}, part), body);
}

function valueCell(value: string | undefined, side: string): HTMLElement {
  if (value === undefined) return element("td", { class: "null" }, "absent");
  const isLong = value.length > longestValue;
  return element("td", { class: `long ${side}` }, isLong ? `${value.slice(0, longestValue)}…` : value);
}
