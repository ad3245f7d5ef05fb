import { describeMethod } from "@datacloud/contract/methods";
import type { Call } from "../judge/call.ts";
import type { FaultKind } from "../live/fault-plan.ts";
import { isWrite } from "./identity.ts";
import type { Breach, Rule } from "./rule.ts";

/** What was done to a program on purpose, and how it ended. */
export interface Ordeal {
  kind: FaultKind | "none";
  /** Number of the call that was hit first, within this run. */
  hit: () => number | undefined;
  /** Whether that call was carried out although its answer was lost. */
  isCarriedOut: boolean;
  exitCode?: number;
  /** Whether the program had to be stopped. */
  isStopped?: boolean;
}

/** Calls that a run keeps to judge its recovery by. */
const mostCalls = 1000;

/** Looks at a whole run when it is over: the first call that was hit, all calls, and how the program ended. */
export function afterOrdeal(
  rule: Pick<Rule, "id" | "why">,
  ordeal: () => Ordeal,
  judge: (hit: Call, later: readonly Call[], ordeal: Ordeal) => Omit<Breach, "about"> | undefined,
): Rule {
  return {
    ...rule,
    begin: () => {
      const calls: Call[] = [];
      return {
        call: (call) => {
          if (calls.length < mostCalls) calls.push(call);
        },
        end: (report) => {
          const current = ordeal();
          const index = current.hit();
          const hit = index === undefined ? undefined : calls.find((call) => isHit(call, current.kind));
          if (!hit) return;
          const later = calls.slice(calls.indexOf(hit) + 1);
          const breach = judge(hit, later, current);
          if (breach) report({ ...breach, about: { entry: hit.entry, method: hit.method } });
        },
      };
    },
  };
}

/** The call whose answer shows the fault; exchanges are told of in the order they end. */
function isHit(call: Call, kind: Ordeal["kind"]): boolean {
  if (!isWrite(call)) return false;
  const { kind: outcome } = call.outcome;
  if (kind === "429") return outcome === "limited";
  if (kind === "reset") return outcome === "lost";
  if (kind === "slow") return outcome === "lost" || duration(call) > 1000;
  return outcome === "broken";
}

function duration({ exchange }: Call): number {
  return (exchange.endedAt ?? 0) - (exchange.startedAt ?? 0);
}

/** Whether a later call is another attempt at an earlier one: the same but for its key and its times. */
export function isAttempt(later: Call, earlier: Call): boolean {
  return later.method === earlier.method && essence(later) === essence(earlier);
}

function essence({ method, arguments: args, moments }: Call): string {
  const keys = method === undefined ? [] : describeMethod(method).idempotency.keys;
  const times = new Set(moments.map(({ pointer }) => pointer.slice(1)));
  return JSON.stringify(Object.entries(args).filter(([name]) => !keys.includes(name) && !times.has(name)));
}
