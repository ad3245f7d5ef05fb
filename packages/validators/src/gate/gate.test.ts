import { describe, expect, test } from "vitest";
import { type GateOptions, receive } from "../index.ts";

const url = "https://acme.getdx.net/api";
const plain = { service: "a", deployed_at: "2025-01-01T12:05:00Z", repository: "org/a" };

interface Call extends RequestInit {
  path?: string;
}

function send({ path = "/deployments.create", ...init }: Call = {}, options: GateOptions = {}) {
  const headers = { authorization: "Bearer my-key", "content-type": "application/json", ...init.headers };
  return receive(new Request(url + path, { method: "POST", ...init, headers }), options);
}

test("accepted arguments come back decoded, with the method and the key", async () => {
  expect(await send({ body: JSON.stringify(plain) })).toEqual({
    ok: true,
    method: "deployments.create",
    arguments: plain,
    encoding: "json",
    token: "my-key",
    diagnostics: [],
  });
});

const keyStates: Readonly<Record<string, "active" | "inactive">> = {
  "my-key": "active",
  "old-key": "inactive",
};

describe("refusals, in the order of the gate", () => {
  const keys: GateOptions = {
    key: (token) => keyStates[token] ?? "unknown",
    maxBytes: 1000,
  };
  test.each<[string, Call, number, string, string]>([
    [
      "an unknown method",
      { path: "/deployments.crate" },
      404,
      "unknown_method",
      "Did you mean /api/deployments.create?",
    ],
    [
      "a trailing slash",
      { path: "/deployments.create/" },
      404,
      "unknown_method",
      "Did you mean /api/deployments.create?",
    ],
    ["another verb", { method: "GET" }, 405, "method_not_allowed", "requires POST, not GET"],
    ["no key", { headers: { authorization: "" } }, 422, "not_authed", "Authorization: Bearer KEY"],
    [
      "another scheme",
      { headers: { authorization: "Basic YTpi" } },
      422,
      "not_authed",
      "does not begin with Bearer",
    ],
    [
      "an empty key",
      { headers: { authorization: "Bearer " } },
      422,
      "not_authed",
      "No API key follows Bearer",
    ],
    ["an unknown key", { headers: { authorization: "Bearer no" } }, 422, "invalid_auth", "not known"],
    [
      "an inactive account",
      { headers: { authorization: "Bearer old-key" } },
      422,
      "account_inactive",
      "deactivated",
    ],
    ["a large body", { body: `{"a":"${"x".repeat(1000)}"}` }, 413, "payload_too_large", "1000 bytes"],
    [
      "JSON as text",
      { body: "{}", headers: { "content-type": "text/plain" } },
      415,
      "unsupported_media_type",
      "`Content-Type: application/json`",
    ],
    [
      "a compressed body",
      { body: "{}", headers: { "content-encoding": "gzip" } },
      415,
      "unsupported_media_type",
      "uncompressed",
    ],
    ["half a body", { body: '{"a"' }, 422, "invalid_json", "not JSON"],
    ["missing arguments", { body: "{}" }, 422, "required_params_missing", "`deployed_at` is missing"],
    ["no body at all", {}, 422, "required_params_missing", "`deployed_at` is missing"],
    [
      "a wrong argument",
      { body: JSON.stringify({ ...plain, success: 1 }) },
      422,
      "invalid_arguments",
      "`success` must be true or false",
    ],
  ])("%s", async (_, call, status, error, message) => {
    const received = await send(call, keys);
    expect(received).toMatchObject({
      ok: false,
      status,
      failure: { ok: false, error, message: expect.stringContaining(message) },
    });
    expect(received.diagnostics[0]).toMatchObject({ severity: "error" });
  });

  test("no key is said before anything about the arguments", async () => {
    const received = await send({ body: "{", headers: { authorization: "" } }, keys);
    expect(received).toMatchObject({ ok: false, failure: { error: "not_authed" } });
  });

  test("405 names the verb", async () => {
    expect(await send({ method: "PUT" })).toMatchObject({ headers: { allow: "POST" } });
  });
});

test("a body that lies about its length is not read beyond the limit", async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  const init: Call & { duplex: "half" } = { body, duplex: "half" };
  expect(await send(init, { maxBytes: 5000 })).toMatchObject({ status: 413 });
  expect(sent).toBeLessThan(10);
});

test("a code of the argument's own is preferred", async () => {
  const incident = { reference_id: "a", started_at: "2025-01-01", metadata: { "a b": 1 } };
  const received = await send({ path: "/incidents.upsert", body: JSON.stringify(incident) });
  expect(received).toMatchObject({ failure: { error: "metadata_invalid" } });
});

test("strict refuses what is otherwise a warning", async () => {
  const body = JSON.stringify({ ...plain, color: "red" });
  expect(await send({ body })).toMatchObject({ ok: true, diagnostics: [{ rule: "unknown-argument" }] });
  expect(await send({ body }, { strict: true })).toMatchObject({
    ok: false,
    failure: { error: "invalid_arguments" },
  });
});

test("another base path", async () => {
  const received = await receive(new Request("http://localhost/v2/deployments.create", { method: "POST" }), {
    basePath: "/v2",
  });
  expect(received).toMatchObject({ failure: { error: "not_authed" } });
});

test("the key is in no diagnostic and in no failure", async () => {
  const received = await send({
    body: JSON.stringify({ ...plain, token: "s3cret-key-value" }),
    headers: { authorization: "Bearer s3cret-key-value" },
  });
  expect(JSON.stringify(received.diagnostics)).not.toContain("s3cret-key-value");
  expect(received.diagnostics[0]?.message).toContain("Authorization: Bearer KEY");
});
