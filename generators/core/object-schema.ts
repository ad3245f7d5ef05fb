import { isObject, type JsonObject, type Schema } from "./model.ts";

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
  return typeof ref === "string" && ref.startsWith(prefix)
    ? decodeURIComponent(ref.slice(prefix.length))
    : undefined;
}

/** The schema behind references, the references' siblings on top. */
export function dereference(schemas: Schemas, schema: Schema): Schema {
  let current = schema;
  for (let hops = 0; hops < 50; hops += 1) {
    const name = referenceName(current);
    if (name === undefined) return current;
    const { $ref: _, ...siblings } = current;
    current = { ...schemas.get(name), ...siblings };
  }
  return {};
}

/** Lays the parts of an object schema together, or returns nothing where it is none. */
export function objectSchema(schemas: Schemas, schema: Schema): ObjectSchema | undefined {
  const parts = partsOf(schemas, schema, 0);
  const isObjectLike = parts.some((part) => part.type === "object" || isObject(part.properties));
  if (!isObjectLike) return undefined;
  const properties = new Map<string, Property>();
  const required = new Set(parts.flatMap((part) => strings(part.required)));
  for (const part of parts) {
    for (const [name, property] of Object.entries(isObject(part.properties) ? part.properties : {})) {
      if (!isObject(property)) continue;
      const merged = properties.get(name);
      const both = merged ? mergeProperty(merged.schema, property) : property;
      properties.set(name, { schema: both, isRequired: required.has(name) });
    }
  }
  const isOpen = parts.some(
    (part) => part.additionalProperties === true || isObject(part.additionalProperties),
  );
  return { properties, alternatives: parts.flatMap(alternativesOf), isOpen };
}

/** A later part refines an earlier one: `error: {type: string}` becomes the list of codes. */
function mergeProperty(earlier: Schema, later: Schema): Schema {
  if (referenceName(later) !== undefined || later.type !== undefined || later.anyOf !== undefined)
    return later;
  return { ...earlier, ...later };
}

function partsOf(schemas: Schemas, schema: Schema, depth: number): Schema[] {
  const resolved = dereference(schemas, schema);
  const parts = Array.isArray(resolved.allOf) && depth < 20 ? resolved.allOf.filter(isObject) : [];
  return [resolved, ...parts.flatMap((part) => partsOf(schemas, part, depth + 1))];
}

/** `anyOf: [{required: [id]}, {required: [reference, key]}]`, unless it is only a guess. */
function alternativesOf(part: Schema): string[][] {
  const list = part.anyOf ?? part.oneOf;
  if (!Array.isArray(list) || part["x-evidence"] === "inferred" || part["x-evidence"] === "observed")
    return [];
  const isRequirement = (branch: unknown): branch is JsonObject =>
    isObject(branch as JsonObject) &&
    Object.keys(branch as JsonObject).every((key) => key === "required" || key === "properties");
  return list.every(isRequirement) ? list.map((branch) => strings((branch as JsonObject).required)) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
