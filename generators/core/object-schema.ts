import { isDeepStrictEqual } from "node:util";
import { listAround, listOf, objectOf, objectsOf, present, texts } from "./json-parts.ts";
import { isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import { unescapePointer } from "./reference.ts";
import { walk } from "./walk.ts";

/** An object schema with its parts laid together. */
export interface ObjectSchema {
  properties: ReadonlyMap<string, Property>;
  /** Each inner list is one of the sets of properties of which one must be complete. */
  alternatives: readonly (readonly string[])[];
  /** Whether names beyond `properties` belong to the schema's meaning. */
  isOpen: boolean;
}

export interface Property {
  schema: Schema;
  isRequired: boolean;
}

type Schemas = ReadonlyMap<string, Schema>;

const prefix = "#/components/schemas/";

/** The name a reference gives, where the schema is one. */
export function referenceName(schema: Schema): string | undefined {
  const ref = schema.$ref;
  if (typeof ref === "string" && ref.startsWith(prefix)) return unescapePointer(ref.slice(prefix.length));
  return undefined;
}

/** The named schemas of a document. */
export function readSchemas(bundle: JsonObject): Map<string, Schema> {
  const { schemas } = objectOf(bundle.components);
  return new Map(Object.entries(objectOf(schemas)).map(([name, schema]) => [name, asSchema(schema) ?? {}]));
}

/** The names of the schemas that a schema refers to. */
export function referencesIn(schema: Schema): Set<string> {
  const found = new Set<string>();
  for (const part of walk(schema)) {
    const name = isObject(part) ? referenceName(part) : undefined;
    if (name !== undefined) found.add(name);
  }
  return found;
}

/** The schema behind references, the references' siblings on top. */
export function dereference(schemas: Schemas, schema: Schema): Schema {
  let current = schema;
  for (let hops = 0; hops < 50; hops += 1) {
    const name = referenceName(current);
    if (name === undefined) return current;
    const { $ref: _, ...siblings } = current;
    current = schemas.get(name) ?? {};
    if (Object.keys(siblings).length > 0) current = { ...current, ...siblings };
  }
  return {};
}

/** Lays the parts of an object schema together, or returns nothing where it is none. */
export function objectSchema(schemas: Schemas, schema: Schema): ObjectSchema | undefined {
  const parts = partsOf(schemas, schema, 0);
  const isObjectLike = parts.some((part) => isObjectType(part.type) || isObject(part.properties));
  if (!isObjectLike) return undefined;
  const properties = new Map<string, Property>();
  const required = new Set(parts.flatMap((part) => texts(part.required)));
  for (const part of parts) {
    for (const [name, property] of Object.entries(objectOf(part.properties))) {
      const schema = asSchema(property);
      if (!schema) continue;
      const merged = properties.get(name);
      const both = merged ? mergeProperty(merged.schema, schema) : schema;
      properties.set(name, { schema: both, isRequired: required.has(name) });
    }
  }
  // A name may be required without a word about its value.
  for (const name of required)
    if (!properties.has(name)) properties.set(name, { schema: {}, isRequired: true });
  const isOpen = parts.some(
    (part) =>
      part.additionalProperties === true ||
      isObject(part.additionalProperties) ||
      isObject(part.patternProperties),
  );
  return { properties, alternatives: parts.flatMap(alternativesOf), isOpen };
}

/** The types that every part of a schema allows, where several parts name some: of an object and an array that is none. */
export function commonTypes(schemas: Schemas, schema: Schema): string[] | undefined {
  const named = partsOf(schemas, schema, 0)
    .map(({ type }) => listAround(type).filter((name) => typeof name === "string"))
    .filter((types) => types.length > 0)
    .map((types) => types.map((type) => (type === "integer" ? "number" : type)));
  const [first = [], ...others] = named;
  if (others.length === 0) return undefined;
  return first.filter((type) => others.every((types) => types.includes(type)));
}

function isObjectType(type: Json | undefined): boolean {
  return type === "object" || (Array.isArray(type) && type.includes("object"));
}

/** The schemas of a list, or none. */
export function asSchemas(value: Json | undefined): Schema[] {
  const list = listOf(value);
  return list.map(asSchema).filter((schema) => schema !== undefined);
}

/** A schema that is plainly true or false, as one with keywords. */
export function asSchema(value: Json | undefined): Schema | undefined {
  if (typeof value === "boolean") return value ? {} : { not: {} };
  if (isObject(value)) return value;
  return undefined;
}

/** A later part refines an earlier one: `error: {type: string}` becomes the list of codes. */
function mergeProperty(earlier: Schema, later: Schema): Schema {
  if (isLost(earlier, later)) return { allOf: [earlier, later] };
  if (referenceName(later) !== undefined || later.type !== undefined || later.anyOf !== undefined)
    return later;
  return { ...earlier, ...later };
}

/** Keywords that decide which values there are; a later part that has none of its own for them does not replace them. */
const deciding = ["$ref", "enum", "const", "allOf", "anyOf", "oneOf", "items", "prefixItems", "properties"];

/** Whether an earlier part says what a later one neither repeats nor refines. */
function isLost(earlier: Schema, later: Schema): boolean {
  const isOtherType =
    earlier.type !== undefined && later.type !== undefined && !isDeepStrictEqual(earlier.type, later.type);
  return (
    isOtherType ||
    deciding.some((key) => earlier[key] !== undefined && !isDeepStrictEqual(earlier[key], later[key]))
  );
}

/** Keywords that only say something about a schema; beside a reference they replace those of its target. */
const prose = new Set([
  ...["title", "description", "deprecated", "default"],
  ...["examples", "example", "readOnly", "writeOnly"],
]);

/** Whether something beside a reference narrows what its target allows. */
export function hasConstraints(siblings: Schema): boolean {
  return Object.keys(siblings).some((key) => key !== "$ref" && !isProse(key));
}

/** Whether a keyword only says something about a schema, or is an extension. */
export function isProse(key: string): boolean {
  return prose.has(key) || key.startsWith("x-");
}

export function partsOf(schemas: Schemas, schema: Schema, depth: number): Schema[] {
  if (depth > 20) return [];
  const name = referenceName(schema);
  const { $ref: _, ...siblings } = schema;
  const isBoth = name !== undefined && hasConstraints(siblings);
  const resolved = isBoth ? siblings : dereference(schemas, schema);
  const below = present(isBoth && { $ref: schema.$ref ?? "" });
  const parts = objectsOf(resolved.allOf);
  return [resolved, ...[...below, ...parts].flatMap((part) => partsOf(schemas, part, depth + 1))];
}

/** `anyOf: [{required: [id]}, {required: [reference, key]}]`, unless it is only a guess. */
function alternativesOf(part: Schema): string[][] {
  const list = part.anyOf ?? part.oneOf;
  if (!Array.isArray(list) || part["x-evidence"] === "inferred" || part["x-evidence"] === "observed")
    return [];
  const branches = asSchemas(list);
  if (branches.every(isDemand)) return branches.map((branch) => texts(branch.required));
  return [];
}

/** A branch that only asks for names, `{required: [id]}`, says nothing of what stands under them. */
export function isDemand(branch: Schema): boolean {
  const { properties } = branch;
  const own = Object.values(objectOf(properties));
  return (
    Object.keys(branch).every((key) => key === "required" || key === "properties") &&
    own.every((property) => !hasConstraints(asSchema(property) ?? {}))
  );
}
