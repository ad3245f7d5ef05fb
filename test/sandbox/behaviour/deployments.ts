import { describe, expect, test } from "vitest";
import { failure, ok, plain, type Subject } from "./subject.ts";

/** What any storage must do. */
export function deploymentTests({ api, control, stored }: Subject): void {
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
        .filter(({ table }) => table === "pull_request_services")
        .map(({ action }) => action);
    };
    expect(await counts({ services: names("a", "b") })).toEqual(["inserted", "inserted"]);
    expect(await counts({ services: names("b", "c") })).toEqual(["inserted"]);
    expect(await counts({ services: [] })).toEqual([]);
    expect(await counts({ services: names("c"), replace: true })).toEqual(["deleted", "deleted"]);
    expect(await counts({ services: [], replace: true })).toEqual(["deleted"]);
  });

  test("services.sync creates a service and renames it", async () => {
    const row = () => stored().find(({ table }) => table === "deployment_services");
    await api("services.sync", { reference_id: "payments", name: "Payments", dx_team_id: "MjI2Mjc" });
    expect(row()).toMatchObject({ action: "inserted", row: { identifier: "payments", name: "Payments" } });
    await api("services.sync", { reference_id: "payments", name: "Billing" });
    expect(row()).toMatchObject({ action: "updated", row: { identifier: "payments", name: "Billing" } });
  });
}
