import type { AssumptionOutcome, AssumptionsReport } from "../report/assumptions.ts";
import type { ConformanceReport } from "../report/report.ts";
import type { ApiRequest } from "../traffic/api-request.ts";
import { type Touched, touchedBy } from "./touched.ts";

/** What the requests of a capture rest on, found by replaying them. */
export async function replayedAssumptions(
  requests: readonly ApiRequest[],
  { findings }: Pick<ConformanceReport, "findings">,
): Promise<AssumptionsReport> {
  const { touched, omitted } = await touchedBy(requests);
  return {
    rows: touched.map((one) => ({ ...rowOf(one), outcome: outcomeOf(one) })),
    findings: unproven(findings),
    isRun: false,
    omitted,
  };
}

/** How many findings are about claims that no page documents. */
export function unproven(findings: ConformanceReport["findings"]): number {
  return findings.filter(({ evidence }) => evidence !== "documented").length;
}

/** The row of an alternative, but for its outcome. */
export function rowOf({ claim, alternative, does, entries }: Touched) {
  return { claim, alternative, does, requests: entries.length, entry: entries[0] ?? 1 };
}

function outcomeOf({ isRefused, isAccepted }: Touched): AssumptionOutcome {
  if (isRefused) return "refused";
  if (isAccepted) return "accepted";
  return "changed";
}
