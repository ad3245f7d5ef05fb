import { present } from "@datacloud/traffic";
import type { AssumptionOutcome, AssumptionRow, AssumptionsReport } from "./assumptions.ts";
import { counted } from "./counted.ts";
import type { ConformanceReport } from "./report.ts";
import { aligned, markdownTable } from "./text-tables.ts";

/** The columns of the table of assumptions. */
export const assumptionColumns = ["assumption", "if DX does otherwise", "outcome", "first entry"] as const;

/** The outcomes in words. */
export const assumptionWords: Readonly<Record<AssumptionOutcome, string>> = {
  works: "works",
  fails: "fails",
  "stores-otherwise": "stores something else",
  refused: "would be rejected",
  accepted: "would be accepted",
  changed: "response or effect differs",
};

/** Whether success depends on the assumption. */
export function isDependent({ outcome }: AssumptionRow): boolean {
  return outcome === "fails" || outcome === "stores-otherwise" || outcome === "refused";
}

/** What the traffic depends on, in a sentence or two; empty where nobody asked. */
export function assumptionsSentence(assumptions: AssumptionsReport | undefined): string {
  if (assumptions === undefined) return "";
  const { rows, isRun, findings, omitted } = assumptions;
  const claims = [...new Set(rows.filter(isDependent).map(({ claim }) => claim))];
  const rest = [
    findings > 0 && `${counted(findings, "finding")} about claims that no page documents.`,
    omitted > 0 && `${counted(omitted, "request")} were left out.`,
  ];
  const subject = isRun ? "the command touches" : "the requests touch";
  const touched = counted(new Set(rows.map(({ claim }) => claim)).size, "unproven assumption");
  const verdict =
    claims.length > 0
      ? `Success depends on ${counted(claims.length, "unproven assumption")}: ${claims.join(", ")}.`
      : `Whatever DX does about the ${touched} that ${subject}, the result is the same.`;
  return present(verdict, ...rest).join(" ");
}

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
    return [`${isDependent(row) ? "🟡" : "✅"} \`${claim}\``, ...rest];
  });
  const table = rows.length === 0 ? "" : `\n\n${markdownTable(assumptionColumns, rows)}`;
  return `### Assumptions that no page documents\n\n${assumptionsSentence(assumptions)}${table}`;
}
