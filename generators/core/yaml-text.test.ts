import {
  array,
  assert,
  constantFrom,
  dictionary,
  double,
  integer,
  jsonValue,
  oneof,
  property,
  string,
} from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { yamlText } from "./yaml-text.ts";

const byLibrary = (value: unknown) => stringify(value, { aliasDuplicateObjects: false });

const pieces = [
  ...[
    "a",
    "Word",
    "true",
    "null",
    "No",
    "~",
    "-",
    "--- ",
    "...",
    "%",
    "?",
    ":",
    ": ",
    " #",
    "#/a/b",
    "'",
    '"',
    "`",
  ],
  ...[
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "\\",
    "é",
    "\u{1f600}",
    "\u0007",
    "\u2028",
    "0",
    "12",
    "0x1f",
    "1e3",
    ".5",
    ".inf",
  ],
  ...[
    "[",
    "{",
    ",",
    "*",
    "&",
    "!",
    "|",
    ">",
    "@",
    "/path.of",
    "$ref",
    "^[a-z]+$",
    "a longer sentence. With a second one ",
  ],
];
const text = array(constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join(""));
const scalar = oneof(
  text,
  string({ unit: "binary", maxLength: 40 }),
  integer(),
  double(),
  constantFrom(true, false, null, -0, 2n ** 70n),
);
const flat = oneof(scalar, array(scalar, { maxLength: 4 }), dictionary(text, scalar, { maxKeys: 5 }));
const nested = oneof(
  flat,
  array(flat, { maxLength: 4 }),
  dictionary(text, oneof(flat, array(flat), dictionary(text, flat)), { maxKeys: 4 }),
);

test("the text is that of the library", { timeout: 120_000 }, () => {
  const holds = property(oneof(nested, jsonValue()), (value) => {
    expect(yamlText(value as never)).toBe(byLibrary(value));
  });
  assert(holds, { numRuns: 3000 });
});

test.for([
  ["an empty document", {}],
  ["empty parts", { a: {}, b: [], c: [[], {}, [[]]], d: "" }],
  ["lists in lists", [[1, ["a", { b: [{ c: 1, d: "e" }] }]], [{ f: { g: [] } }]]],
  [
    "a long key",
    { ["k".repeat(1030)]: 1, ["k ".repeat(600)]: { a: "b" }, ["l".repeat(1100)]: [1, { a: 2 }] },
  ],
  ["deep texts", { a: { b: { c: { d: { e: { f: { g: "a word and another one ".repeat(9) } } } } } } }],
  [
    "lines",
    { description: "One.\n\nTwo `code`.\n  - three\n", list: ["One.\nTwo.", "Three\n\n", " four\n"] },
  ],
] as const)("the text is that of the library: %s", ([, value]) => {
  expect(yamlText(value as never)).toBe(byLibrary(value));
});
