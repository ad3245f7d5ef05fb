import { rowOf, type Touched, touchedBy, unproven } from "../../assumptions/replayed-assumptions.ts";
import type { AssumptionOutcome, AssumptionRow, AssumptionsReport } from "../../report/assumptions.ts";
import type { ConformanceReport } from "../../report/report.ts";
import type { ObservedRun } from "./run-observer.ts";
import type { Ended } from "./run-program.ts";

/** A run of a command, and how it ended. */
type Run = ObservedRun & { ended: Ended };

/** Runs a command once for each alternative that its requests touch. */
export async function playAssumptions(
  clean: Run,
  again: (assume: Readonly<Record<string, string>>) => Promise<Run>,
  { findings }: ConformanceReport,
): Promise<AssumptionsReport> {
  const { touched, omitted } = await touchedBy(clean.requests());
  const rows: AssumptionRow[] = [];
  for (const one of touched) {
    const run = await again({ [one.claim]: one.alternative });
    if (run.ended.isInterrupted) break;
    rows.push({ ...rowOf(one), outcome: outcomeOf(run, clean, one) });
  }
  return { rows, findings: unproven(findings), isRun: true, omitted };
}

function outcomeOf({ ended, rows }: Run, clean: Run, { isStoredOtherwise }: Touched): AssumptionOutcome {
  const isWell = ended.code === 0 && !ended.isStopped && ended.signal === undefined;
  if (!isWell) return "fails";
  if (isStoredOtherwise || !isSame(rows(), clean.rows())) return "stores-otherwise";
  return "works";
}

function isSame(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean {
  const tables = new Set([...left.keys(), ...right.keys()]);
  return [...tables].every((table) => (left.get(table) ?? 0) === (right.get(table) ?? 0));
}
