import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { build } from "./build.ts";
import { load } from "./load.ts";

const folder = temporaryFolder("paths");
const main = join(folder, "openapi.yaml");

const head = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\npaths:\n";
const inPath = (name: string, type = "string", more = "") =>
  `{name: ${name}, in: path, required: true, ${more}schema: {type: ${type}}}`;
const fine = "{responses: {'204': {description: Done}}}";

test.each<[string, string, string]>([
  [
    "a parameter of a path that nothing describes",
    `${head}  /users/{id}:\n    get: ${fine}`,
    "openapi.yaml:5 parameter No parameter describes {id} of /users/{id}. Add one with in: path.",
  ],
  [
    "a parameter that the path has not",
    `${head}  /users/{id}:\n    get:\n      parameters:\n        - ${inPath("id")}\n        - ${inPath("name")}`,
    "openapi.yaml:8 parameter The path has no {name}.",
  ],
  [
    "two parameters without a text between them",
    `${head}  /a/{b}{c}: {get: ${fine}}`,
    "openapi.yaml:4 path The path /a/{b}{c} is not supported. Write each parameter in braces, with a text between two.",
  ],
  [
    "a parameter twice",
    `${head}  /a/{b}/{b}: {get: ${fine}}`,
    "openapi.yaml:4 path The path /a/{b}/{b} has the same parameter twice. Give each a different name.",
  ],
  [
    "two paths that match the same requests",
    `${head}  /a/{b}: {get: ${fine}}\n  /a/{c}:\n    put: ${fine}\n    get: ${fine}`,
    "openapi.yaml:7 path Requests to /a/{c} and to /a/{b} look the same. Keep one GET.",
  ],
  [
    "two paths that share some requests",
    `${head}  /{any}/me: {get: ${fine}}\n  /books/{id}: {get: ${fine}}`,
    "openapi.yaml:5 path Some requests match both /{any}/me and /books/{id}. They go to /books/{id}.",
  ],
  [
    "a matrix in a path",
    `${head}  /a/{b}:\n    get:\n      parameters:\n        - ${inPath("b", "string", "style: matrix, ")}`,
    "openapi.yaml:7 not-supported The style matrix is not supported in a path. Leave it out.",
  ],
  [
    "an object in a path",
    `${head}  /a/{b}:\n    get:\n      parameters:\n        - ${inPath("b", "object")}`,
    "openapi.yaml:7 not-supported An object in a path, or a list of lists, is not supported. Move it to the query.",
  ],
  [
    "one name in the path and in the query",
    `${head}  /a/{b}:\n    get:\n      parameters:\n        - {name: b, in: query, schema: {}}\n        - ${inPath("b")}`,
    "openapi.yaml:7 parameter The argument b is in the path and in the query. Give one of them another name. It may be absent and is left out.",
  ],
  [
    "one name in the path and in the body",
    `${head}  /a/{b}:\n    put:\n      parameters:\n        - ${inPath("b")}\n      requestBody: {content: {application/json: {schema: {type: object, properties: {b: {}}}}}}`,
    "openapi.yaml:7 parameter The argument b is in the path and in the body. Its value is sent in both.",
  ],
  [
    "one name of two kinds in the path and in the body",
    `${head}  /a/{b}:\n    put:\n      parameters:\n        - ${inPath("b", "integer")}\n      requestBody: {content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}`,
    "openapi.yaml:7 parameter The argument b is in the path and in the body. Give one of them another name.",
  ],
  [
    "a path with a query",
    `${head}  /a?b=c: {get: ${fine}}`,
    "openapi.yaml:4 method-name The path /a?b=c has the character ?, which the path of a URL does not have. Make what follows it parameters.",
  ],
  [
    "a path with a space",
    `${head}  '/a b': {get: ${fine}}`,
    "openapi.yaml:4 method-name The path /a b has the character  , which the path of a URL does not have. Leave it out, or escape it.",
  ],
])("%s is reported with its place", (_, text, expected) => {
  writeFileSync(main, text);
  const document = load(main);
  const found = [...document.diagnostics, ...build(document).diagnostics].map(
    ({ where, rule, message }) => `openapi.yaml:${where.line} ${rule} ${message}`,
  );
  expect(found).toContainEqual(expect.stringContaining(expected));
});

