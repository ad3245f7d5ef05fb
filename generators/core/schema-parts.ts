import { listOf, objectsOf, texts } from "./json-parts.ts";
import type { Evidence, Json, Schema } from "./model.ts";
import { dereference } from "./object-schema.ts";

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
