import { isBlank } from "./blank.ts";
import type { Json, JsonObject } from "./schema.ts";
import type { Shape } from "./shape.ts";

/**
 * Whether there is nothing to say of an object, as of most: found out without a pointer, a list or a closure, which took 2 of
 * the 16 kB that a valid request to the sandbox allocated.
 */
export function arePlainlyWell(object: JsonObject, shape: Shape): boolean {
  for (const name in object) {
    const property = shape.properties.get(name);
    if (property ? !isPlainlyWell(object[name] as Json, property) : !shape.isOpen) return false;
  }
  return true;
}

/** The same of one value. */
export function isPlainlyWell(value: Json, shape: Shape): boolean {
  if (typeof value === "string") return shape.types.has("string") && !isBlank(value);
  if (typeof value === "number") return !isRounded(value);
  if (typeof value === "boolean") return true;
  if (value === null || Array.isArray(value)) return false;
  return shape.properties.size === 0 || arePlainlyWell(value, shape);
}

/** Whether JSON readers may have rounded an integer. */
export function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}
