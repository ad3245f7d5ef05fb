import { listOf, objectOf, objectsOf, present, text, texts, typesOf } from "./json-parts.ts";
import type { Encoding, Json, JsonObject, Method, Schema } from "./model.ts";
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
  /** The names of arguments that are in the path and in the body. */
  inBoth: string[];
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
  if (!hasBody && !isEmptyPost) return { ...query, inQuery: [], inPath, inBoth: [] };
  const body = readBody(reader, operation, place);
  if (names.length === 0) return { ...body, inQuery: [], inPath, inBoth: [] };
  const { schema, outside, inBoth } = join(reader, operation, query.schema, body.schema);
  const inQuery = outside.filter((name) => !inPath.includes(name));
  return { schema, inQuery, inPath, inBoth, encodings: body.encodings };
}

/** One object schema of the arguments in the body and of those outside of it, with the names of the latter. */
function join(
  reader: Reader,
  operation: JsonObject,
  query: Schema,
  body: Schema,
): { schema: Schema; outside: string[]; inBoth: string[] } {
  const { own, inBoth } = withoutClashes(reader, operation, query, body);
  const outside = Object.keys(objectOf(own.properties));
  if (outside.length === 0) return { schema: body, outside, inBoth };
  const resolved = reader.resolve(body);
  // What closes the body alone is opened by further properties.
  const isClosedAlone = partsOf(resolved).every((part) => closingKeyword(reader, part, 0) === undefined);
  const others = Object.keys(resolved).filter((key) => !isPlainKey.test(key));
  if (others.every((key) => isClosedAlone && partKeywords.has(key))) {
    const inBody = objectOf(resolved.properties);
    const outer = objectOf(own.properties);
    const shared = Object.fromEntries(
      inBoth.map((name) => [name, { allOf: present(outer[name], inBody[name]) }]),
    );
    const properties = { ...outer, ...inBody, ...outer, ...shared };
    const required = [...new Set([...texts(own.required), ...texts(resolved.required)])];
    return { schema: { ...resolved, type: "object", properties, required }, outside, inBoth };
  }
  const closing = closingKeyword(reader, body, 0);
  if (closing !== undefined) {
    const remedy = "Give the body plain properties, or move the parameters to it.";
    const message = `The keyword ${closing} of a body is not supported beside parameters. ${remedy}`;
    reader.fail("not-supported", message, operation, "requestBody");
  }
  return { schema: { allOf: [body, own] }, outside, inBoth };
}

/** A schema of these keywords can take further properties. */
const isPlainKey =
  /^(?:type|properties|required|additionalProperties|description|title|nullable|examples?|deprecated|readOnly|writeOnly|xml|externalDocs|x-.*)$/;
/** Keywords that look at all names of an object. */
const closingKeywords = [
  "additionalProperties",
  "unevaluatedProperties",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
];

const partKeywords = new Set(["allOf", "anyOf", "oneOf"]);

function partsOf({ allOf, anyOf, oneOf }: Schema): JsonObject[] {
  return [allOf, anyOf, oneOf].flatMap(objectsOf);
}

function closingKeyword(reader: Reader, schema: Schema, depth: number): string | undefined {
  const resolved = reader.resolve(schema);
  const own = closingKeywords.find((key) => key in resolved && resolved[key] !== true);
  if (own !== undefined || depth > 20) return own;
  return partsOf(resolved)
    .map((part) => closingKeyword(reader, part, depth + 1))
    .find((found) => found !== undefined);
}

/** What a body says of each name, in all its parts. */
function propertiesIn(
  reader: Reader,
  schema: Schema,
  depth = 0,
): (readonly [name: string, schema: Schema])[] {
  const resolved = reader.resolve(schema);
  const own = Object.entries(objectOf(resolved.properties)).map(
    ([name, value]) => [name, reader.resolve(value)] as const,
  );
  const parts = depth > 20 ? [] : partsOf(resolved);
  return [...own, ...parts.flatMap((part) => propertiesIn(reader, part, depth + 1))];
}

/**
 * The arguments outside the body without those whose name the body has too: one name has one value. That of the path goes
 * into both places, where the body's schema can take it.
 */
function withoutClashes(
  reader: Reader,
  operation: JsonObject,
  query: Schema,
  body: Schema,
): { own: Schema; inBoth: string[] } {
  const properties = { ...objectOf(query.properties) };
  const inBody = Map.groupBy(propertiesIn(reader, body), ([name]) => name);
  const inBoth: string[] = [];
  for (const value of listOf(operation.parameters)) {
    const parameter = reader.resolve(value);
    const name = text(parameter.name);
    const isArgument = parameter.in === "path" || (parameter.in === "query" && !keyNames.test(name));
    // What is read-only is in responses alone.
    const schemas = (inBody.get(name) ?? [])
      .map(([, schema]) => schema)
      .filter((each) => each.readOnly !== true);
    if (schemas.length === 0 || !isArgument || !Object.hasOwn(properties, name)) continue;
    const message = `The argument ${name} is in the ${String(parameter.in)} and in the body.`;
    if (parameter.in === "path" && schemas.every((each) => canBeBoth(reader, parameter.schema, each))) {
      reader.warn("parameter", `${message} Its value is sent in both.`, value);
      inBoth.push(name);
      continue;
    }
    reject(reader, parameter, value, [`${message} Give one of them another name.`]);
    delete properties[name];
  }
  const required = texts(query.required).filter((name) => Object.hasOwn(properties, name));
  return { own: { ...query, properties, required }, inBoth };
}

/** Whether some values may meet two schemas, as far as their types tell. */
function canBeBoth(reader: Reader, left: Json | undefined, right: Schema): boolean {
  const [some, others] = [typesOf(reader.resolve(left)), typesOf(right)];
  return some.length === 0 || others.length === 0 || some.some((type) => others.includes(type));
}
