import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { inlineSchema } from "../../generators/validators/inline.ts";
import { formats } from "../../packages/validators/src/runtime.ts";
import { type Made, make, type Program, problemsOf, validatorsOf } from "./features/check-feature.ts";
import { json } from "./features/feature.ts";
import { richNamedOf, richObjectOf } from "./random-keywords.ts";
import { type Dice, diceOf, namedOf, objectOf, type Schema, sampleFor, spoiled } from "./random-schemas.ts";

/** A value for one method of a random document. */
export interface Case {
  seed: number;
  method: number;
  schema: Schema;
  value: unknown;
  /** What Ajv makes of the schema as it stands in the document. */
  isValid: boolean;
  /** Whether it is valid, and each of its members is known to a part of the schema that it meets. */
  isListed: boolean;
  /** Whether the value breaks what a type can say. */
  isOfOtherType: boolean;
}

/** A document of random schemas, what is generated from it, and values for its methods. */
export interface RandomDocument {
  seed: number;
  /** The schemas of its methods, which are those of their responses too, and those with a name. */
  schemas: Schema[];
  named: Record<string, Schema>;
  made: Made;
  cases: Case[];
}

/** What random documents are made of. */
export interface Kind {
  schemaOf: (dice: Dice) => Schema;
  namedOf: (dice: Dice) => Record<string, Schema>;
}

/** Documents of schemas that types can say, but for bounds. */
export const plain: Kind = { schemaOf: (dice) => objectOf(dice, 2), namedOf };
/** Documents of schemas with any keyword. */
export const rich: Kind = { schemaOf: (dice) => richObjectOf(dice, 2), namedOf: richNamedOf };

/** The document of a seed, with so many methods and values for each. */
export async function randomDocument(
  folder: string,
  seed: number,
  methods: number,
  kind = plain,
): Promise<RandomDocument> {
  const dice = diceOf(seed);
  const named = kind.namedOf(dice);
  const schemas = Array.from({ length: methods }, () => kind.schemaOf(dice));
  const made = await make(join(folder, `random-${seed}.json`), documentOf(schemas, named));
  const judges = {
    whole: judgeOf(schemas, named),
    listed: judgeOf(schemas.map(closed), namedClosed(named)),
    typed: judgeOf(schemas.map(relaxed), relaxedEach(named)),
  };
  const cases = schemas.flatMap((schema, method) =>
    Array.from({ length: 6 }, (_, index): Case => {
      const sample = JSON.parse(JSON.stringify(sampleFor(dice, schema, named))) as unknown;
      const value = index % 2 === 0 ? sample : spoiled(dice, sample);
      const isValid = judges.whole(method, value);
      return {
        seed,
        method,
        schema,
        value,
        isValid,
        isListed: isValid && judges.listed(method, value),
        isOfOtherType: !judges.typed(method, value),
      };
    }),
  );
  return { seed, schemas, named, made, cases };
}

function documentOf(schemas: readonly Schema[], named: Readonly<Record<string, Schema>>): object {
  const paths = schemas.map((schema, index) => [
    `/random.m${index}`,
    {
      post: {
        requestBody: { content: json(schema) },
        responses: { "200": { description: "Done.", content: json(schema) } },
      },
    },
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "Random", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: named },
  };
}

/** Keywords that a type says in whole. */
const inTypes = ["type", "enum", "const", "$ref", "required"];
/** Those that it says by the types of the schemas below. */
const below = ["items", "prefixItems", "anyOf", "allOf"];

/** A schema with nothing but what a type can say: without bounds, whole numbers, and that only one of several forms fits. */
function relaxed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(relaxed);
  if (typeof part !== "object" || part === null) return part;
  const { properties, oneOf, additionalProperties, prefixItems, minItems, ...others } = part as Schema;
  const isTuple = prefixItems !== undefined && others.type === "array";
  const entries = Object.entries(others).flatMap(([key, value]) => {
    if (key === "type") return [[key, JSON.parse(JSON.stringify(value).replaceAll("integer", "number"))]];
    if (inTypes.includes(key)) return [[key, value]];
    return below.includes(key) ? [[key, relaxed(value)]] : [];
  });
  return {
    ...Object.fromEntries(entries),
    ...(oneOf ? { anyOf: relaxed(oneOf) } : {}),
    ...(isTuple ? { prefixItems: relaxed(prefixItems) } : {}),
    ...(isTuple && minItems ? { minItems: Math.min(Number(minItems), (prefixItems as []).length) } : {}),
    ...(properties ? { properties: relaxedEach(properties) } : {}),
    ...(isMap(part as Schema) ? { additionalProperties: relaxed(additionalProperties) } : {}),
  };
}

