import { readFileSync } from "node:fs";
import type { ValueDescription } from "@datacloud/contract/arguments";
import { fileReason, isRecord } from "@datacloud/traffic";
import { withoutMark } from "../files/given-files.ts";
import { jsonLosses } from "../json/json-losses.ts";
import type { ArgumentFlag } from "./argument-flags.ts";
import { coerceText } from "./coerce-text.ts";

/** Arguments of a request, by name. */
export type Arguments = Record<string, unknown>;

/** The arguments that some flags make, and what is wrong with the flags. */
export interface Assembled {
  arguments: Arguments;
  faults: string[];
}

/** Puts the texts of flags into the arguments. `@file` stands for what the file contains, `@@` for a text with an `@`. */
export function assemble(
  base: Arguments,
  flags: readonly ArgumentFlag[],
  textsOf: (flag: ArgumentFlag) => readonly string[] | undefined,
): Assembled {
  const assembled: Assembled = { arguments: structuredClone(base), faults: [] };
  for (const flag of flags) {
    const texts = textsOf(flag);
    if (texts === undefined) continue;
    const fault = put(assembled.arguments, flag, texts);
    if (fault !== undefined) assembled.faults.push(`${flag.name} ${fault}`);
  }
  return assembled;
}

function put(
  target: Arguments,
  { name, path, description }: ArgumentFlag,
  given: readonly string[],
): string | undefined {
  const texts: string[] = [];
  for (const text of given) {
    const read = readFileText(text);
    if ("fault" in read) return read.fault;
    texts.push(read.text);
  }
  const isList = description.types.includes("array");
  if (texts.length > 1 && !isList) return `is given ${texts.length} times but takes one value`;
  const value = isList ? listOf(texts, description) : coerce(texts[0] ?? "", description);
  if ("fault" in value) return value.fault;
  return setAt(target, path, value.value, name);
}

function readFileText(text: string): { text: string } | { fault: string } {
  if (text.startsWith("@@")) return { text: text.slice(1) };
  if (!text.startsWith("@") || text.length === 1) return { text };
  try {
    // A text file ends with a line break that is not part of the value.
    return {
      text: withoutMark(readFileSync(text.slice(1), "utf8")).replace(/\r?\n$/, ""),
    };
  } catch (error) {
    return {
      fault: `cannot read ${text.slice(1)}: ${fileReason(error)}. Write @@ for a value that begins with @`,
    };
  }
}

function listOf(
  texts: readonly string[],
  description: ValueDescription,
): { value: unknown } | { fault: string } {
  const isNull = texts.length === 1 && description.types.includes("null") && texts[0]?.trim() === "null";
  if (isNull) return { value: null };
  const values: unknown[] = [];
  for (const text of texts) {
    const item = coerce(text, description);
    if ("fault" in item) return item;
    for (const value of Array.isArray(item.value) ? item.value : [item.value]) values.push(value);
  }
  return { value: values };
}

/** A member of an open object may be anything: JSON where nothing is lost by it, else a text: `1.20` and `007` are texts. */
function coerce(text: string, description: ValueDescription): { value: unknown } | { fault: string } {
  if (description.types.length > 0) return coerceText(text, description);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "number") return { value: String(value) === text ? value : text };
    const losses = jsonLosses(text);
    if (losses.length === 0) return { value };
    return { fault: losses.join(" ") };
  } catch {
    return { value: text };
  }
}

/** Sets a value at a path, making the objects on the way. */
export function setAt(
  target: Arguments,
  path: readonly string[],
  value: unknown,
  flag: string,
): string | undefined {
  let object = target;
  for (const part of path.slice(0, -1)) {
    const inner = Object.hasOwn(object, part) ? object[part] : undefined;
    if (inner !== undefined && !isRecord(inner)) {
      return `cannot be combined with a plain --${part.replaceAll("_", "-")}; use one or the other`;
    }
    const next: Arguments = inner ?? {};
    define(object, part, next);
    object = next;
  }
  const last = path.at(-1) ?? flag;
  const before = Object.hasOwn(object, last) ? object[last] : undefined;
  const isMerge = isRecord(before) && isRecord(value);
  define(object, last, isMerge ? { ...before, ...value } : value);
  return undefined;
}

/** Plain assignment would change the prototype where the name is `__proto__`. */
function define(object: Arguments, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
