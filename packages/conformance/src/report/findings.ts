import { createHash } from "node:crypto";
import type { Collapsed, Finding } from "./report.ts";

/** Entries of one kind that are listed one by one; the rest is counted. */
const mostOfKind = 100;
/** Findings that are listed in all. */
const mostListed = 5000;
/** Kinds that are told apart; names that a program makes up must not fill the memory. */
const mostKinds = 2000;

/** Findings of a run, in memory that does not grow with it. */
export interface Findings {
  /** Adds a finding, unless the baseline accepts its kind; says whether it does. */
  add(finding: Omit<Finding, "id">): boolean;
  listed(): readonly Finding[];
  collapsed(): Collapsed[];
  count(severity: Finding["severity"]): number;
  accepted(): number;
  /** Ids of the baseline that were not found. */
  stale(): string[];
}

/** Collects findings: each kind is listed up to a bound and counted beyond it. */
export function createFindings(baseline: ReadonlySet<string> = new Set()): Findings {
  const kinds = new Map<string, Collapsed & { listed: number }>();
  const listed: Finding[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  const met = new Set<string>();
  let accepted = 0;
  const kindOf = ({ rule, method, pointer, severity, entry }: Omit<Finding, "id">) => {
    const place = /\d/.test(pointer) ? pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*") : pointer;
    const key = `${rule} ${method} ${place} ${severity}`;
    const known = kinds.get(key);
    if (known) return known;
    const isFull = kinds.size >= mostKinds;
    const other = isFull ? kinds.get(rule) : undefined;
    if (other) return other;
    const id = createHash("sha256").update(`${rule} ${method} ${place}`).digest("hex").slice(0, 10);
    const kind = { id, rule, severity, method, pointer: place, count: 0, lastEntry: entry, listed: 0 };
    kinds.set(isFull ? rule : key, kind);
    return kind;
  };
  return {
    add: (finding) => {
      const kind = kindOf(finding);
      if (baseline.has(kind.id)) {
        met.add(kind.id);
        accepted += 1;
        return true;
      }
      kind.count += 1;
      kind.lastEntry = finding.entry;
      counts[finding.severity] += 1;
      if (kind.listed >= mostOfKind || listed.length >= mostListed) return false;
      kind.listed += 1;
      listed.push({ id: kind.listed === 1 ? kind.id : `${kind.id}.${kind.listed}`, ...finding });
      return false;
    },
    listed: () => listed,
    collapsed: () =>
      [...kinds.values()].filter((kind) => kind.count > kind.listed).map(({ listed: _, ...kind }) => kind),
    count: (severity) => counts[severity],
    accepted: () => accepted,
    stale: () => [...baseline].filter((id) => !met.has(id)),
  };
}
