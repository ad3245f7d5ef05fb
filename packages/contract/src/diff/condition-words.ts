import type { Json, JsonObject } from "./change.ts";

/** Keywords whose value is a schema, or holds schemas. */
const conditions: ReadonlySet<string> = new Set([
  ...["not", "if", "then", "else", "contains", "propertyNames", "patternProperties", "prefixItems"],
  ...["dependentSchemas", "dependentRequired", "unevaluatedProperties", "unevaluatedItems", "contentSchema"],
]);

interface Phrases {
  /** The condition as a part of a sentence; null where it takes more than that. */
  words: (value: JsonObject) => string | null;
  added: (words: string) => string;
  removed: (words: string) => string;
}

const phrases: Readonly<Record<string, Phrases>> = {
  not: {
    words: (value) => single(value) ?? combination(value),
    added: (words) => `now must not have ${words}`,
    removed: (words) => `may now have ${words}`,
  },
  propertyNames: {
    words: ({ pattern, ...rest }) =>
      typeof pattern === "string" && Object.keys(rest).length === 0 ? `\`${pattern}\`` : null,
    added: (words) => `now must have member names that match ${words}`,
    removed: (words) => `may now have member names that do not match ${words}`,
  },
};

/** How the change of a condition reads; null for a keyword whose value is data. No schema is printed: it explains nothing. */
export function conditionChange(key: string, old: Json | undefined, now: Json | undefined): string | null {
  if (!conditions.has(key) || [old, now].some((value) => typeof value === "boolean")) return null;
  const phrase = phrases[key];
  const was = isObject(old) ? phrase?.words(old) : undefined;
  const is = isObject(now) ? phrase?.words(now) : undefined;
  if (phrase && old === undefined && is) return phrase.added(is);
  if (phrase && now === undefined && was) return phrase.removed(was);
  if (phrase && is && was) return `${phrase.added(is)} (before: ${was})`;
  if (now === undefined) return `no longer has a condition in \`${key}\``;
  return `now has ${old === undefined ? "a" : "another"} condition in \`${key}\``;
}

/** The one value of a schema that only names it. */
function single(schema: JsonObject): string | null {
  if (Object.keys(schema).join() === "const") return `the value \`${JSON.stringify(schema.const)}\``;
  return null;
}

/** "`a` together with a non-empty `b`", of a schema that only requires both. */
function combination({ required, properties = {}, type, ...rest }: JsonObject): string | null {
  if (!Array.isArray(required) || required.length === 0 || !isObject(properties)) return null;
  if (Object.keys(rest).length > 0 || (type !== undefined && type !== "object")) return null;
  if (Object.keys(properties).some((name) => !required.includes(name))) return null;
  const names = required.map((name) => member(String(name), properties[String(name)]));
  if (names.includes(null)) return null;
  return names.join(" together with ");
}

function member(name: string, schema: Json | undefined): string | null {
  if (schema === undefined || schema === true) return `\`${name}\``;
  if (!isObject(schema)) return null;
  const keys = Object.keys(schema).join();
  if (keys === "") return `\`${name}\``;
  if (keys === "minItems" && schema.minItems === 1) return `a non-empty \`${name}\``;
  return null;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
