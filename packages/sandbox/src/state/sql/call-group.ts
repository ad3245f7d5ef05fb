import type pg from "pg";
import type { Query, Steps } from "../query.ts";
import type { Outcome } from "../store.ts";
import { serialOf } from "../tables.ts";
import type { Compiled } from "./compile.ts";
import { createFootprints, type Footprints } from "./footprint.ts";
import { type Answered, type Statement, sendRound } from "./postgres-round.ts";

/** What calls of a group are carried out with. */
export interface GroupOptions {
  compile(query: Query): Compiled;
  /** Told when the commit is sent: from then on, nobody knows what became of it until the answer is there. */
  onCommit(): void;
}

/** What became of a group: an outcome for each call, or nothing for a call that has to begin again. */
export type GroupOutcome = readonly (Outcome | undefined)[];

/** Thrown where calls got in each other's way after both had written; nothing of the group is kept. */
export class ClashError extends Error {
  override name = "ClashError";
}

interface Call {
  index: number;
  steps: Steps<Outcome>;
  step: IteratorResult<Query, Outcome>;
  isPutOff: boolean;
}

/**
 * Carries out calls side by side in one transaction that is open: their queries go to the server together, round by round. What comes of it
 * is what they would have done one after the other, because of two calls that touch the same rows one has to begin again.
 */
export async function runGroup(
  client: pg.ClientBase,
  begins: readonly (() => Steps<Outcome>)[],
  options: GroupOptions,
): Promise<GroupOutcome> {
  const footprints = createFootprints();
  const calls = begins.map((begin, index): Call => {
    const steps = begin();
    return { index, steps, step: steps.next(), isPutOff: false };
  });
  const isUnderWay = ({ step, isPutOff }: Call) => !step.done && !isPutOff;
  let active = calls.filter(isUnderWay);
  while (active.length > 0) {
    await runRound(client, choose(active, calls, footprints), { footprints, ...options });
    active = calls.filter(isUnderWay);
  }
  const mustUndo = calls.some((call) => isFailure(call) && footprints.hasWritten(call.index));
  if (mustUndo && calls.length > 1) throw new ClashError();
  if (!mustUndo) options.onCommit();
  await sendRound(client, [{ text: mustUndo ? "rollback" : "commit", values: [] }]);
  return calls.map(({ step, isPutOff }) => (step.done && !isPutOff ? step.value : undefined));
}

function isFailure({ step }: Call): boolean {
  return step.done === true && !step.value.ok;
}

interface Asked {
  call: Call;
  query: Query;
}

/** The queries of a round: those of calls that meet no other. */
function choose(active: readonly Call[], calls: readonly Call[], footprints: Footprints): Asked[] {
  const asked: Asked[] = [];
  for (const call of active) {
    if (call.isPutOff) continue;
    const query = call.step.value as Query;
    const met = [...footprints.conflicts(call.index, query)].map((index) => calls[index] as Call);
    for (const later of laterOf(call, met, footprints)) {
      later.isPutOff = true;
      footprints.forget(later.index);
    }
    if (call.isPutOff) continue;
    footprints.add(call.index, query);
    asked.push({ call, query });
  }
  return asked;
}

/** Who has to begin again: the one that came later, if it has written nothing yet, or the other one. */
function laterOf(call: Call, met: readonly Call[], { hasWritten }: Footprints): Call[] {
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
  { compile, footprints }: GroupOptions & { footprints: Footprints },
): Promise<void> {
  const compiled = asked.map(({ query }) => compile(query));
  const statements = asked.map(({ query }, index): Statement => {
    const { text, parameters } = compiled[index] as Compiled;
    return { text, values: parameters(query) };
  });
  const answers = await sendRound(client, statements);
  for (const [index, { call, query }] of asked.entries()) {
    if (call.isPutOff) continue;
    const result = resultOf(query, compiled[index] as Compiled, answers[index] as Answered);
    if (query.kind === "find") footprints.found(query.table, result as Record<string, unknown>[]);
    call.step = call.steps.next(result);
  }
}

function resultOf(query: Query, { decode }: Compiled, { rows, count }: Answered): unknown {
  if (query.kind === "find") return rows.map(decode);
  if (query.kind !== "insert") return count;
  const serial = serialOf(query.table);
  return serial === undefined ? {} : { [serial]: Number(rows[0]?.[0]) };
}
