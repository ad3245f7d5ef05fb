import { done, type Feature, get, json, object, post, ref, text, whole } from "./feature.ts";

const query = (name: unknown, more: object = {}) => ({ name, in: "query", schema: text, ...more });
const nest = (depth: number): object => (depth === 0 ? text : object({ a: nest(depth - 1) }));
const at = (url: string, variables?: object) => ({
  root: { servers: [{ url, ...(variables && { variables }) }] },
});
const methodsAt = (...paths: string[]) =>
  post({
    root: {
      paths: Object.fromEntries(paths.map((path) => [path, { post: { responses: { "200": done } } }])),
    },
  });

/** What an attacker, or a tool without care, would put into a document. */
export const nastyFeatures: Readonly<Record<string, Feature>> = {
  "values that close comments, strings and templates": {
    document: post({
      takes: object({
        a: { enum: ["*/", "`\u0024{x}`", "__proto__", "constructor", "", "</script>", "'\"\\"] },
      }),
    }),
    takes: [
      { a: "*/" },
      { a: "`\u0024{x}`" },
      { a: "__proto__" },
      { a: "" },
      { a: "</script>" },
      { a: "'\"\\" },
    ],
    refuses: [{ a: "x" }],
  },
  "constants of every type": {
    document: post({
      takes: object(
        { a: { const: null }, b: { const: false }, c: { const: 0 }, d: { const: "" }, e: { const: [1] } },
        { required: ["a"] },
      ),
    }),
    takes: [{ a: null }, { a: null, b: false, c: 0, d: "", e: [1] }],
    refuses: [
      {},
      { a: 0 },
      { a: null, b: true },
      { a: null, c: 1 },
      { a: null, d: "x" },
      { a: null, e: [2] },
    ],
  },
  "an enum of objects and lists": {
    document: post({ takes: object({ a: { enum: [{ x: 1 }, [1, 2], null, 1, "b"] } }) }),
    takes: [{ a: { x: 1 } }, { a: [1, 2] }, { a: null }, { a: 1 }, { a: "b" }],
    refuses: [{ a: { x: 2 } }, { a: [1] }, { a: 2 }],
  },
  "an enum without values": {
    document: post({ takes: object({ a: { enum: [] } }) }),
    says: [/enum is empty/],
    methods: [],
  },
  "parts that contradict each other": {
    document: post({ takes: object({ a: { allOf: [text, whole] }, b: text }) }),
    takes: [{ b: "x" }],
    refuses: [{ a: "x" }, { a: 1 }],
  },
  "lists of parts without parts": {
    document: post({ takes: object({ a: { allOf: [] }, b: { anyOf: [] }, c: { oneOf: [] } }) }),
    says: [/allOf must NOT/, /anyOf must NOT/, /oneOf must NOT/],
    methods: [],
  },
  "sixty levels": {
    document: post({ takes: nest(60) }),
    takes: [{ a: {} }],
    refuses: [{ a: 1 }, { a: { a: { a: "x" } } }],
  },
  "a discriminator called constructor": {
    document: post({
      takes: object({ a: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "constructor" } } }),
      schemas: {
        A: object({ constructor: { const: "A" }, x: text }, { required: ["constructor", "x"] }),
        B: object({ constructor: { const: "B" }, y: text }, { required: ["constructor", "y"] }),
      },
    }),
    takes: [{ a: { constructor: "A", x: "s" } }],
    refuses: [{ a: { constructor: "B", x: "s" } }, { a: { x: "s" } }],
  },
  "a discriminator whose mapping leads nowhere": {
    document: post({
      takes: object({
        a: { oneOf: [ref("A")], discriminator: { propertyName: "k", mapping: { x: "Gone", y: 5 } } },
      }),
      schemas: { A: object({ k: text }, { required: ["k"] }) },
    }),
    says: [/reference Gone cannot be followed/],
    takes: [{ a: { k: "x" } }],
    refuses: [{ a: {} }],
  },
  "schemas with the names of what the client exports": {
    document: post({
      takes: object({
        a: ref("ApiError"),
        b: ref("DataCloudError"),
        c: ref("ClientOptions"),
        d: ref("Logger"),
      }),
      schemas: {
        ApiError: object({ x: text }),
        DataCloudError: object({}),
        ClientOptions: object({}),
        Logger: object({}),
      },
    }),
    takes: [{ a: { x: "s" } }],
    refuses: [{ a: { x: 1 } }],
    printsNot: [/export (?:interface|type) (?:ApiError|DataCloudError|ClientOptions|Logger) /],
  },
  "parameters that are none": {
    document: get([query(undefined), null as never, 5 as never, query(7), query("y", { in: "somewhere" })]),
    says: [/needs a name/, /must be an object/, /must be an object/, /needs a name/, /y must be in query/],
    methods: [],
  },
  "parameters that are no list": {
    document: get([], { operation: { parameters: { a: query("a") } } }),
    says: [/parameters must be a list/],
    methods: [],
  },
  "a parameter twice, and two that differ in case": {
    document: get([query("a"), query("A"), query("a", { schema: whole })]),
    says: [/parameter a is listed twice/],
    methods: [],
  },
  "a parameter called __proto__": {
    document: get([query("__proto__")]),
    says: [/__proto__ is not supported/],
    methods: [],
  },
  "parameters that are words of the language, and need escapes": {
    document: get(
      ["delete", "arguments", "constructor", "a b", "a=b", "a&b", "%41"].map((name) => query(name)),
    ),
    takes: [
      { delete: "a", arguments: "b", constructor: "c", "a b": "d", "a=b": "e", "a&b": "f", "%41": "g" },
    ],
    refuses: [{ constructor: 1 }, { "a&b": 1 }],
  },
  "methods that would be one member": {
    document: methodsAt("/methods.a", "/a", "/methods.then"),
    says: [/members of the client of \/a and \/methods\.a would share a name, so the former is `a2`/],
    methods: ["methods.a", "a2", "methods.then"],
  },
  "paths that a URL would shorten, and that end or begin oddly": {
    document: methodsAt(
      "/a/../../b.c",
      "/a/./b",
      "/../etc.passwd",
      "/c.d/",
      "//e.f",
      "g.h",
      "/",
      "/i.%2e%2e",
      "/j.k?x=1",
    ),
    says: [
      ...Array.from({ length: 3 }, () => /has a part of dots only/),
      /has two slashes in a row/,
      /must begin with a slash/,
      /has the character \?/,
    ],
    methods: ["c.d", "root", "i.v2e2e"],
  },
  "a server that is a script": { document: post(at("javascript:alert(1)")), says: [/must begin with https/] },
  "a server that is no URL": { document: post(at("not a url")), says: [/must begin with https/] },
  "a server with a password": {
    document: post(at("https://me:secret@things.example")),
    says: [/must not hold a user and a password/],
    printsNot: [/secret/],
  },
  "a server with a query": {
    document: post(at("https://things.example/a?x=1")),
    says: [/must end with its path/],
  },
  "a server with a variable that is not described": {
    document: post(at("https://{gone}.example/{x}", { x: { default: "v1" } })),
    says: [/variable gone has no entry/],
  },
  "only a default response": {
    document: post({ operation: { responses: { default: done } } }),
    answers: [{ ok: true }],
    notAnswers: [{ ok: false }],
  },
  "only failures": {
    document: post({
      operation: { responses: { "4XX": { description: "Failed.", content: json(object({ error: text })) } } },
    }),
    says: [/No response is a success \(2XX\), so it may be anything/],
    answers: [{ any: "thing" }],
  },
  "ranges of statuses": {
    document: post({
      operation: {
        responses: {
          "2XX": { description: "Done.", content: json(object({ id: whole }, { required: ["id"] })) },
          "4XX": { description: "Failed.", content: json(object({ error: text })) },
        },
      },
    }),
    answers: [{ id: 1 }],
    notAnswers: [{}, { id: "x" }],
  },
  "codes of errors that are no words": {
    document: post({
      operation: {
        responses: {
          "200": done,
          "400": {
            description: "Failed.",
            content: json(
              object({
                ok: { const: false },
                error: { enum: ["*/", "`\u0024{x}`", "__proto__", "a b", ""] },
              }),
            ),
          },
        },
      },
    }),
    takes: [{}],
  },
};
