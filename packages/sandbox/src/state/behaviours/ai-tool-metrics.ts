import type { Args } from "@datacloud/contract/methods";
import { present } from "@datacloud/traffic";
import { success } from "../behaviour-result.ts";
import { findAll, insert, remove, type Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";

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
  const { id } = yield* insert(tx, "bespoke_ai_tool_daily_metrics", {
    id: tx.uuid(),
    email: day.email,
    date: day.date,
    tool: day.tool,
    is_active: day.is_active,
    metrics: (day.metrics ?? null) as Row<"bespoke_ai_tool_daily_metrics">["metrics"],
    ...tokensOf(day),
    spend_cents: day.spend_cents ?? null,
  });
  for (const breakdown of day.model_breakdowns ?? []) {
    yield* insert(tx, "bespoke_ai_tool_model_breakdowns", {
      daily_user_metric_id: id,
      model: breakdown.model,
      ...tokensOf(breakdown),
      spend_cents: breakdown.spend_cents ?? null,
      credits_used: breakdown.credits_used ?? null,
      row_created_at: nowOf(tx),
      row_updated_at: nowOf(tx),
    });
  }
  return { id, ...echoOf(day) };
}

/** Removes what is stored of a person, day and tool. */
function* removeDay(tx: Tx, { email, date, tool }: Day): Steps<void> {
  for (const row of yield* findAll("bespoke_ai_tool_daily_metrics", { email, date, tool })) {
    const breakdowns = yield* findAll("bespoke_ai_tool_model_breakdowns", { daily_user_metric_id: row.id });
    yield* remove(tx, "bespoke_ai_tool_model_breakdowns", breakdowns);
    yield* remove(tx, "bespoke_ai_tool_daily_metrics", [row]);
  }
}

function tokensOf(day: Partial<Record<(typeof tokenNames)[number], number | undefined>>) {
  const { input_tokens, output_tokens, cache_write_tokens, cache_read_tokens } = day;
  return {
    input_tokens: input_tokens ?? null,
    output_tokens: output_tokens ?? null,
    cache_write_tokens: cache_write_tokens ?? null,
    cache_read_tokens: cache_read_tokens ?? null,
  };
}

const tokenNames = ["input_tokens", "output_tokens", "cache_write_tokens", "cache_read_tokens"] as const;
const echoed = ["email", "date", "is_active", "tool", "metrics", ...tokenNames, "spend_cents"] as const;

/** The response repeats what was sent, without the usage by model. */
function echoOf(day: Day): object {
  return Object.fromEntries(echoed.flatMap((name) => present(day[name] !== undefined && [name, day[name]])));
}
