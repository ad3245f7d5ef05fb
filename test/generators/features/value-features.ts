import { type Feature, object, post, ref, text, whole } from "./feature.ts";

/** Names, values and prose. */
export const valueFeatures: Readonly<Record<string, Feature>> = {
  "int64 beyond 2^53": {
    document: JSON.stringify(
      post({
        takes: object({
          id: { ...whole, format: "int64", maximum: 1111, default: 2222 },
          choice: { ...whole, enum: [1, 3333] },
          only: { const: 4444 },
        }),
      }),
      undefined,
      2,
    )
      .replace("1111", "9223372036854775807")
      .replace("2222", "9007199254740993")
      .replace("3333", "9007199254740995")
      .replace("4444", "-9007199254740997"),
    says: [
      /number -9007199254740997 has more digits/,
      /number 9007199254740995 has more digits/,
      /number 9223372036854775807 has more digits/,
      /number 9007199254740993 has more digits/,
    ],
    takes: [{ id: 1, choice: 1 }],
    refuses: [{ choice: 2 }],
    publishes: ["9223372036854775807", "9007199254740993", "9007199254740995", "-9007199254740997"],
  },
  "property names that need quotes, numbers, and every object's": {
    document: post({
      takes: object(
        {
          "a-b": text,
          "1": whole,
          "it's": text,
          'say "x"': text,
          "back\\slash": text,
          "new\nline": text,
          "`tick\u0024{x}`": text,
          constructor: text,
          toString: whole,
          ümlaut: text,
          "": text,
        },
        { required: ["a-b", "1"] },
      ),
    }),
    takes: [
      {
        "a-b": "x",
        "1": 2,
        "it's": "a",
        'say "x"': "b",
        "back\\slash": "c",
        "new\nline": "d",
        "`tick\u0024{x}`": "e",
      },
      { "a-b": "x", "1": 2, constructor: "a", toString: 3, ümlaut: "b", "": "c" },
    ],
    refuses: [{ "a-b": "x" }, { "a-b": 1, "1": 2 }, { "a-b": "x", "1": 2, toString: "a" }],
  },
  "the name __proto__": {
    document: post({
      takes: object(JSON.parse('{"__proto__": {"type": "string"}}') as object),
    }),
    says: [/__proto__ is not supported/],
    methods: [],
  },
  "a default of another type": {
    document: post({ takes: object({ a: { ...whole, default: "many" } }) }),
    says: [/default.*many|default.*not valid/],
    takes: [{ a: 1 }],
    refuses: [{ a: "many" }],
  },
  "examples that the schema refuses": {
    document: post({ takes: object({ a: { ...whole, examples: ["many"] } }, { examples: [{ a: "b" }] }) }),
    says: [/example.*not valid/, /example.*not valid/],
    takes: [{ a: 1 }],
    refuses: [{ a: "many" }],
  },
  "prose that closes comments, scripts and templates": {
    document: post({
      takes: object({
        a: { ...text, description: "Ends */ here, `code \u0024{x}`, </script><b>, @deprecated or not." },
      }),
      operation: {
        summary: "Closes */ the comment",
        description:
          "@deprecated is a word. */ alert(1) /* </script> `\u0024{process.exit()}`\n@internal too",
      },
    }),
    takes: [{ a: "b" }],
    printsNot: [/^\s*\* @(deprecated|internal)/m, /[^\\]\*\/ (here|the|alert)/],
  },
  "a deprecated property and method": {
    document: post({
      takes: object({ old: { ...text, deprecated: true }, young: text }),
      operation: { deprecated: true },
    }),
    takes: [{ old: "a" }],
    prints: [/@deprecated[^/]*\*\/\s+old\?:/],
  },
  "enums with null, an empty text, numbers and equal values": {
    document: post({
      takes: object({
        a: { enum: ["", null, 1, "x"] },
        b: { type: ["integer", "null"], enum: [1, 2, null] },
      }),
    }),
    takes: [{ a: "" }, { a: null, b: null }, { a: 1, b: 2 }],
    refuses: [{ a: "y" }, { b: 3 }, { b: "1" }],
  },
  "an enum of objects and lists": {
    document: post({ takes: object({ a: { enum: [{ x: 1 }, [1, "b"]] }, b: { const: { y: [true] } } }) }),
    takes: [{ a: { x: 1 } }, { a: [1, "b"] }, { b: { y: [true] } }],
    refuses: [{ a: { x: 2 } }, { a: [2] }, { b: { y: [false] } }],
  },
  "several types at once": {
    document: post({
      takes: object({ a: { type: ["string", "integer", "array", "null"], items: whole, minLength: 2 } }),
    }),
    takes: [{ a: "ab" }, { a: 1 }, { a: [1] }, { a: null }],
    refuses: [{ a: true }, { a: ["b"] }],
    invalid: [{ a: "a" }],
  },
  "an array without items, an object without properties": {
    document: post({ takes: object({ list: { type: "array" }, map: { type: "object" } }) }),
    takes: [{ list: [1, "a"], map: { x: [1] } }],
    refuses: [{ list: {} }, { map: 1 }],
  },
  "schema names that are words of the language or of the library": {
    document: post({
      takes: object({
        a: ref("string"),
        b: ref("Promise"),
        c: ref("foo-bar"),
        d: ref("fooBar"),
        e: ref("Date"),
      }),
      schemas: {
        string: object({ a: whole }),
        Promise: object({ b: whole }),
        "foo-bar": object({ c: whole }),
        fooBar: object({ d: whole }),
        Date: object({ e: whole }),
      },
    }),
    takes: [{ a: { a: 1 }, b: { b: 1 }, c: { c: 1 }, d: { d: 1 }, e: { e: 1 } }],
    refuses: [{ a: { a: "x" } }, { c: { c: "x" } }, { d: { d: "x" } }, { e: { e: "x" } }],
  },
};
