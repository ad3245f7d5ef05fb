import type { Findings } from "../report/findings.ts";
import type { ConformanceReport } from "../report/report.ts";
import type { CoverageCounter } from "./coverage.ts";
import type { Tally } from "./tally.ts";

/** What was gathered while judging. */
export interface Gathered {
  findings: Findings;
  drift: Findings;
  coverage: CoverageCounter;
  tally: Tally;
}

/** The report of what was gathered. */
export function composeReport(
  { findings, drift, coverage, tally }: Gathered,
  {
    required = [],
    source = "traffic",
    failOn = "error",
  }: { required?: readonly string[]; source?: string; failOn?: "error" | "warning" },
): ConformanceReport {
  return {
    version: 1,
    summary: { ...tally.counts(), errors: findings.count("error"), warnings: findings.count("warning") },
    findings: findings.listed(),
    coverage: coverage.coverage(),
    drift: drift.listed(),
    collapsed: [...findings.collapsed(), ...drift.collapsed()],
    ignored: tally.ignored(),
    problems: tally.problems(),
    required: required.map((method) => ({ method, isMet: coverage.isCovered(method) })),
    baseline: { accepted: findings.accepted(), stale: findings.stale() },
    failOn,
    source,
  };
}
