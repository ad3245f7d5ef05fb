import type { Json, JsonObject } from "./json-value.ts";

/** What a schema lets through, in words: `string (7 to 40 characters)`. Keywords without words of ours stand as they are. */
export function describeShape(shape: Json): string {
  if (shape === true || isEmpty(shape)) return "any value";
  if (!isObject(shape)) return code(shape);
  const { anyOf, oneOf, allOf, ...own } = shape;
  const alternatives = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? [orList(list)] : []));
  const parts = Array.isArray(allOf) ? allOf.map(describeShape) : [];
  const text = [...(isEmpty(own) ? [] : [ownWords(own)]), ...parts, ...alternatives].join(", ");
  return text === "" ? "any value" : text;
}

function orList(list: readonly Json[]): string {
  const words = [...new Set(list.map(describeShape))];
  return words.length < 3 ? words.join(" or ") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Keywords that are put into words together with others, and those words. */
function ownWords(shape: JsonObject): string {
  const { type, format, items, minLength, maxLength, minItems, maxItems, minimum, maximum, ...rest } = shape;
  const {
    const: only,
    enum: values,
    pattern,
    exclusiveMinimum,
    exclusiveMaximum,
    default: standard,
    ...others
  } = rest;
  const names = typeWords(type, items);
  const words = [
    ...(typeof format === "string" ? [format] : []),
    ...(only === undefined ? [] : [code(only)]),
    ...(Array.isArray(values) ? [values.map(code).join(" or ")] : []),
    ...range(minLength, maxLength, "character"),
    ...range(minItems, maxItems, "item"),
    ...range(minimum, maximum, ""),
    ...(exclusiveMinimum === undefined ? [] : [`above ${code(exclusiveMinimum)}`]),
    ...(exclusiveMaximum === undefined ? [] : [`below ${code(exclusiveMaximum)}`]),
    ...(standard === undefined ? [] : [`default ${code(standard)}`]),
    ...(typeof pattern === "string" ? [`matching ${code(pattern)}`] : []),
    ...Object.entries(others)
      .filter(([name]) => name !== "additionalProperties" || others[name] !== true)
      .map(([name, value]) => `\`${name}\` ${code(value)}`),
  ];
  if (names === "" || words.length === 0) return [names, ...words].filter(Boolean).join(", ");
  return `${names} (${words.join(", ")})`;
}

function typeWords(type: Json | undefined, items: Json | undefined): string {
  const names = [type].flat().flatMap((name) => (typeof name === "string" ? [name] : []));
  const list = items === undefined ? [] : [`array of ${describeShape(items)}`];
  const others = list.length > 0 ? names.filter((name) => name !== "array") : names;
  return [...list, ...others].join(" or ");
}

function range(least: Json | undefined, most: Json | undefined, what: string): string[] {
  const plural = (most ?? least) === 1 ? what : `${what}s`;
  const unit = what === "" ? "" : ` ${plural}`;
  if (least === undefined && most === undefined) return [];
  if (most === undefined) return [`at least ${code(least)}${unit}`.replaceAll("`", "")];
  if (least === undefined) return [`at most ${code(most)}${unit}`.replaceAll("`", "")];
  return [`${code(least)} to ${code(most)}${unit}`.replaceAll("`", "")];
}

function code(value: Json | undefined): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${(text ?? "").replaceAll("`", "'")}\``;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: Json): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
