import { readFileSync } from "node:fs";
import { type ConformanceReport, mergeReports, readReport } from "@datacloud/conformance";
import { Command, Option } from "commander";
import { checkPlaces } from "../files/check-places.ts";
import { conclude, exitCodes } from "./judging-flags.ts";
import { type ReportOutput, readOutput } from "./outputs.ts";

interface MergeFlags {
  format?: ReportOutput[];
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
  return new Command("merge")
    .description("Join JSON reports of parts of a capture into one report.")
    .argument("<reports...>", "reports written by verify with --format json")
    .option(
      "-f, --format <format[=file]>",
      "text, json, junit, sarif, html or markdown (can be repeated)",
      readOutput,
    )
    .option("--write-baseline <file>", "write a baseline that accepts what was found")
    .addOption(
      new Option(
        "--fail-on <severity>",
        "the lowest level that sets exit code 1 (default: as in the reports)",
      ).choices(["error", "warning"]),
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.conforms : exitCodes.failed))
    .addHelpText("after", examples)
    .action(run);
}

function run(files: readonly string[], flags: MergeFlags, command: Command): void {
  const { format = [], writeBaseline } = flags;
  checkPlaces({ read: files, written: [writeBaseline, ...format.map(({ file }) => file)] });
  const reports = files.map((file) => reportIn(file, command));
  const { failOn, ...outputs } = flags;
  const merged = mergeReports(reports, failOn ? { failOn } : {});
  process.exitCode = conclude(merged, { ...outputs, failOn: merged.failOn });
}

function reportIn(file: string, command: Command): ConformanceReport {
  const options = { exitCode: exitCodes.failed };
  const read = readReport(textOf(file, command));
  if (typeof read !== "string") return read;
  return command.error(`error: ${file} cannot be merged: ${read}`, options);
}

function textOf(file: string, command: Command): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such file" : message;
    return command.error(`error: ${file} cannot be read: ${reason}`, { exitCode: exitCodes.failed });
  }
}
