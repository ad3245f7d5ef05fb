import type { Connection, MakeContext } from "./connection.ts";
import { createDeadlines } from "./deadlines.ts";
import { redact } from "./envelope.ts";
import { type DataCloudError, HttpError, NetworkError } from "./errors.ts";
import { hideToken } from "./hide-token.ts";
import { readNetworkCause } from "./network-cause.ts";
import type { BareOptions, FetchInit } from "./options.ts";
import { ResponseTooLarge, rejection, send, sendOrStop } from "./send.ts";

/** A connection that limits responses and says in full sentences what went wrong. */
export function careful(
  connection: Connection,
  { fetch: own, maxResponseSize = 10_485_760 }: BareOptions,
): Connection {
  return {
    ...connection,
    // The platform's own is looked up at each call, so that a mock installed later is seen.
    send: (url, init) =>
      own ? sendOrStop(own, url, init, maxResponseSize) : send(fetch, url, init, maxResponseSize),
    failure(url, init, cause, context) {
      if (cause instanceof ResponseTooLarge) return tooLarge(cause, context);
      hideToken(cause, connection.token);
      const { signal: _, ...rest } = init;
      return networkError(url, rest, cause, context);
    },
    describe: (response) => describe(response, connection),
    limit: createDeadlines(),
  };
}

/** The error for a response that was not read to its end. */
function tooLarge({ message, response }: ResponseTooLarge, context: MakeContext): DataCloudError {
  const error = new HttpError(`failed with status ${response.status}: ${message}.`, context(response));
  return Object.defineProperty(error, "body", { value: "" });
}

function describe(response: Response, { baseUrl, token }: Connection): string {
  const { status, type, headers } = response;
  const isRedirect = type === "opaqueredirect" || (status >= 300 && status < 400);
  if (!isRedirect) {
    const media = headers.get("content-type") ?? "no content type";
    return `got an unexpected response: status ${status}, ${media}, not the API's JSON`;
  }
  // The client does not follow, since it would take the key along.
  const target = targetOf(headers.get("location"), baseUrl, token);
  return `was redirected${status ? ` (${status})` : ""}${target}; set \`baseUrl\` to the API's own address`;
}

function networkError(url: string, init: FetchInit, error: unknown, context: MakeContext): NetworkError {
  const refused = rejection(url, init);
  const { isUnsent, isHopeless, code } = readNetworkCause(error);
  const cause = refused ?? error;
  if (refused || isHopeless) {
    const why = refused ? refused.message : lastMessage(error);
    const details = { ...context(), sent: "no", isFinal: true } as const;
    return new NetworkError(`could not be sent: ${why}`, details, cause);
  }
  const { host } = new URL(url);
  const shown = code ? ` (${code})` : "";
  if (isUnsent)
    return new NetworkError(`could not connect to ${host}${shown}`, { ...context(), sent: "no" }, cause);
  const lost = `lost the connection to ${host} before a response arrived${shown}; the request may have taken effect`;
  return new NetworkError(lost, { ...context(), sent: "maybe" }, cause);
}

function lastMessage(error: unknown): string {
  const { message, cause } = error as Error;
  if (cause instanceof Error) return cause.message;
  return message;
}

/** Where a redirect leads, without what may be secret in it. A browser does not say. */
function targetOf(location: string | null, baseUrl: string, token: string): string {
  if (!location) return "";
  try {
    const { protocol, host, pathname } = new URL(location, baseUrl);
    return redact(` to ${protocol}//${host}${pathname}`, token);
  } catch {
    return "";
  }
}
