import { expect, test } from "vitest";
import { jsonLosses } from "./json-losses.ts";

const exact = [
  "9007199254740991",
  "-9007199254740991",
  "9007199254740992",
  "1e21",
  "1E+22",
  "10000000000000000000",
  "1200.50e3",
  "0.1",
  "0.1000000000000000055511151231257827",
  "-0",
  '"9007199254740993"',
  '{"a\\"":"9007199254740993","b":["1e999"]}',
  '[{"a":1},{"a":1}]',
];

test.each(exact)("%s arrives as it was written", (json) => {
  expect(jsonLosses(json)).toEqual([]);
});

const lost: readonly (readonly [json: string, ...starts: string[]])[] = [
  ["9007199254740993", "9007199254740993 is too large to be sent exactly: it would become 9007199254740992."],
  ["-9007199254740993.0", "-9007199254740993.0 is"],
  ["9.007199254740993e15", "9.007199254740993e15 is"],
  [
    "1152921504606846976",
    "1152921504606846976 is too large to be sent exactly: it would become 1152921504606847000.",
  ],
  ["12345678901234567890.5", "12345678901234567890.5 is"],
  ["1e400", "1e400 is too large for a number."],
  ['{"a":{"b\\n":[1,{"c":9007199254740993}]}}', "a.b\n.1.c: 9007199254740993 is"],
  ['{"a":1e400,"b":"x","c":-1e400}', "a: 1e400", "c: -1e400"],
  ['{"a":1, "b":{"a":2}, "a":3}', "a: appears twice"],
  ['{"a":1,"\\u0061":3}', "a: appears twice"],
  ['[{"\\\\":1,"x\\\\":[true],"\\\\":null}]', "0.\\: appears twice"],
];

test.each(lost)("%s would lose something", (json, ...starts) => {
  const losses = jsonLosses(json);
  expect(losses.map((loss, index) => loss.slice(0, starts[index]?.length))).toEqual(starts);
});
