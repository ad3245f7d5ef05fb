import {
  describeMethod,
  isMethodName,
  type PlacedArguments,
  placeArguments,
  type Verb,
} from "@datacloud/contract/methods";
import type { ProbeRequest } from "@datacloud/contract/probes";

/** A request of a probe as it is sent. */
export interface WireRequest {
  verb: Verb;
  /** The method's name, or the path where there is none. */
  target: string;
  /** Below the base URL, with its query string. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Whether the key goes with it. */
  hasKey: boolean;
}

/** What is in the place of `{ref}` and of names that an earlier request kept. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether a request reads only: it is sent with GET. */
export function isRead(request: ProbeRequest): boolean {
  return verbOf(request) === "GET";
}

/** The verb and the method of a request, for a person. */
export function outline(request: ProbeRequest): string {
  return `${verbOf(request)} ${request.method ?? request.path ?? ""}`;
}

/** The request with its values filled in. */
export function wireRequest(request: ProbeRequest, values: Values): WireRequest {
  const verb = verbOf(request);
  const given = filled(request.arguments ?? {}, values) as Record<string, unknown>;
  const placed = placesOf(request, given);
  const query = { ...(filled(request.query ?? {}, values) as object), ...placed.query };
  const body =
    request.body === undefined ? JSON.stringify(placed.body ?? given) : String(filled(request.body, values));
  const path = placed.path;
  const type = request.type ?? "application/json";
  return {
    verb,
    target: request.method ?? path,
    path: path + queryText(query),
    headers: {
      accept: request.accept ?? "application/json",
      ...(placed.body && { "content-type": type }),
    },
    ...(placed.body && { body }),
    hasKey: request.key !== "none",
  };
}

/** A value with what its strings name in its place; a string that is one name as a whole takes the value's type. */
export function filled(value: unknown, values: Values): unknown {
  if (typeof value === "string") {
    const [, name] = /^\{(\w+)\}$/.exec(value) ?? [];
    if (name !== undefined && Object.hasOwn(values, name)) return values[name];
    return value.replaceAll(/\{(\w+)\}/g, (whole, each: string) =>
      Object.hasOwn(values, each) ? String(values[each]) : whole,
    );
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, values)]));
}

/** Where arguments go; a request with another verb than its method's has them in the usual place of that verb. */
function placesOf(request: ProbeRequest, given: Record<string, unknown>): PlacedArguments {
  const { verb, method } = request;
  const name = method !== undefined && isMethodName(method) ? method : undefined;
  const placed = name && placeArguments(describeMethod(name), given);
  if (name !== undefined && placed && (verb ?? describeMethod(name).verb) === describeMethod(name).verb)
    return placed;
  const path = placed?.path ?? pathOf(request);
  return verb === undefined || verb === "GET" ? { path, query: given } : { path, query: {}, body: given };
}

/** The path of a request that asks for no method there is. */
function pathOf({ method, path = "/" }: ProbeRequest): string {
  return method === undefined ? path : `/${method}`;
}

function verbOf({ verb, method }: ProbeRequest): Verb {
  if (verb !== undefined) return verb;
  if (method !== undefined && isMethodName(method)) return describeMethod(method).verb;
  return "GET";
}

function queryText(query: object): string {
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  if (pairs.length === 0) return "";
  return `?${new URLSearchParams(pairs)}`;
}
