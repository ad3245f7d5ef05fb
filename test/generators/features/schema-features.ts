import { type Feature, object, post, text, whole } from "./feature.ts";

/** Keywords of schemas. */
export const schemaFeatures: Readonly<Record<string, Feature>> = {
  "prefixItems, closed": {
    document: post({
      takes: object({
        point: { type: "array", prefixItems: [{ type: "number" }, text], items: false, minItems: 2 },
      }),
    }),
    takes: [{ point: [1, "a"] }],
    refuses: [{ point: ["a", 1] }, { point: [1] }, { point: [1, "a", 2] }],
  },
  "prefixItems, open at the end": {
    document: post({ takes: object({ row: { type: "array", prefixItems: [text], items: whole } }) }),
    takes: [{ row: [] }, { row: ["a"] }, { row: ["a", 1, 2] }],
    refuses: [{ row: [1] }, { row: ["a", "b"] }],
  },
  "typed additionalProperties": {
    document: post({ takes: object({ map: { type: "object", additionalProperties: whole } }) }),
    takes: [{ map: {} }, { map: { a: 1, constructor: 2 } }],
    refuses: [{ map: { a: "b" } }],
  },
  "typed additionalProperties beside properties": {
    document: post({
      takes: object({ map: object({ name: text }, { additionalProperties: whole, required: ["name"] }) }),
    }),
    takes: [{ map: { name: "a" } }, { map: { name: "a", b: 1 } }],
    refuses: [{ map: { b: 1 } }],
    invalid: [{ map: { name: "a", b: "c" } }],
  },
  patternProperties: {
    document: post({
      takes: object({
        env: { type: "object", patternProperties: { "^X_": text }, additionalProperties: false },
      }),
    }),
    takes: [{ env: { X_A: "1" } }],
    refuses: [{ env: { X_A: 1 } }],
    invalid: [{ env: { A: "1" } }],
  },
  "a pattern that is not one in JavaScript": {
    document: post({ takes: object({ a: { ...text, pattern: "(?i)abc" } }) }),
    says: [/pattern \(\?i\)abc is not a regular expression/],
    methods: [],
  },
  "as many items as minContains says, each its own": {
    document: post({
      answers: object({
        list: { type: "array", items: {}, contains: whole, minContains: 3, uniqueItems: true },
        none: { type: "array", contains: text, minContains: 0 },
      }),
    }),
    answers: [{ list: [1, 2, "a", 3] }],
  },
  "allOf of types that exclude each other": {
    document: post({
      takes: object({
        none: { allOf: [{ type: "object" }, { type: "array" }] },
        null: {
          allOf: [{ type: ["string", "null"] }, { type: ["object", "null"], properties: { a: text } }],
        },
      }),
    }),
    takes: [{}, { null: null }],
    refuses: [{ none: {} }, { none: [] }, { null: "a" }, { null: { a: "b" } }],
  },
  "the empty schema and the boolean ones": {
    document: post({ takes: object({ any: {}, yes: true, list: { type: "array", items: {} } }) }),
    takes: [{ any: null, yes: [1], list: [1, "a"] }, {}],
    refuses: [{ list: 1 }],
  },
  "a property that nothing meets": {
    document: post({ takes: object({ no: false, a: text }) }),
    takes: [{ a: "b" }],
    refuses: [{ no: 1 }, { no: null }],
  },
  "a name that is required and nowhere described": {
    document: post({ takes: object({ a: text }, { required: ["a", "missing"] }) }),
    takes: [
      { a: "b", missing: 1 },
      { a: "b", missing: null },
    ],
    refuses: [{ a: "b" }],
  },
  "if, then and else": {
    document: post({
      takes: object(
        { kind: text, size: whole },
        {
          if: { properties: { kind: { const: "box" } }, required: ["kind"] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: ["size"] },
        },
      ),
    }),
    takes: [{ kind: "bag" }, { kind: "box", size: 1 }, {}],
    invalid: [{ kind: "box" }],
  },
  "dependentRequired and dependentSchemas": {
    document: post({
      takes: object(
        { card: text, code: text },
        {
          dependentRequired: { card: ["code"] },
          dependentSchemas: { code: { properties: { card: { minLength: 2 } } } },
        },
      ),
    }),
    takes: [{ card: "ab", code: "1" }, { code: "1" }],
    invalid: [{ card: "ab" }, { card: "a", code: "1" }],
  },
};
