import { listAround } from "./json-parts.ts";
import { isObject, type Json, type Schema } from "./model.ts";
import { identifier, string, when } from "./text.ts";

/** The type of one value: of a constant, or of a member of an enum. */
function literalType(value: Json, isInput: boolean): string {
  if (typeof value === "string") return string(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => literalType(item, isInput)).join(", ");
    return `${when(isInput, "readonly ")}[${items}]`;
  }
  const members = Object.entries(value).map(
    ([key, member]) => `${identifier(key)}: ${literalType(member, isInput)}`,
  );
  if (members.length === 0) return "{ [key: string]: never }";
  return `{ ${members.join("; ")} }`;
}

/** The types of the values that a schema lists, by `const` or `enum`, as far as they have its type; nothing where it lists none. */
export function listedTypes(schema: Schema, isInput: boolean): string[] | undefined {
  const { type, enum: values } = schema;
  const listed = "const" in schema ? [schema.const ?? null] : values;
  if (!Array.isArray(listed)) return undefined;
  const types = listAround(type);
  const fitting = listed.filter((value) => types.length === 0 || types.some((each) => isOfType(value, each)));
  if (fitting.length === 0) return ["never"];
  return fitting.map((value) => literalType(value, isInput));
}

/** Whether a value is of a type of JSON Schema. */
export function isOfType(value: Json, type: Json): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
