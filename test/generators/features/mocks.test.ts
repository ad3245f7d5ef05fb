import { join } from "node:path";
import * as fakerModule from "@faker-js/faker";
import { expect, test } from "vitest";
import type { JsonObject, Model } from "../../../generators/core/model.ts";
import { mocks } from "../../../generators/mocks/mocks.ts";
import { compiledOf } from "../../../generators/validators/validators.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { make, validatorOf } from "./check-feature.ts";
import { factoriesIn } from "./factories.ts";
import { features } from "./features.ts";

const folder = temporaryFolder("mocks");

/** One document of all features, each with schemas of its own: orval takes a second to start. */
function together(): JsonObject {
  const paths: JsonObject = {};
  const schemas: JsonObject = {};
  for (const [index, { document, methods = ["things.make"] }] of Object.values(features).entries()) {
    const text = typeof document === "string" ? document : JSON.stringify(document);
    if (methods[0] !== "things.make" || !text.includes('"openapi":"3.1')) continue;
    const own = text.replaceAll("#/components/schemas/", `#/components/schemas/F${index}_`);
    const parsed = JSON.parse(own) as { paths: JsonObject; components?: { schemas?: JsonObject } };
    const item = parsed.paths["/things.make"] as JsonObject;
    for (const operation of Object.values(item)) if (operation) delete (operation as JsonObject).operationId;
    paths[`/f${index}.make`] = item;
    for (const [name, schema] of Object.entries(parsed.components?.schemas ?? {}))
      schemas[`F${index}_${name}`] = schema;
  }
  for (const [name, schema] of Object.entries(hard)) paths[`/hard.${name}`] = answering(schema);
  return { openapi: "3.1.0", info: { title: "All", version: "1" }, paths, components: { schemas } };
}

function answering(schema: object): JsonObject {
  const content = { "application/json": { schema } };
  return { post: { responses: { "200": { description: "Done.", content } } } } as JsonObject;
}

const object = (properties: object, more: object = {}) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  ...more,
});

/** Schemas that made-up answers rarely meet. */
const hard: Readonly<Record<string, object>> = {
  bounds: object({ a: { type: "integer", exclusiveMinimum: 4, exclusiveMaximum: 6 } }),
  multiple: object({ a: { type: "number", multipleOf: 7, minimum: 50 } }),
  unique: object({ a: { type: "array", items: { enum: [1, 2, 3] }, minItems: 3, uniqueItems: true } }),
  members: object({ a: { type: "object", minProperties: 2, additionalProperties: { type: "integer" } } }),
  named: object({ a: { type: "object", minProperties: 1, propertyNames: { enum: ["x"] } } }),
  tuple: object({
    a: { type: "array", prefixItems: [{ const: 1 }, { type: "string" }], items: false, minItems: 2 },
  }),
  contains: object({ a: { type: "array", items: { type: "integer" }, contains: { const: 5 }, minItems: 2 } }),
  pattern: object({ a: { type: "string", pattern: "^a", examples: ["abc"] } }),
  closed: object({ a: { type: "string" } }, { additionalProperties: false, minProperties: 1 }),
  together: object(
    { kind: { type: "string" } },
    { oneOf: [object({ x: { const: 1 } }), object({ y: { const: 2 } })] },
  ),
  not: object({ a: { type: "integer", minimum: 0, maximum: 3, not: { enum: [0, 1, 2] } } }),
  depends: object(
    { a: { const: 1 } },
    { dependentRequired: { a: ["b"] }, additionalProperties: { type: "boolean" } },
  ),
  date: object({ a: { type: "string", format: "date" }, b: { type: "string", format: "time" } }),
  text: object({ a: { type: "string", minLength: 40, maxLength: 41 } }),
};

let model: Model;

test("every mock of every feature answers what our validators accept, for any seed", async () => {
  const made = await make(join(folder, "all.json"), together());
  model = made.model;
  expect(model.methods.length).toBeGreaterThan(60);
  const factories = factoriesIn(await mocks(compiledOf)(model));
  const refused: string[] = [];
  for (const method of model.methods) {
    for (const kind of ["success", "failure"] as const) {
      const validate = validatorOf(model, method[kind]);
      for (let seed = 100; seed < 112; seed += 1) {
        fakerModule.faker.seed(seed);
        const answer = factories[method.name]?.[kind]?.();
        if (!validate(JSON.parse(JSON.stringify(answer)))) refused.push(`${method.name} ${kind} ${seed}`);
      }
    }
  }
  expect(refused).toEqual([]);
});

test("a schema that nothing meets is named", async () => {
  const schema = object({ a: { type: "string", minLength: 3, maxLength: 2 } });
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/a.b": answering(schema) },
  };
  const { said } = await make(join(folder, "none.json"), document);
  expect(said.join()).toMatch(/none\.json:10 example warning: No valid success of `a\.b` were found/);
});
