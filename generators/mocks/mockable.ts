import { isObject, type JsonObject, type Method, type Model, type Schema } from "../core/model.ts";
import { dereference, objectSchema } from "../core/object-schema.ts";
import { capitalize } from "../core/text.ts";

/**
 * The document as orval reads it best: every method with its two answers, no references, and no construct that orval
 * turns into data its own schema refuses (patterns, formats it does not know, guesses beside facts).
 */
export function mockable(model: Model): JsonObject {
  const paths = Object.fromEntries(model.methods.map((method) => [method.path, pathItem(model, method)]));
  return { openapi: "3.1.0", info: { title: model.title, version: model.version }, paths };
}

function pathItem(model: Model, method: Method): JsonObject {
  const failure = simplify(model, method.failure);
  const codes = method.errors.map(({ code }) => code);
  if (isObject(failure.properties) && codes.length > 0)
    failure.properties.error = { type: "string", enum: codes };
  const operation: JsonObject = {
    operationId: `${method.family}${capitalize(method.member)}`,
    responses: { "200": response(simplify(model, method.success)), "422": response(failure) },
  };
  return { [method.verb.toLowerCase()]: operation };
}

function response(schema: Schema): JsonObject {
  return { description: "Answer", content: { "application/json": { schema } } };
}

function simplify(model: Model, schema: Schema, depth = 0): Schema {
  const resolved = dereference(model.schemas, schema);
  if (depth > 12) return {};
  const object = objectSchema(model.schemas, resolved);
  if (object && object.properties.size > 0) return simplifyObject(model, object, depth);
  const branches = resolved.anyOf ?? resolved.oneOf;
  if (Array.isArray(branches) && resolved.type === undefined) {
    const all = branches.filter(isObject).map((branch) => dereference(model.schemas, branch));
    const known = all.filter((branch) => branch["x-evidence"] === undefined);
    return { anyOf: (known.length > 0 ? known : all).map((branch) => simplify(model, branch, depth + 1)) };
  }
  return simplifyValue(model, resolved, depth);
}

/** Optional parts that no page documents are left out of an answer. */
function simplifyObject(
  model: Model,
  { properties }: NonNullable<ReturnType<typeof objectSchema>>,
  depth: number,
): Schema {
  const kept = [...properties].filter(([, property]) => {
    return property.isRequired || dereference(model.schemas, property.schema)["x-evidence"] === undefined;
  });
  return {
    type: "object",
    required: kept.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
    properties: Object.fromEntries(
      kept.map(([name, property]) => [name, simplify(model, property.schema, depth + 1)]),
    ),
  };
}

const copied = [
  "type",
  "const",
  "enum",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
];

function simplifyValue(model: Model, schema: Schema, depth: number): Schema {
  const result: JsonObject = {};
  const parts = Array.isArray(schema.allOf)
    ? schema.allOf.filter(isObject).map((part) => dereference(model.schemas, part))
    : [];
  for (const part of [schema, ...parts]) {
    for (const key of copied) if (part[key] !== undefined) result[key] = part[key];
  }
  // A text of a certain form is taken from the examples; orval cannot make one from a pattern.
  const hasPattern = [schema, ...parts].some((part) => part.pattern !== undefined);
  if (hasPattern && Array.isArray(schema.examples)) return { type: "string", enum: schema.examples };
  const format = [schema, ...parts].map((part) => part.format).find((each) => typeof each === "string");
  if (format === "iso8601") return { type: "string", format: "date-time" };
  if (format === "unix-time") return { type: "integer", minimum: 1_600_000_000, maximum: 1_900_000_000 };
  if (format !== undefined) result.format = format;
  if (isObject(schema.items)) result.items = simplify(model, schema.items, depth + 1);
  return result;
}
