import {
  type ConformanceReport,
  formats,
  mergeReports,
  type ReportFormat,
  readReport,
} from "@datacloud/conformance";
import { Command } from "commander";
import { CommandError } from "../command-error.ts";
import { checkPlaces } from "../files/check-places.ts";
import { readGiven } from "../files/given-files.ts";
import { addFormatOption, failOnOption, type Output } from "../flags/output-option.ts";
import { conclude, severities, withJudgingExits } from "./judging-flags.ts";

interface MergeFlags {
  format?: Output<ReportFormat>[];
  writeBaseline?: string;
  failOn?: "error" | "warning";
}

const examples = `
Examples:
  datacloud verify merge monday.json tuesday.json
  datacloud verify merge parts/*.json --format html=report.html --format junit=report.xml

Make the reports with: datacloud verify PART --format json=PART.json

The reports are joined in the order given, as if the parts were one capture. Relations between requests, such as retries, are only
found within a part, so split captures between runs of a program.

Exit codes: 0 conforms, 1 does not conform, 2 could not be judged (a file that is no report, or no request to the API).`;

/** `datacloud verify merge`: joins the reports of parts. */
export function mergeCommand(): Command {
  const command = new Command("merge")
    .description("Join JSON reports of parts of a capture into one report.")
    .argument("<reports...>", "reports written by verify with --format json");
  return addFormatOption(withJudgingExits(command), formats)
    .option("--write-baseline <file>", "write a baseline that accepts what was found")
    .addOption(failOnOption("severity", severities, " (default: as in the reports)"))
    .addHelpText("after", examples)
    .action(run);
}

function run(files: readonly string[], flags: MergeFlags): void {
  const { format = [], writeBaseline } = flags;
  checkPlaces({ read: files, written: [writeBaseline, ...format.map(({ file }) => file)] });
  const reports = files.map(reportIn);
  const { failOn, ...outputs } = flags;
  const merged = mergeReports(reports, failOn ? { failOn } : {});
  process.exitCode = conclude(merged, { ...outputs, failOn: merged.failOn });
}

function reportIn(file: string): ConformanceReport {
  const read = readReport(readGiven(file));
  if (typeof read !== "string") return read;
  throw new CommandError(`${file} cannot be merged: ${read}`);
}
