import { describe, expect, test } from "vitest";
import { bearer, form, plain, type Through } from "./through.ts";

/** What every adapter must pass on: arguments, refusals, the log. */
export function gateTests(through: Through): void {
  const { api, send, last } = through;
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
      "requires POST",
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

  test("the log has what was sent and answered, and never the key", async () => {
    await api("customData.set", {
      reference: "r",
      key: "my-key",
      value: { api_token: "s3cret", note: "Bearer abc" },
    });
    const entry = last();
    expect(entry).toMatchObject({
      namespace: through.sandbox().namespaceOf("my-key"),
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
    await api("deployments.create", plain);
    const request = new Request("http://localhost/_sandbox/requests", { headers: bearer });
    const response = await through.sandbox().handle(request);
    expect(await response.json()).toMatchObject({ ok: true, requests: [{ method: "deployments.create" }] });
  });
}
