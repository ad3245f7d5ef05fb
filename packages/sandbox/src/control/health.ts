import { done, fail, type Route } from "./context.ts";

/** Whether the sandbox is up, its figures, and its namespaces. */
export const healthRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/health",
    run: ({ core }) => done({ status: "up", storage: core.storage.description }),
  },
  {
    verb: "GET",
    path: "/metrics",
    run: ({ metrics, scope }) =>
      scope === undefined
        ? new Response(metrics.text(), {
            headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
          })
        : fail(403, "forbidden", "These figures are of all namespaces. Use the admin token."),
  },
  {
    verb: "GET",
    path: "/namespaces",
    run({ core, scope }) {
      const seen = core.namespaces().filter(({ name }) => scope === undefined || name === scope);
      const keys = core.keys.all();
      const namespaces = seen.map(({ name, clock, faults, log }) => ({
        name,
        title: keys.find((key) => key.namespace === name && isOwn(name))?.name ?? name,
        calls: log.all().length,
        total: log.total(),
        faults: faults.all().length,
        clock: clock.describe(),
      }));
      return done({ namespaces });
    },
  },
];

/** Whether a namespace got its name from its key, so that the name says nothing to a person. */
function isOwn(name: string): boolean {
  return name.startsWith("k-");
}
