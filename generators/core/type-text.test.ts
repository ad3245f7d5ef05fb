import { expect, test } from "vitest";
import type { Schema } from "./model.ts";
import { type TypeContext, typeText } from "./type-text.ts";

const schemas = new Map<string, Schema>([
  ["Service", { type: "object", required: ["id"], properties: { id: { type: "string" } } }],
  ["Code", { type: "string", enum: ["a", "b"] }],
]);

function print(schema: Schema, isInput = true): string {
  const used: string[] = [];
  const use = (name: string) => {
    used.push(name);
    return name;
  };
  const context: TypeContext = { schemas, time: ["string", "Date"], isInput, use };
  return [typeText(context, schema).replaceAll(/\s+/g, " "), ...used].join(" uses ");
}

test.each<[string, Schema, string]>([
  ["text", { type: "string" }, "string"],
  ["a time", { type: "string", format: "iso8601" }, "string | Date"],
  ["an integer", { type: "integer" }, "number"],
  ["text or nothing", { type: ["string", "null"] }, "string | null"],
  ["a constant", { const: true }, "true"],
  ["a list of values", { enum: ["a", 1, null] }, '"a" | 1 | null'],
  ["known texts beside any text", { anyOf: [{ enum: ["a"] }, { type: "string" }] }, '"a" | (string & {})'],
  ["a text with a separator in it", { enum: ["a | b"] }, '"a | b"'],
  ["a list", { type: "array", items: { type: "string" } }, "readonly string[]"],
  ["a list of either", { type: "array", items: { type: ["string", "null"] } }, "readonly (string | null)[]"],
  ["a named object", { $ref: "#/components/schemas/Service" }, "Service uses Service"],
  ["a named text", { $ref: "#/components/schemas/Code" }, '"a" | "b"'],
  ["a reference to nothing", { $ref: "#/components/schemas/Gone" }, "unknown"],
  ["a free object", { type: "object", additionalProperties: true }, "{ [key: string]: unknown }"],
  ["an object", { properties: { "a-b": { type: "string" } } }, '{ "a-b"?: string | undefined; }'],
  [
    "parts",
    {
      allOf: [
        { required: ["a"], properties: { a: { type: "string" } } },
        { properties: { b: { type: "number" } } },
      ],
    },
    "{ a: string; b?: number | undefined; }",
  ],
  [
    "either-or",
    {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    "{ a?: string | undefined; b?: string | undefined; } & ({ a: string } | { b: string })",
  ],
  [
    "an either-or that is a guess",
    {
      type: "object",
      properties: { a: { type: "string" } },
      allOf: [{ "x-evidence": "inferred", anyOf: [{ required: ["a"] }] }],
    },
    "{ a?: string | undefined; }",
  ],
  ["anything", {}, "unknown"],
])("%s", (_, schema, expected) => {
  expect(print(schema)).toBe(expected);
});

test("answers are plain", () => {
  expect(print({ type: "array", items: { type: "string" } }, false)).toBe("string[]");
  expect(print({ properties: { a: { type: "string" } } }, false)).toBe("{ a?: string; }");
});
