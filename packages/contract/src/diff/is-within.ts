import type { Json, JsonObject } from "./change.ts";
import { partsOf, typesOf, valuesOf } from "./flat-schema.ts";
import { isMultiple } from "./is-multiple.ts";
import { isLimit, isWithinLimit } from "./limits.ts";
import { canonical, isProse, list, object } from "./resolve.ts";

/** A schema with the document that it is in. */
export type InDocument = readonly [document: JsonObject, schema: Json | undefined];

/** What the rule for one keyword reads. */
interface Question {
  value: Json;
  /** The schema around the keyword: some keywords mean nothing without others. */
  around: JsonObject;
  /** The schema whose values are asked about, its parts, and their values of a keyword. */
  first: Json | undefined;
  parts: readonly JsonObject[];
  of: (key: string) => Json[];
  within: (first: Json | undefined, second: Json | undefined) => boolean;
  /** The same with the sides swapped, as below `not`. */
  contains: (first: Json | undefined, second: Json | undefined) => boolean;
  isSame: (first: Json | undefined, second: Json | undefined) => boolean;
}

/** Says nothing of what is valid. */
const annotations = new Set([
  ...["default", "deprecated", "readOnly", "writeOnly", "nullable", "discriminator", "xml"],
  ...["allOf", "$defs", "definitions", "$id", "$schema", "$anchor", "$vocabulary"],
]);

const onlyFor: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "contentSchema", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: [
    ...["items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems"],
    ...["uniqueItems", "unevaluatedItems"],
  ],
  object: [
    ...["properties", "patternProperties", "additionalProperties", "propertyNames", "required"],
    ...["dependentRequired", "dependentSchemas", "minProperties", "maxProperties", "unevaluatedProperties"],
  ],
};

/** Whether every value of the first schema is one of the second, as far as their keywords show it. */
export function isWithin(first: InDocument, second: InDocument, depth = 0): boolean {
  const [document, schema] = second;
  if (canonical(...first) === canonical(document, schema)) return true;
  if (depth > 8) return false;
  return partsOf(document, schema, 0).every((part) =>
    Object.keys(part).every((key) => isImplied(first, [document, part], key, depth)),
  );
}

/** Whether a keyword of the second schema excludes no value of the first. */
export function isImplied(
  first: InDocument,
  [document, around]: InDocument,
  key: string,
  depth = 0,
): boolean {
  const [before, schema] = first;
  const value = object(around)[key];
  if (value === undefined || annotations.has(key) || isProse(key)) return true;
  const parts = partsOf(before, schema, 0);
  const of = (name: string) => parts.flatMap((part) => part[name] ?? []) as Json[];
  const question: Question = {
    ...{ value, around: object(around), first: schema, parts, of },
    within: (left, right) => isWithin([before, left ?? true], [document, right ?? true], depth + 1),
    contains: (left, right) => isWithin([document, right ?? true], [before, left ?? true], depth + 1),
    isSame: (left, right) => canonical(before, left) === canonical(document, right),
  };
  if (parts.some(isNothing) || !appliesTo(parts, key)) return true;
  if (isLimit(key)) return isWithinLimit(key, value, parts);
  const rule = rules[key];
  if (rule) return rule(question);
  return parts.some((part) => question.isSame(part[key], value));
}

function isNothing({ not }: JsonObject): boolean {
  return not === true || (typeof not === "object" && Object.keys(object(not)).length === 0);
}

/** Whether a keyword is about any type that the parts allow. */
function appliesTo(parts: readonly JsonObject[], key: string): boolean {
  const type = Object.keys(onlyFor).find((each) => onlyFor[each]?.includes(key));
  return type === undefined || parts.every((part) => isOf(typesOf(part), type));
}

function isOf(types: ReadonlySet<string> | undefined, type: string): boolean {
  return types === undefined || types.has(type) || (type === "number" && types.has("integer"));
}

function isAmong(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === "integer" && types.has("number"));
}

type Rule = (question: Question) => boolean;

