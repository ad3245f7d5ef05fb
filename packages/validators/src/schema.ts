import type { EvidenceLevel, MethodName } from "@datacloud/contract/methods";
import { schemaNumbers, schemas } from "./generated/schemas.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** The keywords the decoder and the diagnostics read. The compiled validators know the others too. */
export interface ArgumentSchema {
  type?: string | readonly string[];
  title?: string;
  description?: string;
  properties?: Readonly<Record<string, ArgumentSchema | boolean>>;
  required?: readonly string[];
  items?: ArgumentSchema;
  additionalProperties?: boolean | ArgumentSchema;
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  allOf?: readonly ArgumentSchema[];
  anyOf?: readonly ArgumentSchema[];
  oneOf?: readonly ArgumentSchema[];
  not?: ArgumentSchema;
  "x-evidence"?: EvidenceLevel;
  "x-source"?: readonly string[];
  "x-unique-by"?: string;
  /** The undocumented form that a value must not take, on a constraint that stands for one branch of a union. */
  "x-only"?: string;
  [keyword: string]: unknown;
}

/** The types that a schema names. */
export function typesOf({ type = [] }: ArgumentSchema): readonly string[] {
  if (typeof type === "string") return [type];
  return type;
}

/** A part of a method that has a schema. */
export type SchemaPart = "arguments" | "success" | "failure";

/** Number of the schema, and of the compiled validator, of a part of a method. */
export function schemaNumber(method: MethodName, part: SchemaPart): number {
  const numbers = schemaNumbers[method];
  if (!numbers) throw new Error(`No schema for ${method}; run pnpm generate.`);
  return numbers[part];
}

/** The self-contained schema of a part of a method. */
export function schemaOf(method: MethodName, part: SchemaPart): ArgumentSchema {
  return schemas[schemaNumber(method, part)] ?? {};
}

/** Whether a value is an object and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
