import { isMethodName } from "@datacloud/contract/methods";
import type { FaultSpec } from "../core/faults.ts";
import { type ControlResult, done, fail, failInput, type Route, withNamespaces } from "./context.ts";

/** Lists, adds and removes faults. */
export const faultRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/faults",
    run: withNamespaces((namespaces) => {
      const faults = namespaces.flatMap(({ name, faults }) =>
        faults.all().map((fault) => ({ namespace: name, ...fault })),
      );
      return done({ faults });
    }),
  },
  {
    verb: "POST",
    path: "/faults",
    run: withNamespaces((namespaces, { body }) => {
      const { namespace: _, ...spec } = body;
      if (typeof spec.method === "string" && !isMethodName(spec.method)) return noSuchMethod();
      const full = namespaces.find(({ faults }) => faults.all().length >= mostFaults);
      if (full) return tooManyFaults(full.name);
      const faults = namespaces.map(({ name, faults }) => ({
        namespace: name,
        ...faults.add(spec as unknown as FaultSpec),
      }));
      return done({ faults });
    }),
  },
  {
    verb: "DELETE",
    path: "/faults",
    run: withNamespaces((namespaces) => {
      for (const { faults } of namespaces) faults.clear();
      return done();
    }),
  },
  {
    verb: "DELETE",
    path: "/faults/{id}",
    run: withNamespaces((namespaces, context) => {
      const removed = namespaces.filter(({ faults }) => faults.remove(context.params.id ?? ""));
      if (removed.length > 0) return done();
      return fail(404, "unknown_fault", "No fault has this id.");
    }),
  },
];

/** Every request looks through the faults of its namespace. */
const mostFaults = 100;

function tooManyFaults(namespace: string): ControlResult {
  const message = `The namespace ${namespace} has ${mostFaults} faults, and may have no more. Remove some first.`;
  return fail(422, "too_many_faults", message);
}

function noSuchMethod(): ControlResult {
  const message = "`method` must be the name of a method, such as deployments.create.";
  return failInput(message);
}
