import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Migrator } from "kysely/migration";
import { type Query, settle } from "../query.ts";
import type { Selected, Storage, Store } from "../store.ts";
import { serialOf, tableNames } from "../tables.ts";
import { createTurnstile, type Turnstile } from "../turnstile.ts";
import { type CompiledQuery, createCompiler } from "./compile.ts";
import { sqliteDialect } from "./dialect.ts";
import { createGroup, type Group } from "./group.ts";
import { createVersionedMemo } from "./memo.ts";
import { migrationsFor, newerVersion } from "./migrations.ts";
import { kyselyOver } from "./node-sqlite.ts";
import { selectInChild } from "./select-in-child.ts";
import { selectTurns, tooMany } from "./select-limits.ts";
import { explanation, openFiles } from "./sqlite-file.ts";

/**
 * SQLite by Node's own `node:sqlite`, in memory or in files. Each namespace has a database of its own, so that SQL over it
 * sees nothing else: the first one ever opened is the file itself, the others are next to it.
 */
export function sqliteStorage(file?: string): Storage {
  const children = new Set<ChildProcess>();
  const shared = { compile: createCompiler(sqliteDialect), turns: createTurnstile(selectTurns), children };
  const files = file === undefined ? undefined : openFiles(file);
  /** What makes the tables of a fresh database: found out once, repeated for every further one in memory. */
  let definition: string | undefined;
  return {
    description: file === undefined ? "SQLite in memory" : `SQLite in ${file}`,
    async open(namespace) {
      if (files !== undefined) {
        const path = files.pathOf(namespace);
        const database = await migrateFile(files.open(path, namespace), path);
        return createStore(database, { ...shared, namespace, file: path });
      }
      const database = new DatabaseSync(":memory:");
      if (definition === undefined) definition = definitionOf(await migrate(database));
      else database.exec(definition);
      return createStore(database, { ...shared, namespace, file: undefined });
    },
    close() {
      for (const child of children) child.kill("SIGKILL");
    },
  };
}

async function migrateFile(database: DatabaseSync, path: string): Promise<DatabaseSync> {
  try {
    return await migrate(database);
  } catch (error) {
    database.close();
    throw newerVersion(error, `The data file ${path}`) ?? explanation(path, error);
  }
}

async function migrate(database: DatabaseSync): Promise<DatabaseSync> {
  const migrator = new Migrator({
    db: kyselyOver(database),
    provider: migrationsFor(sqliteDialect),
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  return database;
}

function definitionOf(database: DatabaseSync): string {
  const parts = database.prepare(
    "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'",
  );
  return parts
    .all()
    .map((part) => `${String(part.sql)};`)
    .join("\n");
}

/** SQL over a database in memory is carried out on a copy, which is made beside the requests. */
async function selectInCopy(
  database: DatabaseSync,
  select: (file: string) => Promise<Selected>,
): Promise<Selected> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-sandbox-"));
  try {
    const file = join(folder, "copy.db");
    await backup(database, file, { rate: 500 });
    return await select(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the stores of one storage share, and what is the store's own. */
interface StoreOptions {
  compile(query: Query): CompiledQuery;
  /** SELECTs of someone's own. */
  turns: Turnstile;
  /** The processes of those that are in progress. */
  children: Set<ChildProcess>;
  namespace: string;
  file: string | undefined;
}

function createStore(database: DatabaseSync, options: StoreOptions): Store {
  const { compile, turns, children, namespace, file } = options;
  const statements = new Map<CompiledQuery, StatementSync>();
  const memo = createVersionedMemo();
  const group = createGroup(database, memo);
  const carryOut = (query: Query) => {
    const compiled = compile(query);
    let statement = statements.get(compiled);
    if (!statement) {
      statement = database.prepare(compiled.text);
      statement.setReturnArrays(true); // An object for each row would cost twice as much.
      statements.set(compiled, statement);
    }
    // The statement takes what the encoders made; its types do not know that.
    const values = compiled.parameters(query) as SQLInputValue[];
    if (query.kind !== "find") {
      memo.forget(query.table);
      return changed(group.change(statement, values), query);
    }
    const known = memo.recall(query, compiled, values);
    if (known !== undefined) return known;
    const found = find(statement, compiled, values, query.limit === 1);
    memo.keep(query, compiled, values, found);
    return found;
  };
  return {
    run(isWrite, steps) {
      const work = () => settle(steps, carryOut);
      if (file === undefined) return isWrite ? group.run(work) : work();
      const outcome = group.run(work);
      return group.committed(outcome);
    },
    async select(sql, limits) {
      const selected = await turns.run(namespace, () => {
        group.commit();
        const inChild = (path: string) => selectInChild(sql, limits, { file: path, children });
        if (file === undefined) return selectInCopy(database, inChild);
        return inChild(file);
      });
      if (selected === "busy") return tooMany();
      return selected;
    },
    clear() {
      const deletes = [...tableNames, "sqlite_sequence"].map((table) => `delete from "${table}"`);
      group.commit();
      memo.forget();
      database.exec(`begin immediate; ${deletes.join("; ")}; commit`);
    },
    close() {
      group.commit();
      database.close();
    },
  };
}

function find(
  statement: StatementSync,
  { decode }: CompiledQuery,
  values: SQLInputValue[],
  isOne: boolean,
): Record<string, unknown>[] {
  // The statement returns lists, which its types do not know.
  if (!isOne) return (statement.all(...values) as unknown as unknown[][]).map(decode);
  const row = statement.get(...values) as unknown as unknown[] | undefined;
  if (row === undefined) return [];
  return [decode(row)];
}

function changed({ changes, lastInsertRowid }: ReturnType<Group["change"]>, { kind, table }: Query): unknown {
  if (kind !== "insert") return Number(changes);
  const serial = serialOf(table);
  if (serial === undefined) return {};
  return { [serial]: Number(lastInsertRowid) };
}
