import { isObject, type Json, type JsonObject } from "./model.ts";

/** A value where it is an object; an empty one for anything else. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** A value where it is a list; an empty one for anything else. */
export function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

/** A value as the list it is, or as the only one of a list; an empty list for nothing. */
export function listAround(value: unknown): Json[] {
  if (Array.isArray(value)) return value as Json[];
  return value === undefined ? [] : [value as Json];
}

/** The objects of a list; none for anything else. */
export function objectsOf(value: unknown): JsonObject[] {
  return listOf(value).filter(isObject);
}

/** The texts of a list; none for anything else. */
export function texts(value: unknown): string[] {
  return listOf(value).filter((item) => typeof item === "string");
}

/** A text without the space around it; empty for anything else. */
export function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** A value where it is one of some. */
export function oneOf<Choice>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** A member that an object has itself; nothing for a name that every object has. */
export function ownOf<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  return undefined;
}

/** Types that a schema names, as a list. */
export function typesOf({ type }: JsonObject): string[] {
  return listAround(type).map(String);
}

/** The parts that are there: what is absent, false or empty is left out. */
export function present<Part>(...parts: readonly (Part | false | null | undefined | "")[]): Part[] {
  return parts.filter((part): part is Part => part !== false && part != null && part !== "");
}
