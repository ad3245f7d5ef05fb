import type { ProbedClaim } from "@datacloud/contract/probes";

/** What a response says of a claim. */
export type ProbeVerdict = "confirmed" | "contradicted" | "undecided";

/** What was found out about one claim. It holds no value of a response but its status and error code. */
export interface ProbeFinding {
  claim: string;
  statement: string;
  verdict: ProbeVerdict;
  status: number | null;
  code: string | null;
  /** Why nothing was decided. */
  reason: string | null;
  /** The conventions and parts of the document that depend on it. */
  places: readonly string[];
}

/** The result of a run of probes: what `evidence.json` holds. */
export interface EvidenceReport {
  format: "datacloud-evidence";
  version: 1;
  /** Version of the document whose claims were probed. */
  document: string;
  /** Day of the run, `2026-11-28`. */
  date: string;
  /** Whether requests that store something were sent too. */
  isWriting: boolean;
  findings: readonly ProbeFinding[];
  /** References under which something may be left. */
  leftBehind: readonly string[];
}

/** How many claims have each verdict. */
export function countsOf({ findings }: EvidenceReport): Record<ProbeVerdict, number> {
  const count = (verdict: ProbeVerdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    confirmed: count("confirmed"),
    contradicted: count("contradicted"),
    undecided: count("undecided"),
  };
}

/** The result in a sentence. */
export function evidenceSentence(evidence: EvidenceReport): string {
  const { confirmed, contradicted, undecided } = countsOf(evidence);
  return `${confirmed} confirmed, ${contradicted} contradicted, ${undecided} undecided.`;
}

/** An error code as it may be in a report: a word, and nothing that could be a value. */
export function codeOf(body: unknown): string | null {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
  if (typeof error === "string" && /^[a-z][a-z_]{0,60}$/.test(error)) return error;
  return null;
}

/** The places of claims, each once. */
export function placesOf(claims: readonly ProbedClaim[]): string[] {
  return [...new Set(claims.map(({ place }) => place))];
}
