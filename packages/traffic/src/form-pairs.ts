import { asText } from "./as-text.ts";

type Pair = [name: string, text: string];

/** In a query a list repeats the name, and `a[b]` is the member of an object; what is nested deeper is JSON text. */
function inQuery(name: string, value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return [[name, asText(value)]];
  const entries = Object.entries(value);
  if (entries.some(([, item]) => typeof item === "object")) return [[name, asText(value)]];
  if (Array.isArray(value)) return value.map((item) => [name, asText(item)]);
  return entries.map(([key, item]) => [`${name}[${key}]`, asText(item)]);
}

/** In a form beside JSON it is `a[]` for each text of a list, `a[b]` for each text of an object, and JSON text for all else. */
function besideJson(name: string, value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return [[name, asText(value)]];
  const entries = Object.entries(value);
  const isList = Array.isArray(value);
  const isName = (key: string) => isList || /^[\d-]*[A-Za-z_][\w-]*$/.test(key);
  const areTexts = entries.every(([key, item]) => typeof item === "string" && isName(key));
  if (entries.length === 0 || !areTexts) return [[name, asText(value)]];
  if (isList) return value.map((item) => [`${name}[]`, asText(item)]);
  return entries.map(([key, item]) => [`${name}[${key}]`, asText(item)]);
}

/** In a form that is the only encoding a list repeats the name. */
function alone(name: string, value: unknown): Pair[] {
  if (!Array.isArray(value) || value.length === 0) return [[name, asText(value)]];
  return value.map((item) => [name, asText(item)]);
}

const writers = { query: inQuery, form: besideJson, "form-alone": alone };

/** Arguments as the pairs of a query or a form, as the client writes them: test/contract/form-writers.test.ts holds the two alike. */
export function formPairs(args: object, kind: keyof typeof writers): Pair[] {
  return Object.entries(args).flatMap(([name, value]) => writers[kind](name, value));
}
