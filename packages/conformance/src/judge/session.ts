import type { Exchange } from "../exchange.ts";
import type { Problem } from "../read/problem.ts";
import { createFindings } from "../report/findings.ts";
import type { ConformanceReport, Finding } from "../report/report.ts";
import { allRules } from "../rules/all-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { type Call, callOf } from "./call.ts";
import { composeReport } from "./compose-report.ts";
import { createCoverage } from "./coverage.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { malformedFinding } from "./malformed-finding.ts";
import { createTally } from "./tally.ts";
import { type Target, targetOf } from "./target.ts";
import { beginRule, type RunningRule, saidOfBreach, verdictOf } from "./verdict.ts";

/** How traffic is judged. */
export interface SessionOptions {
  /** What the traffic came from, for the report. */
  source?: string;
  /** Hosts that serve the API under another name: everything below `/api` on them is judged. */
  hosts?: readonly string[];
  /** Methods of which a conforming call must be seen. */
  required?: readonly string[];
  /** Ids of findings that are accepted. */
  baseline?: ReadonlySet<string>;
  /** The least severity that keeps the traffic from conforming; `error` by default. */
  failOn?: "error" | "warning";
  /** Rules beyond those that every traffic is held against. */
  rules?: readonly Rule[];
  /** Called with each finding as it is made, listed or not. */
  onFinding?: (finding: Omit<Finding, "id">) => void;
}

/** Judges exchanges one after another and reports at the end. */
export interface Session {
  add(exchange: Exchange, entry?: number): void;
  /** Counts an entry that is not judged, under a name. */
  ignore(name: string): void;
  problem(problem: Problem): void;
  /** Adds a finding that was made elsewhere; says whether the baseline accepts it. */
  find(finding: Omit<Finding, "id">): boolean;
  /** Adds to the report how a command ended, or how it recovered. */
  note(run: Pick<ConformanceReport, "command" | "recovery">): void;
  /** Entries so far. */
  entries(): number;
  /** Calls judged so far. */
  judged(): number;
  /** Ends a run: what comes next is another run of the program, and no rule connects the two. */
  nextRun(): void;
  report(): ConformanceReport;
}

/**
 * A session of judging: what one capture, one run of a program, or the life of a proxy amounts to. Its memory is bounded.
 *
 * @example
 * import { createSession } from "@datacloud/conformance";
 *
 * const session = createSession();
 * session.add({ verb: "POST", url: "https://acme.getdx.net/api/deployments.create", headers: [], body: "{}" });
 * session.report().summary.errors;
 */
export function createSession(options: SessionOptions = {}): Session {
  const begin = () => [...allRules, ...(options.rules ?? [])].map(beginRule);
  let rules = begin();
  const findings = createFindings(options.baseline);
  const drift = createFindings();
  const coverage = createCoverage();
  const tally = createTally();
  const run: Pick<ConformanceReport, "command" | "recovery"> = {};
  const targetIn = targetReader(new Set(options.hosts));
  const addFinding = (finding: Omit<Finding, "id">): boolean => {
    options.onFinding?.(finding);
    return findings.add(finding);
  };
  const judge = (call: Call): void => {
    const verdict = verdictOf(call, rules);
    const place = { entry: call.entry, method: call.method ?? null };
    for (const said of hideSecrets(verdict.said, call.exchange)) addFinding({ ...said, ...place });
    for (const said of hideSecrets(verdict.drift, call.exchange)) drift.add({ ...said, ...place });
    coverage.add(call, verdict.isConforming);
  };

  return {
    add: (exchange, entry = tally.entries() + 1) => {
      tally.entry();
      if (exchange.malformed) {
        tally.judged();
        addFinding(malformedFinding(exchange, entry));
        return;
      }
      const target = targetIn(exchange);
      if (!target || target.basePath === undefined)
        return tally.ignore(target?.host ?? "(no address of the web)");
      if (exchange.verb === "OPTIONS") return tally.ignore(`${target.host} (preflight)`);
      tally.judged();
      judge(callOf(entry, exchange, target));
    },
    ignore: (name) => {
      tally.entry();
      tally.ignore(name);
    },
    problem: tally.problem,
    find: addFinding,
    note: (more) => void Object.assign(run, more),
    entries: tally.entries,
    judged: () => tally.counts().judged,
    nextRun: () => {
      for (const finding of lastFindings(rules)) findings.add(finding);
      rules = begin();
    },
    report: () => {
      for (const finding of lastFindings(rules)) findings.add(finding);
      return { ...composeReport({ findings, drift, coverage, tally }, options), ...run };
    },
  };
}

/** Reads where a request goes; many in a row go to the same URL. */
function targetReader(ownHosts: ReadonlySet<string>): (exchange: Exchange) => Target | undefined {
  let last: { url: string; basePath: string | undefined; target: Target | undefined } | undefined;
  return ({ url, basePath }) => {
    if (url !== last?.url || basePath !== last.basePath)
      last = { url, basePath, target: targetOf(url, ownHosts, basePath) };
    return last.target;
  };
}

/** What rules say when nothing more comes. */
function lastFindings(rules: readonly RunningRule[]): Omit<Finding, "id">[] {
  const found: Omit<Finding, "id">[] = [];
  for (const { rule, check } of rules)
    check.end?.((breach) => {
      const { entry = 1, method } = breach.about ?? {};
      found.push({ ...saidOfBreach(rule, breach, method), entry, method: method ?? null });
    });
  return found;
}
