import type { Args } from "@datacloud/contract/methods";
import { type BehaviourResult, failure, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, findAll, insert, remove, type Steps, update } from "../query.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { shownTime, storedTime } from "../values.ts";

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
function* findRecord(args: {
  id?: string | undefined;
  reference?: string | undefined;
  key?: string | undefined;
}): Steps<Row<"custom_data"> | undefined> {
  const { id, reference = null, key = null } = args;
  return yield* find("custom_data", id === undefined ? { reference, key } : { id });
}

/** A record as responses show it. */
function shownRecord({ id, reference, key, value, timestamp }: Row<"custom_data">): object {
  return { id, reference, key, value, timestamp: shownTime(timestamp) };
}

type Item = Args<"customData.set">;

/** Stores a record in place of the one under its reference and key. */
export function* setCustomData(tx: Tx, args: Item): Steps<BehaviourResult> {
  const stored = yield* setOne(tx, args);
  if (stored) return success(shownRecord(stored));
  return timeOutOfRange("timestamp");
}

/** All or nothing: one item that cannot be stored rejects all of them. */
export function* setAllCustomData(tx: Tx, { data }: Args<"customData.setAll">): Steps<BehaviourResult> {
  for (const [index, item] of data.entries()) {
    const stored = yield* setOne(tx, item);
    if (!stored) return timeOutOfRange(`data[${index}].timestamp`);
  }
  return success();
}

function* setOne(tx: Tx, item: Item): Steps<Row<"custom_data"> | undefined> {
  const timestamp = item.timestamp === undefined ? nowOf(tx) : storedTime(item.timestamp);
  if (timestamp === undefined) return undefined;
  const { reference, key } = item;
  const value = item.value as Row<"custom_data">["value"];
  const known = yield* find("custom_data", { reference, key });
  if (known) return yield* update(tx, "custom_data", known, { value, timestamp });
  return yield* insert(tx, "custom_data", { id: tx.uuid(), reference, key, value, timestamp });
}

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
