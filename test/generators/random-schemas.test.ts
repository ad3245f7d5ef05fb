import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { encodeArguments } from "../../packages/client/src/encode-arguments.ts";
import { coerce } from "../../packages/validators/src/coerce.ts";
import { readForm } from "../../packages/validators/src/form-tree.ts";
import type { ArgumentSchema } from "../../packages/validators/src/schema.ts";
import { shapeOf } from "../../packages/validators/src/shape.ts";
import { faultsOf, type Made, make, validatorOf } from "./features/check-feature.ts";
import { json } from "./features/feature.ts";
import {
  diceOf,
  namedOf,
  objectOf,
  plainObjectOf,
  type Schema,
  sampleFor,
  spoiled,
} from "./random-schemas.ts";

/** `SEED=7` tries other schemas. Where parts contradict each other, a type may be wider than the schema. */
const seed = Number(process.env.SEED ?? 20);
const methods = 120;
const valuesEach = 6;

const folder = mkdtempSync(join(tmpdir(), "datacloud-random-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
  method: number;
  schema: Schema;
  value: unknown;
  /** What Ajv makes of the schema as it stands in the document. */
  isValid: boolean;
  /** Whether the value breaks what a type can say. */
  isOfOtherType: boolean;
}

const dice = diceOf(seed);
const named = namedOf(dice);
const schemas = Array.from({ length: methods }, () => objectOf(dice, 2));
let made: Made;
let cases: Case[];
let faults: ReadonlyMap<string, readonly string[]>;

/** A schema without what no type can say: bounds, whole numbers, and that only one of several forms fits. */
function relaxed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(relaxed);
  if (typeof part !== "object" || part === null) return part;
  const { minimum: _, maximum: __, minLength: ___, oneOf, properties, ...others } = part as Schema;
  const entries = Object.entries(others).map(([key, value]) => {
    if (key === "type") return [key, JSON.parse(JSON.stringify(value).replaceAll("integer", "number"))];
    return [key, key === "enum" || key === "const" ? value : relaxed(value)];
  });
  return {
    ...Object.fromEntries(entries),
    ...(oneOf ? { anyOf: relaxed(oneOf) } : {}),
    ...(properties ? { properties: relaxedEach(properties) } : {}),
  };
}

function relaxedEach(schemas: object): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, relaxed(schema)]));
}

/** Judges by Ajv alone, on schemas as they stand in the document. */
function judgeOf(all: readonly unknown[], names: unknown): (index: number, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  ajv.addSchema({ $id: "d", components: { schemas: names }, all });
  const inside = (schema: unknown) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"d#/')) as object;
  const validators = all.map((schema) => ajv.compile(inside(schema)));
  return (index, value) => validators[index]?.(value) === true;
}

const fileOf = (index: number) => `/use/${index}.ts`;

beforeAll(async () => {
  const paths = schemas.map((schema, index) => [
    `/random.m${index}`,
    {
      post: {
        requestBody: { content: json(schema) },
        responses: { "200": { description: "Done.", content: json({}) } },
      },
    },
  ]);
  made = await make(join(folder, "random.json"), {
    openapi: "3.1.0",
    info: { title: "Random", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: named },
  });
  const judge = judgeOf(schemas, named);
  const judgeTypes = judgeOf(schemas.map(relaxed), relaxedEach(named));
  cases = schemas.flatMap((schema, method) =>
    Array.from({ length: valuesEach }, (_, index): Case => {
      const sample = JSON.parse(JSON.stringify(sampleFor(dice, schema, named))) as unknown;
      const value = index % 2 === 0 ? sample : spoiled(dice, sample);
      return {
        method,
        schema,
        value,
        isValid: judge(method, value),
        isOfOtherType: !judgeTypes(method, value),
      };
    }),
  );
  const programs = cases.map(({ method, value }, index) => ({
    path: fileOf(index),
    text: `import type { RandomM${method}Args } from "../client/src/generated/families.ts";\nexport const value: RandomM${method}Args = ${JSON.stringify(value)};\n`,
  }));
  const own = made.files.map(({ path, text }) => ({ path: `/${path.replace("packages/", "")}`, text }));
  faults = faultsOf([...own, ...programs]);
});

const isTyped = (index: number) => faults.get(fileOf(index))?.length === 0;
const shown = ({ schema, value }: Case) => `${JSON.stringify(value)} for ${JSON.stringify(schema)}`;

test("each document becomes types that compile, and the values are of both kinds", () => {
  const unused = made.said.filter((line) => !/ (?:example|value) warning/.test(line));
  expect(unused).toEqual([]);
  expect(made.model.methods).toHaveLength(methods);
  expect(faults.get("/client/src/generated/families.ts")).toEqual([]);
  const valid = cases.filter(({ isValid }) => isValid).length;
  expect(valid).toBeGreaterThan(cases.length / 4);
  expect(cases.filter(({ isOfOtherType }) => isOfOtherType).length).toBeGreaterThan(cases.length / 10);
});

test("the validator accepts what Ajv accepts of the document's own schemas, and nothing else", () => {
  const validators = made.model.methods.map((method) => validatorOf(made.model, method.arguments));
  const wrong = cases.filter(({ method, value, isValid }) => validators[method]?.(value) !== isValid);
  expect(wrong.map(shown)).toEqual([]);
});

test("the type accepts what the validator accepts", () => {
  const wrong = cases.filter(({ isValid }, index) => isValid && !isTyped(index));
  expect(wrong.map(shown)).toEqual([]);
});

test("the type refuses what breaks a part that a type can say", () => {
  const wrong = cases.filter(({ isOfOtherType }, index) => isOfOtherType && isTyped(index));
  expect(wrong.map(shown)).toEqual([]);
});

test.each(["form", "query"] as const)(
  "what the client writes as %s is read as the same values",
  (encoding) => {
    const wrong: string[] = [];
    for (let count = 0; count < 300; count += 1) {
      const schema = plainObjectOf(dice, encoding === "form" ? 2 : 0);
      const value = sampleFor(dice, schema, {}) as object;
      if (encoding === "query" && Object.values(value).some((part) => isDeepStrictEqual(part, [""])))
        continue;
      const { query, body } = encodeArguments(value, encoding);
      const { properties } = shapeOf(schema as ArgumentSchema);
      const read = [...readForm(encoding === "form" ? String(body) : query.replace("?", ""))].map(
        ([name, node]) => [
          name,
          coerce(node, properties.get(name), `/${name}`, () => wrong.push(`${name} repeated`)),
        ],
      );
      // A list without items has no way into a query, and one of an empty string looks like an argument left blank.
      const sent = Object.entries(value).filter(
        ([, part]) => encoding === "form" || String(part) !== "" || part === "",
      );
      if (!isDeepStrictEqual(Object.fromEntries(read), Object.fromEntries(sent)))
        wrong.push(`${JSON.stringify(value)} as ${body ?? query}`);
    }
    expect(wrong).toEqual([]);
  },
);
