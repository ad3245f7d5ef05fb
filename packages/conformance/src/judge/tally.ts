import type { ConformanceReport } from "../report/report.ts";
import type { Problem } from "../sources/capture/sinks.ts";

/** Counts entries, and names what was not judged, up to a bound. */
export interface Tally {
  entry(): void;
  /** Adds what was counted elsewhere, of entries behind those so far. */
  addCounts(counts: TallyCounts): void;
  entries(): number;
  /** Counts a judged request, and whether its arguments are unknown. */
  judged(isPartial?: boolean): void;
  ignore(name: string, times?: number): void;
  problem(problem: Problem): void;
  counts(): ReportCounts;
  /** How often each name was ignored, in the order they were met. */
  names(): ReadonlyMap<string, number>;
  ignored(): ConformanceReport["ignored"];
  problems(): readonly Problem[];
}

type ReportCounts = { entries: number; judged: number; partial: number; ignored: number };

/** What a tally has counted. */
export interface TallyCounts {
  counts: ReportCounts;
  names: ReadonlyMap<string, number>;
}

const mostNames = 100;
/** Problems that a report lists. */
export const mostProblems = 50;

/** A tally at zero; `most` bounds the names. */
export function createTally(most = mostNames): Tally {
  const counts = { entries: 0, judged: 0, partial: 0, ignored: 0 };
  const names = new Map<string, number>();
  const problems: Problem[] = [];
  const ignore = (name: string, times = 1) => {
    counts.ignored += times;
    const known = names.has(name) || names.size < most ? name : "(other hosts)";
    names.set(known, (names.get(known) ?? 0) + times);
  };
  const problem = (found: Problem) => {
    if (problems.length < mostProblems) problems.push(found);
  };
  return {
    entry: () => {
      counts.entries += 1;
    },
    addCounts: (more) => {
      counts.entries += more.counts.entries;
      counts.judged += more.counts.judged;
      counts.partial += more.counts.partial;
      for (const [name, times] of more.names) ignore(name, times);
    },
    entries: () => counts.entries,
    judged: (isPartial = false) => {
      counts.judged += 1;
      if (isPartial) counts.partial += 1;
    },
    ignore,
    problem,
    names: () => names,
    counts: () => ({ ...counts }),
    ignored: () =>
      [...names].map(([name, count]) => ({ name, count })).sort((left, right) => right.count - left.count),
    problems: () => problems,
  };
}
