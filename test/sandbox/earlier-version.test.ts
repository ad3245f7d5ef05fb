import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createSandbox, openStorage } from "@datacloud/sandbox";
import { expect, test } from "vitest";

test("a file of an earlier version gets the columns and views it lacks, and keeps its rows", async () => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-earlier-"));
  const file = join(folder, "sandbox.sqlite");
  const keys = [{ key: "my-key", namespace: "mine" }];
  const open = async () => createSandbox({ keys, storage: await openStorage({ file }) });
  const first = await open();
  await first.fetch("https://acme.getdx.net/api/deployments.create", {
    method: "POST",
    headers: { authorization: "Bearer my-key", "content-type": "application/json" },
    body: '{"service":"s","deployed_at":"2025-01-01T00:00:00Z","repository":"a/b","metadata":{"team":"core"}}',
  });
  await first.close();
  const [name = ""] = readdirSync(folder);
  const database = new DatabaseSync(join(folder, name));
  database.exec("drop view deployment_metadata; alter table repos drop column organization");
  database.exec("delete from kysely_migration where name = '0003-schema-pages'");
  database.close();
  const second = await open();
  const limits = { rows: 9, milliseconds: 5000 };
  const again = await second.core.namespace("mine").open();
  const selected = await again.select(
    "select key, value, (select count(organization) from repos) from deployment_metadata",
    limits,
  );
  expect(selected).toMatchObject({ ok: true, rows: [["team", "core", 0]] });
  await second.close();
  rmSync(folder, { recursive: true });
});
