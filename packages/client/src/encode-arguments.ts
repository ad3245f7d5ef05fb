import type { EncodedArguments } from "./encode-json.ts";

/** How arguments travel: those of a write as JSON or as a form, those of a read in the query. */
export type Encoding = "json" | "form" | "query";

/**
 * Writes arguments in one of the encodings. Arguments that are undefined are left out. A date that is none is a
 * `TypeError`: written as null, it would stand for an omitted argument.
 */
export function encodeArguments(args: object, encoding: Encoding): EncodedArguments {
  const json = JSON.stringify(args);
  // Only a text with a null can come of an invalid date.
  if (json.includes("null")) JSON.stringify(args, refuseInvalidDate);
  if (encoding === "json") return { query: "", body: json, contentType: "application/json" };
  const form = encodeForm(JSON.parse(json) as object);
  if (encoding === "query") return { query: form && `?${form}` };
  return { query: "", body: form, contentType: "application/x-www-form-urlencoded" };
}

function refuseInvalidDate(this: Record<string, unknown>, name: string, value: unknown): unknown {
  if (value === null && this[name]) throw new TypeError(`\`${name}\` is an invalid date.`);
  return value;
}

/**
 * A URL-encoded form that decodes to the same arguments: `a[]=` for a list of texts, `a[b]=` for an object of texts, and
 * JSON text for anything else that is nested, since only that keeps numbers, booleans and empty lists.
 */
export function encodeForm(args: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) append(form, name, value);
  return form.toString();
}

function append(form: URLSearchParams, name: string, value: unknown): void {
  const isNested = typeof value === "object" && value !== null;
  const isList = Array.isArray(value);
  const entries = isNested ? Object.entries(value) : [];
  // A key that looks like a number would make a list.
  const areTexts = entries.every(
    ([key, item]) => typeof item === "string" && (isList || /^[\w-]*[A-Za-z_][\w-]*$/.test(key)),
  );
  if (entries.length === 0 || !areTexts) form.append(name, isNested ? JSON.stringify(value) : String(value));
  else for (const [key, item] of entries) form.append(`${name}[${isList ? "" : key}]`, item as string);
}
