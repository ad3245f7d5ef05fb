import { ApiError, BatchError, type BatchProgress } from "@datacloud/client";
import { describe, expect, test, vi } from "vitest";
import { createApi, item, range, refusal } from "./batch-api.ts";

describe("the pace", () => {
  test("is that of so many requests at once", async () => {
    const { client, api } = createApi();
    await client.customData.set.batch(range(20), { concurrency: 4 });
    expect(api.most).toBe(4);
    expect([...api.stored].sort()).toEqual(
      range(20)
        .map(({ key }) => key)
        .sort(),
    );
  });

  test("is that of so many requests a second", async () => {
    const { client, api } = createApi();
    await client.customData.set.batch(range(6), { concurrency: 6, rate: 50 });
    expect((api.starts.at(-1) ?? 0) - (api.starts[0] ?? 0)).toBeGreaterThan(85);
  });

  test("is that of one request in years, with timers that Node can hold", async () => {
    const { client, api } = createApi();
    const stop = new AbortController();
    const timers = vi.spyOn(globalThis, "setTimeout");
    const batch = client.customData.set.batch(range(2), { rate: 1e-9, signal: stop.signal });
    const ended = expect(batch).rejects.toThrow(BatchError);
    await vi.waitFor(
      () => expect(timers.mock.calls.some(([, wait]) => Number(wait) > 1e8)).toBe(true),
      30_000,
    );
    const waits = timers.mock.calls.map(([, wait]) => Number(wait));
    timers.mockRestore();
    stop.abort();
    await ended;
    expect(Math.max(...waits)).toBeLessThan(2 ** 31);
    expect(api.starts).toHaveLength(1);
  });

  test("stops for all when one is told to wait", async () => {
    const { client, api } = createApi((_, count) =>
      count === 3 ? refusal(429, "rate_limited", { "retry-after": "0.3" }) : undefined,
    );
    let told = 0;
    const onRetry = () => {
      told += 1;
    };
    const report = await client.customData.set.batch(range(30), { concurrency: 3, onRetry });
    expect(report).toMatchObject({ accepted: 30, rejected: 0, retries: 1 });
    expect(told).toBe(1);
    const gaps = api.starts.slice(1).map((start, index) => start - (api.starts[index] ?? 0));
    // At most the two that were under way with it, then silence.
    expect(gaps.findIndex((gap) => gap > 250)).toBeLessThanOrEqual(5);
    expect(gaps.filter((gap) => gap > 250)).toHaveLength(1);
  });
});

describe("a batch ends early", () => {
  const stopOf = async (batch: Promise<unknown>) =>
    (await batch.catch((error: unknown) => error)) as BatchError;

  test("where the key is refused: the other items would fare no better", async () => {
    const { client, api } = createApi((_, count) => (count === 2 ? refusal(422, "invalid_auth") : undefined));
    const error = await stopOf(client.customData.setAll.batch(range(10), { size: 2 }));
    expect(error).toBeInstanceOf(BatchError);
    expect(error.message).toBe(
      "customData.setAll batch stopped before item 2: customData.setAll failed with invalid_auth",
    );
    expect(error.cause).toBeInstanceOf(ApiError);
    expect(error.report).toMatchObject({ accepted: 2, rejected: 0, next: 2 });
    expect(api.lists).toHaveLength(2);
  });

  test("where the connection is lost for good", async () => {
    const { client } = createApi((_, count) =>
      count > 3 ? Promise.reject(new TypeError("fetch failed")) : undefined,
    );
    const error = await stopOf(client.customData.setAll.batch(range(10), { size: 2, retry: { limit: 1 } }));
    expect(error.cause).toMatchObject({ name: "NetworkError", attempt: 2 });
    expect(error.report).toMatchObject({ accepted: 6, next: 6, retries: 1 });
  });

  test("where its source fails", async () => {
    const { client } = createApi();
    async function* source() {
      yield* range(3);
      throw new Error("line 4 is no JSON");
    }
    const error = await stopOf(client.customData.setAll.batch(source(), { size: 1 }));
    expect(error.cause).toMatchObject({ message: "line 4 is no JSON" });
    expect(error.report).toMatchObject({ accepted: 3, next: 3 });
  });

  test("where its signal says so: what is under way ends, nothing begins, the source is closed", async () => {
    const { client, api } = createApi();
    const controller = new AbortController();
    let isClosed = false;
    function* source() {
      try {
        for (let index = 0; ; index += 1) yield item(index);
      } finally {
        isClosed = true;
      }
    }
    const onProgress = ({ accepted }: BatchProgress) => {
      if (accepted === 10) controller.abort();
    };
    const error = await stopOf(
      client.customData.set.batch(source(), { concurrency: 3, signal: controller.signal, onProgress }),
    );
    expect(error.cause).toBe(controller.signal.reason);
    expect(api.lists.flat()).toHaveLength(api.stored.length);
    expect(error.report).toMatchObject({ accepted: api.stored.length, next: api.stored.length });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isClosed).toBe(true);
    expect(api.lists).toHaveLength(api.stored.length);
  });

  test("in the middle of a list that is being halved, too", async () => {
    const controller = new AbortController();
    const { client, api } = createApi((_, count) => {
      if (count === 3) controller.abort();
      return undefined;
    });
    const items = range(16).map((each, index) => (index === 0 ? { ...each, value: { bad: true } } : each));
    const error = await stopOf(client.customData.setAll.batch(items, { signal: controller.signal }));
    expect(api.lists).toHaveLength(3);
    expect(error.report).toMatchObject({ accepted: 0, next: 0 });
  });

  test("also while its source is silent, or it waits to try again", async () => {
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
    const { client } = createApi();
    expect(
      await stopOf(client.customData.set.batch(silent, { signal: AbortSignal.timeout(20) })),
    ).toBeInstanceOf(BatchError);
    const waiting = createApi(() => refusal(429, "rate_limited", { "retry-after": "20" }));
    const started = performance.now();
    const error = await stopOf(
      waiting.client.customData.set.batch(range(3), { signal: AbortSignal.timeout(40) }),
    );
    expect(error.report).toMatchObject({ accepted: 0, next: 0 });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("before it begins, where its options make no sense", async () => {
    const { client, api } = createApi();
    await expect(client.customData.setAll.batch(range(1), { size: 0 })).rejects.toThrow("`size`");
    await expect(client.customData.setAll.batch(range(1), { concurrency: Number.NaN })).rejects.toThrow(
      "`concurrency`",
    );
    expect(api.lists).toEqual([]);
  });
});
