import { isObject } from "../core/model.ts";
import type { LintRule } from "./rule.ts";

/** What stands in the place of a deprecated method is another method, or a page. */
export const successorNamed: LintRule = () => {
  const methods = new Set<string>();
  return {
    Paths(paths) {
      for (const path of Object.keys(paths)) methods.add(path.slice(1));
    },
    Operation(operation, { location, report }) {
      const stated = operation["x-successor"];
      const successor = isObject(stated) ? stated.is : stated;
      if (typeof successor !== "string") return;
      const place = location.child("x-successor");
      if (operation.deprecated !== true) report("Only a deprecated method has a successor.", place);
      if (!successor.startsWith("https://") && !methods.has(successor))
        report(`There is no method ${successor}.`, place);
    },
  };
};
