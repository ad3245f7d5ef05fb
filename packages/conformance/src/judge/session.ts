import { createFindings } from "../report/findings.ts";
import type { ConformanceReport, Finding } from "../report/report.ts";
import { orderRules, requestRules } from "../rules/all-rules.ts";
import type { Rule } from "../rules/rule.ts";
import type { Problem } from "../sources/capture/sinks.ts";
import type { ApiRequest } from "../traffic/api-request.ts";
import type { Exchange } from "../traffic/exchange.ts";
import { createAddressee } from "./addressee.ts";
import type { BatchVerdict, PlacedBatch } from "./batch/batch.ts";
import { joinBatch } from "./batch/join-batch.ts";
import { composeReport, type Gathered, type ReportOptions } from "./compose-report.ts";
import { createCoverage } from "./coverage.ts";
import { createHider } from "./hide-secrets.ts";
import { malformedFinding } from "./malformed-finding.ts";
import { placeFindings } from "./place-findings.ts";
import {
  beginRule,
  breachesOf,
  draftOfBreach,
  isPartial,
  type RuleBreach,
  type RunningRule,
  verdictOf,
} from "./request-verdict.ts";
import { createTally } from "./tally.ts";

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
  onCall?: (request: ApiRequest) => void;
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

/** A session that batches can be joined to. */
export interface BatchSession extends Session {
  /** Adds what a batch came to, behind everything so far. */
  join(batch: PlacedBatch, verdict: BatchVerdict): void;
  /** The name of the capture at hand, where there are several. */
  capture(): string | undefined;
}

/**
 * A session that judges one capture, one run of a program, or the traffic of a proxy. Its memory is bounded.
 *
 * @example
 * import { createSession } from "@datacloud/conformance";
 *
 * const session = createSession();
 * session.add({ verb: "POST", url: "https://acme.getdx.net/api/deployments.create", headers: [], body: "{}" });
 * session.report().summary.errors;
 */
export function createSession(options: SessionOptions = {}): Session {
  return createBatchSession(options);
}

/** A session that takes single exchanges, and what workers made of many. */
export function createBatchSession(options: SessionOptions = {}): BatchSession {
  const { hosts = [], rules: furtherRules = [] } = options;
  let rules = beginRules(furtherRules);
  const gathered = gather(options.baseline);
  const { findings, tally } = gathered;
  const run: RunNotes = {};
  const addressed = createAddressee(new Set(hosts));
  let capture: { name: string; before: number } | undefined;
  const addFinding = (finding: Omit<Finding, "id">): boolean => {
    options.onFinding?.(finding);
    return findings.add(finding);
  };
  const conclude = createConclusion(gathered, addFinding, () => capture?.name);
  const judge = (request: ApiRequest): void => {
    options.onCall?.(request);
    tally.judged(isPartial(request));
    const isConforming = conclude(request, breachesOf(request, rules.all));
    gathered.coverage.add(request, isConforming);
  };
  const nextRun = () => {
    for (const finding of lastFindings(rules.all)) findings.add(finding);
    rules = beginRules(furtherRules);
  };
  return {
    add: (exchange, entry = tally.entries() - (capture?.before ?? 0) + 1) => {
      tally.entry();
      if (exchange.malformed) {
        tally.judged();
        const place = capture ? { capture: capture.name } : {};
        return void addFinding({ ...malformedFinding(exchange, entry), ...place });
      }
      const to = addressed(exchange, entry);
      if ("request" in to) judge(to.request);
      else tally.ignore(to.ignored);
    },
    join: (batch, verdict) =>
      joinBatch(batch, verdict, { gathered, orderRules: rules.order, hosts, conclude }),
    capture: () => capture?.name,
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
      for (const finding of lastFindings(rules.all)) findings.add(finding);
      return { ...composeReport(gathered, options), ...run };
    },
  };
}

/** Adds everything that is to be said of a request, in this capture; says whether it conforms. */
function createConclusion(
  { findings, drift }: Gathered,
  addFinding: (finding: Omit<Finding, "id">) => boolean,
  capture: () => string | undefined,
): (request: ApiRequest, breaches: readonly RuleBreach[]) => boolean {
  return (request, breaches) => {
    const verdict = verdictOf(request, breaches);
    if (verdict.findings.length === 0 && verdict.drift.length === 0) return verdict.isConforming;
    const into = { hider: createHider(request.exchange), capture: capture() };
    for (const finding of placeFindings(verdict.findings, request, { ...into, findings }))
      addFinding(finding);
    for (const finding of placeFindings(verdict.drift, request, { ...into, findings: drift }))
      drift.add(finding);
    return verdict.isConforming;
  };
}

/** Begins every rule anew; those on the order of requests also by themselves, since batches need no other. */
function beginRules(further: readonly Rule[]) {
  const order = orderRules.map((rule) => beginRule(rule));
  const all: RunningRule[] = [
    ...requestRules.map((rule) => beginRule(rule)),
    ...order,
    ...further.map((rule) => beginRule(rule)),
  ];
  return { order, all };
}

function gather(baseline: ReadonlySet<string> | undefined): Gathered {
  const [findings, drift] = [createFindings(baseline), createFindings()];
  return { findings, drift, coverage: createCoverage(), tally: createTally() };
}

/** What rules say when nothing more comes. */
function lastFindings(rules: readonly RunningRule[]): Omit<Finding, "id">[] {
  const found: Omit<Finding, "id">[] = [];
  for (const { rule, check } of rules)
    check.end?.((breach) => {
      const { entry = 1, method } = breach.about ?? {};
      found.push({ ...draftOfBreach(rule, breach, method), entry, method: method ?? null });
    });
  return found;
}
