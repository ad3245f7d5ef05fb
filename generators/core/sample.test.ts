import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Json, Schema } from "./model.ts";
import { closeMemory, openMemory } from "./remember.ts";
import { createSampler } from "./sample.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const flat: readonly (readonly [string, Schema])[] = [
  ["Name", { type: "string", minLength: 2 }],
  ["Node", { type: "object", required: ["name"], properties: { name: ref("Name"), next: ref("Node") } }],
  ["Named", { type: "object", properties: { name: ref("Name") } }],
  ["Broken", { type: "string", pattern: "(" }],
];
const others: readonly (readonly [string, Schema])[] = [
  ["WithId", { $id: "https://a.example/with-id", type: "object", properties: { id: { type: "integer" } } }],
  ["a b", { type: "integer" }],
  [
    "Holder",
    { properties: { with: ref("WithId"), escaped: ref("a%20b"), deep: ref("Named/properties/name") } },
  ],
];

type Case = readonly [what: string, schema: Schema, valid: Json, invalid: Json];

const cases: readonly Case[] = [
  ["a reference", ref("Name"), "ab", "a"],
  ["the same reference again", { type: "array", items: ref("Name") }, ["ab"], ["ab", "a"]],
  [
    "a schema in itself",
    ref("Node"),
    { name: "ab", next: { name: "cd" } },
    { name: "ab", next: { name: "c" } },
  ],
  ["a part of a schema", ref("Named/properties/name"), "ab", "a"],
  [
    "members that a reference allows, and no others",
    { allOf: [ref("Named")], properties: { id: { type: "string" } }, unevaluatedProperties: false },
    { name: "ab", id: "1" },
    { name: "ab", other: "1" },
  ],
];
const further: readonly Case[] = [
  ["an address of its own", ref("Holder"), { with: { id: 1 } }, { with: { id: "1" } }],
  ["a name that is escaped", ref("Holder"), { escaped: 1 }, { escaped: "1" }],
  ["a part, in a named schema", ref("Holder"), { deep: "ab" }, { deep: "a" }],
];

test.for([
  ["schemas that refer to names", flat, cases],
  ["schemas that refer to other places too", [...flat, ...others], [...cases, ...further]],
] as const)("of %s, what is valid is accepted and nothing else", ([, schemas, all]) => {
  const { accepts } = createSampler(new Map(schemas));
  const found = all.map(([what, schema, valid, invalid]) => [
    what,
    accepts(schema, valid),
    accepts(schema, invalid),
  ]);
  expect(found).toEqual(all.map(([what]) => [what, true, false]));
});

test("nothing is known of a schema that cannot be compiled, and all of the others", () => {
  const { accepts } = createSampler(new Map(flat));
  expect([accepts(ref("Broken"), "a"), accepts(ref("Gone"), "a")]).toEqual([undefined, undefined]);
  expect(accepts(ref("Name"), "ab")).toBe(true);
});

test.for<[what: string, schema: Schema]>([
  ["a named schema that leads to another", ref("Node")],
  ["a part of a named schema", ref("Node/properties/name")],
])("what was remembered of %s is not used where the schema behind it has changed", ([, schema]) => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-sample-"));
  const value = schema.$ref === "#/components/schemas/Node" ? { name: "ab", next: { name: "cd" } } : "ab";
  openMemory(folder, "a.yaml", "1");
  expect(createSampler(new Map(flat)).accepts(schema, value)).toBe(true);
  const edited = new Map([...flat, ["Name", { type: "string", minLength: 3 }]] as typeof flat);
  expect(createSampler(edited).accepts(schema, value)).toBe(false);
  closeMemory();
  rmSync(folder, { recursive: true });
});
