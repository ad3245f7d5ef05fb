import type { Rejected } from "@datacloud/validators";
import { ownKeyRedactor } from "./own-key.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** Longest text of the header that names the diagnostics. */
const longestHeader = 500;

/** Which rules the request broke and where, for people who look at headers and not at the inspector. */
export function warningHeader(
  request: ReceivedRequest,
  diagnostics: Rejected["diagnostics"],
): Record<string, string> | undefined {
  if (diagnostics.length === 0) return undefined;
  const { text } = ownKeyRedactor(request);
  const parts = diagnostics
    .slice(0, 10)
    .map(({ severity, rule, pointer }) => `${severity} ${rule} ${headerText(text(pointer))}`);
  return { "x-sandbox-diagnostics": parts.join(", ").slice(0, longestHeader).trimEnd() };
}

/** A header takes ASCII only. */
function headerText(pointer: string): string {
  if (/^[\w/.-]*$/.test(pointer)) return pointer;
  return encodeURI(pointer.toWellFormed());
}
