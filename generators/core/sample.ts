import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import { dereference, objectSchema } from "./object-schema.ts";

type Schemas = ReadonlyMap<string, Schema>;

/** Makes small values of schemas for a document without examples, and hands out only those that are valid. */
export interface Sampler {
  sampleOf(schema: Schema): Json | undefined;
}

const deepest = 6;

/** A sampler for the schemas of one document. */
export function createSampler(schemas: Schemas): Sampler {
  let validator: Ajv2020 | undefined;
  return {
    sampleOf(schema) {
      const sample = sampleAt(schemas, schema, 0);
      if (sample === undefined) return undefined;
      try {
        validator ??= validatorOf(schemas);
        return validator.validate(outside(schema), sample) ? sample : undefined;
      } catch {
        return undefined; // Schemas that cannot be compiled are reported by those who compile them.
      }
    },
  };
}

function validatorOf(schemas: Schemas): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, logger: false });
  return ajv.addSchema({ $id: "document", components: { schemas: Object.fromEntries(schemas) } });
}

/** A schema whose references lead into the document that the validator knows. */
function outside(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/')) as Schema;
}

function sampleAt(schemas: Schemas, schema: Schema, depth: number): Json | undefined {
  if (depth > deepest) return undefined;
  const resolved = dereference(schemas, schema);
  const stated = statedValue(resolved);
  if (stated !== undefined) return stated;
  const object = objectSchema(schemas, resolved);
  if (object) {
    const required = [...object.properties].filter(([, { isRequired }]) => isRequired);
    const first = object.alternatives[0] ?? [];
    const names = new Set([...required.map(([name]) => name), ...first]);
    return objectOf(
      schemas,
      [...object.properties].filter(([name]) => names.has(name)),
      depth,
    );
  }
  for (const keyword of ["oneOf", "anyOf", "allOf"] as const) {
    const list = resolved[keyword];
    const [branch] = Array.isArray(list) ? list : [];
    if (isObject(branch)) return sampleAt(schemas, branch, depth + 1);
  }
  return plainSample(schemas, resolved, depth);
}

function objectOf(
  schemas: Schemas,
  properties: readonly (readonly [string, { schema: Schema }])[],
  depth: number,
): Json | undefined {
  const result: JsonObject = {};
  for (const [name, { schema }] of properties) {
    const value = sampleAt(schemas, schema, depth + 1);
    if (value === undefined) return undefined;
    result[name] = value;
  }
  return result;
}

/** A value that the schema itself gives. */
function statedValue({
  example,
  examples,
  const: constant,
  default: usual,
  enum: values,
}: Schema): Json | undefined {
  if (constant !== undefined) return constant;
  if (example !== undefined) return example;
  if (Array.isArray(examples) && examples[0] !== undefined) return examples[0];
  if (usual !== undefined) return usual;
  return Array.isArray(values) ? values[0] : undefined;
}

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  email: "ada@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  ipv4: "192.0.2.1",
  hostname: "example.com",
};

function plainSample(schemas: Schemas, schema: Schema, depth: number): Json | undefined {
  const [type] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (type === "array") return arraySample(schemas, schema, depth);
  if (type === "integer" || type === "number") return numberSample(schema);
  if (type === "boolean") return true;
  if (type === "null") return null;
  if (type === "string") return stringSample(schema);
  return type === undefined ? "text" : {};
}

function arraySample(schemas: Schemas, schema: Schema, depth: number): Json | undefined {
  const item = isObject(schema.items) ? sampleAt(schemas, schema.items, depth + 1) : "text";
  const least = Number(schema.minItems ?? 0);
  if (item === undefined) return least === 0 ? [] : undefined;
  return Array.from({ length: Math.max(least, 1) }, () => item);
}

function numberSample({ minimum, maximum, exclusiveMinimum, multipleOf }: Schema): number {
  if (typeof multipleOf === "number" && minimum === undefined) return multipleOf;
  if (typeof minimum === "number") return minimum;
  if (typeof exclusiveMinimum === "number") return exclusiveMinimum + 1;
  return typeof maximum === "number" ? Math.min(1, maximum) : 1;
}

function stringSample({ format, minLength, maxLength }: Schema): string {
  const known = formats[String(format)];
  if (known !== undefined) return known;
  return "text".padEnd(Number(minLength ?? 0), "t").slice(0, Number(maxLength ?? Number.POSITIVE_INFINITY));
}
