import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { identityOf, identityWithoutKey, isWrite } from "../traffic/identity.ts";
import { hasArgument, type OrderedRequest } from "../traffic/ordered-request.ts";
import { type Recent, recent } from "../traffic/recent.ts";
import { keyAdvice, repeatEvidence } from "../traffic/repeat-evidence.ts";
import { isAfter, type Trace, traceOf } from "../traffic/trace.ts";
import type { Breach, OrderRule } from "./rule.ts";

/** A write whose response was lost. */
interface Lost extends Trace {
  /** Whether it had a key that makes a retry safe. */
  isKeyed: boolean;
  /** Its identity with all keys. */
  whole: string;
}

/** Whether nobody can tell if the request was carried out: no response, a failing server, a response that is cut off. */
function isUncertain({ outcome: { kind, status = 0 } }: OrderedRequest): boolean {
  const isCutOff = status >= 200 && status < 300;
  return kind === "lost" || (kind === "broken" && (status >= 500 || status === 408 || isCutOff));
}

/** A lost response does not say whether the request was carried out: only a key that stays the same makes a retry safe. */
export const retriedWrite: OrderRule = {
  id: "retried-write",
  why: "A write whose response was lost may have taken effect; a retry without a stable ID stores it twice.",
  begin: () => {
    const lost: Recent<Lost> = recent(500);
    return {
      request: (request, report) => {
        const { method } = request;
        if (method === undefined || !isWrite(request)) return;
        const isLost = isUncertain(request);
        if (lost.size === 0 && !isLost) return;
        const { keys, repeat } = describeMethod(method).idempotency;
        const hasKey = keys.some((key) => hasArgument(request, key));
        if (!hasKey && repeat.does === "changes nothing") return;
        const identity = hasKey ? identityWithoutKey(request) : identityOf(request);
        if (identity === undefined) return;
        const earlier = lost.get(identity);
        const isChanged = earlier && (!earlier.isKeyed || earlier.whole !== identityOf(request));
        if (earlier && isChanged && isAfter(request, earlier)) report(breachOf(method, earlier));
        if (isLost) lost.set(identity, { ...traceOf(request), isKeyed: hasKey, whole: identityOf(request) });
        else if (request.outcome.kind === "success") lost.delete(identity);
      },
    };
  },
};

/** What a repeat does, and how that is known, is the document's to say. */
function breachOf(method: MethodName, earlier: Lost): Breach {
  const { repeat } = describeMethod(method).idempotency;
  const again = `${method} is sent again after a lost response (entry ${earlier.entry})`;
  const actual = earlier.isKeyed ? "another one" : "none";
  const breach = { ...keyAdvice(keyOf(method)), actual, evidence: repeatEvidence(method) };
  // A repeat that fails does no harm to what is stored.
  if (repeat.does === "fails") {
    const message = `${again}: it fails if the first request was carried out.`;
    return { ...breach, message, severity: "warning" };
  }
  const how = earlier.isKeyed ? `with another \`${keyOf(method)}\`` : "without an ID that makes a retry safe";
  return { ...breach, message: `${again} ${how}: it may be stored twice.` };
}

function keyOf(method: MethodName): string | undefined {
  return describeMethod(method).idempotency.keys[0];
}
