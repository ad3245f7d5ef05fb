import { listOf, objectsOf, present } from "../core/json-parts.ts";
import { type Evidence, isObject, type Json, type JsonObject, type Schema } from "../core/model.ts";
import { referenceName } from "../core/object-schema.ts";
import { documented, readEvidence } from "../core/reader.ts";
import { recursiveNames } from "../core/recursive.ts";
import { escapePointer } from "../core/reference.ts";
import { mentionsUnevaluated, withoutConditions } from "./conditions.ts";

const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMaps = ["properties", "patternProperties", "dependentSchemas"];
const single = [
  ...["items", "not", "if", "then", "else", "contains", "propertyNames"],
  ...["additionalProperties", "unevaluatedProperties", "unevaluatedItems"],
];
const kept = [
  ...["type", "enum", "const", "format", "pattern", "required", "dependentRequired", "uniqueItems"],
  ...["multipleOf", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"],
  ...["title", "x-unique-by"],
];

interface Inliner {
  schemas: ReadonlyMap<string, Schema>;
  /** Schemas that contain themselves. */
  definitions: Map<string, Schema | undefined>;
}

/**
 * One self-contained schema for the validator: references are replaced by what they lead to, prose is dropped, and
 * every part that is not plainly documented carries its evidence, so that a breach of it can be told apart.
 */
export function inlineSchema(schemas: ReadonlyMap<string, Schema>, schema: Schema): Schema {
  const inlined = inlineReferences(schemas, schema);
  if (mentionsUnevaluated(inlined)) return withoutConditions(inlined) as Schema;
  return inlined;
}

function inlineReferences(schemas: ReadonlyMap<string, Schema>, schema: Schema): Schema {
  const definitions = new Map<string, Schema | undefined>();
  const root = inline({ schemas, definitions }, schema, documented);
  for (const name of definitions.keys()) {
    const definition = inline({ schemas, definitions }, schemas.get(name) ?? {}, documented);
    definitions.set(name, definition);
  }
  if (definitions.size > 0) return { ...root, $defs: Object.fromEntries(definitions) as JsonObject };
  return root;
}

function inline(inliner: Inliner, schema: Schema, inherited: Evidence): Schema {
  const evidence = readEvidence(schema, inherited);
  const name = referenceName(schema);
  if (name !== undefined) return inlineReference(inliner, schema, name, evidence);
  const result: JsonObject = {};
  for (const key of kept) if (schema[key] !== undefined) result[key] = schema[key];
  for (const key of single) {
    const part = schema[key];
    if (isObject(part)) result[key] = inline(inliner, part, evidence);
    else if (typeof part === "boolean") result[key] = mayBeBoolean.has(key) ? part : schemaOf(part);
  }
  for (const key of schemaMaps) {
    const map = schema[key];
    if (isObject(map)) result[key] = mapValues(map, (part) => inlineProperty(inliner, part, evidence));
  }
  for (const key of schemaLists) {
    const list = schema[key];
    if (Array.isArray(list)) result[key] = list.map((part) => inlineAny(inliner, part, evidence));
  }
  if (Array.isArray(result.allOf)) result.allOf = result.allOf.map((part) => withTitle(part, schema.title));
  return addWeakBranches(mark(result, schema, evidence));
}

/** A constraint on a form is named after the form: a pattern alone says little to a person. */
function withTitle(part: Json, title: Json | undefined): Json {
  const isForm = isObject(part) && (part.pattern !== undefined || part.format !== undefined);
  if (isForm && title !== undefined) return { title, ...part };
  return part;
}

/** Keywords whose schema may be plainly true or false for the decoder and the diagnostics too. */
const mayBeBoolean = new Set(["additionalProperties", "unevaluatedProperties", "unevaluatedItems"]);

/** The schema that takes everything or nothing. */
function schemaOf(part: boolean): Schema {
  if (part) return {};
  return { not: {} };
}

function inlineProperty(inliner: Inliner, part: Json, evidence: Evidence): Json {
  if (typeof part === "boolean") return part;
  return inlineAny(inliner, part, evidence);
}

function inlineAny(inliner: Inliner, part: Json, evidence: Evidence): Json {
  if (typeof part === "boolean") return schemaOf(part);
  if (isObject(part)) return inline(inliner, part, evidence);
  return part;
}

/** What stands beside a reference is laid over its target: prose and evidence replace, constraints add. */
function inlineReference(inliner: Inliner, schema: Schema, name: string, evidence: Evidence): Schema {
  const { $ref: _, ...siblings } = schema;
  const added = inline(inliner, siblings, evidence);
  const constraints = Object.keys(added).filter((key) => key !== "title" && !key.startsWith("x-"));
  if (recursiveNames(inliner.schemas).has(name)) {
    if (!inliner.definitions.has(name)) inliner.definitions.set(name, undefined);
    const reference = { $ref: `#/$defs/${encodeURIComponent(escapePointer(name))}` };
    if (constraints.length === 0) return reference;
    return { ...added, ...reference };
  }
  const target = inliner.schemas.get(name) ?? {};
  const result = inline(inliner, target, readEvidence(target, evidence));
  if (constraints.length === 0)
    return mark(result, { ...target, ...siblings }, readEvidence(target, evidence));
  const more = listOf(added.allOf);
  // What is unevaluated beside a reference is judged with what its target sees, and not the other way round.
  if (mentionsUnevaluated([result, added])) return { ...added, allOf: [result, ...more] };
  return { ...result, allOf: [...listOf(result.allOf), added] };
}

/** Parts that are plainly documented stay as they are; others say how they are known and why. */
function mark(result: Schema, schema: Schema, evidence: Evidence): Schema {
  if (evidence.level === "documented") return result;
  const why = typeof schema.description === "string" ? { description: schema.description.trim() } : {};
  return { ...result, ...why, "x-evidence": evidence.level, "x-source": [...evidence.sources] };
}

/**
 * A value that only an undocumented branch of a union allows is accepted, but said. For each such branch a constraint of
 * the same evidence asks for the other branches.
 */
function addWeakBranches(schema: Schema): Schema {
  const key = Array.isArray(schema.anyOf) ? "anyOf" : "oneOf";
  const branches = schema[key];
  if (!Array.isArray(branches)) return schema;
  const isWeak = (branch: JsonObject) =>
    branch["x-evidence"] !== undefined && branch["x-evidence"] !== schema["x-evidence"];
  const weak = objectsOf(branches).filter(isWeak);
  if (weak.length === 0) return schema;
  const constraints = weak.map((branch) => ({
    anyOf: branches.filter((other) => other !== branch),
    ...pick(branch, ["title", "description", "x-evidence", "x-source"]),
    "x-only": branch.title ?? "an undocumented form",
  }));
  const existing = listOf(schema.allOf);
  const all = [...existing, ...constraints.filter(({ anyOf }) => anyOf.length > 0)];
  if (all.length > 0) return { ...schema, allOf: all };
  return schema;
}

function pick(schema: Schema, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.flatMap((key) => present(schema[key] !== undefined && [key, schema[key]])));
}

function mapValues(map: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
