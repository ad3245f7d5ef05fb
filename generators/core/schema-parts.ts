import { listOf, objectOf, objectsOf, texts } from "./json-parts.ts";
import { type Evidence, isObject, type Json, type Schema } from "./model.ts";
import { dereference, referenceName } from "./object-schema.ts";

/** Evidence where it is stated and is not that of the public page. */
export function evidenceOf(schema: Schema): Evidence | null {
  const level = schema["x-evidence"];
  if (level === "observed" || level === "inferred") return { level, sources: texts(schema["x-source"]) };
  return null;
}

/** The value that a schema shows: the first of `examples`, or the older `example`. */
export function exampleIn({ examples, example }: Schema): Json | undefined {
  return listOf(examples)[0] ?? example;
}

/** Branches that are values, not demands on which properties go together. */
export function branches(schema: Schema): Schema[] {
  const list = schema.anyOf ?? schema.oneOf;
  const found = objectsOf(list);
  return found.filter(
    (branch) => !Object.keys(branch).every((key) => key === "required" || key === "properties"),
  );
}

/** A part of a schema with the evidence that covers it, where it is not documented. */
export interface Part {
  schema: Schema;
  evidence: Evidence | null;
}

/** The schemas that one is laid together from, itself first. */
export function evidencedParts(
  schemas: ReadonlyMap<string, Schema>,
  schema: Schema,
  inherited: Evidence | null = null,
  depth = 0,
): Part[] {
  const resolved = dereference(schemas, schema);
  const evidence = evidenceOf(resolved) ?? inherited;
  const parts = depth < 20 ? objectsOf(resolved.allOf) : [];
  return [
    { schema: resolved, evidence },
    ...parts.flatMap((part) => evidencedParts(schemas, part, evidence, depth + 1)),
  ];
}

/** A member of an object schema. */
export interface Member extends Part {
  name: string;
  isRequired: boolean;
}

/** The members of an object schema in all its parts, those that are required first. `{}` only names a member. */
export function membersOf(schemas: ReadonlyMap<string, Schema>, schema: Schema): Member[] {
  const parts = evidencedParts(schemas, schema);
  const required = new Set(parts.flatMap((part) => texts(part.schema.required)));
  const found = new Map<string, Member>();
  for (const { schema: part, evidence } of parts)
    for (const [name, property] of Object.entries(objectOf(part.properties)))
      if (isObject(property) && Object.keys(property).length > 0)
        found.set(name, { name, schema: property, isRequired: required.has(name), evidence });
  return [...found.values()].toSorted((left, right) => Number(right.isRequired) - Number(left.isRequired));
}

/** The named schemas that a schema is laid together from: its own, those of its parts, and of what else is of it. */
export function namesOf(
  schemas: ReadonlyMap<string, Schema>,
  schema: Schema,
  furtherOf: (resolved: Schema) => readonly Schema[] = () => [],
  depth = 0,
): string[] {
  const name = referenceName(schema);
  const resolved = dereference(schemas, schema);
  const inner = depth < 20 ? [...objectsOf(resolved.allOf), ...furtherOf(resolved)] : [];
  const names = inner.flatMap((part) => namesOf(schemas, part, furtherOf, depth + 1));
  if (name === undefined) return names;
  return [name, ...names];
}
