import { listAround, listOf, objectOf, objectsOf } from "../core/json-parts.ts";
import { isOfType } from "../core/literal-type.ts";
import { isObject, type Json, type JsonObject, type Method, type Model, type Schema } from "../core/model.ts";
import { asSchemas, dereference, isDemand, type ObjectSchema, objectSchema } from "../core/object-schema.ts";
import { namesInPath } from "../core/path-template.ts";
import { namesOf } from "../core/schema-parts.ts";

/**
 * The document as orval reads it best: every method with its two answers, no references, and no construct that orval
 * turns into data its own schema refuses (patterns, formats it does not know, guesses beside facts).
 */
export function mockable(model: Model): JsonObject {
  const paths: JsonObject = {};
  for (const method of model.methods) {
    const path = plainPath(method);
    paths[path] = { ...objectOf(paths[path]), ...pathItem(model, method, namesInPath(path)) };
  }
  return { openapi: "3.1.0", info: { title: model.title, version: model.version }, paths };
}

/** A path as MSW reads it: what it would take for a pattern is a parameter. */
function plainPath({ path, typeBase }: Method): string {
  const isPlain = (part: string) => !/[:()*+?!]|\}.*\{/.test(part);
  const parts = path.split("/");
  return parts.map((part, index) => (isPlain(part) ? part : `{${typeBase}${index}}`)).join("/");
}

function pathItem(model: Model, method: Method, names: readonly string[]): JsonObject {
  const failure = simplify(model, method.failure);
  const codes = method.errors.map(({ code }) => code);
  const { within, code } = model.profile.failure;
  const inner = within === "" ? failure : objectOf(failure.properties)[within];
  if (isObject(inner) && isObject(inner.properties) && isObject(inner.properties[code]) && codes.length > 0)
    inner.properties[code] = { type: "string", enum: codes };
  const { typeBase } = method;
  const parameters = names.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const operation: JsonObject = {
    ...(parameters.length > 0 && { parameters }),
    operationId: typeBase.charAt(0).toLowerCase() + typeBase.slice(1),
    responses: { "200": response(simplify(model, method.success)), "422": response(failure) },
  };
  return { [method.verb.toLowerCase()]: operation };
}

function response(schema: Schema): JsonObject {
  return { description: "Answer", content: { "application/json": { schema } } };
}

/** Where a schema is read: the named schemas around it. */
type Trail = readonly string[];

/** A schema without references. One that meets itself is cut, so that the work grows with the document. */
function simplify(model: Model, schema: Schema, trail: Trail = []): Schema {
  const names = namesOf(model.schemas, schema);
  const resolved = dereference(model.schemas, schema);
  if (names.some((name) => trail.includes(name)) || trail.length > deepest) return {};
  const inside = [...trail, ...names];
  const object = objectSchema(model.schemas, schema);
  const own = object && object.properties.size > 0 ? simplifyObject(model, object, inside) : undefined;
  const branches = resolved.anyOf ?? resolved.oneOf;
  if (Array.isArray(branches) && (own || resolved.type === undefined || resolved.type === "object")) {
    const all = asSchemas(branches).filter((branch) => !isDemand(branch));
    const known = all.filter((branch) => dereference(model.schemas, branch)["x-evidence"] === undefined);
    const forms = (known.length > 0 ? known : all).filter((branch) => !isCircular(model, branch, inside));
    const simple = forms.map((branch) => joined(own, simplify(model, branch, inside)));
    if (simple.length > 0) return { anyOf: withOneList(simple) };
  }
  return own ?? simplifyValue(model, resolved, inside);
}

/** Forms with at most one list of values: orval lays lists together, and writes a value of two of them twice. */
function withOneList(forms: readonly Schema[]): Schema[] {
  const isListed = (form: Schema) => Array.isArray(form.enum) || form.const !== undefined;
  const lists = forms.filter(isListed);
  if (lists.length < 2) return [...forms];
  const values = lists.flatMap((form) => (form.const === undefined ? listOf(form.enum) : [form.const]));
  return [{ enum: [...new Set(values)] }, ...forms.filter((form) => !isListed(form))];
}

