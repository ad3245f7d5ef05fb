import { listAround, objectOf, objectsOf, text, texts } from "./json-parts.ts";
import { jsonIn, jsonMedia } from "./media-types.ts";
import {
  type Evidence,
  isObject,
  type Json,
  type JsonObject,
  type MethodError,
  type Schema,
} from "./model.ts";
import { type Reader, readEvidence } from "./reader.ts";

/** The answers of a method: a union on the constant `ok`, told apart here and nowhere else. */
export interface Envelope {
  success: Schema;
  successStatuses: number[];
  successDescription: string;
  /** Whether a success has no body. */
  isEmpty: boolean;
  failure: Schema;
  failureStatuses: number[];
  /** Codes in the order the document lists them. */
  errors: MethodError[];
  /** What the document says of a code, in sentences. */
  descriptions: Map<string, string>;
}

interface Branch {
  status: string;
  schema: Schema;
  ok: boolean | undefined;
}

/** What a method fails with whose document does not say. */
export const anyFailure: Schema = {
  type: "object",
  required: ["ok", "error"],
  properties: { ok: { const: false }, error: { type: "string" } },
};

/** What the client gives for a success without a body; where others have `ok`, so has it. */
export const emptySuccess: Schema = { type: "object" };

/** Reads the responses of an operation. Reports an answer that is not an envelope. */
export function readEnvelope(reader: Reader, operation: Schema, inherited: Evidence): Envelope {
  const responses = objectOf(operation.responses);
  const branches = Object.entries(responses).flatMap(([status, value]) =>
    readResponse(reader, status, value),
  );
  const successes = branches.filter((branch) => branch.ok ?? branch.status.startsWith("2"));
  const failures = branches.filter((branch) => !successes.includes(branch));
  const [first] = successes;
  const hasSuccess = Object.keys(responses).some((each) => /^(2|default$)/.test(each));
  if (!first && !hasSuccess) reportNoSuccess(reader, operation, responses);
  checkBodies(reader, responses);
  const empty = Object.keys(responses).find(
    (each) => each.startsWith("2") && !hasContent(reader, responses[each]),
  );
  const status = first?.status ?? empty ?? "200";
  if (first && empty !== undefined) {
    const message = `The response ${empty} has no body. The client gives an empty object in place of it.`;
    reader.warn("media-type", message, responses, empty);
  }
  const descriptions = new Map<string, string>();
  const codes = failures.flatMap(({ schema }) =>
    readCodes(reader, errorOf(reader, schema), inherited, descriptions),
  );
  return {
    success: first || empty === undefined ? union(successes) : emptySuccess,
    isEmpty: empty !== undefined,
    successStatuses: statusesOf(status, responses),
    successDescription: text(reader.resolve(responses[status]).description),
    failure: failures.length > 0 ? union(failures) : anyFailure,
    failureStatuses: failureStatusesOf(responses),
    errors: codes.filter(({ code }, index) => codes.findIndex((other) => other.code === code) === index),
    descriptions,
  };
}

/** A document that describes failures only says nothing of a success. A redirect is none: the client does not follow it. */
function reportNoSuccess(reader: Reader, operation: Schema, responses: JsonObject): void {
  const statuses = Object.keys(responses);
  const isDescribed = statuses.length > 0 && !statuses.some((each) => /^[13]/.test(each));
  const sentence = "No response is a success (2XX)";
  if (isDescribed) reader.warn("envelope", `${sentence}, so it may be anything.`, operation, "responses");
  else reader.fail("envelope", `${sentence}. Describe one.`, operation, "responses");
}

/** The statuses of successes, that of the schema first. A range, or `default` alone, stands for all of them. */
function statusesOf(first: string, responses: JsonObject): number[] {
  const known = Object.keys(responses).filter((each) => each.startsWith("2"));
  const isOpen = known.length === 0 || known.some((each) => !Number(each));
  const all = isOpen ? [200, 201, 202, 203, 204, 205, 206] : known.map(Number);
  const chosen = Number(first) || 200;
  return [chosen, ...all.filter((each) => each !== chosen)];
}

/** The statuses of failures; none where the document leaves them open. */
function failureStatusesOf(responses: JsonObject): number[] {
  const known = Object.keys(responses).filter((each) => !isSuccess(each) || each === "default");
  if (known.some((each) => !Number(each))) return [];
  return known.map(Number);
}

function hasContent(reader: Reader, response: Json | undefined): boolean {
  const { content } = reader.resolve(response);
  return isObject(content) && Object.keys(content).length > 0;
}

