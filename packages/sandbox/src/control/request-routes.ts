import type { Recorded } from "../core/log.ts";
import {
  type ControlContext,
  done,
  type fail,
  isControlResponse,
  namespacesOf,
  type Route,
} from "./context.ts";
import { findRecorded, isRecorded } from "./find-recorded.ts";
import { replay } from "./replay.ts";
import { streamList } from "./stream-list.ts";

/** Reads and empties the log. */
export const requestRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/requests",
    run(context) {
      const found = recordedOf(context);
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      if (!Array.isArray(found)) return found;
      const totals = Object.fromEntries(namespaces.map(({ name, log }) => [name, log.total()]));
      const head = { ok: true, totals, requests: [] };
      return streamList(head, found, (one) => JSON.stringify(context.core.entry(one)));
    },
  },
  {
    verb: "GET",
    path: "/requests/{id}",
    run(context) {
      const found = findRecorded(context, Number(context.params.id));
      if (isRecorded(found)) return done({ request: context.core.entry(found) });
      return found;
    },
  },
  { verb: "POST", path: "/requests/{id}/replay", run: replay },
  {
    verb: "DELETE",
    path: "/requests",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      for (const { log } of namespaces) log.clear();
      return done();
    },
  },
];

/** The requests that the query asks for, oldest first; of more than `limit`, the newest. */
export function recordedOf(context: ControlContext): Recorded[] | ReturnType<typeof fail> {
  const namespaces = namespacesOf(context);
  if (isControlResponse(namespaces)) return namespaces;
  const query = context.url.searchParams;
  const limit = Number(query.get("limit") ?? 100);
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
