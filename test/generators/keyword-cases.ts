import { object, text, whole } from "./features/feature.ts";

/** A keyword beside a schema without it, and values of a property `v` that only the keyword divides. */
export interface KeywordCase {
  schema: unknown;
  /** The schema as it would be without the keyword. */
  without: unknown;
  valid?: unknown;
  invalid?: unknown;
}

const list = { type: "array", items: whole };
const map = { type: "object", additionalProperties: whole };
const point = object({ a: text, b: text });

const beside = (base: object, more: object, valid?: unknown, invalid?: unknown): KeywordCase => ({
  schema: { ...base, ...more },
  without: base,
  ...(valid === undefined ? {} : { valid, invalid }),
});
const note = (more: object): KeywordCase => beside(text, more);

const conditional = (valid: object, invalid: object) =>
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  beside(point, { if: { required: ["a"] }, then: { required: ["b"] } }, valid, invalid);

/** The keywords of JSON Schema 2020-12 in its order, and those that OpenAPI adds. */
export const keywordCases: Readonly<Record<string, KeywordCase>> = {
  $schema: note({ $schema: "https://json-schema.org/draft/2020-12/schema" }),
  $id: note({ $id: "https://things.example/text" }),
  $ref: beside({}, { $ref: "#/components/schemas/Amount" }, 1, "x"),
  $anchor: beside({}, { $ref: "#amount" }, 1, "x"),
  $dynamicRef: note({ $dynamicRef: "#word" }),
  $dynamicAnchor: note({ $dynamicAnchor: "word" }),
  $vocabulary: note({ $vocabulary: {} }),
  $defs: note({ $defs: { A: whole } }),
  $comment: note({ $comment: "For the authors." }),
  allOf: beside({ type: "object" }, { allOf: [object({ a: text }, { required: ["a"] })] }, { a: "x" }, {}),
  anyOf: beside({}, { anyOf: [{ type: "boolean" }, whole] }, 1, "x"),
  oneOf: beside({}, { oneOf: [{ type: "boolean" }, whole] }, 1, "x"),
  not: beside(text, { not: { const: "x" } }, "y", "x"),
  if: conditional({ a: "x", b: "y" }, { a: "x" }),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: conditional({ b: "y" }, { a: "x" }),
  else: beside(point, { if: { required: ["a"] }, else: { required: ["b"] } }, { a: "x" }, {}),
  dependentSchemas: beside(point, { dependentSchemas: { a: { required: ["b"] } } }, { b: "x" }, { a: "x" }),
  prefixItems: beside({ type: "array" }, { prefixItems: [text] }, ["x"], [1]),
  items: beside({ type: "array" }, { items: whole }, [1], ["x"]),
  contains: beside(list, { contains: { const: 5 } }, [5], [1]),
  properties: beside({ type: "object" }, { properties: { a: text } }, { a: "x" }, { a: [1] }),
  patternProperties: beside(
    { type: "object" },
    { patternProperties: { "^x": whole } },
    { x1: 1 },
    { x1: "y" },
  ),
  additionalProperties: beside({ type: "object" }, { additionalProperties: whole }, { k: 1 }, { k: "x" }),
  propertyNames: beside(map, { propertyNames: { pattern: "^[a-m]$" } }, { k: 1 }, { z: 1 }),
  unevaluatedItems: beside(
    { type: "array", prefixItems: [text] },
    { unevaluatedItems: false },
    ["x"],
    ["x", 1],
  ),
  unevaluatedProperties: beside(point, { unevaluatedProperties: false }, { a: "x" }, { a: "x", c: "y" }),
  type: beside({}, { type: "integer" }, 1, "x"),
  enum: beside(text, { enum: ["x", "y"] }, "x", "z"),
  const: beside(text, { const: "x" }, "x", "z"),
  multipleOf: beside(whole, { multipleOf: 5 }, 10, 3),
  maximum: beside(whole, { maximum: 5 }, 5, 6),
  exclusiveMaximum: beside(whole, { exclusiveMaximum: 5 }, 4, 5),
  minimum: beside(whole, { minimum: 5 }, 5, 4),
  exclusiveMinimum: beside(whole, { exclusiveMinimum: 5 }, 6, 5),
  maxLength: beside(text, { maxLength: 2 }, "xy", "xyz"),
  minLength: beside(text, { minLength: 2 }, "xy", "x"),
  pattern: beside(text, { pattern: "^[a-m]+$", examples: ["abc"] }, "abc", "xyz"),
  maxItems: beside(list, { maxItems: 1 }, [1], [1, 2]),
  minItems: beside(list, { minItems: 2 }, [1, 2], [1]),
  uniqueItems: beside(list, { uniqueItems: true }, [1, 2], [1, 1]),
  maxContains: beside({ ...list, contains: { const: 5 } }, { maxContains: 1 }, [5, 1], [5, 5]),
  minContains: beside({ ...list, contains: { const: 5 } }, { minContains: 2 }, [5, 5], [5, 1]),
  maxProperties: beside(map, { maxProperties: 1 }, { k: 1 }, { k: 1, m: 2 }),
  minProperties: beside(map, { minProperties: 2 }, { k: 1, m: 2 }, { k: 1 }),
  required: beside(point, { required: ["a"] }, { a: "x" }, { b: "x" }),
  dependentRequired: beside(point, { dependentRequired: { a: ["b"] } }, { b: "x" }, { a: "x" }),
  title: note({ title: "Word" }),
  description: note({ description: "A word." }),
  default: note({ default: "x" }),
  deprecated: note({ deprecated: true }),
  readOnly: note({ readOnly: true }),
  writeOnly: note({ writeOnly: true }),
  examples: note({ examples: ["abc"] }),
  format: beside(text, { format: "date" }, "2025-01-02", "soon"),
  contentEncoding: note({ contentEncoding: "base64" }),
  contentMediaType: note({ contentMediaType: "image/png" }),
  contentSchema: note({ contentMediaType: "application/json", contentSchema: whole }),
  discriminator: beside(
    {},
    {
      oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }],
      discriminator: { propertyName: "kind" },
    },
    { kind: "Dog", bark: "x" },
    { kind: "Dog" },
  ),
  xml: note({ xml: { name: "word" } }),
  externalDocs: note({ externalDocs: { url: "https://things.example/docs" } }),
  example: note({ example: "abc" }),
  nullable: note({ nullable: true }),
};

/** The named schemas that the cases refer to. */
export const namedForKeywords: Readonly<Record<string, unknown>> = {
  Amount: { $anchor: "amount", ...whole },
  Dog: object({ kind: text, bark: text }, { required: ["kind", "bark"] }),
  Cat: object({ kind: text, meow: text }, { required: ["kind", "meow"] }),
};
