import { createSandbox, type Sandbox } from "@datacloud/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Api, apiOver } from "./api.ts";
import { storageKinds } from "./storages.ts";

const ok = { ok: true };
const plain = { service: "payments", deployed_at: "2025-01-01T12:05:00Z", repository: "acme/payments" };
const failure = (error: string) => ({ status: 422, body: { ok: false, error, message: expect.any(String) } });

describe.each(storageKinds())("on $name", ({ open, stop, hasSql }) => {
  let sandbox: Sandbox;
  let api: Api;
  const control = async (path: string, body?: object) => {
    const url = `http://sandbox.test/_sandbox${path}`;
    const headers = { "content-type": "application/json", authorization: "Bearer my-key" };
    const init = body ? { method: "POST", body: JSON.stringify(body), headers } : { headers };
    return (await (await sandbox.fetch(url, init)).json()) as Record<string, never>;
  };
  /** Rows of the last call, as the log has them. */
  const stored = () => sandbox.requests().at(-1)?.rows ?? [];

  beforeAll(async () => {
    const storage = await open();
    sandbox = createSandbox({
      keys: ["my-key", "other-key"],
      sqlTimeout: 700,
      ...(storage ? { storage } : {}),
    });
    api = apiOver(sandbox.fetch);
  }, 60_000);
  beforeEach(() => sandbox.reset());
  afterAll(async () => {
    await sandbox.close();
    await stop();
  });

  describe("deployments.create", () => {
    test("fills what is left out: a reference, production, success", async () => {
      expect(await api("deployments.create", plain)).toMatchObject({ status: 200, body: ok });
      expect(stored().find(({ table }) => table === "deployments")?.row).toMatchObject({
        reference_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        environment: "production",
        success: true,
        service: "payments",
        deployed_at: "2025-01-01T12:05:00.000Z",
      });
    });

    test("takes Unix seconds and milliseconds for the same time", async () => {
      for (const deployed_at of [
        1_735_733_100,
        1_735_733_100_000,
        "1735733100",
        "2025-01-01T14:05:00+02:00",
      ]) {
        const given = { ...plain, deployed_at, reference_id: "r1" };
        expect(await api("deployments.create", given)).toMatchObject({ status: 200 });
      }
    });

    test("a repeat with other values is refused and names them, and changes nothing", async () => {
      await api("deployments.create", { ...plain, reference_id: "r1" });
      const refused = await api("deployments.create", {
        ...plain,
        reference_id: "r1",
        environment: "staging",
      });
      expect(refused).toMatchObject(failure("invalid_arguments"));
      expect(refused.body.message).toContain("`environment` differs");
      expect(await api("deployments.create", { ...plain, reference_id: "r1" })).toMatchObject({ body: ok });
    });

    test("an object with another identifier is another service", async () => {
      await api("deployments.create", { ...plain, reference_id: "r1" });
      const service = { identifier: "other", name: "payments" };
      const refused = await api("deployments.create", { ...plain, reference_id: "r1", service });
      expect(refused.body.message).toContain("`service` differs");
    });

    test("knows every repository until some are seeded", async () => {
      expect(await api("deployments.create", plain)).toMatchObject({ status: 200 });
      await control("/seed", { rows: { repos: [{ name: "acme/other" }] } });
      expect(await api("deployments.create", plain)).toMatchObject(failure("repo_not_found"));
      expect(await api("deployments.create", { ...plain, repository: "acme/other" })).toMatchObject({
        body: ok,
      });
    });

    test.each([10 ** 15, "9999-12-31T23:59:59-05:00", "0000-01-01"])(
      "refuses the time %s",
      async (deployed_at) => {
        expect(await api("deployments.create", { ...plain, deployed_at })).toMatchObject(
          failure("invalid_arguments"),
        );
      },
    );
  });

  describe("deployments.upsert and update", () => {
    const created = { ...plain, reference_id: "r1", metadata: { a: 1 }, commit_sha: "abc1234" };

    test("create, then patch what is given", async () => {
      expect((await api("deployments.upsert", created)).body).toEqual({
        ok: true,
        action: "created",
        reference_id: "r1",
      });
      const patch = { reference_id: "r1", environment: "staging" };
      expect((await api("deployments.upsert", patch)).body).toEqual({
        ok: true,
        action: "updated",
        reference_id: "r1",
      });
      expect(stored()[0]?.row).toMatchObject({
        environment: "staging",
        repository: "acme/payments",
        metadata: { a: 1 },
      });
    });

    test("creating asks for what a deployment needs", async () => {
      const refused = await api("deployments.upsert", { reference_id: "r1", environment: "staging" });
      expect(refused).toMatchObject(failure("required_params_missing"));
      expect(refused.body.message).toContain("`deployed_at`, `service`, `repository` or `merge_commit_shas`");
    });

    test("a commit clears the merge commits, a list with entries the commit, an empty list nothing", async () => {
      await api("deployments.upsert", created);
      await api("deployments.update", { reference_id: "r1", merge_commit_shas: [] });
      expect(stored()[0]?.row).toMatchObject({ commit_sha: "abc1234", merge_commit_shas: [] });
      await api("deployments.update", { reference_id: "r1", merge_commit_shas: ["def5678"] });
      expect(stored()[0]?.row).toMatchObject({ commit_sha: null, merge_commit_shas: ["def5678"] });
      await api("deployments.update", { reference_id: "r1", commit_sha: "abc1234" });
      expect(stored()[0]?.row).toMatchObject({ commit_sha: "abc1234", merge_commit_shas: null });
    });

    test('the reference 5 is the reference "5"', async () => {
      await api("deployments.upsert", { ...created, reference_id: 5 });
      expect((await api("deployments.update", { reference_id: "5", success: false })).body).toMatchObject({
        action: "updated",
      });
    });

    test("update never creates", async () => {
      expect(await api("deployments.update", { reference_id: "no" })).toMatchObject(
        failure("deployment_not_found"),
      );
    });

    test("another service replaces the association", async () => {
      await api("deployments.upsert", created);
      await api("deployments.update", { reference_id: "r1", service: { identifier: "s2", name: "Two" } });
      expect(stored().map(({ table, action }) => `${action} ${table}`)).toEqual([
        "inserted deployment_services",
        "updated deployments",
      ]);
      expect(stored().find(({ table }) => table === "deployments")?.row).toMatchObject({ service: "Two" });
    });

    test("what a connector made is not changed and not deleted", async () => {
      const row = { reference_id: "c1", deployment_inference_rule_id: 7 };
      await control("/seed", { rows: { deployments: [row] } });
      for (const method of ["deployments.upsert", "deployments.update", "deployments.delete"] as const)
        expect(await api(method, { reference_id: "c1" })).toMatchObject(
          failure("deployment_not_api_managed"),
        );
    });
  });

  test("deployments.delete may be repeated, and frees the reference", async () => {
    await api("deployments.create", { ...plain, reference_id: "r1" });
    const deleted = { ok: true, action: "deleted", reference_id: "r1" };
    expect((await api("deployments.delete", { reference_id: "r1" })).body).toEqual(deleted);
    expect(stored().map(({ table, action }) => `${action} ${table}`)).toEqual(["deleted deployments"]);
    expect((await api("deployments.delete", { reference_id: "r1" })).body).toEqual(deleted);
    expect(await api("deployments.create", { ...plain, reference_id: "r1", environment: "x" })).toMatchObject(
      { body: ok },
    );
  });

  test("deployments.setPullServices adds, replaces and clears", async () => {
    const pull = { repository: "acme/mono", pull_number: 1 };
    const names = (...identifiers: string[]) => identifiers.map((identifier) => ({ identifier }));
    const counts = async (args: object) => {
      await api("deployments.setPullServices", { ...pull, ...args });
      return stored()
        .filter(({ table }) => table === "github_pull_services")
        .map(({ action }) => action);
    };
    expect(await counts({ services: names("a", "b") })).toEqual(["inserted", "inserted"]);
    expect(await counts({ services: names("b", "c") })).toEqual(["inserted"]);
    expect(await counts({ services: [] })).toEqual([]);
    expect(await counts({ services: names("c"), replace: true })).toEqual(["deleted", "deleted"]);
    expect(await counts({ services: [], replace: true })).toEqual(["deleted"]);
  });

  describe("incidents.upsert", () => {
    const incident = {
      reference_id: "i1",
      started_at: "2025-01-01T10:00:00Z",
      name: "Down",
      services: [{ identifier: "a", name: "A" }, { identifier: "b" }],
      metadata: { region: "eu" },
    };
    const row = () => stored().find(({ table }) => table === "incidents")?.row;
    const actions = () => stored().map(({ table, action }) => `${action} ${table}`);

    test("what is left out stays, an end gives the time it took", async () => {
      await api("incidents.upsert", incident);
      await api("incidents.upsert", {
        reference_id: "i1",
        started_at: incident.started_at,
        resolved_at: "2025-01-01T10:30:00Z",
      });
      expect(row()).toMatchObject({ name: "Down", metadata: { region: "eu" }, started_to_resolved: 1800 });
      expect(actions()).toEqual(["updated incidents"]);
    });

    test("null reopens it and removes metadata; null or an empty list removes the services", async () => {
      const update = { reference_id: "i1", started_at: incident.started_at };
      for (const services of [null, []]) {
        await api("incidents.upsert", { ...incident, resolved_at: "2025-01-01T11:00:00Z" });
        await api("incidents.upsert", { ...update, services, metadata: null, resolved_at: null });
        expect(row()).toMatchObject({ metadata: null, resolved_at: null, started_to_resolved: null });
        expect(actions()).toEqual([
          "updated incidents",
          "deleted incident_services",
          "deleted incident_services",
        ]);
      }
    });

    test("new services replace all", async () => {
      await api("incidents.upsert", incident);
      await api("incidents.upsert", { ...incident, services: [{ identifier: "c" }] });
      expect(stored().at(-1)?.row).toMatchObject({ identifier: "c", service: "c" });
      expect(actions().filter((action) => action.endsWith("incident_services"))).toHaveLength(3);
    });

    test("the older name shares the incidents", async () => {
      await api("incidents.upsert", incident);
      await api("incidents.sync", { reference_id: "i1", started_at: incident.started_at, services: ["x"] });
      expect(row()).toMatchObject({ name: "Down" });
    });
  });

  describe("pipelineRuns.upsert", () => {
    const base = { pipeline_name: "p", pipeline_source: "s", reference_id: "test_run" };
    // The five steps of the public page's table; its 11:46:67 is taken for 11:47:07.
    const steps = [
      { started_at: "2025-01-01T11:31:00Z", finished_at: "2025-01-01T11:40:00Z", status: "success" },
      { started_at: "2025-01-01T11:24:40Z", status: "running" },
      { started_at: "2025-01-01T11:41:00Z", finished_at: "2025-01-01T11:44:00Z", status: "failure" },
      { started_at: "2025-01-01T11:44:30Z", finished_at: "2025-01-01T11:47:07Z", status: "success" },
      { started_at: "2025-01-01T11:30:00Z" },
    ];
    const expected = {
      started_at: "2025-01-01T11:24:40.000Z",
      finished_at: "2025-01-01T11:47:07.000Z",
      status: "failure",
      duration: 1347,
    };

    test.each([
      ["in their order", steps],
      ["backwards", steps.toReversed()],
    ])("calls with one reference are one run, %s", async (_, calls) => {
      for (const call of calls) await api("pipelineRuns.upsert", { ...base, ...call });
      expect(stored()[0]?.row).toMatchObject(expected);
    });

    test("a run without a status is unknown, and a status of another system counts as that", async () => {
      await api("pipelineRuns.upsert", { ...base, started_at: "2025-01-01" });
      expect(stored().at(-1)?.row).toMatchObject({ status: "unknown" });
      await api("pipelineRuns.sync", { ...base, started_at: "1735689600", status: "unstable" });
      expect(stored().at(-1)?.row).toMatchObject({ status: "unknown" });
    });

    test("what a later call leaves out stays", async () => {
      await api("pipelineRuns.upsert", {
        ...base,
        started_at: "2025-01-01",
        repository: "a/b",
        pr_number: 7,
      });
      await api("pipelineRuns.upsert", { ...base, started_at: "2025-01-01", email: "a@b.c" });
      expect(stored()[0]?.row).toMatchObject({ repository: "a/b", pr_number: 7, email: "a@b.c" });
    });
  });

  describe("customData", () => {
    const item = { reference: "acme/a", key: "k", value: { version: "1" } };

    test("set stores and replaces, and get finds by key and by id", async () => {
      const first = await api("customData.set", { ...item, timestamp: "2024-01-01T11:22:33" });
      expect(first.body).toEqual({
        ok: true,
        id: expect.any(String),
        ...item,
        timestamp: "2024-01-01T11:22:33Z",
      });
      const second = await api("customData.set", { ...item, value: { version: "2" } });
      expect(second.body.id).toBe(first.body.id);
      expect((await api("customData.get", { reference: "acme/a", key: "k" })).body).toEqual(second.body);
      expect((await api("customData.get", { id: String(first.body.id) })).body).toEqual(second.body);
    });

    test("setAll stores all or nothing", async () => {
      const data = [item, { ...item, key: "l" }];
      expect((await api("customData.setAll", { data })).body).toEqual(ok);
      const bad = [
        { ...item, key: "m" },
        { ...item, key: "n", timestamp: "9999-12-31T23:59:59-05:00" },
      ];
      expect(await api("customData.setAll", { data: bad })).toMatchObject(failure("invalid_arguments"));
      expect(await api("customData.setAll", { data: [{ ...item, key: "m" }, { key: "n" }] })).toMatchObject({
        status: 422,
      });
      const all = await api("customData.getAllByReference", { reference: "acme/a" });
      expect((all.body.data as { key: string }[]).map(({ key }) => key)).toEqual(["k", "l"]);
    });

    test("a record that is not there fails to be read and is deleted with success", async () => {
      expect(await api("customData.get", { id: "no" })).toMatchObject(failure("invalid_arguments"));
      expect((await api("customData.delete", { id: "no" })).body).toEqual(ok);
    });

    test("delete takes one, deleteAllByReference all of a reference", async () => {
      await api("customData.setAll", {
        data: [item, { ...item, key: "l" }, { ...item, reference: "acme/b" }],
      });
      await api("customData.delete", { reference: "acme/a", key: "k" });
      expect((await api("customData.getAllByReference", { reference: "acme/a" })).body.data).toHaveLength(1);
      await api("customData.deleteAllByReference", {}, { body: "reference=acme/a", headers: form });
      expect((await api("customData.getAllByReference", { reference: "acme/a" })).body.data).toEqual([]);
      expect((await api("customData.getAllByReference", { reference: "acme/b" })).body.data).toHaveLength(1);
    });
  });

  describe("customMetrics", () => {
    const point = (day: number, value = day) => ({
      reference: "r",
      key: "k",
      value,
      timestamp: `2025-01-${String(day).padStart(2, "0")}T00:00:00Z`,
    });
    const values = async (args: object) => {
      const { body } = await api("customMetrics.list", { reference: "r", key: "k", ...args });
      return (body.data as { value: number }[]).map(({ value }) => value);
    };

    test("are listed by time, from a time on that belongs to them, in both directions", async () => {
      for (const day of [3, 1, 2, 4]) await api("customMetrics.push", point(day));
      expect(await values({})).toEqual([1, 2, 3, 4]);
      expect(await values({ order: "desc" })).toEqual([4, 3, 2, 1]);
      expect(await values({ from: "2025-01-02T00:00:00Z" })).toEqual([2, 3, 4]);
      expect(await values({ from: "2025-01-02", order: "desc" })).toEqual([2, 1]);
    });

    test("are appended, equal ones too, 100 at most in an answer", async () => {
      for (let index = 0; index < 101; index += 1) await api("customMetrics.push", point(1, index + 0.5));
      expect(await values({})).toEqual(Array.from({ length: 100 }, (_, index) => index + 0.5));
    });

    test("are deleted by id", async () => {
      const { body } = await api("customMetrics.push", { reference: "r", key: "k", value: 1 });
      expect(body).not.toHaveProperty("metadata");
      expect((await api("customMetrics.delete", { id: body.id })).body).toEqual(ok);
      expect(await values({})).toEqual([]);
    });
  });

  test("aiToolMetrics.push echoes, stores models apart, and a repeat is a second record", async () => {
    const day = {
      email: "a@b.c",
      date: "2025-01-15",
      is_active: true,
      tool: "t",
      input_tokens: 5,
      metrics: { n: 1 },
    };
    const first = await api("aiToolMetrics.push", {
      ...day,
      model_breakdowns: [{ model: "m", spend_cents: 1.5 }],
    });
    expect(first.body).toEqual({ ok: true, id: expect.any(String), ...day });
    expect(stored().map(({ table }) => table)).toEqual([
      "bespoke_ai_tool_daily_metrics",
      "bespoke_ai_tool_model_breakdowns",
    ]);
    const both = await api("aiToolMetrics.pushAll", { data: [day, { ...day, email: "d@e.f" }] });
    expect(both.body.data).toHaveLength(2);
    expect((both.body.data as { id: string }[])[0]?.id).not.toBe(first.body.id);
  });

  describe("repoGroups", () => {
    const repo = (external_id: string) => ({ source: "github", external_id });
    const upsert = async (args: object) =>
      (await api("repoGroups.upsert", { name: "G", ...args })).body.data as Group;
    interface Group {
      id: number;
      parent_id: number | null;
      name: string;
      repos: { external_id: string }[];
    }

    test("are made and updated by reference and by id; repositories that are given replace all", async () => {
      const group = await upsert({ reference_id: "g", repos: [repo("1"), repo("2")] });
      expect(group).toMatchObject({ reference_id: "g", name: "G", parent_id: null });
      expect(await upsert({ reference_id: "g", name: "H" })).toMatchObject({
        id: group.id,
        name: "H",
        repos: [repo("1"), repo("2")],
      });
      expect(await upsert({ id: group.id, repos: [repo("2"), repo("3")] })).toMatchObject({
        repos: [repo("2"), repo("3")],
      });
      const read = await api("repoGroups.get", { id: String(group.id) });
      expect((read.body.data as Group).repos).toEqual([repo("2"), repo("3")]);
    });

    test("hold each repository once", async () => {
      const group = await upsert({ reference_id: "g", repos: [repo("1")] });
      await upsert({ reference_id: "h" });
      const refused = await api("repoGroups.addRepos", { reference_id: "h", repos: [repo("9"), repo("1")] });
      expect(refused).toMatchObject(failure("invalid_arguments"));
      expect((await api("repoGroups.get", { reference_id: "h" })).body.data).toMatchObject({ repos: [] });
      expect(await api("repoGroups.upsert", { name: "H", repos: [repo("1")] })).toMatchObject({
        status: 422,
      });
      await api("repoGroups.removeRepos", { id: group.id, repos: [repo("1")] });
      expect(
        (await api("repoGroups.addRepos", { reference_id: "h", repos: [repo("1")] })).body.data,
      ).toMatchObject({ repos: [repo("1")] });
    });

    test("give up only what they hold", async () => {
      await upsert({ reference_id: "g", repos: [repo("1")] });
      const refused = await api("repoGroups.removeRepos", {
        reference_id: "g",
        repos: [repo("1"), repo("2")],
      });
      expect(refused).toMatchObject(failure("invalid_arguments"));
      expect((await api("repoGroups.get", { reference_id: "g" })).body.data).toMatchObject({
        repos: [repo("1")],
      });
    });

    test("form a tree", async () => {
      const top = await upsert({ reference_id: "top" });
      const middle = await upsert({ reference_id: "middle", parent_id: top.id });
      expect(await api("repoGroups.upsert", { name: "T", id: top.id, parent_id: middle.id })).toMatchObject({
        status: 422,
      });
      expect(await api("repoGroups.upsert", { name: "T", id: top.id, parent_id: top.id })).toMatchObject({
        status: 422,
      });
      expect(await api("repoGroups.upsert", { name: "X", parent_id: 9999 })).toMatchObject({ status: 422 });
      expect((await api("repoGroups.delete", { id: String(top.id) })).body.data).toMatchObject({
        id: top.id,
        repos: [],
      });
      expect((await api("repoGroups.get", { reference_id: "middle" })).body.data).toMatchObject({
        parent_id: null,
      });
      expect(await api("repoGroups.get", { id: String(top.id) })).toMatchObject(failure("invalid_arguments"));
      expect((await upsert({ reference_id: "next" })).id).toBeGreaterThan(middle.id);
    });

    test.each(["abc", "99999999999999999999", "1.5"])("no group has the id %s", async (id) => {
      expect(await api("repoGroups.get", { id })).toMatchObject(failure("invalid_arguments"));
    });
  });

  test("what no database can store is refused, and nothing is left of it", async () => {
    const odd = await api("customData.set", { reference: "a\0", key: "k", value: {} });
    expect(odd).toMatchObject(failure("invalid_arguments"));
    const deep = await api("customData.setAll", {
      data: [
        { reference: "a", key: "k", value: {} },
        { reference: "a", key: "l", value: { "x\0": ["\0"] } },
      ],
    });
    expect(deep).toMatchObject(failure("invalid_arguments"));
    expect((await api("customData.getAllByReference", { reference: "a" })).body.data).toEqual([]);
  });

  test("values of types that no page documents are stored as words, or not", async () => {
    const patch = { ...plain, reference_id: "r1", integration_branch: 5, success: "yes" };
    expect(await api("deployments.upsert", patch)).toMatchObject({ status: 200 });
    expect(stored().find(({ table }) => table === "deployments")?.row).toMatchObject({
      integration_branch: "5",
      success: null,
    });
  });

  test("each key has its own data, log and clock", async () => {
    const other = apiOver(sandbox.fetch, undefined, "other-key");
    await api("customData.set", { reference: "a", key: "k", value: {} });
    expect(await other("customData.get", { reference: "a", key: "k" })).toMatchObject({ status: 422 });
    expect(sandbox.requests(sandbox.namespaceOf("other-key"))).toHaveLength(1);
    await sandbox.reset(sandbox.namespaceOf("other-key"));
    expect(await api("customData.get", { reference: "a", key: "k" })).toMatchObject({ status: 200 });
  });

  test("calls at the same time leave one record each", async () => {
    const set = (value: number) => api("customData.set", { reference: "a", key: "k", value: { value } });
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => set(index)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
    expect((await api("customData.getAllByReference", { reference: "a" })).body.data).toHaveLength(1);
  });

  describe.runIf(hasSql)("SQL", () => {
    test("reads the tables by their public names", async () => {
      await api("deployments.create", {
        ...plain,
        reference_id: "r1",
        service: { identifier: "s", name: "S" },
      });
      const query = `select d.reference_id, d.environment, s.identifier, s.latest_deployment_id = d.id as is_latest
        from deployments d join deployment_service_memberships m on m.deployment_id = d.id
        join deployment_services s on s.id = m.deployment_service_id where d.success = true`;
      const { columns, rows } = await control("/sql", { query });
      expect(columns).toEqual(["reference_id", "environment", "identifier", "is_latest"]);
      expect(rows).toEqual([["r1", "production", "s", expect.anything()]]);
    });

    test("sees its own namespace only, and cuts long results", async () => {
      await apiOver(
        sandbox.fetch,
        undefined,
        "other-key",
      )("customData.set", { reference: "a", key: "k", value: {} });
      expect((await control("/sql", { query: "select count(*) from custom_data" })).rows).toEqual([[0]]);
      const many =
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 50) select i from n";
      expect(await control("/sql", { query: many, limit: 10 })).toMatchObject({
        truncated: true,
        rows: { length: 10 },
      });
    });

    test.each([
      "delete from deployments",
      "insert into deployment_services (name) values ('x')",
      "update deployments set service = 'x'",
      "drop table deployments",
      "create table x (a integer)",
      "select 1; delete from custom_data",
      "with gone as (delete from custom_data returning *) select * from gone",
      "vacuum",
      "begin",
    ])("does not carry out %s", async (query) => {
      await api("customData.set", { reference: "a", key: "k", value: {} });
      const answer = await control("/sql", { query });
      if (!query.startsWith("select 1")) expect(answer).toMatchObject({ ok: false });
      expect((await api("customData.getAllByReference", { reference: "a" })).body.data).toHaveLength(1);
      expect(await api("deployments.create", plain)).toMatchObject({ body: ok });
    });

    test("stops what does not end", async () => {
      const query = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";
      expect(await control("/sql", { query })).toMatchObject({ ok: false, error: "query_stopped" });
    });
  });
});

const form = { "content-type": "application/x-www-form-urlencoded" };
