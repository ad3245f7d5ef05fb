import { type Feature, object, post, ref, text, whole } from "./feature.ts";

/** References, parts laid together, and schemas that contain themselves. */
export const referenceFeatures: Readonly<Record<string, Feature>> = {
  "a discriminator with mapping": {
    document: post({
      takes: object({
        pet: {
          oneOf: [ref("Dog"), ref("Cat")],
          discriminator: { propertyName: "kind", mapping: { dog: "Dog", cat: "#/components/schemas/Cat" } },
        },
      }),
      schemas: {
        Dog: object({ kind: { const: "dog" }, bark: text }, { required: ["kind", "bark"] }),
        Cat: object({ kind: { const: "cat" }, meow: text }, { required: ["kind", "meow"] }),
      },
    }),
    takes: [{ pet: { kind: "dog", bark: "w" } }, { pet: { kind: "cat", meow: "m" } }],
    refuses: [{ pet: { kind: "dog", meow: "m" } }, { pet: { kind: "cow", meow: "m" } }],
  },
  "a discriminator whose property the branches do not fix": {
    document: post({
      takes: object({
        pet: {
          anyOf: [ref("Dog"), ref("Cat")],
          discriminator: { propertyName: "kind", mapping: { woof: "Dog" } },
        },
      }),
      schemas: {
        Dog: object({ kind: text, bark: text }, { required: ["kind", "bark"] }),
        Cat: object({ kind: text, meow: text }, { required: ["kind", "meow"] }),
      },
    }),
    takes: [{ pet: { kind: "woof", bark: "w" } }],
    refuses: [{ pet: { bark: "w" } }],
  },
  $dynamicRef: {
    document: post({ takes: object({ a: { $dynamicRef: "#node" } }) }),
    says: [/\$dynamicRef is not supported/],
    methods: [],
  },
  "an anchor": {
    document: post({
      takes: object({ a: { $ref: "#word" } }),
      schemas: { Word: { $anchor: "word", type: "string", minLength: 1 } },
    }),
    takes: [{ a: "b" }],
    refuses: [{ a: 1 }],
  },
  "allOf that holds itself": {
    document: post({
      takes: object({ a: ref("Loop") }),
      schemas: { Loop: { allOf: [ref("Loop")], type: "string" } },
    }),
    says: [/leads back to itself/],
    methods: [],
  },
  "allOf in a circle of two": {
    document: post({
      takes: object({ a: ref("One") }),
      schemas: { One: { allOf: [ref("Two")] }, Two: { allOf: [ref("One")] } },
    }),
    says: [/leads back to itself/],
    methods: [],
  },
  "a parent that lists its children, which extend it": {
    document: post({
      takes: object({ pet: ref("Dog") }),
      schemas: {
        Pet: {
          ...object({ kind: text, friends: { type: "array", items: ref("Pet") } }, { required: ["kind"] }),
        },
        Dog: { allOf: [ref("Pet"), object({ bark: text }, { required: ["bark"] })] },
      },
    }),
    takes: [{ pet: { kind: "a", bark: "b", friends: [{ kind: "c" }] } }],
    refuses: [{ pet: { kind: "a" } }, { pet: { kind: "a", bark: "b", friends: [{}] } }],
  },
  "oneOf beside properties": {
    document: post({
      takes: object({
        pet: object(
          { kind: text },
          {
            required: ["kind"],
            oneOf: [
              object({ bark: text }, { required: ["bark"] }),
              object({ meow: text }, { required: ["meow"] }),
            ],
          },
        ),
      }),
    }),
    takes: [{ pet: { kind: "a", bark: "b" } }],
    refuses: [{ pet: { kind: "a" } }, { pet: { bark: "b" } }],
    invalid: [{ pet: { kind: "a", bark: "b", meow: "c" } }],
  },
  "unevaluatedProperties beside a reference": {
    document: post({
      takes: { ...ref("Base"), properties: { extra: whole }, unevaluatedProperties: false },
      schemas: { Base: object({ id: whole }, { required: ["id"] }) },
    }),
    takes: [{ id: 1, extra: 2 }],
    refuses: [{ extra: 2 }, { id: 1, extra: 2, more: 3 }],
  },
  "$defs inside a schema": {
    document: post({
      takes: object({ a: ref("Outer") }),
      schemas: {
        Outer: {
          ...object({ x: { $ref: "#/components/schemas/Outer/$defs/Inner" } }),
          $defs: { Inner: { type: "integer" } },
        },
      },
    }),
    takes: [{ a: { x: 1 } }],
    refuses: [{ a: { x: "1" } }],
  },
};
