import { ApiError, BatchError, type BatchProgress, createClient } from "@datacloud/client";
import { describe, expect, test } from "vitest";

interface Item {
  reference: string;
  key: string;
  value: Record<string, unknown>;
}

const item = (index: number): Item => ({ reference: "acme/payments", key: String(index), value: { index } });
const bad = (index: number): Item => ({ ...item(index), value: { bad: true } });
const range = (length: number, make = item) => Array.from({ length }, (_, index) => make(index));

/** An API that is all or nothing: it refuses a list with an item whose value says it is bad. */
function createApi(answer?: (keys: string[], count: number) => Response | Promise<Response> | undefined) {
  const lists: string[][] = [];
  let underWay = 0;
  const api = { lists, most: 0, stored: [] as string[], starts: [] as number[] };
  const fetch = async (_: string, { body }: RequestInit) => {
    const args = JSON.parse(String(body)) as { data?: Item[] } & Item;
    const data = args.data ?? [args];
    const keys = data.map(({ key }) => key);
    lists.push(keys);
    const count = lists.length;
    api.starts.push(performance.now());
    underWay += 1;
    api.most = Math.max(api.most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    underWay -= 1;
    const special = await answer?.(keys, count);
    if (special) return special;
    if (data.some(({ value }) => value.bad)) {
      return Response.json({ ok: false, error: "invalid_arguments" }, { status: 422 });
    }
    api.stored.push(...keys);
    return Response.json({ ok: true });
  };
  const client = createClient({ instance: "acme", token: "k", fetch, retry: { delay: 1 } });
  return { ...api, api, client };
}

const refusal = (status: number, error: string, headers: Record<string, string> = {}) =>
  Response.json({ ok: false, error }, { status, headers });

describe("lists", () => {
  test("hold as many items as they may, and go out in order", async () => {
    const { client, api } = createApi();
    const report = await client.customData.setAll.batch(range(7), { size: 3 });
    expect(api.lists.map((keys) => keys.join(""))).toEqual(["012", "345", "6"]);
    expect(report).toMatchObject({
      items: 7,
      accepted: 7,
      rejected: 0,
      requests: 3,
      retries: 0,
      next: 7,
      rejections: [],
    });
  });

  test("are no heavier than they may be, in bytes of UTF-8; what is heavier travels alone", async () => {
    const { client, api } = createApi();
    const heavy = { ...item(3), value: { text: "é".repeat(200) } };
    const items = [...range(3), heavy, item(4)];
    await client.customData.setAll.batch(items, { bytes: 160 });
    expect(api.lists.map((keys) => keys.join(""))).toEqual(["01", "2", "3", "4"]);
    const sizes = items.map((each) => Buffer.byteLength(JSON.stringify(each)));
    expect(Math.max(...sizes.filter((_, index) => index !== 3)) * 3).toBeGreaterThan(160);
  });

  test("come from any source, read no further than needed", async () => {
    const { client, api } = createApi();
    let read = 0;
    async function* source() {
      for (const each of range(20)) {
        read += 1;
        yield each;
      }
    }
    let most = 0;
    const onProgress = ({ accepted }: BatchProgress) => {
      most = Math.max(most, read - accepted);
    };
    await client.customData.setAll.batch(source(), { size: 2, onProgress });
    expect(api.stored).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(4);
    await expect(client.customData.setAll.batch([])).resolves.toMatchObject({
      items: 0,
      requests: 0,
      next: 0,
    });
  });

  test("of methods without lists have one item each", async () => {
    const { client, api } = createApi();
    const report = await client.customData.set.batch([item(0), bad(1), item(2)]);
    expect(api.lists).toEqual([["0"], ["1"], ["2"]]);
    expect(report).toMatchObject({ accepted: 2, rejected: 1, rejections: [{ index: 1, item: bad(1) }] });
    expect(report.rejections[0]?.error).toBeInstanceOf(ApiError);
  });
});

describe("a list that is refused", () => {
  test("is halved until the bad items are alone, and all others land once", async () => {
    const { client, api } = createApi();
    const wrong = new Set([0, 17, 18, 63]);
    const report = await client.customData.setAll.batch(
      range(64, (index) => (wrong.has(index) ? bad : item)(index)),
    );
    expect(report.rejections.map(({ index }) => index)).toEqual([...wrong]);
    expect(report).toMatchObject({ accepted: 60, rejected: 4, next: 64 });
    expect(api.stored).toEqual(
      range(64)
        .map(({ key }) => key)
        .filter((key) => !wrong.has(Number(key))),
    );
    // Halving alone would ask log2(64) times two for each of the four, and once more.
    expect(report.requests).toBeLessThanOrEqual(4 * 12 + 1);
  });

  test("is not sent again where half of it was good, since the other half cannot be", async () => {
    const { client, api } = createApi();
    await client.customData.setAll.batch([item(0), item(1), item(2), bad(3)]);
    expect(api.lists.map((keys) => keys.join(""))).toEqual(["0123", "01", "2", "3"]);
  });

  test("is reported whole where the method is not safe to repeat, unless asked otherwise", async () => {
    const { client, api } = createApi();
    const usage = (index: number) => ({
      ...item(index),
      email: "a@b.c",
      date: "2025-01-15",
      is_active: true,
      tool: "t",
    });
    const items = [usage(0), { ...usage(1), value: { bad: true } }];
    const report = await client.aiToolMetrics.pushAll.batch(items);
    expect(api.lists).toHaveLength(1);
    expect(report.rejections.map(({ index }) => index)).toEqual([0, 1]);
    expect(await client.aiToolMetrics.pushAll.batch(items, { bisect: true })).toMatchObject({
      accepted: 1,
      rejected: 1,
    });
  });

  test("is told item by item; the report keeps no more than it may", async () => {
    const { client } = createApi();
    const told: number[] = [];
    const report = await client.customData.setAll.batch(range(10, bad), {
      keep: 3,
      onReject: ({ index }) => void told.push(index),
    });
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([report.rejected, report.rejections.length]).toEqual([10, 3]);
  });

  test("may have an item that cannot be written at all", async () => {
    const { client } = createApi();
    const report = await client.customData.setAll.batch([
      item(0),
      { ...item(1), value: { big: 1n } },
      item(2),
    ]);
    expect(report).toMatchObject({ accepted: 2, rejections: [{ index: 1, error: { name: "TypeError" } }] });
  });

  test("may be too large for a proxy on the way", async () => {
    const { client } = createApi((keys) =>
      keys.length > 2 ? new Response("<html>", { status: 413 }) : undefined,
    );
    expect(await client.customData.setAll.batch(range(8))).toMatchObject({ accepted: 8, rejected: 0 });
  });
});

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

  test("stops for all when one is told to wait", async () => {
    const { client, api } = createApi((_, count) =>
      count === 3 ? refusal(429, "rate_limited", { "retry-after": "0.3" }) : undefined,
    );
    const report = await client.customData.set.batch(range(30), { concurrency: 3 });
    expect(report).toMatchObject({ accepted: 30, rejected: 0, retries: 1 });
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

  test("also while its source is silent, or it waits to try again", async () => {
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
    const { client } = createApi();
    expect(
      await stopOf(client.customData.set.batch(silent, { signal: AbortSignal.timeout(20) })),
    ).toBeInstanceOf(BatchError);
    const waiting = createApi(() => refusal(429, "rate_limited", { "retry-after": "20" }));
    const error = await stopOf(
      waiting.client.customData.set.batch(range(3), { signal: AbortSignal.timeout(40) }),
    );
    expect(error.report).toMatchObject({ accepted: 0, next: 0 });
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
