import { ArgumentsError, createClient, TimeoutError } from "@datacloud/client";
import { describe, expect, test } from "vitest";
import { createApi, item, range } from "./batch-api.ts";

const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
const make = (fetch: () => Promise<Response>) =>
  createClient({ instance: "acme", token: "k", fetch, timeout: 20, retry: { limit: 0 } });

/** Responses of a `fetch` that knows nothing of signals. */
const silent: [string, () => Promise<Response>][] = [
  ["never responds", () => new Promise(() => undefined)],
  [
    "never ends its body",
    async () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })),
  ],
];

describe.each(silent)("a fetch that ignores its signal and %s", (_, fetch) => {
  test("is waited for until the timeout", async () => {
    await expect(make(fetch).customData.set(record)).rejects.toThrow(TimeoutError);
  });

  test("is waited for until the caller's signal", async () => {
    const stop = new AbortController();
    const call = make(fetch).customData.set(record, { signal: stop.signal, timeout: 0 });
    stop.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
  });
});

describe("what is no object of arguments is not sent", () => {
  const nested = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`) as object;
  const circle: Record<string, unknown> = {};
  circle.again = { circle };

  test.each<[unknown, string]>([
    [null, "The arguments must be an object that has them by name."],
    ["text", "The arguments must be an object"],
    [5, "The arguments must be an object"],
    [[record], "The arguments must be an object"],
    [{ ...record, value: circle }, "`value` is an object that contains itself, or is nested too deep"],
    [
      { ...record, value: nested(20_000) },
      "`value` is an object that contains itself, or is nested too deep",
    ],
  ])("%#", async (args, message) => {
    for (const encoding of ["json", "form"] as const) {
      const { client, api } = createApi();
      await expect(client.customData.set(args as never, { encoding })).rejects.toThrow(message);
      expect(api.lists).toEqual([]);
    }
  });

  test("deep arguments are", async () => {
    const { client, api } = createApi();
    await client.customData.set({ ...record, value: nested(500) as never });
    expect(api.lists).toHaveLength(1);
  });

  test("an item of a batch that is none is rejected, and the others are sent", async () => {
    const { client, api } = createApi();
    const report = await client.customData.set.batch(["a", null, item(1)] as never);
    expect(report).toMatchObject({ accepted: 1, rejected: 2 });
    expect(report.rejections[0]?.error).not.toBeInstanceOf(ArgumentsError);
    expect(api.stored).toEqual(["1"]);
  });
});

test("a batch has no more workers than it has work", async () => {
  const { client, api } = createApi();
  const report = await client.customData.set.batch(range(20), { concurrency: Number.MAX_SAFE_INTEGER });
  expect(report.accepted).toBe(20);
  expect(api.most).toBe(20);
});

test("a signal that is none is named", async () => {
  const { client } = createApi();
  await expect(client.customData.set(record, { signal: {} as never })).rejects.toThrow(
    "`signal` must be an `AbortSignal`",
  );
});
