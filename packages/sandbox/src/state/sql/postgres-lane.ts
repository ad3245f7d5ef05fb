import type pg from "pg";
import { type BehaviourResult, invalid } from "../behaviour-result.ts";
import type { Query, Steps } from "../query.ts";
import type { CompiledQuery } from "./compile.ts";
import type { VersionedMemo } from "./memo.ts";
import { codeOf, isOutage, type PostgresPool, unavailable } from "./postgres-pool.ts";
import { sendRound } from "./postgres-round.ts";
import { ClashError, type GroupOutcome, runGroup } from "./request-group.ts";

/** Carries out calls of one namespace in groups: those that arrive while a group is in progress are the next one. */
export type Lane = (begin: () => Steps<BehaviourResult>) => Promise<BehaviourResult>;

/** What a lane works with. */
export interface LaneOptions {
  pool: PostgresPool;
  compile(query: Query): CompiledQuery;
  /** The statements that open a transaction. */
  opening: readonly string[];
  /** Rows of small tables, where the last of those statements gives the version of these tables. */
  memo?: VersionedMemo;
}

interface Waiting {
  begin(): Steps<BehaviourResult>;
  resolve(outcome: BehaviourResult): void;
  reject(error: unknown): void;
  /** After this, the caller has waited long enough. */
  deadline: number;
}

/** Gives the requests of a group, once it can begin. */
type Take = () => readonly Waiting[];

const mostTogether = 64;

/** How long a request waits for its group, in milliseconds. */
const patience = 10_000;

/** An idle lane. Groups become smaller where calls get in each other's way, and larger again where they do not. */
export function createLane(options: LaneOptions): Lane {
  let waiting: Waiting[] = [];
  let isRunning = false;
  let together = mostTogether;
  /** The requests of the next group, and the rejection of those that waited too long. */
  const take = () => {
    const late = waiting.filter(({ deadline }) => deadline < Date.now());
    for (const { reject } of late) reject(unavailable(new Error("no connection was free in time")));
    const next = waiting.filter((call) => !late.includes(call));
    waiting = next.slice(together);
    return next.slice(0, together);
  };
  const work = async () => {
    while (waiting.length > 0) {
      const again = await carryOut(options, take);
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

/** Carries out a group, and gives back the requests that have to begin again. Never throws: its calls are told. */
async function carryOut(options: LaneOptions, take: Take): Promise<readonly Waiting[]> {
  const attempt = await tryTogether(options, take);
  const { calls: waiting } = attempt;
  if ("outcomes" in attempt) return settle(waiting, attempt.outcomes);
  const { error, isInDoubt } = attempt;
  if (isOutage(error) && isInDoubt) return rejectAll(waiting, unavailable(error, true));
  // Nothing of the group was kept. Alone, each request gets what it deserves.
  const left = [...waiting];
  for (let call = left.shift(); call; call = left.shift()) {
    const outage = await carryOutAlone(options, call);
    if (outage !== undefined) return rejectAll(left, unavailable(outage));
  }
  return [];
}

function settle(waiting: readonly Waiting[], outcomes: GroupOutcome): readonly Waiting[] {
  for (const [index, outcome] of outcomes.entries()) if (outcome) waiting[index]?.resolve(outcome);
  return waiting.filter((_, index) => outcomes[index] === undefined);
}

function rejectAll(waiting: readonly Waiting[], error: unknown): readonly Waiting[] {
  for (const { reject } of waiting) reject(error);
  return [];
}

/** Another process was faster, or each waited for the other: beginning again finds what it did. */
const passing = new Set(["23505", "40001", "40P01"]);
const mostTries = 5;

/** Carries out one request in a transaction of its own. What it gives back is the outage that the next request would meet. */
async function carryOutAlone(options: LaneOptions, waiting: Waiting): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    const attempt = await tryTogether(options, () => [waiting]);
    if ("outcomes" in attempt) return void settle([waiting], attempt.outcomes);
    const { error, isInDoubt } = attempt;
    if (isOutage(error)) {
      waiting.reject(unavailable(error, isInDoubt));
      return error;
    }
    if (!passing.has(codeOf(error)) || tries === mostTries) return void giveUp(waiting, error);
  }
}

/** Values that PostgreSQL cannot hold (class 22), or that are too long for an index (class 54), are the caller's. */
function giveUp({ resolve, reject }: Waiting, error: unknown): void {
  const kind = codeOf(error).slice(0, 2);
  if (kind === "22") resolve(invalid("A value is out of what the database can store."));
  else if (kind === "54") resolve(invalid("A text that is a key is too long for the database."));
  else reject(error);
}

type Attempt = { calls: readonly Waiting[] } & (
  | { outcomes: GroupOutcome }
  | { error: unknown; isInDoubt: boolean }
);

/**
 * Tries a group once, on one connection. Its requests are taken when the transaction has the lock: until another process lets go of
 * it, more of them arrive, and larger groups cost each request less. A connection that failed is not used again, unless it was
 * rolled back.
 */
async function tryTogether({ pool, compile, opening, memo }: LaneOptions, take: Take): Promise<Attempt> {
  let client: pg.PoolClient | undefined;
  let waiting: readonly Waiting[] | undefined;
  let isInDoubt = false;
  let isSound = true;
  try {
    client = await pool.connect();
    const opened = await sendRound(
      client,
      opening.map((text) => ({ text, values: [] })),
    );
    memo?.see(opened.at(-1)?.rows[0]?.[0]);
    waiting = take();
    const onCommit = () => {
      isInDoubt = true;
    };
    const begins = waiting.map(({ begin }) => begin);
    return { calls: waiting, outcomes: await runGroup(client, begins, { compile, memo, onCommit }) };
  } catch (error) {
    memo?.forget();
    isSound = client !== undefined && (error instanceof ClashError || !isOutage(error));
    if (isSound) isSound = await rollBack(client);
    return { calls: waiting ?? take(), error, isInDoubt };
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
