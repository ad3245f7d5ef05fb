import type { Args } from "@datacloud/contract/methods";
import { type BehaviourResult, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, insert, type Steps, update } from "../query.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { given, secondsBetween, storedTime } from "../values.ts";

type RunArgs = Args<"pipelineRuns.upsert"> | Args<"pipelineRuns.sync">;

/** Arguments that are stored as they are; what is left out stays. */
const columns = [
  "repository",
  "commit_sha",
  "pr_number",
  "source_url",
  "head_branch",
  "email",
  "github_username",
  "gitlab_username",
] as const;

/** From the status that yields to all to the one that wins over all. */
const rising = ["unknown", "running", "success", "cancelled", "failure"];

/**
 * Combines all requests with one reference, in whatever order they come: the earliest start, the latest finish, the status
 * that ranks highest. Walking the requests by start and taking what ranks higher ends at the highest of all, so the order in
 * which they come does not matter.
 */
export function* upsertPipelineRun(tx: Tx, args: RunArgs): Steps<BehaviourResult> {
  const started_at = storedTime(args.started_at);
  if (started_at === undefined) return timeOutOfRange("started_at");
  const finished_at = args.finished_at === undefined ? null : storedTime(args.finished_at);
  if (finished_at === undefined) return timeOutOfRange("finished_at");
  const { reference_id } = args;
  const known = yield* find("pipeline_runs", { reference_id });
  const merged = {
    name: args.pipeline_name,
    ...given(args, columns),
    started_at: extreme(known?.started_at ?? null, started_at, (left, right) => left < right),
    finished_at: extreme(known?.finished_at ?? null, finished_at, (left, right) => left > right),
    status: higher(known?.status ?? null, args.status),
    pipeline_source_id: (yield* storeSource(tx, args.pipeline_source)).id,
    updated_at: nowOf(tx),
  };
  const duration = secondsBetween(merged.started_at, merged.finished_at);
  if (known) yield* update(tx, "pipeline_runs", known, { ...merged, duration });
  else yield* insert(tx, "pipeline_runs", { reference_id, source_id: reference_id, ...merged, duration });
  return success();
}

function extreme(
  known: string | null,
  given: string | null,
  wins: (left: string, right: string) => boolean,
): string | null {
  if (known === null || given === null) return known ?? given;
  if (wins(known, given)) return known;
  return given;
}

/** A status of another system counts as `unknown`: the convention `pipeline-statuses`. */
function higher(known: string | null, given = "unknown"): string {
  const rank = Math.max(rising.indexOf(known ?? ""), rising.indexOf(given), 0);
  return rising[rank] ?? "unknown";
}

function* storeSource(tx: Tx, name: string): Steps<Row<"pipeline_sources">> {
  return (yield* find("pipeline_sources", { name })) ?? (yield* insert(tx, "pipeline_sources", { name }));
}
