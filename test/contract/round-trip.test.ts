import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";
import { decode, diagnose, equal } from "@datacloud/validators";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeArguments } from "../../packages/client/src/encode-arguments.ts";
import {
  type ArgumentSchema,
  isObject,
  type Json,
  type JsonObject,
  schemaOf,
} from "../../packages/validators/src/schema.ts";
import { shapeOf } from "../../packages/validators/src/shape.ts";
import { arbitraryOf } from "./schema-arbitrary.ts";

describe.each(methodNames)("%s", (method) => {
  const valid = arbitraryOf(schemaOf(method, "arguments"))
    .map((args) => args as JsonObject)
    .filter((args) => diagnose(method, args).diagnostics.every(({ severity }) => severity !== "error"))
    .filter((args) => isUnambiguous(args, schemaOf(method, "arguments")));

  test.each(describeMethod(method).encodings)("any valid arguments survive as %s", (encoding) => {
    fc.assert(
      fc.property(valid, (args) => {
        const { query, body, headers } = encodeArguments(args, encoding);
        const contentType = headers?.["content-type"] ?? null;
        const decoded = decode(method, { query, contentType, ...(body !== undefined && { body }) });
        expect(decoded.diagnostics).toEqual([]);
        expect(plain(decoded.arguments, method)).toEqual(plain(args, method));
      }),
      { numRuns: 150 },
    );
  });
});

/**
 * A form has texts only. Where a schema takes a text or a number, "5" and 5 look alike; where it takes a text or an
 * object, so do an object and the text of its JSON. The first are compared as texts, the second left out.
 */
function plain(args: JsonObject, method: MethodName): JsonObject {
  const { properties } = shapeOf(schemaOf(method, "arguments"));
  const entries = Object.entries(args).map(([name, value]) => {
    const types = properties.get(name)?.types;
    const isEither = types?.has("string") && types.has("integer");
    return [name, isEither && typeof value === "number" ? String(value) : value];
  });
  return Object.fromEntries(entries) as JsonObject;
}

function isUnambiguous(args: JsonObject, schema: ArgumentSchema): boolean {
  const { properties } = shapeOf(schema);
  return Object.entries(args).every(([name, value]) => {
    const isTextOrObject = properties.get(name)?.types.has("object") && typeof value === "string";
    return !isTextOrObject || !looksLikeObject(value);
  });
}

function looksLikeObject(value: string): boolean {
  try {
    return isObject(JSON.parse(value) as Json);
  } catch {
    return false;
  }
}

test("the comparison itself tells values apart", () => {
  expect(equal({ a: [1] }, { a: ["1"] })).toBe(false);
});
