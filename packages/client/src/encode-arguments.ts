/** Arguments as they travel. */
export interface EncodedArguments {
  query: string;
  body?: string;
  contentType?: string;
}

/** Writes arguments as JSON, as a URL-encoded form or as a query string. Arguments that are undefined are left out. */
export function encodeArguments(args: object, encoding: "json" | "form" | "query"): EncodedArguments {
  if (encoding === "json") return { query: "", body: JSON.stringify(args), contentType: "application/json" };
  const form = encodeForm(args);
  if (encoding === "form") return { query: "", body: form, contentType: "application/x-www-form-urlencoded" };
  return { query: form === "" ? "" : `?${form}` };
}

/**
 * A URL-encoded form that decodes to the same arguments: `a[]=` for a list of texts, `a[b]=` for an object of texts, and
 * JSON text for anything else that is nested, since only that keeps numbers, booleans and empty lists.
 */
export function encodeForm(args: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined) append(form, name, value instanceof Date ? value.toJSON() : value);
  }
  return form.toString();
}

function append(form: URLSearchParams, name: string, value: unknown): void {
  if (typeof value !== "object" || value === null) {
    form.append(name, String(value));
  } else if (isTexts(value)) {
    for (const item of value) form.append(`${name}[]`, item);
  } else if (isTextRecord(value)) {
    for (const [key, item] of Object.entries(value)) form.append(`${name}[${key}]`, item);
  } else form.append(name, JSON.stringify(value));
}

function isTexts(value: object): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
}

/** Whether each value is a text and each key can stand in brackets. */
function isTextRecord(value: object): value is Record<string, string> {
  const entries = Array.isArray(value) ? [] : Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, item]) => typeof item === "string" && /^[\w-]*[A-Za-z_][\w-]*$/.test(key))
  );
}
