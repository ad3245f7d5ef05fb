import type { Args } from "@datacloud/contract/methods";
import { success } from "../behaviour-result.ts";
import { findAll, insert, remove, type Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Tx } from "../tx.ts";
import { storeService } from "./deployment.ts";

/**
 * Adds services to a pull request, or replaces them all. A pull request is known by GitHub's id or by repository and
 * number; the sandbox cannot tell that both mean the same one. An empty list without `replace` changes nothing:
 * `pull-services-empty`.
 */
export function* setPullServices(tx: Tx, args: Args<"deployments.setPullServices">): Steps<BehaviourResult> {
  const pull =
    args.github_pull_id === undefined
      ? { github_pull_id: null, repository: args.repository ?? null, pull_number: args.pull_number ?? null }
      : { github_pull_id: args.github_pull_id, repository: null, pull_number: null };
  const stored = yield* findAll("github_pull_services", pull);
  const ids = new Set<number>();
  for (const service of args.services) ids.add((yield* storeService(tx, service)).id);
  const isCleared = args.services.length === 0 && tx.assumes("pull-services-empty", "cleared");
  if (args.replace || isCleared) {
    const others = stored.filter(({ deployment_service_id }) => !ids.has(deployment_service_id ?? -1));
    yield* remove(tx, "github_pull_services", others);
  }
  const known = new Set(stored.map(({ deployment_service_id }) => deployment_service_id));
  for (const deployment_service_id of ids)
    if (!known.has(deployment_service_id))
      yield* insert(tx, "github_pull_services", { ...pull, deployment_service_id });
  return success();
}
