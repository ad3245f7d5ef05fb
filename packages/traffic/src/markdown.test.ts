import { expect, test } from "vitest";
import { markdownCode, markdownText } from "./markdown.ts";

test.each([
  ["code", "`a_b` is *not* `c|d`", "`a_b` is \\*not\\* `c\\|d`"],
  ["a lone backtick", "a ` b", "a \\` b"],
  ["what only looks like code after a lone backtick", "a `b` c ` @d", "a `b` c \\` &#64;d"],
  [
    "markup, mentions and links",
    "<b>@me https://a.test ![x](y)",
    "&lt;b>&#64;me https&#58;//a.test \\!\\[x\\](y)",
  ],
  ["lines", "a\n\n# b", "a \\# b"],
])("%s in a sentence", (_, sentence, expected) => {
  expect(markdownText(sentence)).toBe(expected);
});

test("a name keeps to its code span", () => {
  expect(markdownCode("a`b\n|c")).toBe("`a'b \\|c`");
});
