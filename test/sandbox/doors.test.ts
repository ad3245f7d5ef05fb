import { type MethodName, scenarios } from "@datacloud/contract";
import { diagnoseAnswer } from "@datacloud/validators";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Api, apiOver } from "./api.ts";
import { type Door, doors } from "./doors.ts";

const plain = { service: "a", deployed_at: "2025-01-01T12:05:00Z", repository: "org/a" };
const bearer = { authorization: "Bearer my-key" };
const form = { ...bearer, "content-type": "application/x-www-form-urlencoded" };

describe.each(doors)("through $name", ({ open }) => {
  let door: Door;
  let api: Api;
  const options = {
    keys: [
      "my-key",
      "other-key",
      { key: "revoked-key", state: "revoked" as const },
      { key: "inactive-key", state: "inactive" as const },
      { key: "expired-key", expires_at: "2020-01-01" },
    ],
    maxBytes: 2000,
  };
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await door.fetch(`${door.baseUrl}${path}`, { method: "POST", ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: JSON.parse(text || "null") };
  };
  const last = () => door.sandbox.requests().at(-1);

  beforeEach(async () => {
    door = await open(options);
    api = apiOver(door.fetch, door.baseUrl);
  });
  afterEach(() => door.close());

  describe("arguments", () => {
    const json = { ...bearer, "content-type": "application/json" };
    test.each<[string, string, RequestInit]>([
      [
        "JSON",
        "/customData.set",
        { headers: json, body: JSON.stringify({ reference: "r", key: "k", value: { a: 1 } }) },
      ],
      [
        "JSON with a charset",
        "/customData.set",
        {
          headers: { ...bearer, "content-type": "Application/JSON; charset=utf-8" },
          body: JSON.stringify({ reference: "r", key: "k", value: { a: 1 } }),
        },
      ],
      ["a form", "/customData.set", { headers: form, body: "reference=r&key=k&value[a]=1" }],
      [
        "a form with JSON in it",
        "/customData.set",
        { headers: form, body: "reference=r&key=k&value=%7B%22a%22%3A1%7D" },
      ],
      [
        "the query of a POST",
        "/customData.set?reference=r&key=k&value=%7B%22a%22%3A1%7D",
        { headers: bearer },
      ],
      [
        "query and body",
        "/customData.set?reference=q&key=k",
        { headers: json, body: JSON.stringify({ reference: "r", value: { a: 1 } }) },
      ],
    ])("in %s", async (_, path, init) => {
      expect(await send(path, init)).toMatchObject({
        status: 200,
        body: { ok: true, reference: "r", key: "k" },
      });
    });

    test("in query and body at once: the body wins, with a warning", async () => {
      const init = { headers: json, body: JSON.stringify({ reference: "body", value: {} }) };
      const answer = await send("/customData.set?reference=query&key=k", init);
      expect(answer.body).toMatchObject({ reference: "body" });
      expect(answer.headers.get("x-sandbox-diagnostics")).toContain("warning query-and-body /reference");
      expect(last()).toMatchObject({ verdict: "warned", encoding: "json" });
    });

    test("that no page documents are warned of", async () => {
      expect(await api("deployments.create", { ...plain, color: "red" })).toMatchObject({ status: 200 });
      expect(last()?.diagnostics).toMatchObject([
        { rule: "unknown-argument", severity: "warning", pointer: "/color" },
      ]);
    });
  });

  test.each<[string, number, string, string, RequestInit?]>([
    ["/deployments.crate", 404, "unknown_method", "Did you mean /api/deployments.create?"],
    [
      "/deployments.create",
      405,
      "method_not_allowed",
      "is called with POST",
      { method: "PUT", headers: { authorization: "" } },
    ],
    ["/deployments.create", 422, "not_authed", "Authorization: Bearer", { headers: {}, body: "{" }],
    [
      "/deployments.create",
      422,
      "invalid_auth",
      "not known",
      { headers: { authorization: "Bearer nobody" } },
    ],
    [
      "/deployments.create",
      422,
      "invalid_auth",
      "not known",
      { headers: { authorization: "Bearer revoked-key" } },
    ],
    [
      "/deployments.create",
      422,
      "invalid_auth",
      "not known",
      { headers: { authorization: "Bearer expired-key" } },
    ],
    [
      "/deployments.create",
      422,
      "account_inactive",
      "deactivated",
      { headers: { authorization: "Bearer inactive-key" } },
    ],
    [
      "/deployments.create",
      413,
      "payload_too_large",
      "2000 bytes",
      { headers: { ...bearer, "content-type": "text/plain" }, body: "x".repeat(3000) },
    ],
    [
      "/deployments.create",
      415,
      "unsupported_media_type",
      "`Content-Type: application/json`",
      { headers: { ...bearer, "content-type": "text/plain" }, body: "{}" },
    ],
    [
      "/deployments.create",
      422,
      "invalid_json",
      "not JSON",
      { headers: { ...bearer, "content-type": "application/json" }, body: "{" },
    ],
    [
      "/deployments.create",
      422,
      "required_params_missing",
      "`deployed_at` is missing",
      { headers: form, body: "service=a" },
    ],
    [
      "/customData.set",
      422,
      "invalid_arguments",
      "`value` must be",
      { headers: form, body: "reference=a&key=b&value=c" },
    ],
  ])("%s is refused with %i %s", async (path, status, error, message, init = { headers: bearer }) => {
    const answer = await send(path, init);
    expect(answer).toMatchObject({
      status,
      body: { ok: false, error, message: expect.stringContaining(message) },
    });
    expect(answer.headers.get("content-type")).toContain("application/json");
    if (status === 405) expect(answer.headers.get("allow")).toBe("POST");
    expect(last()).toMatchObject({ status, verdict: "refused", error });
  });

  test("a body that is sent in pieces and is too large is refused", async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 5; piece += 1) controller.enqueue(new Uint8Array(1000));
        controller.close();
      },
    });
    const init = { headers: { ...bearer, "content-type": "application/json" }, body, duplex: "half" };
    expect(await send("/deployments.create", init as RequestInit)).toMatchObject({ status: 413 });
  });

  test("bytes that are no UTF-8 are warned of", async () => {
    const body = Buffer.concat([
      Buffer.from('{"reference":"'),
      Buffer.from([0xff]),
      Buffer.from('","key":"k","value":{}}'),
    ]);
    const answer = await send("/customData.set", {
      headers: { ...bearer, "content-type": "application/json" },
      body,
    });
    expect(answer).toMatchObject({ status: 200, body: { reference: "\uFFFD" } });
    expect(last()?.diagnostics).toMatchObject([{ rule: "text-encoding" }]);
  });

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
  });

  describe("faults", () => {
    const hit = (fault: object) => {
      const name = door.sandbox.namespaceOf("my-key") ?? "";
      door.sandbox.core.namespace(name).faults.add(fault as never);
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
      const other = apiOver(door.fetch, door.baseUrl, "other-key");
      expect(await other("customData.set", record)).toMatchObject({ status: 200, body: { ok: true } });
      expect(await api("customData.set", record)).toMatchObject({ status: 200, body: { ok: false } });
    });

    test("a page of HTML instead of JSON", async () => {
      hit({ kind: "server_error" });
      const response = await door.fetch(`${door.baseUrl}/customData.set`, {
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
        await door.sandbox.reset();
        return oks;
      };
      const first = await statuses();
      expect(new Set(first)).toEqual(new Set([true, false]));
      expect(await statuses()).toEqual(first);
    });
  });

  test("every success of a scenario's request is one that the document describes", async () => {
    const calls = scenarios.filter(
      ({ request, response }) =>
        request.authorization === "active" && request.body === undefined && response.status === 200,
    );
    expect(calls.length).toBeGreaterThan(25);
    for (const { method, request } of calls) {
      const name = method as MethodName;
      const { body } = await api(name, request.arguments);
      expect([method, diagnoseAnswer(name, body)]).toEqual([method, []]);
    }
  });

  test.each(scenarios.filter(({ response, needsState }) => response.status === 422 && !needsState))(
    "$method refuses its scenario $key",
    async ({ method, request, response }) => {
      const keys = { active: "my-key", unknown: "nobody", inactive: "inactive-key", none: "" };
      const key = keys[request.authorization];
      const headers = key === "" ? { authorization: "" } : { authorization: `Bearer ${key}` };
      const init = { headers, ...(request.body === undefined ? {} : { body: request.body }) };
      const answer = await api(method as MethodName, request.arguments, init);
      expect(answer).toMatchObject({ status: 422, body: response.body as object });
    },
  );

  test("the log has what was sent and answered, and never the key", async () => {
    await api("customData.set", {
      reference: "r",
      key: "my-key",
      value: { api_token: "s3cret", note: "Bearer abc" },
    });
    const entry = last();
    expect(entry).toMatchObject({
      namespace: door.sandbox.namespaceOf("my-key"),
      method: "customData.set",
      verb: "POST",
      path: "/api/customData.set",
      status: 200,
      arguments: { reference: "r", key: "[redacted]", value: { api_token: "[redacted]" } },
      rows: [{ table: "custom_data", action: "inserted", row: { reference: "r" } }],
    });
    expect(JSON.stringify(entry)).not.toMatch(/my-key|s3cret|Bearer abc/);
  });

  test("the log finds the control API too, for one's own namespace", async () => {
    if (door.baseUrl.includes("getdx.test") && door.fetch !== door.sandbox.fetch) return;
    await api("deployments.create", plain);
    const url = door.baseUrl.replace("/api", "/_sandbox/requests");
    const response = await door.fetch(url, { headers: bearer });
    expect(await response.json()).toMatchObject({ ok: true, requests: [{ method: "deployments.create" }] });
  });
});
