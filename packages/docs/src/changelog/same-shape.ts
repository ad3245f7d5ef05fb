import type { Json, JsonObject } from "./json-value.ts";

/** A schema in one of the ways to write it, so that another way to write the same is no change. */
export function sameShape(shape: JsonObject): JsonObject {
  return withTypes(withParts(shape));
}

/** Parts of `allOf` that say nothing twice are one schema. */
function withParts(shape: JsonObject): JsonObject {
  const { allOf, ...own } = shape;
  if (!Array.isArray(allOf) || !allOf.every(isObject)) return shape;
  const names = [own, ...allOf].flatMap((part) => Object.keys(part));
  return new Set(names).size === names.length
    ? sorted(Object.assign({}, own, ...allOf) as JsonObject)
    : shape;
}

/** Alternatives that are types alone are a list of types. */
function withTypes(shape: JsonObject): JsonObject {
  const { anyOf, ...own } = shape;
  if (!Array.isArray(anyOf) || own.type !== undefined) return shape;
  const types = anyOf.map((part) =>
    isObject(part) && Object.keys(part).length === 1 ? part.type : undefined,
  );
  const isPlain = types.every((type) => typeof type === "string");
  return isPlain ? sorted({ ...own, type: types as string[] }) : shape;
}

function sorted(shape: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(shape).sort());
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
