import { createProgram } from "@datacloud/cli";
import { isMethodName } from "@datacloud/contract/methods";

type Command = Awaited<ReturnType<typeof createProgram>>;

/** The page "Commands", made of the commands' own definitions. */
export async function commandReference(): Promise<string> {
  const program = await createProgram();
  const sections = program.commands.flatMap((command) => sectionsOf(command, "datacloud"));
  const lead = `# Commands

> Every command of \`datacloud\` with its arguments and options, generated from the command itself.

The flags of a method are those of its arguments: \`datacloud METHOD --help\` lists them. The guide to the command line shows how the commands work together and what the exit codes mean.
`;
  return `${[lead, ...sections].join("\n")}`;
}

function sectionsOf(command: Command, parent: string): string[] {
  const name = `${parent} ${command.name()}`;
  const help = command.createHelp();
  const usage = `${parent} ${command.name()} ${command.usage()}`.trim();
  const parts = [
    `${parent === "datacloud" ? "##" : "###"} ${name}\n`,
    `${plain(help.commandDescription(command))}\n`,
    `\`\`\`text Usage\n${usage}\n\`\`\`\n`,
    table(
      ["argument", "meaning"],
      help.visibleArguments(command).map((each) => [each.name(), help.argumentDescription(each)]),
    ),
    table(
      ["option", "meaning"],
      help
        .visibleOptions(command)
        .filter(({ long }) => long !== "--help")
        .map((each) => [each.flags, help.optionDescription(each)]),
    ),
    behind(command),
  ];
  const own = parts.filter((part) => part !== "").join("\n");
  // The methods have pages of their own.
  const inner = command.commands.filter((each) => !isMethodName(each.name()));
  return [own, ...inner.flatMap((each) => sectionsOf(each, name))];
}

/** What the help says behind the lists: examples and exit codes. */
function behind(command: Command): string {
  const parts: string[] = [];
  command.configureOutput({ writeOut: (part) => void parts.push(part) });
  command.outputHelp();
  const rest = parts.join("").slice(command.helpInformation().length).trim();
  return rest === ""
    ? ""
    : `\`\`\`text ${/^(?:Examples?|Exit codes)(?=:)/.exec(rest)?.[0] ?? "Notes"}\n${rest}\n\`\`\`\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map(([name = "", meaning = ""]) => [`\`${name}\``, plain(meaning)]);
  const all = [head, ...cells];
  // As the formatter of this repository aligns them.
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return `${[line(head), rule, ...cells.map(line)].join("\n")}\n`;
}

/** Text that Markdown takes for nothing else. */
function plain(text: string): string {
  const short = text.replace(/ \(default: \[\]\)$/, "");
  return short.replaceAll(/[|<>*_[\]\\]/g, "\\$&").replaceAll(/\s+/g, " ");
}
