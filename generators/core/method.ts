import { readEnvelope } from "./envelope.ts";
import {
  type Effect,
  type Encoding,
  type Evidence,
  type Idempotency,
  isObject,
  type Json,
  type JsonObject,
  type Method,
  type Repeat,
  type Schema,
} from "./model.ts";
import { type Reader, readEvidence, text, texts } from "./reader.ts";
import { readScenarios } from "./scenario.ts";
import { capitalize } from "./text.ts";

const documented: Evidence = { level: "documented", sources: [] };
const verbs = ["get", "put", "post", "patch", "delete", "head", "options", "trace"];

/** A method with what the document says of its error codes. */
export interface ReadMethod {
  method: Method;
  descriptions: ReadonlyMap<string, string>;
}

/** Reads one path. Returns nothing, and reports why, where the path is not a method. */
export function readMethod(reader: Reader, paths: JsonObject, path: string): ReadMethod | undefined {
  const item = reader.resolve(paths[path]);
  const name = /^\/([A-Za-z]\w*)\.([A-Za-z]\w*)$/.exec(path);
  if (!name) {
    reader.fail("method-name", `The path ${path} is not of the form /family.method.`, paths, path);
    return undefined;
  }
  const used = verbs.filter((verb) => verb in item);
  const [verb] = used;
  if (used.length !== 1 || (verb !== "get" && verb !== "post")) {
    const found = used.length === 0 ? "none" : used.join(", ");
    reader.fail("method-verb", `A method has one operation, get or post; ${path} has ${found}.`, paths[path]);
    return undefined;
  }
  const [, family = "", member = ""] = name;
  return readOperation(reader, reader.resolve(item[verb]), item[verb], { path, family, member, verb });
}

interface Address {
  path: string;
  family: string;
  member: string;
  verb: "get" | "post";
}

function readOperation(
  reader: Reader,
  operation: JsonObject,
  place: Json | undefined,
  address: Address,
): ReadMethod {
  const docs = isObject(operation.externalDocs) ? text(operation.externalDocs.url) || undefined : undefined;
  const own = { level: documented.level, sources: docs ? [docs] : [] } satisfies Evidence;
  const evidence = readEvidence(operation, own);
  const envelope = readEnvelope(reader, isObject(place) ? place : operation, evidence);
  const isRead = address.verb === "get";
  const { schema, encodings } = isRead
    ? readParameters(reader, operation, place)
    : readBody(reader, operation, place);
  const method: Method = {
    name: `${address.family}.${address.member}`,
    family: address.family,
    member: address.member,
    verb: isRead ? "GET" : "POST",
    path: address.path,
    operationId: text(operation.operationId) || `${address.family}${capitalize(address.member)}`,
    typeBase: `${capitalize(address.family)}${capitalize(address.member)}`,
    summary: text(operation.summary),
    description: text(operation.description),
    docs,
    deprecated: operation.deprecated === true,
    successor: text(operation["x-successor"]) || undefined,
    evidence,
    effect: readEffect(operation, isRead),
    idempotency: readIdempotency(operation, evidence, isRead),
    tables: texts(operation["x-tables"]),
    encodings,
    arguments: schema,
    success: envelope.success,
    failure: envelope.failure,
    successDescription: envelope.successDescription,
    errors: envelope.errors,
    scenarios: readScenarios(reader, operation, isRead ? "GET" : "POST"),
  };
  return { method, descriptions: envelope.descriptions };
}

/** Without a statement a GET is safe to repeat and a POST is not. */
function readIdempotency(operation: JsonObject, inherited: Evidence, isRead: boolean): Idempotency {
  const stated = isObject(operation["x-idempotency"]) ? operation["x-idempotency"] : {};
  const { key, repeat } = stated;
  const safe = readSafe(stated.safe) ?? isRead;
  const evidence = readEvidence(stated, inherited);
  return {
    safe,
    keys: typeof key === "string" ? [key] : texts(key),
    evidence,
    repeat: {
      does: readRepeat(isObject(repeat) ? repeat.does : repeat, safe === true),
      evidence: isObject(repeat) ? readEvidence(repeat, { ...evidence, level: "documented" }) : evidence,
    },
  };
}

