import type { Json } from "./model.ts";
import type { Reader } from "./reader.ts";
import { walk } from "./walk.ts";

/** Reports what YAML and JavaScript can hold and JSON cannot: infinite numbers, and halves of characters. */
export function checkJson(reader: Reader): void {
  for (const part of walk(reader.document.bundle)) {
    for (const [key, value] of Object.entries(part)) {
      const fault = key.isWellFormed() ? faultOf(value) : brokenText;
      if (fault) reader.fail("value", fault, part, key);
    }
  }
}

const brokenText =
  "A string holds half of a character, a lone surrogate, which cannot be sent. Write the whole character.";

function faultOf(value: Json): string | undefined {
  if (typeof value === "string" && !value.isWellFormed()) return brokenText;
  if (typeof value !== "number" || Number.isFinite(value)) return undefined;
  return `The number ${String(value)} does not exist in JSON. Leave it out, or write one that is finite.`;
}
