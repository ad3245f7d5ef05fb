import { expect, test } from "vitest";
import { countNames, repeatedNames, scanJson } from "./scan-json.ts";

test.each<[string, number, number]>([
  ["1", 0, 0],
  ["{}", 1, 0],
  ["[]", 1, 0],
  ['{"a":[{"b":1}],"c":{}}', 3, 3],
  ["[[],[],[[]]]", 3, 0],
  ['{"a:{[":":}]{"}', 1, 1],
  ['{"a\\":{":"\\\\","b":[]}', 2, 2],
  ['{"a\\\\":{"b":1}}', 2, 2],
  ['"{[', 0, 0],
])("%s has %s levels and %s names", (text, depth, names) => {
  expect(scanJson(text, 100)).toEqual({ depth, names });
});

test("the scan ends where it is too deep", () => {
  expect(scanJson('[[["', 2).depth).toBe(3);
  expect(scanJson('[[[[{"a":1}', 2)).toEqual({ depth: 3, names: 0 });
  expect(scanJson("[[]]", 2).depth).toBe(2);
});

test.each<[unknown, number]>([
  [null, 0],
  ["a", 0],
  [[], 0],
  [{ a: 1, b: { c: [{ d: 2 }, { d: 3 }] } }, 5],
])("%j has %s names", (value, names) => {
  expect(countNames(value)).toBe(names);
});

test.each<[string, string[]]>([
  ['{"a":1,"a":2}', ["a"]],
  ['{"a":1,"b":2}', []],
  ['{"a":{"a":1},"b":{"a":1}}', []],
  ['[{"a":1},{"a":1}]', []],
  ['{"a":[1,"b",{"b":1}],"b":"b"}', []],
  ['{"a":["a","a"],"b":"a"}', []],
  ['{"a":{"c":1},"d":1,"a":2,"a":3,"d":4}', ["a", "d"]],
  ['{"a":"x,y","a":1}', ["a"]],
  ['{"a":1,"\\u0061":2}', ["a"]],
  ['{"a\\"":1,"a\\"":2}', ['a"']],
  ['{"\\x":1,"\\x":2}', ["\\x"]],
  ['{"x":[{"a":1,"a":1}]}', ["a"]],
])("of %s the names %j are repeated", (text, names) => {
  expect(repeatedNames(text)).toEqual(names);
});
