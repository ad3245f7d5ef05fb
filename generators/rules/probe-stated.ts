import { listOf, objectsOf } from "../core/json-parts.ts";
import type { RuleContext } from "./rule.ts";
import { checkSentence, entriesAt, type LintRule, type Location, methodNamesIn, type Node } from "./rule.ts";

/** A claim that no page documents names the probe that settles it, or the reason why no request can. */
export const probeStated: LintRule = () => {
  const known = new Set<unknown>();
  return {
    Root(root, context) {
      const names = methodNamesIn(root, context);
      for (const [item, place] of entriesAt(root, "x-probes", context)) {
        if (known.has(item.id)) context.report(`The id ${item.id} is taken.`, place);
        known.add(item.id);
        for (const name of methodsOf(item))
          if (!names.has(String(name))) context.report(`There is no method ${name}.`, place);
        for (const key of ["none", "statement", "leaves"])
          if (item[key] !== undefined) checkSentence(item, key, place, context);
      }
      for (const [item, place] of entriesAt(root, "x-conventions", context))
        check(item, place, context, known);
    },
    any(node, context) {
      // What a repeat does is not asked: a probe never sends a write twice.
      if (/\/x-idempotency(?:\/|$)/.test(context.location.pointer)) return;
      check(node, context.location, context, known);
    },
  };
};

function check(node: Node, location: Location, { report }: RuleContext, known: ReadonlySet<unknown>): void {
  const level = node["x-evidence"];
  const probe = node["x-probe"];
  const isOpen = level === "observed" || level === "inferred";
  if (isOpen && probe === undefined)
    report(
      "A claim that no page documents needs x-probe: how a request settles it, or why none can.",
      location.child("x-evidence"),
    );
  if (probe !== undefined && !known.has(probe))
    report(`There is no entry ${probe} in x-probes.`, location.child("x-probe"));
}

function methodsOf({ request, setup, cleanup }: Node): unknown[] {
  const requests = objectsOf([request, ...listOf(setup), ...listOf(cleanup)]);
  return requests.flatMap(({ method, deletes }) => [method, deletes].filter((name) => name !== undefined));
}
