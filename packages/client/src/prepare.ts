import type { Connection, EncodingGiven } from "./connection.ts";

/** A read, whose arguments are in the query; else whether a call may be retried: always, never, or with one of some arguments. */
export type MethodEntry = "read" | boolean | readonly string[];

/** A call that is ready to be sent. */
export interface Prepared {
  method: string;
  /** The arguments, for the outline that errors carry. */
  args: object;
  url: string;
  /** None for a read. */
  body?: string | undefined;
  /** The media type of the body. */
  headers?: Record<string, string>;
  /** Whether it may be sent again although the API may have acted on it. */
  isSafe: boolean;
}

/** Writes a call as the request that will carry it. */
export function prepare(
  { baseUrl, encode }: Connection,
  method: string,
  entry: MethodEntry,
  args: object = {},
  options?: EncodingGiven,
): Prepared {
  const encoded = encode(args, entry === "read", options);
  const url = `${baseUrl}/${method}${encoded.query}`;
  return { ...encoded, args, method, url, isSafe: isRepeatable(entry, args) };
}

/** Whether a call with some arguments may be retried. */
export function isRepeatable(entry: MethodEntry, args: object): boolean {
  // Which names an object has is known to its method's types alone.
  const has = (name: string) => (args as Readonly<Record<string, unknown>>)[name] != null;
  // Only a list has this method.
  return (entry as { some?: (has: (name: string) => boolean) => boolean }).some?.(has) ?? !!entry;
}

/** The names of some arguments with the kind of each value, and the length of strings: which may be reported. */
export function outline(args: object): Record<string, string> {
  const kindOf = (value: unknown) => (typeof value === "string" ? `string ${value.length}` : typeof value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, kindOf(value)]));
}
