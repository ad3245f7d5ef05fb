import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { expect, test } from "vitest";
import { build } from "../core/build.ts";
import { load } from "../core/load.ts";
import type { JsonObject } from "../core/model.ts";
import { documentForTypes, open, typesOf } from "./document-types.ts";
import { takeOutProse } from "./prose.ts";

/** What openapi-typescript treats in ways of its own: discriminators, references to properties, headers, plain true. */
const odd: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Odd", version: "1" },
  paths: {
    "/pets.add": {
      parameters: [{ $ref: "#/components/parameters/Trace" }],
      post: {
        operationId: "pets.add",
        deprecated: true,
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
        responses: {
          "200": {
            description: "Added.",
            headers: { "X-Count": { required: true, schema: { type: "integer" } } },
            content: { "application/json": { schema: true } },
          },
          default: { $ref: "#/components/responses/Failure" },
        },
      },
    },
  },
  components: {
    parameters: { Trace: { name: "x-trace", in: "header", schema: { type: ["string", "null"] } } },
    responses: {
      Failure: { description: "No.", content: { "text/plain": { schema: { const: "no" } } } },
    },
    schemas: {
      Pet: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { tabby: "#/components/schemas/Cat" } },
      },
      Cat: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { type: "string" },
          kittens: { type: "array", items: { $ref: "#/components/schemas/Cat" }, minItems: 1 },
        },
      },
      Dog: {
        allOf: [
          { $ref: "#/components/schemas/Cat" },
          { type: "object", properties: { size: { anyOf: [{ enum: ["s", 1, null] }, { type: "string" }] } } },
        ],
        additionalProperties: { type: "number" },
      },
      Prose: {
        type: "object",
        description: "First line.\n\n  second */ line",
        default: { description: "plain", summary: 'quoted "so"' },
        properties: {
          plain: { type: "string", description: "Costs $1 or $& in `code`." },
          same: { type: "string", description: "Costs $1 or $& in `code`." },
          end: { type: "string", description: "Ends a comment */ here" },
          foreign: { type: "string", description: "Größe “in” 漢字" },
          spaced: { type: "string", description: " in spaces ", summary: "short" },
          quoted: { const: { description: "plain", summary: 'quoted "so" \\n' } },
          description: { type: "string", enum: ["plain", "description"] },
        },
      },
      "Odd name": { type: "array", prefixItems: [{ type: "string" }, { type: "boolean" }] },
    },
  },
};

/** `string & {}`, for a text that is marked. */
function typeOfOpenText(schema: object | boolean): ts.TypeNode | undefined {
  if (typeof schema !== "object" || !(open in schema)) return undefined;
  const { factory, SyntaxKind } = ts;
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
}

const ours = () => documentForTypes(build(load("spec/openapi.yaml")).model);

test.each<[string, () => JsonObject]>([
  ["our document", ours],
  ["a document of rare features", () => odd],
  [
    "a document that holds what stands for its prose",
    () => ({ ...odd, info: { title: "__prose 0__", version: "1", description: "plain" } }),
  ],
])("types of %s are those that the entry of openapi-typescript makes", async (_, given) => {
  const document = given();
  const options = { silent: true, defaultNonNullable: false, transform: typeOfOpenText as never };
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, options);
  expect(await typesOf(structuredClone(document))).toBe(`\n${astToString(nodes)}`);
});

test("an edit of prose leaves what the types are made of", () => {
  const [one, other] = [ours(), ours()] as [JsonObject, JsonObject];
  const paths = other.paths as Record<string, { post: JsonObject }>;
  const operation = Object.values(paths)[0]?.post as JsonObject;
  operation.summary = "Something else";
  expect(other).not.toEqual(one);
  takeOutProse(one);
  const { putBack } = takeOutProse(other);
  expect(other).toEqual(one);
  expect(putBack(String(operation.summary))).toBe("Something else");
});
