import { errors, isKnownErrorCode } from "@datacloud/contract/errors";
import { nearest } from "@datacloud/validators";
import { Command } from "commander";
import { CommandError } from "../command-error.ts";

/** `datacloud errors`: says what an error code means and what to do. */
export function errorsCommand(): Command {
  return new Command("errors")
    .description("List the error codes, or show what one means, what to do, and which methods return it.")
    .argument("[code]", "a code, such as repo_not_found")
    .option("--json", "print JSON")
    .addHelpText("after", "\nExamples:\n  datacloud errors\n  datacloud errors repo_not_found")
    .action((code: string | undefined, { json }: { json?: boolean }) => {
      process.stdout.write(`${code === undefined ? list(json) : describe(code, json)}\n`);
    });
}

function list(json = false): string {
  if (json) return JSON.stringify(errors);
  const width = Math.max(...Object.keys(errors).map((code) => code.length));
  return Object.entries(errors)
    .map(([code, { meaning }]) => `${code.padEnd(width)}  ${meaning}`)
    .join("\n");
}

function describe(code: string, json = false): string {
  if (!isKnownErrorCode(code)) {
    const near = nearest(code, Object.keys(errors));
    const hint = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new CommandError(`the document does not list the code ${code}; the API may return others.${hint}`);
  }
  const { meaning, remedy, methods } = errors[code];
  if (json) return JSON.stringify({ code, meaning, remedy, methods });
  return `${code}\n  ${meaning}\n  ${remedy}\n  Returned by ${methods.join(", ")}.`;
}
