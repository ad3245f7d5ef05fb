import type { Args } from "@datacloud/contract/methods";
import { success } from "../behaviour-result.ts";
import { findAll, remove, type Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Tx } from "../tx.ts";
import { findRecord } from "./get-custom-data.ts";

/** Deletes one record. One that is not there is a success: `missing-record`. */
export function* deleteCustomData(tx: Tx, args: Args<"customData.delete">): Steps<BehaviourResult> {
  const record = yield* findRecord(args);
  if (record) yield* remove(tx, "custom_data", [record]);
  return success();
}

/** Deletes every record of a reference. */
export function* deleteAllCustomData(
  tx: Tx,
  { reference }: Args<"customData.deleteAllByReference">,
): Steps<BehaviourResult> {
  yield* remove(tx, "custom_data", yield* findAll("custom_data", { reference }));
  return success();
}