function readSafe(value: Json | undefined): Idempotency["safe"] | undefined {
  return value === true || value === "by-key" || value === false ? value : undefined;
}

function readRepeat(value: Json | undefined, isSafe: boolean): Repeat["does"] {
  if (value === "stores again" || value === "fails" || value === "changes nothing") return value;
  return isSafe ? "changes nothing" : "stores again";
}

const effects: readonly Effect[] = ["reads", "creates", "replaces", "changes", "removes"];

/** Without a statement a GET reads and a POST creates. */
function readEffect(operation: JsonObject, isRead: boolean): Effect {
  const stated = effects.find((effect) => effect === operation["x-effect"]);
  return stated ?? (isRead ? "reads" : "creates");
}

interface Arguments {
  schema: Schema;
  encodings: Encoding[];
}

/** Query parameters become the properties of one object schema; `x-arguments` says what holds for them together. */
function readParameters(reader: Reader, operation: JsonObject, place: Json | undefined): Arguments {
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const value of Array.isArray(operation.parameters) ? operation.parameters : []) {
    const parameter = reader.resolve(value);
    const name = text(parameter.name);
    if (parameter.in !== "query" || name === "") {
      reader.fail(
        "parameter",
        `Only query parameters are arguments; this one is in ${text(parameter.in) || "no place"}.`,
        value,
      );
      continue;
    }
    const { description } = parameter;
    properties[name] = {
      ...(isObject(parameter.schema) ? parameter.schema : {}),
      ...(description ? { description } : {}),
    };
    if (parameter.required === true) required.push(name);
  }
  if (isObject(operation.requestBody))
    reader.fail("request-body", "A GET has no body.", place, "requestBody");
  const together = isObject(operation["x-arguments"]) ? operation["x-arguments"] : {};
  return { schema: { type: "object", properties, required, ...together }, encodings: ["query"] };
}

const mediaTypes = { "application/json": "json", "application/x-www-form-urlencoded": "form" } as const;

/** JSON and form are two encodings of the same arguments, so both must refer to the same schema. */
function readBody(reader: Reader, operation: JsonObject, place: Json | undefined): Arguments {
  const body = reader.resolve(operation.requestBody);
  const content = isObject(body.content) ? body.content : {};
  const found: { encoding: Encoding; schema: Json | undefined }[] = [];
  for (const [type, media] of Object.entries(content)) {
    const encoding = Object.hasOwn(mediaTypes, type)
      ? mediaTypes[type as keyof typeof mediaTypes]
      : undefined;
    if (encoding) found.push({ encoding, schema: reader.resolve(media).schema });
    else
      reader.fail(
        "media-type",
        `The media type ${type} is neither JSON nor a URL-encoded form.`,
        content,
        type,
      );
  }
  for (const value of Array.isArray(operation.parameters) ? operation.parameters : []) {
    reader.fail("parameter", "The arguments of a POST stand in its body, not in parameters.", value);
  }
  const [first] = found;
  if (!first && operation.requestBody !== undefined && Object.keys(content).length === 0) {
    reader.fail("request-body", "The body has no media type.", place, "requestBody");
  }
  if (found.some(({ schema }) => JSON.stringify(schema) !== JSON.stringify(first?.schema))) {
    reader.fail("request-schema", "JSON and form must refer to the same schema.", place, "requestBody");
  }
  const schema = isObject(first?.schema) ? first.schema : { type: "object" };
  if (!isObjectSchema(reader, schema)) {
    reader.fail("request-schema", "The arguments must be an object schema.", place, "requestBody");
  }
  return { schema, encodings: found.length > 0 ? found.map(({ encoding }) => encoding) : ["json", "form"] };
}

function isObjectSchema(reader: Reader, schema: Schema, depth = 0): boolean {
  const resolved = reader.resolve(schema);
  if (resolved.type === "object" || isObject(resolved.properties)) return true;
  const parts = Array.isArray(resolved.allOf) ? resolved.allOf : [];
  return depth < 20 && parts.some((part) => isObject(part) && isObjectSchema(reader, part, depth + 1));
}
