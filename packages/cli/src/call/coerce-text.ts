import type { ValueDescription } from "@datacloud/contract/arguments";
import { messageOf } from "../command-error.ts";
import { isExact } from "../json/is-exact.ts";
import { jsonLosses, lostDigits } from "../json/json-losses.ts";
import { readTime, writeTime } from "./read-time.ts";

/** A value that was made of a text, or why it cannot be. */
export type Coerced = { value: unknown } | { fault: string };

/** Makes of a text what the document asks for. What no type fits is a fault with a remedy. */
export function coerceText(text: string, description: ValueDescription, now?: number): Coerced {
  const { types, times, isDate } = description;
  if (types.includes("null") && text.trim() === "null") return { value: null };
  const structure = readStructure(text, description);
  if (structure) return structure;
  if (times) return coerceTime(text, times, now);
  if (isDate) return coerceDate(text, now);
  if (types.includes("boolean") && !types.includes("string")) return coerceBoolean(text);
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber) {
    const number = coerceNumber(text, types.includes("number"));
    if ("value" in number || !types.includes("string")) return number;
  }
  if (types.includes("array") && !types.includes("string")) {
    const item = coerceText(text, description.items ?? { types: [] }, now);
    if ("value" in item) return { value: [item.value] };
    return item;
  }
  if (types.includes("string") || types.length === 0) return { value: text };
  return { fault: `must be ${typeWords(description)}, such as ${exampleOf(description)}` };
}

/** A list or an object that is written as JSON. */
function readStructure(text: string, { types }: ValueDescription): Coerced | undefined {
  const [first] = text.trimStart();
  const isList = first === "[" && types.includes("array");
  const isObject = first === "{" && (types.includes("object") || types.includes("array"));
  if (!isList && !isObject) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const losses = jsonLosses(text);
    if (losses.length > 0) return { fault: losses.join(" ") };
    return { value: isObject && !types.includes("object") ? [value] : value };
  } catch (error) {
    if (types.includes("string")) return undefined;
    return { fault: `is not valid JSON: ${messageOf(error)}` };
  }
}

function coerceTime(text: string, times: readonly string[], now?: number): Coerced {
  const time = readTime(text, now);
  if (time) return { value: writeTime(time, times) };
  return {
    fault: "must be a time: now, -2h, ISO 8601 such as 2025-01-01T12:05:00Z, or Unix seconds or milliseconds",
  };
}

function coerceDate(text: string, now?: number): Coerced {
  const time = readTime(text, now);
  if (!time) return { fault: "must be a day, such as 2025-01-31, today or yesterday" };
  return { value: new Date(time.milliseconds).toISOString().slice(0, 10) };
}

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  1: true,
  0: false,
};

function coerceBoolean(text: string): Coerced {
  const value = booleans[text.trim().toLowerCase()];
  if (value === undefined) return { fault: "must be true or false" };
  return { value };
}

function coerceNumber(text: string, isFraction: boolean): Coerced {
  const isPlain = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text);
  const number = Number(text);
  if (!isPlain && isFraction) return { fault: "must be a number" };
  if (isFraction && !isExact(text)) return { fault: lostDigits(text.trim()) };
  if (isFraction) return { value: number };
  if (!isPlain) return { fault: "must be a whole number" };
  if (Number.isFinite(number) && !Number.isInteger(number)) return { fault: "must be a whole number" };
  if (Number.isSafeInteger(number)) return { value: number };
  return { fault: `is too large to be sent exactly; the largest is ${Number.MAX_SAFE_INTEGER}` };
}

/** The types of a value in words. */
export function typeWords({ types, times, isDate, items, values }: ValueDescription): string {
  if (values && values.length > 0) return values.join(" | ");
  if (times) return "time";
  if (isDate) return "date";
  if (types.length === 0) return "any value";
  const members = items ? typeWords(items) : "values";
  return types.map((type) => (type === "array" ? `array of ${members}` : type)).join(" or ");
}

function exampleOf({ example, types }: ValueDescription): string {
  if (example !== undefined) return JSON.stringify(example);
  if (types.includes("array")) return "[]";
  return '{"name": "value"}';
}
