import { Kysely, PostgresDialect } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { schemaName } from "../own-name.ts";
import { StorageError } from "../storage-error.ts";
import type { Storage, Store } from "../store.ts";
import { tableNames } from "../tables.ts";
import { createTurnstile, type Turnstile } from "../turnstile.ts";
import { createCompiler } from "./compile.ts";
import { createVersionedMemo } from "./memo.ts";
import { migrationsFor, newerVersion } from "./migrations.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { createLane } from "./postgres-lane.ts";
import {
  asOutage,
  closePool,
  codeOf,
  inTransaction,
  openPool,
  type PostgresPool,
  startError,
  unavailable,
} from "./postgres-pool.ts";
import { missingRight, openReader, type ReaderRole } from "./postgres-reader.ts";
import { selectInPostgres } from "./postgres-select.ts";
import { rejectedSelect, selectTurns, tooMany } from "./select-limits.ts";

/** Connections that requests share; SQL of someone's own has others. */
const mostConnections = 10;

/** What the stores of one storage share. */
interface Shared {
  url: string;
  pool: PostgresPool;
  /** SELECTs. */
  turns: Turnstile;
}

/**
 * PostgreSQL, for several sandboxes behind one balancer. Each namespace has a schema of its own, `sandbox_NAME`.
 */
export async function postgresStorage(url: string): Promise<Storage> {
  if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new StorageError("The database URL must have the form postgres://user:password@host/database.");
  const pool = openPool(url, { max: mostConnections });
  const clients = new Set<pg.ClientBase>();
  pool.on("connect", (client) => void clients.add(client));
  pool.on("remove", (client) => void clients.delete(client));
  const missing = await missingRight(pool).catch(async (error: unknown) => {
    await closePool(pool, clients);
    throw startError(error);
  });
  const shared: Shared = { url, pool, turns: createTurnstile(selectTurns) };
  // A thousand keys that arrive at once must not open a connection each for their migrations.
  const openings = createTurnstile({
    each: 1,
    whole: 2,
    waiting: Number.POSITIVE_INFINITY,
    patience: 20_000,
  });
  return {
    description: `PostgreSQL, database ${JSON.stringify(new URL(url).pathname.slice(1))}`,
    ...(missing !== undefined && { notices: [missing] }),
    async open(namespace) {
      const schema = schemaName(namespace);
      const opened = await openings.run(namespace, () => migrate(url, schema));
      if (opened === "busy") throw unavailable(new Error("too many namespaces are being opened"));
      return createStore(shared, schema);
    },
    close: () => closePool(pool, clients),
  };
}

/** Makes the schema and its tables on a connection of its own; processes that start together wait for each other. */
async function migrate(url: string, schema: string): Promise<void> {
  const pool = openPool(url, { max: 1, searchPath: pg.escapeIdentifier(schema) });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: migrationsFor(postgresDialect),
      migrationTableSchema: schema,
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw newerVersion(error, `The schema ${schema}`) ?? error;
  } catch (error) {
    if (codeOf(error) === "42501") throw startError(error);
    throw asOutage(error);
  } finally {
    await db.destroy();
  }
}

function createStore({ url, pool, turns }: Shared, schema: string): Store {
  const compile = createCompiler(postgresDialect, schema);
  const quoted = pg.escapeIdentifier(schema);
  // One writer at a time in each namespace, over all processes: no request meets half of another.
  const lock = `lock table ${quoted}.sandbox_write_lock in exclusive mode`;
  const version = `select version from ${quoted}.sandbox_write_lock`;
  const write = createLane({
    pool,
    compile,
    opening: ["begin", lock, version],
    memo: createVersionedMemo(),
  });
  const read = createLane({ pool, compile, opening: ["begin isolation level repeatable read read only"] });
  let reader: Promise<ReaderRole> | undefined;
  const openedReader = () => {
    reader ??= openReader(pool, schema).catch((error: unknown) => {
      reader = undefined; // The right may be given, or the database back, at the next query.
      throw error;
    });
    return reader;
  };
  return {
    run: (isWrite, begin) => (isWrite ? write : read)(begin),
    async select(sql, limits) {
      const selected = await turns.run(schema, async () => {
        const opened = await openedReader().catch((error: Error) => error);
        if (opened instanceof StorageError) return rejectedSelect("sql_unavailable", opened.message);
        if (opened instanceof Error) throw asOutage(opened);
        return selectInPostgres({ url, schema, reader: opened }, sql, limits);
      });
      if (selected === "busy") return tooMany();
      return selected;
    },
    async clear() {
      const names = tableNames.map((table) => `${quoted}.${pg.escapeIdentifier(table)}`);
      await inTransaction(pool, async (client) => {
        await client.query(lock);
        await client.query(`truncate ${names.join(", ")} restart identity`);
      }).catch((error: unknown) => {
        throw asOutage(error);
      });
    },
    close: () => undefined,
  };
}
