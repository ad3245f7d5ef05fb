import type { Args } from "@datacloud/contract/methods";
import { type BehaviourResult, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, findAll, insert, remove, type Steps } from "../query.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { present, shownTime, storedTime } from "../values.ts";

/** Adds a point; equal points are next to each other. */
export function* pushCustomMetric(tx: Tx, args: Args<"customMetrics.push">): Steps<BehaviourResult> {
  const timestamp = args.timestamp === undefined ? nowOf(tx) : storedTime(args.timestamp);
  if (timestamp === undefined) return timeOutOfRange("timestamp");
  const { reference, key, value } = args;
  const metadata = (args.metadata ?? null) as Row<"custom_metrics">["metadata"];
  return success(
    shownPoint(
      yield* insert(tx, "custom_metrics", { id: tx.uuid(), reference, key, value, metadata, timestamp }),
    ),
  );
}

/** The page documents 100 points in one response. */
const mostPoints = 100;

/** Lists the points of a metric by time, from a time on in the order's direction; the bound belongs to it: `metric-paging`. */
export function* listCustomMetrics(tx: Tx, args: Args<"customMetrics.list">): Steps<BehaviourResult> {
  const from = args.from === undefined ? undefined : storedTime(args.from);
  if (args.from !== undefined && from === undefined) return timeOutOfRange("from");
  const { reference, key } = args;
  const order = { by: "timestamp", isDescending: args.order === "desc", from };
  const points = yield* findAll("custom_metrics", { reference, key }, { order, limit: mostPoints });
  const isBound = ({ timestamp }: Row<"custom_metrics">) => timestamp === from;
  const listed = tx.assumes("metric-paging", "excluded") ? points.filter((point) => !isBound(point)) : points;
  return success({ data: listed.map(shownPoint) });
}

/** Deletes a point. One that is not there is a success: `missing-record`. */
export function* deleteCustomMetric(tx: Tx, { id }: Args<"customMetrics.delete">): Steps<BehaviourResult> {
  const point = yield* find("custom_metrics", { id });
  if (point) yield* remove(tx, "custom_metrics", [point]);
  return success();
}

function shownPoint({ id, reference, key, value, metadata, timestamp }: Row<"custom_metrics">): object {
  return { id, reference, key, value, ...present({ metadata }), timestamp: shownTime(timestamp) };
}
