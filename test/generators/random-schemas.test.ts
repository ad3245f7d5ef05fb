import { isDeepStrictEqual } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { encodeArguments } from "../../packages/client/src/encode-arguments.ts";
import { coerce } from "../../packages/validators/src/coerce.ts";
import { readForm } from "../../packages/validators/src/form-tree.ts";
import type { ArgumentSchema } from "../../packages/validators/src/schema.ts";
import { shapeOf } from "../../packages/validators/src/shape.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import {
  type Case,
  compileCases,
  misjudged,
  plain,
  type RandomDocument,
  randomDocument,
  rich,
  type Typed,
} from "./random-documents.ts";
import { diceOf, plainObjectOf, sampleFor } from "./random-schemas.ts";
import { seedsOf } from "./random-seeds.ts";

const methods = 40;

const folder = temporaryFolder("random");

let documents: RandomDocument[];
let cases: Case[];
let typed: Typed;

beforeAll(async () => {
  const kinds = seedsOf([20, 21]).map((seed) => [seed, plain] as const);
  for (const seed of seedsOf([1])) kinds.push([1000 + seed, rich]);
  documents = await Promise.all(kinds.map(([seed, kind]) => randomDocument(folder, seed, methods, kind)));
  cases = documents.flatMap((document) => document.cases);
  typed = compileCases(documents);
});

const shown = ({ seed, schema, value }: Case) =>
  `seed ${seed}: ${JSON.stringify(value)} for ${JSON.stringify(schema)}`;

test("each document becomes types that compile, and the values are of both kinds", () => {
  const said = documents.flatMap(({ made }) => made.said);
  expect(said.filter((line) => !/ (?:example|value) warning/.test(line))).toEqual([]);
  for (const { made } of documents) expect(made.model.methods).toHaveLength(methods);
  expect(typed.own).toEqual([]);
  expect(cases.filter(({ isListed }) => isListed).length).toBeGreaterThan(cases.length / 5);
  expect(cases.filter(({ isOfOtherType }) => isOfOtherType).length).toBeGreaterThan(cases.length / 10);
});

test("the validator accepts what Ajv accepts of the document's own schemas, and nothing else", () => {
  expect(documents.flatMap(misjudged).map(shown)).toEqual([]);
});

test("the type accepts what the validator accepts, as a literal where all of its members are listed", () => {
  const wrong = cases.filter(
    (each) => each.isValid && (typed.loose.has(each) || (each.isListed && typed.literal.has(each))),
  );
  expect(wrong.map(shown)).toEqual([]);
});

test("the type refuses what breaks a part that a type can say", () => {
  const wrong = cases.filter((each) => each.isOfOtherType && !typed.loose.has(each));
  expect(wrong.map(shown)).toEqual([]);
});

test.each(["form", "query"] as const)(
  "what the client writes as %s is read as the same values",
  (encoding) => {
    const dice = diceOf(20);
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
