import type { Args } from "@datacloud/contract/methods";
import { success } from "../behaviour-result.ts";
import type { Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Tx } from "../tx.ts";
import { storeService } from "./deployment.ts";

/** Creates the service with a reference, or renames it. The reference is its identifier; the team is not kept. */
export function* syncService(tx: Tx, { reference_id, name }: Args<"services.sync">): Steps<BehaviourResult> {
  yield* storeService(tx, { identifier: reference_id, name });
  return success();
}
