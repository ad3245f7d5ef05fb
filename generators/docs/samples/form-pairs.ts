import type { Encoding, Json, JsonObject } from "../../core/model.ts";

/** Arguments, and how they travel. */
interface Given {
  arguments: JsonObject;
  encodings: readonly Encoding[];
  /** Names of arguments that are in the query whatever the encoding of the others. */
  inQuery?: readonly string[];
}

/**
 * Arguments as pairs, as the client writes them. In the query a list repeats the name, and `a[b]` is the member of an object.
 * In a form that is a method's only encoding a list repeats the name. In a form beside JSON it is `a[]` for each text of a
 * list, and `a[b]` for each text of an object. Whatever else is nested is JSON text.
 */
export function formPairs({ arguments: args, encodings, inQuery = [] }: Given): [string, string][] {
  const inBody = pairsIn(encodings);
  return Object.entries(args).flatMap(([name, value]) => {
    const pairsOf = inQuery.includes(name) ? queryPairs : inBody;
    return pairsOf(name, value);
  });
}

function pairsIn(encodings: readonly Encoding[]): typeof queryPairs {
  if (encodings.includes("query")) return queryPairs;
  if (encodings.length === 1) return repeatedPairs;
  return mixedPairs;
}

/** Pairs as an object; a name that comes more than once has a list. */
export function groupedPairs(given: Given): JsonObject {
  const groups = Map.groupBy(formPairs(given), ([name]) => name);
  return Object.fromEntries(
    [...groups].map(([name, pairs]) => {
      const values = pairs.map(([, value]) => value);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

function textOf(value: Json): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}

function isNested(value: Json | undefined): boolean {
  return typeof value === "object" && value !== null;
}

function queryPairs(name: string, value: Json): [string, string][] {
  if (!isNested(value)) return [[name, textOf(value)]];
  const entries = Object.entries(value as object);
  if (entries.some(([, item]) => typeof item === "object")) return [[name, textOf(value)]];
  return entries.map(([key, item]) => [Array.isArray(value) ? name : `${name}[${key}]`, textOf(item)]);
}

function repeatedPairs(name: string, value: Json): [string, string][] {
  const items = Array.isArray(value) && value.length > 0 ? value : [value];
  return items.map((item) => [name, textOf(item)]);
}

function mixedPairs(name: string, value: Json): [string, string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  const entries = Object.entries(value);
  const isTexts = entries.length > 0 && entries.every(([, item]) => typeof item === "string");
  if (isTexts && Array.isArray(value)) return entries.map(([, item]) => [`${name}[]`, String(item)]);
  const isPlain = entries.every(([key]) => /^[\d-]*[A-Za-z_][\w-]*$/.test(key));
  if (isTexts && isPlain) return entries.map(([key, item]) => [`${name}[${key}]`, String(item)]);
  return [[name, JSON.stringify(value)]];
}
