import type { Connection, EncodingGiven } from "./connection.ts";
import { isRepeatable, type MethodEntry, type Prepared } from "./prepare.ts";

/** How a method is sent that is neither a GET with a query nor a POST with a body. */
export interface Route {
  verb: string;
  /** The names of the arguments in the query of a request with a body; absent where all are in the query. */
  query?: readonly string[];
}

/** Writes a call of such a method as the request that will carry it. */
export function prepareRouted(
  connection: Connection,
  method: string,
  entry: MethodEntry,
  { verb, query: names }: Route,
  args: object = {},
  options?: EncodingGiven,
): Prepared {
  const { baseUrl, encode } = connection;
  const entries = Object.entries(args);
  const part = (isQuery: boolean) =>
    Object.fromEntries(entries.filter(([name]) => (names?.includes(name) ?? true) === isQuery));
  const { query } = encode(part(true), true);
  const encoded = names ? encode(part(false), false, options) : {};
  const url = `${baseUrl}/${method}${query}`;
  return { ...encoded, method, verb, args, url, isSafe: isRepeatable(entry, args) };
}
