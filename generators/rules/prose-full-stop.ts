import type { LintRule } from "./rule.ts";

/** Descriptions are sentences, and a sentence ends. Without it generated text runs together. */
export const proseFullStop: LintRule = () => ({
  any(node, { location, report }) {
    const { description } = node;
    if (typeof description !== "string") return;
    if (!/[.!?]`?$/.test(description.trim()))
      report({
        message: "The description does not end in a full stop.",
        location: location.child("description"),
      });
  },
});
