import {
  type ConformanceReport,
  formats,
  isFormat,
  type ReportFormat,
  terminalReport,
} from "@datacloud/conformance";
import { InvalidArgumentError } from "commander";
import { writeOutput } from "../files/write-output.ts";

/** A format, and the file it goes to; without one, standard output. */
export interface ReportOutput {
  format: ReportFormat;
  file?: string;
}

/** Reads `junit=report.xml`, and adds it to those before. */
export function readOutput(text: string, before: readonly ReportOutput[] = []): ReportOutput[] {
  const [format = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!isFormat(format)) throw new InvalidArgumentError(`There are ${Object.keys(formats).join(", ")}.`);
  if (rest.length > 0 && file === "") throw new InvalidArgumentError("Put a file name after the `=`.");
  const isSecond = file === "" && before.some((output) => output.file === undefined);
  if (isSecond)
    throw new InvalidArgumentError(
      "Only one format can go to standard output; write the others as FORMAT=FILE.",
    );
  return [...before, { format, ...(file !== "" && { file }) }];
}

/** Writes a report in every form that is asked for. Where none takes standard output, a summary does. */
export function writeReport(report: ConformanceReport, outputs: readonly ReportOutput[]): void {
  const toScreen = outputs.find(({ file }) => file === undefined);
  const isText = toScreen === undefined || toScreen.format === "text";
  process.stdout.write(isText ? terminalReport(report, screen()) : formats[toScreen.format](report));
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    writeOutput(file, formats[format](report));
    process.stderr.write(`Wrote ${format} to ${file}\n`);
  }
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
