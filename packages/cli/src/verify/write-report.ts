import { type ConformanceReport, formats, type ReportFormat, terminalReport } from "@datacloud/conformance";
import { type Output, writeFiles } from "../flags/output-option.ts";

/** Writes a report in every form that is asked for. Where none takes standard output, a summary does. */
export function writeReport(report: ConformanceReport, outputs: readonly Output<ReportFormat>[]): void {
  const toScreen = outputs.find(({ file }) => file === undefined);
  const isText = toScreen === undefined || toScreen.format === "text";
  process.stdout.write(isText ? terminalReport(report, screen()) : formats[toScreen.format](report));
  writeFiles(outputs, (format) => formats[format](report));
}

/** What the terminal can show; a file or pipe takes lines of any length. */
function screen(): { isColoured: boolean; width?: number } {
  const { columns } = process.stdout;
  return { isColoured: isColoured(), ...(columns && { width: Math.max(40, columns) }) };
}

function isColoured(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && !NO_COLOR;
}
