import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { type Diagnostic, severityOf } from "@datacloud/validators";
import type { Agreement } from "../report/report.ts";
import type { Breach, Check, Report, Rule } from "../rules/rule.ts";
import type { ApiRequest } from "../traffic/api-request.ts";
import { draftOf, type FindingDraft } from "./request-findings.ts";
import { driftOf, rejectionOf } from "./response-findings.ts";

/** What a rule says of itself. */
type StatedRule = Omit<Rule, "begin">;

/** A rule with its memory of the traffic so far. */
export interface RunningRule<Seen = ApiRequest> {
  rule: StatedRule;
  check: Check<Seen>;
  /** Where it puts what it finds; made once, because most calls have nothing to find. */
  report: Report;
  found: Breach[];
}

/** What a rule may find in one request: a list of ten thousand times without zone is one mistake. */
const mostOfRequest = 200;

/** Begins a rule anew. */
export function beginRule<Seen>(rule: StatedRule & { begin(): Check<Seen> }): RunningRule<Seen> {
  const found: Breach[] = [];
  const report: Report = (breach) => {
    if (found.length < mostOfRequest) found.push(breach);
  };
  return { rule, check: rule.begin(), report, found };
}

/** Everything that is to be said of one request. */
export interface RequestVerdict {
  findings: readonly (FindingDraft & { server?: Agreement })[];
  drift: readonly FindingDraft[];
  /** Whether something in it is an error. */
  isWrong: boolean;
  /** Whether the request has no error and was not rejected. */
  isConforming: boolean;
}

/** Diagnostics that do not depend on the body. */
const bodiless = new Set(["unknown-method", "wrong-verb", "not-authed", "invalid-auth"]);

/** Whether a request was judged without its arguments, because the source does not have its body. */
export function isPartial({ exchange, method }: ApiRequest): boolean {
  const isRead = method !== undefined && describeMethod(method).encodings[0] === "query";
  return exchange.isBodyMissing === true && !isRead;
}

/** A rule that a request breaks, and how. */
export interface RuleBreach {
  rule: StatedRule;
  breach: Breach;
}

/** What rules find in the next request. */
export function breachesOf<Seen>(call: Seen, rules: readonly RunningRule<Seen>[]): RuleBreach[] {
  const breaches: RuleBreach[] = [];
  for (const { rule, check, report, found } of rules) {
    check.request(call, report);
    if (found.length > 0) for (const breach of found.splice(0)) breaches.push({ rule, breach });
  }
  return breaches;
}

/** Holds a request against the document, and joins what rules found in it. */
export function verdictOf(request: ApiRequest, breaches: readonly RuleBreach[]): RequestVerdict {
  const findings = request.diagnostics
    .filter((item) => isOwn(item, request, breaches))
    .map((item) => draftOf(item, request));
  for (const { rule, breach } of breaches) findings.push(draftOfBreach(rule, breach, request.method));
  const { kind } = request.outcome;
  const isWrong = findings.some(({ severity }) => severity === "error");
  const rejection = isWrong ? undefined : rejectionOf(request);
  if (rejection) findings.push(rejection);
  return {
    findings: isWrong ? withAgreement(findings, request) : findings,
    drift: driftOf(request),
    isWrong,
    isConforming: !isWrong && !isPartial(request) && (kind === "success" || kind === "unknown"),
  };
}

/** Whether a diagnostic of the gate is worth saying: a rule may have said it better, and a lost body shows nothing. */
function isOwn(item: Diagnostic, request: ApiRequest, breaches: readonly RuleBreach[]): boolean {
  if (isPartial(request) && !bodiless.has(item.rule)) return false;
  return !breaches.some(({ rule, breach }) => rule.covers?.(item, breach));
}

/** What a rule found, as a finding of a method. */
export function draftOfBreach(
  rule: StatedRule,
  breach: Breach,
  method: MethodName | undefined,
): FindingDraft {
  const { severity, evidence, docs, about: _, ...rest } = breach;
  const bySource = severityOf(evidence);
  const page = docs ?? (method === undefined ? null : describeMethod(method).docs);
  return { rule: rule.id, severity: severity ?? bySource, pointer: "", ...rest, evidence, docs: page };
}

/** What the server thought of a request, by what became of it. */
const agreements: Readonly<Record<string, Agreement>> = { failure: "refused", success: "accepted" };

/** Whether the server agrees that the request is wrong. */
function withAgreement(
  findings: readonly FindingDraft[],
  { outcome }: ApiRequest,
): RequestVerdict["findings"] {
  const server = agreements[outcome.kind] ?? "silent";
  return findings.map((item) => (item.severity === "error" ? { ...item, server } : item));
}
