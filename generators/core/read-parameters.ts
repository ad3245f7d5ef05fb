import { listOf, objectOf, objectsOf, present, text, typesOf } from "./json-parts.ts";
import { type Encoding, isObject, type Json, type JsonObject, type Method, type Schema } from "./model.ts";
import { namesInPath } from "./path-template.ts";
import type { Reader } from "./reader.ts";

/** What a part of a request takes. */
export interface PartArguments {
  schema: Schema;
  encodings: Encoding[];
}

/** Names under which a key travels; the client sends it in the header `Authorization`. */
export const keyNames = /^(?:authorization|token|access[-_]?token|x-access-token|(?:x-)?api[-_]?key)$/i;

/** Parameters of the path and the query become the properties of one object schema; `x-arguments` says what holds for them together. */
export function readParameters(
  reader: Reader,
  operation: JsonObject,
  place: Json | undefined,
  address: Pick<Method, "path" | "verb">,
): PartArguments {
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const value of withPathFirst(reader, operation, address.path)) {
    const parameter = reader.resolve(value);
    const name = text(parameter.name);
    const isInPath = parameter.in === "path" && namesInPath(address.path).includes(name);
    if (!isInPath && (parameter.in !== "query" || name === "" || keyNames.test(name))) {
      leaveOut(reader, parameter, value);
      continue;
    }
    if (Object.hasOwn(properties, name)) {
      reject(reader, parameter, value, [
        `The argument ${name} is in the path and in the query. Give one of them another name.`,
      ]);
      continue;
    }
    const { description } = parameter;
    const schema = schemaOf(reader, parameter, value);
    if (!schema) continue;
    properties[name] = { ...schema, ...(description && { description }) };
    if (parameter.required === true || isInPath) required.push(name);
  }
  if (isObject(operation.requestBody) && address.verb === "GET") rejectBody(reader, operation, place);
  const together = objectOf(operation["x-arguments"]);
  return { schema: { type: "object", properties, required, ...together }, encodings: ["query"] };
}

/** The parameters of an operation; those of its path come first, as they do in its address. */
function withPathFirst(reader: Reader, { parameters }: JsonObject, path: string): Json[] {
  const names = namesInPath(path);
  const orderOf = (value: Json) => {
    const { in: place, name } = reader.resolve(value);
    const index = place === "path" ? names.indexOf(text(name)) : -1;
    return index < 0 ? names.length : index;
  };
  return listOf(parameters).toSorted((left, right) => orderOf(left) - orderOf(right));
}

/** A GET has no body: one that may be absent is left out. */
function rejectBody(reader: Reader, operation: JsonObject, place: Json | undefined): void {
  const isRequired = reader.resolve(operation.requestBody).required === true;
  if (isRequired) reader.fail("request-body", "A GET has no body.", place, "requestBody");
  else {
    const message = "A GET has no body. It may be absent and is left out.";
    reader.warn("request-body", message, place, "requestBody");
    delete operation.requestBody;
  }
}

/** A parameter that is no argument: harmless where it carries the key, is a header, or may be absent. */
function leaveOut(reader: Reader, parameter: JsonObject, value: Json): void {
  const where = text(parameter.in) || "no place";
  const name = text(parameter.name);
  if (keyNames.test(name)) {
    if (where === "header" || where === "query") return;
  }
  if (where === "header") warnOfHeader(reader, parameter, value);
  else if (where === "path") reject(reader, parameter, value, [`The path has no {${name}}.`]);
  else
    reject(reader, parameter, value, [
      `Only parameters of the path and the query are arguments; this one is in ${where}.`,
    ]);
}

/** A program sends a header beside the arguments. */
function warnOfHeader(reader: Reader, parameter: JsonObject, value: Json): void {
  const sentences = present(
    `The header ${text(parameter.name)} is not an argument.`,
    parameter.required === true && "The API requires it.",
    "Give it in the option headers of the client or of the call.",
  );
  reader.warn("parameter", sentences.join(" "), value);
}

