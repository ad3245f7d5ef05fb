import { isRecord } from "@datacloud/traffic";
import type { Namespace } from "../core/namespace.ts";
import { type BehaviourResult, invalid, success } from "../state/behaviour-result.ts";
import { insert, type Steps } from "../state/query.ts";
import { rejectNul } from "../state/reject-nul.ts";
import { type ColumnKind, columnsOf, type NewRow, type TableName, tables } from "../state/tables.ts";
import type { Tx } from "../state/tx.ts";
import { storedTime } from "../state/values.ts";

type SeedRow = Readonly<Record<string, unknown>>;

/**
 * Puts rows into tables as they are: `{rows: {repos: [{name: "myorg/payments"}]}}`. All or nothing. Gives back how many,
 * or what is wrong.
 */
export async function seedNamespace(
  namespace: Namespace,
  body: Readonly<Record<string, unknown>>,
): Promise<{ count: number; message?: string }> {
  const { rows } = body;
  const unstorable = rejectNul(["\0"], rows);
  const message = checkRows(rows) ?? (unstorable?.ok === false ? unstorable.message : undefined);
  if (message !== undefined) return { count: 0, message };
  const entries = Object.entries(rows as Record<TableName, SeedRow[]>);
  const all = entries.flatMap(([table, items]) => items.map((row) => [table as TableName, row] as const));
  const store = await namespace.open();
  const begin = () =>
    seedRows(
      {
        time: namespace.clock.now(),
        uuid: namespace.ids.uuid,
        assumes: namespace.assumptions.has,
        changes: [],
        moreChanges: 0,
      },
      all,
    );
  const outcome = await store.run(true, begin);
  if (outcome.ok) return { count: all.length };
  return { count: 0, message: outcome.message };
}

function checkRows(rows: unknown): string | undefined {
  if (!isRecord(rows))
    return '`rows` must be an object of lists by table, such as {"repos": [{"name": "myorg/payments"}]}.';
  for (const [table, items] of Object.entries(rows)) {
    if (!Object.hasOwn(tables, table))
      return `There is no table ${JSON.stringify(table.slice(0, 60))}. There are ${Object.keys(tables).join(", ")}.`;
    if (!Array.isArray(items)) return `\`rows.${table}\` must be an array of rows.`;
    for (const [index, row] of items.entries()) {
      const place = `rows.${table}[${index}]`;
      if (!isRecord(row)) return `\`${place}\` must be an object.`;
      const columns = columnsOf(table as TableName);
      const unknown = Object.keys(row).find(
        (name) => !Object.hasOwn(columns, name) || columns[name] === "serial",
      );
      if (unknown !== undefined)
        return `\`${place}\` has ${JSON.stringify(unknown.slice(0, 60))}, which is not a column you can set.`;
    }
  }
  return undefined;
}

function* seedRows(tx: Tx, rows: readonly (readonly [TableName, SeedRow])[]): Steps<BehaviourResult> {
  for (const [table, given] of rows) {
    const row: Record<string, unknown> = {};
    for (const [name, kind] of Object.entries(columnsOf(table))) {
      if (kind === "serial") continue;
      const value = columnValue(tx, name, kind, given[name]);
      if (value === undefined) return invalid(`\`${table}.${name}\` must be a time in ISO 8601.`);
      row[name] = value;
    }
    yield* insert(tx, table, row as NewRow<TableName>);
  }
  return success();
}

function columnValue(tx: Tx, name: string, kind: ColumnKind, value: unknown): unknown {
  if (value === undefined || value === null) return name === "id" ? tx.uuid() : null;
  if (kind !== "time") return value;
  if (typeof value === "string" || typeof value === "number") return storedTime(value);
  return undefined;
}
