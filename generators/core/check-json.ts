import type { Json } from "./model.ts";
import type { Reader } from "./reader.ts";

/** Reports what YAML and JavaScript can hold and JSON cannot: infinite numbers, and halves of characters. */
export function checkJson(reader: Reader): void {
  const stack: Json[] = [reader.document.bundle];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null) continue;
    for (const [key, value] of Object.entries(part)) {
      const fault = isWhole(key) ? faultOf(value) : brokenText;
      if (fault) reader.fail("value", fault, part, key);
      stack.push(value);
    }
  }
}

const brokenText =
  "A string holds half of a character, a lone surrogate, which cannot be sent. Write the whole character.";

function faultOf(value: Json): string | undefined {
  if (typeof value === "string" && !isWhole(value)) return brokenText;
  if (typeof value !== "number" || Number.isFinite(value)) return undefined;
  return `The number ${String(value)} does not exist in JSON. Leave it out, or write one that is finite.`;
}

/** Whether a text has no lone surrogate. */
function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
