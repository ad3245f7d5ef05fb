import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  allRules,
  baselineOf,
  type ConformanceReport,
  isConforming,
  isJudged,
  readBaseline,
  type SessionOptions,
} from "@datacloud/conformance";
import { isMethodName, methodNames } from "@datacloud/contract/methods";
import { type Command, InvalidArgumentError, Option } from "commander";
import { checkPlaces, type Places } from "../files/check-places.ts";
import { writeOutput } from "../files/write-output.ts";
import { type ReportOutput, readOutput, writeReport } from "./outputs.ts";

/** What every command that judges takes. */
export interface JudgingFlags {
  format?: ReportOutput[];
  require?: string[];
  baseline?: string;
  writeBaseline?: string;
  failOn: "error" | "warning";
  apiHost?: string[];
  assumptions?: boolean;
}

/** Exit codes: the traffic conforms, it does not, or it could not be judged. */
export const exitCodes = { conforms: 0, errors: 1, failed: 2 } as const;

/** Adds the options that every command that judges takes. */
export function addJudgingOptions(command: Command): Command {
  return command
    .option(
      "-f, --format <format[=file]>",
      "text, json, junit, sarif, html or markdown (can be repeated)",
      readOutput,
    )
    .option(
      "--require <methods>",
      "methods that need at least one conforming request, separated by commas",
      readMethods,
    )
    .option("--baseline <file>", "accept the findings listed in this file")
    .option("--write-baseline <file>", "write a baseline that accepts what is found")
    .option("--api-host <host>", "another host name that serves the API (can be repeated)", readHost)
    .addOption(
      new Option("--fail-on <severity>", "the lowest level that sets exit code 1")
        .choices(["error", "warning"])
        .default("error"),
    );
}

/** How a session judges by these flags. A baseline that cannot be read, and files that are in each other's way, end the command. */
export function sessionOptions(
  flags: JudgingFlags,
  command: Command,
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
    ...(hasBaseline(flags) && { baseline: baselineIn(flags.baseline, command) }),
  };
}

/** Whether there is a baseline to read. One that this run writes first need not be there yet. */
function hasBaseline(flags: JudgingFlags): flags is JudgingFlags & { baseline: string } {
  const { baseline, writeBaseline } = flags;
  if (baseline === undefined) return false;
  return writeBaseline === undefined || resolve(writeBaseline) !== resolve(baseline) || existsSync(baseline);
}

function baselineIn(file: string, command: Command): ReadonlySet<string> {
  if (!existsSync(file))
    return command.error(`error: there is no baseline ${file}; make one with --write-baseline ${file}`, {
      exitCode: 2,
    });
  const read = readBaseline(readFileSync(file, "utf8"));
  if (typeof read !== "string") return read;
  return command.error(`error: the baseline ${file} cannot be used: ${read}`, { exitCode: 2 });
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
