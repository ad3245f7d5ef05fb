import { formatTime, parseTime } from "@datacloud/traffic";
import {
  type ControlContext,
  done,
  failInput,
  isControlResponse,
  namespaceOf,
  namespacesOf,
  type Route,
} from "./context.ts";
import { seedNamespace } from "./seed.ts";

/** Resets and fills namespaces, and moves their clocks. */
export const stateRoutes: readonly Route[] = [
  {
    verb: "POST",
    path: "/reset",
    async run(context) {
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      for (const namespace of namespaces) await namespace.reset();
      return done({ namespaces: namespaces.map(({ name }) => name) });
    },
  },
  {
    verb: "POST",
    path: "/seed",
    async run(context) {
      const namespace = namespaceOf(context);
      if (isControlResponse(namespace)) return namespace;
      const { message, count } = await seedNamespace(namespace, context.body);
      if (message === undefined) return done({ rows: count });
      return failInput(message);
    },
  },
  {
    verb: "GET",
    path: "/clock",
    run(context) {
      const namespaces = namespacesOf(context);
      if (isControlResponse(namespaces)) return namespaces;
      const clocks = namespaces.map(({ name, clock }) => ({ namespace: name, ...clock.describe() }));
      return done({ clocks, machine: formatTime(Date.now()) });
    },
  },
  { verb: "PUT", path: "/clock", run: setClock },
];

function setClock(context: ControlContext): ReturnType<Route["run"]> {
  const namespaces = namespacesOf(context);
  if (isControlResponse(namespaces)) return namespaces;
  const { now, frozen, advance } = context.body as { now?: string; frozen?: boolean; advance?: number };
  const time = now === undefined ? undefined : parseTime(now);
  if (now !== undefined && time === undefined) return failInput("`now` must be a time in ISO 8601.");
  for (const { clock } of namespaces) {
    const isFrozen = frozen ?? clock.describe().frozen;
    if (time !== undefined || frozen !== undefined) clock.set(time ?? clock.now(), isFrozen);
    if (advance !== undefined) clock.advance(advance * 1000);
  }
  return done({ clocks: namespaces.map(({ name, clock }) => ({ namespace: name, ...clock.describe() })) });
}
