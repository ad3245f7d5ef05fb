import { type Connection, connectWith, type EncodedRequest } from "./connection.ts";
import { hasRoutes } from "./generated/profile.ts";
import type { BareOptions, CallOptions } from "./options.ts";
import { perform } from "./perform.ts";
import { type MethodEntry, prepare } from "./prepare.ts";
import type { RequestRoute, Routed } from "./prepare-routed.ts";

export * from "./errors.ts";
export * from "./generated/endpoints.ts";
export type { BareOptions, CallOptions, FetchInit, FetchResponse, HeadersGiven } from "./options.ts";

/** A method as a value: what a call needs to know of it, and the types of its arguments and its success. */
export interface Endpoint<Args, Success> {
  method: string;
  entry: MethodEntry;
  /** How it is sent, where it is neither a GET with a query nor a POST with a body at its own name, and what sends it. */
  route?: RequestRoute;
  routed?: (connection: Connection, endpoint: Endpoint<Args, Success>) => Routed;
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
 * logger, tracing, validation or batches. Methods that take only forms, or a list or an object in the query, are for a client.
 *
 * @example
 * import { call, connect, customDataGet } from "@datacloud/client/bare";
 *
 * const acme = connect({ instance: "acme", token: "my-key" });
 * const { value } = await call(acme, customDataGet, { reference: "acme/payments", key: "coverage" });
 */
export function call<Args extends object, Success>(
  connection: Connection,
  endpoint: Endpoint<Args, Success>,
  args: Args,
  options?: Omit<CallOptions, "encoding" | "validate" | "idempotency">,
): Promise<Success> {
  // Written without a variable, so that a bundler drops what the methods of an API do not need.
  return perform(
    hasRoutes ? (endpoint.routed?.(connection, endpoint).to ?? connection) : connection,
    () =>
      (hasRoutes && endpoint.routed?.(connection, endpoint).prepare(args)) ||
      prepare(connection, endpoint.method, endpoint.entry, args),
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