const deepest = 12;

/** A form of an object with the members that all forms share. */
function joined(base: Schema | undefined, form: Schema): Schema {
  if (!base || !isObject(base.properties)) return form;
  const properties = objectOf(form.properties);
  return {
    type: "object",
    required: [...new Set([...listOf(base.required), ...listOf(form.required)])],
    properties: { ...base.properties, ...properties },
  };
}

function isCircular(model: Model, schema: Schema, trail: Trail): boolean {
  const own = namesOf(model.schemas, schema).some((name) => trail.includes(name));
  const { items } = dereference(model.schemas, schema);
  return own || (isObject(items) && isCircular(model, items, trail));
}

/** Optional parts that no page documents, or that repeat what is around them, are left out of an answer. */
function simplifyObject(model: Model, { properties }: ObjectSchema, trail: Trail): Schema {
  const kept = [...properties].filter(([, property]) => {
    const isKnown = dereference(model.schemas, property.schema)["x-evidence"] === undefined;
    return property.isRequired || (isKnown && !isCircular(model, property.schema, trail));
  });
  return {
    type: "object",
    required: kept.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
    properties: Object.fromEntries(
      kept.map(([name, property]) => [name, simplify(model, property.schema, trail)]),
    ),
  };
}

const copied = [
  ...["type", "const", "enum", "minimum", "maximum"],
  ...["minItems", "maxItems", "minLength", "maxLength"],
];

/**
 * The values that parts of a schema list, where orval cannot write them: a list or an object it writes as a name, and a value
 * of another type than the schema's not at all. Its module is none then.
 */
function statedSchema({ const: constant, enum: values, type }: Schema): Schema | undefined {
  const stated = constant === undefined ? listOf(values) : [constant];
  const types = listAround(type);
  const fitting = stated.filter((value) => types.length === 0 || types.some((each) => isOfType(value, each)));
  const isPlain = stated.every((value) => typeof value !== "object" || value === null);
  if (isPlain && fitting.length === stated.length) return undefined;
  if (fitting.length === 0) return {};
  return { anyOf: withOneList(fitting.map(schemaOfValue)) };
}

function schemaOfValue(value: Json): Schema {
  if (Array.isArray(value)) return { type: "array", maxItems: 0, items: {} };
  if (!isObject(value)) return { const: value };
  const properties = Object.entries(value).map(([name, member]) => [name, schemaOfValue(member)]);
  return { type: "object", required: Object.keys(value), properties: Object.fromEntries(properties) };
}

function simplifyValue(model: Model, schema: Schema, trail: Trail): Schema {
  const result: JsonObject = {};
  const parts = objectsOf(schema.allOf).map((part) => dereference(model.schemas, part));
  for (const part of [schema, ...parts]) {
    for (const key of copied) if (part[key] !== undefined) result[key] = part[key];
  }
  const stated = statedSchema(result);
  if (stated) return stated;
  // A text of a certain form is taken from the examples; orval cannot make one from a pattern.
  const hasPattern = [schema, ...parts].some((part) => part.pattern !== undefined);
  if (hasPattern && Array.isArray(schema.examples)) return { type: "string", enum: schema.examples };
  const format = [schema, ...parts].map((part) => part.format).find((each) => typeof each === "string");
  if (format === "iso8601") return { type: "string", format: "date-time" };
  if (format === "unix-time") return { type: "integer", minimum: 1_600_000_000, maximum: 1_900_000_000 };
  if (format !== undefined) result.format = format;
  if (isObject(schema.items) && mayBe(result.type, "array")) {
    if (isCircular(model, schema.items, trail)) return { type: "array", maxItems: 0, items: {} };
    // Without a type orval takes it for a list in one place and for an object in another.
    result.type ??= "array";
    const items = simplify(model, schema.items, trail);
    // In a list that is one of several forms orval writes a constant as a name.
    result.items = items.const === undefined ? items : { enum: [items.const] };
  }
  return result;
}

function mayBe(types: Json | undefined, type: string): boolean {
  return types === undefined || types === type || (Array.isArray(types) && types.includes(type));
}
