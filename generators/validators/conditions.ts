import { listOf } from "../core/json-parts.ts";
import { isObject, type Json, type JsonObject } from "../core/model.ts";
import { type Place, placeOf } from "../core/places.ts";

/** Whether a schema asks what others have evaluated. */
export function mentionsUnevaluated(schema: Json): boolean {
  return /"unevaluated(?:Properties|Items)":/.test(JSON.stringify(schema));
}

/**
 * Ajv counts what `if` evaluates even where it fails, and not at all without `then` and `else`. A union of both cases
 * says the same, and Ajv counts what its valid branches evaluate.
 */
export function withoutConditions(part: Json, place: Place = "schema"): Json {
  if (place === "literal") return part;
  if (Array.isArray(part))
    return part.map((item, index) => withoutConditions(item, placeOf(place, `${index}`)));
  if (!isObject(part)) return part;
  const entries = Object.entries(part).map(([key, value]) => {
    return [key, withoutConditions(value, placeOf(place, key))] as const;
  });
  const copy: JsonObject = Object.fromEntries(entries);
  if (place === "schema" && isObject(copy.if)) return asUnion(copy);
  return copy;
}

function asUnion(schema: JsonObject): JsonObject {
  const { if: condition = {}, then: consequence = {}, else: alternative = {}, allOf, ...rest } = schema;
  const cases = [{ allOf: [condition, consequence] }, { allOf: [{ not: condition }, alternative] }];
  return { ...rest, allOf: [...listOf(allOf), { anyOf: cases }] };
}
