import type { MethodName } from "@datacloud/contract";
import { createSandbox, openStorage, type Sandbox } from "@datacloud/sandbox";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schemaName } from "../../packages/sandbox/src/state/own-name.ts";
import { type Api, apiOver } from "./api.ts";
import { type Command, startCommand } from "./command.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

/** How many requests; more than an ordinary run has time for show more. */
const count = Number(process.env.DATACLOUD_SERIAL_REQUESTS ?? 1000);
const now = "2025-06-01T00:00:00Z";
const audited = ["custom_data", "deployments", "incidents", "pipeline_runs", "repo_groups"];

let postgres: Postgres;
let admin: pg.Client;
const processes: Command[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
  admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  for (const _ of [1, 2])
    processes.push(
      await startCommand(["--key", "my-key", "--log", "none", "--now", now], { DATABASE_URL: postgres.url }),
    );
});
afterAll(async () => {
  for (const { child } of processes) child.kill("SIGKILL");
  await admin.end();
  await postgres.stop();
});

type Request = [MethodName, object];

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A request over few records, so that many meet. Its number is in what it stores, where a trigger finds it. */
function requestOf(index: number, random: (below: number) => number): Request {
  const mark = { n: index };
  const reference = `r${random(4)}`;
  const key = `k${random(3)}`;
  const at = (minute: number) => new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString().replace(".000", "");
  const service = { identifier: `s${random(3)}`, name: `S${random(3)}` };
  const repos = [random(5), random(5)].map((id) => ({ source: "github", external_id: String(id) }));
  const kinds: (() => Request)[] = [
    () => ["customData.set", { reference, key, value: mark }],
    () => ["customData.delete", { reference, key }],
    () => [
      "customData.setAll",
      { data: [0, 1].map((more) => ({ reference, key: `k${more}`, value: { ...mark, more } })) },
    ],
    () => [
      "deployments.upsert",
      {
        reference_id: `d${random(4)}`,
        service,
        repository: "a/b",
        deployed_at: at(random(60)),
        metadata: mark,
        ...(random(2) ? { environment: `e${index}` } : { source_name: `n${index}` }),
      },
    ],
    () => [
      "incidents.upsert",
      {
        reference_id: `i${random(4)}`,
        started_at: at(random(60)),
        metadata: mark,
        ...(random(2) ? { name: `n${index}` } : { services: [service] }),
      },
    ],
    () => [
      "pipelineRuns.upsert",
      {
        reference_id: `p${random(4)}`,
        pipeline_name: "p",
        pipeline_source: `source${random(2)}`,
        started_at: at(random(60)),
        finished_at: at(60 + random(60)),
        status: ["success", "failure", "running"][random(3)],
        source_url: `https://example.com/${index}`,
      },
    ],
    () => ["repoGroups.upsert", { reference_id: `g${random(3)}`, name: `g ${index}`, repos }],
  ];
  return (kinds[random(kinds.length)] as () => Request)();
}

/** Notes every change of a table in the order in which the database carries it out. */
async function audit(schema: string): Promise<void> {
  await admin.query("create table audit (seq bigserial, source text, kind text, row jsonb)");
  await admin.query(`create function note_change() returns trigger language plpgsql as $$ begin
    insert into public.audit (source, kind, row)
    values (tg_table_name, tg_op, case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end);
    return null; end $$`);
  for (const table of audited)
    await admin.query(
      `create trigger note_change after insert or update or delete on "${schema}".${table}
        for each row execute function note_change()`,
    );
}

interface Change {
  kind: string;
  row: Record<string, unknown> & { value?: { n: number }; metadata?: { n: number } };
}

/** The requests that changed something, in the order of their first change. */
async function serialOrder(requests: readonly Request[]): Promise<Request[]> {
  const { rows } = await admin.query<Change>("select kind, row from audit order by seq");
  const order: Request[] = [];
  const seen = new Set<number>();
  for (const { kind, row } of rows) {
    if (kind === "DELETE") {
      order.push(["customData.delete", { reference: row.reference, key: row.key }]);
      continue;
    }
    const text = /(\d+)$/.exec(String(row.source_url ?? row.name ?? ""))?.[1];
    const index = row.value?.n ?? row.metadata?.n ?? Number(text);
    if (seen.has(index)) continue;
    seen.add(index);
    order.push(requests[index] as Request);
  }
  return order;
}

/** What the tables hold, without the numbers and identifiers that depend on who came first to a counter. */
const contents = [
  "select reference, key, value from custom_data order by 1, 2",
  "select reference_id, environment, source_name, service, metadata from deployments order by 1",
  "select identifier, name from deployment_services order by 1",
  "select source_id, name, metadata from incidents order by 1",
  "select i.source_id, s.identifier, s.service from incident_services s join incidents i on i.id = s.incident_id order by 1",
  "select reference_id, status, source_url, duration from pipeline_runs order by 1",
  "select g.reference_id, g.name, r.external_id from repo_groups g left join repos r on r.repo_group_id = g.id order by 1, 3",
];

async function contentsOf(sandbox: Sandbox): Promise<unknown[]> {
  const store = await sandbox.core.namespace(sandbox.namespaceOf("my-key") ?? "").open();
  const found: unknown[] = [];
  for (const sql of contents) {
    const selected = await store.select(sql, { rows: 1000, milliseconds: 20_000 });
    if (!selected.ok) throw new Error(selected.message);
    found.push(selected.rows.map((row) => row.map(plainValue)));
  }
  return found;
}

/** JSON comes as text from SQLite. */
function plainValue(value: unknown): unknown {
  return typeof value === "string" && value.startsWith("{") ? JSON.parse(value) : value;
}

test("two processes leave what one would have, with the same requests in some order", async () => {
  const random = createRandom(7);
  const requests = Array.from({ length: count }, (_, index) => requestOf(index, random));
  const apis: Api[] = processes.map(({ url }) => apiOver(fetch, `${url}/api`));
  const one = createSandbox({
    keys: ["my-key"],
    now,
    storage: await openStorage({ databaseUrl: postgres.url }),
  });
  await audit(schemaName(one.namespaceOf("my-key") ?? ""));
  const statuses = new Map<number, number>();
  let next = 0;
  const sender = async (api: Api) => {
    for (let index = next++; index < count; index = next++) {
      const [method, args] = requests[index] as Request;
      const { status } = await api(method, args);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 24 }, (_, index) => sender(apis[index % apis.length] as Api)));
  expect([...statuses.keys()].toSorted()).toEqual([200, 422]);

  const replay = createSandbox({ keys: ["my-key"], now, storage: await openStorage() });
  const api = apiOver(replay.fetch);
  const order = await serialOrder(requests);
  expect(order.length).toBeGreaterThan(count / 2);
  for (const [method, args] of order)
    expect([method, (await api(method, args)).status]).toEqual([method, 200]);
  expect(await contentsOf(one)).toEqual(await contentsOf(replay));
  await one.close();
  await replay.close();
}, 600_000);
