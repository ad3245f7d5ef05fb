import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { wellKept, writeDescription } from "../rules/fixture.ts";
import { build } from "./build.ts";
import { load } from "./load.ts";

const folder = temporaryFolder("load");
const main = join(folder, "openapi.yaml");

/** What load and build say of a description, as `file:line rule`. */
function faults(text: string): string[] {
  writeFileSync(main, text);
  const document = load(main);
  const found = [...document.diagnostics, ...build(document).diagnostics];
  return found.map(
    ({ where, rule, message }) => `${where.file.slice(folder.length + 1)}:${where.line} ${rule} ${message}`,
  );
}

const head = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\npaths:\n";
const fine = "{responses: {'204': {description: Done}}}";

describe("what is broken is said with its place", () => {
  test.each<[string, string, string]>([
    ["an empty file", "", "openapi.yaml:1 document An OpenAPI document is an object."],
    ["a list", "- a", "openapi.yaml:1 document An OpenAPI document is an object."],
    ["YAML that does not parse", "a: [1\nb: 2", "openapi.yaml:2 syntax"],
    ["a repeated key", "openapi: 3.1.1\nopenapi: 3.1.1", "openapi.yaml:2 syntax Map keys must be unique"],
    ["no paths", "openapi: 3.1.1", "openapi.yaml:1 document The document has no methods."],
    [
      "a missing file",
      `${head}  /a.b: {$ref: methods/a.b.yaml}`,
      "openapi.yaml:4 unresolved-ref The reference methods/a.b.yaml cannot be followed. The file does not exist.",
    ],
    ["a remote reference", `${head}  /a.b: {$ref: 'https://a.dev/b'}`, "openapi.yaml:4 unresolved-ref"],
    [
      "a reference to nowhere",
      `${head}  /a.b:\n    post:\n      requestBody:\n        content:\n          application/json: {schema: {$ref: '#/components/schemas/Gone'}}`,
      "openapi.yaml:8 unresolved-ref The reference #/components/schemas/Gone leads nowhere.",
    ],
    ["a reference to itself", `${head}  /a.b: {$ref: '#/paths/~1a.b'}`, "openapi.yaml:4 unresolved-ref"],
    [
      "another verb",
      `${head}  /a.b: {trace: {}}`,
      "openapi.yaml:4 method-verb A method has a get, post, put, patch or delete; /a.b has trace.",
    ],
    [
      "a verb of no method beside one of a method",
      `${head}  /a.b:\n    get: {}\n    head: {}`,
      "openapi.yaml:6 method-verb A method has a get, post, put, patch or delete; /a.b has head.",
    ],
    [
      "a further operation whose name is that of another path",
      `${head}  /a.b: {get: ${fine}, post: ${fine}}\n  /a.bGet: {post: ${fine}}`,
      "openapi.yaml:4 method-name The types of /a.b and /a.bGet would share a name, so the former is `a.bGet2`.",
    ],
    [
      "no success",
      `${head}  /a.b: {post: {responses: {'302': {content: {application/json: {schema: {type: object}}}}}}}`,
      "openapi.yaml:4 envelope No response is a success (2XX). Describe one.",
    ],
    [
      "a keyword that nothing is generated for",
      `${head}  /a.b:\n    get:\n      parameters:\n        - {name: a, in: query, schema: {$dynamicRef: '#x'}}`,
      "openapi.yaml:7 not-supported The keyword $dynamicRef is not supported.",
    ],
    [
      "OpenAPI 2.0",
      "swagger: '2.0'\ninfo: {title: T, version: '1'}",
      "openapi.yaml:1 not-supported OpenAPI 2.0 is not supported.",
    ],
    [
      "OpenAPI 3.2",
      head.replace("3.1.1", "3.2.0"),
      "openapi.yaml:1 not-supported OpenAPI 3.2.0 is not supported.",
    ],
    [
      "an $anchor that two schemas have",
      `${head}  {}\ncomponents:\n  schemas:\n    A: {$anchor: n}\n    B: {$anchor: n}\n    C: {$ref: '#n'}`,
      "openapi.yaml:9 unresolved-ref The reference #n is ambiguous",
    ],
    [
      "a required header on the path item",
      `${head}  /a.b:\n    parameters:\n      - {name: X-A, in: header, required: true, schema: {type: string}}\n    post: {responses: {'200': {}}}`,
      "openapi.yaml:6 parameter The header X-A is not an argument. The API requires it.",
    ],
    [
      "a body of bytes",
      `${head}  /a.b:\n    post:\n      requestBody:\n        content:\n          application/octet-stream: {schema: {type: string}}`,
      "openapi.yaml:8 media-type The media type application/octet-stream is neither JSON nor a form.",
    ],
    [
      "a header parameter",
      `${head}  /a.b:\n    get:\n      parameters:\n        - {name: X-A, in: header, schema: {type: string}}`,
      "openapi.yaml:7 parameter The header X-A is not an argument. Give it in the option headers",
    ],
    [
      "a bad extension",
      `${head}  /a.b: {post: {x-idempotency: {safe: perhaps}}}`,
      "openapi.yaml:4 extension x-idempotency at /safe must be equal to one of the allowed values: true, by-key, false.",
    ],
    [
      "a schema of an unknown type",
      `${head}  /a.b:\n    get:\n      parameters:\n        - {name: a, in: query, schema: {type: strng}}`,
      "openapi.yaml:7 schema The schema is not valid: type",
    ],
    [
      "a pattern that does not parse",
      `${head}  /a.b:\n    get:\n      parameters:\n        - {name: a, in: query, schema: {pattern: '('}}`,
      "openapi.yaml:7 schema The pattern ( is not a regular expression.",
    ],
    [
      "a pattern of names that does not parse",
      `${head}  /a.b:\n    get:\n      parameters:\n        - {name: a, in: query, schema: {patternProperties: {'(': true}}}`,
      "openapi.yaml:7 schema The pattern ( is not a regular expression.",
    ],
    [
      "an empty enum",
      `${head}  /a.b:\n    get:\n      x-arguments: {properties: {a: {enum: []}}}`,
      "openapi.yaml:6 schema The enum is empty, so that no value is valid.",
    ],
    [
      "an answer that is not JSON",
      `${head}  /a.b:\n    get:\n      responses:\n        '422': {content: {text/xml: {}}}`,
      "openapi.yaml:7 media-type A response is application/json; text/xml is left out.",
    ],
    [
      "two methods whose types share a name",
      `${head}  /aB.c: {get: {responses: {'200': {}}}}\n  /a.bC: {get: {responses: {'200': {}}}}`,
      "openapi.yaml:5 method-name The types of /a.bC and /aB.c would share a name, so the former is `a.bC2`.",
    ],
    [
      "a schema that is only itself",
      `${head}  {}\ncomponents:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n    B:\n      anyOf: [{type: string}, {$ref: '#/components/schemas/A'}]`,
      "openapi.yaml:9 circular-ref The reference #/components/schemas/A leads back to itself",
    ],
    [
      "a response that is only itself",
      `${head}  {}\ncomponents:\n  responses:\n    A: {$ref: '#/components/responses/A'}`,
      "openapi.yaml:7 circular-ref",
    ],
    [
      "nesting beyond reason",
      `${head}  /a.b: ${"{a: ".repeat(300)}1${"}".repeat(300)}`,
      "openapi.yaml:4 too-deep",
    ],
  ])("%s", (_, text, expected) => {
    expect(faults(text)).toContainEqual(expect.stringContaining(expected));
  });

  test("100,000 levels do not exhaust the stack", () => {
    expect(faults("[".repeat(100_000))[0]).toContain("openapi.yaml:1 syntax");
  });

  test("a schema that contains itself below a property or an item is none of it", () => {
    const schema =
      "{properties: {a: {$ref: '#/components/schemas/A'}}, items: {$ref: '#/components/schemas/A'}}";
    const found = faults(`${head}  {}\ncomponents: {schemas: {A: ${schema}}}`);
    expect(found.filter((fault) => fault.includes("circular"))).toEqual([]);
  });

  test("an unused schema of a method", () => {
    writeDescription(folder, [
      ["methods/things.create.yaml", "x-schemas:\n", "x-schemas:\n  Spare: {type: object}\n"],
    ]);
    expect(load(main).diagnostics.map(({ message }) => message)).toEqual([
      "Nothing refers to the schema Spare.",
    ]);
  });
});

