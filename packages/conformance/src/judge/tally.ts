import type { ConformanceReport } from "../report/report.ts";
import type { Problem } from "../sources/capture/problem.ts";

/** Counts entries, and names what was not judged, up to a bound. */
export interface Tally {
  entry(): void;
  entries(): number;
  /** Counts a judged request, and whether its arguments are unknown. */
  judged(isPartial?: boolean): void;
  ignore(name: string, times?: number): void;
  problem(problem: Problem): void;
  counts(): { entries: number; judged: number; partial: number; ignored: number };
  ignored(): ConformanceReport["ignored"];
  problems(): readonly Problem[];
}

const mostNames = 100;
/** Problems that a report lists. */
export const mostProblems = 50;

/** A tally at zero. */
export function createTally(): Tally {
  const counts = { entries: 0, judged: 0, partial: 0, ignored: 0 };
  const names = new Map<string, number>();
  const problems: Problem[] = [];
  return {
    entry: () => {
      counts.entries += 1;
    },
    entries: () => counts.entries,
    judged: (isPartial = false) => {
      counts.judged += 1;
      if (isPartial) counts.partial += 1;
    },
    ignore: (name, times = 1) => {
      counts.ignored += times;
      const known = names.has(name) || names.size < mostNames ? name : "(other hosts)";
      names.set(known, (names.get(known) ?? 0) + times);
    },
    problem: (problem) => {
      if (problems.length < mostProblems) problems.push(problem);
    },
    counts: () => ({ ...counts }),
    ignored: () =>
      [...names].map(([name, count]) => ({ name, count })).sort((left, right) => right.count - left.count),
    problems: () => problems,
  };
}
