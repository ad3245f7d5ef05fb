import type { Sandbox } from "@datacloud/sandbox";
import { type ApiRequest, understandRequest } from "../../traffic/api-request.ts";
import type { Exchange } from "../../traffic/exchange.ts";
import { targetOf } from "../../traffic/target.ts";

/** What is remembered of one run of a program. */
export interface ObservedRun {
  /** Its requests, in the order in which they came. */
  requests(): readonly ApiRequest[];
  /** Rows in each table that the run stored and did not remove. */
  rows(): ReadonlyMap<string, number>;
}

/** Requests that are remembered of a run. */
const mostRequests = 1000;

/** Follows one run of a program: what it sends, and what a sandbox stores of it. */
export function observeRun(
  core: Sandbox["core"],
): ObservedRun & { add(exchange: Exchange, entry: number): void } {
  const requests: ApiRequest[] = [];
  const rows = new Map<string, number>();
  core.listen(({ changes, moreChanges }) => {
    const last = changes.at(-1);
    for (const { table, action } of changes) count(rows, table, action, 1);
    if (last) count(rows, last.table, last.action, moreChanges);
  });
  return {
    add: (exchange, entry) => {
      const target = targetOf(exchange.url, undefined, exchange.basePath);
      if (target?.basePath === undefined || exchange.malformed || requests.length >= mostRequests) return;
      requests.push(understandRequest(entry, exchange, target));
    },
    requests: () => requests.toSorted((left, right) => startOf(left) - startOf(right)),
    rows: () => rows,
  };
}

function startOf({ exchange }: ApiRequest): number {
  return exchange.startedAt ?? 0;
}

/** How many rows an action makes more. */
const steps: Readonly<Record<string, number>> = { inserted: 1, deleted: -1 };

function count(rows: Map<string, number>, table: string, action: string, times: number): void {
  const step = steps[action] ?? 0;
  if (step !== 0) rows.set(table, (rows.get(table) ?? 0) + step * times);
}
