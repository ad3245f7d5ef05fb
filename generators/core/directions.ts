import { objectOf, present } from "./json-parts.ts";
import { isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import { asSchemas, referenceName, referencesIn } from "./object-schema.ts";
import { placeOf } from "./places.ts";
import { escapePointer } from "./reference.ts";
import { leadingTo } from "./walk.ts";

/** What a schema says of one direction: requests leave out what is read-only, responses what is write-only. */
export type Direction = "request" | "response";

/** Gives schemas as one direction sees them, and adds the named ones that differ to `schemas`. */
export interface Directions {
  of(direction: Direction, schema: Schema): Schema;
}

interface View {
  schemas: Map<string, Schema>;
  flag: "readOnly" | "writeOnly";
  suffix: string;
  /** Named schemas from which a property of the other direction can be reached. */
  affected: ReadonlySet<string>;
  /** The name of a schema without some properties, by both. */
  names: Map<string, string>;
}

/** Looks through all named schemas once; a document without read-only and write-only properties stays as it is. */
export function createDirections(schemas: Map<string, Schema>): Directions {
  const viewOf = (flag: View["flag"], suffix: string): View => ({
    schemas,
    flag,
    suffix,
    affected: leadingTo(schemas, (schema) => hasFlag(schema, flag), referencesIn),
    names: new Map(),
  });
  const views = { request: viewOf("readOnly", "Request"), response: viewOf("writeOnly", "Response") };
  return {
    of(direction, schema) {
      const view = views[direction];
      if (isAffected(view, schema)) return seen(view, schema, "schema", new Set()) as Schema;
      return schema;
    },
  };
}

function isAffected({ affected, flag }: View, schema: Schema): boolean {
  return hasFlag(schema, flag) || [...referencesIn(schema)].some((name) => affected.has(name));
}

function hasFlag(schema: Schema, flag: string): boolean {
  return JSON.stringify(schema).includes(`"${flag}":true`);
}

const together = ["allOf", "anyOf", "oneOf"];

/** The properties that the parts of a schema flag for the other direction. */
function flagged(view: View, schema: Schema, visited: ReadonlySet<string> = new Set()): string[] {
  const name = referenceName(schema);
  const properties = Object.entries(objectOf(schema.properties));
  const own = properties.filter(([, property]) => isFlagged(view, property)).map(([key]) => key);
  const parts = together.flatMap((keyword) => asSchemas(schema[keyword]));
  const target = name === undefined || visited.has(name) ? undefined : view.schemas.get(name);
  const inside = name === undefined ? visited : new Set([...visited, name]);
  const below = present(...parts, target && target);
  return [...own, ...below.flatMap((part) => flagged(view, part, inside))];
}

/** Whether a property, or the named schema that it refers to, is of the other direction. */
function isFlagged({ flag, schemas }: View, property: Json): boolean {
  if (!isObject(property)) return false;
  const name = referenceName(property);
  return property[flag] === true || (name !== undefined && schemas.get(name)?.[flag] === true);
}

/** A copy of a part without the properties that its own parts flag, and those that the schema around it does. */
function seen(view: View, part: Json, place: ReturnType<typeof placeOf>, without: ReadonlySet<string>): Json {
  if (typeof part !== "object" || part === null || place === "literal") return part;
  if (Array.isArray(part))
    return part.map((item, index) => seen(view, item, placeOf(place, `${index}`), without));
  if (place !== "schema") {
    return mapValues(part, (value, key) => seen(view, value, placeOf(place, key), new Set()));
  }
  const gone = new Set([...without, ...flagged(view, part)]);
  const copy = mapValues(part, (value, key) => {
    const isSame = together.includes(key);
    if (isSame && Array.isArray(value)) return value.map((item) => seen(view, item, "schema", gone));
    return seen(view, value, placeOf("schema", key), new Set());
  });
  const name = referenceName(part);
  if (name !== undefined) copy.$ref = referenceTo(view, name, gone);
  if (isObject(copy.properties)) copy.properties = withoutKeys(copy.properties, gone);
  if (Array.isArray(copy.required)) copy.required = copy.required.filter((key) => !gone.has(String(key)));
  return copy;
}

/** A reference to the named schema as the direction sees it. */
function referenceTo(view: View, name: string, without: ReadonlySet<string>): string {
  const pointer = (target: string) => `#/components/schemas/${escapePointer(target)}`;
  const schema = view.schemas.get(name);
  if (!schema || (without.size === 0 && !view.affected.has(name))) return pointer(name);
  const own = new Set(flagged(view, schema));
  const more = [...without].filter((key) => !own.has(key)).sort();
  const key = JSON.stringify([name, ...more]);
  const known = view.names.get(key);
  if (known !== undefined) return pointer(known);
  const free = freeName(view, name);
  view.names.set(key, free);
  view.schemas.set(free, {});
  view.schemas.set(free, seen(view, schema, "schema", new Set(more)) as Schema);
  return pointer(free);
}

function freeName({ schemas, suffix }: View, name: string): string {
  let free = `${name}${suffix}`;
  for (let count = 2; schemas.has(free); count += 1) free = `${name}${suffix}${count}`;
  return free;
}

function withoutKeys(map: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.has(key)));
}

function mapValues(map: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
