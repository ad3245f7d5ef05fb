import type pg from "pg";
import { failure } from "../outcome.ts";
import type { Query, Steps } from "../query.ts";
import type { Outcome } from "../store.ts";
import { ClashError, type GroupOutcome, runGroup } from "./call-group.ts";
import type { Compiled } from "./compile.ts";
import { codeOf, isOutage, type PostgresPool, unavailable } from "./postgres-pool.ts";
import type { Statement } from "./postgres-round.ts";

/** Carries out calls of one namespace in groups: those that arrive while a group is under way are the next one. */
export type Lane = (begin: () => Steps<Outcome>) => Promise<Outcome>;

/** What a lane works with. */
export interface LaneOptions {
  pool: PostgresPool;
  compile(query: Query): Compiled;
  /** The statements that open a transaction. */
  opening: readonly string[];
}

interface Waiting {
  begin(): Steps<Outcome>;
  resolve(outcome: Outcome): void;
  reject(error: unknown): void;
  /** After this, the caller has waited long enough. */
  deadline: number;
}

const mostTogether = 64;

/** How long a call waits for its group, in milliseconds. */
const patience = 10_000;

/** An idle lane. Groups become smaller where calls get in each other's way, and larger again where they do not. */
export function createLane(options: LaneOptions): Lane {
  let waiting: Waiting[] = [];
  let isRunning = false;
  let together = mostTogether;
  let expected = 0;
  const work = async () => {
    while (waiting.length > 0) {
      // Callers that were answered together send their next requests together: a few calls would go ahead of many.
      for (let wait = 0; wait < 2 && waiting.length < expected / 2; wait += 1) await later(1);
      const late = waiting.filter(({ deadline }) => deadline < Date.now());
      for (const { reject } of late) reject(unavailable(new Error("no connection was free in time")));
      const next = waiting.filter((call) => !late.includes(call));
      const calls = next.slice(0, together);
      waiting = next.slice(together);
      expected = calls.length;
      const again = await carryOut(options, calls);
      together = again.length > 0 ? Math.max(1, together >> 1) : Math.min(mostTogether, together * 2);
      waiting.unshift(...again);
    }
    isRunning = false;
  };
  return (begin) =>
    new Promise((resolve, reject) => {
      waiting.push({ begin, resolve, reject, deadline: Date.now() + patience });
      if (isRunning) return;
      isRunning = true;
      setImmediate(() => void work());
    });
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

/** Carries out a group, and gives back the calls that have to begin again. Never throws: its calls are told. */
async function carryOut(options: LaneOptions, calls: readonly Waiting[]): Promise<readonly Waiting[]> {
  if (calls.length === 0) return [];
  const attempt = await tryTogether(options, calls);
  if ("outcomes" in attempt) return settle(calls, attempt.outcomes);
  const { error, isInDoubt } = attempt;
  if (isOutage(error) && isInDoubt) return rejectAll(calls, unavailable(error, true));
  // Nothing of the group was kept. Alone, each call gets what it deserves.
  const left = [...calls];
  for (let call = left.shift(); call; call = left.shift()) {
    const outage = await carryOutAlone(options, call);
    if (outage !== undefined) return rejectAll(left, unavailable(outage));
  }
  return [];
}

function settle(calls: readonly Waiting[], outcomes: GroupOutcome): readonly Waiting[] {
  for (const [index, outcome] of outcomes.entries()) if (outcome) calls[index]?.resolve(outcome);
  return calls.filter((_, index) => outcomes[index] === undefined);
}

function rejectAll(calls: readonly Waiting[], error: unknown): readonly Waiting[] {
  for (const { reject } of calls) reject(error);
  return [];
}

/** Another process was faster, or each waited for the other: beginning again finds what it did. */
const passing = new Set(["23505", "40001", "40P01"]);
const mostTries = 5;

/** Carries out one call in a transaction of its own. What it gives back is the outage that the next call would meet. */
async function carryOutAlone(options: LaneOptions, call: Waiting): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    const attempt = await tryTogether(options, [call]);
    if ("outcomes" in attempt) return void settle([call], attempt.outcomes);
    const { error, isInDoubt } = attempt;
    if (isOutage(error)) {
      call.reject(unavailable(error, isInDoubt));
      return error;
    }
    if (!passing.has(codeOf(error)) || tries === mostTries) return void giveUp(call, error);
  }
}

/** Values that PostgreSQL cannot hold (class 22), or that are too long for an index (class 54), are the caller's. */
function giveUp({ resolve, reject }: Waiting, error: unknown): void {
  const kind = codeOf(error).slice(0, 2);
  if (kind === "22") resolve(failure("invalid_arguments", "A value is out of what the database can store."));
  else if (kind === "54")
    resolve(failure("invalid_arguments", "A text that is a key is too long for the database."));
  else reject(error);
}

type Attempt = { outcomes: GroupOutcome } | { error: unknown; isInDoubt: boolean };

/** Tries a group once, on one connection. One that failed is not used again, unless it was rolled back. */
async function tryTogether(options: LaneOptions, calls: readonly Waiting[]): Promise<Attempt> {
  const { pool, compile } = options;
  const opening = options.opening.map((text): Statement => ({ text, values: [] }));
  let client: pg.PoolClient | undefined;
  let isInDoubt = false;
  let isSound = true;
  try {
    client = await pool.connect();
    const onCommit = () => {
      isInDoubt = true;
    };
    const begins = calls.map(({ begin }) => begin);
    return { outcomes: await runGroup(client, begins, { opening, compile, onCommit }) };
  } catch (error) {
    isSound = client !== undefined && (error instanceof ClashError || !isOutage(error));
    if (isSound) isSound = await rollBack(client);
    return { error, isInDoubt };
  } finally {
    client?.release(!isSound);
  }
}

async function rollBack(client: pg.PoolClient | undefined): Promise<boolean> {
  return await (client?.query("rollback") ?? Promise.reject()).then(
    () => true,
    () => false,
  );
}
