import { expect, test } from "vitest";
import { readTime, writeTime } from "./read-time.ts";

const now = Date.parse("2025-06-15T12:00:00Z");
const both = ["iso8601", "unix-time"];

test.each([
  ["now", "2025-06-15T12:00:00Z"],
  ["-2h", "2025-06-15T10:00:00Z"],
  ["+1h30m", "2025-06-15T13:30:00Z"],
  ["-1.5d", "2025-06-14T00:00:00Z"],
  ["yesterday", "2025-06-14T00:00:00Z"],
  ["2025-01-01T12:05:00Z", "2025-01-01T12:05:00Z"],
  ["2025-01-01T12:05:00+02:00", "2025-01-01T12:05:00+02:00"],
  ["2025-01-01 12:05", "2025-01-01T12:05:00Z"],
  ["2025-01-01", "2025-01-01"],
  ["1680723287", 1680723287],
  ["1680723287123", 1680723287123],
])("%s is sent as %s", (text, expected) => {
  const time = readTime(text, now);
  expect(time && writeTime(time, both)).toBe(expected);
});

test("is sent in the form that the argument takes", () => {
  const unix = readTime("1680723287", now);
  const iso = readTime("2025-01-01T12:05:00Z", now);
  expect(unix && writeTime(unix, ["iso8601"])).toBe("2023-04-05T19:34:47Z");
  expect(iso && writeTime(iso, ["unix-time"])).toBe(1735733100);
});

test.each(["", "soon", "2h", "-2x", "2025-02-30", "2025-13-01", "2025-01-01T25:00:00Z", "123", "12:05"])(
  "%j is no time",
  (text) => {
    expect(readTime(text, now)).toBeUndefined();
  },
);
