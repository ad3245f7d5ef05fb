import { extensions } from "../core/extensions.ts";
import type { LintRule } from "./rule.ts";

/** An extension nobody reads is a claim nobody checks, and most often a typing error. */
export const extensionKnown: LintRule = () => ({
  any(node, { location, report }) {
    for (const key of Object.keys(node)) {
      if (!key.startsWith("x-") || Object.hasOwn(extensions, key)) continue;
      report({
        message: `The extension ${key} is not known; there are ${Object.keys(extensions).join(", ")}.`,
        location: location.child(key).key(),
      });
    }
  },
});
