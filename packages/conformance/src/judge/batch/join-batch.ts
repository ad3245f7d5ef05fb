import { requestRules } from "../../rules/all-rules.ts";
import type { ApiRequest } from "../../traffic/api-request.ts";
import type { OrderedRequest } from "../../traffic/ordered-request.ts";
import type { Gathered } from "../compose-report.ts";
import {
  beginRule,
  breachesOf,
  draftOfBreach,
  type RuleBreach,
  type RunningRule,
} from "../request-verdict.ts";
import type { BatchVerdict, Placed, PlacedBatch } from "./batch.ts";
import { requestIn } from "./batch-judge.ts";
import { countOf, type DigestRow, passedRow } from "./request-digests.ts";

/** What a batch is joined to. */
export interface Joining {
  gathered: Gathered;
  /** The rules that connect requests, with their memory of the capture so far. */
  orderRules: readonly RunningRule<OrderedRequest>[];
  hosts: readonly string[];
  /** Adds everything that is to be said of a request, and says whether it conforms. */
  conclude(request: ApiRequest, breaches: readonly RuleBreach[]): boolean;
}

/** Adds what a batch comes to, behind everything so far, and what it comes to together with that. */
export function joinBatch(
  batch: PlacedBatch,
  { tally, coverage, requests, placed }: BatchVerdict,
  into: Joining,
): void {
  const { gathered, orderRules } = into;
  gathered.tally.addCounts(tally);
  gathered.coverage.addCounts(coverage);
  const read = (at: number) => requestIn(batch, at, into.hosts);
  let next = 0;
  /** Takes what is to be said of entries before one. */
  const takeUntil = (at: number): readonly Placed[] => {
    const start = next;
    while (next < placed.length && (placed[next]?.at ?? at) < at) next += 1;
    return placed.slice(start, next);
  };
  for (let index = 0; index < countOf(requests); index += 1) {
    const row = passedRow(requests, index, batch.firstEntry, read);
    const breaches = breachesOf(row.request, orderRules);
    if (breaches.length === 0) continue;
    addPlaced(takeUntil(row.at), batch, gathered);
    const own = takeUntil(row.at + 1);
    if (countBreaches(row, breaches, own, gathered)) addPlaced(own, batch, gathered);
    else concludeAgain(row, breaches, into);
  }
  addPlaced(takeUntil(batch.offsets.length), batch, gathered);
}

function addPlaced(
  placed: readonly Placed[],
  { firstEntry }: PlacedBatch,
  { findings, drift }: Gathered,
): void {
  for (const one of placed) {
    const into = one.isDrift ? drift : findings;
    const entry = firstEntry + one.at;
    if ("finding" in one) into.add({ ...one.finding, entry });
    else into.addWordless({ ...one.wordless, entry });
  }
}

/**
 * Counts what rules on the order found, where none of it is listed and nothing that is said of the request by itself changes
 * with it; says whether that is so.
 */
function countBreaches(
  { request, own }: DigestRow,
  breaches: readonly RuleBreach[],
  placed: readonly Placed[],
  { findings, coverage }: Gathered,
): boolean {
  const { method, entry } = request;
  const found = breaches.map(({ rule, breach }) => ({
    ...draftOfBreach(rule, breach, method),
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
function concludeAgain({ request, own }: DigestRow, breaches: readonly RuleBreach[], into: Joining): void {
  const whole = request.read();
  const byItself = breachesOf(whole, requestRules.map(beginRule));
  const isConforming = into.conclude(whole, [...byItself, ...breaches]);
  if (own.isConforming && !isConforming && request.method !== undefined)
    into.gathered.coverage.retract(request.method);
}
