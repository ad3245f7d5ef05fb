import { type Connection, connectWith, type EncodedRequest } from "./connection.ts";
import type { BareOptions, CallOptions } from "./options.ts";
import { perform } from "./perform.ts";
import { type MethodEntry, prepare } from "./prepare.ts";

export * from "./errors.ts";
export * from "./generated/endpoints.ts";
export type { BareOptions, CallOptions, FetchInit, FetchResponse, HeadersGiven } from "./options.ts";

/** A method as a value: what a call needs to know of it, and the types of its arguments and its success. */
export interface Endpoint<Args, Success> {
  method: string;
  entry: MethodEntry;
  /** For the type checker alone. */
  types?: { args: Args; success: Success };
}

/**
 * Checks options for `call`. Throws a `TypeError` that names what is missing or wrong.
 *
 * @example
 * import { call, connect, deploymentsCreate } from "@datacloud/client/bare";
 *
 * const acme = connect({ instance: "acme", token: "my-key" });
 * await call(acme, deploymentsCreate, { service: "payments-service", deployed_at: new Date() });
 */
export function connect(options: BareOptions): Connection {
  return connectWith(encode, options);
}

/**
 * Calls one method. A bundle contains only the methods that it uses, for pages and workers where each byte counts:
 * errors, retries, timeouts and hooks are those of a client; it supports JSON only, with no environment variables,
 * logger, tracing, validation or batches.
 *
 * @example
 * import { call, connect, customDataGet } from "@datacloud/client/bare";
 *
 * const acme = connect({ instance: "acme", token: "my-key" });
 * const { value } = await call(acme, customDataGet, { reference: "acme/payments", key: "coverage" });
 */
export function call<Args extends object, Success>(
  connection: Connection,
  { method, entry }: Endpoint<Args, Success>,
  args: Args,
  options?: Omit<CallOptions, "encoding" | "validate" | "idempotency">,
): Promise<Success> {
  return perform(
    connection,
    () => prepare(connection, method, entry, args),
    options,
    ({ envelope, error }) => {
      if (error) throw error;
      return envelope as Success;
    },
  );
}

/** Writes the arguments of a write as JSON, those of a read, which are plain, as a query string. */
function encode(args: object, isRead: boolean): EncodedRequest {
  const body = JSON.stringify(args);
  if (isRead) return { query: `?${new URLSearchParams(JSON.parse(body) as Record<string, string>)}` };
  return { query: "", body, headers: { "content-type": "application/json" } };
}
