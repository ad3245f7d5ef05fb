import { ApiError, createClient, type Hooks, isApiError } from "@datacloud/client";
import { describe, expect, test, vi } from "vitest";
import { hang, json, ok, reply, reset, useServer } from "./server.ts";

const server = useServer();
const token = "a-secret-key-of-many-characters";
const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
const make = (options: Parameters<typeof createClient>[0] = {}) =>
  createClient({ baseUrl: server.baseUrl, token, retry: { delay: 1 }, ...options });

describe("an answer", () => {
  test("comes with its response where that is asked for", async () => {
    server.play(reset, json(200, { ok: true, id: "7" }, { "x-request-id": "r-1" }));
    const { data, response, attempt, duration } = await make().customData.set.withResponse(record);
    expect(data).toEqual({ ok: true, id: "7" });
    expect([response.status, response.headers.get("x-request-id"), attempt]).toEqual([200, "r-1", 2]);
    expect(duration).toBeGreaterThan(0);
  });

  test("that refuses is data where nothing is thrown", async () => {
    server.play(json(422, { ok: false, error: "repo_not_found", more: 1 }, { "x-request-id": "r-2" }));
    const { data, response } = await make().try.customData.set.withResponse(record);
    expect([data, response.status]).toEqual([{ ok: false, error: "repo_not_found", more: 1 }, 422]);
    const error = await make()
      .customData.set(record)
      .catch((error: unknown) => error);
    expect(isApiError(error, "customData.set")).toBe(true);
    expect(isApiError(error, "deployments.create")).toBe(false);
    expect(error).toMatchObject({ requestId: "r-2", code: "repo_not_found" });
  });
});

describe("a retry", () => {
  test.each([
    ["0.2", 200],
    [() => new Date(Date.now() + 1500).toUTCString(), 400],
  ])("waits as long as Retry-After asks: %s", async (header, least) => {
    const value = typeof header === "string" ? header : header();
    server.play(reply(429, "", { "retry-after": value }), ok);
    await make().customData.set(record);
    const [first, second] = server.seen;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(least - 5);
  });

  test("is not made where the wait would be too long, or the time is up", async () => {
    server.play(reply(429, "", { "retry-after": "31" }));
    await expect(make().customData.set(record)).rejects.toMatchObject({ retryAfter: 31_000, attempt: 1 });
    server.play(reply(502, ""));
    const retry = { delay: 1000, limit: 50, budget: 0 };
    await expect(make({ retry }).customData.set(record)).rejects.toMatchObject({ attempt: 1 });
  });

  test("waits a random part of a bound that doubles", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.5);
    server.play(reply(502, ""));
    const delays: number[] = [];
    const onRetry: Hooks["onRetry"] = ({ delay }) => void delays.push(delay);
    await make({ retry: { limit: 4, delay: 4, maxDelay: 12 }, onRetry })
      .customData.set(record)
      .catch(() => undefined);
    expect(delays).toEqual([2, 4, 6, 6]);
    random.mockRestore();
  });

  test("can be switched off for a call", async () => {
    server.play(reply(502, ""));
    await expect(make().customData.set(record, { retry: { limit: 0 } })).rejects.toMatchObject({
      attempt: 1,
    });
    expect(server.seen).toHaveLength(1);
  });
});

describe("a signal", () => {
  test("ends a call before, during and between its attempts, with its own reason", async () => {
    server.play(ok);
    await expect(make().customData.set(record, { signal: AbortSignal.abort("early") })).rejects.toBe("early");
    expect(server.seen).toHaveLength(0);
    server.play(hang);
    await expect(make().customData.set(record, { signal: AbortSignal.timeout(40) })).rejects.toMatchObject({
      name: "TimeoutError",
      constructor: DOMException,
    });
    server.play(reply(429, "", { "retry-after": "20" }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 60);
    const error = await make()
      .customData.set(record, { signal: controller.signal })
      .catch((error: unknown) => error);
    expect(error).toBe(controller.signal.reason);
    expect(error).toMatchObject({ name: "AbortError" });
  });

  test("leaves nothing behind on a signal that lives on", async () => {
    server.play(reset, ok);
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const remove = vi.spyOn(signal, "removeEventListener");
    await make().customData.set(record, { signal });
    expect(add.mock.calls.length).toBeGreaterThan(1);
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });
});

test("a call leaves no timer running that would keep a program alive", async () => {
  server.play(reset, ok);
  const set = vi.spyOn(globalThis, "setTimeout");
  await make({ timeout: 54_321 }).customData.set(record);
  const timers = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === 54_321);
  expect(timers).toHaveLength(1);
  for (const { value } of timers) expect((value as NodeJS.Timeout).hasRef()).toBe(false);
  vi.restoreAllMocks();
});

