import { describeMethod } from "@datacloud/contract/methods";
import type { Finding } from "../report/report.ts";
import type { Exchange } from "../traffic/exchange.ts";
import { methodsOf } from "../traffic/target.ts";

/** The finding for a request that the HTTP parser of the server rejected, so that nothing else of it can be judged. */
export function malformedFinding({ url, verb, malformed }: Exchange, entry: number): Omit<Finding, "id"> {
  const { code = "", reason = "", excerpt = "", isBroken = true } = malformed ?? {};
  const methods = methodsOf(url);
  const method = methods.find((name) => describeMethod(name).verb === verb) ?? methods[0] ?? null;
  const shown = excerpt === "" ? "" : ` It begins with ${JSON.stringify(excerpt)}.`;
  return {
    rule: "malformed-http",
    entry,
    method,
    pointer: "",
    message: `The server could not read the request: ${reason} (${code}).${shown}`,
    expected: "a request in valid HTTP/1.1",
    actual: reason,
    ...(isBroken ? broken : limited),
    docs: "https://www.rfc-editor.org/rfc/rfc9112",
  };
}

/** What breaks HTTP itself. */
const broken = {
  severity: "error",
  remedy: "Use an HTTP library, percent-encode the URL, and write the method in upper case.",
  evidence: "documented",
} as const;

/** What goes beyond a limit of the server. */
const limited = {
  severity: "warning",
  remedy: "Send smaller headers, and send the whole request without a pause.",
  evidence: "inferred",
} as const;
