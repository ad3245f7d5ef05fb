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

/** What a report says of itself. */
export interface ReportOptions {
  /** What the traffic came from, for the report. */
  source?: string;
  /** Files that it came from, if any, for formats that name files. */
  files?: readonly string[];
  /** Methods of which a conforming request must be seen. */
  required?: readonly string[];
  /** The least severity that the traffic does not conform with; `error` by default. */
  failOn?: "error" | "warning";
}

/** The report of what was gathered. */
export function composeReport(
  { findings, drift, coverage, tally }: Gathered,
  options: ReportOptions,
): ConformanceReport {
  const { required = [], source = "traffic", files = [], failOn = "error" } = options;
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
    source,
    files,
    failOn,
  };
}