test("a client alone starts no timer, so that fake timers come to an end", async () => {
  vi.useFakeTimers();
  try {
    make();
    expect(vi.getTimerCount()).toBe(0);
    const fetch = async () => Response.json({ ok: true });
    await make({ fetch }).customData.set(record);
    await vi.runAllTimersAsync();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe("hooks", () => {
  test("see a call go on, and may change its headers, but not see the key", async () => {
    server.play(reset, json(422, { ok: false, error: "no" }));
    const told: string[] = [];
    const client = make({
      async onRequest({ attempt, headers, size }) {
        await Promise.resolve();
        headers.traceparent = `00-${attempt}`;
        told.push(`request ${attempt} ${size > 10} ${JSON.stringify(headers).includes(token)}`);
      },
      onResponse: ({ attempt, response }) => void told.push(`response ${attempt} ${response.status}`),
      onRetry: ({ attempt, error }) => void told.push(`retry ${attempt} ${error.name}`),
      onError: ({ name }) => void told.push(`error ${name}`),
    });
    await client.try.customData.set(record);
    expect(told).toEqual([
      "request 1 true false",
      "retry 1 NetworkError",
      "request 2 true false",
      "response 2 422",
      "error ApiError",
    ]);
    expect(server.seen[1]?.headers.traceparent).toBe("00-2");
  });

  test("end the call with what they throw", async () => {
    server.play(ok);
    const onRequest = () => Promise.reject(new Error("not today"));
    await expect(make({ onRequest }).customData.set(record)).rejects.toThrow("not today");
  });
});

test("a logger gets a line for each step, and neither key nor arguments nor answers", async () => {
  server.play(reset, json(422, { ok: false, error: "no", message: "about acme/payments" }));
  const lines: unknown[][] = [];
  const log =
    (level: string) =>
    (...line: unknown[]) =>
      void lines.push([level, ...line]);
  const logger = { debug: log("debug"), warn: log("warn"), error: log("error") };
  const headers = { cookie: "a=b", "x-api-key": "c", "x-team": "d" };
  await make({ logger, headers })
    .customData.set(record)
    .catch(() => undefined);
  await make({ logger })
    .customData.get({ reference: "acme/payments", key: "coverage" })
    .catch(() => undefined);
  expect(lines.map(([level, message]) => `${level} ${message}`)).toEqual([
    "debug customData.set sent",
    "warn customData.set tries again",
    "debug customData.set sent",
    "debug customData.set responded",
    "error customData.set failed",
    "debug customData.get sent",
    "debug customData.get responded",
    "error customData.get failed",
  ]);
  const [, , sent] = lines[0] ?? [];
  expect(sent).toMatchObject({
    attempt: 1,
    body: `application/json (${JSON.stringify(record).length})`,
    headers: { cookie: "[redacted]", "x-api-key": "[redacted]", "x-team": "d" },
  });
  for (const secret of [token, "payments", "coverage", "percent"])
    expect(JSON.stringify(lines)).not.toContain(secret);
});

test("an error can be told apart by class and by code", async () => {
  server.play(json(422, { ok: false, error: "repo_not_found" }));
  const error = await make()
    .deployments.create({ service: "a", deployed_at: new Date(), repository: "b" })
    .catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(String(error)).toBe("ApiError: deployments.create failed with repo_not_found");
  expect(error).toHaveProperty("detail", undefined);
});

test("an error has the API's own message as data, whatever it consists of", async () => {
  server.play(json(422, { ok: false, error: "repo_not_found", message: "No repo: acme/a: b" }));
  const deployment = { service: "a", deployed_at: new Date(), repository: "b" };
  await expect(make().deployments.create(deployment)).rejects.toMatchObject({
    code: "repo_not_found",
    detail: "No repo: acme/a: b",
    message: "deployments.create failed with repo_not_found: No repo: acme/a: b",
  });
});
