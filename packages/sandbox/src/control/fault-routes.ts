import { checkFault, type FaultSpec } from "../core/faults.ts";
import { done, fail, isAnswer, namespacesOf, type Route } from "./context.ts";

/** Lists, adds and removes faults. */
export const faultRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/faults",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isAnswer(namespaces)) return namespaces;
      const faults = namespaces.flatMap(({ name, faults }) =>
        faults.all().map((fault) => ({ namespace: name, ...fault })),
      );
      return done({ faults });
    },
  },
  {
    verb: "POST",
    path: "/faults",
    run(context) {
      const { namespace: _, ...spec } = context.body;
      const message = checkFault(spec);
      if (message !== undefined) return fail(422, "invalid_arguments", message);
      const namespaces = namespacesOf(context);
      if (isAnswer(namespaces)) return namespaces;
      const faults = namespaces.map(({ name, faults }) => ({
        namespace: name,
        ...faults.add(picked(spec) as unknown as FaultSpec),
      }));
      return done({ faults });
    },
  },
  {
    verb: "DELETE",
    path: "/faults",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isAnswer(namespaces)) return namespaces;
      for (const { faults } of namespaces) faults.clear();
      return done();
    },
  },
  {
    verb: "DELETE",
    path: "/faults/{id}",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isAnswer(namespaces)) return namespaces;
      const removed = namespaces.filter(({ faults }) => faults.remove(context.params.id ?? ""));
      return removed.length > 0 ? done() : fail(404, "unknown_fault", "No fault has this id.");
    },
  },
];

const names = ["kind", "method", "times", "probability", "seed", "milliseconds", "retry_after", "error"];

function picked(spec: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (spec[name] === undefined ? [] : [[name, spec[name]]])));
}
