import { describe, expect, test } from "vitest";
import { equal, formats, ucs2length } from "./runtime.ts";

test.each([
  ["", 0],
  ["ab", 2],
  ["\u{1f600}a\u{1f600}", 3],
  ["\ud800", 1],
  ["\udc00\ud800", 2],
  ["\ud800a", 2],
  ["\udbff\udfff", 1],
  ["\ud7ff\ue000", 2],
])("the length of %j is %s", (text, length) => {
  expect(ucs2length(text)).toBe(length);
});

test.each<[unknown, unknown, boolean]>([
  [1, 1, true],
  [1, "1", false],
  [null, null, true],
  [null, {}, false],
  [{}, null, false],
  [[], {}, false],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ toString: 1 }, { valueOf: 1 }, false],
])("%j and %j are equal: %s", (left, right, isEqual) => {
  expect(equal(left, right)).toBe(isEqual);
});

describe("the format", () => {
  test.each<[keyof typeof formats, string[], string[]]>([
    [
      "iso8601",
      [
        "2025-01-01T12:05:00Z",
        "2025-01-01",
        "2025-12-31T23:59:60Z",
        "2025-01-01T12:05",
        "2025-01-01T12:05Z",
        "2025-01-01T24:00:00Z",
        "2025-01-01T24:00",
        "2024-02-29",
        "2000-02-29T00:00:00Z",
        "2025-04-30",
        "2025-01-01T00:00:00.123456-23:59",
        "2025-01-01T00:00:00,5+0530",
        "2025-01-01T00:00:00+05",
      ],
      [
        "2025-01-01T12:05:00z",
        "2025-01-01t12:05:00Z",
        "2025-01-01 12:05:00Z",
        "2025-01-01T12:05:00Z ",
        "2025-01-01T12:05:61Z",
        "2025-01-01T12:60:00Z",
        "2025-01-01T25:00:00Z",
        "2025-01-01T24:00:01Z",
        "2025-01-01T24:01:00Z",
        "2025-01-01T24:01",
        "2025-01-01T12:05:00+24:00",
        "2025-01-01T12:05:00+05:60",
        "2025-01-01T12:05:00+5",
        "2025-01-01T12:05:0:Z",
        "2025-01-01T12:05:/0Z",
        "2025-02-29",
        "1900-02-29",
        "2024-02-30",
        "2025-04-31",
        "2025-13-01",
        "2025-00-01",
        "2025-01-00",
        "2025-01-32",
        "2025-1-1",
        "202501-01",
        "",
      ],
    ],
    ["date", ["2025-01-15"], ["2025-01-15T00:00:00Z", "2025-02-30", "x2025-01-15", "2025-01-15x"]],
    [
      "date-time",
      ["2025-01-15T00:00:00Z", "2025-01-15t00:00:00z", "2025-01-15T00:00:00-05:00"],
      ["2025-01-15", "2025-01-15T00:00:00", "2025-01-15T00:00:00+0500", "2025-02-30T00:00:00Z"],
    ],
    ["time", ["12:05:00Z", "12:05:00+02:00"], ["25:00:00Z", "12", "T12:05:00Z"]],
    ["email", ["ann@example.com", "a@b"], ["ann", "@b", "a@", "a@b@c", "a b@c", "a@b c", " a@b"]],
    ["uri", ["https://h.test/", "mailto:a@b"], ["h.test", "/a", ""]],
    [
      "uuid",
      ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
      [
        "123e4567e89b12d3a456426614174000",
        "123e4567-e89b-12d3-a456-42661417400",
        "g23e4567-e89b-12d3-a456-426614174000",
      ],
    ],
    ["unix-time", ["anything"], []],
  ])("%s", (name, right, wrong) => {
    const isRight = formats[name] as (text: string) => boolean;
    for (const text of right) expect([text, isRight(text)]).toEqual([text, true]);
    for (const text of wrong) expect([text, isRight(text)]).toEqual([text, false]);
  });
});
