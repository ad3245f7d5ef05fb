import type { BehaviourResult } from "./behaviour-result.ts";
import type { Steps } from "./query.ts";

/** The result of a SELECT that someone wrote. */
export type Selected =
  | { ok: true; columns: string[]; rows: unknown[][]; isCut: boolean; milliseconds: number }
  | { ok: false; error: string; message: string };

/** Limits of a SELECT that someone wrote. */
export interface SelectLimits {
  rows: number;
  milliseconds: number;
}

/** The data of one namespace. */
export interface Store {
  /**
   * Carries out a behaviour in one transaction. A success is committed before it is returned, a failure leaves nothing. The
   * behaviour may be begun again where another process was in its way. A promise only where the database needs one.
   */
  run(isWrite: boolean, begin: () => Steps<BehaviourResult>): BehaviourResult | Promise<BehaviourResult>;
  /** Carries out SQL that can only read. */
  select(sql: string, limits: SelectLimits): Promise<Selected>;
  /** Removes all rows. */
  clear(): void | Promise<void>;
  close(): void | Promise<void>;
}

/** Where namespaces keep their data. */
export interface Storage {
  /** What the storage is, for people: `memory`, `sqlite in memory`. Without passwords. */
  description: string;
  /** What people should know at the start, such as a right that the database's user lacks. */
  notices?: readonly string[];
  open(namespace: string): Store | Promise<Store>;
  close(): void | Promise<void>;
}
