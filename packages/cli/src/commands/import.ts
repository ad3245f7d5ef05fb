import { isMethodName } from "@datacloud/contract/methods";
import { Command, InvalidArgumentError, Option } from "commander";
import { addConnectionOptions } from "../connection/connection-options.ts";
import { exitCodeHelp } from "../exit-codes.ts";
import { readPositive, repeatable, wholeNumber } from "../flags/option-values.ts";
import type { ImportFlags } from "../import/run-import.ts";
import { unknownMethod } from "./methods.ts";

const examples = `
Examples:
  datacloud import pipelineRuns.upsert runs.csv --map started_at=Start --set pipeline_source=Jenkins
  datacloud import customData.setAll records.jsonl.gz --concurrency 4
  datacloud import deployments.create deployments.csv --skip-invalid --rate 10
  gunzip -c runs.csv.gz | datacloud import pipelineRuns.upsert - --dry-run

Columns are matched to arguments by name; for a nested argument, write service.identifier. Rows are sent in order
unless --concurrency is above 1. An import that was interrupted, even by kill -9, continues when the same command runs
again. A row is only sent twice where that is safe; elsewhere, rows whose response was lost are named.

The file of failed rows can be imported once it is corrected: the column datacloud_error, which says why, is ignored, and
a JSON row that could not be read stands as text in datacloud_row. A row can have up to 16 MB.`;

/** `datacloud import`: sends the rows of a file. */
export function importCommand(): Command {
  const command = new Command("import")
    .description("Send the rows of a CSV, TSV, JSON lines or JSON file, plain or gzipped, to a method.")
    .argument("<method>", "a method that writes, such as pipelineRuns.upsert")
    .argument("<file>", "the file, or - for standard input, which is buffered in a temporary file")
    .addOption(repeatable("--map <argument=column>", "map a column to an argument", "none"))
    .addOption(repeatable("--set <argument=value>", "set an argument in all rows", "none"))
    .addOption(repeatable("--ignore <column>", "ignore a column", "none"))
    .addOption(
      new Option("--format <format>", "the format, if it cannot be detected").choices([
        "csv",
        "jsonl",
        "json",
      ]),
    )
    .option("--delimiter <character>", "the column separator of a CSV file", readDelimiter)
    .option("--no-validate", "send rows without validating all of them first")
    .option("--skip-invalid", "send the valid rows, and write the others to the file of failed rows")
    .option("--dry-run", "check all rows and send nothing")
    .option("-c, --concurrency <number>", "concurrent requests; 1 keeps the order", wholeNumber(1, 9999), 1)
    .option("--rate <number>", "maximum requests per second", readPositive)
    .option("--checkpoint <file>", "where to record progress (default: beside the file)")
    .option("--restart", "start again, and ignore the progress of earlier runs")
    .option("--failed <file>", "where failed rows are written (default: beside the file)")
    .option("--json", "print the result as JSON")
    .option("-q, --quiet", "print only errors");
  return addConnectionOptions(command, 8)
    .addHelpText("after", examples)
    .addHelpText(
      "after",
      exitCodeHelp([
        "success",
        "usage",
        "key",
        "unreachable",
        "uncertain",
        "server",
        "rateLimited",
        "rowsFailed",
        "rowsInDoubt",
        "interrupted",
      ]),
    )
    .action(async (method: string, file: string, flags: ImportFlags) => {
      if (!isMethodName(method)) throw await unknownMethod(method);
      const { runImport } = await import("../import/run-import.ts");
      process.exitCode = await runImport(method, file, flags);
    });
}

function readDelimiter(text: string): string {
  const character = text === "\\t" || text === "tab" ? "\t" : text;
  if (character.length === 1 && !/["\r\n]/.test(character)) return character;
  throw new InvalidArgumentError("It must be one character, and no quote or line break, or tab.");
}