const rules: Readonly<Record<string, Rule>> = {
  type: ({ around, parts }) => {
    const allowed = typesOf(around) ?? new Set();
    return parts.some((part) => {
      const types = typesOf(part) ?? typesOfValues(part);
      return types !== undefined && [...types].every((type) => isAmong(allowed, type));
    });
  },
  enum: hasOnlyValues,
  const: hasOnlyValues,
  required: ({ value, of }) => list(value).every((name) => listsOf(of("required")).includes(name)),
  properties: ({ value, parts, within }) =>
    Object.entries(object(value)).every(([name, schema]) => within(memberOf(parts, name), schema)),
  patternProperties: ({ value, parts, within }) =>
    Object.entries(object(value)).every(([pattern, schema]) =>
      within({ allOf: parts.map((part) => object(part.patternProperties)[pattern] ?? true) }, schema),
    ),
  additionalProperties: isWithinOthers,
  unevaluatedProperties: isWithinOthers,
  propertyNames: ({ value, of, within }) => within({ allOf: of("propertyNames") }, value),
  items: ({ value, around, parts, within }) =>
    parts.some(
      (part) =>
        list(part.prefixItems).length <= list(around.prefixItems).length &&
        within(part.items ?? part.unevaluatedItems, value),
    ),
  prefixItems: ({ value, parts, within }) =>
    list(value).every((schema, index) =>
      within({ allOf: parts.map((part) => list(part.prefixItems)[index] ?? part.items ?? true) }, schema),
    ),
  unevaluatedItems: ({ value, parts, within }) =>
    parts.some(({ items, unevaluatedItems }) => within(items ?? unevaluatedItems, value)),
  contains: hasContained,
  minContains: hasContained,
  maxContains: hasContained,
  uniqueItems: ({ value, of }) => value !== true || of("uniqueItems").includes(true),
  multipleOf: ({ value, of }) => of("multipleOf").some((each) => isMultiple(Number(each), Number(value))),
  // What may not be is less than before where the schema below `not` has fewer values.
  not: ({ value, parts, contains, within, first }) =>
    value === false ||
    parts.some((part) => part.not !== undefined && contains(part.not, value)) ||
    isDisjoint(parts, object(value)) ||
    (Object.keys(object(value)).join() === "anyOf" &&
      list(object(value).anyOf).every((branch) => within(first, { not: branch }))),
  anyOf: hasAlternative,
  oneOf: ({ value, parts, isSame }) => parts.some((part) => isSame(part.oneOf, value)),
  if: hasCondition,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nothing awaits this table
  then: hasCondition,
  else: hasCondition,
  dependentRequired: ({ value, of }) =>
    Object.entries(object(value)).every(([name, needed]) => {
      const known = listsOf([
        ...of("required"),
        ...of("dependentRequired").map((each) => object(each)[name]),
      ]);
      return list(needed).every((each) => known.includes(each));
    }),
  dependentSchemas: ({ value, of, first, within }) =>
    Object.entries(object(value)).every(
      ([name, schema]) =>
        within(first, schema) || of("dependentSchemas").some((each) => within(object(each)[name], schema)),
    ),
};

function listsOf(values: readonly (Json | undefined)[]): Json[] {
  return values.flatMap((each) => (Array.isArray(each) ? (each as Json[]) : (each ?? [])));
}

function typesOfValues(part: JsonObject): Set<string> | undefined {
  const values = valuesOf(part);
  if (!values) return undefined;
  return new Set([...values].map((text) => typeOf(JSON.parse(text) as Json)));
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function hasOnlyValues({ around, parts }: Question): boolean {
  const allowed = valuesOf(around);
  return parts.some((part) => {
    const values = valuesOf(part);
    return values !== undefined && [...values].every((each) => allowed?.has(each));
  });
}

/** What the parts say of a member: under its name, or of all without one. */
function memberOf(parts: readonly JsonObject[], name: string): Json {
  const others = (part: JsonObject) => part.additionalProperties ?? part.unevaluatedProperties ?? true;
  return { allOf: parts.map((part) => object(part.properties)[name] ?? others(part)) };
}

function isWithinOthers({ value, around, parts, within }: Question): boolean {
  const isKnown = (key: string, name: string) => object(around[key])[name] !== undefined;
  return parts.some((part) => {
    const named = ["properties", "patternProperties"].flatMap((key) =>
      Object.entries(object(part[key])).filter(([name]) => !isKnown(key, name)),
    );
    const others = part.additionalProperties ?? part.unevaluatedProperties;
    return within(others, value) && named.every(([, schema]) => within(schema, value));
  });
}

/** `contains` needs `minContains` matches, one by default, and allows `maxContains`. */
function hasContained({ around, parts, within, contains }: Question): boolean {
  if (around.contains === undefined) return true;
  const [least, most] = [Number(around.minContains ?? 1), Number(around.maxContains ?? Infinity)];
  const isLeast = (part: JsonObject) =>
    part.contains !== undefined &&
    within(part.contains, around.contains) &&
    Number(part.minContains ?? 1) >= least;
  const isMost = (part: JsonObject) =>
    part.contains !== undefined &&
    contains(part.contains, around.contains) &&
    Number(part.maxContains ?? Infinity) <= most;
  return (least <= 0 || parts.some(isLeast)) && (most === Infinity || parts.some(isMost));
}

function hasAlternative({ value, first, parts, within }: Question): boolean {
  const isOne = (schema: Json | undefined) => list(value).some((branch) => within(schema, branch));
  const unions = parts.flatMap((part) => [part.anyOf, part.oneOf]).filter((each) => each !== undefined);
  return isOne(first) || unions.some((union) => list(union).every(isOne));
}

/** `then` and `else` mean nothing without `if`. */
function hasCondition({ around, first, parts, within, isSame }: Question): boolean {
  if (around.if === undefined) return true;
  const isStricter = (part: JsonObject) =>
    isSame(part.if, around.if) && within(part.then, around.then) && within(part.else, around.else);
  return parts.some(isStricter) || (within(first, around.then) && within(first, around.else));
}

/** No value is of both, by types or by lists of values. */
function isDisjoint(parts: readonly JsonObject[], other: JsonObject): boolean {
  const [types, values] = [typesOf(other) ?? typesOfValues(other), valuesOf(other)];
  return parts.some((part) => {
    const [ownTypes, own] = [typesOf(part) ?? typesOfValues(part), valuesOf(part)];
    const hasType =
      !types || !ownTypes || [...ownTypes].some((type) => isOf(types, type) || isAmong(types, type));
    const hasValue = !values || !own || [...own].some((each) => values.has(each));
    return !hasType || !hasValue;
  });
}
