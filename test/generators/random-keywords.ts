import { type Dice, leafOf, namedSchemas, pick, refTo, type Schema, some } from "./random-schemas.ts";

/** Names that the keywords below speak of. */
const names = ["a", "b", "x-1", "class", "k"];

/** A schema with keywords that types can only say in part: conditions, patterns, counts, what is unevaluated. */
export function richOf(dice: Dice, depth: number, firstNamed = 0): Schema {
  if (depth === 0) return richLeafOf(dice);
  const below = () => richOf(dice, depth - 1, firstNamed);
  const object = () => richObjectOf(dice, depth, firstNamed);
  const forms: (() => Schema)[] = [
    object,
    object,
    object,
    () => richListOf(dice, below),
    () => richListOf(dice, below),
    () => richLeafOf(dice),
    () => ({ anyOf: [below(), below()] }),
    () => ({ oneOf: [below(), below()] }),
    () => ({ allOf: [object(), object()] }),
    () => ({ ...object(), type: ["object", "null"] }),
    () => (firstNamed < namedSchemas ? refTo(firstNamed + dice(namedSchemas - firstNamed)) : leafOf(dice)),
  ];
  return pick(dice, forms)();
}

function richLeafOf(dice: Dice): Schema {
  const forms: (() => Schema)[] = [
    () => leafOf(dice),
    () => ({ type: "string", format: pick(dice, ["date", "date-time", "email", "uuid", "uri", "time"]) }),
    () => ({ type: "string", minLength: dice(4), maxLength: 4 + dice(30) }),
    () => ({ type: "string", pattern: "^[a-z]{2,4}$" }),
    () => ({ type: "string", pattern: "^[a-z]{2,4}$", examples: ["abc"] }),
    () => ({ type: "number", multipleOf: pick(dice, [0.1, 0.01, 0.25, 3]), minimum: dice(5) }),
    () => ({ type: "integer", exclusiveMinimum: dice(5), exclusiveMaximum: 7 + dice(5) }),
    () => ({ type: ["string", "integer", "boolean"] }),
    () => ({ not: { type: pick(dice, ["string", "object"]) } }),
    () => ({ type: "integer", minimum: 0, not: { const: dice(3) } }),
    () => ({ const: pick<unknown>(dice, [{ a: 1 }, [1, "x"], []]) }),
    () => ({ type: "string", default: "x", enum: ["x", "y"] }),
  ];
  return pick(dice, forms)();
}

function richListOf(dice: Dice, below: () => Schema): Schema {
  const forms: (() => Schema)[] = [
    () => ({ items: below(), minItems: dice(3), maxItems: 3 + dice(3) }),
    () => ({ items: richLeafOf(dice), uniqueItems: true, minItems: dice(3) }),
    () => ({ contains: below() }),
    () => ({ items: leafOf(dice), contains: { type: "integer" }, minContains: dice(3) }),
    () => ({ contains: leafOf(dice), maxContains: 1 + dice(2), minItems: dice(4) }),
    () => ({ prefixItems: [below(), below()], minItems: dice(4) }),
    () => ({ prefixItems: [below()], items: below(), maxItems: 1 + dice(3) }),
    () => ({ prefixItems: [below()], unevaluatedItems: false }),
    () => ({ allOf: [{ prefixItems: [below()] }], unevaluatedItems: leafOf(dice) }),
  ];
  return { type: "array", ...pick(dice, forms)() };
}

/** An object with a few of the keywords that apply to objects. */
export function richObjectOf(dice: Dice, depth: number, firstNamed = 0): Schema {
  const own = some(dice, names).slice(0, 3);
  const below = () => richOf(dice, depth - 1, firstNamed);
  const name = () => pick(dice, names);
  const members = (which: string[]) => Object.fromEntries(which.map((each) => [each, below()]));
  const forms: (() => Schema)[] = [
    () => ({}),
    () => ({ additionalProperties: dice(2) === 0 ? false : below() }),
    () => ({ patternProperties: { [pick(dice, ["^x-", "^[ab]$", "s$"])]: below() } }),
    () => ({ patternProperties: { "^x-": leafOf(dice) }, additionalProperties: false }),
    () => ({ dependentRequired: { [name()]: [name()] } }),
    () => ({ dependentSchemas: { [name()]: { properties: members([name()]), required: [name()] } } }),
    () => ({ minProperties: dice(4), maxProperties: 4 + dice(3) }),
    () => ({ propertyNames: pick(dice, [{ maxLength: 3 }, { enum: names }, { pattern: "^[a-z]" }]) }),
    () => ({ unevaluatedProperties: dice(2) === 0 ? false : leafOf(dice) }),
    () => ({ allOf: [{ properties: members([name()]) }], unevaluatedProperties: false }),
    () => ({
      anyOf: [{ properties: members([name()]), required: [name()] }, { required: [name()] }],
      unevaluatedProperties: false,
    }),
    () => ({ not: { required: [name()] } }),
    () => conditionOf(dice, name, members),
    () => conditionOf(dice, name, members),
  ];
  const properties = members(own);
  return { type: "object", properties, required: some(dice, own), ...pick(dice, forms)() };
}

function conditionOf(dice: Dice, name: () => string, members: (which: string[]) => object): Schema {
  const part = () =>
    pick(dice, [
      () => ({ required: [name()] }),
      () => ({ properties: members([name()]) }),
      () => ({ properties: { [name()]: { type: "string" } }, required: [name()] }),
    ])();
  const branches = [["then", part()] as const, ["else", part()] as const];
  return { if: part(), ...Object.fromEntries(some(dice, branches)) };
}

/** The named schemas of a document of such schemas. */
export function richNamedOf(dice: Dice): Record<string, Schema> {
  const schemas = Array.from({ length: namedSchemas }, (_, index) => [
    `N${index}`,
    richOf(dice, 2, index + 1),
  ]);
  return Object.fromEntries(schemas);
}
