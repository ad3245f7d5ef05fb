import type { Args } from "@datacloud/contract/methods";
import { present } from "@datacloud/traffic";
import { equal, type Json, type JsonObject } from "@datacloud/validators";
import { type BehaviourResult, failure, invalid, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, findAll, insert, remove, type Steps, update } from "../query.ts";
import { emptyRows, type NewRow, type Row } from "../tables.ts";
import type { Tx } from "../tx.ts";
import { given, storedTime } from "../values.ts";
import { namesOf, storeService } from "./services.ts";

type Deployment = Row<"deployments">;
/** The arguments that create, upsert and update share. */
type DeploymentArgs = Omit<Args<"deployments.update">, "reference_id">;

/** Arguments that are stored as they are. */
const columns = [
  "repository",
  "environment",
  "success",
  "source_url",
  "source_name",
  "integration_branch",
] as const;

/**
 * The columns that arguments change. A commit clears the merge commits, and a list with entries clears the commit; where
 * both are given, both are stored.
 */
function changesOf(args: DeploymentArgs): Partial<Deployment> {
  const { commit_sha, merge_commit_shas } = args;
  const changes: Partial<Deployment> = given(args, columns);
  if (args.deployed_at !== undefined) changes.deployed_at = storedTime(args.deployed_at) ?? null;
  if (args.metadata !== undefined) changes.metadata = args.metadata as Deployment["metadata"];
  if (commit_sha !== undefined) Object.assign(changes, { commit_sha, merge_commit_shas: null });
  if (merge_commit_shas !== undefined) {
    changes.merge_commit_shas = [...merge_commit_shas];
    if (merge_commit_shas.length > 0) changes.commit_sha = commit_sha ?? null;
  }
  return changes;
}

/** Every column of a new deployment, but for the id of its service. */
function newDeployment(reference_id: string, args: DeploymentArgs): NewRow<"deployments"> {
  const changes = changesOf(args);
  return {
    ...emptyRows.deployments,
    ...changes,
    reference_id,
    environment: changes.environment ?? "production",
    success: changes.success ?? true,
    service: args.service === undefined ? null : namesOf(args.service).name,
  };
}

