import { type Feature, get, json, object, post, text, texts, whole } from "./feature.ts";

const query = (name: string, schema: object, more: object = {}) => ({ name, in: "query", schema, ...more });

/** Parameters. */
export const parameterFeatures: Readonly<Record<string, Feature>> = {
  "a list in the query": {
    document: get([query("ids", texts)]),
    takes: [{ ids: ["a", "b"] }],
    refuses: [{ ids: "a" }, { ids: [1] }],
  },
  "a header whose name no header can have": {
    document: get([{ name: "X Odd", in: "header", schema: text }, query("a", text)]),
    says: [/No header can have the name X Odd\. Use letters, digits and dashes\./],
    methods: [],
  },
  deepObject: {
    document: get([query("filter", object({ a: text }), { style: "deepObject", explode: true })]),
    takes: [{ filter: { a: "b" } }],
    refuses: [{ filter: "b" }],
  },
  pipeDelimited: {
    document: get([query("a", text), query("ids", texts, { style: "pipeDelimited", explode: false })]),
    says: [/style pipeDelimited with explode false is not supported.*may be absent and is left out/],
    takes: [{ a: "b" }],
    printsNot: [/ids\?:/],
  },
  "pipeDelimited, required": {
    document: get([query("ids", texts, { style: "pipeDelimited", explode: false, required: true })]),
    says: [/style pipeDelimited with explode false is not supported/],
    methods: [],
  },
  spaceDelimited: {
    document: get([query("ids", texts, { style: "spaceDelimited", required: true })]),
    says: [/style spaceDelimited with explode false is not supported/],
    methods: [],
  },
  "explode false": {
    document: get([query("ids", texts, { explode: false, required: true })]),
    says: [/style form with explode false is not supported/],
    methods: [],
  },
  "an object in the query without a style": {
    document: get([query("filter", object({ a: text }), { required: true })]),
    says: [/style form with explode true is not supported/],
    methods: [],
  },
  "a parameter with content": {
    document: get([{ name: "filter", in: "query", required: true, content: json(object({ a: whole })) }]),
    says: [/content of a parameter is not supported/],
    methods: [],
  },
  "a parameter with brackets in its name": {
    document: get([query("ids[]", texts)]),
    says: [/brackets name the fields of an object.*may be absent and is left out/],
  },
  "lists of objects in the query": {
    document: get([query("filters", { type: "array", items: object({ a: text }) })]),
    says: [/parts are lists or objects.*may be absent and is left out/],
  },
  allowReserved: {
    document: get([query("path", text, { allowReserved: true })]),
    takes: [{ path: "a/b" }],
  },
  allowEmptyValue: {
    document: get([query("flag", text, { allowEmptyValue: true })]),
    takes: [{ flag: "a" }],
  },
  "a required header": {
    document: get([{ name: "X-Tenant", in: "header", required: true, schema: text }]),
    says: [/header X-Tenant is not an argument. The API requires it. Give it in the option headers/],
  },
  "a header that may be absent": {
    document: get([query("a", text), { name: "X-Tenant", in: "header", schema: text }]),
    says: [/header X-Tenant is not an argument. Give it in the option headers/],
    takes: [{ a: "b" }],
  },
  "a header of a POST": {
    document: post({
      operation: { parameters: [{ name: "X-Tenant", in: "header", required: true, schema: text }] },
    }),
    says: [/header X-Tenant is not an argument. The API requires it/],
  },
  "a cookie that may be absent": {
    document: get([{ name: "session", in: "cookie", schema: text }]),
    says: [/this one is in cookie. It may be absent and is left out/],
  },
  "a required cookie": {
    document: get([{ name: "session", in: "cookie", required: true, schema: text }]),
    says: [/this one is in cookie/],
    methods: [],
  },
  "parameters of the path item": {
    document: get([query("a", text)], { item: { parameters: [query("tenant", whole, { required: true })] } }),
    takes: [{ a: "b", tenant: 1 }],
    refuses: [{ a: "b" }],
  },
  "an operation's parameter replaces the path item's": {
    document: get([query("a", whole)], { item: { parameters: [query("a", text, { required: true })] } }),
    takes: [{ a: 1 }, {}],
    refuses: [{ a: "b" }],
  },
  "a query parameter of a POST": {
    document: post({ operation: { parameters: [query("dry", { type: "boolean" })] } }),
    takes: [{ dry: true }, {}],
    refuses: [{ dry: "yes" }],
  },
  "a required query parameter of a POST": {
    document: post({ operation: { parameters: [query("dry", { type: "boolean" }, { required: true })] } }),
    takes: [{ dry: true }],
    refuses: [{}],
    prints: [/"things.make": {"verb":"POST","query":\["dry"\]}/],
  },
  "query parameters beside a body that takes nothing else": {
    document: post({
      takes: object({ a: text }, { additionalProperties: false, required: ["a"] }),
      operation: { parameters: [query("dry", { type: "boolean" }, { required: true })] },
    }),
    takes: [{ a: "b", dry: true }],
    refuses: [{ a: "b" }, { dry: true }, { a: "b", dry: true, c: 1 }],
  },
  "query parameters beside a body of several forms": {
    document: post({
      takes: { oneOf: [object({ a: text }, { required: ["a"] }), object({ b: whole }, { required: ["b"] })] },
      operation: { parameters: [query("dry", { type: "boolean" }, { required: true })] },
    }),
    takes: [
      { a: "b", dry: true },
      { b: 1, dry: false },
    ],
    refuses: [{ a: "b" }, { dry: true }],
  },
  "query parameters beside a body that counts its names": {
    document: post({
      takes: object({ a: text }, { minProperties: 1 }),
      operation: { parameters: [query("dry", { type: "boolean" })] },
    }),
    says: [/keyword minProperties of a body is not supported beside parameters/],
    methods: [],
  },
  "an argument in the query and in the body": {
    document: post({
      takes: object({ dry: text }),
      operation: { parameters: [query("dry", { type: "boolean" })] },
    }),
    says: [/argument dry is in the query and in the body\. Give one of them another name\. It may be absent/],
    takes: [{ dry: "a" }],
  },
  "a method that is a DELETE": {
    document: post({
      item: {
        post: undefined,
        delete: {
          parameters: [query("id", whole, { required: true })],
          responses: { "204": { description: "Done." } },
        },
      },
    }),
    takes: [{ id: 1 }],
    refuses: [{}],
    prints: [/"things.make": {"verb":"DELETE"}/, /make: true/],
  },
  "a method that is a PUT with a body": {
    document: post({
      item: {
        post: undefined,
        put: {
          requestBody: { content: json(object({ a: text })) },
          responses: { "204": { description: "Done." } },
        },
      },
    }),
    takes: [{ a: "b" }],
    prints: [/"things.make": {"verb":"PUT","query":\[\]}/],
  },
  "a body of a GET": {
    document: get([], { operation: { requestBody: { content: json(object({ a: text })) } } }),
    says: [/A GET has no body\. It may be absent/],
  },
  "a required body of a GET": {
    document: get([], {
      operation: { requestBody: { required: true, content: json(object({ a: text })) } },
    }),
    says: [/A GET has no body\.$/],
    methods: [],
  },
};
