import type { Schema } from "./model.ts";

const text = { type: "string", minLength: 1 };
const strings = { anyOf: [text, { type: "array", minItems: 1, items: text }] };
const pointers = { type: "array", minItems: 1, items: { type: "string", pattern: "^/" } };
const status = { type: "integer", minimum: 200, maximum: 599 };
const values = { type: "object", minProperties: 1 };

/** A request of a probe: to a method, or to a path that no method has. */
const request = {
  type: "object",
  properties: {
    method: text,
    path: { type: "string", pattern: "^/" },
    verb: { enum: ["GET", "POST"] },
    arguments: { type: "object" },
    query: values,
    body: text,
    type: text,
    accept: text,
    key: { const: "none" },
    keep: values,
    mayFail: { const: true },
    deletes: text,
  },
  additionalProperties: false,
  anyOf: [{ required: ["method"] }, { required: ["path"] }],
  dependentRequired: { body: ["type"] },
};

/** What a response is compared with; everything that is given must hold. */
const match = {
  type: "object",
  minProperties: 1,
  properties: {
    ok: { type: "boolean" },
    status: { anyOf: [status, { type: "array", minItems: 1, items: status }] },
    error: strings,
    has: pointers,
    lacks: pointers,
    equals: values,
    differs: values,
    times: values,
    otherTimes: values,
    records: { type: "integer", minimum: 0 },
  },
  additionalProperties: false,
};

const requests = { type: "array", minItems: 1, items: request };
const matches = { type: "array", minItems: 1, items: match };

/** The JSON Schema of `x-probes`: each entry is a probe, or says why there can be none. */
export const probesSchema: Schema = {
  type: "array",
  items: {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" },
      none: text,
      statement: text,
      opposes: { const: true },
      setup: requests,
      request,
      confirms: matches,
      contradicts: matches,
      leaves: text,
      cleanup: requests,
    },
    additionalProperties: false,
    oneOf: [{ required: ["none"] }, { required: ["request", "confirms", "contradicts"] }],
    dependentRequired: { leaves: ["cleanup"], cleanup: ["leaves"] },
  },
};
