import { expect, test } from "vitest";
import { isCleaned, isPlaceholder } from "./placeholder.ts";

test.each<[string, boolean, boolean]>([
  ["[redacted]", true, true],
  ["REDACTED", true, true],
  ["***", true, true],
  ["**", true, false],
  ["<hidden>", true, true],
  ["…", true, false],
  ["xxx", true, true],
  ["xx", false, false],
  ["<token>", true, false],
  ["[my key]", true, false],
  [`\${KEY}`, true, false],
  [`a \${KEY}`, false, false],
  ["<token> b", false, false],
  ["changeme", true, false],
  ["null", true, false],
  ["none", true, false],
  ["", true, false],
  ["secret", true, true],
  ["secretive", false, false],
  ["my-redacted-key", false, false],
  ["[authorization removed]", true, true],
  ["Bearer redacted", false, true],
  ["api_key: filtered", false, true],
  ["removed token", false, false],
  ["<hidden by har-cleaner>", true, true],
  ["hidden by har-cleaner 2", false, true],
  ["[[--__..]]", true, true],
  ["---", true, true],
  ["(***)", true, true],
  ["*a*", false, false],
  [`[${"x".repeat(38)}]`, true, true],
  [`[${"x".repeat(39)}]`, false, true],
  ["x".repeat(80), false, true],
  ["x".repeat(81), false, false],
  ["dx-key-123456", false, false],
  ["12345678", false, false],
  ["***1", false, false],
  ["1***", false, false],
  ["*<>[](){}.…_-", true, false],
  ["………", true, true],
  ["<***>", true, true],
  ["{***}", true, true],
  [`\${redacted}`, true, false],
  ["hidden by har.cleaner", false, true],
  ["bearer other redacted", false, false],
  ["notredacted", false, false],
  ["redacted1x", false, false],
])("%j stands for a secret: %s, was put there by a tool: %s", (text, mayBe, isSure) => {
  expect(isPlaceholder(text)).toBe(mayBe);
  expect(isCleaned(text)).toBe(isSure);
});

const cleaned = "redacted removed hidden masked filtered sanitized secret xxx";
const more = "scrubbed stripped omitted censored obfuscated confidential";
const described =
  "authorization auth bearer token api key header value credential credentials was is has been";

test("the words of people and tools are known whole, in any case", () => {
  for (const word of `${cleaned} none null changeme`.split(" "))
    expect([word, isPlaceholder(word)]).toEqual([word, true]);
  for (const word of `${cleaned} ${more}`.split(" ")) {
    expect([word, isCleaned(word)]).toEqual([word, true]);
    expect(isCleaned(word.toUpperCase())).toBe(true);
    expect([isCleaned(`un${word}`), isCleaned(`${word}er`)]).toEqual([false, false]);
  }
  for (const word of described.split(" ")) {
    expect([word, isCleaned(`${word} removed`)]).toEqual([word, true]);
    expect([isCleaned(`un${word} removed`), isCleaned(`${word}er removed`)]).toEqual([false, false]);
  }
});
