// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema; nothing awaits these schemas
type Schema = Readonly<Record<string, unknown>> | boolean;

/** A schema, and one that allows only some of its values. */
export const looserAndTighter: Readonly<Record<string, readonly [looser: Schema, tighter: Schema]>> = {
  "type: one more": [{ type: ["string", "null"] }, { type: "string" }],
  "type: number holds integer": [{ type: "number" }, { type: "integer" }],
  enum: [{ enum: ["a", "b"] }, { enum: ["a"] }],
  const: [{ type: "string" }, { type: "string", const: "a" }],
  multipleOf: [{ multipleOf: 5 }, { multipleOf: 10 }],
  "multipleOf: decimals": [{ multipleOf: 0.1 }, { multipleOf: 0.3 }],
  maximum: [{ maximum: 9 }, { maximum: 8 }],
  "maximum: exclusive": [{ maximum: 9 }, { exclusiveMaximum: 9 }],
  exclusiveMaximum: [{ exclusiveMaximum: 9 }, { exclusiveMaximum: 8 }],
  "exclusiveMaximum: inclusive": [{ exclusiveMaximum: 9 }, { maximum: 8 }],
  minimum: [{ minimum: -2 }, { minimum: -1 }],
  "minimum: exclusive": [{ minimum: 0 }, { exclusiveMinimum: 0 }],
  exclusiveMinimum: [{ exclusiveMinimum: 1 }, { exclusiveMinimum: 2 }],
  maxLength: [{ maxLength: 9 }, { maxLength: 8 }],
  minLength: [{ type: "string" }, { type: "string", minLength: 1 }],
  pattern: [{ type: "string" }, { type: "string", pattern: "^a" }],
  "pattern: one more by allOf": [{ pattern: "^a" }, { pattern: "^a", allOf: [{ pattern: "b$" }] }],
  maxItems: [{ maxItems: 9 }, { maxItems: 8 }],
  minItems: [{ minItems: 1 }, { minItems: 2 }],
  uniqueItems: [{ uniqueItems: false }, { uniqueItems: true }],
  items: [{ items: { type: "string" } }, { items: { type: "string", maxLength: 9 } }],
  "items: none before": [{ type: "array" }, { type: "array", items: { type: "string" } }],
  prefixItems: [{ prefixItems: [true] }, { prefixItems: [{ type: "string" }] }],
  "prefixItems: one more": [
    { prefixItems: [{ type: "string" }] },
    { prefixItems: [{ type: "string" }, { type: "null" }] },
  ],
  contains: [{ contains: { type: ["string", "null"] } }, { contains: { type: "string" } }],
  "contains: at most": [
    { contains: { type: "string" }, minContains: 0, maxContains: 1 },
    { contains: { type: ["string", "null"] }, minContains: 0, maxContains: 1 },
  ],
  minContains: [{ contains: { type: "null" } }, { contains: { type: "null" }, minContains: 2 }],
  "minContains: 1 by default": [
    { contains: { type: "null" }, minContains: 0 },
    { contains: { type: "null" } },
  ],
  maxContains: [
    { contains: { type: "null" }, maxContains: 3 },
    { contains: { type: "null" }, maxContains: 2 },
  ],
  unevaluatedItems: [{ unevaluatedItems: true }, { unevaluatedItems: { type: "string" } }],
  maxProperties: [{ maxProperties: 9 }, { maxProperties: 8 }],
  minProperties: [{ minProperties: 1 }, { minProperties: 2 }],
  required: [
    { properties: { a: {}, b: {} }, required: ["a"] },
    { properties: { a: {}, b: {} }, required: ["a", "b"] },
  ],
  "required: a field without schema": [{ required: ["a"] }, { required: ["a", "b"] }],
  properties: [{ properties: { a: {} } }, { properties: { a: { type: "string" } } }],
  patternProperties: [
    { patternProperties: { "^a": {} } },
    { patternProperties: { "^a": { type: "string" } } },
  ],
  additionalProperties: [
    { additionalProperties: { type: ["string", "null"] } },
    { additionalProperties: { type: "string" } },
  ],
  "additionalProperties: none before": [
    { type: "object" },
    { type: "object", additionalProperties: { type: "string" } },
  ],
  unevaluatedProperties: [{ type: "object" }, { type: "object", unevaluatedProperties: { type: "string" } }],
  propertyNames: [{ propertyNames: { maxLength: 9 } }, { propertyNames: { maxLength: 8 } }],
  dependentRequired: [{ dependentRequired: { a: ["b"] } }, { dependentRequired: { a: ["b", "c"] } }],
  dependentSchemas: [{ dependentSchemas: { a: {} } }, { dependentSchemas: { a: { required: ["b"] } } }],
  not: [
    { not: { required: ["a", "b"], properties: { b: { minItems: 1 } } } },
    { not: { required: ["a", "b"] } },
  ],
  "not: fewer values": [{ not: { enum: ["a"] } }, { not: { enum: ["a", "b"] } }],
  "not: one more by allOf": [
    { allOf: [{ not: { const: "a" } }] },
    { allOf: [{ not: { const: "a" } }, { not: { const: "b" } }] },
  ],
  "not: alternatives": [{ not: { const: "a" } }, { not: { anyOf: [{ const: "a" }, { const: "b" }] } }],
  "not: below not": [{ not: { not: { type: "number" } } }, { not: { not: { type: "integer" } } }],
  "if, then": [
    { if: { required: ["a"] }, then: { required: ["b"] } },
    { if: { required: ["a"] }, then: { required: ["b", "c"] } },
  ],
  else: [{ if: { required: ["a"] } }, { if: { required: ["a"] }, else: { required: ["b"] } }],
  anyOf: [{ anyOf: [{ type: "string" }, { type: "null" }] }, { anyOf: [{ type: "string" }] }],
  "anyOf: beside a limit": [
    { maxLength: 9, anyOf: [{ type: "string" }, { type: "null" }] },
    { maxLength: 9, type: "string" },
  ],
  "anyOf: below not": [{ not: { anyOf: [{ const: 1 }] } }, { not: { anyOf: [{ const: 1 }, { const: 2 }] } }],
  oneOf: [{ oneOf: [{ type: "string" }, { type: "null" }] }, { oneOf: [{ type: "string" }] }],
  allOf: [{ maxLength: 9 }, { allOf: [{ maxLength: 9 }, { minLength: 1 }] }],
  format: [{ type: "string" }, { type: "string", format: "date-time" }],
  contentEncoding: [{ type: "string" }, { type: "string", contentEncoding: "base64" }],
  contentMediaType: [{ type: "string" }, { type: "string", contentMediaType: "text/csv" }],
  contentSchema: [{ type: "string" }, { type: "string", contentSchema: { type: "object" } }],
};

