import { expect, test } from "vitest";
import { formatTime, isoTime, parseTime, unixTime } from "./times.ts";

const noon = Date.UTC(2026, 0, 2, 12);

test.each<[string | number, number | undefined]>([
  ["2026-01-02T12:00:00Z", noon],
  ["2026-01-02t12:00:00z", noon],
  ["2026-01-02T12:00:00", noon],
  ["2026-01-02T12:00", noon],
  ["2026-01-02", noon - 43_200_000],
  ["2026-01-02T12:00:01.5Z", noon + 1500],
  ["2026-01-02T12:00:01,25Z", noon + 1250],
  ["2026-01-02T12:00:00.0019Z", noon + 1],
  ["2026-01-02T14:30:00+02:30", noon],
  ["2026-01-02T14:30:00+0230", noon],
  ["2026-01-02T09:30:00-02:30", noon],
  ["2026-01-02T14:00:00+02", noon],
  ["2026-01-03T11:59:00+23:59", noon],
  ["2026-01-03T02:00:00+14:00", noon],
  ["2026-01-02T12:00:00+24:00", undefined],
  ["2026-01-02T12:00:00+02:60", undefined],
  ["2026-01-02 12:00:00Z", undefined],
  ["2026-01-02T12", undefined],
  [" 2026-01-02", undefined],
  ["0044-03-15", Date.UTC(2044, 2, 15) - 63_113_904_000_000],
  ["0001-01-01", -62_135_596_800_000],
  ["0000-12-31", undefined],
  ["9999-12-31T23:59:59.999Z", 253_402_300_799_999],
  ["9999-12-31T23:59:60Z", undefined],
  [noon / 1000, noon],
  [noon, noon],
  [String(noon / 1000), noon],
  [String(noon), noon],
  ["1767355200.5", noon + 500],
  ["-1", -1000],
  ["12345", 12_345_000],
  ["2026", undefined],
  ["1e9", undefined],
  ["1767355200.", undefined],
  ["", undefined],
  [99_999_999_999, 99_999_999_999_000],
  [100_000_000_000, 100_000_000_000],
  [-99_999_999_999, undefined],
  [-100_000_000_000, -100_000_000_000],
  [Number.NaN, undefined],
  [Infinity, undefined],
  [253_402_300_799_999, 253_402_300_799_999],
  [253_402_300_800_000, undefined],
  [-62_135_596_800_000, -62_135_596_800_000],
  [-62_135_596_800_001, undefined],
])("the time %s", (value, expected) => {
  expect(parseTime(value)).toBe(expected);
});

test("a time is shown with milliseconds only where it has some", () => {
  expect(formatTime(noon)).toBe("2026-01-02T12:00:00Z");
  expect(formatTime(noon + 5)).toBe("2026-01-02T12:00:00.005Z");
});

test("the grammar has the parts of a time as groups", () => {
  const parts = ["2026", "01", "02", "12", "30", "45", "678", "+02:30"];
  expect(isoTime.exec("2026-01-02T12:30:45.678+02:30")?.slice(1)).toEqual(parts);
  expect(unixTime(1.5)).toBe(1500);
});
