import { conventions } from "@datacloud/contract/conventions";
import { withoutTrailing } from "@datacloud/traffic";
import type { Diagnostic } from "@datacloud/validators";
import type { Finding } from "../report/report.ts";
import type { Call } from "./call.ts";

/** What a finding says beyond the call it is about. */
export type Said = Omit<Finding, "id" | "entry" | "method" | "server">;

/** Facts behind refusals of the gate that pages state, although the status of the refusal is a choice of the document. */
const documentedGate = new Set(["wrong-verb", "media-type", "not-authed", "invalid-auth"]);

/** A diagnostic of the gate as a finding: an error exactly where a documented fact is broken. */
export function saidOf(diagnostic: Diagnostic, call: Call): Said {
  const { rule, pointer, problem, remedy, expected, actual, docs, sources } = diagnostic;
  const evidence = evidenceOf(diagnostic);
  const isUnsure = rule === "not-authed" && mayHaveHadKey(call);
  return {
    rule,
    severity: evidence === "documented" && !isUnsure ? "error" : "warning",
    pointer,
    message: isUnsure ? `${problem} The capture may lack it: what recorded it leaves keys out.` : problem,
    expected,
    actual,
    remedy,
    evidence,
    docs: docs ?? sources[0] ?? conventions.host.evidence.sources[0] ?? null,
  };
}

/** Whether the key may have been left out of the capture. Where the server missed it too, it was not. */
function mayHaveHadKey({ exchange, outcome }: Call): boolean {
  const isMissed = outcome.code === "not_authed" || outcome.status === 401;
  return exchange.mayLackKeys === true && !isMissed;
}

/** Whether a path ends with the name of a method but for case, separators, a plural or slashes. */
function isSameName(path: string, name: string | undefined): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/s(?=\.)/, "")
      .replaceAll(/[^a-z]/g, "");
  const last = withoutTrailing(path, "/").split("/").at(-1) ?? "";
  return name !== undefined && plain(last) === plain(name);
}

function evidenceOf({ rule, reason, evidence, suggestion, actual }: Diagnostic): Finding["evidence"] {
  // A method's name in another form is a slip against its page; other methods may exist without a page.
  if (rule === "unknown-method") return isSameName(actual, suggestion) ? "documented" : "inferred";
  // Pages ask for a media type; none speaks of compressed bodies.
  if (reason === "compressed") return "inferred";
  return documentedGate.has(rule) ? "documented" : evidence;
}
