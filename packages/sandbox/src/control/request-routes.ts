import { done, type Route, withNamespaces } from "./context.ts";
import { recordedOf, withRecorded } from "./find-recorded.ts";
import { replay } from "./replay.ts";
import { streamList } from "./stream-list.ts";

/** Reads and empties the log. */
export const requestRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/requests",
    run: withNamespaces((namespaces, { core, url }) => {
      const found = recordedOf(namespaces, url.searchParams);
      const totals = Object.fromEntries(namespaces.map(({ name, log }) => [name, log.total()]));
      const head = { ok: true, totals, requests: [] };
      return streamList(head, found, (one) => JSON.stringify(core.entry(one)));
    }),
  },
  {
    verb: "GET",
    path: "/requests/{id}",
    run: withRecorded((recorded, { core }) => done({ request: core.entry(recorded) })),
  },
  { verb: "POST", path: "/requests/{id}/replay", run: withRecorded(replay) },
  {
    verb: "DELETE",
    path: "/requests",
    run: withNamespaces((namespaces) => {
      for (const { log } of namespaces) log.clear();
      return done();
    }),
  },
];
