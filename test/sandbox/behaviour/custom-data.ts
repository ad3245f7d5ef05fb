import { describe, expect, test } from "vitest";
import { failure, form, ok, type Subject } from "./subject.ts";

/** What any storage must do. */
export function customDataTests({ api, stored }: Subject): void {
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
}
