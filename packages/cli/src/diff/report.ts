import type { Change, ChangeLevel } from "@datacloud/contract/diff";

/** What a comparison came to. */
export interface DiffReport {
  version: 1;
  before: string;
  after: string;
  /** The version that the second document needs: that of the worst change. */
  bump: "major" | "minor" | "patch" | "none";
  summary: Record<ChangeLevel, number>;
  changes: readonly Change[];
}

/** The levels, worst first. */
export const levels: readonly ChangeLevel[] = ["breaking", "additive", "editorial"];

const bumps = { breaking: "major", additive: "minor", editorial: "patch" } as const;

/** Sums changes up. */
export function reportOf(before: string, after: string, changes: readonly Change[]): DiffReport {
  const count = (level: ChangeLevel) => changes.filter((change) => change.level === level).length;
  const summary = { breaking: count("breaking"), additive: count("additive"), editorial: count("editorial") };
  const worst = levels.find((level) => summary[level] > 0);
  return { version: 1, before, after, bump: worst === undefined ? "none" : bumps[worst], summary, changes };
}

/** The result in a sentence. */
export function verdict({ summary, bump, changes }: DiffReport): string {
  if (changes.length === 0) return "The documents are the same.";
  const counts = levels.filter((level) => summary[level] > 0).map((level) => `${summary[level]} ${level}`);
  return `${counts.join(", ")}: ${bump === "none" ? "no" : `a ${bump}`} version.`;
}

/** Changes by method; what is about the whole document comes last. */
export function byMethod(changes: readonly Change[]): [string, Change[]][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const name = change.method ?? "Document";
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  const last = ([name]: [string, Change[]]) => Number(name === "Document");
  return [...groups].sort((left, right) => last(left) - last(right));
}
