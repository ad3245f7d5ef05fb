import fc from "fast-check";
import { expect, test } from "vitest";
import { comment, constant, identifier, string } from "./text.ts";
import { wrap } from "./tsdoc.ts";

/** What a program that contains the text evaluates to. */
const evaluate = (text: string): unknown => new Function(`return (${text})`)();

test("a string literal is the string, whatever it contains", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(evaluate(string(value))).toBe(value);
    }),
  );
});

test("a property name can be any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }).filter((name) => name !== "__proto__"),
      (name) => {
        expect(Object.keys(evaluate(`{ ${identifier(name)}: 1 }`) as object)).toEqual([name]);
      },
    ),
  );
});

test("nothing inside a comment ends it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constant("*/ throw 1 /*"), fc.constant("a\nb\u2028c"))),
      (lines) => {
        expect(evaluate(`${comment(lines)} 1`)).toBe(1);
      },
    ),
  );
});

test("comments of one line and of several", () => {
  expect(comment(["One."])).toBe("/** One. */\n");
  expect(comment(["One.", "", "Two."], "  ")).toBe("  /**\n   * One.\n   *\n   * Two.\n   */\n");
  expect(comment([""])).toBe("");
});

test("a constant is JSON with its type", () => {
  expect(constant("a", { b: "\u2028" }, "T")).toBe('export const a: T = {\n  "b": "\\u2028"\n}');
});

test("prose is wrapped; an empty line parts paragraphs", () => {
  expect(wrap("one two\nthree\n\nfour", 9)).toEqual(["one two", "three", "", "four"]);
});
