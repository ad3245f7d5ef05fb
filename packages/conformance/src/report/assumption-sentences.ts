import { present } from "@datacloud/traffic";
import type { AssumptionOutcome, AssumptionRow, AssumptionsReport } from "./assumptions.ts";
import { counted } from "./counted.ts";

/** The columns of the table of assumptions. */
export const assumptionColumns = ["assumption", "if DX does otherwise", "outcome", "first entry"] as const;

/** The outcomes in words. */
export const assumptionWords: Readonly<Record<AssumptionOutcome, string>> = {
  works: "works",
  fails: "fails",
  "stores-otherwise": "stores something else",
  refused: "would be rejected",
  accepted: "would be accepted",
  changed: "response or effect differs",
};

/** Whether success depends on the assumption. */
export function isDependent({ outcome }: AssumptionRow): boolean {
  return outcome === "fails" || outcome === "stores-otherwise" || outcome === "refused";
}

/** What the traffic depends on, in a sentence or two; empty where nobody asked. */
export function assumptionsSentence(assumptions: AssumptionsReport | undefined): string {
  if (assumptions === undefined) return "";
  const { rows, isRun, findings, omitted } = assumptions;
  const claims = [...new Set(rows.filter(isDependent).map(({ claim }) => claim))];
  const rest = [
    findings > 0 && `${counted(findings, "finding")} about claims that no page documents.`,
    omitted > 0 && `${counted(omitted, "request")} were left out.`,
  ];
  const subject = isRun ? "the command touches" : "the requests touch";
  const touched = counted(new Set(rows.map(({ claim }) => claim)).size, "unproven assumption");
  const verdict =
    claims.length > 0
      ? `Success depends on ${counted(claims.length, "unproven assumption")}: ${claims.join(", ")}.`
      : `Whatever DX does about the ${touched} that ${subject}, the result is the same.`;
  return present(verdict, ...rest).join(" ");
}
