import { fileURLToPath } from "node:url";
import { createSandbox, openStorage } from "@datacloud/sandbox";
import { expect, test } from "vitest";
import { assumptionsPage, publicColumns } from "./assumptions-page.ts";

test("the page says what the program does; vitest -u writes it", async () => {
  const file = fileURLToPath(new URL("../../packages/sandbox/ASSUMPTIONS.md", import.meta.url));
  await expect(assumptionsPage()).toMatchFileSnapshot(file);
});

test("every column of the public pages can be read", async () => {
  const sandbox = createSandbox({ keys: ["my-key"], storage: await openStorage() });
  const { name = "" } = sandbox.core.namespaces().at(-1) ?? {};
  const store = await sandbox.core.namespace(name).open();
  for (const [table, columns] of Object.entries(publicColumns)) {
    const query = `select ${columns
      .split(" ")
      .map((column) => `"${column}"`)
      .join(", ")} from "${table}"`;
    const selected = await store.select(query, { rows: 1, milliseconds: 5000 });
    expect([table, selected.ok, selected.ok && selected.columns.join(" ")]).toEqual([table, true, columns]);
  }
  await sandbox.close();
});
