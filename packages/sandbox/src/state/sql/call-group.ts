import type pg from "pg";
import type { Query, Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import { serialOf } from "../tables.ts";
import type { Compiled } from "./compile.ts";
import { createFootprints, type Footprints } from "./footprint.ts";
import type { Memo } from "./memo.ts";
import { type RoundResult, type Statement, sendRound } from "./postgres-round.ts";

/** What calls of a group are carried out with. */
export interface GroupOptions {
  compile(query: Query): Compiled;
  /** Rows that no other transaction has changed since they were read. Whoever undoes the group empties it. */
  memo: Memo | undefined;
  /** Told when the commit is sent: from then on, nobody knows what became of it until the response is there. */
  onCommit(): void;
}

/** What became of a group: an outcome for each request, or nothing for a request that has to begin again. */
export type GroupOutcome = readonly (BehaviourResult | undefined)[];

/** Thrown where calls got in each other's way after both had written; nothing of the group is kept. */
export class ClashError extends Error {
  override name = "ClashError";
}

interface GroupMember {
  index: number;
  steps: Steps<BehaviourResult>;
  step: IteratorResult<Query, BehaviourResult>;
  isPutOff: boolean;
}

/**
 * Carries out calls side by side in one transaction that is open: their queries go to the server together, round by round. What comes of it
 * is what they would have done one after the other, because of two requests that touch the same rows one has to begin again.
 */
export async function runGroup(
  client: pg.ClientBase,
  begins: readonly (() => Steps<BehaviourResult>)[],
  options: GroupOptions,
): Promise<GroupOutcome> {
  const context: Context = { footprints: createFootprints(), ...options };
  const calls = begins.map((begin, index): GroupMember => {
    const steps = begin();
    return { index, steps, step: steps.next(), isPutOff: false };
  });
  for (let asked = choose(calls, context); asked.length > 0; asked = choose(calls, context))
    await runRound(client, asked, context);
  const mustUndo = calls.some((call) => isFailure(call) && context.footprints.hasWritten(call.index));
  if (mustUndo && calls.length > 1) throw new ClashError();
  if (mustUndo) options.memo?.forget();
  else options.onCommit();
  await sendRound(client, [{ text: mustUndo ? "rollback" : "commit", values: [] }]);
  return calls.map(({ step, isPutOff }) => (step.done && !isPutOff ? step.value : undefined));
}

interface Context extends GroupOptions {
  footprints: Footprints;
}

function isUnderWay({ step, isPutOff }: GroupMember): boolean {
  return !step.done && !isPutOff;
}

function isFailure({ step }: GroupMember): boolean {
  return step.done === true && !step.value.ok;
}

/** A query that goes to the server. */
interface Asked {
  member: GroupMember;
  query: Query;
  compiled: Compiled;
  values: readonly unknown[];
}

/** The queries of a round: those of requests that meet no other. What is known already is answered at once. */
function choose(calls: readonly GroupMember[], context: Context): Asked[] {
  const { footprints, compile, memo } = context;
  const asked: Asked[] = [];
  for (const call of calls) {
    while (isUnderWay(call) && enter(call, calls, footprints)) {
      const query = call.step.value as Query;
      const compiled = compile(query);
      const values = compiled.parameters(query);
      const known = query.kind === "find" ? memo?.recall(query, compiled, values) : undefined;
      if (known === undefined) {
        asked.push({ member: call, query, compiled, values });
        break;
      }
      resume(call, query, known, footprints);
    }
  }
  return asked;
}

/** Notes what the next query of a request touches; false where the request has to begin again. */
function enter(call: GroupMember, calls: readonly GroupMember[], footprints: Footprints): boolean {
  const query = call.step.value as Query;
  const met = [...footprints.conflicts(call.index, query)].map((index) => calls[index] as GroupMember);
  for (const later of laterOf(call, met, footprints)) {
    later.isPutOff = true;
    footprints.forget(later.index);
  }
  if (!call.isPutOff) footprints.add(call.index, query);
  return !call.isPutOff;
}

function resume(call: GroupMember, query: Query, result: unknown, footprints: Footprints): void {
  if (query.kind === "find") footprints.found(query.table, result as Record<string, unknown>[]);
  call.step = call.steps.next(result);
}

/** Who has to begin again: the one that came later, if it has written nothing yet, or the other one. */
function laterOf(call: GroupMember, met: readonly GroupMember[], { hasWritten }: Footprints): GroupMember[] {
  const others = met.filter((other) => hasWritten(other.index) || other.index < call.index);
  if (met.length === 0) return [];
  if (others.length === 0) return [...met];
  if (!hasWritten(call.index)) return [call];
  if (met.some((other) => hasWritten(other.index))) throw new ClashError();
  return [...met];
}

async function runRound(
  client: pg.ClientBase,
  asked: readonly Asked[],
  { memo, footprints }: Context,
): Promise<void> {
  for (const { query } of asked) if (query.kind !== "find") memo?.forget(query.table);
  const statements = asked.map(({ compiled, values }): Statement => ({ text: compiled.text, values }));
  const answers = await sendRound(client, statements);
  for (const [index, { member: call, query, compiled, values }] of asked.entries()) {
    if (call.isPutOff) continue;
    const result = resultOf(query, compiled, answers[index] as RoundResult);
    if (query.kind === "find") memo?.keep(query, compiled, values, result);
    resume(call, query, result, footprints);
  }
}

function resultOf(query: Query, { decode }: Compiled, { rows, count }: RoundResult): unknown {
  if (query.kind === "find") return rows.map(decode);
  if (query.kind !== "insert") return count;
  const serial = serialOf(query.table);
  return serial === undefined ? {} : { [serial]: Number(rows[0]?.[0]) };
}
