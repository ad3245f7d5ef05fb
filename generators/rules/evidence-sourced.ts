import type { LintRule } from "./rule.ts";

/** What is not documented says where it comes from, or nobody could check it. */
export const evidenceSourced: LintRule = () => ({
  any(node, { location, report }) {
    const level = node["x-evidence"];
    if (level === undefined) return;
    if (level !== "observed" && level !== "inferred") {
      report({
        message: "Documented is what has no mark: x-evidence is observed or inferred.",
        location: location.child("x-evidence"),
      });
    }
    if (node["x-source"] === undefined)
      report({
        message: "x-evidence needs x-source, the pages it comes from.",
        location: location.child("x-evidence"),
      });
  },
});