/** Leaves out a parameter that may be absent, and the method of one that may not. */
export function reject(
  reader: Reader,
  parameter: JsonObject,
  value: Json,
  [message, key]: readonly [message: string, key?: string],
  rule = "parameter",
): void {
  if (parameter.required === true || parameter.in === "path") reader.fail(rule, message, value, key);
  else reader.warn(rule, `${message} It may be absent and is left out.`, value, key);
}

/** The schema of a parameter, where the client writes it as the document says. */
function schemaOf(reader: Reader, parameter: JsonObject, value: Json): JsonObject | undefined {
  const schema = objectOf(parameter.schema);
  const fault = faultOf(reader, parameter, schema);
  const isPathList = parameter.in === "path" && kindsOf(reader, schema, 0).has("array");
  // A part of a path is never empty.
  if (!fault && isPathList) return { ...reader.resolve(schema), minItems: 1 };
  if (!fault) return schema;
  reject(reader, parameter, value, fault, "not-supported");
  return undefined;
}

/** Why a parameter cannot be written as the document says, and the key that says it. */
function faultOf(
  reader: Reader,
  parameter: JsonObject,
  schema: JsonObject,
): readonly [message: string, key: string] | undefined {
  if (isObject(parameter.content)) {
    const remedy = "Give the parameter a schema in place of its content.";
    return [`The keyword content of a parameter is not supported. ${remedy}`, "content"];
  }
  const name = text(parameter.name);
  const kinds = kindsOf(reader, schema, 0);
  const isNested = kinds.has("array") || kinds.has("object");
  if (parameter.in === "path")
    return faultInPath(parameter, kinds.has("object") || (isNested && !hasPlainParts(reader, schema)));
  if (/[[\]]/.test(name)) {
    const message = `The name ${name} is not supported: brackets name the fields of an object. Name the parameter without them.`;
    return [message, "name"];
  }
  const { style = "form", explode = style === "form" } = parameter;
  const isWritten =
    (kinds.has("array") && style === "form" && explode === true) ||
    (kinds.has("object") && style === "deepObject");
  if (isNested && !isWritten) {
    const remedy = "Write a list with style form and explode true, an object with style deepObject.";
    const message = `The style ${String(style)} with explode ${String(explode)} is not supported here. ${remedy}`;
    return [message, parameter.style === undefined ? "explode" : "style"];
  }
  if (!isNested || hasPlainParts(reader, schema)) return undefined;
  const message = "A list or an object in the query is not supported where its parts are lists or objects.";
  return [`${message} Move it to the body of a POST.`, "schema"];
}

/** In a path a value is one text between two slashes, and a list has commas. */
function faultInPath(
  { style = "simple" }: JsonObject,
  isDeep: boolean,
): readonly [message: string, key: string] | undefined {
  if (style !== "simple")
    return [`The style ${String(style)} is not supported in a path. Leave it out.`, "style"];
  if (!isDeep) return undefined;
  return ["An object in a path, or a list of lists, is not supported. Move it to the query.", "schema"];
}

function kindsOf(reader: Reader, schema: Schema, depth: number): Set<string> {
  const resolved = reader.resolve(schema);
  if (depth > 20) return new Set();
  const parts = [resolved.allOf, resolved.anyOf, resolved.oneOf].flatMap(objectsOf);
  return new Set([...typesOf(resolved), ...parts.flatMap((part) => [...kindsOf(reader, part, depth + 1)])]);
}

/** Whether the items of a list and the members of an object are neither lists nor objects. */
function hasPlainParts(reader: Reader, schema: Schema): boolean {
  const { properties, items } = reader.resolve(schema);
  const parts = [...Object.values(objectOf(properties)), ...[items].filter(isObject)];
  return parts.every((part) => {
    const kinds = kindsOf(reader, objectOf(part), 0);
    return !kinds.has("array") && !kinds.has("object");
  });
}
