import type { Connection, EncodingGiven } from "./connection.ts";
import { isRepeatable, type MethodEntry, type Prepared } from "./prepare.ts";

/** How a method is sent that is neither a GET with a query nor a POST with a body. */
export interface RequestRoute {
  verb: string;
  /** The path below the base URL, where it is not the method's name. */
  path?: string;
  /** The names of the arguments in the query of a request with a body; absent where all are in the query. */
  query?: readonly string[];
}

/** The connection for requests with a verb of their own: the usual one follows from whether there is a body. */
export function withVerb(connection: Connection, verb: string): Connection {
  return { ...connection, send: (url, init) => connection.send(url, { ...init, method: verb }) };
}

/** Writes a call of such a method as the request that will carry it. */
export function prepareRouted(
  connection: Connection,
  method: string,
  entry: MethodEntry,
  { path = method, query: names }: RequestRoute,
  args: object = {},
  options?: EncodingGiven,
): Prepared {
  const { baseUrl, encode } = connection;
  const entries = Object.entries(args);
  const part = (isQuery: boolean) =>
    Object.fromEntries(entries.filter(([name]) => (names?.includes(name) ?? true) === isQuery));
  const { query } = encode(part(true), true);
  const encoded = names ? encode(part(false), false, options) : {};
  const url = `${baseUrl}/${path}${query}`;
  return { ...encoded, method, args, url, isSafe: isRepeatable(entry, args) };
}
