import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Change, ChangeLevel } from "./change.ts";
import { compareDocuments } from "./compare-documents.ts";

/** A small document of the style of ours; `any` value may be edited. */
type Node = { [key: string]: Node } & { [key: string]: unknown };

const failure = {
  type: "object",
  required: ["ok", "error"],
  properties: { ok: { const: false }, error: { $ref: "#/components/schemas/Code" } },
};
const base = () =>
  structuredClone({
    openapi: "3.1.1",
    info: { title: "T", version: "1.0.0" },
    servers: [{ url: "https://a.test" }],
    security: [{ key: [] }],
    paths: {
      "/a.read": {
        get: {
          operationId: "aRead",
          parameters: [{ name: "id", in: "query", schema: { type: "string" } }],
          responses: { 200: { description: "Fine." } },
        },
      },
      "/a.set": {
        post: {
          operationId: "aSet",
          summary: "Sets.",
          "x-idempotency": { safe: true },
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Arguments" } },
              "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Arguments" } },
            },
          },
          responses: {
            200: {
              description: "Fine.",
              headers: { "X-Left": { schema: { type: "integer" } } },
              content: { "application/json": { schema: { $ref: "#/components/schemas/Success" } } },
            },
            422: { description: "Refused.", content: { "application/json": { schema: failure } } },
          },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: {
        Arguments: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", description: "The name." },
            size: { type: ["integer", "null"] },
            kind: { type: "string", enum: ["a", "b"] },
            note: { type: "string", maxLength: 100 },
            tags: { type: "array", items: { type: "string" } },
          },
        },
        Success: {
          type: "object",
          required: ["ok", "id"],
          properties: {
            ok: { const: true },
            id: { type: "string" },
            state: { type: "string", enum: ["on", "off"] },
            extra: { type: "string" },
          },
        },
        Code: { type: "string", enum: ["bad", "worse"] },
        OpenCode: { anyOf: [{ type: "string", enum: ["bad"] }, { type: "string" }] },
      },
    },
  }) as unknown as Node;

const at = (document: Node, path: string): Node =>
  path.split(" ").reduce<Node>((node, key) => node[key] as Node, document);
const set = (path: string, value: object) => (document: Node) =>
  void Object.assign(at(document, path), structuredClone(value));
const drop = (path: string, name: string) => (document: Node) => void delete at(document, path)[name];
const args = "components schemas Arguments";
const success = "components schemas Success";
const operation = "paths /a.set post";

