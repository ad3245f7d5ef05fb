import { parseJson } from "@datacloud/traffic";
import type { ConformanceReport } from "../report/report.ts";

const lists = ["findings", "drift", "collapsed", "ignored", "problems", "required", "files"] as const;

/** The report that a JSON text holds; a sentence where it holds none, or one that cannot be merged. */
export function readReport(text: string): ConformanceReport | string {
  const value = parseJson(text);
  if (value === undefined) return "it is not JSON";
  const report = (value ?? {}) as Partial<ConformanceReport>;
  if (report.version !== 1) return "it is not a report of `datacloud verify --format json`";
  const missing = [
    ...lists.filter((name) => !Array.isArray(report[name])),
    ...(["summary", "coverage", "baseline"] as const).filter((name) => typeof report[name] !== "object"),
  ];
  if (missing.length > 0) return `it is cut off or changed: ${missing.join(", ")} is missing`;
  if (report.command ?? report.recovery ?? report.assumptions)
    return "it is about a command or about assumptions; only reports of captures can be merged";
  return report as ConformanceReport;
}
