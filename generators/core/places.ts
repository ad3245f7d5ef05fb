import { ownOf } from "./json-parts.ts";
import { verbs } from "./keywords.ts";

/** Keys that all lead to one place. */
function all<Name extends string>(place: Name, ...keys: readonly string[]): Record<string, Name> {
  return Object.fromEntries(keys.map((key) => [key, place]));
}

/** Keys that lead to the place of their name. */
function same<Name extends string>(...names: readonly Name[]): { [Each in Name]: Each } {
  return Object.fromEntries(names.map((name) => [name, name])) as { [Each in Name]: Each };
}

const schemaHolder = same("schema", "examples", "content");

/** Which place a key of a place leads to. `*` stands for any key; a key that is not listed leads to a literal. */
const next = {
  root: { ...same("paths", "components"), webhooks: "paths" },
  paths: all("pathItem", "*"),
  pathItem: { ...all("operation", ...verbs), parameters: "parameters", "x-schemas": "schemas" },
  operation: {
    ...same("parameters", "requestBody", "responses", "callbacks"),
    "x-arguments": "schema",
  },
  parameters: all("parameter", "*"),
  parameter: schemaHolder,
  requestBodies: all("requestBody", "*"),
  requestBody: same("content"),
  content: all("mediaType", "*"),
  mediaType: { ...schemaHolder, encoding: "encodings" },
  encodings: all("encoding", "*"),
  encoding: same("headers"),
  responses: all("response", "*"),
  response: same("content", "headers", "links"),
  links: all("link", "*"),
  link: {},
  callbacks: all("callback", "*"),
  callback: all("pathItem", "*"),
  headers: all("header", "*"),
  header: schemaHolder,
  examples: all("example", "*"),
  example: {},
  schemas: all("schema", "*"),
  schema: {
    ...all("schemas", "properties", "patternProperties", "dependentSchemas", "definitions", "$defs"),
    ...all("schemas", "allOf", "anyOf", "oneOf", "prefixItems"),
    ...all("schema", "items", "not", "if", "then", "else", "contains", "propertyNames", "contentSchema"),
    ...all("schema", "additionalProperties", "unevaluatedProperties", "unevaluatedItems"),
    ...same("discriminator"),
  },
  components: {
    ...same(
      "schemas",
      "responses",
      "parameters",
      "examples",
      "requestBodies",
      "headers",
      "callbacks",
      "links",
    ),
    pathItems: "paths",
  },
  discriminator: same("mapping"),
  mapping: {},
  literal: {},
} as const;

/** What kind of OpenAPI object stands at a place of the document. */
export type Place = keyof typeof next;

/** The place that `key` of an object at `place` leads to. */
export function placeOf(place: Place, key: string): Place {
  // A key may be called `constructor`, which every object has.
  const keys: Readonly<Record<string, Place>> = next[place];
  return ownOf(keys, key) ?? keys["*"] ?? "literal";
}

/** The part of `components` that holds what stands at a place, if it can be named there. */
export function componentsOf(place: Place): string | undefined {
  const section = Object.entries(next.components).find(([, map]) => placeOf(map, "*") === place);
  return section?.[0];
}
