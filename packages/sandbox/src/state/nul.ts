import { failure } from "./outcome.ts";
import type { Outcome } from "./store.ts";

/**
 * The refusal of arguments with the character NUL in a text, which PostgreSQL cannot store; the other databases could, but
 * all answer alike. What was sent is looked at first: in JSON, a form or a query, NUL has one of these forms.
 */
export function refuseNul(
  sent: readonly (string | Uint8Array | undefined)[],
  args: unknown,
): Outcome | undefined {
  if (!sent.some(mayHaveNul) || !/(?<!\\)(?:\\\\)*\\u0000/.test(JSON.stringify(args))) return undefined;
  return failure(
    "invalid_arguments",
    "A text has the character NUL, which no database of the API can store.",
  );
}

function mayHaveNul(text: string | Uint8Array | undefined): boolean {
  if (typeof text !== "string") return text !== undefined;
  return text.includes("\\u0000") || text.includes("%00") || text.includes("\0");
}
