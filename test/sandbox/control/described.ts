import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diagnoseValue, equal, formats, ucs2length, type Validate } from "@datacloud/validators/compiled";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject, type Schema } from "../../../generators/core/model.ts";
import { compile } from "../../../generators/validators/compile.ts";
import { inlineSchema } from "../../../generators/validators/inline.ts";

interface Response {
  $ref?: string;
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, { schema?: Schema }>;
}

/** An operation as the document has it. */
export interface Operation {
  operationId?: string;
  parameters?: readonly { $ref?: string; name?: string; in?: string; schema?: Schema }[];
  requestBody?: { required?: boolean; content: { "application/json": { schema: Schema } } };
  responses: Record<string, Response>;
}

export const documentFile = fileURLToPath(
  new URL("../../../packages/sandbox/control-api.yaml", import.meta.url),
);
export const document = parse(readFileSync(documentFile, "utf8")) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> } & JsonObject;
};

const named = new Map(Object.entries(document.components.schemas));

/** What a reference of the document leads to. */
export function resolved<Part>(part: Part & { $ref?: string }): Part {
  if (part.$ref === undefined) return part;
  const keys = part.$ref.split("/").slice(1);
  return keys.reduce<unknown>((found, key) => (found as JsonObject)[key], document) as Part;
}

/** A schema with its references replaced. */
export function inlined(schema: Schema): Schema {
  return inlineSchema(named, schema);
}

/** The same schema, in which no object has a member that is not described. */
function closed(schema: Json, isPart = false): Json {
  if (Array.isArray(schema)) return schema.map((item) => closed(item));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (key === "allOf" && Array.isArray(value)) return [key, value.map((item) => closed(item, true))];
    if (key === "properties" && isObject(value)) {
      const members = Object.entries(value).map(([name, member]) => [name, closed(member)]);
      return [key, Object.fromEntries(members)];
    }
    return [key, ["items", "anyOf", "oneOf"].includes(key) ? closed(value) : value];
  });
  const isObjectSchema = schema.properties !== undefined || schema.allOf !== undefined;
  return Object.fromEntries(
    !isPart && isObjectSchema ? [...entries, ["unevaluatedProperties", false]] : entries,
  );
}

const compiled = new Map<string, Validate>();

/** The validator that our generators make of a schema, with nothing left open. */
function validatorOf(schema: Schema): Validate {
  const inline = closed(inlined(schema)) as Schema;
  const key = JSON.stringify(inline);
  const known = compiled.get(key);
  if (known) return known;
  const code = compile([inline])
    .replace(/^import .*$/gm, "")
    .replace(/export const validators: readonly Validate\[\] = \[(\w+)\];/, "return $1;");
  const make = new Function("equal", "formats", "ucs2length", "schemas", code);
  const validator = make(equal, formats, ucs2length, [inline]) as Validate;
  compiled.set(key, validator);
  return validator;
}

/** Every operation of the document. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([verb]) => verb !== "parameters")
    .map(([verb, operation]) => ({
      name: `${verb.toUpperCase()} ${path}`,
      verb: verb.toUpperCase(),
      path,
      operation,
      parameters: [...((item.parameters ?? []) as unknown as []), ...(operation.parameters ?? [])].map(
        resolved,
      ),
    })),
);

/** One of them. */
export type Described = (typeof operations)[number];

/** The properties of a body, with those of the parts that it is made of. */
export function propertiesOf(schema: Schema): Record<string, Schema> {
  const parts = [schema, ...((schema.allOf ?? []) as Schema[])];
  return Object.assign({}, ...parts.map(({ properties }) => properties ?? {})) as Record<string, Schema>;
}

/** A response as it came. */
export interface Came {
  status: number;
  headers: Headers;
  text: string;
}

/** Everything in a response that the document does not describe. */
export function undescribed(operation: Operation, { status, headers, text }: Came): string[] {
  const found = operation.responses[status];
  if (!found) return [`status ${status}: ${text.slice(0, 200)}`];
  const described = resolved(found);
  const missing = Object.entries(described.headers ?? {})
    .filter(([name, { required }]) => required === true && !headers.has(name))
    .map(([name]) => `no header ${name}`);
  const type = headers.get("content-type")?.split(";")[0] ?? "none";
  const content = described.content?.[type];
  if (!content) return [...missing, `status ${status} as ${type}`];
  if (type !== "application/json") return missing;
  const wrong = diagnoseValue(validatorOf(content.schema ?? {}), JSON.parse(text));
  return [...missing, ...wrong.map(({ pointer, message }) => `status ${status} at ${pointer}: ${message}`)];
}
