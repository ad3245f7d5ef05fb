import { fileURLToPath } from "node:url";
import { tables as publicTables } from "@datacloud/contract/profile";
import { createSandbox, openStorage } from "@datacloud/sandbox";
import { expect, test } from "vitest";
import { assumptionsPage } from "./assumptions-page.ts";

test("the page says what the program does; vitest -u writes it", async () => {
  const file = fileURLToPath(new URL("../../packages/sandbox/ASSUMPTIONS.md", import.meta.url));
  await expect(assumptionsPage()).toMatchFileSnapshot(file);
});

test("every column of the public pages can be read", async () => {
  const sandbox = createSandbox({ keys: ["my-key"], storage: await openStorage() });
  const { name = "" } = sandbox.core.namespaces().at(-1) ?? {};
  const store = await sandbox.core.namespace(name).open();
  // One query for all tables: each has a process of its own.
  const tables = Object.entries(publicTables).map(([table, { columns }]) => {
    const names = columns.map((column) => ({ column, name: `${table}.${column}` }));
    const list = names.map(({ column, name }) => `"${column}" as "${name}"`).join(", ");
    return { names: names.map(({ name }) => name), query: `(select ${list} from "${table}")` };
  });
  const query = `select * from ${tables.map(({ query }) => query).join(" join ")}`;
  const selected = await store.select(query, { rows: 1, milliseconds: 60_000 });
  expect(selected).toMatchObject({ ok: true, columns: tables.flatMap(({ names }) => names) });
  await sandbox.close();
});
