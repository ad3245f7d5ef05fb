import { createFindings } from "../report/findings.ts";
import type { ConformanceReport, Finding } from "../report/report.ts";
import { allRules } from "../rules/all-rules.ts";
import type { Rule } from "../rules/rule.ts";
import type { Problem } from "../sources/capture/problem.ts";
import { type Call, callOf } from "../traffic/call.ts";
import type { Exchange } from "../traffic/exchange.ts";
import { type Target, targetOf } from "../traffic/target.ts";
import { composeReport, type Gathered, type ReportOptions } from "./compose-report.ts";
import { createCoverage } from "./coverage.ts";
import { createHider } from "./hide-secrets.ts";
import { malformedFinding } from "./malformed-finding.ts";
import { placeFindings } from "./place-findings.ts";
import { createTally } from "./tally.ts";
import { beginRule, isPartial, type RunningRule, saidOfBreach, verdictOf } from "./verdict.ts";

/** How traffic is judged. */
export interface SessionOptions extends ReportOptions {
  /** Hosts that serve the API under another name: everything below `/api` on them is judged. */
  hosts?: readonly string[];
  /** Ids of findings that are accepted. */
  baseline?: ReadonlySet<string>;
  /** Rules beyond those that every traffic is held against. */
  rules?: readonly Rule[];
  /** Called with each finding as it is made. Of a kind that is no longer listed, further findings are only counted. */
  onFinding?: (finding: Omit<Finding, "id">) => void;
  /** Called with each request to the API. */
  onCall?: (call: Call) => void;
}

type RunNotes = Pick<ConformanceReport, "command" | "recovery" | "assumptions">;

/** Judges exchanges one after another and reports at the end. */
export interface Session {
  add(exchange: Exchange, entry?: number): void;
  /** Counts an entry that is not judged, under a name. */
  ignore(name: string): void;
  problem(problem: Problem): void;
  /** Adds a finding that was made elsewhere; says whether the baseline accepts it. */
  find(finding: Omit<Finding, "id">): boolean;
  /** Adds to the report how a command ended, how it recovered, or what it depends on. */
  note(run: RunNotes): void;
  /** Entries so far. */
  entries(): number;
  /** Requests judged so far. */
  judged(): number;
  /** Ends a run: what comes next is another run of the program, and no rule connects the two. */
  nextRun(): void;
  /** Begins a capture of several: no rule connects it with those before, and its entries count from 1. */
  nextCapture(name: string): void;
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
  const gathered = gather(options.baseline);
  const { findings, drift, coverage, tally } = gathered;
  const run: RunNotes = {};
  const targetIn = targetReader(new Set(options.hosts));
  let capture: { name: string; before: number } | undefined;
  const addFinding = (finding: Omit<Finding, "id">): boolean => {
    options.onFinding?.(finding);
    return findings.add(finding);
  };
  const judge = (call: Call): void => {
    options.onCall?.(call);
    tally.judged(isPartial(call));
    const verdict = verdictOf(call, rules);
    coverage.add(call, verdict.isConforming);
    if (verdict.said.length === 0 && verdict.drift.length === 0) return;
    const into = { hider: createHider(call.exchange), capture: capture?.name };
    for (const finding of placeFindings(verdict.said, call, { ...into, findings })) addFinding(finding);
    for (const finding of placeFindings(verdict.drift, call, { ...into, findings: drift }))
      drift.add(finding);
  };
  const nextRun = () => {
    for (const finding of lastFindings(rules)) findings.add(finding);
    rules = begin();
  };
  return {
    add: (exchange, entry = tally.entries() - (capture?.before ?? 0) + 1) => {
      tally.entry();
      if (exchange.malformed) {
        tally.judged();
        const place = capture ? { capture: capture.name } : {};
        return void addFinding({ ...malformedFinding(exchange, entry), ...place });
      }
      const target = targetIn(exchange);
      if (isCall(target, exchange)) judge(callOf(entry, exchange, target));
      else tally.ignore(nameOf(target));
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
    nextRun,
    nextCapture: (name) => {
      nextRun();
      capture = { name, before: tally.entries() };
    },
    report: () => {
      for (const finding of lastFindings(rules)) findings.add(finding);
      return { ...composeReport(gathered, options), ...run };
    },
  };
}

function gather(baseline: ReadonlySet<string> | undefined): Gathered {
  const [findings, drift] = [createFindings(baseline), createFindings()];
  return { findings, drift, coverage: createCoverage(), tally: createTally() };
}

/** Whether a request is for the API; what a browser asks for before it is none. */
function isCall(target: Target | undefined, { verb }: Exchange): target is Target {
  return target?.basePath !== undefined && verb !== "OPTIONS";
}

/** The name under which a request is counted that is not judged. */
function nameOf(target: Target | undefined): string {
  if (!target) return "(no address of the web)";
  if (target.basePath === undefined) return target.host;
  return `${target.host} (preflight)`;
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
