import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { createSandbox, openStorage } from "@datacloud/sandbox";
import { expect, test } from "vitest";
import { fileSuffix, schemaName } from "../../packages/sandbox/src/state/own-name.ts";
import { findAll } from "../../packages/sandbox/src/state/query.ts";
import type { Store } from "../../packages/sandbox/src/state/store.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { apiOver } from "./api.ts";

const folder = temporaryFolder("names");

/** Names that files, file systems or SQLite treat in a way of their own. */
const names = [
  "main",
  "team",
  "team-wal",
  "team-shm",
  "team-journal",
  "team-wal-wal",
  "TEAM",
  "Team",
  "con",
  "nul.txt",
  "..",
  ".",
  "../team",
  "a/b",
  "a\\b",
  "namespace.x",
  "a b",
  "\u00e9",
  "e\u0301",
  "日本語",
  "x".repeat(40),
  "x".repeat(41),
  "x".repeat(300),
  `${"x".repeat(300)}y`,
  "",
];

/** Opens every namespace, does something with each in turn, and closes all. */
async function withStores(
  file: string,
  opened: readonly string[],
  use: (name: string, store: Store, set: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const storage = await openStorage({ file });
  for (const name of opened) {
    const store = await storage.open(name);
    await use(name, store, async () => {
      const row = { id: name, reference: name, key: "k", value: {}, timestamp: "2025-01-01T00:00:00.000Z" };
      await store.run(true, function* () {
        yield { kind: "insert", table: "custom_data", row };
        return { ok: true, body: { ok: true } };
      });
    });
    await store.close();
  }
  await storage.close();
}

/** References of the rows that a store finds, each in its order. */
async function stored(store: Store): Promise<unknown> {
  const outcome = await store.run(false, function* () {
    const rows = yield* findAll("custom_data", {});
    return { ok: true, body: { ok: true, references: rows.map(({ reference }) => reference) } };
  });
  return outcome.ok && outcome.body.references;
}

/** The same by SQL, for which a process of its own opens the file. */
async function selected(store: Store): Promise<unknown> {
  const found = await store.select("select reference from custom_data", { rows: 10, milliseconds: 20_000 });
  return found.ok ? found.rows.flat() : found.message;
}

test("every namespace has files of its own, whatever it is called", async () => {
  const file = join(folder, "x.db");
  await withStores(file, names, (_, __, set) => set());
  // In another order, and with SQLite's own files beside those of the one before.
  const bySql = ["main", "team-wal", "../team", "日本語", ""];
  await withStores(file, names.toReversed(), async (name, store) => {
    expect([name, await stored(store)]).toEqual([name, [name]]);
    if (bySql.includes(name)) expect([name, await selected(store)]).toEqual([name, [name]]);
  });
  const files = readdirSync(folder).filter((name) => name.startsWith("x.db"));
  expect(files).toHaveLength(names.length);
  expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("names of files and schemas are short, and all different", () => {
  const lower = (make: (name: string) => string) => new Set(names.map((name) => make(name).toLowerCase()));
  expect(lower(fileSuffix).size).toBe(names.length);
  expect(lower(schemaName).size).toBe(names.length);
  for (const name of names) {
    expect(fileSuffix(name)).toMatch(/^[\w.-]{1,60}$/);
    expect(Buffer.byteLength(schemaName(name))).toBeLessThan(64);
  }
});

test("files that earlier versions made go on being read, under whatever name", async () => {
  const file = join(folder, "earlier.db");
  const kept = ["main", "team", "other-wal", "third-journal"];
  await withStores(file, kept, (_, __, set) => set());
  // The earlier version joined the name to the file's as it was.
  for (const name of kept.slice(2)) renameSync(`${file}.${fileSuffix(name)}`, `${file}.${name}`);
  await withStores(file, ["other", "third", ...kept], async (name, store) => {
    const rows = kept.includes(name) ? [name] : [];
    expect([name, await stored(store)]).toEqual([name, rows]);
    expect([name, await selected(store)]).toEqual([name, rows]);
  });
});

test("keys of `team` and `team-wal` keep their rows over a restart", async () => {
  const file = join(folder, "keys.db");
  const keys = ["first", "team", "team-wal", "team-shm"].map((namespace) => ({
    key: `${namespace}-key`,
    namespace,
  }));
  for (const round of [1, 2]) {
    const sandbox = createSandbox({ keys, storage: await openStorage({ file }) });
    for (const { key, namespace } of keys) {
      const api = apiOver(sandbox.fetch, undefined, key);
      if (round === 1) await api("customData.set", { reference: namespace, key: "k", value: {} });
      else
        expect((await api("customData.get", { reference: namespace, key: "k" })).body).toMatchObject({
          ok: true,
        });
    }
    await sandbox.close();
  }
});

test("a file that belongs to another namespace is refused, not mixed", async () => {
  const file = join(folder, "mixed.db");
  await withStores(file, ["main", "a", "b"], (_, __, set) => set());
  renameSync(`${file}.a`, `${file}.b`);
  const storage = await openStorage({ file });
  await expect(async () => storage.open("b")).rejects.toThrow(/holds the data of the namespace "a"/);
});
