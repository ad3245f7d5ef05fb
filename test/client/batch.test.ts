import { ApiError, type BatchProgress } from "@datacloud/client";
import { describe, expect, test } from "vitest";
import { bad, createApi, item, range } from "./batch-api.ts";

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

describe("what becomes of the items", () => {
  test("is told as it happens: what each request carries, then what was accepted or refused", async () => {
    const { client } = createApi();
    const told: string[] = [];
    await client.customData.setAll.batch([item(0), bad(1), item(2)], {
      size: 2,
      onSend: ({ index, count }) => told.push(`send ${index}+${count}`),
      onAccept: ({ index, count }) => told.push(`accept ${index}+${count}`),
      onReject: ({ index }) => told.push(`reject ${index}`),
    });
    expect(told).toEqual([
      "send 0+2",
      "send 0+1",
      "accept 0+1",
      "send 1+1",
      "reject 1",
      "send 2+1",
      "accept 2+1",
    ]);
  });

  test("is told of a request when its turn has come, and again when it is repeated", async () => {
    const { client } = createApi((_, count) => (count === 1 ? new Response("", { status: 503 }) : undefined));
    const sent: number[] = [];
    const started = performance.now();
    const at: number[] = [];
    await client.customData.set.batch([item(0), item(1)], {
      rate: 20,
      concurrency: 2,
      onSend({ index }) {
        sent.push(index);
        at.push(performance.now() - started);
      },
    });
    expect(sent.toSorted()).toEqual([0, 0, 1]);
    expect(at[1]).toBeGreaterThan(40);
  });
});
