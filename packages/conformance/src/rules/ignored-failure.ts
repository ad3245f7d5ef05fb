import type { MethodName } from "@datacloud/contract/methods";
import type { Json } from "@datacloud/validators";
import { overviewPage } from "../traffic/api-address.ts";
import { argumentOf, type OrderedCall } from "../traffic/ordered-call.ts";
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
      call: (call, report) => {
        for (const { makers, users, by } of chains) {
          const isMaker = isOneOf(makers, call);
          if (failed.size === 0 && (!isMaker || call.outcome.kind !== "failure")) continue;
          if (!isMaker && (failed.size === 0 || !isOneOf(users, call))) continue;
          const key = keyOf(call, makers, by);
          if (key === undefined) continue;
          if (isMaker) {
            if (call.outcome.kind === "failure") failed.set(key, traceOf(call));
            else failed.delete(key);
            continue;
          }
          const earlier = failed.get(key);
          if (!earlier || !isAfter(call, earlier)) continue;
          failed.delete(key);
          report({
            pointer: "",
            message: `${call.method} goes out although ${earlier.method}, which it builds on, failed with \`${earlier.code}\` (entry ${earlier.entry}).`,
            expected: "a look at `ok` before the next request",
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

function keyOf(call: OrderedCall, makers: readonly string[], by: readonly string[]): string | undefined {
  const values: (Json | undefined)[] = by.map((name) => argumentOf(call, name));
  if (values.some((value) => typeof value !== "string" && typeof value !== "number")) return undefined;
  return `${makers[0]} ${call.target.host} ${values.join("\n")}`;
}

function isOneOf(methods: readonly MethodName[], { method }: OrderedCall): boolean {
  return method !== undefined && methods.includes(method);
}
