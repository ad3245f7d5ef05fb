import { describeMethod } from "@datacloud/contract/methods";
import type { ApiRequest } from "../../traffic/api-request.ts";
import { isWrite } from "../../traffic/identity.ts";
import type { ProgramFault } from "./fault-player.ts";
import type { Ended } from "./run-program.ts";

/** A run of a program with one fault, beside its run without. */
export interface FaultRun {
  kind: ProgramFault;
  /** Number of the write that was chosen, from 1. */
  write: number;
  ended: Ended;
  seconds: number;
  requests: readonly ApiRequest[];
  rows: ReadonlyMap<string, number>;
  /** Rows that the run without a fault stored. */
  cleanRows: ReadonlyMap<string, number>;
}

/** What a program did after the request that was hit. */
export interface Aftermath {
  hit: ApiRequest;
  /** Everything that began after it. */
  later: readonly ApiRequest[];
  /** The same request again, but for its key and its times. */
  attempts: readonly ApiRequest[];
  isAccepted: boolean;
}

/** What a program did after the request that was hit; nothing where no request was. */
export function aftermathOf({ requests }: FaultRun): Aftermath | undefined {
  const injected = requests.filter(({ exchange }) => exchange.injected !== undefined);
  const hit = injected.find(isWrite) ?? injected[0];
  if (!hit) return undefined;
  const later = requests.slice(requests.indexOf(hit) + 1);
  const essence = essenceOf(hit);
  const attempts = later.filter((request) => request.method === hit.method && essenceOf(request) === essence);
  return { hit, later, attempts, isAccepted: attempts.some(({ outcome }) => outcome.kind === "success") };
}

/** The arguments of a request without the IDs that make a retry safe, and without its times. */
function essenceOf({ method, arguments: args, moments }: ApiRequest): string {
  const keys = method === undefined ? [] : describeMethod(method).idempotency.keys;
  const times = new Set(moments.map(({ pointer }) => pointer.slice(1)));
  return JSON.stringify(Object.entries(args).filter(([name]) => !keys.includes(name) && !times.has(name)));
}

/** Rows of all tables. */
export function totalOf(rows: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of rows.values()) total += count;
  return total;
}

/** Whether one list of tables has more rows than another in any of them. */
export function hasMore(rows: ReadonlyMap<string, number>, than: ReadonlyMap<string, number>): boolean {
  return [...rows].some(([table, count]) => count > (than.get(table) ?? 0));
}
