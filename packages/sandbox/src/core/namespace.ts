import type { Storage, Store } from "../state/store.ts";
import { type Assumptions, createAssumptions } from "./assumptions/assumptions.ts";
import { type Clock, createClock } from "./clock.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createIds, type Ids } from "./ids.ts";
import { createLog, type Log, type LogBudget, type LogLimits } from "./log.ts";

/** Everything that belongs to the keys of one name: data, log, faults, clock. */
export interface Namespace {
  name: string;
  log: Log;
  faults: Faults;
  clock: Clock;
  ids: Ids;
  /** What is assumed in place of the sandbox's assumptions. */
  assumptions: Assumptions;
  /** The data, once it is open. */
  store: Store | undefined;
  /** Opens the data where it is not open yet. */
  open(): Promise<Store>;
  /** Empties data and log, and sets faults, clock, identifiers and assumptions back to the beginning. */
  reset(): Promise<void>;
}

/** What namespaces of one sandbox share. */
export interface NamespaceOptions {
  storage: Storage;
  log: LogLimits | undefined;
  /** What the logs of all namespaces may hold together. */
  logBudget: LogBudget;
  seed: string | undefined;
  /** The time at which the clock is stopped; it runs if there is none. */
  frozenAt: string | undefined;
  /** What is assumed at the start. */
  assume: Readonly<Record<string, string>> | undefined;
}

/** Requests that name no known key are logged here. It has no data. */
export const unclaimed = "unclaimed";

/** An empty namespace; its data is opened when it is first needed. */
export function createNamespace(name: string, options: NamespaceOptions): Namespace {
  const seed = options.seed === undefined ? undefined : `${options.seed}/${name}`;
  let opening: Promise<Store> | undefined;
  const namespace: Namespace = {
    name,
    log: createLog(options.log, options.logBudget),
    faults: createFaults(seed ?? name),
    clock: createClock(options.frozenAt),
    ids: createIds(seed),
    assumptions: createAssumptions(options.assume),
    store: undefined,
    open() {
      opening ??= (async () => {
        namespace.store = await options.storage.open(name);
        return namespace.store;
      })().catch((error: unknown) => {
        opening = undefined; // The database may be back at the next call.
        throw error;
      });
      return opening;
    },
    async reset() {
      if (name !== unclaimed) await (await namespace.open()).clear();
      namespace.log.clear();
      namespace.faults.clear();
      namespace.clock.reset();
      namespace.ids.reset();
      namespace.assumptions.reset();
    },
  };
  return namespace;
}
