import { createSandbox, openStorage, type Sandbox } from "@datacloud/sandbox";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schemaName } from "../../packages/sandbox/src/state/own-name.ts";
import { type Api, apiOver } from "./api.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

let postgres: Postgres;
const sandboxes: Sandbox[] = [];
const apis: Api[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = postgres.url;
  // Opened at once, so that the migrations meet too.
  const storages = await Promise.all(Array.from({ length: 3 }, () => openStorage({ databaseUrl })));
  for (const storage of storages) sandboxes.push(createSandbox({ keys: ["my-key"], storage }));
  for (const sandbox of sandboxes) apis.push(apiOver(sandbox.fetch));
});
afterAll(async () => {
  for (const sandbox of sandboxes) await sandbox.close();
  await postgres.stop();
});

/** Calls through all sandboxes in turn, all at the same time. */
const together = (count: number, call: (api: Api, index: number) => ReturnType<Api>) =>
  Promise.all(Array.from({ length: count }, (_, index) => call(apis[index % apis.length] as Api, index)));

test("sandboxes on one database see each other's records, and one call at a time changes each", async () => {
  const deployment = {
    service: "s",
    deployed_at: "2025-01-01T00:00:00Z",
    repository: "a/b",
    reference_id: "r",
  };
  const created = await together(30, (api) => api("deployments.create", deployment));
  expect(new Set(created.map(({ status }) => status))).toEqual(new Set([200]));
  const patched = await together(30, (api, index) =>
    api("deployments.update", {
      reference_id: "r",
      ...(index % 2 ? { environment: "e" } : { source_name: "n" }),
    }),
  );
  expect(new Set(patched.map(({ status }) => status))).toEqual(new Set([200]));
  const [first] = sandboxes;
  const store = await first?.core.namespace(first.namespaceOf("my-key") ?? "").open();
  const query = "select environment, source_name, count(*) over () from deployments";
  expect(await store?.select(query, { rows: 9, milliseconds: 5000 })).toMatchObject({
    rows: [["e", "n", 1]],
  });
});

test("a run that several report at once is the earliest, the latest and the highest of them", async () => {
  const answers = await together(24, (api, index) =>
    api("pipelineRuns.upsert", {
      pipeline_name: "p",
      pipeline_source: "s",
      reference_id: "run",
      started_at: `2025-01-01T00:${String(index).padStart(2, "0")}:00Z`,
      finished_at: `2025-01-01T01:${String(index).padStart(2, "0")}:00Z`,
      status: index === 5 ? "failure" : "success",
    }),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  await apis[0]?.("pipelineRuns.upsert", {
    pipeline_name: "p",
    pipeline_source: "s",
    reference_id: "run",
    started_at: "2026-01-01",
  });
  expect(sandboxes[0]?.requests().at(-1)?.rows[0]?.row).toMatchObject({
    started_at: "2025-01-01T00:00:00.000Z",
    finished_at: "2025-01-01T01:23:00.000Z",
    status: "failure",
  });
});

test("no report of a run that is there already is lost among those that come together with it", async () => {
  const [api] = apis as [Api];
  const report = (index: number, status = "success") => ({
    pipeline_name: "p",
    pipeline_source: "s",
    reference_id: "known",
    started_at: `2025-01-01T00:${String(59 - index).padStart(2, "0")}:00Z`,
    finished_at: `2025-01-01T01:${String(index).padStart(2, "0")}:00Z`,
    status,
  });
  await api("pipelineRuns.upsert", report(0));
  // One process, so that all of them can be in one group; the earliest, the latest and the worst are not the last.
  const order = [7, 3, 31, 12, 30, 1, 19, 25, 2, 5, 11, 17, 23, 29, 4, 6, 8, 10, 14, 16];
  await Promise.all(
    order.map((index) => api("pipelineRuns.upsert", report(index, index === 12 ? "failure" : "success"))),
  );
  await api("pipelineRuns.upsert", report(0));
  expect(sandboxes[0]?.requests().at(-1)?.rows[0]?.row).toMatchObject({
    started_at: "2025-01-01T00:28:00.000Z",
    finished_at: "2025-01-01T01:31:00.000Z",
    status: "failure",
  });
});

test("a repository ends in one group, whoever asks first", async () => {
  const repos = [{ source: "github", external_id: "1" }];
  const answers = await together(12, (api, index) =>
    api("repoGroups.upsert", { name: "g", reference_id: `g${index}`, repos }),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 422]));
});

test("rows that a process keeps are read again once another process or a person changed them", async () => {
  const [first, second] = apis as [Api, Api];
  const deploy = async (api: Api, name: string) => {
    const service = { identifier: "kept", name };
    const answer = await api("deployments.create", {
      service,
      deployed_at: "2025-01-01T00:00:00Z",
      repository: "kept/kept",
    });
    expect(answer.status).toBe(200);
  };
  await deploy(first, "One");
  await deploy(second, "Two");
  await deploy(first, "Two");
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  const schema = pg.escapeIdentifier(schemaName(sandboxes[0]?.namespaceOf("my-key") ?? ""));
  const names = async () =>
    (await admin.query(`select name from ${schema}.services where identifier = 'kept'`)).rows;
  expect(await names()).toEqual([{ name: "Two" }]);
  await admin.query(`delete from ${schema}.services where identifier = 'kept'`);
  await deploy(first, "Two");
  expect(await names()).toEqual([{ name: "Two" }]);
  await admin.query(`truncate ${schema}.services`);
  await deploy(second, "Two");
  expect(await names()).toEqual([{ name: "Two" }]);
  await admin.end();
});
