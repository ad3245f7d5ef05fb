import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import type { Diagnostic } from "@datacloud/validators";
import type { Agreement } from "../report/report.ts";
import type { Breach, Check, Report, Rule } from "../rules/rule.ts";
import type { Call } from "../traffic/call.ts";
import { driftOf, refusalOf } from "./answer-findings.ts";
import { type Said, saidOf } from "./request-findings.ts";

/** What a rule says of itself. */
type StatedRule = Omit<Rule, "begin">;

/** A rule with its memory of the traffic so far. */
export interface RunningRule<Seen = Call> {
  rule: StatedRule;
  check: Check<Seen>;
  /** Where it puts what it finds; made once, because most calls have nothing to find. */
  report: Report;
  found: Breach[];
}

/** What a rule may find in one request: a list of ten thousand times without zone is one mistake. */
const mostOfCall = 200;

/** Begins a rule anew. */
export function beginRule<Seen>(rule: StatedRule & { begin(): Check<Seen> }): RunningRule<Seen> {
  const found: Breach[] = [];
  const report: Report = (breach) => {
    if (found.length < mostOfCall) found.push(breach);
  };
  return { rule, check: rule.begin(), report, found };
}

/** Everything that is to be said of one request. */
export interface Verdict {
  said: readonly (Said & { server?: Agreement })[];
  drift: readonly Said[];
  /** Whether something in it is an error. */
  isWrong: boolean;
  /** Whether the request has no error and was not rejected. */
  isConforming: boolean;
}

/** Diagnostics that do not depend on the body. */
const bodiless = new Set(["unknown-method", "wrong-verb", "not-authed", "invalid-auth"]);

/** Whether a request was judged without its arguments, because the source does not have its body. */
export function isPartial({ exchange, method }: Call): boolean {
  const isRead = method !== undefined && describeMethod(method).verb === "GET";
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
    check.call(call, report);
    if (found.length > 0) for (const breach of found.splice(0)) breaches.push({ rule, breach });
  }
  return breaches;
}

/** Holds a request against the document, and joins what rules found in it. */
export function verdictOf(call: Call, breaches: readonly RuleBreach[]): Verdict {
  const said = call.diagnostics
    .filter((item) => isOwn(item, call, breaches))
    .map((item) => saidOf(item, call));
  for (const { rule, breach } of breaches) said.push(saidOfBreach(rule, breach, call.method));
  const { kind } = call.outcome;
  const isWrong = said.some(({ severity }) => severity === "error");
  const refusal = isWrong ? undefined : refusalOf(call);
  if (refusal) said.push(refusal);
  return {
    said: isWrong ? withAgreement(said, call) : said,
    drift: driftOf(call),
    isWrong,
    isConforming: !isWrong && !isPartial(call) && (kind === "success" || kind === "unknown"),
  };
}

/** Whether a diagnostic of the gate is worth saying: a rule may have said it better, and a lost body shows nothing. */
function isOwn(item: Diagnostic, call: Call, breaches: readonly RuleBreach[]): boolean {
  if (isPartial(call) && !bodiless.has(item.rule)) return false;
  return !breaches.some(({ rule, breach }) => rule.covers?.(item, breach));
}

/** What a rule found, as a finding of a method. */
export function saidOfBreach(rule: StatedRule, breach: Breach, method: MethodName | undefined): Said {
  const { severity, evidence, docs, about: _, ...rest } = breach;
  const bySource = evidence === "documented" ? "error" : "warning";
  const page = docs ?? (method === undefined ? null : describeMethod(method).docs);
  return { rule: rule.id, severity: severity ?? bySource, ...rest, evidence, docs: page };
}

/** What the server thought of a request, by what became of it. */
const agreements: Readonly<Record<string, Agreement>> = { failure: "refused", success: "accepted" };

/** Whether the server agrees that the request is wrong. */
function withAgreement(said: readonly Said[], { outcome }: Call): Verdict["said"] {
  const server = agreements[outcome.kind] ?? "silent";
  return said.map((item) => (item.severity === "error" ? { ...item, server } : item));
}
