import { readFileSync } from "node:fs";
import { type Change, type ChangeLevel, compareDocuments } from "@datacloud/contract/diff";
import { expect, test } from "vitest";
import { requestChanges } from "./request-changes.ts";
import { responseChanges } from "./response-changes.ts";
import { args, base, drop, set, success } from "./small-document.ts";

function worst(changes: readonly Change[]): ChangeLevel | "none" {
  return changes[0]?.level ?? "none";
}

test.each([...requestChanges, ...responseChanges])("%s: %s", (_, level, kind, edit) => {
  const edited = base();
  edit(edited);
  const changes = compareDocuments(base(), edited);
  if (level === "none") expect(changes.filter((change) => change.level !== "editorial")).toEqual([]);
  else {
    expect(worst(changes)).toBe(level);
    expect(changes.filter((change) => change.level === level).map((change) => change.kind)).toContain(kind);
  }
});

test("an error code in an open list is additive both ways, since readers must know unlisted ones", () => {
  const open = base();
  set("components schemas", { Code: { anyOf: [{ type: "string", enum: ["bad"] }, { type: "string" }] } })(
    open,
  );
  const more = structuredClone(open);
  set("components schemas Code anyOf 0", { enum: ["bad", "new"] })(more);
  for (const changes of [compareDocuments(open, more), compareDocuments(more, open)])
    expect(changes.map(({ level }) => level)).toEqual(["additive"]);
});

test.each([
  [args, "integer", "breaking", "additive"],
  [success, "integer", "additive", "breaking"],
  [args, "string", "additive", "additive"],
] as const)(
  "beside any string, %s lose or gain an alternative of another type: %s",
  (where, type, lost, gained) => {
    const strings = [{ type: "string", enum: ["a"] }, { type: "string" }];
    const [without, with_] = [base(), base()];
    set(`${where} properties`, { mark: { anyOf: strings } })(without);
    set(`${where} properties`, { mark: { anyOf: [...strings, { type, enum: ["b"] }] } })(with_);
    expect(worst(compareDocuments(with_, without))).toBe(lost);
    expect(worst(compareDocuments(without, with_))).toBe(gained);
  },
);

test("a change says what was there before, also where that is an object", () => {
  const [old, now] = [base(), base()];
  set(`${args} properties`, { name: { type: "string", not: { const: "a" } }, note: { type: "string" } })(old);
  set(`${args} properties`, { name: { type: "string", not: { const: "b" } }, note: {} })(now);
  set(`${args} properties`, { note: { type: ["string", "integer"] } })(now);
  expect(compareDocuments(old, now).map(({ text }) => text)).toEqual([
    'Argument `name` now must not have the value `"b"` (before: the value `"a"`).',
    "Argument `note` may now be integer, not only string.",
  ]);
});

test("a change in both encodings of a body counts once", () => {
  const edited = base();
  drop(`${args} properties`, "note")(edited);
  expect(compareDocuments(base(), edited).filter(({ kind }) => kind === "argument-removed")).toHaveLength(1);
});

test("a schema that contains itself ends", () => {
  const tree = (type: string) => {
    const document = base();
    set(`${args} properties`, { tree: { $ref: "#/components/schemas/Tree" } })(document);
    set("components schemas", {
      Tree: { type: "object", properties: { inner: { $ref: "#/components/schemas/Tree" }, leaf: { type } } },
    })(document);
    return document;
  };
  expect(worst(compareDocuments(tree("string"), tree("integer")))).toBe("breaking");
});

test("a document has no change against itself, nor any that is made up", () => {
  const text = readFileSync(
    new URL("../../../packages/contract/src/generated/openapi.json", import.meta.url),
    "utf8",
  );
  const ours = () => JSON.parse(text) as object;
  expect(compareDocuments(ours(), ours())).toEqual([]);
});
