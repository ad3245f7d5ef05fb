import { present } from "@datacloud/traffic";

/** A table of the Data Cloud as its public page gives it, as far as a query after a request needs it. */
export interface Table {
  name: string;
  /** Columns that the page names. */
  columns: readonly string[];
  /** Column that says which rows are new. */
  order: string;
  /** Columns that hold an argument of another name. */
  renamed?: Readonly<Record<string, string>>;
}

/** Tables that the methods of the API write, by the pages under docs.getdx.com/schema. */
export const tables: readonly Table[] = [
  {
    name: "deployments",
    columns: ["reference_id", "service", "repository", "commit_sha", "environment", "deployed_at", "success"],
    order: "deployed_at",
  },
  { name: "deployment_services", columns: ["id", "name", "identifier", "latest_deployment_id"], order: "id" },
  {
    name: "deployment_service_memberships",
    columns: ["id", "deployment_id", "deployment_service_id"],
    order: "id",
  },
  {
    name: "incidents",
    columns: [
      "id",
      "source_id",
      "name",
      "priority",
      "started_at",
      "resolved_at",
      "started_to_resolved",
      "source_url",
    ],
    order: "started_at",
    renamed: { reference_id: "source_id" },
  },
  { name: "incident_services", columns: ["id", "incident_id", "service", "identifier"], order: "id" },
  {
    name: "pipeline_runs",
    columns: [
      "reference_id",
      "name",
      "status",
      "repository",
      "head_branch",
      "started_at",
      "finished_at",
      "duration",
    ],
    order: "started_at",
  },
  { name: "custom_data", columns: ["id", "reference", "key", "value", "timestamp"], order: "timestamp" },
  {
    name: "custom_metrics",
    columns: ["id", "reference", "key", "value", "metadata", "timestamp"],
    order: "timestamp",
  },
  {
    name: "bespoke_ai_tool_daily_metrics",
    columns: ["email", "date", "tool", "is_active", "input_tokens", "output_tokens", "spend_cents"],
    order: "date",
  },
  {
    name: "ai_tool_daily_metrics",
    columns: ["id", "dx_user_id", "ai_tool_id", "login", "date", "is_active"],
    order: "date",
  },
  {
    name: "bespoke_ai_tool_model_breakdowns",
    columns: [
      "daily_user_metric_id",
      "model",
      "input_tokens",
      "output_tokens",
      "spend_cents",
      "row_created_at",
    ],
    order: "row_created_at",
  },
  {
    name: "repo_groups",
    columns: ["id", "reference_id", "name", "row_created_at", "row_updated_at"],
    order: "row_updated_at",
  },
];

/**
 * A query that shows what a request stored: the row with the request's own keys, or the newest rows. Of a table that no page
 * describes only the first rows are asked for.
 */
export function exampleQuery(name: string, args: { readonly [name: string]: unknown }): string {
  const table = tables.find((table) => table.name === name);
  if (!table) return `SELECT *\nFROM ${name}\nLIMIT 10;\n`;
  const columnOf = (key: string) => table.renamed?.[key] ?? key;
  const keys = ["reference_id", "reference", "key", "email", "date", "tool"].filter(
    (key) => table.columns.includes(columnOf(key)) && typeof args[key] === "string",
  );
  const where = keys
    .map((key) => `${columnOf(key)} = '${String(args[key]).replaceAll("'", "''")}'`)
    .join("\n  AND ");
  return present(
    `SELECT\n  ${table.columns.join(",\n  ")}`,
    `FROM ${name}`,
    where !== "" && `WHERE ${where}`,
    `ORDER BY ${table.order} DESC`,
    "LIMIT 10;\n",
  ).join("\n");
}
