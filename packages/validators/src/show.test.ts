import { expect, test } from "vitest";
import { shorten, show } from "./show.ts";

test.each<[unknown, string]>([
  [undefined, "nothing"],
  [null, "null"],
  ["", "an empty string"],
  ["a", 'the string "a"'],
  [5, "the number 5"],
  [true, "true"],
  [[], "an empty array"],
  [[1, 2], "an array of 2"],
  [{}, "an empty object"],
  [{ a: 1, b: 2 }, "an object with a and b"],
])("%j in words", (value, words) => {
  expect(show(value)).toBe(words);
});

test("long texts are cut between characters, not inside one", () => {
  expect(shorten(`${"a".repeat(59)}💳`)).toBe(`${"a".repeat(59)}\uFFFD…`);
});

test.each([
  "Bearer abc.def",
  `ghp_${"a".repeat(36)}`,
  `xoxb-${"1".repeat(20)}`,
  "AKIAABCDEFGHIJKLMNOP",
  `sk-${"a".repeat(30)}`,
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc",
])("%s is redacted, also where it begins before a cut", (secret) => {
  expect(shorten(`x ${secret} y`)).not.toContain(secret);
  expect(shorten(`${"z".repeat(55)} ${secret}`)).not.toContain(secret.slice(0, 6));
});
