import { orderRules } from "./order-rules.ts";
import { requestRules } from "./request-rules.ts";
import type { Rule } from "./rule.ts";

/** Every rule that any traffic is held against. */
export const allRules: readonly Rule[] = [...requestRules, ...orderRules];
