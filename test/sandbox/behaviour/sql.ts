import { describe, expect, test } from "vitest";
import { ok, plain, type Subject } from "./subject.ts";

/** What any storage must do. */
export function sqlTests({ api, otherApi, control, sandbox }: Subject): void {
  describe("SQL", () => {
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
      await otherApi("customData.set", { reference: "a", key: "k", value: {} });
      expect((await control("/sql", { query: "select count(*) from custom_data" })).rows).toEqual([[0]]);
      const many =
        "with recursive n(i) as (select 1 union all select i + 1 from n where i < 50) select i from n";
      expect(await control("/sql", { query: many, limit: 10 })).toMatchObject({
        truncated: true,
        rows: { length: 10 },
      });
    });

    test("does not reach another namespace by its name, nor the machine", async () => {
      await otherApi("customData.set", { reference: "a", key: "k", value: {} });
      const other = sandbox().namespaceOf("other-key");
      for (const query of [
        `select * from "sandbox_${other}".custom_data`,
        `select set_config('role', 'none', true), (select count(*) from "sandbox_${other}".custom_data)`,
        "select pg_read_file('/etc/passwd')",
        "select readfile('/etc/passwd')",
        "select pg_sleep(60)",
      ])
        expect([query, await control("/sql", { query })]).toMatchObject([query, { ok: false }]);
    });

    test.each([
      "delete from deployments",
      "insert into deployment_services (name) values ('x')",
      "update deployments set service = 'x'",
      "drop table deployments",
      "create table x (a integer)",
      "select 1; delete from custom_data",
      "select 1; select 2",
      "select 1 /* ; */ -- ;\n;; select 2",
      "with gone as (delete from custom_data returning *) select * from gone",
      "vacuum",
      "begin",
    ])("does not carry out %s", async (query) => {
      await api("customData.set", { reference: "a", key: "k", value: {} });
      const answer = await control("/sql", { query });
      expect(answer).toMatchObject({ ok: false });
      expect((await api("customData.getAllByReference", { reference: "a" })).body.data).toHaveLength(1);
      expect(await api("deployments.create", plain)).toMatchObject({ body: ok });
    });

    test.each([
      ["select 'a;''b' as a;", [["a;'b"]]],
      ["select 1 as a ; ; -- the end; of it", [[1]]],
      ["select 1e308 * 10e0 as a", [[expect.stringMatching(/^Infinity$|^1/)]]],
    ])("%s is one statement", async (query, rows) => {
      expect((await control("/sql", { query })).rows).toEqual(rows);
    });

    test("tables of the schema pages are there under their public names", async () => {
      const metadata = { team: "core", build: { id: 7, ok: true, note: null }, tags: ["a"] };
      await api("deployments.create", { ...plain, metadata });
      const pull = { github_pull_id: 9, services: [{ identifier: "payments" }] };
      await api("deployments.setPullServices", pull);
      const rowsOf = async (query: string) => (await control("/sql", { query })).rows;
      expect(await rowsOf("select key, value from deployment_metadata order by key")).toEqual([
        ["build.id", "7"],
        ["build.ok", "true"],
        ["tags", '["a"]'],
        ["team", "core"],
      ]);
      expect(
        await rowsOf(
          "select s.identifier, p.source, p.pull_number from pull_request_services p join deployment_services s on s.id = p.deployment_service_id where p.pull_source_id = 9",
        ),
      ).toEqual([["payments", "github", null]]);
      expect(await rowsOf("select default_branch, organization, archived from repos")).toEqual([]);
    });

    test.each<[string, unknown]>([
      ["date_trunc('day', deployed_at)::date", "2025-01-15"],
      ["date_trunc('week', deployed_at)::date::text", "2025-01-13"],
      ["to_char(date_trunc('month', deployed_at), 'YYYY-MM')", "2025-01"],
      ["date_trunc('hour', deployed_at)", "2025-01-15T12:00:00.000Z"],
      ["deployed_at > now() - interval '7 days'", false],
      ["deployed_at < now() - '1 week'::interval", true],
      ["(deployed_at + interval '1 month 2 days')::date", "2025-02-17"],
      ["(date '2025-01-31' + interval '1 month')::date", "2025-02-28"],
      ["extract(hour from deployed_at)::int", 12],
      ["extract(epoch from (deployed_at + interval '90 seconds' - deployed_at))::integer", 90],
      ["date_part('dow', deployed_at)::int", 3],
      ["(deployed_at at time zone 'utc')::date", "2025-01-15"],
      ["count(*) filter (where environment ilike 'PROD%')::int", 1],
      ["round(avg(1.0)::numeric, 2)::float", 1],
      ["coalesce(metadata->>'team', 'none')", "core"],
      ["split_part(repository, '/', 2)", "payments"],
      ["'a::b'||'x'", "a::bx"],
      ["greatest(1, 2)::int", 2],
      ["case when success then 'ok' else 'bad' end", "ok"],
    ])("takes PostgreSQL's %s", async (expression, expected) => {
      const deployed_at = "2025-01-15T12:05:00Z";
      await api("deployments.create", { ...plain, deployed_at, metadata: { team: "core" } });
      const isAggregate = /count|avg/.test(expression);
      const query = `select ${expression} as value from deployments${isAggregate ? "" : " order by deployments.id"}`;
      const { rows, message } = await control("/sql", { query });
      const value = rows === undefined ? message : (rows as unknown[][])[0]?.[0];
      const plainValue = typeof expected === "boolean" ? Boolean(value) : value;
      expect(plainValue).toEqual(expected);
    });

    test("stops what does not end", async () => {
      const query = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n";
      expect(await control("/sql", { query })).toMatchObject({ ok: false, error: "query_stopped" });
    });
  });
}
