import { DataCloudError } from "@datacloud/client";
import { retryAfterOf } from "@datacloud/traffic";
import { expect, test, vi } from "vitest";
import { readRetryAfter, retryDelay } from "../../packages/client/src/retry.ts";

const date = "Wed, 21 Oct 2026 07:28:00 GMT";
const read = (value: string | null, more: Record<string, string> = { date }) =>
  readRetryAfter(new Headers(value === null ? more : { ...more, "retry-after": value }));

const judged = (headers: Record<string, string | null>, ...[now]: [now?: number | undefined]) =>
  retryAfterOf((name) => headers[name], now);

test.each([
  ["5", 5000],
  [" 5 ", 5000],
  ["0", 0],
  ["0.5", 500],
  ["1.25", 1250],
  ["5, 5", 5000],
  ['"5"', 5000],
  ["2, 7, 3", 7000],
  ["5,Wed, 21 Oct 2026 07:28:09 GMT", 9000],
  ["5s", 5000],
  ["5 seconds", 5000],
  ["+5", 5000],
  ["Wed, 21 Oct 2026 07:28:30 GMT", 30_000],
  ["Wednesday, 21-Oct-26 07:28:30 GMT", 30_000],
  ["Wed Oct 21 07:28:30 2026", 30_000],
  ["5, Wed Oct 21 07:28:30 2026", 30_000],
  ["2026-10-21T07:28:30Z", 30_000],
  ["99999999999999999999", 1e23],
  ["1e3", 1_000_000],
  ["-1", undefined],
  ["soon", undefined],
  ["", undefined],
  ["NaN", undefined],
  ["Wed, 21 Oct 2026 07:00:00 GMT", undefined],
  [null, undefined],
] as const)("Retry-After %j asks for %s ms", (value, wait) => {
  expect(read(value)).toBe(wait);
  // What is judged reads the header as the client does.
  expect(judged({ date, "retry-after": value })).toBe(wait);
});

test.each(["America/New_York", "Asia/Kolkata"])("a date without a zone is UTC on a machine in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  const headers = { date, "retry-after": "Wed Oct 21 07:28:30 2026" };
  expect(readRetryAfter(new Headers(headers))).toBe(30_000);
  expect(judged(headers)).toBe(30_000);
  const clock = { date: "Wed Oct 21 07:28:20 2026", "retry-after": "Wed, 21 Oct 2026 07:28:30 GMT" };
  expect(judged(clock)).toBe(10_000);
  vi.unstubAllEnvs();
});

test("a date is compared with the server's clock, else with that of the one who recorded the response", () => {
  const value = "Wed, 21 Oct 2026 07:28:30 GMT";
  expect(judged({ date, "retry-after": value }, 0)).toBe(30_000);
  expect(judged({ date: "soon", "retry-after": value }, Date.parse(date))).toBe(30_000);
  expect(judged({ "retry-after": value }, Date.parse(date))).toBe(30_000);
  expect(judged({ "retry-after": value }, undefined)).toBeUndefined();
  expect(judged({ "retry-after": "3" }, undefined)).toBe(3000);
});

test("a date is compared with this machine's clock where the response has no date", () => {
  const value = new Date(Date.now() + 60_000).toUTCString();
  expect(read(value, {})).toBeGreaterThan(58_000);
});

test.each([0, 1, 5000, 29_999.5, 30_000, 30_001, 1e12, Infinity])(
  "a wait of %d ms is never cut short: it is waited for, or there is no other attempt",
  (retryAfter) => {
    const context = {
      method: "customData.set",
      attempt: 1,
      duration: 0,
      arguments: {},
      status: 429,
      retryAfter,
    };
    for (const options of [
      {},
      { maxDelay: Infinity, budget: Infinity },
      { delay: 0 },
      { maxDelay: Number.NaN },
    ]) {
      const delay = retryDelay(new DataCloudError("failed", context), true, options);
      if (delay !== undefined) expect(delay).toBeGreaterThanOrEqual(retryAfter);
    }
  },
);

test.each(["limit", "delay", "maxDelay", "budget"])(
  "a %s that is no number allows no other attempt",
  (name) => {
    const context = { method: "customData.set", attempt: 1, duration: 0, arguments: {}, status: 500 };
    expect(retryDelay(new DataCloudError("failed", context), true, { [name]: Number.NaN })).toBeUndefined();
  },
);
