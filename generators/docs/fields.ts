import { listOf, objectOf, text, texts } from "../core/json-parts.ts";
import { type Evidence, isObject, type Schema } from "../core/model.ts";
import { dereference, referenceName } from "../core/object-schema.ts";
import { branches, evidencedParts, evidenceOf, exampleIn } from "../core/schema-parts.ts";
import { constraintsOf, defaultOf, typeWords, valuesOf } from "./type-words.ts";

/** Something the document says that no public page documents. */
export interface Claim extends Evidence {
  text: string;
}

/** An argument or a member of an answer, with what is inside it. */
export interface Field {
  name: string;
  type: string;
  required: boolean;
  description: string;
  constraints: string[];
  values: string[];
  default: string | null;
  example: string | null;
  /** Only where it is not documented. */
  evidence: Evidence | null;
  /** What is said of parts of the field that are not documented. */
  claims: Claim[];
  fields: Field[];
}

type Schemas = ReadonlyMap<string, Schema>;

/** The members of an object schema, those that must be there first. */
export function fieldsOf(schemas: Schemas, schema: Schema, trail: readonly string[] = []): Field[] {
  const parts = evidencedParts(schemas, schema);
  const required = new Set(parts.flatMap(({ schema }) => texts(schema.required)));
  const found = new Map<string, Field>();
  for (const part of parts) {
    for (const [name, property] of Object.entries(objectOf(part.schema.properties))) {
      if (!isObject(property) || isBare(property)) continue;
      found.set(name, fieldOf(schemas, name, property, required.has(name), part.evidence, trail));
    }
  }
  const fields = [...found.values()];
  return [...fields.filter((field) => field.required), ...fields.filter((field) => !field.required)];
}

function fieldOf(
  schemas: Schemas,
  name: string,
  schema: Schema,
  required: boolean,
  inherited: Evidence | null,
  trail: readonly string[],
): Field {
  const resolved = dereference(schemas, schema);
  const names = namesOf(schemas, schema);
  const isCircular = names.some((each) => trail.includes(each));
  const inside = [...trail, ...names];
  return {
    name,
    type: typeWords(schemas, schema),
    required,
    description: text(resolved.description),
    constraints: constraintsOf(schemas, resolved),
    values: valuesOf(schemas, resolved),
    default: defaultOf(resolved),
    example: exampleOf(schemas, resolved),
    evidence: evidenceOf(resolved) ?? inherited,
    claims: claimsOf(schemas, resolved, false),
    fields: isCircular ? [] : membersOf(schemas, resolved, inside),
  };
}

/** The named schemas that a schema is made of: the one it refers to, and those it is laid together from. */
function namesOf(schemas: Schemas, schema: Schema, depth = 0): string[] {
  const reference = referenceName(schema);
  const { allOf } = dereference(schemas, schema);
  const parts = Array.isArray(allOf) && depth < 20 ? allOf.filter(isObject) : [];
  const names = parts.flatMap((part) => namesOf(schemas, part, depth + 1));
  if (reference === undefined) return names;
  return [reference, ...names];
}

/** The members of an object, of the items of a list, or of those alternatives that are objects. */
function membersOf(schemas: Schemas, schema: Schema, trail: readonly string[]): Field[] {
  const own = fieldsOf(schemas, schema, trail);
  if (own.length > 0) return own;
  if (isObject(schema.items)) return membersInside(schemas, schema.items, trail);
  return branches(schema).flatMap((branch) => membersInside(schemas, branch, trail));
}

/** The members of a schema that stands within another; none where it stands within itself. */
function membersInside(schemas: Schemas, schema: Schema, trail: readonly string[]): Field[] {
  const names = namesOf(schemas, schema);
  if (names.some((name) => trail.includes(name))) return [];
  return membersOf(schemas, dereference(schemas, schema), [...trail, ...names]);
}

/** Parts of a schema that are not documented, each in its own words; those of members are said at the members. */
export function claimsOf(schemas: Schemas, schema: Schema, isTop = true, depth = 0): Claim[] {
  if (depth > 8) return [];
  const resolved = dereference(schemas, schema);
  const parts = [...listOf(resolved.allOf), ...branches(resolved)];
  const items = isObject(resolved.items) && !hasMembers(schemas, resolved.items) ? [resolved.items] : [];
  return [
    ...(isTop ? claimOf(resolved) : []),
    ...[...parts, ...items].filter(isObject).flatMap((part) => claimsOf(schemas, part, true, depth + 1)),
  ];
}

function hasMembers(schemas: Schemas, schema: Schema): boolean {
  const whole = [schema, ...branches(dereference(schemas, schema))];
  return whole.some((part) =>
    evidencedParts(schemas, part).some(({ schema }) => isObject(schema.properties)),
  );
}

function claimOf(schema: Schema): Claim[] {
  const evidence = evidenceOf(schema);
  if (evidence) return [{ text: text(schema.description), ...evidence }];
  return [];
}

/** `{properties: {a: true}}` and `{}` only name a property. */
function isBare(schema: Schema): boolean {
  return Object.keys(schema).length === 0;
}

function exampleOf(schemas: Schemas, schema: Schema): string | null {
  const forms = [schema, ...branches(schema).map((branch) => dereference(schemas, branch))];
  const found = forms.map(exampleIn).find((example) => example !== undefined);
  if (found === undefined) return null;
  return JSON.stringify(found);
}
