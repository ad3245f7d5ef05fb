import type pg from "pg";
import type { BehaviourResult } from "../behaviour-result.ts";
import type { Query, Steps } from "../query.ts";
import { serialOf } from "../tables.ts";
import type { CompiledQuery } from "./compile.ts";
import { createFootprints, type Footprints } from "./footprint.ts";
import type { Memo } from "./memo.ts";
import { type RoundResult, type Statement, sendRound } from "./postgres-round.ts";

/** What calls of a group are carried out with. */
export interface GroupOptions {
  compile(query: Query): CompiledQuery;
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
  const members = begins.map((begin, index): GroupMember => {
    const steps = begin();
    return { index, steps, step: steps.next(), isPutOff: false };
  });
  for (let asked = choose(members, context); asked.length > 0; asked = choose(members, context))
    await runRound(client, asked, context);
  const mustUndo = members.some((member) => isFailure(member) && context.footprints.hasWritten(member.index));
  if (mustUndo && members.length > 1) throw new ClashError();
  if (mustUndo) options.memo?.forget();
  else options.onCommit();
  await sendRound(client, [{ text: mustUndo ? "rollback" : "commit", values: [] }]);
  return members.map(({ step, isPutOff }) => (step.done && !isPutOff ? step.value : undefined));
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
  compiled: CompiledQuery;
  values: readonly unknown[];
}

/** The queries of a round: those of requests that meet no other. What is known already is answered at once. */
function choose(members: readonly GroupMember[], context: Context): Asked[] {
  const { footprints, compile, memo } = context;
  const asked: Asked[] = [];
  for (const member of members) {
    while (isUnderWay(member) && enter(member, members, footprints)) {
      const query = member.step.value as Query;
      const compiled = compile(query);
      const values = compiled.parameters(query);
      const known = query.kind === "find" ? memo?.recall(query, compiled, values) : undefined;
      if (known === undefined) {
        asked.push({ member: member, query, compiled, values });
        break;
      }
      resume(member, query, known, footprints);
    }
  }
  return asked;
}

/** Notes what the next query of a request touches; false where the request has to begin again. */
function enter(member: GroupMember, members: readonly GroupMember[], footprints: Footprints): boolean {
  const query = member.step.value as Query;
  const met = [...footprints.conflicts(member.index, query)].map((index) => members[index] as GroupMember);
  for (const later of laterOf(member, met, footprints)) {
    later.isPutOff = true;
    footprints.forget(later.index);
  }
  if (!member.isPutOff) footprints.add(member.index, query);
  return !member.isPutOff;
}

function resume(member: GroupMember, query: Query, result: unknown, footprints: Footprints): void {
  if (query.kind === "find") footprints.found(query.table, result as Record<string, unknown>[]);
  member.step = member.steps.next(result);
}

/** Who has to begin again: the one that came later, if it has written nothing yet, or the other one. */
function laterOf(
  member: GroupMember,
  met: readonly GroupMember[],
  { hasWritten }: Footprints,
): GroupMember[] {
  const others = met.filter((other) => hasWritten(other.index) || other.index < member.index);
  if (met.length === 0) return [];
  if (others.length === 0) return [...met];
  if (!hasWritten(member.index)) return [member];
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

function resultOf(query: Query, { decode }: CompiledQuery, { rows, count }: RoundResult): unknown {
  if (query.kind === "find") return rows.map(decode);
  if (query.kind !== "insert") return count;
  const serial = serialOf(query.table);
  if (serial === undefined) return {};
  return { [serial]: Number(rows[0]?.[0]) };
}
