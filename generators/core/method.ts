import { readEnvelope } from "./envelope.ts";
import { listAround, objectOf, oneOf, present, text, texts } from "./json-parts.ts";
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
import { isMethodVerb, nameOf, type Operation } from "./operations.ts";
import { nameOfTemplate } from "./path-template.ts";
import { readRequest } from "./read-request.ts";
import { documented, type Reader, readEvidence } from "./reader.ts";
import { readScenarios } from "./scenario.ts";
import { capitalize } from "./text.ts";

/** A method with what the document says of its error codes. */
export interface ReadMethod {
  method: Method;
  /** Whether its name is that of its path and its verb. */
  isFurther: boolean;
  operation: JsonObject;
  descriptions: ReadonlyMap<string, string>;
}

/** Reads one operation. Returns nothing, and reports why, where it is not a method. */
export function readMethod(reader: Reader, paths: JsonObject, operation: Operation): ReadMethod | undefined {
  const { path, verb, isFurther } = operation;
  const item = reader.resolve(paths[path]);
  const [place, key] = isObject(paths[path]) ? [paths[path], undefined] : [paths, path];
  const fault = faultOfPath(path);
  if (fault) {
    reader.fail("method-name", fault, place, key);
    return undefined;
  }
  if (!isMethodVerb(verb)) {
    const wanted = "a get, post, put, patch or delete";
    reader.fail("method-verb", `A method has ${wanted}; ${path} has ${verb ?? "none"}.`, place, verb);
    return undefined;
  }
  const [, family = "", own = ""] = /^\/(?:(.*)[./])?([^./]*)$/.exec(nameOfTemplate(path)) ?? [];
  const member = isFurther ? own + capitalize(verb) : own;
  const address: Address = {
    path,
    family: familyName(family),
    member,
    verb: verb.toUpperCase() as Method["verb"],
    isFurther,
    base: nameOf(operation),
  };
  return readOperation(reader, reader.resolve(item[verb]), item[verb], address);
}

/** Why no request can have a path as it is written. */
function faultOfPath(path: string): string | undefined {
  if (!path.startsWith("/")) return `The path ${path} must begin with a slash.`;
  // A URL loses such a part, and would lead to another method.
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path))
    return `The path ${path} has a part of dots only, which a URL loses.`;
  if (path.includes("//")) return `The path ${path} has two slashes in a row. Keep one.`;
  const texts = path.replaceAll(/\{[^{}/]+\}/g, "");
  const [odd] = /[^\w./~!$&'()*+,;=:@%-]/u.exec(texts) ?? [];
  if (odd === undefined) return undefined;
  const remedy =
    odd === "?" || odd === "#" ? "Make what follows it parameters." : "Leave it out, or escape it.";
  return `The path ${path} has the character ${odd}, which the path of a URL does not have. ${remedy}`;
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
  verb: Method["verb"];
  isFurther: boolean;
  /** The path without its slash, and the verb of a further operation of the path, which is the name. */
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
  const docs = text(objectOf(operation.externalDocs).url) || undefined;
  const evidence = readEvidence(operation, { ...documented, sources: present(docs) });
  const envelope = readEnvelope(reader, isObject(place) ? place : operation, evidence);
  const { verb } = address;
  const { schema, encodings, inQuery, inPath, inBoth } = readRequest(reader, operation, place, address);
  const method: Method = {
    name: address.base,
    family: address.family,
    member: address.member,
    verb,
    path: address.path,
    operationId: text(operation.operationId) || `${address.family}${capitalize(address.member)}`,
    constant: constantOf(typeBaseOf(address.base)),
    typeBase: typeBaseOf(address.base),
    summary: text(operation.summary),
    description: text(operation.description),
    docs,
    ...readDeprecation(operation, evidence),
    evidence,
    effect: oneOf(operation["x-effect"], Object.values(effects)) ?? effects[verb],
    idempotency: readIdempotency(operation, evidence, verb),
    tables: texts(operation["x-tables"]),
    encodings,
    inQuery,
    inPath,
    inBoth,
    arguments: schema,
    success: envelope.success,
    failure: envelope.failure,
    successDescription: envelope.successDescription,
    isEmpty: envelope.isEmpty,
    successStatuses: envelope.successStatuses,
    failureStatuses: envelope.failureStatuses,
    errors: envelope.errors,
    scenarios: readScenarios(reader, operation),
  };
  return { method, isFurther: address.isFurther, operation, descriptions: envelope.descriptions };
}

/** `x-successor` is the successor, or says too how it is known that the method is deprecated. */
function readDeprecation(operation: JsonObject, evidence: Evidence) {
  const stated = operation["x-successor"];
  return {
    deprecated: operation.deprecated === true,
    deprecation: readEvidence(objectOf(stated), evidence),
    successor: text(isObject(stated) ? stated.is : stated) || undefined,
  };
}

/**
 * Without a statement GET, PUT and DELETE are safe to repeat, as HTTP has it, and POST and PATCH are not. No page of the API
 * says that, so it is inferred.
 */
function readIdempotency(operation: JsonObject, inherited: Evidence, verb: Method["verb"]): Idempotency {
  const stated = objectOf(operation["x-idempotency"]);
  const { key, repeat } = stated;
  const known = oneOf(stated.safe, [true, "by-key", false] as const);
  const safe = known ?? ["GET", "PUT", "DELETE"].includes(verb);
  const evidence = readEvidence(stated, known === undefined ? { level: "inferred", sources: [] } : inherited);
  const does = oneOf(isObject(repeat) ? repeat.does : repeat, repeats);
  return {
    safe,
    keys: texts(listAround(key)),
    evidence,
    repeat: {
      does: does ?? (safe === true ? "changes nothing" : "stores again"),
      evidence: isObject(repeat) ? readEvidence(repeat, { ...evidence, level: "documented" }) : evidence,
    },
  };
}

const repeats: readonly Repeat["does"][] = ["stores again", "fails", "changes nothing"];

/** What a method does whose document does not say it: a GET reads and a POST creates. */
const effects: Readonly<Record<Method["verb"], Effect>> = {
  GET: "reads",
  POST: "creates",
  PUT: "replaces",
  PATCH: "changes",
  DELETE: "removes",
};
