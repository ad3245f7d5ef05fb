import { describe, expect, test } from "vitest";
import { record, type Steered } from "./steered.ts";

/** Keys and faults by the control API. */
export function steeringTests(steered: Steered): void {
  const { api, apiOf, control } = steered;
  describe("steering", () => {
    test("keys are added, revoked and forgotten, and shown once at most", async () => {
      const made = (await control("POST", "/keys", { namespace: "mine" })).body;
      const key = made.key as { id: string; key: string };
      const call = () => apiOf(key.key)("customData.getAllByReference", { reference: "r" });
      await api("customData.set", record);
      expect((await call()).body.data).toHaveLength(1);
      await control("PATCH", `/keys/${key.id}`, { state: "revoked" });
      expect((await call()).body).toMatchObject({ error: "invalid_auth" });
      await control("PATCH", `/keys/${key.id}`, { state: "inactive" });
      expect((await call()).body).toMatchObject({ error: "account_inactive" });
      const listed = (await control("GET", "/keys")).body.keys as { id: string }[];
      expect(listed.map(({ id }) => id)).toContain(key.id);
      expect(JSON.stringify(listed)).not.toContain(key.key);
      await control("DELETE", `/keys/${key.id}`);
      expect((await control("PATCH", `/keys/${key.id}`, { state: "active" })).status).toBe(404);
      expect((await control("DELETE", `/keys/${key.id}`)).status).toBe(404);
      for (const body of [
        { key: "a b" },
        { key: 5 },
        { namespace: "A" },
        { state: "odd" },
        { expires_at: "soon" },
      ])
        expect((await control("POST", "/keys", body)).status).toBe(422);
      expect((await control("PATCH", "/keys/x", { state: "odd" })).status).toBe(422);
    });

    test("a namespace assumes another answer until it is told otherwise", async () => {
      const read = () => api("customData.get", { reference: "none", key: "none" });
      const assume = (assumed: unknown) => control("PUT", "/assumptions", { namespace: "mine", assumed });
      expect((await assume({ "missing-record": "empty" })).status).toBe(200);
      expect((await read()).body).toEqual({ ok: true });
      const { assumptions, alternatives } = (await control("GET", "/assumptions")).body;
      expect(assumptions).toContainEqual({ namespace: "mine", assumed: { "missing-record": "empty" } });
      expect(assumptions).toContainEqual({ namespace: "other", assumed: {} });
      expect(alternatives).toHaveProperty(["missing-record", "not-found"]);
      for (const wrong of [
        undefined,
        [],
        { odd: "accepted" },
        { "missing-record": "odd" },
        { "empty-text": 1 },
      ])
        expect((await assume(wrong)).status).toBe(422);
      expect((await read()).body).toEqual({ ok: true });
      await assume({});
      expect((await read()).body).toMatchObject({ ok: false, error: "invalid_arguments" });
    });

    test("faults are added, listed and removed", async () => {
      const added = await control("POST", "/faults", {
        namespace: "mine",
        kind: "rate_limited",
        times: 2,
        retry_after: 3,
      });
      expect(added.body.faults).toMatchObject([{ namespace: "mine", left: 2, hits: 0 }]);
      expect((await api("customData.set", record)).status).toBe(429);
      expect((await control("GET", "/faults")).body.faults).toMatchObject([{ left: 1, hits: 1 }]);
      const [{ id } = { id: "" }] = added.body.faults as { id: string }[];
      expect((await control("DELETE", `/faults/${id}`)).status).toBe(200);
      expect((await control("DELETE", `/faults/${id}`)).status).toBe(404);
      await control("POST", "/faults", { namespace: "mine", kind: "ok_false", probability: 1 });
      await control("DELETE", "/faults");
      expect((await api("customData.set", record)).body.ok).toBe(true);
      for (const body of [
        {},
        { kind: "odd" },
        { kind: "ok_false", method: "no.such" },
        { kind: "ok_false", times: 0 },
        { kind: "ok_false", probability: 2 },
        { kind: "slow_body", milliseconds: -1 },
        { kind: "rate_limited", retry_after: 1e9 },
        { kind: "ok_false", seed: 1 },
        { kind: "ok_false", error: "A B" },
      ])
        expect((await control("POST", "/faults", body)).status).toBe(422);
    });
  });
}
