import { formatTime, parseTime } from "@datacloud/traffic";
import type { Namespace } from "../core/namespace.ts";
import {
  type ControlContext,
  type ControlResult,
  done,
  fail,
  failInput,
  type Route,
  withNamespace,
  withNamespaces,
} from "./context.ts";
import { seedNamespace } from "./seed.ts";

/** Resets and fills namespaces, and moves their clocks. */
export const stateRoutes: readonly Route[] = [
  {
    verb: "POST",
    path: "/reset",
    run: withNamespaces(async (namespaces) => {
      for (const namespace of namespaces) await namespace.reset();
      return done({ namespaces: namespaces.map(({ name }) => name) });
    }),
  },
  {
    verb: "POST",
    path: "/seed",
    run: withNamespace(async (namespace, { body }) => {
      const { message, count } = await seedNamespace(namespace, body);
      if (message === undefined) return done({ rows: count });
      return failInput(message);
    }),
  },
  {
    verb: "GET",
    path: "/clock",
    run: withNamespaces((namespaces) => {
      return done({ clocks: clocksOf(namespaces), machine: formatTime(Date.now()) });
    }),
  },
  { verb: "PUT", path: "/clock", run: withNamespaces(setClock) },
];

function setClock(namespaces: readonly Namespace[], { body }: ControlContext): ControlResult {
  const { now, frozen, advance } = body as { now?: string; frozen?: boolean; advance?: number };
  const time = now === undefined ? undefined : parseTime(now);
  if (now !== undefined && time === undefined) return failInput("`now` must be a time in ISO 8601.");
  for (const { clock } of namespaces) {
    const isFrozen = frozen ?? clock.describe().frozen;
    if (time !== undefined || frozen !== undefined) clock.set(time ?? clock.now(), isFrozen);
    if (advance !== undefined) clock.advance(advance * 1000);
  }
  return done({ clocks: clocksOf(namespaces) });
}

function clocksOf(namespaces: readonly Namespace[]): object[] {
  return namespaces.map(({ name, clock }) => ({ namespace: name, ...clock.describe() }));
}

/** A SELECT of someone's own, over the data of one namespace. */
export const sqlRoutes: readonly Route[] = [
  {
    verb: "POST",
    path: "/sql",
    run: withNamespace(async (namespace, { body, core }) => {
      const { query, limit = 1000 } = body as { query: string; limit?: number };
      if (query.trim() === "") return failInput("`query` must be the text of a SELECT.");
      const store = await namespace.open();
      const selected = await store.select(query, { rows: limit, milliseconds: core.sqlTimeout });
      if (!selected.ok) return fail(422, selected.error, selected.message);
      const { columns, rows, isCut, milliseconds } = selected;
      return done({ columns, rows, truncated: isCut, duration: milliseconds });
    }),
  },
];