test("each operation of a path is a method: the first has the path's name, the others add their verb", () => {
  const operations = ["delete", "get", "post", "head"].map((verb) => `    ${verb}: ${fine}\n`).join("");
  const broken = "{parameters: [{name: a, in: cookie, required: true, schema: {}}], responses: {'204': {}}}";
  writeFileSync(main, `${head}  /a/b:\n${operations}  /c.d: {get: ${fine}, put: ${broken}}\n`);
  const { model } = build(load(main));
  expect(
    model.methods.map(({ name, family, member, verb, path }) => [name, family, member, verb, path]),
  ).toEqual([
    ["a/b", "a", "b", "POST", "/a/b"],
    ["a/bGet", "a", "bGet", "GET", "/a/b"],
    ["a/bDelete", "a", "bDelete", "DELETE", "/a/b"],
    ["c.d", "c", "d", "GET", "/c.d"],
  ]);
  expect(model.operations).toBe(6);
  expect(model.bundle.paths).toMatchObject({
    "/a/b": { post: {}, get: {}, delete: {} },
    "/c.d": { get: {} },
  });
  expect(JSON.stringify(model.bundle.paths)).not.toMatch(/"head"|"put"/);
});

test("a path with parameters is a method, with the parameters among its arguments", () => {
  const limit = "{name: limit, in: query, schema: {type: integer}}";
  const list = `{parameters: [${limit}, ${inPath("user_id")}], responses: {'204': {description: Done}}}`;
  const body = "requestBody: {content: {application/json: {schema: {type: object, properties: {text: {}}}}}}";
  const note = `{parameters: [${inPath("note-id")}, ${inPath("user_id")}], ${body}, responses: {'204': {description: Done}}}`;
  const paths = `  /users/{user_id}.json: {get: ${list}, delete: ${list}}\n  /users/{user_id}/notes/{note-id}: {put: ${note}}\n`;
  writeFileSync(main, head + paths);
  const { model, diagnostics } = build(load(main));
  expect(diagnostics.filter(({ severity }) => severity !== "warning")).toEqual([]);
  expect(model.methods).toMatchObject([
    {
      name: "users/byUserId.json",
      family: "usersByUserId",
      member: "json",
      inPath: ["user_id"],
      inQuery: [],
    },
    { name: "users/byUserId.jsonDelete", verb: "DELETE" },
    {
      name: "users/byUserId/notes/byNoteId",
      inPath: ["user_id", "note-id"],
      inQuery: [],
      encodings: ["json"],
    },
  ]);
  const [first, , last] = model.methods;
  expect(first?.arguments.required).toEqual(["user_id"]);
  expect(Object.keys(first?.arguments.properties ?? {})).toEqual(["user_id", "limit"]);
  expect(Object.keys(last?.arguments.properties ?? {})).toEqual(["user_id", "note-id", "text"]);
});

test.each([
  ["/users/{id}:activate", "users/byIdActivate", "users", "byIdActivate"],
  ["/circuits/circuits/", "circuits/circuits", "circuits", "circuits"],
  ["/repos/{base}...{head}", "repos/byBase.byHead", "reposByBase", "byHead"],
  ["/images/{x}-{y}.{format}", "images/byX-byY.byFormat", "imagesByXByY", "byFormat"],
  ["/2/$count", "v2/count", "v2", "count"],
  ["/1.1/_search", "v1.1/search", "v11", "search"],
  ["/files/10", "files/v10", "files", "v10"],
  ["/", "root", "methods", "root"],
])("the path %s has the name %s", (path, name, family, member) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, each = ""]) => inPath(each));
  const other = `  /other/{id}/x: {get: {parameters: [${inPath("id")}], responses: {'204': {}}}}\n`;
  const own = `  '${path}': {get: {parameters: [${names.join(", ")}], responses: {'204': {}}}}\n`;
  writeFileSync(main, head + other + own);
  const { model, diagnostics } = build(load(main));
  expect(diagnostics.filter(({ severity }) => severity !== "warning")).toEqual([]);
  expect(model.methods[1]).toMatchObject({ path, name, family, member });
});

