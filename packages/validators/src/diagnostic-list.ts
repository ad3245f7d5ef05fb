import type { MethodName } from "@datacloud/contract/methods";
import { type Diagnostic, unconventional } from "./diagnostic.ts";

/** What is found in one request: the first errors and the first warnings, and how many there were. */
export interface DiagnosticList {
  /** Keeps an error; it is made only where there is room for it. */
  reject(make: () => Diagnostic): void;
  /** Keeps a warning; it is made only where there is room for it. */
  warn(make: () => Diagnostic): void;
  /** At most `mostFindings`, errors first. */
  all(): Diagnostic[];
  /** How many were found, kept or not. */
  count(): number;
}

/** What is kept of one request: a list of a hundred thousand nulls is odd in one way. */
export const mostFindings = 500;

/** Nothing found so far. */
export function createDiagnosticList(): DiagnosticList {
  const errors: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  let count = 0;
  const keep = (kept: Diagnostic[], make: () => Diagnostic) => {
    count += 1;
    if (kept.length < mostFindings) kept.push(make());
  };
  return {
    reject: (make) => keep(errors, make),
    warn: (make) => keep(warnings, make),
    all: () => (warnings.length === 0 ? errors : [...errors, ...warnings].slice(0, mostFindings)),
    count: () => count,
  };
}

/** What was kept, and a last warning with the number of the rest where there is one. */
export function listed(method: MethodName, findings: DiagnosticList): Diagnostic[] {
  const count = findings.count() - findings.all().length;
  if (count === 0) return findings.all();
  const fault = {
    rule: "more-warnings",
    problem: `${count} more are not listed.`,
    remedy: "Fix the warnings that are listed first.",
    expected: "none",
    actual: `${count} more`,
  };
  return [...findings.all(), unconventional(fault, method, "unknown-arguments")];
}
