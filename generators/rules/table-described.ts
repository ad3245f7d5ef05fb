import { objectOf, texts } from "../core/json-parts.ts";
import type { LintRule } from "./rule.ts";

/** A method names only tables that the document describes, and a table shows and orders by columns that it has. */
export const tableDescribed: LintRule = () => {
  let known = new Set<string>();
  return {
    Root(root, { location, report }) {
      const tables = objectOf(objectOf(root["x-toolkit"]).tables);
      known = new Set(Object.keys(tables));
      for (const [name, table] of Object.entries(tables)) {
        const { columns, shown, order } = objectOf(table);
        const place = location.child(["x-toolkit", "tables", name]);
        const missing = [...texts(shown), ...texts([order])].filter(
          (column) => !texts(columns).includes(column),
        );
        for (const column of missing) report(`The table ${name} has no column ${column}.`, place.key());
      }
    },
    Operation(operation, { location, report }) {
      for (const [index, name] of texts(operation["x-tables"]).entries())
        if (!known.has(name))
          report(`There is no table ${name} in x-toolkit.`, location.child(["x-tables", index]));
    },
  };
};
