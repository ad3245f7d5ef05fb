import type { Args } from "@datacloud/contract/methods";
import { type BehaviourResult, success } from "../behaviour-result.ts";
import { findAll, insert, remove, type Steps } from "../query.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { given } from "../values.ts";

type Day = Args<"aiToolMetrics.push">;

/** Adds a day of usage. A second record of the same person, day and tool is next to the first: `ai-tool-repeats`. */
export function* pushAiToolMetrics(tx: Tx, args: Day): Steps<BehaviourResult> {
  return success(yield* addDay(tx, args));
}

/** Adds many days; the gate has rejected all where one is malformed. */
export function* pushAllAiToolMetrics(
  tx: Tx,
  { data }: Args<"aiToolMetrics.pushAll">,
): Steps<BehaviourResult> {
  const records: object[] = [];
  for (const day of data) records.push(yield* addDay(tx, day));
  return success({ data: records });
}

function* addDay(tx: Tx, day: Day): Steps<object> {
  if (tx.assumes("ai-tool-repeats", "replaced")) yield* removeDay(tx, day);
  const usage = given(day, columns);
  const id = tx.uuid();
  yield* insert(tx, "bespoke_ai_tool_daily_metrics", {
    id,
    ...(usage as Partial<Row<"bespoke_ai_tool_daily_metrics">>),
  });
  for (const breakdown of day.model_breakdowns ?? []) {
    yield* insert(tx, "bespoke_ai_tool_model_breakdowns", {
      daily_user_metric_id: id,
      ...given(breakdown, ["model", ...tokenNames, "spend_cents", "credits_used"]),
      row_created_at: nowOf(tx),
      row_updated_at: nowOf(tx),
    });
  }
  // The response repeats what was sent, without the usage by model.
  return { id, ...usage };
}

/** Removes what is stored of a person, day and tool. */
function* removeDay(tx: Tx, { email, date, tool }: Day): Steps<void> {
  for (const row of yield* findAll("bespoke_ai_tool_daily_metrics", { email, date, tool })) {
    const breakdowns = yield* findAll("bespoke_ai_tool_model_breakdowns", { daily_user_metric_id: row.id });
    yield* remove(tx, "bespoke_ai_tool_model_breakdowns", breakdowns);
    yield* remove(tx, "bespoke_ai_tool_daily_metrics", [row]);
  }
}

const tokenNames = ["input_tokens", "output_tokens", "cache_write_tokens", "cache_read_tokens"] as const;
const columns = ["email", "date", "is_active", "tool", "metrics", ...tokenNames, "spend_cents"] as const;
