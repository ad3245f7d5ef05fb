import type { DatabaseSync, StatementSync } from "node:sqlite";
import { postgresFunctions } from "./sqlite-functions.ts";

/** What the child is told. */
export interface ChildOrder {
  sql: string;
  /** Most rows. */
  rows: number;
  file: string;
  mostBytes: number;
  longestText: number;
  /** In bytes. */
  heapLimit: number;
}

/** `defineFunctions`, under a name that a bundler cannot change: the functions meet only in the child. */
declare const definePostgres: (database: DatabaseSync) => void;

/** What the child writes: rows, or why there are none. */
type ChildResponse =
  | { ok: true; columns: string[]; rows: unknown[][]; isCut: boolean }
  | { ok: false; error: string; message: string };

/** The child's program: functions that use each other and nothing else. */
export function childProgram(): string {
  const functions = [
    ...postgresFunctions,
    shownValue,
    beginsAsSelect,
    protect,
    readRows,
    rejection,
    carryOutOrder,
    selectChild,
  ];
  const define = `const definePostgres = ${postgresFunctions.at(-1)?.name};`;
  return `${functions.join("\n")}\n${define}\n${selectChild.name}()`;
}

function shownValue(value: unknown, longest: number): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  // JSON has no infinity, and would say null.
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value instanceof Uint8Array) return `x'${Buffer.from(value.subarray(0, 5000)).toString("hex")}'`;
  if (typeof value === "string" && value.length > longest)
    return `${value.slice(0, longest).toWellFormed()}…`;
  return value;
}

/** Before Node 24.10 SQLite cannot be told what to allow: then a statement has to begin as a SELECT does. */
function beginsAsSelect(sql: string): boolean {
  const text = sql.replaceAll(/\/\*[\s\S]*?\*\/|--[^\n]*/g, " ");
  return /^[\s(]*(?:select|with|values)\b/i.test(text) && !/pragma_/i.test(text);
}

/** Takes from a connection all but reading. False where the statement itself must not be carried out. */
function protect(database: DatabaseSync, { sql, heapLimit }: ChildOrder): boolean {
  const { constants } = process.getBuiltinModule("node:sqlite");
  database.exec(`pragma hard_heap_limit = ${heapLimit}`);
  database.exec("pragma temp_store = memory; pragma query_only = on; pragma trusted_schema = off");
  if (!database.setAuthorizer) return beginsAsSelect(sql);
  const { SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE } = constants;
  const reads: number[] = [SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE];
  const withheld = /^(?:load_extension|fts\d_tokenizer|sqlite_)/i;
  database.setAuthorizer((action, _, name) => {
    const isAllowed = reads.includes(action) && !withheld.test(name ?? "");
    if (isAllowed) return constants.SQLITE_OK;
    return constants.SQLITE_DENY;
  });
  return true;
}

function readRows(statement: StatementSync, order: ChildOrder): ChildResponse {
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  const columns = statement.columns().map(({ name }) => name);
  const rows: unknown[][] = [];
  let bytes = 0;
  for (const row of statement.iterate() as unknown as Iterable<unknown[]>) {
    if (rows.length === order.rows) return { ok: true, columns, rows, isCut: true };
    const shown = row.map((value) => shownValue(value, order.longestText));
    bytes += JSON.stringify(shown).length;
    if (bytes > order.mostBytes) return { ok: false, error: "result_too_large", message: "" };
    rows.push(shown);
  }
  return { ok: true, columns, rows, isCut: false };
}

function rejection(reason: string): ChildResponse {
  const message = "Only SELECT is allowed here: the database is read, not written.";
  const isDenied = /not authorized|authorization denied|readonly|query_only|prohibited/.test(reason);
  if (isDenied) return { ok: false, error: "read_only", message };
  // SQLite's own words for what it does not know, or cannot read.
  const isUnknown = /no such function|syntax error|unrecognized token|no such table: generate_series/.test(
    reason,
  );
  const hint =
    " SQL here is SQLite's, with the usual functions of PostgreSQL. For all of PostgreSQL, start the sandbox with --database-url.";
  return {
    ok: false,
    error: "invalid_sql",
    message: `${reason.slice(0, 500)}${isUnknown ? `.${hint}` : ""}`,
  };
}

function carryOutOrder(order: ChildOrder): ChildResponse {
  const sqlite = process.getBuiltinModule("node:sqlite");
  try {
    const database = new sqlite.DatabaseSync(order.file, { readOnly: true });
    definePostgres(database);
    if (protect(database, order)) return readRows(database.prepare(order.sql), order);
    return rejection("readonly");
  } catch (error) {
    return rejection((error as Error).message);
  }
}

function selectChild(): void {
  const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");
  writeSync(1, "\n"); // From here on the time counts.
  const answer = carryOutOrder(JSON.parse(readFileSync(0, "utf8")) as ChildOrder);
  const bytes = Buffer.from(JSON.stringify(answer));
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent);
}
