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
      const full = namespaces.find(({ faults }) => faults.all().length >= mostFaults);
      if (full) return tooManyFaults(full.name);
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

/** Every call looks through the faults of its namespace. */
const mostFaults = 100;

function tooManyFaults(namespace: string): ReturnType<typeof fail> {
  const message = `The namespace ${namespace} has ${mostFaults} faults, and may have no more. Remove some first.`;
  return fail(422, "too_many_faults", message);
}

const names = ["kind", "method", "times", "probability", "seed", "milliseconds", "retry_after", "error"];

function picked(spec: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (spec[name] === undefined ? [] : [[name, spec[name]]])));
}
