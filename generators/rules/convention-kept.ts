import { listOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { methodNamesIn } from "./method-names.ts";
import type { LintRule } from "./rule.ts";

/** A convention is cited by its id, names methods that exist, and speaks in sentences. */
export const conventionKept: LintRule = () => ({
  Root(root, { location, report, resolve }) {
    const given = root["x-conventions"];
    if (given === undefined) return;
    const target = isObject(given)
      ? resolve(given)
      : { node: given, location: location.child("x-conventions") };
    const names = methodNamesIn(root, { resolve });
    const seen = new Set<unknown>();
    for (const [index, item] of listOf(target.node).entries()) {
      const place = target.location?.child([index]);
      if (!isObject(item) || !place) continue;
      const { id, methods } = item;
      if (seen.has(id)) report({ message: `The id ${id} is taken.`, location: place.child("id") });
      seen.add(id);
      for (const name of listOf(methods)) {
        if (!names.has(String(name)))
          report({ message: `There is no method ${name}.`, location: place.child("methods") });
      }
      for (const key of ["summary", "description"]) {
        if (!/[.!?]$/.test(String(item[key]).trim()))
          report({ message: `The ${key} does not end in a full stop.`, location: place.child(key) });
      }
    }
  },
});
