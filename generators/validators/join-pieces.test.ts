import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { equal, isMultiple, ucs2length } from "../../packages/validators/src/runtime.ts";
import { compile } from "./compile.ts";
import { prefixes } from "./join-pieces.ts";

type Validator = (value: unknown) => boolean;

function validatorsOf(schemas: readonly object[]): Validator[] {
  const code = compile(schemas as never)
    .replace(/^import .*$/gm, "")
    .replace("// @ts-nocheck", "//")
    .replace("export const validators: readonly Validate[] =", "return");
  const make = new Function("schemas", "equal", "formats", "isMultiple", "ucs2length", code);
  return make(schemas, equal, {}, isMultiple, ucs2length) as Validator[];
}

/** Needs a name of each kind that Ajv numbers, so that the schemas behind it are numbered from elsewhere. */
const first = {
  properties: { a: { pattern: "^a", maxLength: 3 }, b: { enum: [1, { c: 2 }], multipleOf: 0.1 } },
  patternProperties: { "^d": { type: "string" } },
  unevaluatedProperties: false,
};

const names = prefixes.flatMap((prefix) => [`${prefix}0`, `${prefix}1`, `${prefix}2`]);

test("a property that is called like a name of Ajv's keeps its name", () => {
  const named = {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, { type: "string", pattern: `^${name}` }])),
    required: names,
    unevaluatedProperties: false,
  };
  const [, validate] = validatorsOf([first, named]);
  const valid = Object.fromEntries(names.map((name) => [name, name]));
  expect(validate?.(valid)).toBe(true);
  for (const name of names) {
    expect(validate?.({ ...valid, [name]: 1 }), name).toBe(false);
    expect(validate?.({ ...valid, [name]: undefined }), name).toBe(false);
    expect(validate?.({ ...valid, [`${name}0`]: "" }), name).toBe(false);
  }
});

test("a text, a pattern and a schema's place that hold such names are kept", () => {
  const schemas = names.map((name) => ({
    anyOf: [
      { const: name },
      { type: "string", pattern: `^x ${name}$` },
      { type: "object", required: ["kind"], properties: { kind: { enum: [name, [name]] } } },
    ],
  }));
  const validators = validatorsOf([first, ...schemas]);
  const values = names.flatMap((name) => [name, `x ${name}`, { kind: name }, { kind: [name] }]);
  for (const [index, schema] of schemas.entries()) {
    const expected = new Ajv2020({ strict: false }).compile(schema);
    for (const value of values) expect(validators[index + 1]?.(value)).toBe(expected(value));
  }
});

test("each schema is compiled to the same code whatever is before it", () => {
  const last = { type: "object", properties: { a: { type: "string", pattern: "^a" } } };
  const values = [{}, { a: "a" }, { a: "b" }, 1];
  const alone = validatorsOf([last])[0];
  const behind = validatorsOf([first, first, last])[2];
  expect(values.map((value) => behind?.(value))).toEqual(values.map((value) => alone?.(value)));
});
