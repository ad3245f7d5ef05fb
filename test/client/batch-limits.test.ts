import { getEventListeners } from "node:events";
import { type BatchError, createClient } from "@datacloud/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Chunk, chunks, weightOf } from "../../packages/client/src/batch/chunks.ts";
import { createLimiter } from "../../packages/client/src/batch/limiter.ts";
import { bad, createApi, item, range, refusal } from "./batch-api.ts";

describe("a list for one request", () => {
  const lengthsOf = async (weights: number[], size: number, bytes: number) => {
    const found: Chunk[] = [];
    const source = weights.map((weight) => ({ weight }));
    for await (const chunk of chunks(source, size, bytes, (each) => (each as { weight: number }).weight))
      found.push(chunk);
    expect(found.map(({ first }) => first)).toEqual(found.map((_, index) => sum(found.slice(0, index))));
    return found.map(({ items }) => items.length);
  };
  const sum = (list: Chunk[]) => list.reduce((length, { items }) => length + items.length, 0);

  test.each<[number[], number, number, number[]]>([
    [[10, 10, 10, 10], 500, 30, [3, 1]],
    [[10, 10, 11, 10], 500, 30, [2, 2]],
    [[10, 10, 10, 10], 2, 10, [1, 1, 1, 1]],
    [[1, 1, 1, 1], 2, 100, [2, 2]],
    [[99, 1, 99, 1, 1], 500, 30, [1, 1, 1, 2]],
    [[15, 15, 15, 15, 1], 500, 30, [2, 2, 1]],
    [[], 2, 30, []],
  ])("of the weights %j, at most %s and %s bytes: %j", async (weights, size, bytes, lengths) => {
    expect(await lengthsOf(weights, size, bytes)).toEqual(lengths);
  });

  test("weighs its items as they are encoded, each with its comma", () => {
    const text = { text: "é" };
    expect(weightOf(text, "json")).toBe(Buffer.byteLength('{"text":"é"},'));
    expect(weightOf(text, "form")).toBe("%7B%22text%22%3A%22%C3%A9%22%7D".length + 1);
    expect(weightOf({ big: 1n }, "json")).toBe(0);
  });
});

describe("by the clock", () => {
  // Responses are read by the platform's own timers, and modules loaded.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  /** Lets time pass in steps, with what the platform does in between, once a first request is there. */
  async function pass({ starts }: { starts: number[] }, milliseconds: number, steps = 20) {
    while (starts.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (let step = 0; step < steps; step += 1) {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(milliseconds / steps);
    }
  }

  /** Milliseconds at which turns begin that are asked for at certain times. */
  async function turnsAt(rate: number, asked: number[]): Promise<number[]> {
    const limiter = createLimiter(rate);
    const zero = performance.now();
    const turns = asked.map(async (time) => {
      await new Promise((resolve) => setTimeout(resolve, time));
      await limiter.turn();
      return performance.now() - zero;
    });
    await vi.runAllTimersAsync();
    return Promise.all(turns);
  }

  test.each<[string, number, number[], number[]]>([
    ["one after the other", 10, [0, 0, 0, 0], [0, 100, 200, 300]],
    ["a late one is made up for", 10, [0, 150, 160, 170], [0, 150, 200, 300]],
    ["by one and not more", 10, [0, 1000, 1000, 1000], [0, 1000, 1000, 1100]],
    ["without a limit", Infinity, [0, 0, 5], [0, 0, 5]],
  ])("turns come %s", async (_, rate, asked, expected) => {
    const begun = await turnsAt(rate, asked);
    // A timer rings a millisecond late rather than early.
    for (const [index, time] of expected.entries()) {
      expect(begun[index]).toBeGreaterThanOrEqual(time);
      expect(begun[index]).toBeLessThanOrEqual(time + 3);
    }
  });

  test.each<[string, boolean, () => Response]>([
    ["429", true, () => refusal(429, "rate_limited")],
    ["429 with Retry-After", true, () => refusal(429, "rate_limited", { "retry-after": "0" })],
    ["503 with Retry-After", true, () => refusal(503, "busy", { "retry-after": "0" })],
    ["503 without", false, () => refusal(503, "busy")],
    ["500", false, () => refusal(500, "internal_error")],
  ])("after %s nothing begins before its retry: %s", async (_, isPaused, answer) => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { client, api } = createApi((_keys, count) => (count === 1 ? answer() : undefined));
    const batch = client.customData.set.batch(range(6), { concurrency: 2, retry: { delay: 1000 } });
    await pass(api, 500);
    // Its neighbour was under way already.
    expect(api.starts.length).toBe(isPaused ? 2 : 6);
    await pass(api, 1000);
    expect(await batch).toMatchObject({ accepted: 6, retries: 1 });
    vi.restoreAllMocks();
  });

  test("a request is repeated eight times at most, and for ten minutes", async () => {
    const { client, api } = createApi(() => refusal(429, "rate_limited"));
    const batch = client.customData.set.batch([item(0)]).catch((error: unknown) => error);
    await pass(api, 200_000, 60);
    expect(((await batch) as BatchError).report).toMatchObject({ retries: 8, next: 0 });
    expect(api.starts).toHaveLength(9);
    const slow = createApi(() => refusal(429, "rate_limited", { "retry-after": "299" }));
    const options = { retry: { delay: 0, maxDelay: Infinity } };
    const other = slow.client.customData.set.batch([item(0)], options).catch((error: unknown) => error);
    await pass(slow.api, 900_000);
    expect(((await other) as BatchError).report).toMatchObject({ retries: 2 });
  });
});

describe("a failure", () => {
  test.each<[number, boolean]>([
    [200, true],
    [400, true],
    [409, true],
    [413, true],
    [422, true],
    [401, false],
    [403, false],
    [410, false],
    [414, false],
  ])("with status %s is about the items: %s", async (status, isAbout) => {
    const { client } = createApi((_, count) => (count === 1 ? refusal(status, "wrong") : undefined));
    const end = await client.customData.set.batch(range(2)).catch((error: unknown) => error);
    if (isAbout) expect(end).toMatchObject({ accepted: 1, rejected: 1, next: 2 });
    else expect(end).toMatchObject({ name: "BatchError", report: { accepted: 0, rejected: 0, next: 0 } });
  });

  test("in the middle of a list says where to go on", async () => {
    const { client } = createApi((_, count) => (count > 2 ? refusal(401, "invalid_auth") : undefined));
    const items = range(8, (index) => (index === 7 ? bad : item)(index));
    const batch = client.customData.setAll.batch([...range(4), ...items], { size: 12 });
    expect(await batch.catch((error: unknown) => error)).toMatchObject({
      report: { items: 12, accepted: 6, next: 6 },
    });
  });
});

test("the caller's hooks hear of each request, when its turn has come", async () => {
  const seen: string[] = [];
  const { client } = createApi();
  await client.customData.set.batch(range(2), {
    onRequest: ({ method, attempt }) => void seen.push(`request ${method} ${attempt}`),
    onSend: ({ index }) => void seen.push(`send ${index}`),
    onResponse: ({ response }) => void seen.push(`response ${response.status}`),
  });
  const one = (index: number) => ["request customData.set 1", `send ${index}`, "response 200"];
  expect(seen).toEqual([...one(0), ...one(1)]);
});

test("a batch that has ended leaves nothing on the caller's signal", async () => {
  const { signal } = new AbortController();
  const fetch = async () => Response.json({ ok: true });
  const client = createClient({ instance: "acme", token: "k", fetch });
  await client.customData.set.batch(range(2), { signal, concurrency: 2 });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
