import type { Json, JsonObject } from "@datacloud/validators";

/**
 * What a column holds. `serial` is an integer that the store gives out, `id` an integer that refers to one, `amount` an
 * integer of the caller's, as large as it likes.
 */
export type ColumnKind =
  | "serial"
  | "id"
  | "text"
  | "boolean"
  | "amount"
  | "number"
  | "time"
  | "date"
  | "json"
  | "list";

/**
 * Every table that behaviours write. With the views of views.ts, all tables and columns of the public schema pages that the
 * methods fill are there under their public names; ASSUMPTIONS.md lists the tables and columns that are the sandbox's own.
 */
export const tables = {
  repos: {
    id: "serial",
    default_branch: "text",
    external_id: "text",
    name: "text",
    organization: "text",
    source: "text",
    archived: "boolean",
    source_table_id: "text",
    repo_group_id: "id",
  },
  services: { id: "serial", name: "text", identifier: "text" },
  deployments: {
    id: "serial",
    reference_id: "text",
    service_id: "id",
    repository: "text",
    commit_sha: "text",
    attributed_at: "time",
    merge_commit_shas: "list",
    environment: "text",
    deployed_at: "time",
    success: "boolean",
    service: "text",
    source_url: "text",
    source_name: "text",
    integration_branch: "text",
    deployment_inference_rule_id: "id",
    deployment_service_id: "id",
    metadata: "json",
  },
  github_pull_services: {
    id: "serial",
    github_pull_id: "amount",
    repository: "text",
    pull_number: "amount",
    deployment_service_id: "id",
  },
  incidents: {
    id: "serial",
    name: "text",
    priority: "text",
    source: "text",
    source_id: "text",
    source_url: "text",
    started_at: "time",
    resolved_at: "time",
    started_to_resolved: "number",
    deleted: "boolean",
    metadata: "json",
  },
  incident_services: { id: "serial", incident_id: "id", service: "text", identifier: "text" },
  pipeline_sources: { id: "serial", name: "text" },
  pipeline_runs: {
    id: "serial",
    reference_id: "text",
    source_id: "text",
    pipeline_source_id: "id",
    name: "text",
    status: "text",
    started_at: "time",
    finished_at: "time",
    updated_at: "time",
    duration: "number",
    repository: "text",
    commit_sha: "text",
    head_branch: "text",
    pr_number: "amount",
    pull_id: "id",
    dx_user_id: "id",
    email: "text",
    source_url: "text",
    github_repository_id: "id",
    github_username: "text",
    gitlab_project_id: "id",
    gitlab_username: "text",
  },
  custom_data: {
    id: "text",
    reference: "text",
    key: "text",
    value: "json",
    timestamp: "time",
    position: "serial",
  },
  custom_metrics: {
    id: "text",
    reference: "text",
    key: "text",
    value: "number",
    metadata: "json",
    timestamp: "time",
    position: "serial",
  },
  bespoke_ai_tool_daily_metrics: {
    id: "text",
    email: "text",
    date: "date",
    tool: "text",
    is_active: "boolean",
    metrics: "json",
    input_tokens: "amount",
    output_tokens: "amount",
    cache_write_tokens: "amount",
    cache_read_tokens: "amount",
    spend_cents: "amount",
  },
  bespoke_ai_tool_model_breakdowns: {
    id: "serial",
    daily_user_metric_id: "text",
    model: "text",
    input_tokens: "amount",
    output_tokens: "amount",
    cache_write_tokens: "amount",
    cache_read_tokens: "amount",
    spend_cents: "number",
    credits_used: "number",
    row_created_at: "time",
    row_updated_at: "time",
  },
  repo_groups: {
    id: "serial",
    reference_id: "text",
    name: "text",
    parent_id: "id",
    row_created_at: "time",
    row_updated_at: "time",
  },
} as const satisfies Record<string, Record<string, ColumnKind>>;

/** The name of a table. */
export type TableName = keyof typeof tables;

/** What JavaScript sees of a column: times are ISO 8601 in UTC with milliseconds. */
interface Values {
  serial: number;
  id: number;
  text: string;
  boolean: boolean;
  amount: number;
  number: number;
  time: string;
  date: string;
  json: Json | JsonObject;
  list: string[];
}

type Columns<Table extends TableName> = (typeof tables)[Table];
type ValueOf<Kind> = Kind extends ColumnKind ? Values[Kind] : never;

/** A row of a table. Any column but the serial one may be null. */
export type Row<Table extends TableName> = {
  -readonly [Column in keyof Columns<Table>]: Columns<Table>[Column] extends "serial"
    ? number
    : ValueOf<Columns<Table>[Column]> | null;
};

type SerialOf<Table extends TableName> = {
  [Column in keyof Columns<Table>]: Columns<Table>[Column] extends "serial" ? Column : never;
}[keyof Columns<Table>];

/** A row before it is stored. */
export type NewRow<Table extends TableName> = Omit<Row<Table>, SerialOf<Table>>;

/** The column of a table that the store fills, if it has one. */
export function serialOf(table: TableName): string | undefined {
  return serials[table];
}

const serials: Partial<Record<TableName, string>> = Object.fromEntries(
  Object.entries(tables).flatMap(([table, columns]) => {
    const serial = Object.entries(columns).find(([, kind]) => kind === "serial");
    if (serial) return [[table, serial[0]]];
    return [];
  }),
);

/** The names of all tables, those that others refer to first. */
export const tableNames = Object.keys(tables) as TableName[];

/** The kinds of a table's columns by name. */
export function columnsOf(table: TableName): Readonly<Record<string, ColumnKind>> {
  return tables[table];
}

/** A row of each table before it is stored, without a value in any column. */
export const emptyRows = Object.fromEntries(
  tableNames.map((table) => {
    const names = Object.keys(tables[table]).filter((name) => name !== serialOf(table));
    return [table, Object.fromEntries(names.map((name) => [name, null]))];
  }),
) as { readonly [Table in TableName]: NewRow<Table> };
