import { describeMethod } from "@datacloud/contract/methods";
import { afterOrdeal, isAttempt, type Ordeal } from "./recovery.ts";
import type { Rule } from "./rule.ts";

/** A write whose answer was lost was carried out here; a second one must not store it twice. */
export function duplicatedWrite(ordeal: () => Ordeal): Rule {
  const rule = { id: "duplicated-write", why: "What is stored twice counts twice in every report." };
  return afterOrdeal(rule, ordeal, (hit, later, { isCarriedOut }) => {
    if (!isCarriedOut || hit.method === undefined) return undefined;
    const { safe, keys } = describeMethod(hit.method).idempotency;
    if (safe === true) return undefined;
    const again = later.find((call) => isAttempt(call, hit) && call.outcome.kind === "success");
    if (!again) return undefined;
    const key = keys.find((name) => hit.arguments[name] !== undefined);
    if (key !== undefined && again.arguments[key] === hit.arguments[key]) return undefined;
    return {
      pointer: keys[0] === undefined ? "" : `/${keys[0]}`,
      message: `${hit.method} was carried out, its answer was lost, and entry ${again.entry} stored the same once more.`,
      expected: keys[0] === undefined ? "a look before the repeat" : `the same \`${keys[0]}\` in both calls`,
      actual: key === undefined ? "no key" : "another key",
      remedy:
        keys[0] === undefined
          ? "Look whether the first call was carried out before sending it again."
          : `Choose \`${keys[0]}\` once, before the first attempt, and send it with every attempt.`,
      evidence:
        hit.method === "deployments.create" || hit.method === "customMetrics.push"
          ? "documented"
          : "inferred",
    };
  });
}
