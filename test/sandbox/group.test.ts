import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createSandbox, openStorage, type Sandbox } from "@datacloud/sandbox";
import { afterAll, describe, expect, test } from "vitest";
import { createGroup } from "../../packages/sandbox/src/state/sql/group.ts";
import { createVersionedMemo } from "../../packages/sandbox/src/state/sql/memo.ts";
import { type Api, apiOver } from "./api.ts";

const folder = mkdtempSync(join(tmpdir(), "datacloud-group-"));
const sandboxes: Sandbox[] = [];
afterAll(async () => {
  for (const sandbox of sandboxes) await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(file?: string): Promise<{ api: Api; sandbox: Sandbox }> {
  const storage = await openStorage(file === undefined ? {} : { file });
  const sandbox = createSandbox({ keys: ["my-key"], storage });
  sandboxes.push(sandbox);
  return { sandbox, api: apiOver(sandbox.fetch) };
}

const pair = (name: string, timestamp?: string) => ({
  data: [
    { reference: name, key: "first", value: { name } },
    { reference: name, key: "second", value: { name }, ...(timestamp !== undefined && { timestamp }) },
  ],
});

describe("of requests that arrive together, one that fails leaves nothing and takes nothing away", () => {
  test.each([["memory", undefined] as const, ["a file", join(folder, "together.db")] as const])(
    "%s",
    async (_, file) => {
      const { api, sandbox } = await open(file);
      // Its first record is stored before its second turns out to be one that no database can hold.
      const late = "9999-12-31T23:59:59-05:00";
      const names = ["a", "b", "fails", "c", "fails again", "d"];
      const responses = await Promise.all(
        names.map((name) =>
          api("customData.setAll", pair(name, name.startsWith("fails") ? late : undefined)),
        ),
      );
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 422, 200, 422, 200]);
      const store = await sandbox.core.namespace(sandbox.namespaceOf("my-key") ?? "").open();
      const sql = "select reference, key from custom_data order by position";
      expect(await store.select(sql, { rows: 99, milliseconds: 5000 })).toMatchObject({
        rows: ["a", "b", "c", "d"].flatMap((name) => [
          [name, "first"],
          [name, "second"],
        ]),
      });
    },
  );
});

test("what another process changes in the file is seen, also in tables whose rows are kept", async () => {
  const file = join(folder, "two.db");
  const [one, other] = [await open(file), await open(file)];
  const database = new DatabaseSync(file, { readOnly: true });
  // Who says the same name twice keeps the row; who comes next changes it.
  for (const [index, { api }] of [one, one, other, other, one].entries()) {
    const name = api === one.api ? "One" : "Other";
    const created = await api("deployments.create", {
      reference_id: String(index),
      deployed_at: "2025-01-01T00:00:00Z",
      repository: "a/b",
      service: { identifier: "s", name },
    });
    expect(created.status).toBe(200);
    expect(database.prepare("select name from services").all()).toEqual([{ name }]);
  }
  database.close();
});

describe("a group", () => {
  function groupOver(path: string) {
    const database = new DatabaseSync(path);
    database.exec("create table t (id integer primary key autoincrement, text text unique)");
    const group = createGroup(database, createVersionedMemo());
    const insert = database.prepare("insert into t (text) values (?)");
    const add = (...texts: string[]) => {
      const outcome = group.run(() => {
        for (const text of texts) group.change(insert, [text]);
        return { ok: true, body: { ok: true } };
      });
      return group.committed(outcome);
    };
    const rows = () => database.prepare("select id, text from t order by id").all();
    return { database, group, add, rows };
  }

  test("is in the file once its requests have their outcome, and not before", async () => {
    const path = join(folder, "committed.db");
    const { add, database } = groupOver(path);
    const reader = new DatabaseSync(path);
    const count = () => reader.prepare("select count(*) as count from t").get()?.count;
    const outcomes = [add("a"), add("b")];
    expect(count()).toBe(0);
    await outcomes[0];
    expect(count()).toBe(2);
    await outcomes[1];
    reader.close();
    database.close();
  });

  test("loses a request that throws, and nothing else", async () => {
    const { add, rows, database } = groupOver(":memory:");
    const first = add("a", "b");
    expect(() => add("c", "a")).toThrow("UNIQUE");
    const last = add("d");
    await Promise.all([first, last]);
    expect(rows()).toEqual([
      { id: 1, text: "a" },
      { id: 2, text: "b" },
      { id: 3, text: "d" },
    ]);
    database.close();
  });

  test("is lost for all of its requests where SQLite has rolled it back itself, and the next one is not", async () => {
    const { add, group, rows, database } = groupOver(":memory:");
    const lost = add("a");
    const fault = new Error("The disk is full.");
    expect(() =>
      group.run(() => {
        database.exec("rollback");
        throw fault;
      }),
    ).toThrow(fault);
    const next = add("b");
    await expect(lost).rejects.toBe(fault);
    await next;
    expect(rows()).toEqual([{ id: 1, text: "b" }]);
    database.close();
  });

  test("that cannot be committed is lost for all of its requests", async () => {
    const { add, rows, database } = groupOver(":memory:");
    database.exec(
      "pragma foreign_keys = on; create table u (id references t (id) deferrable initially deferred)",
    );
    const lost = add("a");
    database.exec("insert into u values (99)");
    await expect(lost).rejects.toThrow("FOREIGN KEY");
    expect(rows()).toEqual([]);
    await add("b");
    expect(rows()).toEqual([{ id: 1, text: "b" }]);
    database.close();
  });

  test("ends after many changes, so that a turn without an end holds a bounded number of them", () => {
    const path = join(folder, "long.db");
    const { add, database } = groupOver(path);
    const reader = new DatabaseSync(path);
    const pending = Array.from({ length: 3000 }, (_, index) => add(String(index)));
    expect(reader.prepare("select count(*) as count from t").get()).toEqual({ count: 2000 });
    reader.close();
    return Promise.all(pending).then(() => database.close());
  });
});
