import { listOf } from "../core/json-parts.ts";
import { checkSentence, entriesAt, type LintRule, methodNamesIn } from "./rule.ts";

/** A convention is cited by its id, names methods that exist, and speaks in sentences. */
export const conventionKept: LintRule = () => ({
  Root(root, context) {
    const { report } = context;
    const names = methodNamesIn(root, context);
    const seen = new Set<unknown>();
    for (const [item, place] of entriesAt(root, "x-conventions", context)) {
      const { id, methods } = item;
      if (seen.has(id)) report(`The id ${id} is taken.`, place.child("id"));
      seen.add(id);
      for (const name of listOf(methods))
        if (!names.has(String(name))) report(`There is no method ${name}.`, place.child("methods"));
      for (const key of ["summary", "description"]) checkSentence(item, key, place, context);
    }
  },
});
