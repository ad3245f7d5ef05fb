import { formats as run } from "@datacloud/validators/compiled";
import { expect, test } from "vitest";
import { formats } from "../../generators/core/formats.ts";

/** Texts of which some format takes some: each format is asked about all of them. */
const texts = [
  "2025-01-15",
  "2024-02-29",
  "2025-02-29",
  "2025-13-01",
  "2025-01-01T12:05:00Z",
  "2025-01-01t12:05:00z",
  "2025-01-01T12:05:00.123456+02:00",
  "2025-01-01T12:05:00,5Z",
  "2025-01-01T12:05Z",
  "2025-01-01T12:05:00+0200",
  "2025-01-01T12:05:00+24:00",
  "2025-01-01T12:05:00+05:60",
  "2025-01-01T12:05:00",
  "2025-01-01T24:00:00Z",
  "2025-01-01T24:00:01Z",
  "2025-01-01T25:00:00Z",
  "2025-02-30T12:00:00Z",
  "2025-01-01 12:05:00Z",
  "2016-12-31T23:59:60Z",
  "12:05",
  "12:05:00",
  "12:05:00Z",
  "12:60:00",
  "ada@example.com",
  "ada at example.com",
  "https://example.com/a",
  "example.com",
  "123e4567-e89b-12d3-a456-426614174000",
  "123e4567-e89b-12d3-a456",
  "",
];

test.each(Object.keys(formats))("the generators and what they compile read %s alike", (name) => {
  const takenBy = (isOf: (text: string) => boolean) => texts.filter(isOf);
  expect(takenBy(formats[name] ?? (() => false))).toEqual(takenBy(run[name as keyof typeof run]));
});

test("both have the same formats", () => {
  expect(Object.keys(formats).toSorted()).toEqual(Object.keys(run).toSorted());
});
