import {
  type Compilable,
  DummyDriver,
  type Expression,
  type ExpressionBuilder,
  Kysely,
  type SqlBool,
  sql,
} from "kysely";
import type { Query, RowFilter } from "../query.ts";
import { columnsOf, serialOf } from "../tables.ts";
import type { SqlDialect } from "./dialect.ts";

/** A query's text, and how to get its parameters and rows. */
export interface CompiledQuery {
  text: string;
  parameters(query: Query): unknown[];
  /** Makes a row of the table from its values in the order of the columns. */
  decode(values: readonly unknown[]): Record<string, unknown>;
}

/** Names the value that a parameter stands for: from the condition, from the new values, or the bound of the order. */
interface Mark {
  from: "where" | "values" | "bound";
  column: string;
}

/** A compiler that compiles each shape of a query once. */
export function createCompiler(dialect: SqlDialect, schema?: string): (query: Query) => CompiledQuery {
  const builder = new Kysely<Record<string, Record<string, unknown>>>({
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => new DummyDriver(),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createIntrospector: () => {
        throw new Error("The builder has no database to look into.");
      },
    },
  });
  const db = schema === undefined ? builder : builder.withSchema(schema);
  const known = new Map<string, CompiledQuery>();
  return (query) => {
    const shape = shapeOf(query);
    const found = known.get(shape);
    if (found) return found;
    const compiled = compile(dialect, build(dialect, db, query), query);
    known.set(shape, compiled);
    return compiled;
  };
}

/** What makes queries share a text. */
function shapeOf(query: Query): string {
  if (query.kind === "insert") return `insert ${query.table}`;
  let shape = `${query.kind} ${query.table}`;
  for (const name in query.where) shape += query.where[name] === null ? ` !${name}` : ` ${name}`;
  if (query.kind === "update") for (const name in query.set) shape += ` =${name}`;
  if (query.kind === "find") {
    const { order, limit } = query;
    shape += ` ${limit}`;
    if (order) shape += ` ${order.by} ${order.isDescending} ${order.from === undefined}`;
  }
  return shape;
}

type Builder = Kysely<Record<string, Record<string, unknown>>>;

function build(dialect: SqlDialect, db: Builder, query: Query): Compilable {
  const { table } = query;
  if (query.kind === "insert") {
    const values = marks(
      "values",
      Object.keys(columnsOf(table)).filter((name) => name !== serialOf(table)),
    );
    const serial = serialOf(table);
    const insert = db.insertInto(table).values(values);
    if (serial !== undefined && dialect.returnsSerial) return insert.returning(serial);
    return insert;
  }
  if (query.kind === "update") {
    const update = db.updateTable(table).set(marks("values", Object.keys(query.set)));
    return update.where((builder) => conditions(builder, query.where));
  }
  if (query.kind === "remove") {
    return db.deleteFrom(table).where((builder) => conditions(builder, query.where));
  }
  return buildFind(db, query);
}

function buildFind(db: Builder, query: Extract<Query, { kind: "find" }>): Compilable {
  const { table, where, order, limit } = query;
  let select = db.selectFrom(table).select(Object.keys(columnsOf(table)));
  if (Object.keys(where).length > 0) select = select.where((builder) => conditions(builder, where));
  if (order?.from !== undefined)
    select = select.where(order.by, order.isDescending ? "<=" : ">=", { from: "bound", column: order.by });
  if (order) {
    const direction = order.isDescending ? "desc" : "asc";
    select = select.orderBy(order.by, (item) => {
      const directed = direction === "desc" ? item.desc() : item.asc();
      if (direction === "desc") return directed.nullsLast();
      return directed.nullsFirst();
    });
  }
  const serial = serialOf(table);
  if (serial !== undefined && limit !== 1) select = select.orderBy(serial);
  // A parameter for the limit would make SQLite prepare the statement anew at every request.
  if (limit !== undefined) select = select.limit(sql.lit(limit));
  return select;
}

function marks(from: Mark["from"], columns: readonly string[]): Record<string, Mark> {
  return Object.fromEntries(columns.map((column) => [column, { from, column }]));
}

type Conditions = ExpressionBuilder<Record<string, Record<string, unknown>>, string>;

/** Nothing equals null in SQL, so a condition on null has another form. */
function conditions(builder: Conditions, where: RowFilter): Expression<SqlBool> {
  return builder.and(
    Object.keys(where).map((column) =>
      where[column] === null ? builder(column, "is", null) : builder(column, "=", { from: "where", column }),
    ),
  );
}

/** Where a parameter's value comes from, and what the driver needs it to be. */
interface Slot extends Mark {
  encode: ((value: unknown) => unknown) | undefined;
}

function compile(dialect: SqlDialect, built: Compilable, query: Query): CompiledQuery {
  const { sql: text, parameters } = built.compile();
  const kinds = columnsOf(query.table);
  const slots = (parameters as Mark[]).map(({ from, column }): Slot => {
    const kind = kinds[column];
    return { from, column, encode: kind && dialect.encoders[kind] };
  });
  const columns = Object.entries(kinds).map(([name, kind]) => ({ name, decoder: dialect.decoders[kind] }));
  return {
    text,
    parameters: (given) => valuesOf(slots, given),
    decode(values) {
      const row: Record<string, unknown> = {};
      for (let index = 0; index < columns.length; index += 1) {
        const { name, decoder } = columns[index] as (typeof columns)[number];
        const value = values[index] ?? null;
        row[name] = decoder && value !== null ? decoder(value) : value;
      }
      return row;
    },
  };
}

const nothing: RowFilter = {};

function valuesOf(slots: readonly Slot[], query: Query): unknown[] {
  const where = query.kind === "insert" ? nothing : query.where;
  const given = givenOf(query);
  const bound = query.kind === "find" ? query.order?.from : undefined;
  const values: unknown[] = [];
  for (const { from, column, encode } of slots) {
    let value: unknown = bound;
    if (from === "where") value = where[column];
    else if (from === "values") value = given[column];
    if (value !== undefined && value !== null && encode) value = encode(value);
    values.push(value ?? null);
  }
  return values;
}

/** The values that a query stores. */
function givenOf(query: Query): RowFilter {
  if (query.kind === "insert") return query.row;
  if (query.kind === "update") return query.set;
  return nothing;
}
