import pg from "pg";
import type { Selected, SelectLimits } from "../store.ts";
import { columnsOf, tableNames } from "../tables.ts";
import { views } from "../views.ts";
import { cancelQuery, endClient, streamOf } from "./postgres-cancel.ts";
import type { ReaderRole } from "./postgres-reader.ts";
import { checkStatement } from "./postgres-statement.ts";
import {
  longestSelect,
  longestText,
  mostBytes,
  rejectedSelect,
  tookTooLong,
  tooLarge,
  tooLong,
} from "./select-limits.ts";

const tables = [...tableNames, ...Object.keys(views)];
const columns = new Set(tableNames.flatMap((table) => Object.keys(columnsOf(table))));

/** Where SQL of someone's own goes to: the schema, and the connection of its reader. */
export interface SelectTarget {
  url: string;
  schema: string;
  reader: ReaderRole;
}

/**
 * Carries out a SELECT that someone wrote, on a connection of its own that logs in as a role which reads one schema and owns
 * nothing. The statement is looked at before; time, rows and bytes are bounded from outside, and nothing of the session is
 * left afterwards.
 */
export async function selectInPostgres(
  { url, schema, reader }: SelectTarget,
  sql: string,
  limits: SelectLimits,
): Promise<Selected> {
  if (sql.length > longestSelect) return tooLong();
  const text = sql.trim().replace(/;\s*$/, "");
  const fault = await checkStatement(text, { schema, tables, columns, functions: reader.functions });
  if (fault) return rejectedSelect(fault.error, fault.message);
  const start = performance.now();
  const client = readerClient(url, schema, reader, limits);
  const watched = watch(client, limits);
  try {
    await client.connect();
    watched.begin();
    const { fields, rows } = await read(client, text, limits);
    return {
      ok: true,
      columns: fields,
      rows: rows.slice(0, limits.rows).map(shown),
      isCut: rows.length > limits.rows,
      milliseconds: Math.round(performance.now() - start),
    };
  } catch (error) {
    return watched.stopped() ?? rejectedAs(error as { code?: string; message: string }, limits);
  } finally {
    watched.end();
    endClient(client);
  }
}

/** Extends the time that the server is given, so that a stop from outside is the exception. */
const grace = 500;

function readerClient(
  url: string,
  schema: string,
  { role, password }: ReaderRole,
  { milliseconds }: SelectLimits,
): pg.Client {
  const { host, port, database, ssl } = new pg.Client({ connectionString: url });
  const settings = {
    search_path: pg.escapeIdentifier(schema),
    statement_timeout: milliseconds,
    default_transaction_read_only: "on",
    standard_conforming_strings: "on",
    timezone: "UTC",
    max_parallel_workers_per_gather: 0,
  };
  const options = Object.entries(settings).map(
    ([name, value]) => `-c ${name}=${String(value).replaceAll(/([\\ ])/g, "\\$1")}`,
  );
  return new pg.Client({
    host,
    port,
    ...(database !== undefined && { database }),
    ssl,
    user: role,
    password,
    options: options.join(" "),
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: (oid, format) => parserOf(oid, format) },
  });
}

const { builtins } = pg.types;

/** Values as JSON has them; numbers beyond what JavaScript holds stay texts. */
const parserOf: typeof pg.types.getTypeParser = (oid: number, format?: unknown) => {
  if (format === "binary") return (value: unknown) => value;
  if (oid === builtins.INT8 || oid === builtins.NUMERIC) return numberOf;
  if (oid === builtins.TIMESTAMPTZ) return isoTime;
  const isPlain = oid === builtins.DATE || oid === builtins.TIMESTAMP || oid === builtins.INTERVAL;
  if (isPlain) return (text: string) => text;
  return pg.types.getTypeParser(oid);
};

/** Times before the year 1 and infinity stay as the server writes them. */
function isoTime(text: string): string {
  if (/^\d{4}-.*\+00$/.test(text)) return new Date(text).toISOString();
  return text;
}

function numberOf(text: string): number | string {
  const value = Number(text);
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
  return text;
}

/** Stops a query that takes too long or sends too much, whatever the server does. */
function watch(client: pg.Client, limits: SelectLimits) {
  let timer: NodeJS.Timeout | undefined;
  let stopped: Selected | undefined;
  const stop = (answer: Selected) => {
    stopped ??= answer;
    cancelQuery(client);
    streamOf(client).destroy();
  };
  client.on("error", () => undefined); // The query that is under way is told too.
  return {
    begin() {
      let bytes = 0;
      streamOf(client).on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > mostBytes) stop(tooLarge());
      });
      timer = setTimeout(() => stop(tookTooLong(limits)), limits.milliseconds + grace);
    },
    stopped: () => stopped,
    end: () => clearTimeout(timer),
  };
}

/** A cursor takes a SELECT and nothing else, and gives as many rows as are wanted. */
async function read(
  client: pg.Client,
  sql: string,
  { rows: most }: SelectLimits,
): Promise<{ fields: string[]; rows: unknown[][] }> {
  await client.query("begin read only");
  const declare = { text: `declare sandbox_rows no scroll cursor for ${sql}`, queryMode: "extended" };
  await client.query(declare as pg.QueryConfig);
  const { fields, rows } = await client.query<unknown[]>({
    text: `fetch forward ${most + 1} from sandbox_rows`,
    rowMode: "array",
  });
  return { fields: fields.map(({ name }) => name), rows };
}

function shown(row: unknown[]): unknown[] {
  return row.map((value) => {
    if (value instanceof Uint8Array) return `x'${Buffer.from(value.subarray(0, 5000)).toString("hex")}'`;
    if (typeof value === "string" && value.length > longestText)
      return `${value.slice(0, longestText).toWellFormed()}…`;
    return value;
  });
}

function rejectedAs(
  { code = "", message }: { code?: string; message: string },
  limits: SelectLimits,
): Selected {
  if (code === "57014") return tookTooLong(limits);
  if (code === "25006") return rejectedSelect("read_only", "Only SELECT is allowed here.");
  if (code === "42P01")
    return rejectedSelect("invalid_sql", `${message.slice(0, 200)}. There are ${tables.join(", ")}.`);
  if (/^(?:08|28|53|57|58|XX)/.test(code) || !/^[0-9A-Z]{5}$/.test(code))
    return rejectedSelect("database_unavailable", reasonOf(code));
  return rejectedSelect("invalid_sql", message.slice(0, 500));
}

function reasonOf(code: string): string {
  if (code.startsWith("28"))
    return "The database does not let the reader's role log in with its password. Allow password logins of roles named sandbox_reader_* in pg_hba.conf.";
  if (code.startsWith("53")) return "The database is out of connections or memory. Retry later.";
  return "The database cannot be reached now. Retry later.";
}
