import { afterOrdeal, isAttempt, type Ordeal } from "./recovery.ts";
import type { Rule } from "./rule.ts";

/** A write that failed once must be tried again, or its data is gone. */
export function lostWrite(ordeal: () => Ordeal): Rule {
  const rule = {
    id: "lost-write",
    why: "A write that failed for a passing reason and is not tried again is lost.",
  };
  return afterOrdeal(rule, ordeal, (hit, later, { kind, isCarriedOut, exitCode }) => {
    if (kind === "outage" || isCarriedOut) return undefined;
    if (later.some((call) => isAttempt(call, hit) && call.outcome.kind === "success")) return undefined;
    const isTold = exitCode !== 0;
    return {
      pointer: "",
      message: `${hit.method} failed with ${kind} once and was not sent again with success${isTold ? ", so its data is lost until the program is run again" : ", and the program ended as if all were well"}.`,
      expected: "another attempt after a passing failure",
      actual: later.some((call) => isAttempt(call, hit)) ? "attempts without success" : "no other attempt",
      remedy: "Try again after 429 and 5xx, with a pause that grows and the same key.",
      // The page of the codes says that others come when the service is down; of 429 no page of this API speaks.
      evidence: kind === "429" ? "observed" : "documented",
      ...(isTold ? { severity: "warning" as const } : {}),
      docs: "https://docs.getdx.com/datacloudapi/overview",
    };
  });
}
