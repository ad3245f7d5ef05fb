import { errors } from "@datacloud/contract/errors";
import { methodNames } from "@datacloud/contract/methods";
import type { Command } from "commander";

/** What completing needs to know of the program. */
export interface Completing {
  commandNames: readonly string[];
  nameMethod(words: readonly string[]): readonly string[];
  createProgram(words: readonly string[]): Promise<Command>;
}

const takesMethod = ["call", "import", "methods", "open"];

/** What the last of some words may become. The completion scripts call it as `datacloud complete -- WORDS`. */
export async function completeWords(words: readonly string[], completing: Completing): Promise<string[]> {
  const end = words.at(-1) ?? "";
  // PowerShell cannot pass on an empty word in all its versions.
  const last = end === '""' ? "" : end;
  const found = await candidates(words.slice(0, -1), last, completing);
  return found.filter((each) => each.startsWith(last));
}

async function candidates(
  before: readonly string[],
  last: string,
  { commandNames, nameMethod, createProgram }: Completing,
): Promise<readonly string[]> {
  const [first, ...rest] = nameMethod(before);
  if (first === undefined) return [...commandNames, ...methodNames];
  const isFirstNext = rest.every((word) => word.startsWith("-")) && !last.startsWith("-");
  if (isFirstNext && takesMethod.includes(first)) return methodNames;
  if (isFirstNext && first === "errors") return Object.keys(errors);
  if (!commandNames.includes(first)) return rest.length === 0 ? membersOf(first) : [];
  const program = await createProgram([first, ...rest]);
  const top = program.commands.find((command) => command.name() === first);
  const command = top?.commands.find((inner) => inner.name() === rest[0]) ?? top;
  if (command === undefined) return [];
  const awaiting = command.options.find(({ long, required }) => required && long === before.at(-1));
  if (awaiting) return awaiting.argChoices ?? [];
  if (last.startsWith("-")) return flagsOf(command);
  if (isFirstNext) return command.registeredArguments[0]?.argChoices ?? [];
  return [];
}

/** `create` and the others, of `deployments`. */
function membersOf(family: string): string[] {
  return methodNames
    .filter((name) => name.startsWith(`${family}.`))
    .map((name) => name.slice(family.length + 1));
}

function flagsOf({ options }: Command): string[] {
  const flags = options.filter(({ hidden }) => !hidden).map(({ long }) => long ?? "");
  return [...flags.filter((flag) => flag !== ""), "--help"];
}
