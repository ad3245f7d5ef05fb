import { isMethodName, type MethodName, methodNames } from "@datacloud/contract/methods";
import { recent } from "../traffic/recent.ts";
import type { OrderRule } from "./rule.ts";

/** Calls within a minute that are enough to call it a habit. */
const many = 10;
const minute = 60_000;

const failed: ReadonlySet<string> = new Set(["limited", "broken", "lost"]);

const bulk = new Map(
  methodNames.flatMap((name): [MethodName, MethodName][] => {
    const all = `${name}All`;
    if (isMethodName(all)) return [[name, all]];
    return [];
  }),
);

/** Some methods have a sibling that takes many records at once. */
export const oneByOne: OrderRule = {
  id: "one-by-one",
  why: "Many small requests are slow and can exceed limits; one large request avoids both, and is stored completely or not at all.",
  begin: () => {
    const runs = recent<{ first: number; count: number; isTold: boolean }>(500);
    return {
      request: ({ method, target, exchange, outcome }, report) => {
        const all = method === undefined ? undefined : bulk.get(method);
        // Another attempt at a request that failed is not one more record.
        if (all === undefined || failed.has(outcome.kind)) return;
        const key = `${target.host} ${method}`;
        const now = exchange.startedAt;
        if (now === undefined) return;
        const last = runs.get(key);
        const run =
          last && now - last.first < minute ? last : { first: now, count: 0, isTold: last?.isTold ?? false };
        run.count += 1;
        if (run.count === many && !run.isTold) {
          run.isTold = true;
          report({
            message: `${many} requests to ${method} within a minute. ${all} takes all of them at once.`,
            expected: all,
            actual: `${many} requests to ${method}`,
            remedy: `Collect the records and send them with ${all}.`,
            evidence: "inferred",
          });
        }
        runs.set(key, run);
      },
    };
  },
};
