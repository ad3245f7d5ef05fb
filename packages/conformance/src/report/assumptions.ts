/**
 * What becomes of traffic if DX answers otherwise than the document assumes. A command works, fails, or works and stores
 * something else; a request of a capture would be rejected, would be accepted, or would have another response or effect.
 */
export type AssumptionOutcome = "works" | "fails" | "stores-otherwise" | "refused" | "accepted" | "changed";

/** One alternative to an assumption that the requests touch. */
export interface AssumptionRow {
  /** The id of the convention or probe that assumes something. */
  claim: string;
  alternative: string;
  /** What the API does then, in a sentence. */
  does: string;
  outcome: AssumptionOutcome;
  /** Requests whose response or effect differs then. */
  requests: number;
  /** The first of them. */
  entry: number;
}

/** What traffic depends on that nobody has proved. */
export interface AssumptionsReport {
  rows: readonly AssumptionRow[];
  /** Findings about claims that no page documents. */
  findings: number;
  /** Whether a command was run for each alternative; a capture is only replayed. */
  isRun: boolean;
  /** Requests that were left out, because there were too many. */
  omitted: number;
}