test("no damage to a description makes the pipeline throw", () => {
  const files = Object.keys(wellKept);
  const damage = fc.record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    length: fc.nat(40),
    insert: fc.oneof(
      fc.string(),
      fc.constantFrom("{", "[", "- ", ": ", "$ref: '#/a'", "\n  ", "null", "&a *a", "!!js ", "%"),
    ),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      writeDescription(folder);
      for (const { file, at, length, insert } of damages) {
        const text = wellKept[file] ?? "";
        const start = at % text.length;
        writeFileSync(join(folder, file), text.slice(0, start) + insert + text.slice(start + length));
      }
      build(load(main));
    }),
    { numRuns: 300 },
  );
});

test("a well-kept description is understood", () => {
  writeDescription(folder);
  const document = load(main);
  const { model, diagnostics } = build(document);
  expect([...document.diagnostics, ...diagnostics]).toEqual([]);
  expect(model.methods).toMatchObject([
    {
      name: "things.create",
      verb: "POST",
      encodings: ["json", "form"],
      idempotency: { safe: "by-key", keys: ["name"] },
      errors: [{ code: "thing_exists", evidence: { level: "documented" } }],
      scenarios: [
        { key: "plain", response: { status: 200 }, needsState: false },
        { key: "thing_exists", response: { status: 422 }, needsState: true },
      ],
    },
  ]);
  const words = { meaning: "A thing has that name.", remedy: "Choose another." };
  expect(model.errors).toEqual([{ code: "thing_exists", ...words, methods: ["things.create"] }]);
  const names = ["ThingsCreateArguments", "Success", "Failure", "ThingsCreateErrorCode"];
  expect([...model.schemas.keys()]).toEqual(names);
});
