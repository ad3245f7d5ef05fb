import { describeMethod } from "@datacloud/contract/methods";
import type { Call } from "../judge/call.ts";
import type { FaultKind } from "../live/fault-player.ts";
import { isWrite } from "./identity.ts";
import type { Breach, Rule } from "./rule.ts";

/** What was done to a program on purpose, and how it ended. */
export interface Ordeal {
  kind: FaultKind | "none";
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
          const hit = calls.find((call) => call.exchange.injected !== undefined && isWrite(call));
          if (!hit) return;
          const later = calls.slice(calls.indexOf(hit) + 1);
          const breach = judge(hit, later, current);
          if (breach) report({ ...breach, about: { entry: hit.entry, method: hit.method } });
        },
      };
    },
  };
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
