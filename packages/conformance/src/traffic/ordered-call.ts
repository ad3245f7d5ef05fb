import type { MethodName } from "@datacloud/contract/methods";
import type { Json } from "@datacloud/validators";
import type { Call } from "./call.ts";
import type { Outcome } from "./outcome.ts";
import type { Target } from "./target.ts";

/** What rules on the order of requests look at: a request, or what is left of one that a worker has judged. */
export type OrderedCall = Call | PassedCall;

/** What a worker hands on of a request. Anything else is read again from the bytes of the capture. */
export interface PassedCall {
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
  read(): Call;
}

/** Whether a request was judged by a worker. */
export function isPassed(call: OrderedCall): call is PassedCall {
  return "read" in call;
}

/** Whether a request has an argument. */
export function hasArgument(call: OrderedCall, name: string): boolean {
  if (!isPassed(call)) return call.arguments[name] !== undefined;
  return call.has(name) ?? call.read().arguments[name] !== undefined;
}

/** An argument of a request. */
export function argumentOf(call: OrderedCall, name: string): Json | undefined {
  if (!isPassed(call)) return call.arguments[name];
  if (call.has(name) === false) return undefined;
  const value = call.scalar(name);
  if (value !== undefined) return value;
  return call.read().arguments[name];
}

/** The time in `deployed_at`, in milliseconds since 1970. */
export function deployedAt(call: OrderedCall): number | undefined {
  if (isPassed(call)) return call.deployedAt;
  return call.moments.find(({ pointer }) => pointer === "/deployed_at")?.time;
}
