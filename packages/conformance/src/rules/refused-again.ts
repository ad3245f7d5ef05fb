import { isKeyCode, profile } from "@datacloud/contract/profile";
import { overviewPage } from "../traffic/api-address.ts";
import { identityOf, isWrite } from "../traffic/identity.ts";
import type { OrderedRequest } from "../traffic/ordered-request.ts";
import { recent } from "../traffic/recent.ts";
import { isAfter, type Trace, traceOf } from "../traffic/trace.ts";
import type { OrderRule } from "./rule.ts";

/** Whether something else than the request may fix a rejection in the meantime: a key, or what is stored. */
function mayChange(code: string): boolean {
  return isKeyCode(code) || code === "repo_not_found" || code === "deployment_not_found";
}

const soon = 10 * 60_000;

/** The status of an error response says that the request is wrong; the same request is wrong again. */
export const refusedAgain: OrderRule = {
  id: "refused-again",
  why: "A request rejected because of its arguments is rejected again: a retry only adds load and delay.",
  begin: () => {
    const refused = recent<Trace>(500);
    return {
      request: (request, report) => {
        if (!isWrite(request)) return;
        const { kind, code, status } = request.outcome;
        // Without its code a rejection does not say whether the request is at fault.
        const isFinal = code !== undefined && !mayChange(code);
        const isRefused =
          kind === "failure" && isFinal && (status === profile.statuses.refused || status === 400);
        if (refused.size === 0 && !isRefused) return;
        const identity = identityOf(request);
        const earlier = refused.get(identity);
        if (earlier && isAfter(request, earlier) && isSoon(request, earlier)) {
          report({
            message: `${request.method} is sent again unchanged after it was rejected (entry ${earlier.entry}).`,
            expected: "no retry of a rejected request",
            actual: "the same arguments",
            remedy: "Retry only lost responses, 429 and 5xx; report a rejection to a person.",
            evidence: "inferred",
            docs: overviewPage,
          });
        }
        if (isRefused) refused.set(identity, traceOf(request));
      },
    };
  },
};

function isSoon({ exchange }: OrderedRequest, { endedAt }: Trace): boolean {
  return exchange.startedAt === undefined || endedAt === undefined || exchange.startedAt - endedAt < soon;
}
