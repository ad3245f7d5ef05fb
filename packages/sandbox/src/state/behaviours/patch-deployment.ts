import type { Args } from "@datacloud/contract/methods";
import type { JsonObject } from "@datacloud/validators";
import { failure, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, type Steps, update } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import type { Tx } from "../tx.ts";
import { storeDeployment } from "./create-deployment.ts";
import {
  changesOf,
  type DeploymentArgs,
  namesOf,
  newDeployment,
  rejectForeign,
  rejectRepository,
  storeService,
} from "./deployment.ts";

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
  const names = [
    deployed_at === undefined ? "`deployed_at`" : "",
    service === undefined ? "`service`" : "",
    repository === undefined && merge_commit_shas === undefined ? "`repository` or `merge_commit_shas`" : "",
  ].filter((name) => name !== "");
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
