import type { Connection, EncodingGiven } from "./connection.ts";
import { isRepeatable, type MethodEntry, type Prepared } from "./prepare.ts";

/** How a method is sent that is neither a GET with a query nor a POST with a body. */
export interface RequestRoute {
  verb: string;
  /** The path below the base URL, where it is not the method's name. */
  path?: string;
  /** The names of the arguments in the path. */
  inPath?: readonly string[];
  /** Those of them that are in the body too. */
  inBoth?: readonly string[];
  /** The names of the arguments in the query of a request with a body; absent where all are in the query. */
  query?: readonly string[];
}

/** The connection of such a method, and what writes its requests. */
export interface Routed {
  to: Connection;
  prepare(args: object | undefined, options?: EncodingGiven): Prepared;
}

/** Where and how such a method is sent. */
export function routed(
  connection: Connection,
  method: string,
  entry: MethodEntry,
  route: RequestRoute,
): Routed {
  const to = withVerb(connection, route.verb);
  return { to, prepare: (args, options) => prepareRouted(to, method, entry, route, args, options) };
}

/** The same for a method that is a value. */
export function routedEndpoint(
  connection: Connection,
  { method, entry, route }: { method: string; entry: MethodEntry; route?: RequestRoute },
): Routed {
  return routed(connection, method, entry, route ?? { verb: "POST", query: [] });
}

/** The connection for requests with a verb of their own: the usual one follows from whether there is a body. */
export function withVerb(connection: Connection, verb: string): Connection {
  return { ...connection, send: (url, init) => connection.send(url, { ...init, method: verb }) };
}

/** Writes a call of such a method as the request that will carry it. */
function prepareRouted(
  connection: Connection,
  method: string,
  entry: MethodEntry,
  { path = method, inPath = [], inBoth = [], query: names }: RequestRoute,
  args: object = {},
  options?: EncodingGiven,
): Prepared {
  const { baseUrl, encode } = connection;
  const given: Readonly<Record<string, unknown>> = { ...args };
  const filled = inPath.reduce(
    (url, name) => url.replace(`{${name}}`, () => segment(name, given[name])),
    path,
  );
  const entries = Object.entries(given).filter(([name]) => !inPath.includes(name) || inBoth.includes(name));
  const part = (isQuery: boolean) =>
    Object.fromEntries(entries.filter(([name]) => (names?.includes(name) ?? true) === isQuery));
  const { query } = encode(part(true), true);
  const encoded = names ? encode(part(false), false, options) : {};
  const url = `${baseUrl}/${filled}${query}`;
  return { ...encoded, method, args, url, isSafe: isRepeatable(entry, args) };
}

/** An argument as a part of a path, a list with commas. None, `.` and `..` would lead to another path. */
function segment(name: string, value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.map((each) => segment(name, each)).join(",");
  const given = value instanceof Date ? value.toJSON() : value;
  const text = String(given ?? "");
  if (typeof given === "object" || /^\.{0,2}$|\p{Cs}/u.test(text))
    throw new TypeError(`\`${name}\` is in the path. Give a string or a number, not "", "." or "..".`);
  return encodeURIComponent(text);
}
