import type { Json, JsonObject } from "../../core/model.ts";

/**
 * Arguments as the pairs of a form or a query string: `a[]` for each text of a list, `a[b]` for each text of an object, and
 * JSON text for whatever else is nested, since only that keeps numbers and booleans.
 */
export function formPairs(args: JsonObject): [string, string][] {
  return Object.entries(args).flatMap(([name, value]) => pairsOf(name, value));
}

function pairsOf(name: string, value: Json): [string, string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  const entries = Object.entries(value);
  const isTexts = entries.length > 0 && entries.every(([, item]) => typeof item === "string");
  if (isTexts && Array.isArray(value)) return entries.map(([, item]) => [`${name}[]`, String(item)]);
  const isPlain = entries.every(([key]) => /^[\w-]*[A-Za-z_][\w-]*$/.test(key));
  if (isTexts && isPlain) return entries.map(([key, item]) => [`${name}[${key}]`, String(item)]);
  return [[name, JSON.stringify(value)]];
}
