import type { Args } from "@datacloud/contract/methods";
import { success } from "../outcome.ts";
import { findAll, remove, type Steps } from "../query.ts";
import type { Outcome } from "../store.ts";
import type { Tx } from "../tx.ts";
import { findRecord } from "./get-custom-data.ts";

/** Deletes one record. One that is not there is a success: `missing-record`. */
export function* deleteCustomData(tx: Tx, args: Args<"customData.delete">): Steps<Outcome> {
  const record = yield* findRecord(args);
  if (record) yield* remove(tx, "custom_data", [record]);
  return success();
}

/** Deletes every record of a reference. */
export function* deleteAllCustomData(
  tx: Tx,
  { reference }: Args<"customData.deleteAllByReference">,
): Steps<Outcome> {
  yield* remove(tx, "custom_data", yield* findAll("custom_data", { reference }));
  return success();
}
