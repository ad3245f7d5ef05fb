import type { Recorded } from "../core/log.ts";
import type { Namespace } from "../core/namespace.ts";
import { type ControlContext, type ControlResponse, fail, type Route, withNamespaces } from "./context.ts";

/** The work of a route with the request in the log that its path names; where there is none, the response says why. */
export function withRecorded(
  run: (recorded: Recorded, context: ControlContext) => ControlResponse | Promise<ControlResponse>,
): Route["run"] {
  return withNamespaces((namespaces, context) => {
    const id = Number(context.params.id);
    const found = namespaces.map(({ log }) => log.find(id)).find((recorded) => recorded !== undefined);
    if (found) return run(found, context);
    return fail(404, "unknown_request", "No request in the log has this id. The log keeps the newest only.");
  });
}

/** The requests that a query asks for, oldest first; of more than `limit`, the newest. */
export function recordedOf(
  namespaces: readonly Namespace[],
  query: URLSearchParams,
  limit = Number(query.get("limit") ?? 100),
): Recorded[] {
  const after = Number(query.get("after") ?? 0);
  const isAsked = (name: string, value: string | undefined) => !query.has(name) || query.get(name) === value;
  return namespaces
    .flatMap(({ log }) => log.all())
    .filter(
      ({ id, method, verdict, reply }) =>
        id > after &&
        isAsked("method", method) &&
        isAsked("verdict", verdict) &&
        isAsked("status", String(reply.status)),
    )
    .sort((left, right) => left.id - right.id)
    .slice(-limit);
}
