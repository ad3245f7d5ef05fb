/** What becomes of a key of the document: its meaning is kept, it says nothing about values, or it is refused. */
export type Treatment = "handled" | "annotation" | RejectedKeyword;

/** A keyword that changes meaning and that nothing can be generated for, with the way round. */
export interface RejectedKeyword {
  remedy: string;
}

const all = (treatment: Treatment, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, treatment] as const));

const anchors =
  "Give the schema a name under components/schemas and refer to it by `#/components/schemas/NAME`.";
const oneDialect = "Write the schema in JSON Schema 2020-12 and leave the keyword out.";
const oneServer = "List the server once, at the root of the document.";

/** Every keyword of JSON Schema 2020-12, and those that OpenAPI adds. */
export const schemaKeywords: Readonly<Record<string, Treatment>> = {
  ...all("handled", "$ref", "$anchor", "$defs", "definitions"),
  ...all("handled", "type", "enum", "const", "format", "pattern", "title", "default"),
  ...all("handled", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
  ...all("handled", "multipleOf", "minItems", "maxItems", "uniqueItems", "contains", "minContains"),
  ...all("handled", "maxContains", "minProperties", "maxProperties", "required", "dependentRequired"),
  ...all("handled", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"),
  ...all("handled", "properties", "patternProperties", "additionalProperties", "propertyNames"),
  ...all("handled", "items", "prefixItems", "unevaluatedItems", "unevaluatedProperties"),
  ...all("annotation", "description", "examples", "example", "deprecated", "readOnly", "writeOnly"),
  ...all("annotation", "$comment", "contentEncoding", "contentMediaType", "contentSchema"),
  ...all("annotation", "discriminator", "xml", "externalDocs"),
  ...all({ remedy: anchors }, "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"),
  ...all({ remedy: oneDialect }, "$vocabulary"),
  dependencies: { remedy: "Write it as dependentRequired or dependentSchemas." },
  additionalItems: { remedy: "Write it as items beside prefixItems." },
  nullable: { remedy: "In OpenAPI 3.1 write the type as a list with 'null'." },
};

/** The verbs of methods. The first that a path has gives its method the path's own name, the others add theirs to it. */
export const methodVerbs: readonly string[] = ["post", "get", "put", "patch", "delete"];
/** All verbs that OpenAPI has. */
export const verbs: readonly string[] = [...methodVerbs, "head", "options", "trace"];

/** What stands at a path: how calls are sent. */
const pathItem: Readonly<Record<string, Treatment>> = {
  ...all("handled", "$ref", ...verbs, "parameters"),
  ...all("annotation", "summary", "description"),
  servers: { remedy: oneServer },
};

const operation: Readonly<Record<string, Treatment>> = {
  ...all("handled", "parameters", "requestBody", "responses", "operationId", "deprecated"),
  ...all("handled", "summary", "description", "tags", "externalDocs"),
  ...all("annotation", "security", "callbacks"),
  servers: { remedy: oneServer },
};

const parameter: Readonly<Record<string, Treatment>> = {
  ...all("handled", "name", "in", "required", "schema", "style", "explode", "content"),
  // A hint for those who write addresses by hand: what is encoded is read as the same value.
  ...all("annotation", "description", "deprecated", "example", "examples"),
  ...all("annotation", "allowReserved", "allowEmptyValue"),
};

/** The keys of the objects of OpenAPI 3.1 whose meaning a generated file depends on. */
export const objectKeys: Readonly<Record<string, Readonly<Record<string, Treatment>>>> = {
  pathItem,
  operation,
  parameter,
};
