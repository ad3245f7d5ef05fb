import { extensions } from "../core/extensions.ts";
import type { LintRule } from "./rule.ts";

const known = Object.keys(extensions).join(", ");

/** An extension nobody reads is a claim nobody checks, and most often a typing error. */
export const extensionKnown: LintRule = () => ({
  any(node, { location, report }) {
    for (const key of Object.keys(node))
      if (key.startsWith("x-") && !Object.hasOwn(extensions, key))
        report(`The extension ${key} is not known; there are ${known}.`, location.child(key).key());
  },
});
