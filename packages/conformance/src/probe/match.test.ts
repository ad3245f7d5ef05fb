import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isMatch } from "./match.ts";

// No time may depend on where the probes run.
beforeAll(() => void vi.stubEnv("TZ", "America/New_York"));
afterAll(() => void vi.unstubAllEnvs());

const wanted = { timestamp: "2024-01-01T11:22:33Z" };

test.each<[unknown, boolean, boolean]>([
  ["2024-01-01T11:22:33Z", true, false],
  ["2024-01-01T06:22:33-05:00", true, false],
  ["2024-01-01T11:22:33", true, false],
  ["2024-01-01T11:22:33.000", true, false],
  [1704108153, true, false],
  ["2024-01-01T06:22:33Z", false, true],
  ["yesterday", false, false],
  [null, false, false],
])("the time %s is the one that was stored: %s, another: %s", (timestamp, isSame, isOther) => {
  const response = { status: 200, body: { ok: true, data: [{ timestamp }] } };
  expect(isMatch({ times: wanted }, response, "")).toBe(isSame);
  expect(isMatch({ otherTimes: wanted }, response, "")).toBe(isOther);
});
