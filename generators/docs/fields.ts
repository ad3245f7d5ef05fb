import { listOf, text } from "../core/json-parts.ts";
import { type Evidence, isObject, type Schema } from "../core/model.ts";
import { dereference } from "../core/object-schema.ts";
import {
  branches,
  evidencedParts,
  evidenceOf,
  exampleIn,
  type Member,
  membersOf,
  namesOf,
} from "../core/schema-parts.ts";
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
  return membersOf(schemas, schema).map((member) => fieldOf(schemas, member, trail));
}

function fieldOf(schemas: Schemas, member: Member, trail: readonly string[]): Field {
  const { name, schema, isRequired, evidence } = member;
  const resolved = dereference(schemas, schema);
  const names = namesOf(schemas, schema);
  const isCircular = names.some((each) => trail.includes(each));
  const inside = [...trail, ...names];
  return {
    name,
    type: typeWords(schemas, schema),
    required: isRequired,
    description: text(resolved.description),
    constraints: constraintsOf(schemas, resolved),
    values: valuesOf(schemas, resolved),
    default: defaultOf(resolved),
    example: exampleOf(schemas, resolved),
    evidence: evidenceOf(resolved) ?? evidence,
    claims: claimsOf(schemas, resolved, false),
    fields: isCircular ? [] : fieldsIn(schemas, resolved, inside),
  };
}

/** The members of an object, of the items of a list, or of those alternatives that are objects. */
function fieldsIn(schemas: Schemas, schema: Schema, trail: readonly string[]): Field[] {
  const own = fieldsOf(schemas, schema, trail);
  if (own.length > 0) return own;
  if (isObject(schema.items)) return fieldsInside(schemas, schema.items, trail);
  return branches(schema).flatMap((branch) => fieldsInside(schemas, branch, trail));
}

/** The members of a schema that stands within another; none where it stands within itself. */
function fieldsInside(schemas: Schemas, schema: Schema, trail: readonly string[]): Field[] {
  const names = namesOf(schemas, schema);
  if (names.some((name) => trail.includes(name))) return [];
  return fieldsIn(schemas, dereference(schemas, schema), [...trail, ...names]);
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

function exampleOf(schemas: Schemas, schema: Schema): string | null {
  const forms = [schema, ...branches(schema).map((branch) => dereference(schemas, branch))];
  const found = forms.map(exampleIn).find((example) => example !== undefined);
  if (found === undefined) return null;
  return JSON.stringify(found);
}
