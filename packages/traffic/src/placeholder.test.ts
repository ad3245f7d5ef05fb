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
])("%j stands for a secret: %s, was put there by a tool: %s", (text, mayBe, isSure) => {
  expect(isPlaceholder(text)).toBe(mayBe);
  expect(isCleaned(text)).toBe(isSure);
});