/** What is beside properties, or patterns, has a type too wide for what it says. */
function isMap({
  properties,
  patternProperties,
  additionalProperties,
  anyOf,
  oneOf,
  allOf,
}: Schema): boolean {
  const others = [patternProperties, anyOf, oneOf, allOf];
  return (
    Object.keys(properties ?? {}).length === 0 &&
    others.every((other) => other === undefined) &&
    typeof additionalProperties === "object"
  );
}

function relaxedEach(schemas: object): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, relaxed(schema)]));
}

/** A schema whose objects have only members that it lists, as TypeScript asks of a literal. */
function closed(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null || Object.keys(schema).length === 0) return schema;
  return { unevaluatedProperties: false, ...open(schema as Schema) };
}

/** A schema whose parts that apply to the same value are open, and those below it closed. */
function open(schema: Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]) => {
    if (["anyOf", "oneOf", "allOf"].includes(key)) return [key, (value as Schema[]).map(open)];
    if (["then", "else"].includes(key)) return [key, open(value as Schema)];
    if (key === "prefixItems") return [key, (value as Schema[]).map(closed)];
    if (["items", "additionalProperties"].includes(key)) return [key, closed(value)];
    return [key, ["properties", "patternProperties"].includes(key) ? closedEach(value as Schema) : value];
  });
  return Object.fromEntries(entries) as Schema;
}

function closedEach(schemas: object): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, closed(schema)]));
}

/** Named schemas stay open: what refers to them is closed. */
const namedClosed = (schemas: object) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, open(schema as Schema)]));

/** Judges by Ajv alone, on schemas as they stand in the document. */
export function judgeOf(all: readonly unknown[], names: unknown): (index: number, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false, formats });
  ajv.addSchema({ $id: "d", components: { schemas: names }, all });
  const inside = (schema: unknown) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"d#/')) as object;
  const validators = all.map((schema) => ajv.compile(inside(schema)));
  return (index, value) => validators[index]?.(value) === true;
}

/** The cases that our validators judge in another way than Ajv. */
export function misjudged({ made, cases }: RandomDocument): Case[] {
  const { methods, schemas } = made.model;
  const validators = validatorsOf(methods.map((method) => inlineSchema(schemas, method.arguments)));
  return cases.filter(({ method, value, isValid }) => validators[method]?.(value) !== isValid);
}

export interface Typed {
  /** Faults of the generated types themselves. */
  own: string[];
  /** What the compiler says of each case as a literal, and as a value whose members it need not know. */
  literal: ReadonlyMap<Case, string>;
  loose: ReadonlyMap<Case, string>;
}

/** Compiles the values of all documents in one program, since starting the compiler is what takes time. */
export function compileCases(documents: readonly RandomDocument[]): Typed {
  const programs: Program[] = [];
  const lines = new Map<string, (Case | undefined)[]>();
  for (const { seed, made, cases } of documents) {
    for (const { path, text } of made.files)
      programs.push({ path: `/s${seed}/${path.replace(/^packages\//, "")}`, text });
    for (const kind of ["literal", "loose"]) {
      const path = `/s${seed}/client/src/${kind}.ts`;
      const text = cases.map(({ method, value }, index) => {
        const type = `types.RandomM${method}Args`;
        const json = JSON.stringify(value);
        if (kind === "literal") return `export const v${index}: ${type} = ${json};`;
        return `declare const w${index}: ${json}; export const v${index}: ${type} = w${index};`;
      });
      programs.push({
        path,
        text: ['import type * as types from "./generated/families.ts";', ...text].join("\n"),
      });
      lines.set(path, [undefined, ...cases]);
    }
  }
  const typed = { own: [] as string[], literal: new Map<Case, string>(), loose: new Map<Case, string>() };
  for (const [path, problems] of problemsOf(programs)) {
    const cases = lines.get(path);
    for (const { line, text } of problems) {
      const found = cases?.[line];
      if (!cases || !found) typed.own.push(`${path}:${line} ${text}`);
      else typed[path.endsWith("loose.ts") ? "loose" : "literal"].set(found, text);
    }
  }
  return typed;
}
