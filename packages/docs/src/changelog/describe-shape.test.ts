import { expect, test } from "vitest";
import { describeShape } from "./describe-shape.ts";
import type { Json } from "./json-value.ts";

test.each<[Json, string]>([
  [{}, "any value"],
  [{ type: "string", minLength: 7, maxLength: 40 }, "string (7 to 40 characters)"],
  [{ type: ["string", "null"], format: "date-time" }, "string or null (date-time)"],
  [{ type: "integer", minimum: 0 }, "integer (at least 0)"],
  [{ type: "number", exclusiveMinimum: 0, maximum: 9.5 }, "number (at most 9.5, above `0`)"],
  [{ enum: ["low", "high"] }, "`low` or `high`"],
  [{ type: "string", pattern: "^a`b$" }, "string (matching `^a'b$`)"],
  [{ type: "array", items: { type: "string" }, minItems: 1 }, "array of string (at least 1 item)"],
  [{ anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] }, "string, integer or null"],
  [{ allOf: [{ type: "string" }, { maxLength: 5 }] }, "string, at most 5 characters"],
  [{ type: "object", additionalProperties: false }, "object (`additionalProperties` `false`)"],
  [{ type: "string", not: { const: "" } }, 'string (`not` `{"const":""}`)'],
  [false, "`false`"],
])("%j", (shape, words) => {
  expect(describeShape(shape)).toBe(words);
});

test("schemas that differ read differently, or the schema itself is shown", () => {
  expect(describeShape({ type: "string", maxLength: 5 })).not.toBe(describeShape({ type: "string" }));
});
