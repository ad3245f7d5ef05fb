import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { StorageError } from "../storage-error.ts";
import { tableNames } from "../tables.ts";
import { views } from "../views.ts";
import { inTransaction, type PostgresPool } from "./postgres-pool.ts";
import { scramVerifier } from "./scram.ts";

/** A role of the database that logs in, reads one schema and owns nothing. */
export interface ReaderRole {
  role: string;
  password: string;
  /** Names of all functions that the server has. */
  functions: ReadonlySet<string>;
}

/** Connections that one reader may have at once, over all processes of the sandbox. */
const mostConnections = 8;

/** What to write where the user of the database may not make roles; nothing where it may. */
export async function missingRight(pool: PostgresPool): Promise<string | undefined> {
  const { rows } = await pool.query<{ name: string; may: boolean }>(
    "select rolname as name, rolsuper or rolcreaterole as may from pg_roles where rolname = current_user",
  );
  const [user] = rows;
  if (!user || user.may) return undefined;
  return `SQL is off: it needs a database role of its own for each namespace. Let an administrator run \`alter role ${pg.escapeIdentifier(user.name)} createrole\`.`;
}

/**
 * The reader of a schema, made where there is none. Its name holds the database, because roles belong to all databases of a
 * server. Its password is kept where only the owner of the schema reads it, for all processes of the sandbox.
 */
export async function openReader(pool: PostgresPool, schema: string): Promise<ReaderRole> {
  const missing = await missingRight(pool);
  if (missing !== undefined) throw new StorageError(missing);
  return inTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('datacloud readers'))");
    const { rows } = await client.query<{ oid: string }>(
      "select oid::text from pg_database where datname = current_database()",
    );
    const role = roleName(`${rows[0]?.oid}/${schema}`);
    const password = await passwordOf(client, schema, role);
    await checkAlone(client, role);
    await grant(client, schema, role);
    const functions = await client.query<{ name: string }>("select distinct proname as name from pg_proc");
    return { role, password, functions: new Set(functions.rows.map(({ name }) => name)) };
  });
}

function roleName(owner: string): string {
  return `sandbox_reader_${createHash("sha256").update(owner).digest("hex").slice(0, 24)}`;
}

async function passwordOf(client: pg.ClientBase, schema: string, role: string): Promise<string> {
  const table = `${pg.escapeIdentifier(schema)}.sandbox_reader`;
  const quoted = pg.escapeIdentifier(role);
  await client.query(`create table if not exists ${table} (role text primary key, password text not null)`);
  await client.query(`revoke all on ${table} from public`);
  const known = await client.query<{ password: string }>(`select password from ${table} where role = $1`, [
    role,
  ]);
  const password = known.rows[0]?.password ?? randomBytes(24).toString("base64url");
  const verifier = pg.escapeLiteral(scramVerifier(password));
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  if (rowCount === 0) {
    const limit = `connection limit ${mostConnections}`;
    await client.query(`create role ${quoted} login noinherit ${limit} password ${verifier}`);
  } else if (known.rowCount === 0) await client.query(`alter role ${quoted} login password ${verifier}`);
  if (known.rowCount === 0) await client.query(`insert into ${table} values ($1, $2)`, [role, password]);
  return password;
}

/** Somebody may have given the role more than it must have. */
async function checkAlone(client: pg.ClientBase, role: string): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_roles r where rolname = $1 and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or
      rolbypassrls or exists (select from pg_auth_members where member = r.oid))`,
    [role],
  );
  if (rowCount === 0) return;
  throw new StorageError(
    `SQL is off: the role ${role} has more rights than to read. Take its memberships and attributes away, or drop it.`,
  );
}

async function grant(client: pg.ClientBase, schema: string, role: string): Promise<void> {
  const [quotedSchema, quotedRole] = [pg.escapeIdentifier(schema), pg.escapeIdentifier(role)];
  const names = [...tableNames, ...Object.keys(views)].map((name) => `${quotedSchema}.${name}`);
  await client.query(`grant usage on schema ${quotedSchema} to ${quotedRole}`);
  await client.query(`grant select on ${names.join(", ")} to ${quotedRole}`);
  const settings = [
    "default_transaction_read_only = on",
    "statement_timeout = '30s'",
    "lock_timeout = '2s'",
    "idle_in_transaction_session_timeout = '30s'",
    `search_path = ${quotedSchema}`,
  ];
  for (const setting of settings) await client.query(`alter role ${quotedRole} set ${setting}`);
}
