import type { Args } from "@datacloud/contract/methods";
import { failure } from "../behaviour-result.ts";
import { find, findAll, insert, type Steps, update } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import type { Tx } from "../tx.ts";
import { storedTime } from "../values.ts";

type Deployment = Row<"deployments">;
/** The arguments that create, upsert and update share. */
export type DeploymentArgs = Omit<Args<"deployments.update">, "reference_id">;

/**
 * The columns that arguments change. A commit clears the merge commits, and a list with entries clears the commit; where
 * both are given, both are stored.
 */
export function changesOf(args: DeploymentArgs): Partial<Deployment> {
  const { commit_sha, merge_commit_shas } = args;
  const changes: Partial<Deployment> = {};
  if (args.deployed_at !== undefined) changes.deployed_at = storedTime(args.deployed_at) ?? null;
  if (args.repository !== undefined) changes.repository = args.repository;
  if (args.environment !== undefined) changes.environment = args.environment;
  if (args.success !== undefined) changes.success = args.success;
  if (args.source_url !== undefined) changes.source_url = args.source_url;
  if (args.source_name !== undefined) changes.source_name = args.source_name;
  if (args.integration_branch !== undefined) changes.integration_branch = args.integration_branch;
  if (args.metadata !== undefined) changes.metadata = args.metadata as Deployment["metadata"];
  if (commit_sha !== undefined) Object.assign(changes, { commit_sha, merge_commit_shas: null });
  if (merge_commit_shas !== undefined) {
    changes.merge_commit_shas = [...merge_commit_shas];
    if (merge_commit_shas.length > 0) changes.commit_sha = commit_sha ?? null;
  }
  return changes;
}

/** Every column of a new deployment, but for the id of its service. */
export function newDeployment(reference_id: string, args: DeploymentArgs): Omit<Deployment, "id"> {
  const { commit_sha, merge_commit_shas, metadata, deployed_at, service } = args;
  return {
    reference_id,
    service_id: null,
    repository: args.repository ?? null,
    commit_sha: commit_sha ?? null,
    attributed_at: null,
    merge_commit_shas: merge_commit_shas?.slice() ?? null,
    environment: args.environment ?? "production",
    deployed_at: deployed_at === undefined ? null : (storedTime(deployed_at) ?? null),
    success: args.success ?? true,
    service: service === undefined ? null : namesOf(service).name,
    source_url: args.source_url ?? null,
    source_name: args.source_name ?? null,
    integration_branch: args.integration_branch ?? null,
    deployment_inference_rule_id: null,
    deployment_service_id: null,
    metadata: (metadata as Deployment["metadata"] | undefined) ?? null,
  };
}

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

/** The rejection of a repository that is not among those that are seeded. Where none are seeded, every one is known. */
export function* rejectRepository(repository: string | undefined): Steps<BehaviourResult | undefined> {
  if (repository === undefined) return undefined;
  // Groups of repositories make rows without a name.
  const [last] = yield* findAll("repos", {}, { order: { by: "name", isDescending: true }, limit: 1 });
  if (!last || last.name === null || (yield* find("repos", { name: repository }))) return undefined;
  return failure(
    "repo_not_found",
    `\`repository\` ${JSON.stringify(repository.slice(0, 100))} is not among the repositories of this sandbox. Check the spelling and the organization, or seed it.`,
  );
}

/** The rejection of a deployment that the API did not make. */
export function rejectForeign(deployment: Deployment): BehaviourResult | undefined {
  if (deployment.deployment_inference_rule_id === null) return undefined;
  return failure(
    "deployment_not_api_managed",
    "A connector or an inference rule created the deployment. Change it there.",
  );
}
