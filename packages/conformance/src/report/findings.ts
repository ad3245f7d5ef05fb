import { createHash } from "node:crypto";
import type { Collapsed, Finding } from "./report.ts";

/** Entries of one kind that are listed one by one; the rest is counted. */
export const mostOfKind = 100;
/** Findings that are listed in all. */
const mostListed = 5000;
/** Kinds that are distinguished; names that a program makes up must not fill the memory. */
export const mostKinds = 2000;

/** What of a finding decides its kind, and where it was met. */
export type Kinship = Pick<Finding, "rule" | "method" | "pointer" | "severity" | "entry">;

/** Findings of a run, in memory that does not grow with it. */
export interface Findings {
  /** Adds a finding, unless the baseline accepts its kind; says whether it does. */
  add(finding: Omit<Finding, "id">): boolean;
  /** Counts a finding where its kind is known and not listed further; says whether it did. */
  countUnlisted(finding: Kinship): boolean;
  /** Whether a finding would only be counted: its kind is known and not listed further. */
  isUnlisted(finding: Kinship): boolean;
  /** Counts a finding of which is known that its words are not listed. */
  addWordless(finding: Kinship): void;
  /** Counts findings of a kind that were counted elsewhere and are not listed; the entry is that of the last. */
  addUnlisted(finding: Kinship, times: number): void;
  listed(): readonly Finding[];
  collapsed(): Collapsed[];
  count(severity: Finding["severity"]): number;
  accepted(): number;
  /** Ids of the baseline that were not found. */
  stale(): string[];
}

/** Collects findings: each kind is listed up to a bound and counted beyond it. */
export function createFindings(baseline: ReadonlySet<string> = new Set()): Findings {
  const { knownKind, kindOf, kinds } = createKinds();
  const listed: Finding[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  const met = new Set<string>();
  let accepted = 0;
  /** Counts a finding of a kind; says whether the baseline accepts it. */
  const count = (kind: Collapsed, { severity, entry }: Kinship): boolean => {
    if (baseline.has(kind.id)) {
      met.add(kind.id);
      accepted += 1;
      return true;
    }
    kind.count += 1;
    kind.lastEntry = entry;
    counts[severity] += 1;
    return false;
  };
  const unlistedKind = (finding: Kinship) => {
    const kind = knownKind(finding);
    const isListed = kind && kind.listed < mostOfKind && listed.length < mostListed && !met.has(kind.id);
    if (isListed) return undefined;
    return kind;
  };
  return {
    add: (finding) => {
      const kind = kindOf(finding);
      if (count(kind, finding)) return true;
      if (kind.listed >= mostOfKind || listed.length >= mostListed) return false;
      kind.listed += 1;
      listed.push({ id: kind.listed === 1 ? kind.id : `${kind.id}.${kind.listed}`, ...finding });
      return false;
    },
    countUnlisted: (finding) => {
      const kind = unlistedKind(finding);
      if (kind) count(kind, finding);
      return kind !== undefined;
    },
    isUnlisted: (finding) => unlistedKind(finding) !== undefined,
    addWordless: (finding) => void count(kindOf(finding), finding),
    addUnlisted: (finding, times) => {
      const kind = kindOf(finding);
      kind.count += times;
      kind.lastEntry = finding.entry;
      counts[finding.severity] += times;
    },
    listed: () => listed,
    collapsed: () =>
      [...kinds.values()].filter((kind) => kind.count > kind.listed).map(({ listed: _, ...kind }) => kind),
    count: (severity) => counts[severity],
    accepted: () => accepted,
    stale: () => [...baseline].filter((id) => !met.has(id)),
  };
}

/** Kinds of findings; beyond a number, one for each rule. */
function createKinds() {
  const kinds = new Map<string, Collapsed & { listed: number }>();
  const knownKind = (finding: Kinship) =>
    kinds.get(keyOf(finding)) ?? (kinds.size >= mostKinds ? kinds.get(finding.rule) : undefined);
  const kindOf = (finding: Kinship) => {
    const { rule, method, severity, entry } = finding;
    const known = knownKind(finding);
    if (known) return known;
    const place = placeIn(finding);
    const id = createHash("sha256").update(`${rule} ${method} ${place}`).digest("hex").slice(0, 10);
    const kind = { id, rule, severity, method, pointer: place, count: 0, lastEntry: entry, listed: 0 };
    kinds.set(kinds.size >= mostKinds ? rule : keyOf(finding), kind);
    return kind;
  };
  return { kinds, knownKind, kindOf };
}

/** The place of a finding, the same for each item of a list. */
export function placeIn({ pointer }: Pick<Kinship, "pointer">): string {
  if (/\d/.test(pointer)) return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  return pointer;
}

/** What findings of one kind have in common. */
export function keyOf(finding: Kinship): string {
  return `${finding.rule} ${finding.method} ${placeIn(finding)} ${finding.severity}`;
}
