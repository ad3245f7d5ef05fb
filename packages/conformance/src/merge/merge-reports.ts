import { createTally, mostProblems } from "../judge/tally.ts";
import type { ConformanceReport, ReportSummary } from "../report/report.ts";
import { mergeCoverage } from "./merge-coverage.ts";
import { mergeFindings, type ReportPart } from "./merge-findings.ts";

/** How reports become one. */
export interface MergeOptions {
  /** What the parts are parts of, for the report. */
  source?: string;
  /** The least severity that the traffic does not conform with; by default the least of the parts. */
  failOn?: "error" | "warning";
}

/**
 * Joins the reports of parts, in their order, as if the parts had been one capture: entries count on, lists are bounded
 * again, and a method that is required must be seen in one part. What connects requests, such as a retry, is only known
 * within a part; cut captures between runs of a program.
 *
 * @example
 * import { judgeCapture, mergeReports, openCapture } from "@datacloud/conformance";
 *
 * const parts = await Promise.all(["1.jsonl", "2.jsonl"].map((file) => judgeCapture(openCapture(file))));
 * console.log(mergeReports(parts).summary.errors);
 */
export function mergeReports(
  reports: readonly ConformanceReport[],
  { source = reports.map((report) => report.source).join(", "), failOn }: MergeOptions = {},
): ConformanceReport {
  const parts = placed(reports);
  const [findings, drift] = [mergeFindings(parts, "findings"), mergeFindings(parts, "drift")];
  const isWarned = reports.some((report) => report.failOn === "warning");
  return {
    version: 1,
    summary: sumOf(reports.map(({ summary }) => summary)),
    findings: findings.listed(),
    coverage: mergeCoverage(reports.map(({ coverage }) => coverage)),
    drift: drift.listed(),
    collapsed: [...findings.collapsed(), ...drift.collapsed()],
    ignored: ignoredIn(reports),
    problems: reports.flatMap(({ problems }) => problems).slice(0, mostProblems),
    required: requiredIn(reports),
    baseline: baselineIn(reports),
    source,
    files: [...new Set(reports.flatMap(({ files }) => files))],
    failOn: failOn ?? (isWarned ? "warning" : "error"),
  };
}

function placed(reports: readonly ConformanceReport[]): ReportPart[] {
  let before = 0;
  return reports.map((report) => {
    const part = { report, before };
    before += report.summary.entries;
    return part;
  });
}

function sumOf(summaries: readonly ReportSummary[]): ReportSummary {
  const total = { entries: 0, judged: 0, partial: 0, ignored: 0, errors: 0, warnings: 0 };
  const names = Object.keys(total) as (keyof ReportSummary)[];
  for (const summary of summaries) for (const name of names) total[name] += summary[name];
  return total;
}

function ignoredIn(reports: readonly ConformanceReport[]): ConformanceReport["ignored"] {
  const tally = createTally();
  for (const { ignored } of reports) for (const { name, count } of ignored) tally.ignore(name, count);
  return tally.ignored();
}

function requiredIn(reports: readonly ConformanceReport[]): ConformanceReport["required"] {
  const met = new Map<string, boolean>();
  for (const { required } of reports)
    for (const { method, isMet } of required) met.set(method, isMet || met.get(method) === true);
  return [...met].map(([method, isMet]) => ({ method, isMet }));
}

/** An entry of a baseline is stale where no part found it. */
function baselineIn(reports: readonly ConformanceReport[]): ConformanceReport["baseline"] {
  const [first, ...others] = reports.map(({ baseline }) => baseline);
  const elsewhere = others.map(({ stale }) => new Set(stale));
  return {
    accepted: reports.reduce((sum, { baseline }) => sum + baseline.accepted, 0),
    stale: (first?.stale ?? []).filter((id) => elsewhere.every((stale) => stale.has(id))),
  };
}
