import type pg from "pg";
import type { Selected, SelectLimits } from "../store.ts";

/**
 * Carries out SQL that someone wrote: a cursor takes one SELECT and nothing else, and the transaction can only read. The
 * extended protocol keeps a second statement from hiding behind the first.
 */
export async function selectInPostgres(
  pool: pg.Pool,
  { schema, reader }: { schema: string; reader: string | undefined },
  sql: string,
  limits: SelectLimits,
): Promise<Selected> {
  const start = performance.now();
  const client = await pool.connect();
  try {
    await client.query("begin read only");
    await client.query(
      "select set_config('search_path', $1, true), set_config('statement_timeout', $2, true)",
      [`"${schema.replaceAll('"', '""')}"`, String(limits.milliseconds)],
    );
    if (reader !== undefined) await client.query("select set_config('role', $1, true)", [reader]);
    await client.query({
      text: `declare sandbox_rows no scroll cursor for ${sql}`,
      queryMode: "extended",
    } as pg.QueryConfig);
    const result = await client.query<unknown[]>({
      text: `fetch forward ${limits.rows + 1} from sandbox_rows`,
      rowMode: "array",
    });
    const isCut = result.rows.length > limits.rows;
    const columns = result.fields.map(({ name }) => name);
    const milliseconds = Math.round(performance.now() - start);
    return { ok: true, columns, rows: result.rows.slice(0, limits.rows).map(shown), isCut, milliseconds };
  } catch (error) {
    return refused(error as { code?: string; message: string }, limits);
  } finally {
    await client.query("rollback").catch(() => undefined);
    client.release();
  }
}

function shown(row: unknown[]): unknown[] {
  return row.map((value) => {
    if (value instanceof Uint8Array) return `x'${Buffer.from(value.subarray(0, 5000)).toString("hex")}'`;
    return typeof value === "string" && value.length > 10_000
      ? `${value.slice(0, 10_000).toWellFormed()}…`
      : value;
  });
}

function refused(
  { code = "", message }: { code?: string; message: string },
  { milliseconds }: SelectLimits,
): Selected {
  if (code === "57014")
    return {
      ok: false,
      error: "query_stopped",
      message: `The query took longer than ${milliseconds / 1000} s and was stopped. Narrow it down.`,
    };
  const isWrite =
    code === "25006" || (code === "42601" && !/^\s*(?:select|with|values|table)\b/i.test(message));
  return {
    ok: false,
    error: isWrite && code === "25006" ? "read_only" : "invalid_sql",
    message: message.slice(0, 500),
  };
}