function readResponse(reader: Reader, status: string, value: Json): Branch[] {
  const content = reader.resolve(value).content;
  const media = jsonMedia(reader, content);
  if (!isObject(media.schema)) return [];
  return branchesOf(reader, media.schema, 0).map((schema) => {
    const ok = okOf(reader, schema, 0);
    return { status, schema, ok };
  });
}

/** Every answer is JSON or empty; of anything else nothing can be made. A method whose success is anything else is left out. */
function checkBodies(reader: Reader, responses: JsonObject): void {
  const all = Object.entries(responses).map(([status, value]) => {
    const { content } = reader.resolve(value);
    const types = Object.keys(objectOf(content));
    const json = jsonIn(objectOf(content));
    const others = types.filter((type) => type !== json);
    // The client reads JSON, or nothing, from a response that says nothing of its body.
    return { status, content, others, isRead: json !== undefined || others.length === 0 };
  });
  const isReadable = all.some(({ status, isRead }) => isRead && isSuccess(status));
  for (const { status, content, others, isRead } of all) {
    if (!isRead && isSuccess(status) && !isReadable) {
      const message = `The response ${status} is ${others.join(", ")}. The client reads application/json only.`;
      reader.fail("media-type", message, content, others[0]);
    } else
      for (const each of others) {
        reader.warn("media-type", `A response is application/json; ${each} is left out.`, content, each);
      }
  }
}

function isSuccess(status: string): boolean {
  return status.startsWith("2") || status === "default";
}

/** The alternatives of a schema, or the schema itself. */
function branchesOf(reader: Reader, schema: Schema, depth: number): Schema[] {
  const resolved = reader.resolve(schema);
  const list = objectsOf(resolved.oneOf ?? resolved.anyOf);
  if (list.length === 0 || isObject(resolved.properties) || depth > 20) return [schema];
  const branches = list.flatMap((branch) => branchesOf(reader, branch, depth + 1));
  // A union that is not one of success and failure stays as it stands.
  if (branches.some((branch) => okOf(reader, branch, 0) !== undefined)) return branches;
  return [schema];
}

/** The value that a schema fixes `ok` to. */
function okOf(reader: Reader, schema: Schema, depth: number): boolean | undefined {
  const resolved = reader.resolve(schema);
  const ok = reader.resolve(objectOf(resolved.properties).ok);
  const [value, ...others] = [ok.const ?? ok.enum].flat();
  if (typeof value === "boolean" && others.length === 0) return value;
  if (depth > 20) return undefined;
  return objectsOf(resolved.allOf)
    .map((part) => okOf(reader, part, depth + 1))
    .find((found) => found !== undefined);
}

function union(branches: readonly Branch[]): Schema {
  const schemas = branches.map(({ schema }) => schema);
  const distinct = schemas.filter((schema, index) => {
    return schemas.findIndex((other) => JSON.stringify(other) === JSON.stringify(schema)) === index;
  });
  const [only] = distinct;
  if (only && distinct.length === 1) return only;
  if (distinct.length > 0) return { anyOf: distinct };
  return {};
}

/** The schemas of `error`, through all parts of a failure. */
function errorOf(reader: Reader, schema: Schema, depth = 0): Schema[] {
  const resolved = reader.resolve(schema);
  if (depth > 20) return [];
  const own = [objectOf(resolved.properties).error].filter(isObject);
  return [...own, ...objectsOf(resolved.allOf).flatMap((part) => errorOf(reader, part, depth + 1))];
}

function readCodes(
  reader: Reader,
  schemas: readonly Schema[],
  inherited: Evidence,
  descriptions: Map<string, string>,
  depth = 0,
): MethodError[] {
  if (depth > 20) return [];
  return schemas.flatMap((schema) => {
    const resolved = reader.resolve(schema);
    const evidence = readEvidence(resolved, inherited);
    const codes = texts(listAround(resolved.const ?? resolved.enum));
    const said = objectOf(resolved["x-enumDescriptions"]);
    for (const code of codes) {
      const sentence = text(said[code]) || (resolved.const === code ? text(resolved.description) : "");
      if (sentence && !descriptions.has(code)) descriptions.set(code, sentence);
    }
    const nested = [resolved.anyOf, resolved.oneOf, resolved.allOf].flatMap(objectsOf);
    const below = readCodes(reader, nested, evidence, descriptions, depth + 1);
    return [...codes.map((code) => ({ code, evidence })), ...below];
  });
}
