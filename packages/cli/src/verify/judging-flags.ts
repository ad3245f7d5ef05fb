import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  allRules,
  baselineOf,
  type ConformanceReport,
  formats,
  isConforming,
  isJudged,
  type ReportFormat,
  readBaseline,
  type SessionOptions,
  terminalReport,
} from "@datacloud/conformance";
import { isMethodName, methodNames } from "@datacloud/contract/methods";
import { type Command, InvalidArgumentError } from "commander";
import { CommandError } from "../command-error.ts";
import { checkPlaces, type Places } from "../files/check-places.ts";
import { readGiven, writeOutput } from "../files/given-files.ts";
import { addFormatOption, failOnOption, type Output, writeFiles } from "../flags/output-option.ts";
import { hasColors } from "../terminal/paint.ts";

/** The levels of `--fail-on`. */
export const severities = ["error", "warning"] as const;

/** What every command that judges takes. */
export interface JudgingFlags {
  format?: Output<ReportFormat>[];
  require?: string[];
  baseline?: string;
  writeBaseline?: string;
  failOn: "error" | "warning";
  apiHost?: string[];
  assumptions?: boolean;
}

/** Exit codes: the traffic conforms, it does not, or it could not be judged. */
export const exitCodes = { conforms: 0, errors: 1, failed: 2 } as const;

/** Ends a command that judges by those codes, also where its options are wrong. */
export function withJudgingExits(command: Command): Command {
  return command.exitOverride(({ exitCode }) =>
    process.exit(exitCode === 0 ? exitCodes.conforms : exitCodes.failed),
  );
}

/** Adds the options that every command that judges takes. */
export function addJudgingOptions(command: Command): Command {
  return addFormatOption(withJudgingExits(command), formats)
    .option(
      "--require <methods>",
      "methods that need at least one conforming request, separated by commas",
      readMethods,
    )
    .option("--baseline <file>", "accept the findings listed in this file")
    .option("--write-baseline <file>", "write a baseline that accepts what is found")
    .option("--api-host <host>", "another host name that serves the API (can be repeated)", readHost)
    .addOption(failOnOption("severity", severities).default("error"));
}

/** How a session judges by these flags. A baseline that cannot be read, and files that are in each other's way, end the command. */
export function sessionOptions(
  flags: JudgingFlags,
  { read, written }: Places = { read: [], written: [] },
): SessionOptions {
  const { baseline, writeBaseline, format = [] } = flags;
  // A baseline may be written where it was read.
  const isSame =
    baseline !== undefined && writeBaseline !== undefined && resolve(baseline) === resolve(writeBaseline);
  checkPlaces({
    read: [...read, ...(baseline === undefined || isSame ? [] : [baseline])],
    written: [...written, writeBaseline, ...format.map(({ file }) => file)],
  });
  return {
    failOn: flags.failOn,
    ...(flags.require && { required: flags.require }),
    ...(flags.apiHost && { hosts: flags.apiHost }),
    ...(hasBaseline(flags) && { baseline: baselineIn(flags.baseline) }),
  };
}

/** Whether there is a baseline to read. One that this run writes first need not be there yet. */
function hasBaseline(flags: JudgingFlags): flags is JudgingFlags & { baseline: string } {
  const { baseline, writeBaseline } = flags;
  if (baseline === undefined) return false;
  return writeBaseline === undefined || resolve(writeBaseline) !== resolve(baseline) || existsSync(baseline);
}

function baselineIn(file: string): ReadonlySet<string> {
  if (!existsSync(file))
    throw new CommandError(`there is no baseline ${file}; make one with --write-baseline ${file}`);
  const read = readBaseline(readGiven(file));
  if (typeof read !== "string") return read;
  throw new CommandError(`the baseline ${file} cannot be used: ${read}`);
}

/** Writes the report and gives the exit code. */
export function conclude(judged: ConformanceReport, flags: JudgingFlags): number {
  const { writeBaseline } = flags;
  const report = writeBaseline === undefined ? judged : { ...judged, acceptedBy: writeBaseline };
  writeReport(report, flags.format ?? []);
  if (writeBaseline !== undefined) {
    const baseline = baselineOf(report);
    writeOutput(writeBaseline, `${JSON.stringify(baseline, null, 2)}\n`);
    process.stderr.write(`Wrote a baseline of ${baseline.accepted.length} kinds to ${writeBaseline}\n`);
  }
  if (!isJudged(report)) return exitCodes.failed;
  if (isConforming(report)) return exitCodes.conforms;
  return exitCodes.errors;
}

function readMethods(text: string, before: string[] = []): string[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isMethodName(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no method ${unknown}. There are ${methodNames.join(", ")}.`);
  return [...before, ...names];
}

/** The name of a host, also out of a URL or with a port. */
function readHost(text: string, before: string[] = []): string[] {
  const url = URL.parse(text.includes("://") ? text : `http://${text}`);
  if (!url?.hostname)
    throw new InvalidArgumentError("It must be the name of a host, such as dx.example.com.");
  return [...before, url.hostname];
}

/** The rules beyond the schemas, for help texts. */
export function ruleList(): string {
  return allRules.map(({ id, why }) => `  ${id.padEnd(20)} ${why}`).join("\n");
}

/** Writes a report in every form that is asked for. Where none takes standard output, a summary does. */
function writeReport(report: ConformanceReport, outputs: readonly Output<ReportFormat>[]): void {
  const toScreen = outputs.find(({ file }) => file === undefined);
  const isText = toScreen === undefined || toScreen.format === "text";
  process.stdout.write(isText ? terminalReport(report, screen()) : formats[toScreen.format](report));
  writeFiles(outputs, (format) => formats[format](report));
}

/** What the terminal can show; a file or pipe takes lines of any length. */
function screen(): { isColoured: boolean; width?: number } {
  const { columns } = process.stdout;
  return { isColoured: hasColors(process.stdout), ...(columns && { width: Math.max(40, columns) }) };
}