test("an argument of the path that the body has too is in both; what is read-only in the body is in the path alone", () => {
  const body =
    "{type: object, required: [b], properties: {b: {type: [integer, string]}, c: {readOnly: true}}}";
  const parameters = `[${inPath("b", "integer")}, ${inPath("c")}]`;
  writeFileSync(
    main,
    `${head}  /a/{b}/{c}: {put: {parameters: ${parameters}, requestBody: {content: {application/json: {schema: ${body}}}}, responses: {'204': {}}}}\n`,
  );
  const [method] = build(load(main)).model.methods;
  expect(method).toMatchObject({ inPath: ["b", "c"], inBoth: ["b"] });
  expect(method?.arguments).toMatchObject({
    required: ["b", "c"],
    properties: {
      b: { allOf: [{ type: "integer" }, { type: ["integer", "string"] }] },
      c: { type: "string" },
    },
  });
});

test("methods whose names are equal get numbers, those with the name of a verb first", () => {
  const found = (paths: string) => {
    writeFileSync(main, head + paths);
    return build(load(main)).model.methods.map(({ name, member, typeBase }) => [name, member, typeBase]);
  };
  expect(found(`  /a.b: {get: ${fine}, post: ${fine}}\n  /a.bGet: {post: ${fine}}`)).toEqual([
    ["a.b", "b", "AB"],
    ["a.bGet2", "bGet2", "ABGet2"],
    ["a.bGet", "bGet", "ABGet"],
  ]);
  expect(found(`  /a_b: {get: ${fine}}\n  /a-b: {get: ${fine}}\n  /a_b/: {get: ${fine}}`)).toEqual([
    ["a_b", "a_b", "AB"],
    ["a-b2", "a-b2", "AB2"],
    ["a_b3", "a_b3", "AB3"],
  ]);
});

test("servers of paths and operations may be those of the document, or those that most have", () => {
  const at = (host: string) => `servers: [{url: 'https://${host}.example'}]`;
  const found = (root: string, ...hosts: string[]) => {
    const paths = hosts.map((host, index) => `  /a.b${index}: {${at(host)}, get: ${fine}}\n`).join("");
    writeFileSync(main, `${root}\n${head}${paths}  /c.d: {post: {${at("x")}, responses: {'204': {}}}}\n`);
    const { model, diagnostics } = build(load(main));
    const left = diagnostics.filter(({ severity }) => severity === "omission");
    return [model.server.url, model.methods.length, ...left.map(({ message }) => message.split(".")[0])];
  };
  expect(found(at("x"), "x", "x")).toEqual(["https://x.example", 3]);
  expect(found("", "x", "x")).toEqual(["https://x.example", 3]);
  expect(found("", "y", "y")).toEqual(["https://y.example", 2, "The keyword servers is not supported"]);
});

test("what all paths begin with is moved to the servers up to the first parameter", () => {
  const of = (...paths: string[]) => {
    const itemOf = (path: string) => (path.includes("{") ? `parameters: [${inPath("id")}], ` : "");
    writeFileSync(main, head + paths.map((path) => `  ${path}: {${itemOf(path)}get: ${fine}}\n`).join(""));
    return build(load(main)).model.methods.map(({ path }) => path);
  };
  expect(of("/v1/a", "/v1/b.c")).toEqual(["/a", "/b.c"]);
  expect(of("/v1/users/{id}", "/v1/users/{id}/notes")).toEqual(["/users/{id}", "/users/{id}/notes"]);
  expect(of("/v1/users/{id}/a", "/v1/users/{id}/b")).toEqual(["/users/{id}/a", "/users/{id}/b"]);
});
