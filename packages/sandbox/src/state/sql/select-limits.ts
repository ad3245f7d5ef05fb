import type { Selected, SelectLimits } from "../store.ts";
import type { TurnstileLimits } from "../turnstile.ts";

/** SELECTs that are carried out and wait at once: each has a process or a connection of its own. */
export const selectTurns: TurnstileLimits = { each: 2, whole: 6, waiting: 20, patience: 10_000 };

/** The longest text of a SELECT, in characters: to parse one holds up all else, by a few milliseconds for each thousand. */
export const longestSelect = 10_000;

/** The largest result, in bytes as the database sends them. */
export const mostBytes = 8 * 1024 * 1024;

/** The longest text that a row of a result shows, in characters. */
export const longestText = 10_000;

/** What is said of a text with several statements. */
export const onlyOne = "Write one SELECT; only one is carried out at a time.";

/** The response to a SELECT that took too long. */
export function tookTooLong({ milliseconds }: SelectLimits): Selected {
  return rejectedSelect(
    "query_stopped",
    `The query took longer than ${milliseconds / 1000} s and was stopped. Narrow it down.`,
  );
}

/** The response to a SELECT whose result is too large. */
export function tooLarge(): Selected {
  const size = `${mostBytes / 1024 / 1024} MiB`;
  return rejectedSelect(
    "result_too_large",
    `The result is larger than ${size}. Select fewer columns or fewer rows.`,
  );
}

/** The response to a SELECT that found no turn. */
export function tooMany(): Selected {
  return rejectedSelect("too_many_queries", "Too many queries are running. Retry in a few seconds.");
}

/** The response to a SELECT that is too long to be looked at. */
export function tooLong(): Selected {
  return rejectedSelect("invalid_sql", `The query is longer than ${longestSelect} characters. Shorten it.`);
}

/** The response to a SELECT that is not carried out. */
export function rejectedSelect(error: string, message: string): Selected {
  return { ok: false, error, message };
}
