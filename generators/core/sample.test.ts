import { expect, test } from "vitest";
import type { Json, Schema } from "./model.ts";
import { createSampler } from "./sample.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = new Map<string, Schema>([
  ["Name", { type: "string", minLength: 2 }],
  ["Node", { type: "object", required: ["name"], properties: { name: ref("Name"), next: ref("Node") } }],
  ["Named", { type: "object", properties: { name: ref("Name") } }],
  ["WithId", { $id: "https://a.example/with-id", type: "object", properties: { id: { type: "integer" } } }],
  ["HasWithId", { properties: { with: ref("WithId"), name: ref("Name") } }],
  ["a b", { type: "integer" }],
  ["Broken", { type: "string", pattern: "(" }],
]);
const { accepts } = createSampler(schemas);

test.for<[what: string, schema: Schema, valid: Json, invalid: Json]>([
  ["a reference", ref("Name"), "ab", "a"],
  ["the same reference again", { type: "array", items: ref("Name") }, ["ab"], ["ab", "a"]],
  [
    "a schema in itself",
    ref("Node"),
    { name: "ab", next: { name: "cd" } },
    { name: "ab", next: { name: "c" } },
  ],
  [
    "members that a reference allows, and no others",
    { allOf: [ref("Named")], properties: { id: { type: "string" } }, unevaluatedProperties: false },
    { name: "ab", id: "1" },
    { name: "ab", other: "1" },
  ],
  ["an address of its own", ref("HasWithId"), { with: { id: 1 }, name: "ab" }, { with: { id: "1" } }],
  ["a name that is escaped", ref("a%20b"), 1, "1"],
])("%s accepts what is valid and nothing else", ([, schema, valid, invalid]) => {
  expect([accepts(schema, valid), accepts(schema, invalid)]).toEqual([true, false]);
});

test("nothing is known of a schema that cannot be compiled, and all of the others", () => {
  expect([accepts(ref("Broken"), "a"), accepts(ref("Gone"), "a")]).toEqual([undefined, undefined]);
  expect(accepts(ref("Name"), "ab")).toBe(true);
});
