import type { Connection } from "./connection.ts";
import type { CallOptions } from "./options.ts";
import type { Prepared } from "./perform.ts";

/** A read, whose arguments stand in the query; else whether a call may be repeated: always, never, or with one of some arguments. */
export type MethodEntry = "read" | boolean | readonly string[];

/** Writes a call as the request that will carry it. */
export function prepare(
  { baseUrl, encode }: Connection,
  method: string,
  entry: MethodEntry,
  args: object = {},
  options?: CallOptions,
): Prepared {
  const { query, body, contentType } = encode(args, entry === "read", options);
  const url = `${baseUrl}/${method}${query}`;
  return { method, args, url, body, contentType, isSafe: isRepeatable(entry, args) };
}

/** Whether a call with some arguments may be repeated. */
export function isRepeatable(entry: MethodEntry, args: object): boolean {
  // Which names an object has is known to its method's types alone.
  const has = (name: string) => (args as Readonly<Record<string, unknown>>)[name] != null;
  return Array.isArray(entry) ? entry.some(has) : !!entry;
}
