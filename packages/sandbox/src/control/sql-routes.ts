import { done, fail, failInput, type Route, withNamespace } from "./context.ts";

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
