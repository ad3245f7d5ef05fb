import { isMethodName, methodNames } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { Command, type CommanderError } from "commander";
import { CommandError } from "./command-error.ts";
import { commandTable } from "./command-table.ts";
import { exitCode } from "./exit-codes.ts";
import { fileFault } from "./files/given-files.ts";
import { printStack, withoutVerbose } from "./verbose.ts";

/** Runs the command that some words name. */
export async function run(words: readonly string[]): Promise<void> {
  if (words[0] === "complete" && words[1] === "--") return complete(words.slice(2));
  const named = nameMethod(withoutVerbose(words));
  try {
    const program = await createProgram(named);
    await program.parseAsync(named, { from: "user" });
  } catch (error) {
    const fault = error instanceof CommandError ? error.message : fileFault(error);
    if (fault === undefined) throw error;
    await printStack(error, words);
    process.stderr.write(`error: ${fault}\n`);
    process.exitCode = error instanceof CommandError ? error.exitCode : exitCode.usage;
  }
}

/** Not a command of the help: the scripts of `datacloud completion` call it. */
async function complete(words: readonly string[]): Promise<void> {
  const { completeWords } = await import("./completion/complete-words.ts");
  const commandNames = Object.keys(commandTable);
  const found = await completeWords(words, { commandNames, nameMethod, createProgram });
  process.stdout.write(found.map((each) => `${each}\n`).join(""));
  // By this fish knows that file names are to be completed; the others see that nothing came.
  if (found.length === 0) process.exitCode = 1;
}

/** The command `datacloud`: with the one command that is named, or with all of them where none is. */
export async function createProgram(words?: readonly string[]): Promise<Command> {
  const [name = ""] = words ?? [];
  const program = finish(
    new Command("datacloud")
      .description(
        `Send requests to the ${profile.product}, import files, look up methods, run a sandbox and check integrations.`,
      )
      .usage("<command or method> [options]")
      .option("-V, --version", "print the version")
      .option("--verbose", "with any command: print the stack trace of an error")
      .addHelpText(
        "after",
        `
Examples:
  datacloud init
  datacloud deployments.create --service payments --repository acme/pay --deployed-at now
  datacloud methods deployments.create`,
      ),
  );
  const isNamed = Object.hasOwn(commandTable, name);
  for (const [each, { summary, load, hasOwnExits }] of Object.entries(commandTable)) {
    const isWanted = each === name || words === undefined;
    const command = isWanted ? await load(words?.slice(1) ?? []) : new Command(each);
    if (command.description() === "") command.description(summary);
    program.addCommand(hasOwnExits && isWanted ? command : finishAll(command.summary(summary)));
  }
  // So that the nearest method is suggested for a name that is neither.
  if (!isNamed && !/^-|^help$|^$/.test(name)) {
    for (const method of methodNames) program.addCommand(new Command(method));
  }
  return program;
}

/** `deployments.create` and `deployments create` are calls. */
function nameMethod(words: readonly string[]): readonly string[] {
  const [first = "", second = "", ...rest] = words;
  if (first === "help" && second !== "") return nameMethod([second, ...rest, "--help"]);
  if (Object.hasOwn(commandTable, first)) return words;
  if (isMethodName(first)) return ["call", ...words];
  const isFamily = methodNames.some((method) => method.startsWith(`${first}.`));
  if (!isFamily || second === "" || second.startsWith("-")) return words;
  const name = `${first}.${second}`;
  if (isMethodName(name)) return ["call", name, ...rest];
  return [name, ...rest];
}

function finishAll(command: Command): Command {
  for (const inner of command.commands) finishAll(inner);
  return finish(command);
}

/** What all commands have in common: options belong to the command they follow, and a wrong one is a usage error. */
function finish(command: Command): Command {
  return command
    .enablePositionalOptions()
    .showHelpAfterError("(add --help for usage)")
    .exitOverride((error) => process.exit(codeOf(error)));
}

function codeOf({ code, exitCode: given }: CommanderError): number {
  const isAnswered = code === "commander.helpDisplayed" || code === "commander.version";
  if (isAnswered) return exitCode.success;
  if (code === "commander.error") return given;
  return exitCode.usage;
}
