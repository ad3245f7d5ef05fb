import { done, type Feature, json, object, post, text, texts, whole } from "./feature.ts";

const form = "application/x-www-form-urlencoded";
const body = (content: object) => post({ operation: { requestBody: { content } } });
const answering = (responses: object) => post({ operation: { responses } });

/** Bodies and statuses. */
export const bodyFeatures: Readonly<Record<string, Feature>> = {
  "encoding of a form property": {
    document: body({ [form]: { schema: object({ a: text }), encoding: { a: { style: "pipeDelimited" } } } }),
    says: [/keyword encoding is not supported/],
    methods: [],
  },
  "encoding of a form property beside JSON": {
    document: body({
      ...json(object({ a: texts })),
      [form]: { schema: object({ a: texts }), encoding: { a: { style: "spaceDelimited" } } },
    }),
    says: [/keyword encoding is not supported. The form is left out/],
    takes: [{ a: ["b"] }],
  },
  "media types with parameters": {
    document: body({ "application/json; charset=utf-8": { schema: object({ a: text }) } }),
    takes: [{ a: "b" }],
    refuses: [{ a: 1 }],
  },
  "multipart beside JSON": {
    document: body({
      "multipart/form-data": { schema: object({ a: text }) },
      ...json(object({ a: text })),
    }),
    says: [/multipart\/form-data carries the same as application\/json, which is used. It is left out/],
    takes: [{ a: "b" }],
  },
  "multipart alone": {
    document: body({
      "multipart/form-data": {
        schema: object({ a: text, file: { type: "string", format: "binary" }, meta: object({ b: whole }) }),
        encoding: { file: { contentType: "image/png" } },
      },
    }),
    takes: [{ a: "b", file: "text", meta: { b: 1 } }],
    refuses: [{ a: 1 }],
    prints: [/file\?: string \| Blob \| undefined/, /"things.make": "multipart"/],
  },
  "JSON and form with different schemas": {
    document: body({ ...json(object({ a: text })), [form]: { schema: object({ b: text }) } }),
    says: [/do not refer to the same schema. The form is left out/],
    takes: [{ a: "b" }],
  },
  "arguments that are a list": {
    document: body(json(texts)),
    says: [/arguments must be an object schema/],
    methods: [],
  },
  "arguments that are one of several objects": {
    document: body(
      json({ oneOf: [object({ a: text }, { required: ["a"] }), object({ b: whole }, { required: ["b"] })] }),
    ),
    takes: [{ a: "x" }, { b: 1 }],
    refuses: [{ a: 1 }, {}],
  },
  "arguments of any kind": {
    document: body(json({})),
    takes: [{ a: "x" }, {}],
  },
  "a form with lists": {
    document: body({
      [form]: { schema: object({ ids: texts, rows: { type: "array", items: object({ a: text }) } }) },
    }),
    takes: [{ ids: ["a"], rows: [{ a: "b" }] }],
    refuses: [{ ids: [1] }],
  },
  "error codes by status, in a member of their own": {
    document: answering({
      "200": { description: "Good.", content: json(object({ a: text })) },
      "400": {
        description: "Bad.",
        content: json(object({ error: object({ type: text, detail: text }) })),
      },
    }),
    prints: [/hasOk: boolean = false/, /failure\["error"\] as Wire \| undefined\)\?\.\["type"\]/, /"detail"/],
  },
  "default alone": {
    document: answering({ default: { description: "Any.", content: json(object({ a: text })) } }),
  },
  "2XX and 4XX": {
    document: answering({
      "2XX": { description: "Good.", content: json(object({ a: text }, { required: ["a"] })) },
      "4XX": { description: "Bad.", content: json(object({ message: text })) },
    }),
    answers: [{ a: "b" }],
    notAnswers: [{}, { a: 1 }],
  },
  "201 beside 200": {
    document: answering({
      "200": { description: "There.", content: json(object({ a: text }, { required: ["a"] })) },
      "201": { description: "Made.", content: json(object({ b: text }, { required: ["b"] })) },
    }),
    answers: [{ a: "x" }, { b: "x" }],
    notAnswers: [{}],
  },
  "204 alone": {
    document: answering({ "204": { description: "Nothing." } }),
    answers: [{}],
    prints: [/hasEmpty: boolean = true/],
  },
  "200 without a body": {
    document: answering({ "200": { description: "Done." } }),
    answers: [{}],
    prints: [/hasEmpty: boolean = true/],
  },
  "302 alone": {
    document: answering({ "302": { description: "Elsewhere." } }),
    says: [/No response is a success/],
    methods: [],
  },
  "204 beside 200": {
    document: answering({ "200": done, "204": { description: "Nothing." } }),
    says: [/204 has no body. The client gives an empty object/],
  },
  "a success that is text": {
    document: answering({ "200": { description: "Text.", content: { "text/plain": { schema: text } } } }),
    says: [/response 200 is text\/plain/],
    methods: [],
  },
  "a success that is text or JSON": {
    document: answering({ "200": { ...done, content: { ...done.content, "text/csv": { schema: text } } } }),
    says: [/text\/csv is left out/],
  },
  "response headers and links": {
    document: answering({
      "200": {
        ...done,
        headers: { "X-Rate": { schema: whole } },
        links: { next: { operationId: "none", parameters: { a: "$response.body#/a" } } },
      },
    }),
  },
};
