import type { ArgumentDescription } from "@datacloud/contract/arguments";
import { present } from "@datacloud/traffic";
import { Option } from "commander";
import { typeWords } from "./coerce-text.ts";

/** A flag for an argument, or for a member of one. */
export interface ArgumentFlag {
  /** `--service.identifier` */
  name: string;
  /** Where the value goes: `["service", "identifier"]`. */
  path: readonly string[];
  description: ArgumentDescription;
}

/** The flags of a method's arguments, members of objects included. Items of lists are written as JSON. */
export function argumentFlags(
  members: readonly ArgumentDescription[],
  parents: readonly string[] = [],
): ArgumentFlag[] {
  return members.flatMap((description) => {
    const path = [...parents, description.name];
    const own = { name: flagName(path), path, description };
    const isObject = description.types.includes("object");
    return [own, ...(isObject ? argumentFlags(description.members ?? [], path) : [])];
  });
}

/** `["service", "identifier"]` as `--service.identifier`, `deployed_at` as `--deployed-at`. */
export function flagName(path: readonly string[]): string {
  return `--${path.map((part) => part.replaceAll("_", "-")).join(".")}`;
}

/**
 * Further ways in which some words name flags: `--deployed_at` as the API writes it, and `--metadata.version` for a
 * member of an object that takes any.
 */
export function writtenFlags(flags: readonly ArgumentFlag[], words: readonly string[]): ArgumentFlag[] {
  const known = new Map(flags.map((flag) => [flag.name, flag]));
  const open = flags.filter(({ description }) => description.isOpen);
  const found = new Map<string, ArgumentFlag>();
  for (const word of words) {
    const [name = ""] = word.split("=");
    if (!name.startsWith("--") || known.has(name)) continue;
    const alias = known.get(normalize(name));
    const parent = open.find((flag) => normalize(name).startsWith(`${flag.name}.`));
    if (alias) found.set(name, { ...alias, name });
    else if (parent) found.set(name, memberFlag(name, parent));
  }
  return [...found.values()];
}

/** The flag of a member whose name is the user's own, so that its underscores and dashes stay. */
function memberFlag(name: string, parent: ArgumentFlag): ArgumentFlag {
  const members = name.slice(parent.name.length + 1).split(".");
  return { name, path: [...parent.path, ...members], description: { name: members.at(-1) ?? "", types: [] } };
}

function normalize(name: string): string {
  return name.replaceAll("_", "-");
}

/** The option that commander knows a flag by. Values are kept as texts: what they mean depends on the method. */
export function optionOf({ name, description }: ArgumentFlag): Option {
  const isFlag = description.types.includes("boolean") && !description.types.includes("string");
  const value = isFlag ? "[true|false]" : `<${placeholder(description)}>`;
  return new Option(`${name} ${value}`, helpOf(description)).argParser<string[]>((text, before = []) => [
    ...before,
    text,
  ]);
}

function placeholder(description: ArgumentDescription): string {
  const words = typeWords(description);
  if (words.length > 40) return "value";
  return words.replaceAll(/[<>[\]]/g, "");
}

function helpOf({
  description = "",
  required,
  default: usual,
  types,
  evidence,
}: ArgumentDescription): string {
  const notes = present(
    required && "required",
    types.includes("array") && "repeatable",
    usual !== undefined && `default: ${JSON.stringify(usual)}`,
    evidence !== undefined && evidence !== "documented" && evidence,
  );
  if (notes.length === 0) return description;
  return `${description} (${notes.join(", ")})`;
}
