import { overviewPage } from "../traffic/api-address.ts";
import { recent } from "../traffic/recent.ts";
import type { OrderRule } from "./rule.ts";

const most = 3;
const pause = 1000;

/** A limit that is answered by more requests at once is never lifted. */
export const hammering: OrderRule = {
  id: "hammering",
  why: "A program that responds to 429 with immediate requests locks itself out, and everyone else with its API key.",
  begin: () => {
    const runs = recent<{ count: number; end: number }>(500);
    return {
      request: ({ target, token, exchange, outcome }, report) => {
        if (runs.size === 0 && outcome.kind !== "limited") return;
        const key = `${target.host} ${token}`;
        const { startedAt, endedAt } = exchange;
        if (startedAt === undefined || endedAt === undefined) return;
        const run = runs.get(key);
        if (outcome.kind !== "limited") return runs.delete(key);
        // Calls that were on their way before the first 429 came could not know of it.
        if (run !== undefined && startedAt < run.end) return runs.set(key, run);
        const isQuick = run !== undefined && startedAt - run.end < pause;
        const count = isQuick ? run.count + 1 : 1;
        runs.set(key, { count, end: endedAt });
        if (count <= most) return;
        report({
          message: `${count} requests in a row got 429, each sent less than a second after the response before it.`,
          expected: "a longer pause after each 429",
          actual: `${count} requests without a pause`,
          remedy:
            "Wait for the time in `Retry-After`, or double the pause after each 429, and send fewer requests at once.",
          evidence: "observed",
          docs: overviewPage,
        });
      },
    };
  },
};
