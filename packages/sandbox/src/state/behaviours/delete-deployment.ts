import type { Args } from "@datacloud/contract/methods";
import { success } from "../behaviour-result.ts";
import { find, remove, type Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Tx } from "../tx.ts";
import { rejectForeign } from "./deployment.ts";

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
