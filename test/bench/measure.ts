/** One thing to measure: a name, and what to do once. */
export interface Candidate {
  name: string;
  run(): unknown | Promise<unknown>;
}

/** What some interleaved rounds gave for one candidate, in microseconds a run. */
export interface Measured {
  name: string;
  median: number;
  min: number;
  /** Median, over the rounds, of this candidate's time divided by the first candidate's in the same round. */
  ratio: number;
  /** Median, over the rounds, of what this candidate takes beyond the first, in microseconds a run. */
  over: number;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Runs all candidates in turn, round after round, so that a slow moment of the machine hits all of them. The first is the
 * peer that the others are compared with.
 */
export async function interleave(
  candidates: readonly Candidate[],
  rounds: number,
  runs: number,
): Promise<Measured[]> {
  const times = candidates.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, candidate] of candidates.entries()) {
      const start = process.hrtime.bigint();
      for (let run = 0; run < runs; run += 1) await candidate.run();
      const microseconds = Number(process.hrtime.bigint() - start) / 1000 / runs;
      if (round >= 0) times[index]?.push(microseconds); // The round before the first warms up.
    }
  }
  const first = times[0] ?? [];
  return candidates.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((time, round) => time / (first[round] ?? time));
    const over = own.map((time, round) => time - (first[round] ?? time));
    return { name, median: median(own), min: Math.min(...own), ratio: median(ratios), over: median(over) };
  });
}

/** A table of names and numbers for the terminal; the first row is its head. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell)));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return texts.map(line).join("\n");
}
