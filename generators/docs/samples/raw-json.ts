import type { Call } from "./call.ts";
import { indented } from "./ci-command.ts";
import { formPairs } from "./form-pairs.ts";

/** The URL of a request with its query string, for languages that take it as one string. */
export function fullUrl(call: Call): string {
  const { url, verb } = call;
  return verb === "GET" ? `${url}?${new URLSearchParams(formPairs(call))}` : url;
}

/** The arguments as JSON on lines of their own, each moved to the right. */
export function jsonLines({ arguments: args }: Call, indent: string): string {
  return indented(JSON.stringify(args, null, 2), indent);
}
