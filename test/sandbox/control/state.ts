import { describe, expect, test } from "vitest";
import { record, type Steered } from "./steered.ts";

/** Data and clocks by the control API. */
export function stateTests(steered: Steered): void {
  const { api, apiOf, control } = steered;
  describe("state", () => {
    test("seeding checks tables, columns and values, and stores all or nothing", async () => {
      const seed = (rows: unknown) => control("POST", "/seed", { namespace: "mine", rows });
      expect((await seed({ repos: [{ name: "a/b" }, { name: "c/d" }] })).body).toEqual({ ok: true, rows: 2 });
      for (const [rows, message] of [
        [{ nothing: [] }, "There is no table"],
        [{ repos: {} }, "`rows.repos` must be"],
        [{ repos: [1] }, "`rows.repos[0]` must be"],
        [{ repos: [{ id: 1 }] }, "not a column you can set"],
        [{ incidents: [{ started_at: "soon" }] }, "must be a time"],
        [[], "must be an object"],
      ] as const)
        expect(await seed(rows)).toMatchObject({
          status: 422,
          body: { message: expect.stringContaining(message) },
        });
      expect((await control("POST", "/seed", { rows: {} })).body.error).toBe("namespace_missing");
    });

    test("a seed makes everything repeatable", async () => {
      const run = async () => {
        const { body } = await api("customData.set", record);
        const pushed = await api("aiToolMetrics.push", {
          email: "a@b.c",
          date: "2025-01-15",
          is_active: true,
          tool: "t",
        });
        return [body, pushed.body];
      };
      const first = await run();
      expect(first).toMatchObject([{ timestamp: "2025-01-01T00:00:00Z" }, {}]);
      await control("POST", "/reset");
      expect(await run()).toEqual(first);
      await steered.served().reset();
      const other = await apiOf("other-key")("customData.set", record);
      expect(other.body.id).not.toBe(first[0]?.id);
    });

    test("clocks stand, move and run", async () => {
      const now = async () => (await api("customData.set", record)).body.timestamp;
      await control("PUT", "/clock", { namespace: "mine", now: "2030-06-01T00:00:00Z" });
      expect(await now()).toBe("2030-06-01T00:00:00Z");
      await control("PUT", "/clock", { namespace: "mine", advance: 90 });
      expect(await now()).toBe("2030-06-01T00:01:30Z");
      expect((await control("GET", "/clock?namespace=other")).body.clocks).toMatchObject([
        { now: "2025-01-01T00:00:00Z", frozen: true },
      ]);
      await control("PUT", "/clock", { namespace: "mine", frozen: false });
      const before = Date.parse(String(await now()));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(Date.parse(String(await now()))).toBeGreaterThan(before);
      for (const body of [{ now: "soon" }, { frozen: 1 }, { advance: "x" }])
        expect((await control("PUT", "/clock", body)).status).toBe(422);
    });

    test("SQL is checked before it is carried out", async () => {
      for (const body of [{}, { query: " " }, { query: "select 1", limit: 0 }])
        expect((await control("POST", "/sql", { namespace: "mine", ...body })).status).toBe(422);
      expect(
        (await control("POST", "/sql", { namespace: "mine", query: "select 1 as one" })).body,
      ).toMatchObject({ columns: ["one"], rows: [[1]] });
    });
  });
}
