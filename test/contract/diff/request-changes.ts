import type { ChangeCase } from "./change-case.ts";
import { args, at, drop, operation, set, success } from "./small-document.ts";

/** One edit for each kind of change of methods and arguments. */
export const requestChanges: readonly ChangeCase[] = [
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
];
