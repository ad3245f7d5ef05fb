import { present } from "@datacloud/traffic";
import type { Reference } from "./reference.ts";

/**
 * A query that shows what a request stored: the row with the request's own keys, or the newest rows. Of a table that no page
 * describes only the first rows are asked for.
 */
export function exampleQuery(
  tables: Reference["tables"],
  name: string,
  args: { readonly [name: string]: unknown },
): string {
  const table = tables[name];
  if (table?.order === undefined) return `SELECT *\nFROM ${name}\nLIMIT 10;\n`;
  const { columns, shown = columns, order, renamed } = table;
  const columnOf = (key: string) => renamed?.[key] ?? key;
  const keys = ["reference_id", "reference", "key", "email", "date", "tool"].filter(
    (key) => columns.includes(columnOf(key)) && typeof args[key] === "string",
  );
  const where = keys
    .map((key) => `${columnOf(key)} = '${String(args[key]).replaceAll("'", "''")}'`)
    .join("\n  AND ");
  return present(
    `SELECT\n  ${shown.join(",\n  ")}`,
    `FROM ${name}`,
    where !== "" && `WHERE ${where}`,
    `ORDER BY ${order} DESC`,
    "LIMIT 10;\n",
  ).join("\n");
}
