import type { Schema } from "./model.ts";

/** The schema of an object with these members and no others. */
export function closed(properties: Schema, required: readonly string[] = []): Schema {
  return {
    type: "object",
    ...(required.length > 0 && { required: [...required] }),
    properties,
    additionalProperties: false,
  };
}

/** The schema of a list that is not empty. */
export function some(items: Schema): Schema {
  return { type: "array", minItems: 1, items };
}

const text = { type: "string", minLength: 1 };
const pointer = { type: "string", pattern: "^/" };
const status = { type: "integer", minimum: 200, maximum: 599 };
const values = { type: "object", minProperties: 1 };

/** A request of a probe: to a method, or to a path that no method has. */
const request = {
  ...closed({
    method: text,
    path: pointer,
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
  }),
  anyOf: [{ required: ["method"] }, { required: ["path"] }],
  dependentRequired: { body: ["type"] },
};

/** What a response is compared with; everything that is given must hold. */
const match = {
  ...closed({
    ok: { type: "boolean" },
    status: { anyOf: [status, some(status)] },
    error: { anyOf: [text, some(text)] },
    has: some(pointer),
    lacks: some(pointer),
    equals: values,
    differs: values,
    times: values,
    otherTimes: values,
    records: { type: "integer", minimum: 0 },
  }),
  minProperties: 1,
};

/** The JSON Schema of `x-probes`: each entry is a probe, or says why there can be none. */
export const probesSchema: Schema = {
  type: "array",
  items: {
    ...closed(
      {
        id: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" },
        none: text,
        statement: text,
        opposes: { const: true },
        setup: some(request),
        request,
        confirms: some(match),
        contradicts: some(match),
        leaves: text,
        cleanup: some(request),
      },
      ["id"],
    ),
    oneOf: [{ required: ["none"] }, { required: ["request", "confirms", "contradicts"] }],
    dependentRequired: { leaves: ["cleanup"], cleanup: ["leaves"] },
  },
};
