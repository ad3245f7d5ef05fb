import { existsSync } from "node:fs";
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { CommandError } from "../../command-error.ts";
import { readGiven } from "../../files/given-files.ts";
import { type ConfigFault, faultsOf } from "./config-faults.ts";
import { configSchema, type VerifyConfig } from "./config-schema.ts";

/** The names that are looked for in the working folder. */
const configNames = ["datacloud.config.json", "datacloud.config.yaml", "datacloud.config.yml"] as const;

/** A configuration file that was read. */
export interface Config {
  file: string;
  verify: VerifyConfig;
  /** Ends the command with what is wrong and where. */
  refuse(faults: readonly ConfigFault[]): never;
}

/** The configuration file of the working folder. Two of them are a mistake, since one would be overlooked. */
export function findConfig(): string | undefined {
  const [first, second] = configNames.filter((name) => existsSync(name));
  if (second === undefined) return first;
  throw new CommandError(`there are ${first} and ${second}. Delete one, or name one with --config.`);
}

/** Reads a configuration file. What is wrong in it ends the command, all of it at once. */
export function readConfig(file: string): Config {
  const text = readGiven(file, `the configuration ${file}`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refuse = (faults: readonly ConfigFault[]): never => {
    const each = faults.map(
      (fault) => `${place(file, document, lines, fault)} ${nameOf(fault)}: ${fault.message}`,
    );
    throw new CommandError(
      `the configuration cannot be used.\n${each.map((line) => `  ${line}`).join("\n")}`,
    );
  };
  const broken = syntaxError(file, text, document, lines);
  if (broken !== undefined) throw new CommandError(`the configuration cannot be used.\n  ${broken}`);
  const parsed = configSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (parsed.success) return { file, verify: parsed.data.verify ?? {}, refuse };
  return refuse(faultsOf(parsed.error.issues, { fieldsAt, valueAt: (path) => document.getIn(path) }));
}

/** What makes the text unreadable. A file that ends in .json is held to JSON, whose readers take nothing else. */
function syntaxError(
  file: string,
  text: string,
  { errors }: Document.Parsed,
  lines: LineCounter,
): string | undefined {
  const [error] = errors;
  if (error) return `${file}:${positionOf(lines, error.pos[0])} ${error.message.split("\n")[0]}`;
  if (!file.endsWith(".json")) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const hint = "JSON allows no comments, no single quotes and no comma after the last element";
    return `${file}: the file is YAML, but not JSON: ${hint}. Correct it, or rename it to datacloud.config.yaml.`;
  }
}

function fieldsAt(path: readonly PropertyKey[]): string[] {
  const inner = configSchema.shape.verify.unwrap();
  return Object.keys(path.length === 0 ? configSchema.shape : inner.shape);
}

function nameOf({ path }: ConfigFault): string {
  if (path.length === 0) return "the file";
  return path.map(String).join(".");
}

/** `datacloud.config.json:4:5`, where a field or its value is. */
function place(file: string, document: Document.Parsed, lines: LineCounter, fault: ConfigFault): string {
  const offset = offsetOf(document, fault);
  if (offset === undefined) return file;
  return `${file}:${positionOf(lines, offset)}`;
}

function offsetOf(document: Document.Parsed, { path, isName }: ConfigFault): number | undefined {
  const last = path.at(-1);
  const value = document.getIn(path, true) as Node | undefined;
  if (isName !== true) return value?.range?.[0];
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last);
  if (isScalar(pair?.key)) return pair.key.range?.[0];
  return undefined;
}

function positionOf(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}
