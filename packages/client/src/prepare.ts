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
  const isSafe = isRepeatable(entry, (name) => (args as Record<string, unknown>)[name]);
  return { method, args, url: `${baseUrl}/${method}${query}`, body, contentType, isSafe };
}

/** Whether a call may be repeated. */
export function isRepeatable(entry: MethodEntry, argument: (name: string) => unknown): boolean {
  return Array.isArray(entry) ? entry.some((name) => argument(name) != null) : !!entry;
}
