import { type PostgresAdapter, type PostgresQueryCompiler, SqliteAdapter, SqliteQueryCompiler } from "kysely";
import type { ColumnKind } from "../tables.ts";

/** All that differs between the databases. */
export interface SqlDialect {
  name: "sqlite" | "postgres";
  createAdapter(): SqliteAdapter | PostgresAdapter;
  createQueryCompiler(): SqliteQueryCompiler | PostgresQueryCompiler;
  /** The type of a column in a table's definition. */
  typeOf(kind: ColumnKind): string;
  /** How a value that is not null goes to the driver, where it cannot go as it is. */
  encoders: Partial<Record<ColumnKind, (value: unknown) => unknown>>;
  /** How a value that is not null comes back from the driver, where that differs. */
  decoders: Partial<Record<ColumnKind, (value: unknown) => unknown>>;
  /** Whether an insert returns the serial column by SQL. */
  returnsSerial: boolean;
}

/** SQLite has no times, booleans, lists or JSON of its own; texts of a fixed form sort and compare as times do. */
export const sqliteDialect: SqlDialect = {
  name: "sqlite",
  createAdapter: () => new SqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  typeOf: (kind) => sqliteTypes[kind],
  encoders: { boolean: Number, json: JSON.stringify, list: JSON.stringify },
  decoders: {
    boolean: (value) => value === 1,
    json: (value) => JSON.parse(String(value)),
    list: (value) => JSON.parse(String(value)),
  },
  returnsSerial: false,
};

const sqliteTypes: Record<ColumnKind, string> = {
  serial: "integer",
  id: "integer",
  text: "text",
  boolean: "boolean",
  amount: "numeric",
  number: "real",
  time: "text",
  date: "text",
  json: "text",
  list: "text",
};
