import { indented } from "./ci-command.ts";
import { formPairs } from "./form-pairs.ts";
import type { SampleRequest } from "./sample-request.ts";

/** The URL of a request with its query string, for languages that take it as one string. */
export function fullUrl(request: SampleRequest): string {
  const { url, verb } = request;
  if (verb === "GET") return `${url}?${new URLSearchParams(formPairs(request))}`;
  return url;
}

/** The arguments as JSON on lines of their own, each moved to the right. */
export function jsonLines({ arguments: args }: SampleRequest, indent: string): string {
  return indented(JSON.stringify(args, null, 2), indent);
}
