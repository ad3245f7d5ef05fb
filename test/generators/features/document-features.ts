import { done, type Feature, json, object, post, text } from "./feature.ts";

/** Paths, servers, security and what else stands around operations. */
export const documentFeatures: Readonly<Record<string, Feature>> = {
  "webhooks and callbacks": {
    document: post({
      takes: object({ a: text }),
      operation: {
        callbacks: { done: { "{$request.body#/url}": { post: { responses: { "200": done } } } } },
      },
      root: {
        webhooks: { made: { post: { requestBody: { content: json(text) }, responses: { "200": done } } } },
      },
    }),
    takes: [{ a: "b" }],
  },
  "an operation with nothing below it": {
    document: post({ root: { paths: { "/things.make": { post: null } } } }),
    says: [/^(?!.*:1 ).*The operation post must be an object/],
    methods: [],
  },
  "servers of an operation": {
    document: post({ operation: { servers: [{ url: "https://other.example" }] } }),
    says: [/keyword servers is not supported/],
    methods: [],
  },
  "servers of a path": {
    document: post({ item: { servers: [{ url: "https://other.example" }] } }),
    says: [/keyword servers is not supported/],
    methods: [],
  },
  "several servers with variables": {
    document: post({
      root: {
        servers: [
          {
            url: "https://{region}.example/{base}",
            variables: { region: { default: "eu", enum: ["eu", "us"] }, base: { default: "v1" } },
          },
          { url: "https://staging.example" },
        ],
      },
    }),
    says: [/staging\.example/, /variable base is always v1\. .*baseUrl/],
  },
  "variables of a server that name no account": {
    document: post({
      root: {
        servers: [
          {
            url: "{scheme}://{host}:{port}/api",
            variables: {
              scheme: { default: "https", enum: ["https", "http"] },
              host: { default: "api.example" },
              port: { default: "8443" },
            },
          },
        ],
      },
    }),
    says: [/variable scheme is always https/, /host is always api\.example/, /port is always 8443/],
    prints: ['"https://api.example:8443/api"'],
  },
  "a relative server": { document: post({ root: { servers: [{ url: "/v1" }] } }) },
  "no server": { document: post({ root: { servers: undefined } }) },
  "alternatives of security": {
    document: post({
      operation: { security: [{ bearer: [] }, { basic: [] }, {}] },
      components: {
        securitySchemes: {
          bearer: { type: "http", scheme: "bearer" },
          basic: { type: "http", scheme: "basic" },
        },
      },
    }),
  },
  "security that is no bearer token": {
    document: post({
      root: { security: [{ key: [] }] },
      components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "sid" } } },
    }),
    says: [/security key is not what the client sends, Authorization: Bearer KEY/],
  },
  "a key in a header of its own name": {
    document: post({
      root: { security: [{ key: [] }] },
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Acme-Key" } } },
    }),
    prints: [/keyHeader: string = "x-acme-key"/, /keyStart: string = ""/],
  },
  "a key in a header, or a bearer token": {
    document: post({
      root: { security: [{ key: [] }, { token: [] }] },
      components: {
        securitySchemes: {
          key: { type: "apiKey", in: "header", name: "X-Acme-Key" },
          token: { type: "http", scheme: "bearer" },
        },
      },
    }),
    prints: [/keyHeader: string = "authorization"/, /keyStart: string = "Bearer "/],
  },
  "a key whose header x-toolkit states": {
    document: post({
      root: { "x-toolkit": { key: { header: "Authorization", scheme: "Token" } }, security: [{ key: [] }] },
      components: { securitySchemes: { key: { type: "apiKey", in: "cookie", name: "sid" } } },
    }),
    prints: [/keyHeader: string = "authorization"/, /keyStart: string = "Token "/],
  },
  "operation ids that are equal": {
    document: post({
      operation: { operationId: "same" },
      root: {
        paths: {
          "/things.make": { post: { operationId: "same", responses: { "200": done } } },
          "/things.take": { post: { operationId: "same", responses: { "200": done } } },
        },
      },
    }),
    methods: ["things.make", "things.take"],
  },
  "operation ids with dots, dashes, letters of other alphabets and words of the language": {
    document: post({
      root: {
        paths: Object.fromEntries(
          ["a.b", "a-b", "füße", "delete", "__proto__", "constructor", "1st", "x y"].map(
            (operationId, index) => [
              `/things.verb${index}`,
              { post: { operationId, responses: { "200": done } } },
            ],
          ),
        ),
      },
    }),
    methods: ["0", "1", "2", "3", "4", "5", "6", "7"].map((index) => `things.verb${index}`),
  },
  "paths that are words of the language": {
    document: post({
      root: {
        paths: Object.fromEntries(
          ["/delete", "/new.class", "/constructor.toString", "/try.then", "/a.b", "/default.export"].map(
            (path) => [path, { post: { responses: { "200": done } } }],
          ),
        ),
      },
    }),
    methods: ["delete", "new.class", "constructor.toString", "try.then", "a.b", "default.export"],
  },
  "paths that differ only in case or separator": {
    document: post({
      root: {
        paths: Object.fromEntries(
          ["/foo.bar", "/foo/bar", "/Foo.bar", "/fooBar"].map((path) => [
            path,
            { post: { responses: { "200": done } } },
          ]),
        ),
      },
    }),
    says: [/the former is `foo\/bar2`/, /the former is `Foo.bar3`/, /the former is `fooBar4`/],
    methods: ["foo.bar", "foo/bar2", "Foo.bar3", "fooBar4"],
  },
  "path parameters": {
    document: post({
      root: {
        paths: {
          "/things.make": { post: { responses: { "200": done } } },
          "/things/{id}": {
            post: {
              parameters: [{ name: "id", in: "path", required: true, schema: text }],
              responses: { "200": done },
            },
          },
        },
      },
    }),
    methods: ["things.make", "things/byId"],
  },
  "a path with get and post": {
    document: post({ item: { get: { responses: { "200": done } } } }),
    methods: ["things.make", "things.makeGet"],
  },
  "a reference that leads nowhere": {
    document: post({ takes: object({ a: { $ref: "#/components/schemas/Gone" } }) }),
    says: [/leads nowhere/],
    methods: [],
  },
  "a reference to a file that is not there": {
    document: post({ takes: object({ a: { $ref: "gone.yaml#/A" } }) }),
    says: [/gone\.yaml/],
    methods: [],
  },
};
