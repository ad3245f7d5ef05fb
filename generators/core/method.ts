import { readEnvelope } from "./envelope.ts";
import { objectOf, text, texts } from "./json-parts.ts";
import {
  type Effect,
  type Evidence,
  type Idempotency,
  isObject,
  type Json,
  type JsonObject,
  type Method,
  type Repeat,
} from "./model.ts";
import { isReserved } from "./names.ts";
import { readBody, readParameters } from "./read-arguments.ts";
import { type Reader, readEvidence } from "./reader.ts";
import { readScenarios } from "./scenario.ts";
import { capitalize } from "./text.ts";

const documented: Evidence = { level: "documented", sources: [] };
const verbs = ["get", "put", "post", "patch", "delete", "head", "options", "trace"];

/** A method with what the document says of its error codes. */
export interface ReadMethod {
  method: Method;
  operation: JsonObject;
  descriptions: ReadonlyMap<string, string>;
}

/** Reads one path. Returns nothing, and reports why, where the path is not a method. */
export function readMethod(reader: Reader, paths: JsonObject, path: string): ReadMethod | undefined {
  const item = reader.resolve(paths[path]);
  const [place, key] = isObject(paths[path]) ? [paths[path], undefined] : [paths, path];
  const name = /^\/(?:([A-Za-z][\w./-]*)([./]))?([A-Za-z][\w-]*)$/.exec(path);
  // A URL loses such a part, and would lead to another method.
  const hasDots = /\/\.{1,2}(?:\/|$)/.test(path);
  if (!name || hasDots) {
    reader.fail("method-name", `The path ${path} is not of the form /family.method.`, place, key);
    return undefined;
  }
  const used = verbs.filter((verb) => verb in item);
  const [verb] = used;
  if (used.length !== 1 || (verb !== "get" && verb !== "post")) {
    const found = used.length === 0 ? "none" : used.join(", ");
    reader.fail("method-verb", `A method has one operation, get or post; ${path} has ${found}.`, place);
    return undefined;
  }
  const [, family = "", separator = "", member = ""] = name;
  const address: Address = {
    path,
    family: familyName(family),
    member,
    verb,
    base: `${family}${separator}${member}`,
  };
  return readOperation(reader, reader.resolve(item[verb]), item[verb], address);
}

/** The base with a small first letter; no reserved word is one of two words, so a short one gets a second. */
function constantOf(base: string): string {
  const name = base.charAt(0).toLowerCase() + base.slice(1);
  if (isReserved(name)) return `${name}Method`;
  return name;
}

interface Address {
  path: string;
  family: string;
  member: string;
  verb: "get" | "post";
  /** The path without its slash, which is the name. */
  base: string;
}

/** `admin.apps` is the family `adminApps`; methods without a family stand in `methods`. */
function familyName(family: string): string {
  const [first = "", ...others] = family.split(/[./-]/);
  if (family === "") return "methods";
  return [first, ...others.map(capitalize)].join("");
}

/** `admin.apps.set_name` makes types that begin with `AdminAppsSetName`. */
function typeBaseOf(name: string): string {
  return name
    .split(/[./_-]/)
    .map(capitalize)
    .join("");
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
    name: address.base,
    family: address.family,
    member: address.member,
    verb: isRead ? "GET" : "POST",
    path: address.path,
    operationId: text(operation.operationId) || `${address.family}${capitalize(address.member)}`,
    constant: constantOf(typeBaseOf(address.base)),
    typeBase: typeBaseOf(address.base),
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
    isEmpty: envelope.isEmpty,
    successStatuses: envelope.successStatuses,
    errors: envelope.errors,
    scenarios: readScenarios(reader, operation, isRead ? "GET" : "POST"),
  };
  return { method, operation, descriptions: envelope.descriptions };
}

/** Without a statement a GET is safe to repeat and a POST is not. */
function readIdempotency(operation: JsonObject, inherited: Evidence, isRead: boolean): Idempotency {
  const stated = objectOf(operation["x-idempotency"]);
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
  if (value === true || value === "by-key" || value === false) return value;
  return undefined;
}

function readRepeat(value: Json | undefined, isSafe: boolean): Repeat["does"] {
  if (value === "stores again" || value === "fails" || value === "changes nothing") return value;
  if (isSafe) return "changes nothing";
  return "stores again";
}

const effects: readonly Effect[] = ["reads", "creates", "replaces", "changes", "removes"];

/** Without a statement a GET reads and a POST creates. */
function readEffect(operation: JsonObject, isRead: boolean): Effect {
  const stated = effects.find((effect) => effect === operation["x-effect"]);
  return stated ?? (isRead ? "reads" : "creates");
}
