import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { build } from "./build.ts";
import { load } from "./load.ts";

const folder = mkdtempSync(join(tmpdir(), "datacloud-paths-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
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
    "two parameters in one part of a path",
    `${head}  /a/{b}-{c}: {get: ${fine}}`,
    "openapi.yaml:4 path The path /a/{b}-{c} is not supported. Write one parameter in braces between two slashes.",
  ],
  [
    "a parameter twice",
    `${head}  /a/{b}/{b}: {get: ${fine}}`,
    "openapi.yaml:4 path The path /a/{b}/{b} has a parameter twice. Give each a name of its own.",
  ],
  [
    "two paths that match the same requests",
    `${head}  /a/{b}: {get: ${fine}}\n  /a/{c}: {put: ${fine}}`,
    "openapi.yaml:5 path Requests to /a/{c} and to /a/{b} look the same. Keep one path.",
  ],
  [
    "two paths that share some requests",
    `${head}  /{any}/me: {get: ${fine}}\n  /books/{id}: {get: ${fine}}`,
    "openapi.yaml:5 path Some requests match /{any}/me and /books/{id}. Then /books/{id} is used.",
  ],
  [
    "a matrix in a path",
    `${head}  /a/{b}:\n    get:\n      parameters:\n        - ${inPath("b", "string", "style: matrix, ")}`,
    "openapi.yaml:7 not-supported The style matrix is not supported in a path. Leave it out.",
  ],
  [
    "a list in a path",
    `${head}  /a/{b}:\n    get:\n      parameters:\n        - ${inPath("b", "array")}`,
    "openapi.yaml:7 not-supported A list or an object in a path is not supported. Move it to the query.",
  ],
  [
    "one name in the path and in the query",
    `${head}  /a/{b}:\n    get:\n      parameters:\n        - {name: b, in: query, schema: {}}\n        - ${inPath("b")}`,
    "openapi.yaml:7 parameter The argument b is in the path and in the query. It may be absent and is left out.",
  ],
  [
    "one name in the path and in the body",
    `${head}  /a/{b}:\n    put:\n      parameters:\n        - ${inPath("b")}\n      requestBody: {content: {application/json: {schema: {type: object, properties: {b: {}}}}}}`,
    "openapi.yaml:7 parameter The argument b is in the path and in the body. Give one of them another name.",
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
