import pg from "pg";
import { StorageError, UnavailableError } from "../storage-error.ts";
import { streamOf } from "./postgres-cancel.ts";

/** The connections of one process to PostgreSQL. */
export type PostgresPool = pg.Pool;

/** How long a connection is waited for, in milliseconds. */
const connectTimeout = 5000;

/** How long the server may take over one thing that it is asked, in milliseconds. */
const responseTimeout = 8000;

/** How long a stop waits for connections that are in use, in milliseconds. */
const endTimeout = 1000;

/** The server gives up before we do, so that a statement that waits for a lock leaves nothing behind. */
const settings = [
  "timezone=UTC",
  "datestyle=ISO",
  "standard_conforming_strings=on",
  `statement_timeout=${responseTimeout - 500}`,
  `lock_timeout=${responseTimeout - 1000}`,
  `idle_in_transaction_session_timeout=${responseTimeout}`,
];

/** Opens connections as they are needed. One that breaks is dropped, and the next request opens another. */
export function openPool(url: string, options: { max: number; searchPath?: string }): PostgresPool {
  const path = options.searchPath === undefined ? [] : [`search_path=${options.searchPath}`];
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    connectionTimeoutMillis: connectTimeout,
    query_timeout: responseTimeout,
    keepAlive: true,
    options: [...settings, ...path].map((setting) => `-c ${setting}`).join(" "),
  });
  // Without listeners, a connection that breaks would end the process, whether it is idle or in use.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
}

/** Closes all connections; those to a server that does not answer are cut. */
export async function closePool(pool: PostgresPool, clients: ReadonlySet<pg.ClientBase>): Promise<void> {
  const cut = setTimeout(() => {
    for (const client of clients) streamOf(client).destroy();
  }, endTimeout);
  const late = new Promise<void>((resolve) => void setTimeout(resolve, endTimeout * 2).unref());
  await Promise.race([pool.end(), late]);
  clearTimeout(cut);
}

/** Carries out work in one transaction on one connection. A connection that failed is not used again. */
export async function inTransaction<Result>(
  pool: PostgresPool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let isSound = false;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    isSound = true;
    return result;
  } finally {
    client.release(!isSound);
  }
}

/** The code of an error of the server or the system. */
export function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return "";
}

/** Whether an error is about the connection or the server as a whole, and not about what it was asked. */
export function isOutage(error: unknown): boolean {
  const code = codeOf(error);
  // The driver's own errors, such as a connection that ended, have no code.
  return (
    error instanceof Error && (!/^[0-9A-Z]{5}$/.test(code) || /^(?:08|53|57|58|25P0[34]|55P03)/.test(code))
  );
}

/** An error as what a request is told: that the database is away, or the error itself. */
export function asOutage(error: unknown): unknown {
  if (isOutage(error)) return unavailable(error);
  return error;
}

/** The error for a request that the server could not serve. */
export function unavailable(error: unknown, isInDoubt = false): UnavailableError {
  if (error instanceof UnavailableError) return error;
  const reason = codeOf(error) || (error instanceof Error ? error.message : "");
  return new UnavailableError(`PostgreSQL cannot be used now (${reason}).`, { cause: error, isInDoubt });
}

const remedies: Readonly<Record<string, string>> = {
  "28P01": "The password is wrong. Check the database URL",
  "28000": "The server does not let this user in. Check the database URL and pg_hba.conf",
  "3D000": "There is no such database. Create it with `createdb`, or check the database URL",
  "42501": "The user may not make schemas. Let an administrator grant it CREATE on the database",
  "53300": "The server has no free connection. Raise max_connections, or stop other programs",
  "57P03": "The server is starting or stopping. Try again in a moment",
  ECONNREFUSED: "Nothing listens there. Start PostgreSQL, or check host and port of the database URL",
  ENOTFOUND: "There is no such host. Check the database URL",
  ETIMEDOUT: "The server does not respond. Check host and port of the database URL",
};

/** What failed at the start, in words that name the remedy. */
export function startError(error: unknown): StorageError {
  const { message = "" } = error as Error;
  const found = error instanceof AggregateError ? codeOf(error.errors[0]) : codeOf(error);
  const code = /timeout/i.test(message) ? "ETIMEDOUT" : found;
  const remedy = remedies[code] ?? `${message || code}. Check the database URL`;
  return new StorageError(`PostgreSQL cannot be used: ${remedy}.`, { cause: error });
}
