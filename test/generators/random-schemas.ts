/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** A source of numbers that is the same for the same seed. */
export type Dice = (below: number) => number;

/** Makes the numbers of a seed, by mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const names = ["a", "b", "class", "a-b", "1", "type", "default", "ü"];
const texts = ["", "x", "__proto__", "*/", "2024-01-01", "true", "10"];
const constants = [null, true, false, 0, -1, 2.5, "", "x", "*/", "`\u0024{x}`"];

/** How many named schemas a document has; each may refer to those after it, and to itself where that may be absent. */
export const namedSchemas = 6;

export const pick = <Item>(dice: Dice, items: readonly Item[]): Item => items[dice(items.length)] as Item;
export const some = <Item>(dice: Dice, items: readonly Item[]): Item[] => items.filter(() => dice(2) === 0);

/** A schema of one of the forms that documents have, not deeper than given. */
export function schemaOf(dice: Dice, depth: number, firstNamed = 0): Schema {
  if (depth === 0) return leafOf(dice);
  const below = () => schemaOf(dice, depth - 1, firstNamed);
  const object = () => objectOf(dice, depth, firstNamed);
  const forms: (() => Schema)[] = [
    object,
    object,
    () => leafOf(dice),
    () => ({ type: "array", items: below() }),
    () => ({ type: "array", prefixItems: [below(), below()], items: false, minItems: 2 }),
    () => ({ anyOf: [below(), below()] }),
    () => ({ oneOf: [below(), below()] }),
    () => ({ allOf: [object(), object()] }),
    () => ({ ...object(), anyOf: [object(), object()] }),
    () => ({ type: "object", additionalProperties: below() }),
    () => (firstNamed < namedSchemas ? refTo(firstNamed + dice(namedSchemas - firstNamed)) : leafOf(dice)),
  ];
  return pick(dice, forms)();
}

/** A reference to a named schema. */
export const refTo = (number: number): Schema => ({ $ref: `#/components/schemas/N${number}` });

export function leafOf(dice: Dice): Schema {
  const type = pick(dice, ["string", "integer", "number", "boolean", "null"]);
  const forms: (() => Schema)[] = [
    () => ({ type }),
    () => ({ type: type === "null" ? "string" : [type, "null"] }),
    () => ({ enum: [...new Set([pick(dice, constants), pick(dice, constants)])] }),
    () => ({ const: pick(dice, constants) }),
    () => ({ type: "string", minLength: 1 }),
    () => ({ type: "integer", minimum: 0, maximum: 9 }),
    () => ({}),
  ];
  return pick(dice, forms)();
}

/** An object whose names are some of the odd ones. */
export function objectOf(dice: Dice, depth: number, firstNamed = 0): Schema {
  const own = some(dice, names).slice(0, 3);
  const properties = Object.fromEntries(own.map((name) => [name, schemaOf(dice, depth - 1, firstNamed)]));
  return { type: "object", properties, required: some(dice, own) };
}

/** An object of which a form can say the types: its parts have one type each. */
export function plainObjectOf(dice: Dice, depth: number): Schema {
  const part = (): Schema => {
    if (depth > 0 && dice(3) === 0) return plainObjectOf(dice, depth - 1);
    if (depth > 0 && dice(3) === 0) return { type: "array", items: plainObjectOf(dice, depth - 1) };
    const leaf = { type: pick(dice, ["string", "integer", "number", "boolean"]) };
    return dice(3) === 0 ? { type: "array", items: leaf } : leaf;
  };
  const own = some(dice, names);
  return {
    type: "object",
    properties: Object.fromEntries(own.map((name) => [name, part()])),
    required: some(dice, own),
  };
}

/** The named schemas of a document; the first contains itself. */
export function namedOf(dice: Dice): Record<string, Schema> {
  const schemas = Array.from({ length: namedSchemas }, (_, index) => [
    `N${index}`,
    schemaOf(dice, 2, index + 1),
  ]);
  const first = { type: "object", properties: { next: refTo(0), list: { type: "array", items: refTo(1) } } };
  return { ...Object.fromEntries(schemas), N0: first };
}

type Named = Readonly<Record<string, Schema>>;

/** A value that is meant to be valid, as far as the parts of a schema do not contradict each other. */
export function sampleFor(dice: Dice, schema: Schema, named: Named, depth = 0): unknown {
  const { $ref, const: constant, enum: values, type, items, prefixItems } = schema;
  const make = (part: unknown) => sampleFor(dice, (part ?? {}) as Schema, named, depth + 1);
  if (typeof $ref === "string") return make(depth > 6 ? {} : named[$ref.split("/").at(-1) ?? ""]);
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return pick(dice, values);
  const parts = [schema.anyOf, schema.oneOf].flatMap((list) =>
    Array.isArray(list) ? [make(pick(dice, list))] : [],
  );
  const all = [...(Array.isArray(schema.allOf) ? schema.allOf.map(make) : []), ...parts];
  const kind = Array.isArray(type) ? pick(dice, type) : type;
  if (kind === "array")
    return Array.isArray(prefixItems) ? prefixItems.map(make) : listOf(dice, () => make(items));
  if (kind === "object") return Object.assign({}, ...all, membersOf(dice, schema, make));
  if (all.length > 0)
    return all.every((part) => typeof part === "object") ? Object.assign({}, ...all) : all[0];
  return plainOf(dice, kind);
}

const listOf = (dice: Dice, make: () => unknown) => Array.from({ length: dice(3) }, make);

function membersOf(dice: Dice, schema: Schema, make: (part: unknown) => unknown): object {
  const { properties = {}, required = [], additionalProperties } = schema;
  const entries = Object.entries(properties as object)
    .filter(([name]) => (required as string[]).includes(name) || dice(2) === 0)
    .map(([name, part]) => [name, make(part)]);
  // TypeScript takes a literal called `constructor` for the wider type, since every object has that member.
  const further = additionalProperties === undefined ? [] : some(dice, ["k", "m"]);
  return Object.fromEntries([...further.map((name) => [name, make(additionalProperties)]), ...entries]);
}

function plainOf(dice: Dice, kind: unknown): unknown {
  if (kind === "string") return pick(dice, texts);
  if (kind === "integer") return dice(12);
  if (kind === "number") return dice(100) / 8;
  if (kind === "boolean") return dice(2) === 0;
  return kind === "null" ? null : pick(dice, constants);
}

/** The value with one part replaced or one member taken away. */
export function spoiled(dice: Dice, value: unknown): unknown {
  if (typeof value !== "object" || value === null || dice(4) === 0) return pick(dice, [...constants, [], {}]);
  const keys = Object.keys(value);
  if (keys.length === 0) return pick(dice, constants);
  const key = pick(dice, keys);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? spoiled(dice, item) : item));
  const { [key]: part, ...others } = value as Record<string, unknown>;
  return dice(3) === 0 ? others : { ...others, [key]: spoiled(dice, part) };
}
