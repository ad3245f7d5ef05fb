import { duplicatedWrite } from "./duplicated-write.ts";
import { lostWrite } from "./lost-write.ts";
import { neverGaveUp } from "./never-gave-up.ts";
import type { Ordeal } from "./recovery.ts";
import type { Rule } from "./rule.ts";

/** The rules of how a program recovers from what was done to it on purpose. */
export function recoveryRules(ordeal: () => Ordeal): Rule[] {
  return [lostWrite(ordeal), duplicatedWrite(ordeal), neverGaveUp(ordeal)];
}
