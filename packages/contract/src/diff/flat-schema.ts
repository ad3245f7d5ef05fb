import type { Json, JsonObject } from "./change.ts";
import { canonical, isProse, list, object, resolve, text } from "./resolve.ts";

/** A schema without references and with its `allOf` merged, as far as the comparison looks at it. */
export interface FlatSchema {
  /** Types that a value may have; nothing where any may be. */
  types: ReadonlySet<string> | undefined;
  /** Values that are allowed, as JSON; nothing where all are. */
  values: ReadonlySet<string> | undefined;
  properties: ReadonlyMap<string, Json>;
  required: ReadonlySet<string>;
  branches: readonly Json[];
  items: Json | undefined;
  /** Whether members without a name in `properties` are rejected. */
  isClosed: boolean;
  /** A schema for members without a name. */
  others: Json | undefined;
  /** Limits and everything else that decides what is valid, by keyword; more than one where parts of `allOf` have it. */
  keywords: ReadonlyMap<string, readonly Keyword[]>;
  /** Words for people, by keyword. */
  prose: ReadonlyMap<string, Json>;
  /** The schema itself and what its `allOf` adds, each without references. */
  parts: readonly JsonObject[];
}

/** A keyword's value, and the part of the schema that has it. */
export interface Keyword {
  value: Json;
  part: JsonObject;
}

const structural = new Set([
  ...["type", "enum", "const", "properties", "required", "anyOf", "oneOf", "allOf", "items", "nullable"],
  ...["additionalProperties", "unevaluatedProperties", "$ref", "$defs", "$id", "$schema", "$anchor"],
]);

/** Reads a schema. `true` and a missing one allow everything. */
export function flatSchema(document: JsonObject, schema: Json | undefined): FlatSchema {
  const parts = partsOf(document, schema, 0);
  const types = parts.map(typesOf).reduce(intersect, undefined);
  const values = parts.map(valuesOf).reduce(intersect, undefined);
  const others = parts.flatMap((part) => [part.additionalProperties, part.unevaluatedProperties]);
  return {
    types,
    values,
    properties: propertiesOf(parts),
    required: new Set(parts.flatMap((part) => list(part.required).map(String))),
    branches: parts.flatMap((part) => [...list(part.anyOf), ...list(part.oneOf)]),
    items: parts.find((part) => part.items !== undefined)?.items,
    isClosed: others.includes(false),
    others: others.find((each) => typeof each === "object"),
    keywords: keywordsOf(parts),
    prose: new Map(parts.flatMap(proseOf).toReversed()),
    parts,
  };
}

/** A schema and what its `allOf` adds to it. */
export function partsOf(document: JsonObject, schema: Json | undefined, depth: number): JsonObject[] {
  const resolved = resolve(document, schema);
  if (resolved === false) return [{ not: {} }];
  const own = object(resolved);
  if (depth > 8) return [own];
  return [own, ...list(own.allOf).flatMap((part) => partsOf(document, part, depth + 1))];
}

/** Types that a part of a schema names. */
export function typesOf({ type, nullable }: JsonObject): Set<string> | undefined {
  if (type === undefined) return undefined;
  const types = Array.isArray(type) ? type.map(String) : [text(type)];
  return new Set(nullable === true ? [...types, "null"] : types);
}

/** Values that a part of a schema lists, as JSON. */
export function valuesOf(part: JsonObject): Set<string> | undefined {
  const values = "const" in part ? [part.const] : part.enum;
  if (Array.isArray(values)) return new Set(values.map((value) => JSON.stringify(value)));
  return undefined;
}

function intersect(
  left: ReadonlySet<string> | undefined,
  right: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (!left || !right) return left ?? right;
  return new Set([...left].filter((each) => right.has(each)));
}

function propertiesOf(parts: readonly JsonObject[]): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const [name, schema] of parts.flatMap((part) => Object.entries(object(part.properties)))) {
    if (schema === undefined) continue;
    const known = found.get(name);
    // `true` in a part only says that the member is known.
    if (known === undefined || known === true) found.set(name, schema);
    else if (schema !== true) found.set(name, { allOf: [known, schema] });
  }
  return found;
}

function proseOf(part: JsonObject): [string, Json][] {
  return Object.entries(part).filter((entry): entry is [string, Json] => isProse(entry[0]));
}

function keywordsOf(parts: readonly JsonObject[]): Map<string, Keyword[]> {
  const found = new Map<string, Keyword[]>();
  for (const part of parts)
    for (const [key, value] of Object.entries(part))
      if (value !== undefined && !structural.has(key) && !isProse(key))
        found.set(key, [...(found.get(key) ?? []), { value, part }]);
  return found;
}

/** Whether a schema takes any string, so that a list of strings beside it is only a list of known ones. */
export function takesAnyText(document: JsonObject, schema: Json): boolean {
  const { types, values, keywords, branches } = flatSchema(document, schema);
  const isText = types === undefined || types.has("string");
  return isText && values === undefined && keywords.size === 0 && branches.length === 0;
}

/** The same schema, whatever the words in it. */
export function isSameSchema(
  [before, old]: readonly [JsonObject, Json | undefined],
  [after, now]: readonly [JsonObject, Json | undefined],
): boolean {
  return canonical(before, old) === canonical(after, now);
}
