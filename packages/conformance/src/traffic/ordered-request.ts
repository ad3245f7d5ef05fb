import type { MethodName } from "@datacloud/contract/methods";
import type { Json } from "@datacloud/validators";
import type { ApiRequest } from "./api-request.ts";
import type { Outcome } from "./outcome.ts";
import type { Target } from "./target.ts";

/** What rules on the order of requests look at: a request, or what is left of one that a worker has judged. */
export type OrderedRequest = ApiRequest | RequestDigest;

/** What a worker hands on of a request. Anything else is read again from the bytes of the capture. */
export interface RequestDigest {
  entry: number;
  method: MethodName | undefined;
  token: string | undefined;
  target: Pick<Target, "host">;
  exchange: { startedAt: number | undefined; endedAt: number | undefined; isBodyMissing: boolean };
  outcome: Record<"status" | "retryAfter", number | undefined> &
    Pick<Outcome, "kind"> & { code: string | undefined };
  /** Milliseconds since 1970. */
  deployedAt: number | undefined;
  /** Whether it has an argument; nothing where that was not handed on. */
  has(name: string): boolean | undefined;
  /** The argument, where it was handed on: a string, a number, a boolean or null. */
  scalar(name: string): Json | undefined;
  /** What makes two requests the same, where it was handed on. */
  identity: string | undefined;
  identityWithoutKey: string | undefined;
  /** Reads the request again. */
  read(): ApiRequest;
}

/** Whether a request was judged by a worker. */
export function isDigest(request: OrderedRequest): request is RequestDigest {
  return "read" in request;
}

/** Whether a request has an argument. */
export function hasArgument(request: OrderedRequest, name: string): boolean {
  if (!isDigest(request)) return request.arguments[name] !== undefined;
  return request.has(name) ?? request.read().arguments[name] !== undefined;
}

/** An argument of a request. */
export function argumentOf(request: OrderedRequest, name: string): Json | undefined {
  if (!isDigest(request)) return request.arguments[name];
  if (request.has(name) === false) return undefined;
  const value = request.scalar(name);
  if (value !== undefined) return value;
  return request.read().arguments[name];
}

/** The time in `deployed_at`, in milliseconds since 1970. */
export function deployedAt(request: OrderedRequest): number | undefined {
  if (isDigest(request)) return request.deployedAt;
  return request.moments.find(({ pointer }) => pointer === "/deployed_at")?.time;
}
