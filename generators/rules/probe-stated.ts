import { listOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { methodNamesIn } from "./method-names.ts";
import type { LintRule, Location, Node, RuleContext } from "./rule.ts";

/** A claim that no page documents names the probe that settles it, or the reason why no request can. */
export const probeStated: LintRule = () => {
  const known = new Set<unknown>();
  return {
    Root(root, context) {
      const names = methodNamesIn(root, context);
      for (const [item, place] of entriesAt(root, "x-probes", context)) {
        if (known.has(item.id)) context.report({ message: `The id ${item.id} is taken.`, location: place });
        known.add(item.id);
        for (const name of methodsOf(item))
          if (!names.has(String(name)))
            context.report({ message: `There is no method ${name}.`, location: place });
        for (const key of ["none", "statement", "leaves"])
          if (item[key] !== undefined && !/[.!?]$/.test(String(item[key]).trim()))
            context.report({
              message: `The ${key} does not end in a full stop.`,
              location: place.child(key),
            });
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
    report({
      message: "What no page documents needs x-probe: how a request settles it, or why none can.",
      location: location.child("x-evidence"),
    });
  if (probe !== undefined && !known.has(probe))
    report({ message: `There is no entry ${probe} in x-probes.`, location: location.child("x-probe") });
}

/** The entries of a list at the root, behind its reference. */
function entriesAt(root: Node, key: string, { location, resolve }: RuleContext): [Node, Location][] {
  const given = root[key];
  const target = isObject(given) ? resolve(given) : { node: given, location: location.child(key) };
  return listOf(target.node).flatMap((item, index) => {
    const place = target.location?.child([index]);
    if (isObject(item) && place) return [[item, place] as [Node, Location]];
    return [];
  });
}

function requestsOf({ setup, cleanup }: Node): unknown[] {
  return [setup, cleanup].flatMap((list) => listOf(list));
}

function methodsOf(item: Node): unknown[] {
  return [item.request, ...requestsOf(item)].flatMap((one) =>
    isObject(one) ? [one.method, one.deletes].filter((name) => name !== undefined) : [],
  );
}
