import { describeMethod } from "@datacloud/contract/methods";
import type { Finding } from "../report/report.ts";
import type { Exchange } from "../traffic/exchange.ts";
import { methodsOf } from "../traffic/methods-of.ts";

/** The finding for a request that the HTTP parser of the server rejected, so that nothing else of it can be judged. */
export function malformedFinding({ url, verb, malformed }: Exchange, entry: number): Omit<Finding, "id"> {
  const { code = "", reason = "", excerpt = "", isBroken = true } = malformed ?? {};
  const methods = methodsOf(url);
  const method = methods.find((name) => describeMethod(name).verb === verb) ?? methods[0] ?? null;
  const shown = excerpt === "" ? "" : ` It begins with ${JSON.stringify(excerpt)}.`;
  return {
    rule: "malformed-http",
    severity: isBroken ? "error" : "warning",
    entry,
    method,
    pointer: "",
    message: `The server could not read the request: ${reason} (${code}).${shown}`,
    expected: "a request in valid HTTP/1.1",
    actual: reason,
    remedy: isBroken
      ? "Use an HTTP library, percent-encode the URL, and write the method in upper case."
      : "Send smaller headers, and send the whole request without a pause.",
    evidence: isBroken ? "documented" : "inferred",
    docs: "https://www.rfc-editor.org/rfc/rfc9112",
  };
}
