import { listOf, objectOf, text, texts } from "./json-parts.ts";
import { type Encoding, isObject, type Json, type JsonObject, type Method, type Schema } from "./model.ts";
import { namesInPath } from "./path-template.ts";
import { readBody } from "./read-body.ts";
import { keyNames, readParameters, reject } from "./read-parameters.ts";
import type { Reader } from "./reader.ts";

/** The arguments of a method, and where they go. */
export interface RequestArguments {
  schema: Schema;
  encodings: Encoding[];
  /** The names of arguments in the query of a request that has a body too. */
  inQuery: string[];
  /** The names of arguments in the path. */
  inPath: string[];
}

/** Reads the arguments of an operation: those of its path, its query and its body as one object. */
export function readRequest(
  reader: Reader,
  operation: JsonObject,
  place: Json | undefined,
  address: Pick<Method, "path" | "verb">,
): RequestArguments {
  const { verb } = address;
  const query = readParameters(reader, operation, place, address);
  const inPath = namesInPath(address.path);
  const names = Object.keys(objectOf(query.schema.properties));
  const hasBody = operation.requestBody !== undefined && verb !== "GET";
  // A POST without anything sends an empty object.
  const isEmptyPost = verb === "POST" && names.length === 0;
  if (!hasBody && !isEmptyPost) return { ...query, inQuery: [], inPath };
  const body = readBody(reader, operation, place);
  if (names.length === 0) return { ...body, inQuery: [], inPath };
  const { schema, outside } = join(reader, operation, query.schema, body.schema);
  const inQuery = outside.filter((name) => !inPath.includes(name));
  return { schema, inQuery, inPath, encodings: body.encodings };
}

/** One object schema of the arguments in the body and of those outside of it, with the names of the latter. */
function join(
  reader: Reader,
  operation: JsonObject,
  query: Schema,
  body: Schema,
): { schema: Schema; outside: string[] } {
  const inBody = namesIn(reader, body, 0);
  const own = withoutClashes(reader, operation, query, inBody);
  const outside = Object.keys(objectOf(own.properties));
  if (outside.length === 0) return { schema: body, outside };
  const resolved = reader.resolve(body);
  if (Object.keys(resolved).every((key) => isPlainKey.test(key))) {
    const properties = {
      ...objectOf(own.properties),
      ...objectOf(resolved.properties),
    };
    const required = [...texts(own.required), ...texts(resolved.required)];
    return { schema: { ...resolved, type: "object", properties, required }, outside };
  }
  const closing = closingKeyword(reader, body, 0);
  if (closing !== undefined) {
    const remedy = "Give the body plain properties, or move the parameters to it.";
    const message = `The keyword ${closing} of a body is not supported beside parameters. ${remedy}`;
    reader.fail("not-supported", message, operation, "requestBody");
  }
  return { schema: { allOf: [body, own] }, outside };
}

/** A schema of these keywords can take further properties. */
const isPlainKey =
  /^(?:type|properties|required|additionalProperties|description|title|nullable|examples?|deprecated|x-.*)$/;
/** Keywords that look at all names of an object. */
const closingKeywords = [
  "additionalProperties",
  "unevaluatedProperties",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
];

function partsOf({ allOf, anyOf, oneOf }: Schema): JsonObject[] {
  return [allOf, anyOf, oneOf].flatMap((list) => listOf(list).filter(isObject));
}

function closingKeyword(reader: Reader, schema: Schema, depth: number): string | undefined {
  const resolved = reader.resolve(schema);
  const own = closingKeywords.find((key) => key in resolved && resolved[key] !== true);
  if (own !== undefined || depth > 20) return own;
  return partsOf(resolved)
    .map((part) => closingKeyword(reader, part, depth + 1))
    .find((found) => found !== undefined);
}

function namesIn(reader: Reader, schema: Schema, depth: number): Set<string> {
  const resolved = reader.resolve(schema);
  const own = Object.keys(objectOf(resolved.properties));
  const parts = depth > 20 ? [] : partsOf(resolved);
  return new Set([...own, ...parts.flatMap((part) => [...namesIn(reader, part, depth + 1)])]);
}

/** The arguments outside the body without those whose name the body has too: one name has one value. */
function withoutClashes(
  reader: Reader,
  operation: JsonObject,
  query: Schema,
  inBody: ReadonlySet<string>,
): Schema {
  const properties = { ...objectOf(query.properties) };
  for (const value of listOf(operation.parameters)) {
    const parameter = reader.resolve(value);
    const name = text(parameter.name);
    const isArgument = parameter.in === "path" || (parameter.in === "query" && !keyNames.test(name));
    if (!inBody.has(name) || !isArgument) continue;
    const message = `The argument ${name} is in the ${String(parameter.in)} and in the body.`;
    reject(reader, parameter, value, [`${message} Give one of them another name.`]);
    delete properties[name];
  }
  const required = texts(query.required).filter((name) => Object.hasOwn(properties, name));
  return { ...query, properties, required };
}
