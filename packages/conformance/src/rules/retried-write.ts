import { describeMethod } from "@datacloud/contract/methods";
import { identityOf, identityWithoutKey, isWrite } from "./identity.ts";
import { type Recent, recent } from "./recent.ts";
import type { Rule } from "./rule.ts";
import { isAfter, type Trace, traceOf } from "./trace.ts";

/** Methods whose pages say themselves that a second call stores a second record. */
const documented = new Set(["deployments.create", "customMetrics.push"]);

/** A lost answer does not say whether the call was carried out: only a key that stays the same makes a repeat safe. */
export const retriedWrite: Rule = {
  id: "retried-write",
  why: "A write whose answer was lost may have been carried out; repeated without a stable key it is stored twice.",
  begin: () => {
    const lost: Recent<Trace & { isKeyed: boolean; whole: string }> = recent(500);
    return {
      call: (call, report) => {
        const { method } = call;
        if (method === undefined || !isWrite(call)) return;
        const { safe, keys } = describeMethod(method).idempotency;
        if (safe === true) return;
        const hasKey = safe === "by-key" && keys.some((key) => call.arguments[key] !== undefined);
        const isLost = call.outcome.kind === "lost" || call.outcome.kind === "broken";
        if (lost.size === 0 && !isLost) return;
        const identity = hasKey ? identityWithoutKey(call) : identityOf(call);
        if (identity === undefined) return;
        const earlier = lost.get(identity);
        const isChanged = earlier && (!earlier.isKeyed || earlier.whole !== identityOf(call));
        if (earlier && isChanged && isAfter(call, earlier)) {
          report({
            pointer: keys[0] === undefined ? "" : `/${keys[0]}`,
            message: `${method} is sent again after a lost answer (entry ${earlier.entry}) ${earlier.isKeyed ? `with another \`${keys[0]}\`` : "without a key that makes a repeat safe"}: it may be stored twice.`,
            expected: keys[0] === undefined ? "no blind repeat" : `the same \`${keys[0]}\` in both calls`,
            actual: earlier.isKeyed ? "another one" : "none",
            remedy:
              keys[0] === undefined
                ? "Look whether the first call was carried out before sending it again."
                : `Choose \`${keys[0]}\` once, before the first attempt, and send it with every attempt.`,
            evidence: documented.has(method) ? "documented" : "inferred",
          });
        }
        if (isLost) lost.set(identity, { ...traceOf(call), isKeyed: hasKey, whole: identityOf(call) });
        else if (call.outcome.kind === "success") lost.delete(identity);
      },
    };
  },
};
