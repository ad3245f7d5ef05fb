import { perCall } from "./rule.ts";

const hour = 3_600_000;
const year = 366 * 24 * hour;

/** Deployments, incidents and runs have happened; a time ahead of the request is a wrong clock or a wrong zone. */
export const futureTime = perCall(
  {
    id: "future-time",
    why: "What happens later than now is left out of reports until then, and moves every duration.",
  },
  ({ moments, exchange }, report) => {
    const now = exchange.startedAt;
    if (now === undefined) return;
    for (const { pointer, name, time, value, isZoneless, isDay } of moments) {
      // A zone that is not said may be up to 14 hours ahead, a day is not over everywhere, and clocks differ a little.
      const slack = isDay ? 38 * hour : isZoneless ? 14 * hour : hour / 4;
      if (time <= now + slack || time > now + 50 * year) continue;
      report({
        pointer,
        message: `\`${name}\` is later than the request itself, by ${distance(time - now)}.`,
        expected: "a time that has passed",
        actual: typeof value === "number" ? `the number ${value}` : `the text "${value.slice(0, 40)}"`,
        remedy: "Check the clock and the time zone of the program that writes it.",
        evidence: "inferred",
      });
    }
  },
);

function distance(milliseconds: number): string {
  const hours = milliseconds / hour;
  if (hours < 1) return `${Math.round(hours * 60)} minutes`;
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;
}
