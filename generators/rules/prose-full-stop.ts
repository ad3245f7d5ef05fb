import { checkSentence, type LintRule } from "./rule.ts";

/** Descriptions are sentences, and a sentence ends. Without it generated text runs together. */
export const proseFullStop: LintRule = () => ({
  any(node, context) {
    if (typeof node.description === "string") checkSentence(node, "description", context.location, context);
  },
});
