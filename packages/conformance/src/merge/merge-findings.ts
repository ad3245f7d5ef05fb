import { createFindings, type Findings } from "../report/findings.ts";
import { baseOf } from "../report/kinds.ts";
import type { Collapsed, ConformanceReport, Finding } from "../report/report.ts";

/** A report, and how many entries the parts before it have. */
export interface ReportPart {
  report: ConformanceReport;
  before: number;
}

/** The findings, or the drift, of several parts: listed and counted as if they had come one after the other. */
export function mergeFindings(parts: readonly ReportPart[], list: "findings" | "drift"): Findings {
  const merged = createFindings();
  for (const { report, before } of parts) {
    const listed = new Map<string, { count: number; isInCapture: boolean }>();
    for (const { id, ...finding } of report[list]) {
      const isInCapture = finding.capture !== undefined;
      const count = (listed.get(kindOf(id, finding))?.count ?? 0) + 1;
      listed.set(kindOf(id, finding), { count, isInCapture });
      // Entries of a named capture count from its own beginning.
      merged.add(isInCapture ? finding : { ...finding, entry: finding.entry + before });
    }
    for (const kind of collapsedOf(report, list)) {
      const { count = 0, isInCapture = false } = listed.get(kindOf(kind.id, kind)) ?? {};
      const entry = isInCapture ? kind.lastEntry : kind.lastEntry + before;
      merged.addUnlisted({ ...kind, entry }, kind.count - count);
    }
  }
  return merged;
}

function kindOf(id: string, { severity }: Pick<Finding, "severity">): string {
  return `${baseOf(id)} ${severity}`;
}

/** A report counts both together; what is listed as drift is drift. */
function collapsedOf({ drift, collapsed }: ConformanceReport, list: "findings" | "drift"): Collapsed[] {
  const ids = new Set(drift.map((finding) => kindOf(finding.id, finding)));
  return collapsed.filter((kind) => ids.has(kindOf(kind.id, kind)) === (list === "drift"));
}
