import { listAround, listOf, objectOf, objectsOf, present, text, typesOf } from "./json-parts.ts";
import { encodingOf } from "./media-types.ts";
import { type Encoding, isObject, type Json, type JsonObject, type Method, type Schema } from "./model.ts";
import type { Reader } from "./reader.ts";

interface Arguments {
  schema: Schema;
  encodings: Encoding[];
}

/** Names under which a key travels; the client sends it in the header `Authorization`. */
export const keyNames = /^(?:authorization|token|access[-_]?token|x-access-token|(?:x-)?api[-_]?key)$/i;

/** Query parameters become the properties of one object schema; `x-arguments` says what holds for them together. */
export function readParameters(
  reader: Reader,
  operation: JsonObject,
  place: Json | undefined,
  verb: Method["verb"],
): Arguments {
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const value of listOf(operation.parameters)) {
    const parameter = reader.resolve(value);
    const name = text(parameter.name);
    if (parameter.in !== "query" || name === "" || keyNames.test(name)) {
      leaveOut(reader, parameter, value);
      continue;
    }
    const { description } = parameter;
    const schema = schemaOf(reader, parameter, value);
    if (!schema) continue;
    properties[name] = { ...schema, ...(description && { description }) };
    if (parameter.required === true) required.push(name);
  }
  if (isObject(operation.requestBody) && verb === "GET") rejectBody(reader, operation, place);
  const together = objectOf(operation["x-arguments"]);
  return { schema: { type: "object", properties, required, ...together }, encodings: ["query"] };
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
  else reject(reader, parameter, value, [`Only query parameters are arguments; this one is in ${where}.`]);
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

/** The schema of a query parameter, where the client writes it as the document says. */
function schemaOf(reader: Reader, parameter: JsonObject, value: Json): JsonObject | undefined {
  const schema = objectOf(parameter.schema);
  const fault = faultOf(reader, parameter, schema);
  if (!fault) return schema;
  reject(reader, parameter, value, fault, "not-supported");
  return undefined;
}

/** Why a query parameter cannot be written as the document says, and the key that says it. */
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
  if (/[[\]]/.test(name)) {
    const message = `The name ${name} is not supported: brackets name the fields of an object. Name the parameter without them.`;
    return [message, "name"];
  }
  const kinds = kindsOf(reader, schema, 0);
  const { style = "form", explode = style === "form" } = parameter;
  const isWritten =
    (kinds.has("array") && style === "form" && explode === true) ||
    (kinds.has("object") && style === "deepObject");
  const isNested = kinds.has("array") || kinds.has("object");
  if (isNested && !isWritten) {
    const remedy = "Write a list with style form and explode true, an object with style deepObject.";
    const message = `The style ${String(style)} with explode ${String(explode)} is not supported here. ${remedy}`;
    return [message, parameter.style === undefined ? "explode" : "style"];
  }
  if (!isNested || hasPlainParts(reader, schema)) return undefined;
  const message = "A list or an object in the query is not supported where its parts are lists or objects.";
  return [`${message} Move it to the body of a POST.`, "schema"];
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

interface Media {
  encoding: Encoding;
  media: JsonObject;
  schema: Json | undefined;
}

/** JSON and form are two encodings of the same arguments, so both must refer to the same schema. */
export function readBody(reader: Reader, operation: JsonObject, place: Json | undefined): Arguments {
  const body = reader.resolve(operation.requestBody);
  const content = objectOf(body.content);
  const found = readMedia(reader, content);
  const [first, second] = found;
  if (!first && operation.requestBody !== undefined && Object.keys(content).length === 0) {
    reader.fail("request-body", "The body has no media type.", place, "requestBody");
  }
  const isSame = !second || JSON.stringify(second.schema) === JSON.stringify(first?.schema);
  if (!isSame) {
    const message = "JSON and form do not refer to the same schema. The form is left out.";
    reader.warn("request-schema", message, place, "requestBody");
  }
  const kept = withoutOddForms(reader, isSame ? found : found.slice(0, 1));
  const given = isObject(first?.schema) ? first.schema : {};
  // The API's arguments are always an object, also where its document does not say what is in it.
  const schema = isOpen(reader, given) ? { ...given, type: "object" } : given;
  if (!isObjectSchema(reader, schema)) {
    reader.fail("request-schema", "The arguments must be an object schema.", place, "requestBody");
  }
  return { schema, encodings: kept.length > 0 ? kept.map(({ encoding }) => encoding) : ["json", "form"] };
}

