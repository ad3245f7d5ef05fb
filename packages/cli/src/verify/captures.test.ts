import { expect, test } from "vitest";
import { patternOf } from "./captures.ts";

test.each([
  ["captures\\*.har", "captures/*.har"],
  ["C:\\runs\\**\\*.jsonl", "C:/runs/**/*.jsonl"],
  ["captures/*.har", "captures/*.har"],
  ["C:\\runs\\\\(old\\)\\*.har", "C:/runs/\\(old\\)/*.har"],
])("on Windows, the pattern %s is read as %s", (word, pattern) => {
  expect(patternOf(word, "win32")).toBe(pattern);
  expect(patternOf(word, "linux")).toBe(word);
});
