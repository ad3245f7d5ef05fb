import type { Args } from "@datacloud/contract/methods";
import { invalid, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, insert, type Steps, update } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { storedTime } from "../values.ts";
import { shownRecord } from "./get-custom-data.ts";

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
    if (!stored) return invalid(timeMessage(index));
  }
  return success();
}

function timeMessage(index: number): string {
  return `\`data[${index}].timestamp\` must lie between the years 1 and 9999.`;
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
