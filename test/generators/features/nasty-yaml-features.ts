import type { Feature } from "./feature.ts";

const head = `openapi: 3.1.0
info: { title: Things, version: "1" }
servers: [{ url: "https://things.example" }]
`;
const responses = `      responses:
        "200":
          description: Done.
          content: { application/json: { schema: { type: object, properties: { ok: { const: true } } } } }
`;

/** A document in YAML whose method takes a schema, with what stands before the paths and after them. */
function yaml(schema: string, { before = "", after = "" } = {}): string {
  return `${head}${before}paths:
  /things.make:
    post:
      requestBody:
        content:
          application/json:
            schema: ${schema}
${responses}${after}`;
}

const named = `components:
  schemas:
    "a b/c~d": { type: string, minLength: 1 }
    foo: { type: object, properties: { x: { type: string } }, required: [x] }
    Foo: { type: object, properties: { x: { type: integer } }, required: [x] }
    FOO: { type: object, properties: { x: { type: boolean } }, required: [x] }
    __proto__: { type: object, properties: { x: { type: "null" } }, required: [x] }
    toString: { type: object, properties: { x: { const: t } }, required: [x] }
`;

/** What YAML can write and a person can mistake: each is read as YAML 1.2 reads it, or rejected with its line. */
export const nastyYamlFeatures: Readonly<Record<string, Feature>> = {
  "an alias inside what it names": {
    document: `${head}paths:
  /things.make: &make
    post: *make
`,
    says: [/:6 syntax .*An alias contains itself\. Use \$ref/],
    methods: [],
  },
  "merge keys whose own keys win": {
    document: yaml("{ <<: *base, required: [a, b] }", {
      before:
        "x-base: &base { type: object, properties: { a: { type: string }, b: { type: integer } }, required: [a] }\n",
    }),
    takes: [{ a: "x", b: 1 }],
    refuses: [{ a: "x" }, { b: 1 }],
  },
  "a list of merge keys": {
    document: yaml("{ <<: [*a, *b] }", {
      before:
        "x-a: &a { type: object }\nx-b: &b { type: string, required: [b], properties: { b: { type: string } } }\n",
    }),
    takes: [{ b: "x" }],
    refuses: [{}, { b: 1 }],
  },
  "a key twice": {
    document: yaml("\n              type: object\n              type: array"),
    says: [/Map keys must be unique/],
    methods: [],
  },
  "tabs for indentation": {
    document: yaml("\n\t\t\t\t\t\t\ttype: object"),
    says: [/Tabs are not allowed/, /syntax/, /syntax/],
    methods: [],
  },
  "tabs between tokens": {
    document: yaml("{\ttype:\tobject,\tproperties: {\ta: { type: string } } }"),
    takes: [{ a: "x" }],
    refuses: [{ a: 1 }],
  },
  "lines that end with CR and LF": {
    document: yaml("{ type: object, properties: { a: { type: string } }, required: [a] }").replaceAll(
      "\n",
      "\r\n",
    ),
    takes: [{ a: "x" }],
    refuses: [{}],
  },
  "a byte order mark": {
    document: `\uFEFF${yaml("{ type: object, properties: { a: { type: string } }, required: [a] }")}`,
    takes: [{ a: "x" }],
    refuses: [{}],
  },
  "numbers, true and null as keys": {
    document: yaml(
      "{ type: object, properties: { 1: { type: string }, 1.5: { type: integer }, true: { type: boolean }, null: { type: string } }, required: ['1'] }",
    ),
    takes: [{ "1": "a", "1.5": 2, true: false, null: "b" }],
    refuses: [{}, { "1": 1 }, { "1": "a", "1.5": "b" }, { "1": "a", true: "b" }, { "1": "a", null: 1 }],
  },
  "a list as a key": {
    document: yaml("{ type: object, [a, b]: c }"),
    says: [/all keys must be strings/],
    methods: [],
  },
  "words that YAML 1.1 takes for others": {
    document: yaml(
      "{ type: object, properties: { a: { enum: [yes, no, on, 010, 1_000, 2024-01-01, 12:30:00, ~] } } }",
    ),
    takes: [
      { a: "yes" },
      { a: "no" },
      { a: "on" },
      { a: 10 },
      { a: "1_000" },
      { a: "2024-01-01" },
      { a: "12:30:00" },
      { a: null },
    ],
    refuses: [{ a: true }, { a: false }, { a: 8 }, { a: 1000 }],
  },
  "numbers that JSON has not": {
    document: yaml(
      "{ type: object, properties: { a: { type: number, minimum: .inf, maximum: .nan, default: 1e400 } } }",
    ),
    says: [/number Infinity does not exist/, /number NaN does not exist/, /number Infinity does not exist/],
    methods: [],
  },
  "half of a character as a name and as a value": {
    document: yaml(
      '{ type: object, properties: { "\\uD800": { type: string }, a: { enum: ["\\uDC00x"] } } }',
    ),
    says: [/lone surrogate/, /lone surrogate/],
    methods: [],
  },
  "characters beyond the plane, and two that look alike": {
    document: yaml(
      '{ type: object, properties: { "\u{1F600}": { type: integer }, "a\\u0301": { type: string }, "\\u00e1": { type: integer }, "a\\0b": { type: string } } }',
    ),
    takes: [{ "\u{1F600}": 1, "a\u0301": "x", "\u00e1": 2, "a\u0000b": "y" }],
    refuses: [{ "\u{1F600}": "x" }, { "a\u0301": 1 }, { "\u00e1": "x" }, { "a\u0000b": 1 }],
  },
  "two documents in one file": {
    document: `${yaml("{ type: object }")}---\nopenapi: 3.1.0\n`,
    says: [/multiple documents/],
    methods: [],
  },
  "a pointer with escapes of both kinds": {
    document: yaml("{ type: object, properties: { a: { $ref: '#/components/schemas/a%20b~1c%7E0d' } } }", {
      after: named,
    }),
    takes: [{ a: "x" }],
    refuses: [{ a: 1 }],
    invalid: [{ a: "" }],
  },
  "a named schema with a percent sign": {
    document: yaml("{ type: object, properties: { a: { $ref: '#/components/schemas/100%25' } } }", {
      after: "components:\n  schemas:\n    100%: { type: string }\n",
    }),
    says: [/name 100% is not supported/],
    methods: [],
  },
  "a named schema that is none": {
    document: yaml("{ type: object, properties: { a: { $ref: '#/components/schemas/A' } } }", {
      after: "components:\n  schemas:\n    A: hello\n",
    }),
    says: [/schema must be an object/],
    methods: [],
  },
  "names of schemas that differ in case, and those of every object": {
    document: yaml(
      "{ type: object, properties: { a: { $ref: '#/components/schemas/foo' }, b: { $ref: '#/components/schemas/Foo' }, c: { $ref: '#/components/schemas/FOO' }, d: { $ref: '#/components/schemas/__proto__' }, e: { $ref: '#/components/schemas/toString' } } }",
      { after: named },
    ),
    takes: [{ a: { x: "s" }, b: { x: 1 }, c: { x: true }, d: { x: null }, e: { x: "t" } }],
    refuses: [{ a: { x: 1 } }, { b: { x: true } }, { c: { x: "s" } }, { d: { x: 1 } }, { e: { x: "s" } }],
  },
  "a reference to a property beside it": {
    document: yaml(
      "{ type: object, properties: { a: { type: string, minLength: 2 }, b: { $ref: '#/paths/~1things.make/post/requestBody/content/application~1json/schema/properties/a' } } }",
    ),
    takes: [{ a: "xy", b: "xy" }],
    refuses: [{ b: 1 }],
    invalid: [{ b: "x" }],
  },
  "a reference to a part of allOf": {
    document: yaml("{ type: object, properties: { a: { $ref: '#/components/schemas/A/allOf/1' } } }", {
      after:
        "components:\n  schemas:\n    A: { allOf: [{ type: object }, { type: object, properties: { x: { type: string } }, required: [x] }] }\n",
    }),
    takes: [{ a: { x: "s" } }],
    refuses: [{ a: {} }],
  },
  "a property that is called $ref": {
    document: yaml(
      "{ type: object, properties: { $ref: { type: string }, a: { type: integer } }, required: [$ref] }",
    ),
    takes: [{ $ref: "x" }, { $ref: "x", a: 1 }],
    refuses: [{}, { $ref: 1 }],
  },
  "an anchor that two schemas have": {
    document: yaml("{ type: object, properties: { a: { $ref: '#x' } } }", {
      after:
        "components:\n  schemas:\n    A: { $anchor: x, type: string }\n    B: { $anchor: x, type: integer }\n",
    }),
    says: [/reference #x is ambiguous/],
    methods: [],
  },
  "schemas that are no schemas": {
    document: yaml("[1, 2]"),
    says: [/A schema must be an object, true or false/],
    methods: [],
  },
  "a schema that is a number, and one that is nothing": {
    document: yaml("5", { after: "components:\n  schemas:\n    A: hello\n    B: null\n" }),
    says: [/schema must be an object/, /schema must be an object/, /schema must be an object/],
    methods: [],
  },
};
