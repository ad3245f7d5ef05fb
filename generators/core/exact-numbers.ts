import type { Diagnostic } from "./diagnostic.ts";
import { type ExactNumbers, isObject, type Json } from "./model.ts";
import { walk } from "./walk.ts";

interface Written {
  /** The digits in the file. */
  text: string | undefined;
  diagnostic(message: string): Diagnostic;
}

/** Finds whole numbers beyond 2^53, which are rounded when they are read, and warns of each. */
export function findExactNumbers(
  bundle: Json,
  written: (holder: object, key: string) => Written,
): { numbers: ExactNumbers; diagnostics: Diagnostic[] } {
  const numbers = new Map<object, Map<number, string>>();
  const diagnostics: Diagnostic[] = [];
  for (const part of walk(bundle)) {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value !== "number" || Number.isSafeInteger(value) || !Number.isInteger(value)) continue;
      const { text = "", diagnostic } = written(part, key);
      if (!/^[-+]?\d+$/.test(text) || BigInt(text) === BigInt(value)) continue;
      numbers.set(part, (numbers.get(part) ?? new Map<number, string>()).set(value, text.replace("+", "")));
      diagnostics.push(diagnostic(`The number ${text} ${consequence}`));
    }
  }
  return { numbers, diagnostics };
}

const consequence =
  "has more digits than a JavaScript number holds. It is published as it is; types and validators round it.";

/** A copy of a value in which such numbers are whole; the value itself where there are none. */
export function withExactNumbers<Value extends Json>(value: Value, exact: ExactNumbers): Value {
  if (exact.size === 0) return value;
  return copyOf(value, exact) as Value;
}

function copyOf(value: Json, exact: ExactNumbers): unknown {
  if (typeof value !== "object" || value === null) return value;
  const own = exact.get(value);
  const convert = (child: Json) => {
    const text = typeof child === "number" ? own?.get(child) : undefined;
    if (text === undefined) return copyOf(child, exact);
    return BigInt(text);
  };
  if (Array.isArray(value)) return value.map(convert);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, convert(child)]));
  return value;
}

/** JSON with two spaces of a value that `withExactNumbers` gives. A function for each part takes five times as long as none. */
export function exactJson(value: unknown, exact: ExactNumbers): string {
  if (exact.size === 0) return JSON.stringify(value, null, 2);
  const mark = "\u0000digits:";
  const text = JSON.stringify(value, (_, child) => (typeof child === "bigint" ? mark + child : child), 2);
  return text.replaceAll(/"\\u0000digits:(-?\d+)"/g, "$1");
}
