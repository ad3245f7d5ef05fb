import type { LintRule } from "./rule.ts";

/** Said of a mark without its pages. */
export const needsSource = "x-evidence needs x-source, the pages it comes from.";

/** What is not documented says where it comes from, or nobody could check it. */
export const evidenceSourced: LintRule = () => ({
  any(node, { location, report }) {
    const level = node["x-evidence"];
    if (level === undefined) return;
    const place = location.child("x-evidence");
    if (level !== "observed" && level !== "inferred")
      report("x-evidence is observed or inferred; what is documented has no mark.", place);
    if (node["x-source"] === undefined) report(needsSource, place);
  },
});
