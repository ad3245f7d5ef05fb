import { listAround, listOf, objectOf, objectsOf, present } from "../core/json-parts.ts";
import { isObject, type Schema } from "../core/model.ts";
import { dereference } from "../core/object-schema.ts";
import { branches } from "../core/schema-parts.ts";
import { range } from "../core/tsdoc.ts";

type Schemas = ReadonlyMap<string, Schema>;

/** The type of a value in words: `string or object`, `array of objects`. Undocumented alternatives are left to the claims. */
export function typeWords(schemas: Schemas, schema: Schema): string {
  const words = [...new Set(typesOf(schemas, schema, 0))];
  if (words.length > 0) return words.join(" or ");
  return "any value";
}

function typesOf(schemas: Schemas, schema: Schema, depth: number): string[] {
  const resolved = dereference(schemas, schema);
  const alternatives = branches(resolved);
  if (alternatives.length > 0 && resolved.type === undefined && depth < 20) {
    const documented = alternatives.filter(
      (branch) => dereference(schemas, branch)["x-evidence"] === undefined,
    );
    const shown = documented.length > 0 ? documented : alternatives;
    return shown.flatMap((branch) => typesOf(schemas, branch, depth + 1));
  }
  const types = listAround(resolved.type ?? assumedType(resolved));
  const own = types.map((type) => simple(schemas, resolved, String(type), depth));
  if (own.length > 0 || depth > 20) return own;
  return objectsOf(resolved.allOf)
    .flatMap((part) => typesOf(schemas, part, depth + 1))
    .slice(0, 1);
}

function simple(schemas: Schemas, schema: Schema, type: string, depth: number): string {
  if (type === "array") return `array of ${itemWords(schemas, schema, depth)}`;
  if (type === "string" && schema.format === "iso8601") return "ISO 8601 time";
  if (type === "integer" && schema.format === "unix-time") return "Unix time";
  if (type === "string" && schema.format === "date") return "date";
  return type;
}

function itemWords(schemas: Schemas, schema: Schema, depth: number): string {
  if (!isObject(schema.items) || depth > 5) return "values";
  const words = [...new Set(typesOf(schemas, schema.items, depth + 1))];
  if (words.length > 0) return words.map((word) => `${word}s`).join(" or ");
  return "values";
}

function assumedType(schema: Schema): string | undefined {
  if (schema.const !== undefined) return typeof schema.const;
  if (isObject(schema.properties)) return "object";
  return undefined;
}

/** The values a text can have, where they are listed and documented. */
export function valuesOf(schemas: Schemas, schema: Schema): string[] {
  const listed = listAround(schema.enum ?? schema.const);
  if (listed.length > 0) return listed.map((value) => JSON.stringify(value));
  return branches(schema)
    .map((branch) => dereference(schemas, branch))
    .filter((branch) => branch["x-evidence"] === undefined)
    .flatMap((branch) => listOf(branch.enum))
    .map((value) => JSON.stringify(value));
}

/** What else holds for a value, in words; only what is documented. */
export function constraintsOf(schemas: Schemas, schema: Schema): string[] {
  const items = dereference(schemas, objectOf(schema.items));
  const names = objectOf(schema.propertyNames).pattern;
  const unique = schema["x-unique-by"];
  return present(
    schema.deprecated === true && "deprecated",
    range(schema.minLength, schema.maxLength, "characters"),
    range(schema.minimum, schema.maximum, ""),
    range(schema.minItems, schema.maxItems, "items"),
    (items.minLength ?? items.maxLength) !== undefined &&
      `each ${range(items.minLength, items.maxLength, "characters")}`,
    typeof schema.pattern === "string" && `matches \`${schema.pattern}\``,
    typeof names === "string" && `names match \`${names}\``,
    typeof unique === "string" && `no two items with the same \`${unique}\``,
    schema.additionalProperties === true && "any members",
  );
}

/** The default as JSON, or null. */
export function defaultOf(schema: Schema): string | null {
  if (schema.default === undefined) return null;
  return JSON.stringify(schema.default);
}
