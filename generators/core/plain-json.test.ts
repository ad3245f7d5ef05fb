import { expect, test } from "vitest";
import { plainJson } from "./plain-json.ts";

test.for(['{"a": [1, {"b": "c: \\": 1"}], "a:": null}', " \n{}", '{"__proto__": {"a": 1}, "b" : "\\\\"}'])(
  "%s is read as JSON",
  (text) => {
    expect(plainJson(text)).toEqual(JSON.parse(text));
  },
);

test.for([
  ["a key twice", '{"a": 1, "a": 2}'],
  ["a key twice, further in", '{"b": [{"a": 1, "a" : 2}]}'],
  ["a key twice, once with an escape", '{"a": 1, "\\u0061": 2}'],
  ["a merge key", '{"a": {"<<": {"b": 1}}}'],
  ["YAML", "a: 1"],
  ["a flow of YAML", "{a: 1}"],
  ["a list", "[1]"],
  ["an unclosed object", '{"a": 1'],
  ["levels without end", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`],
])("%s is left to the parser of YAML", ([, text]) => {
  expect(plainJson(text ?? "")).toBeUndefined();
});
