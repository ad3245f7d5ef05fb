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
  const last = words.at(-1) ?? "";
  const found = await candidates(words.slice(0, -1), last, completing);
  return found.filter((each) => each.startsWith(last));
}

async function candidates(
  before: readonly string[],
  last: string,
  { commandNames, nameMethod, createProgram }: Completing,
): Promise<string[]> {
  const [first, ...rest] = nameMethod(before);
  if (first === undefined) return [...commandNames, ...methodNames];
  const isMethodNext = takesMethod.includes(first) && rest.every((word) => word.startsWith("-"));
  if (isMethodNext && !last.startsWith("-")) return [...methodNames];
  if (!commandNames.includes(first) || !last.startsWith("-")) return [];
  const program = await createProgram([first, ...rest]);
  const top = program.commands.find((command) => command.name() === first);
  const command = top?.commands.find((inner) => inner.name() === rest[0]) ?? top;
  const flags = command?.options.filter(({ hidden }) => !hidden).map(({ long }) => long ?? "") ?? [];
  return [...flags.filter((flag) => flag !== ""), "--help"];
}
