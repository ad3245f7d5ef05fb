import { describe, expect, test } from "vitest";
import { mostErrors } from "./bounded.ts";
import { compile } from "./compile.ts";

interface Compiled {
  (value: unknown): boolean;
  errors?: readonly unknown[] | null;
}

function validatorOf(schema: object): Compiled {
  const code = compile([schema as never])
    .replace(/^import .*$/gm, "")
    .replace("// @ts-nocheck", "//")
    .replace("export const validators: readonly Validate[] =", "return");
  const make = new Function("schemas", "equal", "formats", "ucs2length", code);
  const equal = (left: unknown, right: unknown) => left === right;
  return (make([schema], equal, {}, (text: string) => text.length) as Compiled[])[0] as Compiled;
}

const many = 3 * mostErrors;
const texts = Array.from({ length: many }, (_, index) => `${index}`);
const named = (value: unknown) => Object.fromEntries(texts.map((name) => [`n${name}`, value]));
const numbers = { type: "array", items: { type: "number" } };

/** From JSON, since an object with `then` in code looks like a promise. */
const conditional: object = JSON.parse(
  '{"if": {"items": {"type": "number"}}, "then": false, "else": {"items": {"type": "string"}}}',
);

describe("a compiled validator", () => {
  const wrong: readonly [string, object, unknown][] = [
    ["items", numbers, texts],
    ["items of items", { items: { items: { type: "number" } } }, [texts, texts, texts]],
    ["items after a prefix", { prefixItems: [{ type: "string" }], items: { type: "number" } }, texts],
    ["properties", { additionalProperties: { type: "number" } }, named("x")],
    ["no properties", { additionalProperties: false }, named("x")],
    ["properties by pattern", { patternProperties: { "^n": { type: "number" } } }, named("x")],
    ["names", { propertyNames: { maxLength: 1 } }, named("x")],
  ];
  test.each(wrong)("finds wrong %s, and stops looking after some thousands", (_, schema, value) => {
    const validate = validatorOf(schema);
    expect(validate(value)).toBe(false);
    expect(validate.errors?.length).toBeGreaterThanOrEqual(mostErrors);
    expect(validate.errors?.length).toBeLessThan(2 * mostErrors + 10);
  });

  const decided: readonly [string, object, unknown, boolean][] = [
    ["the last branch of anyOf", { anyOf: [numbers, { items: { type: "string" } }] }, texts, true],
    ["no branch of anyOf", { anyOf: [numbers, { items: { type: "string" } }] }, [...texts, 1], false],
    ["exactly one branch", { oneOf: [numbers, { items: { type: "string" } }, { maxItems: 1 }] }, texts, true],
    ["none of them", { not: numbers }, texts, true],
    ["the last item of contains", { contains: { const: "end" } }, [...texts, "end"], true],
    ["no item of contains", { contains: { const: "end" } }, texts, false],
    ["many of contains", { contains: { type: "number" }, minContains: 2 }, [...texts, 1, 2], true],
    ["only the last item", { items: { type: "string" } }, [...texts, 1], false],
    ["the other case", conditional, texts, true],
  ];
  test.each(decided)("judges %s as if it had seen everything", (_, schema, value, isValid) => {
    expect(validatorOf(schema)(value)).toBe(isValid);
  });
});
