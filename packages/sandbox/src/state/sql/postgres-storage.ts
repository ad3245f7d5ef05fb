import { Kysely, PostgresDialect } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { failure } from "../outcome.ts";
import type { Query, Steps } from "../query.ts";
import { settleLater } from "../settle.ts";
import type { Outcome, Storage, Store } from "../store.ts";
import { serialOf, tableNames } from "../tables.ts";
import { type Compiled, createCompiler } from "./compile.ts";
import { postgresDialect } from "./dialect.ts";
import { migrationsFor } from "./migrations.ts";
import { selectInPostgres } from "./postgres-select.ts";
import { postgresTypes } from "./postgres-types.ts";

/**
 * PostgreSQL, for several sandboxes behind one balancer. Each namespace has a schema of its own, `sandbox_NAME`.
 */
export async function postgresStorage(url: string): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: postgresTypes,
    options: "-c timezone=UTC",
  });
  pool.on("error", () => undefined); // A connection that breaks while idle is replaced at the next call.
  await pool.query("select 1").catch((error: unknown) => {
    throw new Error(`PostgreSQL cannot be reached: ${codeOf(error)}. Check the database's URL.`);
  });
  return {
    description: `PostgreSQL, database ${JSON.stringify(new URL(url).pathname.slice(1))}`,
    async open(namespace) {
      const schema = `sandbox_${namespace}`;
      await migrate(url, schema);
      return createStore(pool, schema, await createReader(pool, schema));
    },
    close: () => pool.end(),
  };
}

/** Makes the schema and its tables on a connection of its own; processes that start together wait for each other. */
async function migrate(url: string, schema: string): Promise<void> {
  const quoted = pg.escapeIdentifier(schema);
  const pool = new pg.Pool({ connectionString: url, max: 1, options: `-c search_path=${quoted}` });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: migrationsFor(postgresDialect),
      migrationTableSchema: schema,
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  } finally {
    await db.destroy();
  }
}

/**
 * Makes a role that can read this schema and nothing else, for SQL that someone writes. Where the database's user may not
 * make roles there is none, and such SQL can read whatever that user can.
 */
async function createReader(pool: pg.Pool, schema: string): Promise<string | undefined> {
  const role = `${schema}_reader`.slice(0, 63);
  const [quotedRole, quotedSchema] = [pg.escapeIdentifier(role), pg.escapeIdentifier(schema)];
  try {
    const known = await pool.query("select from pg_roles where rolname = $1", [role]);
    if (known.rowCount === 0) await pool.query(`create role ${quotedRole} nologin`);
    await pool.query(`grant ${quotedRole} to current_user`);
    await pool.query(`grant usage on schema ${quotedSchema} to ${quotedRole}`);
    await pool.query(`grant select on all tables in schema ${quotedSchema} to ${quotedRole}`);
    return role;
  } catch (error) {
    // Of two processes that start together, one makes the role.
    if (codeOf(error) === "23505" || codeOf(error) === "42710" || codeOf(error) === "XX000") return role;
    return undefined;
  }
}

function createStore(pool: pg.Pool, schema: string, reader: string | undefined): Store {
  const compile = createCompiler(postgresDialect, schema);
  const quoted = pg.escapeIdentifier(schema);
  return {
    run: (isWrite, begin) => (isWrite ? runWrite(pool, compile, begin) : runRead(pool, compile, begin)),
    select: (sql, limits) => selectInPostgres(pool, { schema, reader }, sql, limits),
    async clear() {
      const names = tableNames.map((table) => `${quoted}.${pg.escapeIdentifier(table)}`);
      await pool.query(`truncate ${names.join(", ")} restart identity`);
    },
    close: () => undefined,
  };
}

type Compile = (query: Query) => Compiled;

async function runRead(pool: pg.Pool, compile: Compile, begin: () => Steps<Outcome>): Promise<Outcome> {
  const client = await pool.connect();
  try {
    return await settleLater(begin, (query) => execute(client, compile, query));
  } catch (error) {
    return unstorable(error);
  } finally {
    client.release();
  }
}

/** Another process was faster, or each waited for the other: beginning again finds what it did. */
const passing = new Set(["23505", "40001", "40P01"]);
const mostTries = 20;

async function runWrite(pool: pg.Pool, compile: Compile, begin: () => Steps<Outcome>): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      const outcome = await settleLater(begin, (query) => execute(client, compile, query));
      await client.query(outcome.ok ? "commit" : "rollback");
      return outcome;
    } catch (error) {
      await client.query("rollback").catch((cause: Error) => {
        broken = cause;
      });
      if (!passing.has(codeOf(error)) || tries === mostTries) return unstorable(error);
    } finally {
      client.release(broken);
    }
  }
}

const names = new Map<string, string>();

/** A statement is prepared once on each connection, under a name that its text alone decides. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `sandbox_${names.size}`;
  names.set(text, name);
  return name;
}

async function execute(client: pg.PoolClient, compile: Compile, query: Query): Promise<unknown> {
  const { text, parameters, decode } = compile(query);
  const statement = { name: nameOf(text), text, values: parameters(query) };
  if (query.kind === "find") {
    const { rows } = await client.query<unknown[]>({ ...statement, rowMode: "array" });
    return rows.map(decode);
  }
  const result = await client.query(statement);
  if (query.kind !== "insert") return result.rowCount ?? 0;
  return serialOf(query.table) === undefined ? {} : (result.rows[0] as object);
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "no code";
}

/** Values that PostgreSQL cannot hold (class 22), or that are too long for an index (class 54), are the caller's. */
function unstorable(error: unknown): Outcome {
  const kind = codeOf(error).slice(0, 2);
  if (kind === "22") return failure("invalid_arguments", "A value is out of what the database can store.");
  if (kind === "54")
    return failure("invalid_arguments", "A text that is a key is too long for the database.");
  throw error;
}
