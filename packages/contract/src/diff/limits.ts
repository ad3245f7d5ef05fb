import type { Json, JsonObject } from "./change.ts";

const upper = ["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"];
const lower = ["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"];

/** Whether a keyword is a number that values or their sizes stay above or below. */
export function isLimit(key: string): boolean {
  return upper.includes(key) || lower.includes(key);
}

/** Whether the limits of the parts keep values inside this one. */
export function isWithinLimit(key: string, value: Json, parts: readonly JsonObject[]): boolean {
  const isUpper = upper.includes(key);
  const sign = isUpper ? 1 : -1;
  // No length and no count is below 0.
  if (/^min[A-Z]/.test(key) && Number(value) <= 0) return true;
  return parts.some((part) => {
    const [closed, open] = [part[key], part[isUpper ? "exclusiveMaximum" : "exclusiveMinimum"]];
    const plain = part[isUpper ? "maximum" : "minimum"];
    if (typeof closed === "number" && sign * closed <= sign * Number(value)) return true;
    if (key === "maximum" || key === "minimum")
      return typeof open === "number" && sign * open <= sign * Number(value);
    const isExclusive = key.startsWith("exclusive");
    return isExclusive && typeof plain === "number" && sign * plain < sign * Number(value);
  });
}
