import { ownOf } from "./json-parts.ts"; /** What kind of OpenAPI object stands at a place of the document. */
export type Place =
  | "root"
  | "paths"
  | "pathItem"
  | "operation"
  | "parameters"
  | "parameter"
  | "requestBodies"
  | "requestBody"
  | "content"
  | "mediaType"
  | "responses"
  | "response"
  | "headers"
  | "header"
  | "examples"
  | "example"
  | "schema"
  | "schemas"
  | "components"
  | "callbacks"
  | "callback"
  | "links"
  | "link"
  | "encodings"
  | "encoding"
  | "discriminator"
  | "mapping"
  | "literal";

const schemaHolder = {
  schema: "schema",
  examples: "examples",
  example: "literal",
  content: "content",
} as const satisfies Record<string, Place>;

/** Which place a key of a place leads to. `*` stands for any key; a key that is not listed leads to a literal. */
const next: Record<Place, Partial<Record<string, Place>>> = {
  root: { paths: "paths", webhooks: "paths", components: "components" },
  paths: { "*": "pathItem" },
  pathItem: {
    get: "operation",
    put: "operation",
    post: "operation",
    patch: "operation",
    delete: "operation",
    head: "operation",
    options: "operation",
    trace: "operation",
    parameters: "parameters",
    "x-schemas": "schemas",
  },
  operation: {
    parameters: "parameters",
    requestBody: "requestBody",
    responses: "responses",
    callbacks: "callbacks",
    "x-arguments": "schema",
  },
  parameters: { "*": "parameter" },
  parameter: schemaHolder,
  requestBodies: { "*": "requestBody" },
  requestBody: { content: "content" },
  content: { "*": "mediaType" },
  mediaType: { ...schemaHolder, encoding: "encodings" },
  encodings: { "*": "encoding" },
  encoding: { headers: "headers" },
  responses: { "*": "response" },
  response: { content: "content", headers: "headers", links: "links" },
  links: { "*": "link" },
  link: {},
  callbacks: { "*": "callback" },
  callback: { "*": "pathItem" },
  headers: { "*": "header" },
  header: schemaHolder,
  examples: { "*": "example" },
  example: {},
  schemas: { "*": "schema" },
  schema: {
    properties: "schemas",
    patternProperties: "schemas",
    dependentSchemas: "schemas",
    definitions: "schemas",
    discriminator: "discriminator",
    contentSchema: "schema",
    $defs: "schemas",
    allOf: "schemas",
    anyOf: "schemas",
    oneOf: "schemas",
    prefixItems: "schemas",
    items: "schema",
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: "schema",
    else: "schema",
    contains: "schema",
    additionalProperties: "schema",
    unevaluatedProperties: "schema",
    unevaluatedItems: "schema",
    propertyNames: "schema",
  },
  components: {
    schemas: "schemas",
    responses: "responses",
    parameters: "parameters",
    examples: "examples",
    requestBodies: "requestBodies",
    headers: "headers",
    callbacks: "callbacks",
    links: "links",
    pathItems: "paths",
  },
  discriminator: { mapping: "mapping" },
  mapping: {},
  literal: {},
};

/** The place that `key` of an object at `place` leads to. */
export function placeOf(place: Place, key: string): Place {
  // A key may be called `constructor`, which every object has.
  const named = ownOf(next[place], key);
  return named ?? next[place]["*"] ?? "literal";
}

/** The part of `components` that holds what stands at a place, if it can be named there. */
export function componentsOf(place: Place): string | undefined {
  const section = Object.entries(next.components).find(([, map]) => map && placeOf(map, "*") === place);
  return section?.[0];
}