/** Two schemas, each of which allows a value that the other does not. */
export const neither: Readonly<Record<string, readonly [Schema, Schema]>> = {
  type: [{ type: "string" }, { type: "integer" }],
  multipleOf: [{ multipleOf: 4 }, { multipleOf: 6 }],
  pattern: [{ pattern: "^a" }, { pattern: "^b" }],
  format: [{ format: "date" }, { format: "date-time" }],
  not: [{ not: { const: "a" } }, { not: { const: "b" } }],
  if: [
    { if: { required: ["a"] }, then: { required: ["b"] } },
    { if: { required: ["c"] }, then: { required: ["b"] } },
  ],
  propertyNames: [{ propertyNames: { pattern: "^a" } }, { propertyNames: { pattern: "^b" } }],
  contains: [{ contains: { type: "string" } }, { contains: { type: "number" } }],
  oneOf: [{ not: { oneOf: [{ const: 1 }, { const: 2 }] } }, { not: { oneOf: [{ const: 1 }, { const: 3 }] } }],
};

/** Two schemas that allow the same values. */
export const same: Readonly<Record<string, readonly [Schema, Schema]>> = {
  "a limit of nothing": [{ type: "string" }, { type: "string", minLength: 0 }],
  "unique items that are off": [{ type: "array" }, { type: "array", uniqueItems: false }],
  "a type that the values imply": [{ enum: ["a", "b"] }, { type: "string", enum: ["a", "b"] }],
  "`then` without `if`": [{ type: "object" }, { type: "object", then: { required: ["a"] } }],
  "`maxContains` without `contains`": [{ type: "array" }, { type: "array", maxContains: 1 }],
  "a limit of another type": [{ type: "string" }, { type: "string", maximum: 3 }],
  "a value excluded that is not listed": [{ enum: ["a", "b"] }, { enum: ["a", "b"], not: { const: "c" } }],
  "a looser limit in `allOf`": [{ maxLength: 8 }, { maxLength: 8, allOf: [{ maxLength: 9 }] }],
  "schemas of names": [{ propertyNames: true }, { propertyNames: {} }],
};
