import { expect, test } from "vitest";
import { isMultiple as inGenerators } from "../../generators/core/is-multiple.ts";
import { createSampler } from "../../generators/core/sample.ts";
import { isMultiple as inDiff } from "../../packages/contract/src/diff/is-multiple.ts";
import { isMultiple } from "../../packages/validators/src/is-multiple.ts";
import { validatorsOf } from "./features/check-feature.ts";

/** Numbers, a divisor, and whether they are its multiples as they are written. */
const table: readonly [value: number, of: number, expected: boolean][] = [
  [0.3, 0.1, true],
  [0.7, 0.1, true],
  [1.1, 0.01, true],
  [4.35, 0.01, true],
  [4.355, 0.01, false],
  [-0.3, 0.1, true],
  [0.30000000000000004, 0.1, false],
  [1e21, 1, true],
  [1e21, 7, false],
  [1e308, 1e-8, true],
  [5e-324, 5e-324, true],
  [0, 0.1, true],
  [9, 4, false],
  [3, 1.5, true],
  [1.5e-8, 1e-8, false],
  [Number.POSITIVE_INFINITY, 1, false],
];

test.each(table)("whether %d is a multiple of %d: %s", (value, of, expected) => {
  for (const each of [inGenerators, inDiff, isMultiple]) expect(each(value, of)).toBe(expected);
  const [validate] = validatorsOf([{ type: "number", multipleOf: of }]);
  expect(validate?.(value)).toBe(expected);
  if (Number.isFinite(value))
    expect(createSampler(new Map()).accepts({ multipleOf: of }, value)).toBe(expected);
});

test("samples of decimals are written as decimals", () => {
  const sampler = createSampler(new Map());
  expect(sampler.sampleOf({ type: "number", multipleOf: 0.1, minimum: 0.25 })).toBe(0.3);
  expect(sampler.sampleOf({ type: "number", multipleOf: 0.01, exclusiveMinimum: 0.56 })).toBe(0.57);
});
