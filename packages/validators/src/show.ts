import { redact } from "@datacloud/traffic";

const longest = 60;

/** A value in a few words: short texts and numbers as they are, lists and objects by their size. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return showText(value);
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty array" : `an array of ${value.length}`;
  const names = Object.keys(value as object);
  if (names.length === 0) return "an empty object";
  return `an object with ${list(names.slice(0, 5).map(shorten))}`;
}

function showText(value: string): string {
  if (value === "") return "an empty string";
  return `the string ${quoted(value)}`;
}

/** A text in quotes, shortened, without secrets. */
export function quoted(value: string): string {
  return JSON.stringify(shorten(value));
}

/** A text of at most 60 characters, without secrets. */
export function shorten(value: string): string {
  // A secret may begin before the cut and end after it, so the text is cleaned before it is cut.
  const clean = redact(value.slice(0, 4096));
  if (clean.length > longest) return `${clean.slice(0, longest).toWellFormed()}…`;
  return clean;
}

/** `a, b and c` */
export function list(items: readonly string[], word: "and" | "or" | ", or" = "and"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** Names as code, with commas and a word before the last. */
export function quotedNames(names: readonly string[], word?: "or"): string {
  return list(
    names.map((name) => `\`${name}\``),
    word,
  );
}
