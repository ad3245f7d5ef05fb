import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { momentsOf } from "./timestamps.ts";

// No time may depend on where a capture is judged.
beforeAll(() => void vi.stubEnv("TZ", "America/New_York"));
afterAll(() => void vi.unstubAllEnvs());

const noon = Date.UTC(2026, 0, 2, 12);

test.each<[string | number, Partial<ReturnType<typeof momentsOf>[number]> | undefined]>([
  ["2026-01-02T12:00:00Z", { time: noon, isZoneless: false, isDay: false }],
  ["2026-01-02T12:00:00", { time: noon, isZoneless: true, isDay: false }],
  ["2026-01-02 12:00:00", { time: noon, isZoneless: true }],
  ["2026-01-02t12:00:00z", { time: noon, isZoneless: false }],
  ["2026-01-02T17:00:00+05", { time: noon, isZoneless: false }],
  ["2026-01-02T07:00-0500", { time: noon, isZoneless: false }],
  ["2026-01-02", { time: noon - 43_200_000, isZoneless: false, isDay: true }],
  [noon / 1000, { time: noon, isZoneless: false, isDay: false }],
  [String(noon), { time: noon, value: String(noon) }],
  ["2026-1-2", undefined],
  ["01/02/2026", undefined],
  ["build 7", undefined],
])("the time %s", (value, expected) => {
  const [moment] = momentsOf("deployments.create", { deployed_at: value });
  if (expected === undefined) expect(moment).toBeUndefined();
  else expect(moment).toMatchObject({ name: "deployed_at", pointer: "/deployed_at", ...expected });
});
