import { type Feature, object, post, ref, text, whole } from "./feature.ts";

/** What OpenAPI 3.0 and 3.1 say in different ways. */
export const versionFeatures: Readonly<Record<string, Feature>> = {
  "nullable beside enum, 3.0": {
    document: post({
      openapi: "3.0.3",
      takes: object({ level: { type: "string", nullable: true, enum: ["low", "high"] } }),
    }),
    takes: [{ level: "low" }],
    refuses: [{ level: "x" }, { level: null }],
  },
  "nullable beside enum with null, 3.0": {
    document: post({
      openapi: "3.0.3",
      takes: object({ level: { type: "string", nullable: true, enum: ["low", null] } }),
    }),
    takes: [{ level: "low" }, { level: null }],
    refuses: [{ level: "x" }],
  },
  "nullable beside allOf, 3.0": {
    document: post({
      openapi: "3.0.3",
      takes: object({ who: { nullable: true, allOf: [ref("Who")] } }),
      schemas: { Who: object({ name: text }, { required: ["name"] }) },
    }),
    takes: [{ who: null }, { who: { name: "a" } }],
    refuses: [{ who: {} }, { who: "a" }],
  },
  "nullable on a named object, 3.0": {
    document: post({
      openapi: "3.0.3",
      takes: object({ who: ref("Who") }),
      schemas: { Who: { ...object({ name: text }), nullable: true } },
    }),
    takes: [{ who: null }, { who: { name: "a" } }],
    refuses: [{ who: "a" }],
  },
  "nullable in 3.1": {
    document: post({ takes: object({ a: { ...text, nullable: true } }) }),
    says: [/keyword nullable is not supported. In OpenAPI 3.1 write/],
    methods: [],
  },
  "siblings of a reference, 3.0": {
    document: post({
      openapi: "3.0.3",
      takes: object({ who: { ...ref("Who"), required: ["b"], nullable: true } }),
      schemas: { Who: object({ name: text }) },
    }),
    says: [/required.*beside \$ref.*3\.0/, /nullable.*beside \$ref.*3\.0/],
    takes: [{ who: {} }],
    refuses: [{ who: null }],
  },
  "siblings of a reference, 3.1": {
    document: post({
      takes: object({ who: { ...ref("Who"), required: ["b"], properties: { b: whole } } }),
      schemas: { Who: object({ name: text }) },
    }),
    takes: [{ who: { b: 1 } }, { who: { b: 1, name: "a" } }],
    refuses: [{ who: {} }, { who: { b: "1" } }, { who: { b: 1, name: 2 } }],
  },
  "exclusive bounds, 3.0": {
    document: post({
      openapi: "3.0.3",
      takes: object({ a: { type: "number", minimum: 0, exclusiveMinimum: true } }),
    }),
    takes: [{ a: 0.1 }],
    invalid: [{ a: 0 }],
  },
};
