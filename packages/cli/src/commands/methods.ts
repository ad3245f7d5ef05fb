import { describeMethod, isMethodName, methodNames } from "@datacloud/contract/methods";
import { Command } from "commander";
import { CommandError } from "../command-error.ts";
import { paintFor } from "../terminal/paint.ts";
import { terminalWidth } from "../terminal/wrap.ts";

/** What help texts say of the argument for a method. */
export const methodArgument = "a method, such as deployments.create";

/** `datacloud methods`: lists the methods, or describes one. */
export function methodsCommand(): Command {
  return new Command("methods")
    .description("List the methods, or show the arguments, errors, evidence and examples of one.")
    .argument("[method]", methodArgument)
    .option("--json", "print JSON")
    .addHelpText("after", "\nExamples:\n  datacloud methods\n  datacloud methods deployments.create")
    .action(async (name: string | undefined, { json }: { json?: boolean }) => {
      if (name === undefined) return list(json === true);
      if (!isMethodName(name)) throw await unknownMethod(name);
      const { methodText, methodFacts } = await import("../lookup/method-text.ts");
      const text = json
        ? JSON.stringify(methodFacts(name))
        : methodText(name, paintFor(process.stdout), terminalWidth());
      process.stdout.write(`${text}\n`);
    });
}

/** Says that there is no such method, and which one is near. */
export async function unknownMethod(name: string): Promise<CommandError> {
  const { nearestMethod } = await import("../lookup/nearest-method.ts");
  return new CommandError(
    `there is no method ${name}.${nearestMethod(name)} \`datacloud methods\` lists them.`,
  );
}

function list(json: boolean): void {
  if (json)
    return void process.stdout.write(
      `${JSON.stringify(methodNames.map((name) => ({ name, ...describeMethod(name) })))}\n`,
    );
  const paint = paintFor(process.stdout);
  const width = Math.max(...methodNames.map((name) => name.length));
  const lines = methodNames.map((name) => {
    const { summary, deprecated, verb } = describeMethod(name);
    const note = deprecated ? paint("yellow", " (deprecated)") : "";
    return `${paint("cyan", name.padEnd(width))}  ${verb.padEnd(4)}  ${summary}${note}`;
  });
  process.stdout.write(`${lines.join("\n")}\n`);
}
