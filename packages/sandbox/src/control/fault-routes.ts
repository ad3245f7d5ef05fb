import { isMethodName } from "@datacloud/contract/methods";
import type { FaultSpec } from "../core/faults.ts";
import { done, fail, failInput, isControlResponse, namespacesOf, type Route } from "./context.ts";

/** Lists, adds and removes faults. */
export const faultRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/faults",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
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
      if (typeof spec.method === "string" && !isMethodName(spec.method)) return noSuchMethod();
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      const full = namespaces.find(({ faults }) => faults.all().length >= mostFaults);
      if (full) return tooManyFaults(full.name);
      const faults = namespaces.map(({ name, faults }) => ({
        namespace: name,
        ...faults.add(spec as unknown as FaultSpec),
      }));
      return done({ faults });
    },
  },
  {
    verb: "DELETE",
    path: "/faults",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      for (const { faults } of namespaces) faults.clear();
      return done();
    },
  },
  {
    verb: "DELETE",
    path: "/faults/{id}",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      const removed = namespaces.filter(({ faults }) => faults.remove(context.params.id ?? ""));
      if (removed.length > 0) return done();
      return fail(404, "unknown_fault", "No fault has this id.");
    },
  },
];

/** Every request looks through the faults of its namespace. */
const mostFaults = 100;

function tooManyFaults(namespace: string): ReturnType<typeof fail> {
  const message = `The namespace ${namespace} has ${mostFaults} faults, and may have no more. Remove some first.`;
  return fail(422, "too_many_faults", message);
}

function noSuchMethod(): ReturnType<typeof fail> {
  const message = "`method` must be the name of a method, such as deployments.create.";
  return failInput(message);
}
