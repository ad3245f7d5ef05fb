import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createSandbox, openStorage, type Sandbox } from "@datacloud/sandbox";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaName } from "../../packages/sandbox/src/state/own-name.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { apiOver } from "./api.ts";
import { type Postgres, startPostgres } from "./postgres.ts";
import { askInBatches } from "./sql-batches.ts";

const statements = readFileSync(new URL("hostile-statements.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "));

const folder = temporaryFolder("hostile");
/** A file that statements try to write, where even a database of another user could. */
const target = join(folder, "open", "written");
mkdirSync(dirname(target));
chmodSync(folder, 0o755);
chmodSync(dirname(target), 0o777);
/** What is in the rows of the other key, and must never be seen. */
const secret = "secret-of-the-other";
const sqlTimeout = 250;
/** Most rows of a response. */
const rows = 10_000;
/**
 * A statement's own time, what the stop from outside adds, the wait for another statement's stop, and a start of a process on
 * a machine whose cores are all busy. A statement that is not stopped takes far longer.
 */
const longest = 15_000;

interface Held {
  sandbox: Sandbox;
  /** Names that no answer may give away. */
  names: readonly string[];
  otherSchema: string;
  otherFile: string;
  /** Responses that are known already, as text, by their query. The others are carried out by the sandbox. */
  answered?: ReadonlyMap<string, string>;
}

async function sandboxOn(storage: Awaited<ReturnType<typeof openStorage>>): Promise<Sandbox> {
  const sandbox = createSandbox({ keys: ["my-key", "other-key"], sqlTimeout, storage });
  for (const [key, value] of Object.entries({ "my-key": "mine", "other-key": secret })) {
    const api = apiOver(sandbox.fetch, undefined, key);
    await api("customData.set", { reference: value, key: "k", value: { text: value } });
  }
  return sandbox;
}

/** Fills in who the other one is, and what would make the file unreadable. */
function filled(statement: string, { otherSchema, otherFile }: Held): string {
  return statement
    .replaceAll("{other}", `"${otherSchema}"`)
    .replaceAll("{otherName}", otherSchema)
    .replaceAll("{otherFile}", otherFile)
    .replaceAll("{target}", target)
    .replaceAll("{deep}", () => `${"(".repeat(4000)}1${")".repeat(4000)}`)
    .replaceAll("{wide}", () => `1${"+1".repeat(4900)}`)
    .replaceAll("{not}", () => `${"not ".repeat(2400)}true`)
    .replaceAll("{arrays}", () => `${"array[".repeat(1400)}1${"]".repeat(1400)}`)
    .replaceAll("{long}", () => `1${",1".repeat(4900)}`);
}

async function ask(
  sandbox: Sandbox,
  query: string,
): Promise<{ ok: boolean; message?: string; rows?: unknown[] }> {
  const headers = { "content-type": "application/json", authorization: "Bearer my-key" };
  const body = JSON.stringify({ query, limit: rows });
  const response = await sandbox.fetch("http://sandbox.test/_sandbox/sql", { method: "POST", headers, body });
  return (await response.json()) as { ok: boolean };
}

/** Why a statement was not held; nothing where it was. */
async function breach(statement: string, held: Held): Promise<string | undefined> {
  const query = filled(statement, held);
  const start = performance.now();
  const text = held.answered?.get(query) ?? JSON.stringify(await ask(held.sandbox, query));
  const milliseconds = Math.round(performance.now() - start);
  // A message may repeat what the statement itself names.
  const shown = held.names.filter((name) => text.includes(name) && !query.includes(name));
  if (text.includes(secret)) return `${statement}: shows rows of another key`;
  if (text.includes("root:x:")) return `${statement}: shows a file`;
  if (shown.length > 0) return `${statement}: shows the name ${shown.join()}`;
  if (text.length > 40_000_000) return `${statement}: sends ${text.length} bytes`;
  if (milliseconds > longest) return `${statement}: takes ${milliseconds} ms`;
  return undefined;
}

/** Carries out all statements, two at a time as a key may, and expects the other key's data and the own to be as before. */
async function expectAllHeld(held: Held): Promise<void> {
  const left = [...statements];
  const breaches: (string | undefined)[] = [];
  const before = process.memoryUsage.rss();
  const sender = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      breaches.push(await breach(next, held));
  };
  await Promise.all([sender(), sender()]);
  expect(breaches.filter((one) => one !== undefined)).toEqual([]);
  expect(breaches).toHaveLength(statements.length);
  // Garbage counts until it is collected; a result of 1 GB would be more than all of it.
  expect(process.memoryUsage.rss() - before).toBeLessThan(700_000_000);
  expect(existsSync(target)).toBe(false);
  for (const [key, reference] of [
    ["my-key", "mine"],
    ["other-key", secret],
  ] as const) {
    const api = apiOver(held.sandbox.fetch, undefined, key);
    expect((await api("customData.get", { reference, key: "k" })).body.ok).toBe(true);
    expect((await api("customData.set", { reference, key: "k", value: {} })).status).toBe(200);
  }
  expect(await ask(held.sandbox, "select count(*) from custom_data")).toMatchObject({ rows: [[1]] });
}

test("the suite has at least 200 statements, all different", () => {
  expect(new Set(statements).size).toBeGreaterThanOrEqual(200);
  expect(new Set(statements).size).toBe(statements.length);
});

