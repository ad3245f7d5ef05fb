import type { ChangeCase } from "./change-case.ts";
import { args, drop, operation, set, success } from "./small-document.ts";

/** One edit for each kind of change of bodies, responses and the document around them. */
export const responseChanges: readonly ChangeCase[] = [
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
