import type { Args } from "@datacloud/contract/methods";
import { success, timeOutOfRange } from "../behaviour-result.ts";
import { find, insert, type Steps, update } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { secondsBetween, storedTime } from "../values.ts";

type RunArgs = Args<"pipelineRuns.upsert"> | Args<"pipelineRuns.sync">;
type Run = Row<"pipeline_runs">;

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
  const known = yield* find("pipeline_runs", { reference_id: args.reference_id });
  const merged = {
    ...given(args),
    started_at: extreme(known?.started_at ?? null, started_at, (left, right) => left < right),
    finished_at: extreme(known?.finished_at ?? null, finished_at, (left, right) => left > right),
    status: higher(known?.status ?? null, args.status),
    pipeline_source_id: (yield* storeSource(tx, args.pipeline_source)).id,
    updated_at: nowOf(tx),
  };
  const duration = secondsBetween(merged.started_at, merged.finished_at);
  if (known) yield* update(tx, "pipeline_runs", known, { ...merged, duration });
  else yield* insert(tx, "pipeline_runs", { ...newRun(args.reference_id), ...merged, duration });
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

/** The columns that arguments change; what is left out stays. */
function given(args: RunArgs): Partial<Run> {
  const changes: Partial<Run> = { name: args.pipeline_name };
  if (args.repository !== undefined) changes.repository = args.repository;
  if (args.commit_sha !== undefined) changes.commit_sha = args.commit_sha;
  if (args.pr_number !== undefined) changes.pr_number = args.pr_number;
  if (args.source_url !== undefined) changes.source_url = args.source_url;
  if (args.head_branch !== undefined) changes.head_branch = args.head_branch;
  if (args.email !== undefined) changes.email = args.email;
  if (args.github_username !== undefined) changes.github_username = args.github_username;
  if (args.gitlab_username !== undefined) changes.gitlab_username = args.gitlab_username;
  return changes;
}

function* storeSource(tx: Tx, name: string): Steps<Row<"pipeline_sources">> {
  return (yield* find("pipeline_sources", { name })) ?? (yield* insert(tx, "pipeline_sources", { name }));
}

function newRun(reference_id: string): Omit<Run, "id"> {
  return {
    reference_id,
    source_id: reference_id,
    pipeline_source_id: null,
    name: null,
    status: null,
    started_at: null,
    finished_at: null,
    updated_at: null,
    duration: null,
    repository: null,
    commit_sha: null,
    head_branch: null,
    pr_number: null,
    pull_id: null,
    dx_user_id: null,
    email: null,
    source_url: null,
    github_repository_id: null,
    github_username: null,
    gitlab_project_id: null,
    gitlab_username: null,
  };
}
