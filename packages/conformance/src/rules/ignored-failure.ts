import type { MethodName } from "@datacloud/contract/methods";
import type { Json } from "@datacloud/validators";
import { overviewPage } from "../traffic/api-address.ts";
import { argumentOf, type OrderedRequest } from "../traffic/ordered-request.ts";
import { recent } from "../traffic/recent.ts";
import { isAfter, type Trace, traceOf } from "../traffic/trace.ts";
import { chains } from "./chains.ts";
import type { OrderRule } from "./rule.ts";

/** `ok` tells success from failure, whatever the status; a program that does not look at it goes on with nothing. */
export const ignoredFailure: OrderRule = {
  id: "ignored-failure",
  why: "A program that ignores a failure loses data silently.",
  begin: () => {
    const failed = recent<Trace>(500);
    return {
      request: (request, report) => {
        for (const { makers, users, by } of chains) {
          const isMaker = isOneOf(makers, request);
          if (failed.size === 0 && (!isMaker || request.outcome.kind !== "failure")) continue;
          if (!isMaker && (failed.size === 0 || !isOneOf(users, request))) continue;
          const key = keyOf(request, makers, by);
          if (key === undefined) continue;
          if (isMaker) {
            if (request.outcome.kind === "failure") failed.set(key, traceOf(request));
            else failed.delete(key);
            continue;
          }
          const earlier = failed.get(key);
          if (!earlier || !isAfter(request, earlier)) continue;
          failed.delete(key);
          report({
            message: `${request.method} goes out although ${earlier.method}, which it builds on, failed with \`${earlier.code}\` (entry ${earlier.entry}).`,
            expected: "a check of `ok` before the next request",
            actual: "the next request, after a failure",
            remedy: "Stop when a response has `ok: false`, and report its `error`.",
            evidence: "inferred",
            docs: overviewPage,
          });
        }
      },
    };
  },
};

function keyOf(
  request: OrderedRequest,
  makers: readonly string[],
  by: readonly string[],
): string | undefined {
  const values: (Json | undefined)[] = by.map((name) => argumentOf(request, name));
  if (values.some((value) => typeof value !== "string" && typeof value !== "number")) return undefined;
  return `${makers[0]} ${request.target.host} ${values.join("\n")}`;
}

function isOneOf(methods: readonly MethodName[], { method }: OrderedRequest): boolean {
  return method !== undefined && methods.includes(method);
}
