import { afterOrdeal, type Ordeal } from "./recovery.ts";
import type { Rule } from "./rule.ts";

/** In an outage a program must end, and say that it failed. */
export function neverGaveUp(ordeal: () => Ordeal): Rule {
  const rule = {
    id: "never-gave-up",
    why: "A program that never gives up blocks its job; one that fails in silence hides it.",
  };
  return afterOrdeal(rule, ordeal, (_, later, { kind, isStopped, exitCode }) => {
    if (kind !== "outage" && !isStopped) return undefined;
    const isSilent = kind === "outage" && !isStopped && exitCode === 0;
    if (!isStopped && !isSilent) return undefined;
    return {
      pointer: "",
      message: isStopped
        ? `The program had to be stopped: after ${later.length + 1} failed calls it was still trying.`
        : "Every call failed, and the program ended as if all were well.",
      expected: "an end after some attempts, with an exit code that is not 0",
      actual: isStopped ? "no end" : "exit code 0",
      remedy: isStopped
        ? "Limit the number of attempts and the time they may take."
        : "End with an exit code that is not 0 when data could not be stored.",
      evidence: "inferred",
      docs: "https://docs.getdx.com/datacloudapi/overview",
    };
  });
}
