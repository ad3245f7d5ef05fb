import { callRules } from "../../rules/call-rules.ts";
import type { Call } from "../../traffic/call.ts";
import type { OrderedCall } from "../../traffic/ordered-call.ts";
import type { Gathered } from "../compose-report.ts";
import { beginRule, breachesOf, type RuleBreach, type RunningRule, saidOfBreach } from "../verdict.ts";
import type { Batch, BatchVerdict, Placed } from "./batch.ts";
import { callIn } from "./batch-judge.ts";
import { countOf, type PassedRow, passedRow } from "./passed-calls.ts";

/** What a batch is joined to. */
export interface Joining {
  gathered: Gathered;
  /** The rules that connect requests, with their memory of the capture so far. */
  orderRules: readonly RunningRule<OrderedCall>[];
  hosts: readonly string[];
  /** Adds everything that is to be said of a request, and says whether it conforms. */
  conclude(call: Call, breaches: readonly RuleBreach[]): boolean;
}

/** Adds what a batch comes to, behind everything so far, and what it comes to together with that. */
export function joinBatch(
  batch: Batch,
  { tally, coverage, calls, placed }: BatchVerdict,
  into: Joining,
): void {
  const { gathered, orderRules } = into;
  gathered.tally.addCounts(tally);
  gathered.coverage.addCounts(coverage);
  const read = (at: number) => callIn(batch, at, into.hosts);
  let next = 0;
  /** Takes what is to be said of entries before one. */
  const takeUntil = (at: number): readonly Placed[] => {
    const start = next;
    while (next < placed.length && (placed[next]?.at ?? at) < at) next += 1;
    return placed.slice(start, next);
  };
  for (let index = 0; index < countOf(calls); index += 1) {
    const row = passedRow(calls, index, batch.firstEntry, read);
    const breaches = breachesOf(row.call, orderRules);
    if (breaches.length === 0) continue;
    addPlaced(takeUntil(row.at), batch, gathered);
    const own = takeUntil(row.at + 1);
    if (countBreaches(row, breaches, own, gathered)) addPlaced(own, batch, gathered);
    else concludeAgain(row, breaches, into);
  }
  addPlaced(takeUntil(batch.offsets.length), batch, gathered);
}

function addPlaced(placed: readonly Placed[], { firstEntry }: Batch, { findings, drift }: Gathered): void {
  for (const one of placed) {
    const into = one.isDrift ? drift : findings;
    if ("finding" in one) into.add(one.finding);
    else into.addWordless({ ...one.wordless, entry: firstEntry + one.at });
  }
}

/**
 * Counts what rules on the order found, where none of it is listed and nothing that is said of the request by itself changes
 * with it; says whether that is so.
 */
function countBreaches(
  { call, own }: PassedRow,
  breaches: readonly RuleBreach[],
  placed: readonly Placed[],
  { findings, coverage }: Gathered,
): boolean {
  const { method, entry } = call;
  const found = breaches.map(({ rule, breach }) => ({
    ...saidOfBreach(rule, breach, method),
    method: method ?? null,
    entry,
  }));
  const becomesWrong = !own.isWrong && found.some(({ severity }) => severity === "error");
  // A request that is wrong says whether the server agrees, and why the server rejected it is clear.
  if (becomesWrong && placed.length > 0) return false;
  if (!found.every((one) => findings.isUnlisted(one))) return false;
  for (const one of found) findings.addWordless(one);
  if (becomesWrong && own.isConforming && method !== undefined) coverage.retract(method);
  return true;
}

/** Judges a request again as a whole, with what rules on the order found in it. */
function concludeAgain({ call, own }: PassedRow, breaches: readonly RuleBreach[], into: Joining): void {
  const whole = call.read();
  const byItself = breachesOf(whole, callRules.map(beginRule));
  const isConforming = into.conclude(whole, [...byItself, ...breaches]);
  if (own.isConforming && !isConforming && call.method !== undefined)
    into.gathered.coverage.retract(call.method);
}
