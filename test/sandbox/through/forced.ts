import type { MethodName } from "@datacloud/contract";
import { describe, expect, test } from "vitest";
import { bearer, plain, type Through } from "./through.ts";

/** Answers that a header or a fault forces. */
export function forcedTests(through: Through): void {
  const { api, otherApi, last } = through;
  describe("the header Prefer", () => {
    test.each<[MethodName, string, number, object]>([
      ["deployments.create", "scenario=repo_not_found", 422, { error: "repo_not_found" }],
      ["repoGroups.get", "scenario=by_id", 200, { data: { id: 123 } }],
      ["deployments.create", "code=account_inactive", 422, { error: "account_inactive" }],
      ["deployments.create", 'respond-async, code="internal_error"', 500, { error: "internal_error" }],
      ["deployments.create", "code=rate_limited", 429, { error: "rate_limited" }],
      ["deployments.create", "scenario=nothing", 422, { error: "unknown_preference" }],
    ])("%s with %s", async (method, prefer, status, body) => {
      const answer = await api(method, {}, { headers: { prefer } });
      expect(answer).toMatchObject({ status, body });
      expect(answer.headers.get("preference-applied")).not.toBeNull();
      if (status === 429) expect(answer.headers.get("retry-after")).toBe("1");
      expect(last()).toMatchObject({ verdict: "forced", forced_by: "prefer", rows: [] });
    });

    test.each<[string, [string, string][] | Record<string, string>]>([
      [
        "two headers",
        [
          ["prefer", "respond-async"],
          ["Prefer", "code=account_inactive"],
        ],
      ],
      ["two spellings", { prefer: "code=account_inactive", Prefer: "respond-async" }],
      ["a value with spaces around it", { prefer: "  code=account_inactive " }],
    ])("%s are read as one", async (_, prefer) => {
      const given = [...Object.entries(bearer), ...(Array.isArray(prefer) ? prefer : Object.entries(prefer))];
      const headers = Array.isArray(prefer) ? (given as [string, string][]) : Object.fromEntries(given);
      const { status, body } = await through.send("/deployments.create", { headers, body: "{}" });
      expect([status, body]).toMatchObject([422, { error: "account_inactive" }]);
    });
  });

  describe("faults", () => {
    const hit = (fault: object) => {
      const name = through.sandbox().namespaceOf("my-key") ?? "";
      through
        .sandbox()
        .core.namespace(name)
        .faults.add(fault as never);
    };
    const record = { reference: "r", key: "k", value: {} };

    test("one hits once, and only its method", async () => {
      hit({ kind: "rate_limited", method: "customData.set", retry_after: 7 });
      expect(await api("deployments.create", plain)).toMatchObject({ status: 200 });
      const limited = await api("customData.set", record);
      expect(limited).toMatchObject({ status: 429, body: { error: "rate_limited" } });
      expect(limited.headers.get("retry-after")).toBe("7");
      expect(await api("customData.set", record)).toMatchObject({ status: 200 });
    });

    test("another key does not see it", async () => {
      hit({ kind: "ok_false", times: 5 });
      expect(await otherApi("customData.set", record)).toMatchObject({ status: 200, body: { ok: true } });
      expect(await api("customData.set", record)).toMatchObject({ status: 200, body: { ok: false } });
    });

    test("a page of HTML instead of JSON", async () => {
      hit({ kind: "server_error" });
      const response = await through.fetch(`${through.baseUrl()}/customData.set`, {
        method: "POST",
        headers: bearer,
      });
      expect([response.status, response.headers.get("content-type")]).toEqual([
        500,
        "text/html; charset=utf-8",
      ]);
      expect(await response.text()).toContain("<h1>");
    });

    test.each([
      ["reset_before", 0],
      ["reset_after", 1],
    ])("%s: no answer, and %i record", async (kind, count) => {
      hit({ kind });
      await expect(api("customData.set", record)).rejects.toThrow();
      const { body } = await api("customData.getAllByReference", { reference: "r" });
      expect(body.data).toHaveLength(count);
    });

    test("half of the JSON", async () => {
      hit({ kind: "truncated_json" });
      await expect(api("customData.set", record)).rejects.toThrow(SyntaxError);
      expect(await api("customData.get", { reference: "r", key: "k" })).toMatchObject({ status: 200 });
    });

    test.each(["slow_headers", "slow_body"])("%s", async (kind) => {
      hit({ kind, milliseconds: 60 });
      const start = performance.now();
      expect(await api("customData.set", record)).toMatchObject({ status: 200, body: { ok: true } });
      expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    });

    test("by chance, the same chances after the same seed", async () => {
      const statuses = async () => {
        hit({ kind: "ok_false", probability: 0.5, seed: "s" });
        const oks: unknown[] = [];
        for (let call = 0; call < 12; call += 1) oks.push((await api("customData.set", record)).body.ok);
        await through.sandbox().reset();
        return oks;
      };
      const first = await statuses();
      expect(new Set(first)).toEqual(new Set([true, false]));
      expect(await statuses()).toEqual(first);
    });
  });
}
