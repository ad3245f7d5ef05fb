import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import type { Call } from "../traffic/call.ts";
import { identityOf, identityWithoutKey, isWrite } from "../traffic/identity.ts";
import { type Recent, recent } from "../traffic/recent.ts";
import { repeatEvidence } from "../traffic/repeat-evidence.ts";
import { isAfter, type Trace, traceOf } from "../traffic/trace.ts";
import type { Breach, Rule } from "./rule.ts";

/** Whether nobody can tell if the request was carried out: no response, a failing server, a response that is cut off. */
function isUncertain({ outcome: { kind, status = 0 } }: Call): boolean {
  return kind === "lost" || (kind === "broken" && (status >= 500 || status === 408 || status === 200));
}

/** A lost response does not say whether the request was carried out: only a key that stays the same makes a retry safe. */
export const retriedWrite: Rule = {
  id: "retried-write",
  why: "A write whose response was lost may have taken effect; a retry without a stable ID stores it twice.",
  begin: () => {
    const lost: Recent<Trace & { isKeyed: boolean; whole: string }> = recent(500);
    return {
      call: (call, report) => {
        const { method } = call;
        if (method === undefined || !isWrite(call)) return;
        const { safe, keys, repeat } = describeMethod(method).idempotency;
        if (safe === true) return;
        const hasKey = safe === "by-key" && keys.some((key) => call.arguments[key] !== undefined);
        if (!hasKey && repeat.does === "changes nothing") return;
        const isLost = isUncertain(call);
        if (lost.size === 0 && !isLost) return;
        const identity = hasKey ? identityWithoutKey(call) : identityOf(call);
        if (identity === undefined) return;
        const earlier = lost.get(identity);
        const isChanged = earlier && (!earlier.isKeyed || earlier.whole !== identityOf(call));
        if (earlier && isChanged && isAfter(call, earlier)) report(breachOf(method, earlier));
        if (isLost) lost.set(identity, { ...traceOf(call), isKeyed: hasKey, whole: identityOf(call) });
        else if (call.outcome.kind === "success") lost.delete(identity);
      },
    };
  },
};

/** What a repeat does, and how that is known, is the document's to say. */
function breachOf(method: MethodName, earlier: Trace & { isKeyed: boolean }): Breach {
  const { keys, repeat } = describeMethod(method).idempotency;
  const [key] = keys;
  const how = earlier.isKeyed ? `with another \`${key}\`` : "without an ID that makes a retry safe";
  const effect =
    repeat.does === "fails" ? "it fails if the first request was carried out" : "it may be stored twice";
  const again = `${method} is sent again after a lost response (entry ${earlier.entry})`;
  return {
    pointer: key === undefined ? "" : `/${key}`,
    message: repeat.does === "fails" ? `${again}: ${effect}.` : `${again} ${how}: ${effect}.`,
    expected: key === undefined ? "no blind retry" : `the same \`${key}\` in both requests`,
    actual: earlier.isKeyed ? "another one" : "none",
    remedy:
      key === undefined
        ? "Check whether the first request took effect before you send it again."
        : `Choose \`${key}\` once, before the first attempt, and send it with every attempt.`,
    evidence: repeatEvidence(method),
    // A repeat that fails does no harm to what is stored.
    ...(repeat.does === "fails" ? { severity: "warning" as const } : {}),
  };
}