/** One edit for each kind of change, with what it is for programs that were right before. */
const table: readonly [
  title: string,
  level: ChangeLevel | "none",
  kind: string,
  edit: (document: Node) => void,
][] = [
  ["a method is removed", "breaking", "method-removed", drop("paths", "/a.set")],
  [
    "a method is added",
    "additive",
    "method-added",
    (d) => set("paths", { "/b.set": at(d, "paths /a.set") })(d),
  ],
  [
    "the verb changes",
    "breaking",
    "verb-changed",
    (d) => {
      set("paths /a.set", { put: at(d, operation) })(d);
      drop("paths /a.set", "post")(d);
    },
  ],
  ["an operation ID changes", "breaking", "operation-id-changed", set(operation, { operationId: "setA" })],
  ["a method is deprecated", "additive", "deprecated", set(operation, { deprecated: true })],
  ["a summary changes", "editorial", "words", set(operation, { summary: "Sets it." })],
  [
    "a repeat is no longer safe",
    "breaking",
    "repeat-changed",
    set(operation, { "x-idempotency": { safe: false } }),
  ],
  [
    "a required argument is added",
    "breaking",
    "argument-added-required",
    (d) => {
      set(`${args} properties`, { more: { type: "string" } })(d);
      set(args, { required: ["name", "more"] })(d);
    },
  ],
  [
    "an optional argument is added",
    "additive",
    "argument-added",
    set(`${args} properties`, { more: { type: "string" } }),
  ],
  ["an argument is removed", "breaking", "argument-removed", drop(`${args} properties`, "note")],
  [
    "an argument becomes required",
    "breaking",
    "argument-required",
    set(args, { required: ["name", "note"] }),
  ],
  ["an argument becomes optional", "additive", "argument-optional", set(args, { required: [] })],
  [
    "an argument's type changes",
    "breaking",
    "type-narrowed",
    set(`${args} properties name`, { type: "integer" }),
  ],
  [
    "an argument's types get fewer",
    "breaking",
    "type-narrowed",
    set(`${args} properties size`, { type: "integer" }),
  ],
  [
    "an argument's types get more",
    "additive",
    "type-widened",
    set(`${args} properties name`, { type: ["string", "null"] }),
  ],
  [
    "integer becomes number in a request",
    "additive",
    "type-widened",
    set(`${args} properties size`, { type: ["number", "null"] }),
  ],
  [
    "a value of an argument is removed",
    "breaking",
    "value-removed",
    set(`${args} properties kind`, { enum: ["a"] }),
  ],
  [
    "a value of an argument is added",
    "additive",
    "value-added",
    set(`${args} properties kind`, { enum: ["a", "b", "c"] }),
  ],
  [
    "an argument gets a list of values",
    "breaking",
    "values-limited",
    set(`${args} properties name`, { enum: ["a"] }),
  ],
  ["a limit is added", "breaking", "limit-narrowed", set(`${args} properties name`, { maxLength: 9 })],
  ["a limit is raised", "additive", "limit-widened", set(`${args} properties note`, { maxLength: 200 })],
  ["a limit is removed", "additive", "limit-widened", drop(`${args} properties note`, "maxLength")],
  ["a pattern is added", "breaking", "condition-added", set(`${args} properties name`, { pattern: "^a" })],
  ["a default changes", "additive", "default-changed", set(`${args} properties name`, { default: "a" })],
  [
    "an argument inside a list narrows",
    "breaking",
    "limit-narrowed",
    set(`${args} properties tags items`, { minLength: 1 }),
  ],
  ["further arguments are refused", "breaking", "closed", set(args, { additionalProperties: false })],
  [
    "a union of types is written as alternatives",
    "none",
    "",
    set(`${args} properties`, { size: { anyOf: [{ type: "null" }, { type: "integer" }] } }),
  ],
  [
    "an alternative of an argument is added",
    "additive",
    "alternative-added",
    set(`${args} properties`, { name: { anyOf: [{ type: "string" }, { type: "integer" }] } }),
  ],
  [
    "a reference is written out",
    "none",
    "",
    (d) => set(`${operation} requestBody content application/json`, { schema: at(d, args) })(d),
  ],
  [
    "a schema is renamed",
    "none",
    "",
    (d) => {
      set("components schemas", { Renamed: at(d, success) })(d);
      set(`${operation} responses 200 content application/json`, {
        schema: { $ref: "#/components/schemas/Renamed" },
      })(d);
    },
  ],
  [
    "keys are in another order",
    "none",
    "",
    (d) => {
      const { required, ...rest } = at(d, args);
      set("components schemas", { Arguments: { required, ...rest } })(d);
    },
  ],
  [
    "an encoding is removed",
    "breaking",
    "encoding-removed",
    drop(`${operation} requestBody content`, "application/x-www-form-urlencoded"),
  ],
  [
    "an encoding is added",
    "additive",
    "encoding-added",
    set(`${operation} requestBody content`, { "text/plain": {} }),
  ],
  [
    "a body is no longer required",
    "additive",
    "body-required",
    set(`${operation} requestBody`, { required: false }),
  ],
  [
    "a member of the response is removed",
    "breaking",
    "member-removed",
    drop(`${success} properties`, "extra"),
  ],
  [
    "a member of the response is added",
    "additive",
    "member-added",
    set(`${success} properties`, { more: { type: "string" } }),
  ],
  [
    "a member of the response is no longer certain",
    "breaking",
    "member-optional",
    set(success, { required: ["ok"] }),
  ],
  [
    "a member of the response may be null",
    "breaking",
    "type-widened",
    set(`${success} properties id`, { type: ["string", "null"] }),
  ],
  [
    "a value of the response is added",
    "breaking",
    "value-added",
    set(`${success} properties state`, { enum: ["on", "off", "gone"] }),
  ],
  [
    "a value of the response is removed",
    "additive",
    "value-removed",
    set(`${success} properties state`, { enum: ["on"] }),
  ],
  ["`ok` flips", "breaking", "value-added", set(`${success} properties ok`, { const: false })],
  [
    "an error code is added to a closed list",
    "breaking",
    "error-code-added",
    set("components schemas Code", { enum: ["bad", "worse", "worst"] }),
  ],
  [
    "an error code is removed",
    "additive",
    "error-code-removed",
    set("components schemas Code", { enum: ["bad"] }),
  ],
  ["a response is removed", "breaking", "response-removed", drop(`${operation} responses`, "422")],
  [
    "a response is added",
    "additive",
    "response-added",
    set(`${operation} responses`, { 429: { description: "Slow down." } }),
  ],
  [
    "a header of a response is removed",
    "breaking",
    "header-removed",
    drop(`${operation} responses 200 headers`, "X-Left"),
  ],
  [
    "a query argument is removed",
    "breaking",
    "argument-removed",
    set("paths /a.read get", { parameters: [] }),
  ],
  [
    "a query argument becomes required",
    "breaking",
    "argument-required",
    set("paths /a.read get parameters 0", { required: true }),
  ],
  [
    "the way to authenticate changes",
    "breaking",
    "security-changed",
    set("components securitySchemes key", { scheme: "basic" }),
  ],
  [
    "another way to authenticate is added",
    "additive",
    "security-added",
    set("", {}) && ((d) => void Object.assign(d, { security: [{ key: [] }, {}] })),
  ],
  ["a server is removed", "breaking", "server-removed", (d) => void Object.assign(d, { servers: [] })],
  [
    "a description changes",
    "editorial",
    "words",
    set(`${args} properties name`, { description: "Its name." }),
  ],
  ["evidence changes", "editorial", "evidence", set(`${args} properties name`, { "x-evidence": "inferred" })],
  ["the version changes", "editorial", "words", set("info", { version: "1.1.0" })],
  [
    "a schema that nothing uses changes",
    "editorial",
    "words",
    set("components schemas OpenCode", { description: "Codes." }),
  ],
];

function worst(changes: readonly Change[]): ChangeLevel | "none" {
  return changes[0]?.level ?? "none";
}

test.each(table)("%s: %s", (_, level, kind, edit) => {
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
  const text = readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8");
  const ours = () => JSON.parse(text) as object;
  expect(compareDocuments(ours(), ours())).toEqual([]);
});