/**
 * What can be sent, JSON first. A further media type is left out, and so is multipart beside another one, as both carry the
 * same; where there is no other, so is the method.
 */
function readMedia(reader: Reader, content: JsonObject): Media[] {
  const all = Object.entries(content).map(([type, value]) => {
    const media = reader.resolve(value);
    return { type, encoding: encodingOf(type), media, schema: media.schema };
  });
  const isPlain = ({ encoding }: { encoding: Encoding | undefined }) =>
    encoding === "json" || encoding === "form";
  const usable = all.some(isPlain)
    ? all.filter(isPlain)
    : all.filter(({ encoding }) => encoding !== undefined);
  for (const each of all) {
    if (usable.includes(each)) continue;
    const message =
      each.encoding === undefined
        ? `The media type ${each.type} is neither JSON nor a form.`
        : `The media type ${each.type} carries the same as ${usable[0]?.type}, which is used.`;
    if (usable.length > 0) reader.warn("media-type", `${message} It is left out.`, content, each.type);
    else reader.fail("media-type", message, content, each.type);
  }
  const found: Media[] = [];
  for (const { encoding, media, schema } of usable) {
    if (encoding && !found.some((each) => each.encoding === encoding))
      found.push({ encoding, media, schema });
  }
  return found.sort((left, right) => Number(right.encoding === "json") - Number(left.encoding === "json"));
}

/** A form can be written in one way only; a method that asks for another loses the form, or is left out without it. */
function withoutOddForms(reader: Reader, found: readonly Media[]): Media[] {
  return found.filter(({ encoding, media }) => {
    const isForm = encoding !== "json" && isObject(media.encoding);
    const odd = isForm ? oddPart(reader, media.encoding as JsonObject) : undefined;
    if (odd === undefined) return true;
    const isNeeded = found.length === 1;
    const remedy = "Lists and objects in a form are written in one way; leave style and explode out.";
    const message = `The keyword encoding is not supported. ${isNeeded ? remedy : "The form is left out."}`;
    const report = isNeeded ? reader.fail : reader.warn;
    report("not-supported", message, media.encoding, odd);
    return isNeeded;
  });
}

/** The first part of a form that is to be written in a way of its own. The type of a file is the file's. */
function oddPart(reader: Reader, encoding: JsonObject): string | undefined {
  return Object.keys(encoding).find((name) => {
    const { style = "form", explode = true } = reader.resolve(encoding[name]);
    return style !== "form" || explode !== true;
  });
}

/** Whether a schema describes objects: by its type or its properties, in all its parts and in each of its alternatives. */
function isObjectSchema(reader: Reader, schema: Schema, depth = 0): boolean {
  const resolved = reader.resolve(schema);
  const types = listAround(resolved.type);
  if (types.includes("object") || isObject(resolved.properties)) return true;
  if (depth >= 20) return false;
  const isObjects = (part: Json) => isObject(part) && isObjectSchema(reader, part, depth + 1);
  const parts = listOf(resolved.allOf);
  const alternatives = [resolved.oneOf, resolved.anyOf].filter((list) => Array.isArray(list));
  return parts.some(isObjects) || alternatives.some((list) => list.length > 0 && list.every(isObjects));
}

/** A schema that says nothing of its values. */
function isOpen(reader: Reader, schema: Schema): boolean {
  return Object.keys(reader.resolve(schema)).every((key) =>
    /^(?:x-|description$|title$|nullable$|example)/.test(key),
  );
}
