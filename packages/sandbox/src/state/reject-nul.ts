import { type BehaviourResult, invalid } from "./behaviour-result.ts";

/**
 * The rejection of arguments with the character NUL in a text, which PostgreSQL cannot store; the other databases could, but
 * all answer alike. What was sent is looked at first: in JSON, a form or a query, NUL has one of these forms.
 */
export function rejectNul(
  sent: readonly (string | Uint8Array | undefined)[],
  args: unknown,
): BehaviourResult | undefined {
  if (!sent.some(mayHaveNul) || !hasEscapedNul(JSON.stringify(args))) return undefined;
  return invalid("A text has the character NUL, which no database of the API can store.");
}

function mayHaveNul(text: string | Uint8Array | undefined): boolean {
  if (typeof text !== "string") return text !== undefined;
  return text.includes("\\u0000") || text.includes("%00") || text.includes("\0");
}

/** Whether JSON has the escape of NUL: one whose backslash is not itself escaped. */
function hasEscapedNul(json: string): boolean {
  for (let index = json.indexOf("\\u0000"); index >= 0; index = json.indexOf("\\u0000", index + 1)) {
    let start = index;
    while (json[start - 1] === "\\") start -= 1;
    if ((index - start) % 2 === 0) return true;
  }
  return false;
}