describe("hostile SQL is held", () => {
  test("on SQLite in files", async () => {
    const file = join(folder, "hostile.db");
    const sandbox = await sandboxOn(await openStorage({ file }));
    const files = readdirSync(folder);
    const other = sandbox.namespaceOf("other-key") ?? "";
    const otherFile = `${file}.${other}`;
    expect(existsSync(otherFile)).toBe(true);
    // Also writes what waits to be written. The file itself is that of the first key.
    expect(await ask(sandbox, "select reference from custom_data")).toMatchObject({ rows: [["mine"]] });
    const held = { sandbox, names: [other, folder], otherSchema: schemaName(other), otherFile };
    const queries = statements.map((statement) => filled(statement, held));
    const probe = "select reference from custom_data";
    const answered = await askInBatches([probe, ...queries], { file, rows, milliseconds: sqlTimeout });
    expect(JSON.parse(answered.get(probe) ?? "null")).toMatchObject({ rows: [["mine"]] });
    expect(answered.size).toBeGreaterThan(queries.length / 2);
    await expectAllHeld({ ...held, answered });
    expect(readdirSync(folder)).toEqual(files);
    await sandbox.close();
  }, 300_000);

  describe("on PostgreSQL", () => {
    let postgres: Postgres;
    let admin: pg.Client;
    beforeAll(async () => {
      postgres = await startPostgres({ auth: "scram-sha-256" });
      admin = new pg.Client({ connectionString: postgres.url });
      await admin.connect();
      await admin.query("create role canary_owner login createrole password 'canary_password'");
      await admin.query("create database canary_database owner canary_owner");
    });
    afterAll(async () => {
      await admin.end();
      await postgres.stop();
    });
    const urlOf = (user: string, database: string) => {
      const url = new URL(postgres.url);
      [url.username, url.password, url.pathname] = [user, "canary_password", database];
      return url.href;
    };
    const countOf = async (sql: string) =>
      Number((await admin.query<{ count: string }>(`select count(*) from ${sql}`)).rows[0]?.count);

    test("by a role of its own, which is left as it was", async () => {
      const databaseUrl = urlOf("canary_owner", "canary_database");
      const sandbox = await sandboxOn(await openStorage({ databaseUrl }));
      expect(await ask(sandbox, "select reference from custom_data")).toMatchObject({ rows: [["mine"]] });
      const roles = await countOf("pg_roles");
      const other = sandbox.namespaceOf("other-key") ?? "";
      const names = [other, "canary_owner", "canary_password", "canary_database", "sandbox_reader", "/data"];
      await expectAllHeld({
        sandbox,
        names,
        otherSchema: schemaName(other),
        otherFile: join(folder, "none.db"),
      });
      expect(await countOf("pg_roles")).toBe(roles);
      expect(await countOf("pg_locks where locktype = 'advisory'")).toBe(0);
      expect(await countOf("pg_largeobject_metadata")).toBe(0);
      const sessions = () => countOf("pg_stat_activity where usename like 'sandbox_reader%'");
      await expect.poll(sessions, { timeout: 10_000 }).toBe(0);
      await sandbox.close();
    }, 300_000);

    test("and, without the statement check, by the database itself", async () => {
      const databaseUrl = urlOf("canary_owner", "canary_database");
      const sandbox = await sandboxOn(await openStorage({ databaseUrl }));
      await ask(sandbox, "select 1");
      const schema = schemaName(sandbox.namespaceOf("my-key") ?? "");
      const other = schemaName(sandbox.namespaceOf("other-key") ?? "");
      const owner = new pg.Client({ connectionString: databaseUrl });
      await owner.connect();
      const { rows } = await owner.query<{ role: string; password: string }>(
        `select role, password from "${schema}".sandbox_reader`,
      );
      await owner.end();
      const url = new URL(databaseUrl);
      [url.username, url.password] = [rows[0]?.role ?? "", rows[0]?.password ?? ""];
      const reader = new pg.Client({ connectionString: url.href });
      await reader.connect();
      expect((await reader.query("select reference from custom_data")).rows).toEqual([{ reference: "mine" }]);
      for (const refused of [
        `select * from "${other}".custom_data`,
        `select query_to_xml('select * from "${other}".custom_data', true, true, '')`,
        "set role canary_owner",
        "set session authorization canary_owner",
        "select set_config('role', 'canary_owner', false)",
        "set default_transaction_read_only = off; insert into repos (name) values ('x')",
        "set default_transaction_read_only = off; lock table sandbox_write_lock in exclusive mode",
        `select * from "${schema}".sandbox_reader`,
        "select pg_read_file('/etc/passwd')",
        "copy (select 1) to program 'id'",
        "select * from pg_authid",
        "create role intruder",
        "create schema intruder",
        `create table "${schema}".intruder (a int)`,
      ])
        await expect(reader.query(refused), refused).rejects.toThrow(
          /permission denied|must be|cannot|only/i,
        );
      await reader.end();
      await sandbox.close();
    });

    test("and is refused where the user may not make roles, with what to grant", async () => {
      await admin.query("create role plain_owner login password 'canary_password'");
      await admin.query("create database plain_database owner plain_owner");
      const storage = await openStorage({ databaseUrl: urlOf("plain_owner", "plain_database") });
      const remedy = 'alter role \\"?plain_owner\\"? createrole';
      expect(storage.notices?.join()).toMatch(new RegExp(remedy));
      const sandbox = await sandboxOn(storage);
      const refused = await ask(sandbox, "select 1");
      expect(refused).toMatchObject({ ok: false, error: "sql_unavailable" });
      expect(refused.message).toMatch(new RegExp(remedy));
      await admin.query("alter role plain_owner createrole");
      expect(await ask(sandbox, "select count(*) from custom_data")).toMatchObject({ rows: [[1]] });
      await sandbox.close();
    });
  });
});
