import { show } from "@datacloud/validators";
import { perRequest } from "./rule.ts";

const hour = 3_600_000;
const year = 366 * 24 * hour;

/** Deployments, incidents and runs have happened; a time ahead of the request is a wrong clock or a wrong zone. */
export const futureTime = perRequest(
  {
    id: "future-time",
    why: "A time in the future is missing from reports until then, and distorts durations.",
  },
  ({ moments, exchange }, report) => {
    const now = exchange.startedAt;
    if (now === undefined) return;
    for (const { pointer, name, time, value, isZoneless, isDay } of moments) {
      if (time <= now + slackOf({ isDay, isZoneless }) || time > now + 50 * year) continue;
      report({
        pointer,
        message: `\`${name}\` is later than the request itself, by ${distance(time - now)}.`,
        expected: "a time that has passed",
        actual: show(value),
        remedy: "Check the clock and the time zone of the program that writes it.",
        evidence: "inferred",
      });
    }
  },
);

/** A zone that is not given may be up to 14 hours ahead, a day is not over everywhere, and clocks differ a little. */
function slackOf({ isDay, isZoneless }: { isDay?: boolean; isZoneless?: boolean }): number {
  if (isDay) return 38 * hour;
  if (isZoneless) return 14 * hour;
  return hour / 4;
}

function distance(milliseconds: number): string {
  const hours = milliseconds / hour;
  if (hours < 1) return `${Math.round(hours * 60)} minutes`;
  if (hours < 1.5) return "an hour";
  if (hours < 48) return `${Math.round(hours)} hours`;
  return `${Math.round(hours / 24)} days`;
}
