import { overviewPage } from "../traffic/api-address.ts";
import { identityOf } from "../traffic/identity.ts";
import type { OrderedRequest } from "../traffic/ordered-request.ts";
import { recent } from "../traffic/recent.ts";
import type { OrderRule } from "./rule.ts";

/** Clocks of captures are not exact: a wait may be a tenth shorter than asked. */
const tolerance = 0.9;
/** Another call that goes out this soon after the response was on its way already, in milliseconds. */
const underWay = 25;

/** A program that does not wait as long as it is asked to stays limited. */
export const ignoredRetryAfter: OrderRule = {
  id: "ignored-retry-after",
  why: "Requests sent before the requested wait is over are rejected too, and extend the wait for everyone with that API key.",
  begin: () => {
    const waits = recent<Wait>(500);
    return {
      request: (request, report) => {
        const { entry, target, token, exchange, outcome } = request;
        if (waits.size === 0 && outcome.retryAfter === undefined) return;
        const key = `${target.host} ${token}`;
        const { startedAt, endedAt } = exchange;
        const wait = waits.get(key);
        if (
          wait &&
          startedAt !== undefined &&
          startedAt >= wait.from &&
          !isUnderWay(request, startedAt, wait)
        ) {
          waits.delete(key);
          if (startedAt < wait.until) {
            report({
              message: `The request goes out ${((startedAt - wait.from) / 1000).toFixed(1)} s after a response (entry ${wait.entry}) that asked to wait ${wait.seconds} s.`,
              expected: `a wait of ${wait.seconds} s`,
              actual: `${((startedAt - wait.from) / 1000).toFixed(1)} s`,
              remedy: "Wait for the time in `Retry-After` before the next request with this API key.",
              evidence: "observed",
              docs: overviewPage,
            });
          }
        }
        const { retryAfter } = outcome;
        if (retryAfter === undefined || retryAfter === 0 || endedAt === undefined) return;
        const until = endedAt + retryAfter * tolerance;
        waits.set(key, {
          entry,
          from: endedAt,
          until,
          seconds: Math.ceil(retryAfter / 1000),
          identity: identityOf(request),
        });
      },
    };
  },
};

interface Wait {
  entry: number;
  from: number;
  until: number;
  seconds: number;
  identity: string;
}

/** Whether a request that is not the rejected one over again was sent before the program could know of the rejection. */
function isUnderWay(request: OrderedRequest, startedAt: number, { from, identity }: Wait): boolean {
  return startedAt - from < underWay && identityOf(request) !== identity;
}
