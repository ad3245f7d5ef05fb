import { expect, test } from "vitest";
import { type HtmlPart, html, raw, textOf, withCode } from "./html.ts";

const bad = `<script>alert("1")</script>&'`;
const clean = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;'";

test.each<[string, HtmlPart, string]>([
  ["a text", bad, clean],
  ["a number", 3, "3"],
  ["a list", [bad, 1, html`<b>`], `${clean}1<b>`],
  ["markup", html`<b>${bad}</b>`, `<b>${clean}</b>`],
  ["a text that is ours", raw("a > b"), "a > b"],
  ["nothing", undefined, ""],
  ["what is left out", false, ""],
  ["what only looks like markup", JSON.parse('{"text":"<b>"}') as HtmlPart, "undefined"],
])("%s in a template", (_, part, expected) => {
  expect(textOf(html`<p title="${part}">${part}</p>`)).toBe(`<p title="${expected}">${expected}</p>`);
});

test("a character that XML forbids is replaced", () => {
  expect(textOf(html`${"a\u0000b"}`)).toBe("a\uFFFDb");
});

test("what stands between backticks is code, and nothing in it is markup", () => {
  expect(textOf(withCode("A `<b>` of `b` and a lone `"))).toBe(
    "A <code>&lt;b&gt;</code> of <code>b</code> and a lone `",
  );
});
