import { methodNames } from "@datacloud/contract/methods";
import { diagnoseResponse } from "@datacloud/validators";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { factories } from "./generated/factories.ts";
import { createMock, handlers } from "./mock.ts";
import { seed } from "./seed.ts";

const mock = createMock({ seed: 1, key: (token) => (token === "my-key" ? "active" : "unknown") });
const server = setupServer(...mock.handlers);
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => mock.reset());
afterAll(() => server.close());

const plain = { service: "a", deployed_at: 1_680_723_287, repository: "org/a" };

function send(method: string, args: object, signal?: AbortSignal, token = "my-key"): Promise<Response> {
  return fetch(`https://acme.getdx.net/api/${method}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(args),
    ...(signal && { signal }),
  });
}

async function call(method: string, args: object, token = "my-key") {
  const response = await send(method, args, undefined, token);
  return { status: response.status, body: (await response.json()) as unknown };
}

test("arguments and key are checked before anything is answered", async () => {
  expect(await call("deployments.create", {})).toMatchObject({
    status: 422,
    body: { error: "required_params_missing" },
  });
  expect(await call("deployments.create", plain, "another")).toMatchObject({
    body: { error: "invalid_auth" },
  });
  expect(await call("deployments.crate", plain)).toMatchObject({
    status: 404,
    body: { error: "unknown_method" },
  });
  expect(await call("deployments.create", plain)).toEqual({ status: 200, body: { ok: true } });
});

test("the next call is answered as asked, the one after as ever", async () => {
  mock.answerNext("deployments.create", { code: "repo_not_found", message: "No." });
  mock.answerNext("deployments.create", {
    status: 502,
    body: { html: true },
    headers: { "retry-after": "1" },
  });
  expect(await call("deployments.create", plain)).toEqual({
    status: 422,
    body: { ok: false, error: "repo_not_found", message: "No." },
  });
  expect(await call("deployments.create", plain)).toEqual({ status: 502, body: { html: true } });
  expect(await call("deployments.create", plain)).toEqual({ status: 200, body: { ok: true } });
  mock.answerNext("deployments.delete", { scenario: "deployment_not_api_managed" });
  expect(await call("deployments.delete", { reference_id: "a" })).toMatchObject({
    body: { error: "deployment_not_api_managed" },
  });
});

test("a forced answer waits for a call that is accepted", async () => {
  mock.answerNext("deployments.create", { code: "repo_not_found" });
  expect(await call("deployments.create", {})).toMatchObject({ body: { error: "required_params_missing" } });
  expect(await call("deployments.create", plain)).toMatchObject({ body: { error: "repo_not_found" } });
});

test("a response of any status, with headers, several in a row", async () => {
  mock.answerNext(
    "deployments.create",
    { code: "rate_limited", status: 429, headers: { "retry-after": "2" } },
    { status: 503, headers: { "retry-after": "1" } },
    { status: 502, text: "<html>Bad Gateway</html>", headers: { "content-type": "text/html" } },
    { scenario: "repo_not_found", status: 409 },
    { status: 204 },
  );
  const seen: unknown[] = [];
  for (let count = 0; count < 6; count += 1) {
    const response = await send("deployments.create", plain);
    const { status, headers } = response;
    seen.push([status, headers.get("retry-after"), headers.get("content-type"), await response.text()]);
  }
  expect(seen).toEqual([
    [429, "2", "application/json", '{"ok":false,"error":"rate_limited"}'],
    [503, "1", null, ""],
    [502, null, "text/html", "<html>Bad Gateway</html>"],
    [409, null, "application/json", expect.stringContaining("repo_not_found")],
    [204, null, null, ""],
    [200, null, "application/json", '{"ok":true}'],
  ]);
});

test("a network error, and a response that comes late or never", async () => {
  mock.answerNext(
    "deployments.create",
    { networkError: true },
    { status: 200, body: { ok: true }, delay: 60 },
  );
  await expect(send("deployments.create", plain)).rejects.toThrow(TypeError);
  const started = performance.now();
  expect((await send("deployments.create", plain)).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(55);
  mock.answerNext("deployments.create", { code: "repo_not_found", delay: "infinite" });
  await expect(send("deployments.create", plain, AbortSignal.timeout(60))).rejects.toThrow();
  expect(mock.calls.map(({ status }) => status)).toEqual([0, 200, 422]);
});

test.each([
  [{ status: 101 }, "`status` must be a whole number from 200 to 599; it is 101."],
  [{ status: 204, body: { ok: true } }, "A response with status 204 has no body."],
  [{ code: "repo_not_found", status: 304 }, "A response with status 304 has no body."],
  [{ status: 500, body: {}, text: "" }, "not both"],
  [{ status: 500, delay: -1 }, "`delay` must be"],
  [{ code: "repo_not_found", body: {} }, "A response has one of"],
  [{ networkError: true, scenario: "repo_not_found" }, "A response has one of"],
  [{ body: {} }, "A response has one of"],
  [{}, "A response has one of"],
])("%j cannot be given, and is refused where it is asked for", (answer, message) => {
  expect(() => mock.answerNext("deployments.create", answer as never)).toThrow(message);
});

test("the types say what can be combined", () => {
  const next = mock.answerNext;
  const mistakes = [
    // @ts-expect-error A code and a body exclude each other.
    () => next("deployments.create", { code: "repo_not_found", body: {} }),
    // @ts-expect-error A network error has no status.
    () => next("deployments.create", { networkError: true, status: 500 }),
    // @ts-expect-error A scenario has its own body.
    () => next("deployments.create", { scenario: "repo_not_found", text: "" }),
    // @ts-expect-error A response of one's own has a status.
    () => next("deployments.create", { body: {} }),
  ];
  for (const mistake of mistakes) expect(mistake).toThrow();
});

test("a scenario that does not exist is refused where it is asked for", () => {
  expect(() => mock.answerNext("deployments.create", { scenario: "nope" })).toThrow(
    /no scenario nope. There are single_commit/,
  );
});

test("calls are kept with their verdict, until a reset", async () => {
  await call("deployments.create", plain);
  await call("deployments.create", {});
  expect(mock.calls.map(({ ok, status }) => [ok, status])).toEqual([
    [true, 200],
    [false, 422],
  ]);
  mock.reset();
  expect(mock.calls).toEqual([]);
});

test("paths of other programs are left alone", async () => {
  const other = setupServer(...handlers());
  expect(other.listHandlers()).toHaveLength(1);
  await expect(fetch("https://acme.getdx.net/api/health")).rejects.toThrow();
});

test.each(methodNames)("every answer that the factories of %s make is valid", (method) => {
  for (let value = 0; value < 40; value += 1) {
    seed(value);
    expect(diagnoseResponse(method, factories[method].success())).toEqual([]);
    expect(diagnoseResponse(method, factories[method].failure())).toEqual([]);
  }
});

test("a seed makes the factories repeatable", () => {
  const make = () => methodNames.map((method) => factories[method].success());
  seed(7);
  const first = make();
  seed(7);
  expect(make()).toEqual(first);
  seed(8);
  expect(make()).not.toEqual(first);
});

test("a body in pieces that is too large is refused, though MSW has a copy of it that nobody reads", async () => {
  const body = new ReadableStream({
    start(controller) {
      for (let piece = 0; piece < 12; piece += 1) controller.enqueue(new Uint8Array(1_000_000));
      controller.close();
    },
  });
  const headers = { authorization: "Bearer my-key", "content-type": "application/json" };
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  const response = await fetch("https://acme.getdx.net/api/deployments.create", init);
  expect(response.status).toBe(413);
}, 5000);
