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

/** Runs in the child, on its own text alone: it may use nothing from outside. */
export function selectChild(): void {
  const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");
  const { DatabaseSync, constants } = process.getBuiltinModule("node:sqlite");
  const order = JSON.parse(readFileSync(0, "utf8")) as ChildOrder;
  const answer = (value: object) => {
    const bytes = Buffer.from(JSON.stringify(value));
    for (let sent = 0; sent < bytes.length; ) sent += writeSync(1, bytes, sent);
  };
  const show = (value: unknown): unknown => {
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (value instanceof Uint8Array) return `x'${Buffer.from(value.subarray(0, 5000)).toString("hex")}'`;
    return typeof value === "string" && value.length > order.longestText
      ? `${value.slice(0, order.longestText).toWellFormed()}…`
      : value;
  };
  const readOnly = "Only SELECT is allowed here: the database is read, not written.";
  /** Before Node 24.10 SQLite cannot be told what to allow: then a statement has to begin as a SELECT does. */
  const isSelect = () => {
    const text = order.sql.replaceAll(/\/\*[\s\S]*?\*\/|--[^\n]*/g, " ");
    return /^[\s(]*(?:select|with|values)\b/i.test(text) && !/pragma_/i.test(text);
  };
  const protect = (database: import("node:sqlite").DatabaseSync) => {
    database.exec(`pragma hard_heap_limit = ${order.heapLimit}`);
    database.exec("pragma temp_store = memory; pragma query_only = on; pragma trusted_schema = off");
    if (!database.setAuthorizer) return isSelect();
    const reads = [
      constants.SQLITE_SELECT,
      constants.SQLITE_READ,
      constants.SQLITE_FUNCTION,
      constants.SQLITE_RECURSIVE,
    ] as number[];
    database.setAuthorizer((action, _, name) =>
      reads.includes(action) && !/^(?:load_extension|fts\d_tokenizer|sqlite_)/i.test(name ?? "")
        ? constants.SQLITE_OK
        : constants.SQLITE_DENY,
    );
    return true;
  };
  const read = (statement: import("node:sqlite").StatementSync) => {
    statement.setReadBigInts(true);
    statement.setReturnArrays(true);
    const columns = statement.columns().map(({ name }) => name);
    const rows: unknown[][] = [];
    let bytes = 0;
    for (const row of statement.iterate() as unknown as Iterable<unknown[]>) {
      if (rows.length === order.rows) return answer({ ok: true, columns, rows, isCut: true });
      const shown = row.map(show);
      bytes += JSON.stringify(shown).length;
      if (bytes > order.mostBytes) return answer({ ok: false, error: "result_too_large", message: "" });
      rows.push(shown);
    }
    return answer({ ok: true, columns, rows, isCut: false });
  };
  try {
    const database = new DatabaseSync(order.file, { readOnly: true });
    if (protect(database)) read(database.prepare(order.sql));
    else answer({ ok: false, error: "read_only", message: readOnly });
  } catch (error) {
    const { message } = error as Error;
    const isDenied = /not authorized|authorization denied|readonly|query_only|prohibited/.test(message);
    const failed = { ok: false, error: "invalid_sql", message: message.slice(0, 500) };
    answer(isDenied ? { ok: false, error: "read_only", message: readOnly } : failed);
  }
}
