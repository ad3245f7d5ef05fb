import { PostgresAdapter, PostgresQueryCompiler } from "kysely";
import pg from "pg";
import type { ColumnKind } from "../tables.ts";
import type { SqlDialect } from "./dialect.ts";

/** PostgreSQL has them all. Its values come as the texts that the server writes. */
export const postgresDialect: SqlDialect = {
  name: "postgres",
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  typeOf: (kind) => postgresTypes[kind],
  encoders: { json: JSON.stringify },
  decoders: {
    serial: Number,
    id: Number,
    amount: Number,
    number: Number,
    boolean: (value) => value === "t",
    time: (value) => isoTime(String(value)),
    json: (value) => JSON.parse(String(value)),
    list: (value) => listOf(String(value)),
  },
  returnsSerial: true,
};

const postgresTypes: Record<ColumnKind, string> = {
  serial: "bigserial",
  id: "bigint",
  text: "text",
  boolean: "boolean",
  amount: "numeric",
  number: "double precision",
  time: "timestamptz",
  date: "date",
  json: "jsonb",
  list: "text[]",
};

/** `2025-01-01 12:05:00.5+00` as ISO 8601 with milliseconds; sessions of the sandbox are in UTC. */
function isoTime(text: string): string {
  const [, day, time, fraction = ""] =
    /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  if (day === undefined) return new Date(text).toISOString();
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}

/** The driver parses lists of texts; their type has a number, but no name there. */
const textList = 1009 as Parameters<typeof pg.types.getTypeParser>[0];

function listOf(text: string): string[] {
  return pg.types.getTypeParser(textList)(text) as string[];
}
