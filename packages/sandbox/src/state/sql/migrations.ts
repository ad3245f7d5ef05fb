import { type Kysely, sql } from "kysely";
import type { Migration, MigrationProvider } from "kysely/migration";
import { StorageError } from "../storage-error.ts";
import { columnsOf, serialOf, type TableName, tableNames } from "../tables.ts";
import { views } from "../views.ts";
import type { SqlDialect } from "./dialect.ts";
import { smallTables } from "./memo.ts";

/**
 * How a database gets its tables. Once published, a migration is not changed; a test holds the tables that the migrations
 * make against those that behaviours use.
 */
export function migrationsFor(dialect: SqlDialect): MigrationProvider {
  const migrations: Record<string, Migration> = {
    "0001-tables": { up: (db) => createTables(db, dialect) },
  };
  if (dialect.name === "postgres") migrations["0002-write-lock"] = { up: createWriteLock };
  migrations["0003-schema-pages"] = { up: (db) => completeTables(db, dialect) };
  if (dialect.name === "postgres") migrations["0004-table-version"] = { up: countChanges };
  return { getMigrations: async () => migrations };
}

/** Adds the columns and views that databases of earlier versions lack. */
async function completeTables(db: Kysely<unknown>, dialect: SqlDialect): Promise<void> {
  for (const table of tableNames) {
    const known = await columnsIn(db, dialect, table);
    for (const [name, kind] of Object.entries(columnsOf(table))) {
      if (known.has(name)) continue;
      const type = sql.raw(dialect.typeOf(kind));
      await db.schema.alterTable(table).addColumn(name, type).execute();
    }
  }
  await createViews(db, dialect);
}

async function columnsIn(
  db: Kysely<unknown>,
  dialect: SqlDialect,
  table: TableName,
): Promise<ReadonlySet<string>> {
  const query =
    dialect.name === "sqlite"
      ? sql<{ name: string }>`select name from pragma_table_info(${table})`
      : sql<{ name: string }>`select column_name as name from information_schema.columns
          where table_schema = current_schema() and table_name = ${table}`;
  const { rows } = await query.execute(db);
  return new Set(rows.map(({ name }) => name));
}

async function createViews(db: Kysely<unknown>, dialect: SqlDialect): Promise<void> {
  const create = dialect.name === "sqlite" ? "create view if not exists" : "create or replace view";
  for (const [name, select] of Object.entries(views)) {
    const text: string = typeof select === "string" ? select : select[dialect.name];
    await sql.raw(`${create} ${name} as ${text}`).execute(db);
  }
}

/** A table without rows, that writers lock: nobody who may only read can do so. */
async function createWriteLock(db: Kysely<unknown>): Promise<void> {
  await sql`create table sandbox_write_lock ()`.execute(db);
}

/**
 * Counts the changes of the small tables, whoever makes them. A process that has the lock sees by the number whether it still
 * knows their rows.
 */
async function countChanges(db: Kysely<unknown>): Promise<void> {
  await sql`alter table sandbox_write_lock add column version bigint not null default 0`.execute(db);
  await sql`insert into sandbox_write_lock default values`.execute(db);
  await sql`create function sandbox_count_change() returns trigger language plpgsql as $$ begin
    execute format('update %I.sandbox_write_lock set version = version + 1', tg_table_schema);
    return null;
  end $$`.execute(db);
  for (const table of smallTables)
    await sql`create trigger sandbox_count_change after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function sandbox_count_change()`.execute(db);
}

/** The error for data that a later version of the sandbox has changed; nothing where the cause is another. */
export function newerVersion(error: unknown, data: string): StorageError | undefined {
  const isNewer = error instanceof Error && /^corrupted migrations: .* is missing$/.test(error.message);
  if (!isNewer) return undefined;
  return new StorageError(
    `${data} was made by a newer version of the sandbox. Update datacloud, or keep the data elsewhere.`,
    { cause: error },
  );
}

const uniques: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  repos: [["source", "external_id"]],
  services: [["identifier"]],
  deployments: [["reference_id"]],
  incidents: [["source", "source_id"]],
  pipeline_sources: [["name"]],
  pipeline_runs: [["reference_id"]],
  custom_data: [["id"], ["reference", "key"]],
  custom_metrics: [["id"]],
  bespoke_ai_tool_daily_metrics: [["id"]],
  repo_groups: [["reference_id"]],
};

const indexes: Partial<Record<TableName, readonly (readonly string[])[]>> = {
  repos: [["name"], ["repo_group_id"]],
  github_pull_services: [["github_pull_id"], ["repository", "pull_number"]],
  incident_services: [["incident_id"]],
  custom_metrics: [["reference", "key", "timestamp"]],
  bespoke_ai_tool_model_breakdowns: [["daily_user_metric_id"]],
  repo_groups: [["parent_id"]],
};

/** Tables that rows are removed from: without AUTOINCREMENT, SQLite would give the id of the last one to the next. */
const shrinking: ReadonlySet<TableName> = new Set([
  "deployments",
  "github_pull_services",
  "incident_services",
  "custom_data",
  "custom_metrics",
  "repo_groups",
]);

async function createTables(db: Kysely<unknown>, dialect: SqlDialect): Promise<void> {
  for (const table of tableNames) await createTable(db as Kysely<Record<string, unknown>>, dialect, table);
  await createViews(db, dialect);
}

async function createTable(
  db: Kysely<Record<string, unknown>>,
  dialect: SqlDialect,
  table: TableName,
): Promise<void> {
  let create = db.schema.createTable(table);
  for (const [name, kind] of Object.entries(columnsOf(table))) {
    const type = sql.raw(dialect.typeOf(kind));
    create = create.addColumn(name, type, (column) => {
      if (name !== serialOf(table)) return column;
      const key = column.primaryKey();
      if (dialect.name === "sqlite" && shrinking.has(table)) return key.autoIncrement();
      return key;
    });
  }
  await create.execute();
  for (const [kind, sets] of [
    ["unique", uniques[table]],
    ["index", indexes[table]],
  ] as const) {
    for (const columns of sets ?? []) {
      const index = db.schema
        .createIndex(`${table}_${columns.join("_")}`)
        .on(table)
        .columns([...columns]);
      await (kind === "unique" ? index.unique() : index).execute();
    }
  }
}
