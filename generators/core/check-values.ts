import { listAround, listOf, ownOf } from "./json-parts.ts";
import { isOfType } from "./literal-type.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import type { Reader } from "./reader.ts";
import { walkPlaces } from "./walk.ts";

/** Warns of a default or an example that its own schema refuses: those who copy it send what is invalid. */
export function checkValues(reader: Reader): void {
  for (const { part, place } of walkPlaces(reader.document.bundle))
    if (place === "schema") checkSchema(reader, part);
}

function checkSchema(reader: Reader, schema: JsonObject): void {
  const { examples } = schema;
  const stated: [key: string, value: Json | undefined][] = [
    ["default", schema.default],
    ["example", schema.example],
    ...listOf(examples).map((value): [string, Json] => ["examples", value]),
  ];
  for (const [key, value] of stated) {
    if (value === undefined || isPossible(reader, schema, value)) continue;
    const message = `The value \`${JSON.stringify(value)}\` under ${key} is not valid: its own schema rejects it.`;
    reader.warn("value", message, schema, key);
  }
}

/** Whether a value has a type of its schema and is one of those listed; members and items are looked at too. */
function isPossible(reader: Reader, schema: JsonObject, value: Json, depth = 0): boolean {
  const { type, enum: values, const: only, properties, items } = reader.resolve(schema);
  const types = listAround(type);
  if (types.length > 0 && !types.some((each) => isOfType(value, each))) return false;
  if (Array.isArray(values) && !values.some((each) => isSame(each, value))) return false;
  if (only !== undefined && !isSame(only, value)) return false;
  if (depth > deepest) return true;
  const inside = (part: Json | undefined, below: Json) =>
    !isObject(part) || isPossible(reader, part, below, depth + 1);
  if (Array.isArray(value)) return value.every((item) => inside(items, item));
  if (!isObject(value) || !isObject(properties)) return true;
  return Object.entries(value).every(([key, member]) => inside(ownOf(properties, key), member));
}

const deepest = 20;

function isSame(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
