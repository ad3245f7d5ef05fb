import { aligned } from "./aligned.ts";
import {
  assumptionColumns,
  assumptionsSentence,
  assumptionWords,
  isDependent,
} from "./assumption-sentences.ts";
import type { AssumptionRow } from "./assumptions.ts";
import type { ConformanceReport } from "./report.ts";

function cellsOf({ claim, alternative, does, outcome, entry }: AssumptionRow): string[] {
  return [`${claim}=${alternative}`, does, assumptionWords[outcome], String(entry)];
}

/** What success depends on, in lines for a terminal; nothing where nobody asked. */
export function assumptionTable({ assumptions }: ConformanceReport): string[] {
  if (!assumptions) return [];
  const cells = assumptions.rows.map((row) => cellsOf(row));
  const table = cells.length === 0 ? [] : aligned([assumptionColumns, ...cells]);
  return [["assumptions that no page documents", ...table, assumptionsSentence(assumptions)].join("\n")];
}

/** What success depends on, for a comment on a pull request. */
export function markdownAssumptions({ assumptions }: ConformanceReport): string {
  if (!assumptions) return "";
  const rows = assumptions.rows.map((row) => {
    const [claim = "", ...rest] = cellsOf(row);
    return `| ${isDependent(row) ? "🟡" : "✅"} \`${claim}\` | ${rest.join(" | ")} |`;
  });
  const head = [`| ${assumptionColumns.join(" | ")} |`, "| --- | --- | --- | --- |"];
  const table = rows.length === 0 ? "" : `\n\n${[...head, ...rows].join("\n")}`;
  return `### Assumptions that no page documents\n\n${assumptionsSentence(assumptions)}${table}`;
}
