import { createClient } from "@datacloud/client";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
const responding = async () => Response.json({ ok: true });
/** Ends only when it is aborted. */
const hanging: typeof globalThis.fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
  });
const make = (options: Parameters<typeof createClient>[0]) =>
  createClient({ instance: "acme", token: "my-key", retry: { limit: 0 }, ...options });
/** Timers of so many milliseconds that were set since. */
function timersOf(milliseconds: number): () => NodeJS.Timeout[] {
  const set = vi.spyOn(globalThis, "setTimeout");
  return () =>
    set.mock.results
      .filter((_, index) => set.mock.calls[index]?.[1] === milliseconds)
      .map(({ value }) => value as NodeJS.Timeout);
}
/**
 * Milliseconds until a call times out. A timer that is set with it must not ring before: a machine that is busy makes both late, and
 * Node lets them ring in their order.
 */
async function untilTimeout(call: Promise<unknown>, late: number): Promise<number> {
  const start = performance.now();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
  }, late);
  await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  clearTimeout(timer);
  expect(isLate).toBe(false);
  return performance.now() - start;
}

test("calls of a client share one timer, which keeps a program alive while one waits", async () => {
  const timers = timersOf(54_321);
  let isKept: boolean[] = [];
  const fetch = async () => {
    isKept = timers().map((timer) => timer.hasRef());
    return responding();
  };
  const client = make({ timeout: 54_321, fetch });
  for (let call = 0; call < 3; call += 1) {
    await client.customData.set(record);
    expect(isKept).toEqual([true]);
    expect(timers().map((timer) => timer.hasRef())).toEqual([false]);
  }
  await Promise.all(Array.from({ length: 5 }, () => client.customData.set(record)));
  expect(timers().map((timer) => timer.hasRef())).toEqual([false]);
});

test("each call ends when its own time is over", async () => {
  let isHanging = false;
  const fetch: typeof globalThis.fetch = (...args) => (isHanging ? hanging(...args) : responding());
  const client = make({ timeout: 200, fetch });
  await client.customData.set(record);
  isHanging = true;
  // Behind the first call's timer, which rings before these are over.
  const first = untilTimeout(client.customData.set(record), 290);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const second = untilTimeout(client.customData.set(record), 290);
  const shorter = untilTimeout(client.customData.set(record, { timeout: 20 }), 180);
  const longer = untilTimeout(client.customData.set(record, { timeout: 300 }), 390);
  const signal = AbortSignal.timeout(40);
  await expect(client.customData.set(record, { signal })).rejects.toMatchObject({ name: "TimeoutError" });
  expect(await shorter).toBeGreaterThan(18);
  for (const time of [await first, await second]) expect(time).toBeGreaterThan(198);
  expect(await longer).toBeGreaterThan(298);
});

test("a call that failed is not ended a second time", async () => {
  const signals: AbortSignal[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    if (init?.signal) signals.push(init.signal);
    throw new Error("lost");
  };
  const client = make({ timeout: 30, fetch });
  await client.customData.set(record).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});

test("under the clock of a test, a call has a timer of its own and leaves none behind", async () => {
  let isHanging = false;
  const fetch: typeof globalThis.fetch = (...args) => (isHanging ? hanging(...args) : responding());
  const before = make({ fetch });
  await before.customData.set(record);
  vi.useFakeTimers();
  for (const client of [before, make({ fetch })]) {
    isHanging = false;
    await client.customData.set(record);
    expect(vi.getTimerCount()).toBe(0);
    isHanging = true;
    const waits = expect(client.customData.set(record)).rejects.toMatchObject({ name: "TimeoutError" });
    await vi.advanceTimersByTimeAsync(30_001);
    await waits;
    expect(vi.getTimerCount()).toBe(0);
  }
});

test("where timers are numbers, or Deno's tests count them, a call clears its own", async () => {
  for (const name of ["Deno", "document"]) {
    vi.stubGlobal(name, {});
    try {
      const clear = vi.spyOn(globalThis, "clearTimeout");
      const timers = timersOf(54_322);
      await make({ timeout: 54_322, fetch: responding }).customData.set(record);
      expect(timers()).toHaveLength(1);
      expect(clear.mock.calls.map(([timer]) => timer)).toEqual(timers());
    } finally {
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    }
  }
});
