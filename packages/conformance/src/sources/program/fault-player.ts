import { describeMethod } from "@datacloud/contract/methods";
import type { FaultSpec, Sandbox } from "@datacloud/sandbox";
import type { Exchange } from "../../traffic/exchange.ts";
import { methodsOf } from "../../traffic/target.ts";

/** The faults: one bad response to a write, or an outage that does not end. */
export const programFaults = ["429", "500", "reset", "slow", "outage"] as const;

/** One of the faults that can be injected. */
export type ProgramFault = (typeof programFaults)[number];

/** The sandbox's own faults behind the kinds. */
const specs: Readonly<Record<ProgramFault, FaultSpec>> = {
  "429": { kind: "rate_limited", retry_after: 1, times: 1 },
  "500": { kind: "server_error", times: 1 },
  reset: { kind: "reset_after", times: 1 },
  slow: { kind: "slow_headers", milliseconds: 3000, times: 1 },
  outage: { kind: "server_error", times: 1 },
};

/** Whether the sandbox carries a request out although its response is lost or late. */
export function isCarriedOut(kind: ProgramFault): boolean {
  return kind === "reset" || kind === "slow";
}

/** Sets a sandbox's faults so that one chosen write of a run meets them. */
export interface FaultPlayer {
  /** To be called right before the sandbox carries a request out. */
  arrive(exchange: Exchange): void;
  /** To be called when the run is over. */
  settle(): void;
}

/** Plays a fault at the write with a number, counted from 0. Reads are hit by an outage only: a lost read loses nothing. */
export function playFault(kind: ProgramFault, at: number, core: Sandbox["core"], token: string): FaultPlayer {
  const name = core.keys.find(token)?.namespace ?? "";
  const { faults } = core.namespace(name);
  let writes = 0;
  let pending: { exchange: Exchange; isTarget: boolean; hits: () => number } | undefined;
  let isHit = false;
  const settle = () => {
    if (pending && pending.hits() > 0) {
      isHit = true;
      pending.exchange.injected = kind;
    } else if (pending?.isTarget) writes -= 1;
    pending = undefined;
    faults.clear();
  };
  return {
    settle,
    arrive: (exchange) => {
      // Whatever was set for the request before and missed it, because it was rejected, is not for this one.
      settle();
      const isOut = kind === "outage" && (isHit || at === 0);
      const isTarget = isWrite(exchange) && writes++ === at;
      if (!isOut && (isHit || !isTarget)) return;
      const fault = faults.add(specs[kind]);
      pending = { exchange, isTarget, hits: () => fault.hits };
    },
  };
}

/** Whether a request asks for a method that changes something. */
export function isWrite({ url, verb }: Exchange): boolean {
  return verb !== "GET" && methodsOf(url).some((name) => describeMethod(name).verb === verb);
}

/** A fault, and the number of the write that it is to meet, from 1. */
export interface PlannedFault {
  kind: ProgramFault;
  write: number;
}

/** Runs with a fault that one command gets at most: each may take as long as the command. */
const mostRuns = 60;

/** Which fault meets which write. Where there are too many, writes are left out evenly, the first and the last kept. */
export function planOf(
  faults: readonly ProgramFault[],
  at: "first" | "each",
  writes: number,
): { planned: PlannedFault[]; omitted: number } {
  const all = at === "first" ? 1 : Math.max(1, writes);
  const kept = Math.min(all, Math.max(1, Math.floor(mostRuns / Math.max(1, faults.length))));
  const positions = Array.from({ length: kept }, (_, index) =>
    kept === 1 ? 1 : 1 + Math.round((index * (all - 1)) / (kept - 1)),
  );
  const planned = positions.flatMap((write) => faults.map((kind) => ({ kind, write })));
  return { planned, omitted: (all - kept) * faults.length };
}