/** The rejection of a repository that is not among those that are seeded. Where none are seeded, every one is known. */
function* rejectRepository(repository: string | undefined): Steps<BehaviourResult | undefined> {
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
function rejectForeign(deployment: Deployment): BehaviourResult | undefined {
  if (deployment.deployment_inference_rule_id === null) return undefined;
  return failure(
    "deployment_not_api_managed",
    "A connector or an inference rule created the deployment. Change it there.",
  );
}

/**
 * Registers a deployment. A reference that is known already is a success where every value is the same, and rejected where
 * one differs: `repeated-reference`.
 */
export function* createDeployment(tx: Tx, args: Args<"deployments.create">): Steps<BehaviourResult> {
  const { reference_id } = args;
  const row = newDeployment(reference_id === undefined ? tx.uuid() : String(reference_id), args);
  if (row.deployed_at === null) return timeOutOfRange("deployed_at");
  const refused = yield* rejectRepository(args.repository);
  if (refused) return refused;
  const known =
    reference_id === undefined ? undefined : yield* find("deployments", { reference_id: row.reference_id });
  if (known) return yield* repeat(tx, known, row, args);
  yield* storeDeployment(tx, row, args.service);
  return success();
}

/** Stores a new deployment with its service. */
function* storeDeployment(
  tx: Tx,
  row: NewRow<"deployments">,
  service: Args<"deployments.create">["service"],
): Steps<void> {
  row.deployment_service_id = (yield* storeService(tx, service)).id;
  yield* insert(tx, "deployments", row);
}

/** What a repeat may differ in: the sandbox fills these itself. */
const own = new Set([
  "id",
  "attributed_at",
  "service_id",
  "deployment_service_id",
  "deployment_inference_rule_id",
]);

function* repeat(
  tx: Tx,
  known: Row<"deployments">,
  row: NewRow<"deployments">,
  args: Args<"deployments.create">,
): Steps<BehaviourResult> {
  const service = yield* find("services", { id: known.deployment_service_id ?? -1 });
  const { identifier } = namesOf(args.service);
  const changed = Object.entries(row)
    .filter(([name, value]) => !own.has(name) && !equal(value, known[name as keyof typeof known] as Json))
    .map(([name]) => name);
  if (service?.identifier !== identifier && !changed.includes("service")) changed.push("service");
  if (changed.length === 0 && !tx.assumes("repeated-reference", "refused")) return success();
  if (changed.length === 0) return invalid("A deployment with this `reference_id` exists.");
  const names = changed.map((name) => `\`${name}\``).join(", ");
  return invalid(
    `A deployment with this \`reference_id\` exists, and ${names} ${changed.length > 1 ? "differ" : "differs"}. Use deployments.upsert to change it, or another \`reference_id\`.`,
  );
}

/** Creates the deployment with a reference, or patches it: arguments that are left out stay unchanged. */
export function* upsertDeployment(tx: Tx, args: Args<"deployments.upsert">): Steps<BehaviourResult> {
  const reference_id = String(args.reference_id);
  const known = yield* find("deployments", { reference_id });
  if (known) return yield* patch(tx, known, args);
  const missing = missingOf(args);
  if (missing || args.service === undefined) return failure("required_params_missing", missing ?? "");
  const row = newDeployment(reference_id, args);
  if (row.deployed_at === null) return timeOutOfRange("deployed_at");
  const refused = yield* rejectRepository(args.repository);
  if (refused) return refused;
  yield* storeDeployment(tx, row, args.service);
  return success({ action: "created", reference_id });
}

/** Patches the deployment with a reference, and never makes one. */
export function* updateDeployment(tx: Tx, args: Args<"deployments.update">): Steps<BehaviourResult> {
  const known = yield* find("deployments", { reference_id: String(args.reference_id) });
  if (known) return yield* patch(tx, known, args);
  return failure(
    "deployment_not_found",
    "No deployment has this `reference_id`. Check it, or create the deployment with deployments.upsert.",
  );
}

function missingOf({
  deployed_at,
  service,
  repository,
  merge_commit_shas,
}: DeploymentArgs): string | undefined {
  const names = present(
    deployed_at === undefined && "`deployed_at`",
    service === undefined && "`service`",
    repository === undefined && merge_commit_shas === undefined && "`repository` or `merge_commit_shas`",
  );
  if (names.length === 0) return undefined;
  return `No deployment has this \`reference_id\`, so the request would create one. Add ${names.join(", ")}.`;
}

function* patch(tx: Tx, known: Row<"deployments">, args: DeploymentArgs): Steps<BehaviourResult> {
  const refused = rejectForeign(known) ?? (yield* rejectRepository(args.repository));
  if (refused) return refused;
  const changes = changesOf(args);
  if (changes.deployed_at === null) return timeOutOfRange("deployed_at");
  if (changes.metadata && tx.assumes("deployment-metadata", "merged"))
    changes.metadata = { ...(known.metadata as JsonObject | null), ...(changes.metadata as JsonObject) };
  if (args.service !== undefined) {
    changes.service = namesOf(args.service).name;
    changes.deployment_service_id = (yield* storeService(tx, args.service)).id;
  }
  if (Object.keys(changes).length > 0) yield* update(tx, "deployments", known, changes);
  return success({ action: "updated", reference_id: known.reference_id });
}

/** Deletes a deployment with its service associations. A reference that is unknown is a success. */
export function* deleteDeployment(tx: Tx, args: Args<"deployments.delete">): Steps<BehaviourResult> {
  const reference_id = String(args.reference_id);
  const known = yield* find("deployments", { reference_id });
  const refused = known && rejectForeign(known);
  if (refused) return refused;
  if (known) yield* remove(tx, "deployments", [known]);
  const isNone = !known && tx.assumes("deployment-delete-action", "none");
  return success({ action: isNone ? "none" : "deleted", reference_id });
}
