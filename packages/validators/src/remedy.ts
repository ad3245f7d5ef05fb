import { formatTime, unixTime } from "@datacloud/traffic";
import { type ArgumentSchema, typesOf } from "./schema.ts";
import { shorten } from "./show.ts";

/** What to write in place of a value of the wrong type or form, where the value shows it. */
export function remedyFor(data: unknown, schema: ArgumentSchema): string | undefined {
  const types = typesOf(schema);
  if (typeof data === "string") return forText(data, schema, types);
  if (typeof data === "number" && schema.format === "iso8601") return forUnixTime(data);
  const isScalar = typeof data === "number" || typeof data === "boolean";
  if (isScalar && types.includes("string")) return `Write it in quotes: "${String(data)}".`;
  return undefined;
}

function forText(data: string, schema: ArgumentSchema, types: readonly string[]): string | undefined {
  const isNumber = types.includes("integer")
    ? /^-?\d+$/.test(data)
    : types.includes("number") && /^-?\d+(\.\d+)?$/.test(data);
  const isBoolean = types.includes("boolean") && (data === "true" || data === "false");
  if (isNumber || isBoolean) return `Write it without quotes: ${data}.`;
  const [name, ...others] = schema.required ?? [];
  const isWrapped = types.includes("object") && name !== undefined && others.length === 0;
  if (isWrapped) return `Send {${JSON.stringify(name)}: ${JSON.stringify(shorten(data))}}.`;
  const inner = forInnerJson(data, types);
  if (inner !== undefined) return inner;
  if (schema.format === "iso8601" && /^\d{10}(?:\d{3})?$/.test(data)) return forUnixTime(Number(data));
  const isSpaced = schema.format === "iso8601" && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(data);
  if (isSpaced) return `Write "T" between day and time: "${data.replace(" ", "T").slice(0, 40)}".`;
  return undefined;
}

/** JSON as text inside JSON, and `{a,b}` as databases write lists. */
function forInnerJson(data: string, types: readonly string[]): string | undefined {
  const [first, last] = [data.trim().at(0), data.trim().at(-1)];
  const isList = types.includes("array") && first === "[" && last === "]";
  const isObject = types.includes("object") && first === "{" && last === "}";
  if (isList || isObject) return "Send it as JSON, without quotes around it.";
  const isBraced = types.includes("array") && /^\{[^{}":]*\}$/.test(data);
  if (!isBraced) return undefined;
  const items = data.slice(1, -1).split(",", 3);
  return `Send an array: ${shorten(JSON.stringify(items.map((item) => item.trim())))}.`;
}

/** 10 digits are seconds, 13 milliseconds; anything else is no time that can be told. */
function forUnixTime(data: number): string | undefined {
  const digits = String(Math.trunc(data)).length;
  if (digits !== 10 && digits !== 13) return undefined;
  return `Send "${formatTime(unixTime(data))}".`;
}
