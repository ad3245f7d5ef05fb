import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";

const endedAt = Date.UTC(2026, 0, 2);

test.each<[string, number, Record<string, string>, number | undefined]>([
  ["seconds", 429, { "retry-after": "3" }, 3000],
  ["a date by our clock", 503, { "retry-after": "Fri, 02 Jan 2026 00:00:30 GMT" }, 30_000],
  [
    "a date by the server's clock",
    429,
    { "retry-after": "Fri, 02 Jan 2026 00:00:30 GMT", date: "Fri, 02 Jan 2026 00:00:27 GMT" },
    3000,
  ],
  ["another status", 500, { "retry-after": "3" }, undefined],
  ["no header", 429, {}, undefined],
])("a wait by %s", (_, status, headers, retryAfter) => {
  const exchange = { verb: "GET", url: "https://acme.getdx.net/api/x", headers: [], endedAt };
  const response = { status, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) };
  expect(outcomeOf({ ...exchange, response } as never).retryAfter).toBe(retryAfter);
});
