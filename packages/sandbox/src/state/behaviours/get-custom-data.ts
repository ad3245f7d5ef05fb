import type { Args } from "@datacloud/contract/methods";
import { failure, success } from "../behaviour-result.ts";
import { find, findAll, type Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import type { Tx } from "../tx.ts";
import { shownTime } from "../values.ts";

/** Reads one record, by its id or by reference and key. A record that is not there is a failure: `missing-record`. */
export function* getCustomData(tx: Tx, args: Args<"customData.get">): Steps<BehaviourResult> {
  const record = yield* findRecord(args);
  if (record) return success(shownRecord(record));
  if (tx.assumes("missing-record", "empty")) return success();
  const code = tx.assumes("missing-record", "not-found") ? "record_not_found" : "invalid_arguments";
  const name = args.id === undefined ? "this reference and key" : "this id";
  return failure(code, `There is no record with ${name}.`);
}

/** Reads every record of a reference, in the order they were made. */
export function* getAllCustomData(
  _: Tx,
  { reference }: Args<"customData.getAllByReference">,
): Steps<BehaviourResult> {
  const records = yield* findAll("custom_data", { reference });
  return success({ data: records.map(shownRecord) });
}

/** The record that an id, or a reference and a key, name. */
export function* findRecord(args: {
  id?: string | undefined;
  reference?: string | undefined;
  key?: string | undefined;
}): Steps<Row<"custom_data"> | undefined> {
  const { id, reference = null, key = null } = args;
  return yield* find("custom_data", id === undefined ? { reference, key } : { id });
}

/** A record as responses show it. */
export function shownRecord({ id, reference, key, value, timestamp }: Row<"custom_data">): object {
  return { id, reference, key, value, timestamp: shownTime(timestamp) };
}
