import type { Args } from "@datacloud/contract/methods";
import { type BehaviourResult, success } from "../behaviour-result.ts";
import { find, findAll, insert, remove, type Steps, update } from "../query.ts";
import type { Row } from "../tables.ts";
import type { Tx } from "../tx.ts";

/** A plain text is both name and identifier of a service. */
export function namesOf(service: Args<"deployments.create">["service"]): {
  identifier: string;
  name: string;
} {
  if (typeof service === "string") return { identifier: service, name: service };
  return { identifier: service.identifier, name: service.name ?? service.identifier };
}

/** The service with an identifier, made where there is none. A new name replaces the old one. */
export function* storeService(
  tx: Tx,
  service: Args<"deployments.create">["service"],
): Steps<Row<"services">> {
  const { identifier, name } = namesOf(service);
  const known = yield* find("services", { identifier });
  if (!known) return yield* insert(tx, "services", { identifier, name });
  const isRenamed = typeof service === "object" && service.name !== undefined && name !== known.name;
  if (isRenamed) return yield* update(tx, "services", known, { name });
  return known;
}

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

/** Creates the service with a reference, or renames it. The reference is its identifier; the team is not kept. */
export function* syncService(tx: Tx, { reference_id, name }: Args<"services.sync">): Steps<BehaviourResult> {
  yield* storeService(tx, { identifier: reference_id, name });
  return success();
}
