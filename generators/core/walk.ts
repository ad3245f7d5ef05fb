import { isObject, type Json, type JsonObject } from "./model.ts";
import { type Place, placeOf } from "./places.ts";

/** Every object and list in a value, itself included. A document may be too deep to recurse, so what is left is in a list. */
export function* walk(root: Json | undefined): Generator<JsonObject | Json[]> {
  const stack = isCollection(root) ? [root] : [];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    yield part;
    for (const child of Object.values(part)) if (isCollection(child)) stack.push(child);
  }
}

/** Whether a value is an object or a list. */
export function isCollection(value: Json | undefined): value is JsonObject | Json[] {
  return typeof value === "object" && value !== null;
}

/** Keywords whose schemas apply to the same value as the schema around them. */
const samePlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

/** The schemas below a schema that apply to the same value, without references. */
export function inSamePlace(schema: JsonObject): Json[] {
  return samePlace.flatMap((keyword) => {
    const value = schema[keyword];
    if (keyword === "dependentSchemas" && isObject(value)) return Object.values(value);
    return value ?? [];
  });
}

/** Every object of a document with its place, without what is in values. */
export function* walkPlaces(bundle: JsonObject): Generator<{ part: JsonObject; place: Place }> {
  const stack: { part: Json; place: Place }[] = [{ part: bundle, place: "root" }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { part, place } = next;
    if (typeof part !== "object" || part === null || place === "literal") continue;
    if (isObject(part)) yield { part, place };
    for (const [key, child] of Object.entries(part)) stack.push({ part: child, place: placeOf(place, key) });
  }
}

/** The names of the parts that meet a condition, and of those that lead to one of them. */
export function leadingTo<Part>(
  parts: ReadonlyMap<string, Part>,
  isMet: (part: Part) => boolean,
  targetsOf: (part: Part) => Iterable<string>,
): Set<string> {
  const users = new Map<string, string[]>();
  for (const [name, part] of parts)
    for (const target of targetsOf(part)) users.set(target, [...(users.get(target) ?? []), name]);
  const found = new Set([...parts].filter(([, part]) => isMet(part)).map(([name]) => name));
  // The set grows while it is walked.
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return found;
}
