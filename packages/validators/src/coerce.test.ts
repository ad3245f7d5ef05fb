import { describe, expect, test } from "vitest";
import { coerce, scalarOf } from "./coerce.ts";
import { readForm } from "./form-tree.ts";
import type { ArgumentSchema } from "./schema.ts";
import { shapeOf } from "./shape.ts";

/** The value of `a` in a form, and the places that came more than once. */
function read(schema: object | undefined, form: string) {
  const repeated: string[] = [];
  const node = readForm(form).get("a");
  const shape = schema && shapeOf(schema as ArgumentSchema);
  const value = node && coerce(node, shape, "/a", (pointer) => void repeated.push(pointer));
  return { value, repeated };
}

const type = (...types: string[]) => ({ type: types });
const inferred = (name: string) => ({ type: name, "x-evidence": "inferred" });
const list = { type: "array", items: { type: "integer" } };
const texts = { type: "array", items: { type: "string" } };
const person = { properties: { id: { type: "integer" } }, required: ["id"] };

describe("a text becomes the value that the schema asks for", () => {
  test.each<[string, object | undefined, unknown]>([
    ["7", undefined, "7"],
    ["7", {}, "7"],
    ["7", type("integer"), 7],
    ["-7", type("integer"), -7],
    ["007", type("integer"), 7],
    ["7.0", type("integer"), "7.0"],
    ["7e2", type("integer"), "7e2"],
    ["+7", type("integer"), " 7"],
    ["%207", type("integer"), " 7"],
    ["7x", type("integer"), "7x"],
    ["9007199254740991", type("integer"), 9007199254740991],
    ["9007199254740993", type("integer"), "9007199254740993"],
    ["9007199254740993", type("integer", "number"), 9007199254740992],
    ["7", type("number"), 7],
    ["-7.25", type("number"), -7.25],
    ["7.", type("number"), "7."],
    [".5", type("number"), ".5"],
    ["7e2", type("number"), 700],
    ["7E-2", type("number"), 0.07],
    ["7e%2B2", type("number"), 700],
    ["7e", type("number"), "7e"],
    ["x7.5", type("number"), "x7.5"],
    ["1e999", type("number"), "1e999"],
    ["7", type("number", "string"), 7],
    ["007", type("number", "string"), "007"],
    ["1.50", type("number", "string"), "1.50"],
    ["1.5", type("number", "string"), 1.5],
    ["7", { anyOf: [type("string"), inferred("integer")] }, "7"],
    ["7", { anyOf: [type("string"), inferred("number")] }, "7"],
    ["7", { anyOf: [inferred("string"), inferred("integer")] }, 7],
    ["7", { anyOf: [inferred("string"), type("integer")] }, 7],
    ["7", { anyOf: [type("boolean"), inferred("integer")] }, 7],
    ["true", type("boolean"), true],
    ["false", type("boolean"), false],
    ["True", type("boolean"), "True"],
    ["1", type("boolean"), "1"],
    ["true", type("boolean", "string"), "true"],
    ["null", type("null", "integer"), null],
    ["null", type("integer"), "null"],
    ["null", type("null", "string"), "null"],
    ["null", { type: ["null", "string"], format: "date" }, null],
    ["", type("integer", "null"), ""],
    ["%20", type("array", "boolean"), " "],
    ["[1,2]", list, [1, 2]],
    ["%20[1,2]", list, [1, 2]],
    ["[1,", list, ["[1,"]],
    ["7", list, [7]],
    ["x", list, ["x"]],
    ["x", type("array", "string"), "x"],
    ["[1]", type("array", "string"), [1]],
    ["[1]", type("object"), "[1]"],
    ["7", type("object"), "7"],
    ['{"id":1}', type("array"), ['{"id":1}']],
    ['{"id":1}', { ...person, ...type("object") }, { id: 1 }],
    ["{}", { ...person, ...type("object") }, {}],
    ['{"id":1}', { ...person, ...type("object", "string") }, { id: 1 }],
    ['{"ID":1}', { ...person, ...type("object", "string") }, '{"ID":1}'],
    ["{id}", { ...person, ...type("object") }, "{id}"],
    [
      `${"[".repeat(100)}${"]".repeat(100)}`,
      type("array"),
      JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`),
    ],
    [`${"[".repeat(101)}${"]".repeat(101)}`, type("array"), [`${"[".repeat(101)}${"]".repeat(101)}`]],
  ])("%s as %j", (text, schema, expected) => {
    expect(read(schema, `a=${text}`)).toEqual({ value: expected, repeated: [] });
  });
});

describe("names of a form become lists and objects", () => {
  test.each<[string, object, unknown, string[]]>([
    ["a=1&a=2", list, [1, 2], []],
    ["a=1&a=2", type("integer"), 2, ["/a"]],
    ["a[]=1&a[]=2", list, [1, 2], []],
    ["a[]=1", type("integer"), ["1"], []],
    ["a=1&a[]=2", list, [1, 2], ["/a"]],
    ["a=1&a[]=2", type("integer"), ["2"], ["/a"]],
    ["a=1&a[b]=2", type("object"), { b: "2" }, ["/a"]],
    ["a[]=1&a[b]=2", type("object"), { b: "2" }, ["/a"]],
    ["a[id]=1", { ...person, ...type("object") }, { id: 1 }, []],
    ["a[id]=1&a[id]=2", { ...person, ...type("object") }, { id: 2 }, ["/a/id"]],
    ["a[x/y]=1&a[x/y]=2", type("object"), { "x/y": "2" }, ["/a/x~1y"]],
    ["a[10]=3&a[9]=2&a[0]=1", list, [1, 2, 3], []],
    ["a[0]=1", type("object"), { 0: "1" }, []],
    ["a[0]=1", type("object", "array"), { 0: "1" }, []],
    ["a[0]=1&a[x]=2", list, { 0: "1", x: "2" }, []],
    ["a[1234567]=1", list, { 1234567: "1" }, []],
    ["a[123456]=1", list, [1], []],
    ["a[0]=1&a[0]=2", texts, ["2"], ["/a/0"]],
    ["a[][x]=1&a[][y]=2&a[][x]=3", type("array"), [{ x: "1", y: "2" }, { x: "3" }], []],
    ["a[]=1&a[][x]=2", type("array"), ["1", { x: "2" }], []],
    ["a[][]=1&a[][]=2", type("array"), [["1"], ["2"]], []],
    ["a[x]y=1&a=2", type("string"), "2", []],
    ["a[x][]=1&a[x][]=2", type("object"), { x: ["1", "2"] }, []],
    [`a${"[x]".repeat(99)}=1`, type("object"), JSON.parse(`${'{"x":'.repeat(99)}"1"${"}".repeat(99)}`), []],
  ])("%s as %j", (form, schema, expected, repeated) => {
    expect(read(schema, form)).toEqual({ value: expected, repeated });
  });

  test("but malformed ones stay as they are, and so do those nested deeper than 100 levels", () => {
    const names = ["a[x", "a]x[", "[a]", "a[x]y", "a[x[y]]", "a[x]]", `a${"[x]".repeat(100)}`];
    const form = names.map((name) => `${encodeURIComponent(name)}=1`).join("&");
    expect([...readForm(form).keys()]).toEqual(names);
  });
});

test.each<[string, object, unknown]>([
  ["true", type("boolean"), true],
  ["false", type("boolean"), false],
  ["yes", type("boolean"), undefined],
  ["7", type("integer"), 7],
  ["7.5", type("integer"), undefined],
  ["7", type("integer", "string"), undefined],
  ["true", type("integer"), undefined],
])("the string %s in JSON as %j", (text, schema, expected) => {
  expect(scalarOf(text, shapeOf(schema as ArgumentSchema))).toBe(expected);
});
