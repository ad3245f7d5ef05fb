import { htmlReport } from "./html-report.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import type { ConformanceReport } from "./report.ts";
import { sarifReport } from "./sarif.ts";
import { terminalReport } from "./terminal.ts";

/** The forms a report can be written in. */
export const formats = {
  text: (report: ConformanceReport) => terminalReport(report),
  json: (report: ConformanceReport) => `${JSON.stringify(report, null, 2)}\n`,
  junit: junitReport,
  sarif: sarifReport,
  html: htmlReport,
  markdown: markdownReport,
} as const;

/** A form that a report can be written in. */
export type ReportFormat = keyof typeof formats;

/** Whether a text names a format. */
export function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(formats, name);
}
