import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { DataCloudError, ErrorDetails } from "../../packages/client/src/errors.ts";
import { retryDelay } from "../../packages/client/src/retry.ts";

// The whole of each random wait, so that every delay is exact.
beforeAll(() => void vi.spyOn(Math, "random").mockReturnValue(1));
afterAll(() => vi.restoreAllMocks());

const first = { attempt: 1, duration: 0 };
const safe = true;
const unsafe = false;
type Failed = {
  status?: number;
  retryAfter?: number;
  attempt?: number;
  duration?: number;
  sent?: "no";
  isFinal?: boolean;
};

test.each<[string, Failed, boolean, object, number | undefined]>([
  ["a failing server, where a repeat is safe", { status: 500 }, safe, {}, 500],
  ["a failing server, where it is not", { status: 500 }, unsafe, {}, undefined],
  ["a lost response, where a repeat is safe", {}, safe, {}, 500],
  ["a lost response, where it is not", {}, unsafe, {}, undefined],
  ["a request that was surely not sent", { sent: "no" }, unsafe, {}, 500],
  ["a limit", { status: 429 }, unsafe, {}, 500],
  ["an outage that says when it ends", { status: 503, retryAfter: 0 }, unsafe, {}, 500],
  ["an outage that does not", { status: 503 }, unsafe, {}, undefined],
  ["another failure that says when it ends", { status: 502, retryAfter: 0 }, unsafe, {}, undefined],
  ["a request that took the server too long", { status: 408 }, safe, {}, 500],
  ["the same, where a repeat is not safe", { status: 408 }, unsafe, {}, undefined],
  ["a request that is wrong", { status: 499 }, safe, {}, undefined],
  ["an error that is final", { status: 500, isFinal: true }, safe, {}, undefined],
  ["the second failure", { status: 500, attempt: 2 }, safe, {}, 1000],
  ["the third failure", { status: 500, attempt: 3 }, safe, {}, undefined],
  ["the third failure of five", { status: 500, attempt: 3 }, safe, { limit: 5 }, 2000],
  ["a limit that is no number", { status: 500 }, safe, { limit: Number.NaN }, undefined],
  ["the longest wait that is done", { status: 429, retryAfter: 30_000 }, safe, {}, 30_500],
  ["one that is longer", { status: 429, retryAfter: 30_001 }, safe, {}, undefined],
  ["an own wait beyond the longest", { status: 500 }, safe, { delay: 900, maxDelay: 600 }, 600],
  ["an own wait that is longer than usual", { status: 500 }, safe, { delay: 40_000 }, 30_000],
  ["the end of the budget", { status: 500, duration: 119_500 }, safe, {}, 500],
  ["a wait beyond it", { status: 500, duration: 119_501 }, safe, {}, undefined],
])("after %s", (_, failed, isSafe, options, expected) => {
  const error = { ...first, ...failed } as unknown as DataCloudError & ErrorDetails;
  expect(retryDelay(error, isSafe, options)).toBe(expected);
});
