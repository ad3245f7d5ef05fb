import type { ProgramFault } from "./fault-player.ts";

/** A fault, and the number of the write that it is to meet, from 1. */
export interface PlannedFault {
  kind: ProgramFault;
  write: number;
}

/** Runs with a fault that one command gets at most: each may take as long as the command. */
const mostRuns = 60;

/** Which fault meets which write. Where there are too many, writes are left out evenly, the first and the last kept. */
export function planOf(
  faults: readonly ProgramFault[],
  at: "first" | "each",
  writes: number,
): { planned: PlannedFault[]; omitted: number } {
  const all = at === "first" ? 1 : Math.max(1, writes);
  const kept = Math.min(all, Math.max(1, Math.floor(mostRuns / Math.max(1, faults.length))));
  const positions = Array.from({ length: kept }, (_, index) =>
    kept === 1 ? 1 : 1 + Math.round((index * (all - 1)) / (kept - 1)),
  );
  const planned = positions.flatMap((write) => faults.map((kind) => ({ kind, write })));
  return { planned, omitted: (all - kept) * faults.length };
}
