import { checkArguments } from "./check-arguments.ts";
import type { EncodedRequest, Encoding } from "./connection.ts";
import { encodeFormAlone, encodeMultipart } from "./encode-alone.ts";

/**
 * Writes arguments in one of the encodings. Arguments that are undefined are left out; a value that JSON would quietly
 * change or drop is a `TypeError` that names it.
 */
export function encodeArguments(args: object, encoding: Encoding): EncodedRequest {
  if (encoding === "form-alone") return encodeFormAlone(args);
  if (encoding === "multipart") return encodeMultipart(args);
  checkArguments(args);
  const json = JSON.stringify(args);
  if (encoding === "json") return { query: "", body: json, headers: { "content-type": "application/json" } };
  const plain = JSON.parse(json) as object;
  if (encoding === "query") {
    const query = encodeQuery(plain);
    return { query: query && `?${query}` };
  }
  const form = encodeForm(plain);
  return { query: "", body: form, headers: { "content-type": formType } };
}

/** The media type of a URL-encoded form. */
export const formType = "application/x-www-form-urlencoded";

/**
 * A URL-encoded form that decodes to the same arguments: `a[]=` for a list of texts, `a[b]=` for an object of texts, and
 * JSON text for anything else that is nested, since only that keeps numbers, booleans and empty lists.
 */
export function encodeForm(args: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) append(form, name, value);
  return form.toString();
}

/** A query string as OpenAPI writes one: `a=1&a=2` for a list, `a[b]=1` for an object, JSON text for what is nested deeper. */
function encodeQuery(args: object): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) {
    const isNested = typeof value === "object" && value !== null;
    const entries = isNested ? Object.entries(value as object) : [];
    const arePlain = entries.every(([, item]) => typeof item !== "object");
    if (!isNested || !arePlain) append(query, name, value);
    else
      for (const [key, item] of entries)
        query.append(Array.isArray(value) ? name : `${name}[${key}]`, String(item));
  }
  return query.toString();
}

function append(form: URLSearchParams, name: string, value: unknown): void {
  const isNested = typeof value === "object" && value !== null;
  const isList = Array.isArray(value);
  const entries = isNested ? Object.entries(value) : [];
  // A key that looks like a number would make a list.
  const areTexts = entries.every(
    ([key, item]) => typeof item === "string" && (isList || /^[\d-]*[A-Za-z_][\w-]*$/.test(key)),
  );
  if (entries.length === 0 || !areTexts) form.append(name, isNested ? JSON.stringify(value) : String(value));
  else for (const [key, item] of entries) form.append(`${name}[${isList ? "" : key}]`, item as string);
}
