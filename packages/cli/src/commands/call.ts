import { describeArguments } from "@datacloud/contract/arguments";
import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";
import { Command, Option } from "commander";
import { type ArgumentFlag, argumentFlags, optionOf, writtenFlags } from "../call/argument-flags.ts";
import { type CallFlags, runCall } from "../call/run-call.ts";
import { CommandError } from "../command-error.ts";
import { addConnectionOptions } from "../connection/connection-options.ts";

/** `datacloud call`: one subcommand for each method. Only the one that is named gets its options. */
export async function callCommand(words: readonly string[]): Promise<Command> {
  const [name = ""] = words;
  const command = new Command("call")
    .description(
      "Send a request to a method of the API. Short forms: `datacloud METHOD` and `datacloud FAMILY MEMBER`.",
    )
    .usage("METHOD [options]")
    .addHelpText("after", `\n${examples}`);
  for (const method of methodNames) {
    const { summary } = describeMethod(method);
    command.addCommand(
      method === name ? await methodCommand(method, words) : new Command(method).summary(summary),
    );
  }
  return command;
}

const examples = `Examples:
  datacloud deployments.create --service payments --repository acme/pay --deployed-at now
  datacloud customData get --reference acme/pay --key coverage --json
  datacloud customData.set --args '{"reference": "acme/pay", "key": "coverage", "value": {"percent": 87}}'
  datacloud deployments.create --service payments --deployed-at -2h --from-ci --dry-run`;

async function methodCommand(method: MethodName, words: readonly string[]): Promise<Command> {
  const known = argumentFlags(describeArguments(method).arguments);
  const written = writtenFlags(known, words);
  const flags = [...known, ...written];
  rejectSwallowed(flags, words);
  const command = new Command(method).summary(describeMethod(method).summary).optionsGroup("Arguments:");
  for (const flag of known) command.addOption(optionOf(flag));
  for (const flag of written) command.addOption(optionOf(flag).hideHelp());
  for (const flag of negations(flags, words)) command.addOption(flag);
  addCallOptions(command.optionsGroup("Options:"));
  // Help needs the examples of the document, which nothing else does.
  if (words.includes("--help") || words.includes("-h")) {
    const { methodHelp } = await import("../call/method-help.ts");
    const { before, after } = methodHelp(method);
    command.description(before).addHelpText("after", after);
  }
  return command.action(async (options: CallFlags) => {
    process.exitCode = await runCall(method, flags, options);
  });
}

/** A flag that is followed by another one lacks its value; commander would take the other one for it. */
function rejectSwallowed(flags: readonly ArgumentFlag[], words: readonly string[]): void {
  const names = new Set(flags.map(({ name }) => name));
  const valued = new Set(
    flags.filter(({ description }) => !description.types.includes("boolean")).map(({ name }) => name),
  );
  const lonely = words.find(
    (word, index) => valued.has(word) && names.has(words[index + 1]?.split("=")[0] ?? ""),
  );
  if (lonely !== undefined) throw new CommandError(`${lonely} needs a value.`);
}

/** `--no-success` for a boolean argument. */
function negations(flags: readonly ArgumentFlag[], words: readonly string[]): Option[] {
  return flags
    .filter(
      ({ name, description }) =>
        description.types.includes("boolean") && words.includes(`--no-${name.slice(2)}`),
    )
    .map(({ name }) => new Option(`--no-${name.slice(2)}`).hideHelp());
}

/** The options that every request takes. */
function addCallOptions(command: Command): void {
  command
    .option(
      "--args <json>",
      "arguments as a JSON object, @file, or - for standard input; flags override them",
    )
    .option("--from-ci", "fill in what the CI job knows, such as repository and commit, and print it")
    .option("--dry-run", "validate, and print the curl command instead of sending the request")
    .option("--no-validate", "send the request even if it breaks the API's rules")
    .option("--json", "print the response, or the error, as JSON on one line")
    .option("-q, --quiet", "print only errors");
  addConnectionOptions(command);
}
