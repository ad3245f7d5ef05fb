import type { Encoding, MethodName } from "@datacloud/contract/methods";
import { isCleaned } from "@datacloud/traffic";
import { type Diagnostic, type JsonObject, judge } from "@datacloud/validators";
import { keyHeader, keyStart } from "./api-address.ts";
import { type Exchange, headerOf } from "./exchange.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Target } from "./target.ts";
import { type Moment, momentsOf } from "./timestamps.ts";

/** A request to the API, understood once: what every rule looks at. */
export interface ApiRequest {
  /** Number of the entry in the capture, from 1. */
  entry: number;
  exchange: Exchange;
  target: Target;
  /** The method; absent where no method has that name. */
  method: MethodName | undefined;
  arguments: JsonObject;
  encoding: Encoding | undefined;
  /** The key in the header, where there is one. Never to be shown. */
  token: string | undefined;
  /** Whether the document accepts the request. */
  isAccepted: boolean;
  /** What the gate of the validators says of the request. */
  diagnostics: readonly Diagnostic[];
  outcome: Outcome;
  /** The times among the arguments. */
  moments: readonly Moment[];
}

/** Understands a request to the API and its response. */
export function understandRequest(entry: number, exchange: Exchange, target: Target): ApiRequest {
  const { headers, body } = exchange;
  const authorization = shownKey(headerOf(headers, keyHeader));
  const result = judge(
    {
      verb: exchange.verb,
      path: target.path,
      query: target.query,
      authorization: authorization ?? null,
      contentType: headerOf(headers, "content-type") ?? null,
      contentEncoding: headerOf(headers, "content-encoding") ?? null,
      ...(body !== undefined && { body }),
    },
    // No page documents a limit on the size of a body.
    { basePath: target.basePath ?? "", maxBytes: Number.POSITIVE_INFINITY },
  );
  const args = result.arguments ?? {};
  return {
    entry,
    exchange,
    target,
    method: result.method,
    arguments: args,
    encoding: result.encoding,
    token: authorization === undefined ? undefined : tokenOf(authorization),
    isAccepted: result.ok,
    diagnostics: result.diagnostics,
    outcome: outcomeOf(exchange),
    moments: result.method === undefined ? [] : momentsOf(result.method, args),
  };
}

/** A header that was cleaned as a whole says that there was one, not what it was. */
function shownKey(authorization: string | undefined): string | undefined {
  if (authorization !== undefined && isCleaned(authorization.trim())) return `${keyStart}[redacted]`;
  return authorization;
}

/** The key, with or without the word before it: a key sent in a wrong form is a secret too. */
function tokenOf(authorization: string): string | undefined {
  const trimmed = authorization.trim();
  const token = trimmed.slice(Math.max(trimmed.lastIndexOf(" "), trimmed.lastIndexOf("\t")) + 1);
  if (token === "") return undefined;
  return token;
}
