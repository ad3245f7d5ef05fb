import { describe, expect, test } from "vitest";
import type { Subject } from "./subject.ts";

/** What any storage must do. */
export function incidentAndPipelineTests({ api, stored }: Subject): void {
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

    test("null reopens it; null or an empty list removes metadata and services", async () => {
      const update = { reference_id: "i1", started_at: incident.started_at };
      for (const nothing of [null, []]) {
        await api("incidents.upsert", { ...incident, resolved_at: "2025-01-01T11:00:00Z" });
        await api("incidents.upsert", { ...update, services: nothing, metadata: nothing, resolved_at: null });
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
}
