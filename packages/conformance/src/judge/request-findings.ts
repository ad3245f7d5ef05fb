import { conventions } from "@datacloud/contract/conventions";
import type { Diagnostic } from "@datacloud/validators";
import { remedyOf } from "../report/remedies.ts";
import type { Finding } from "../report/report.ts";
import type { Call } from "./call.ts";

/** What a finding says beyond the call it is about. */
export type Said = Omit<Finding, "id" | "entry" | "method" | "server">;

/** Facts behind refusals of the gate that pages state, although the status of the refusal is a choice of the document. */
const documentedGate = new Set(["wrong-verb", "media-type", "not-authed", "invalid-auth"]);

/** A diagnostic of the gate as a finding: an error exactly where a documented fact is broken. */
export function saidOf(diagnostic: Diagnostic, call: Call): Said {
  const { rule, pointer, message, expected, actual, docs, sources } = diagnostic;
  const evidence = evidenceOf(diagnostic);
  const isUnsure = rule === "not-authed" && call.exchange.isFromBrowser === true;
  return {
    rule,
    severity: evidence === "documented" && !isUnsure ? "error" : "warning",
    pointer,
    message: isUnsure ? `${message} Browsers may leave it out of a capture.` : message,
    expected,
    actual,
    remedy: remedyOf(diagnostic),
    evidence,
    docs: docs ?? sources[0] ?? conventions.host.evidence.sources[0] ?? null,
  };
}

function evidenceOf({ rule, evidence, suggestion, actual, expected }: Diagnostic): Finding["evidence"] {
  // A name that is nearly a method's is a slip against that method's page; others may exist without a page.
  if (rule === "unknown-method") return suggestion === undefined ? "inferred" : "documented";
  if (rule === "media-type" && expected === "an uncompressed body") return "inferred";
  if (rule === "media-type" && actual === "") return "inferred";
  return documentedGate.has(rule) ? "documented" : evidence;
}
