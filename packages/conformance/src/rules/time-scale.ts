import { formatTime } from "@datacloud/traffic";
import { show } from "@datacloud/validators";
import type { Moment } from "../traffic/timestamps.ts";
import { perRequest } from "./rule.ts";

const day = 86_400_000;

/** A time that only makes sense when multiplied or divided by a thousand was written in another unit. */
export const timeScale = perRequest(
  {
    id: "time-scale",
    why: "A time in the wrong unit lands in 1970 or far in the future, where no report looks.",
    covers: ({ rule, pointer }, breach) => rule === "out-of-range" && pointer === breach.pointer,
  },
  ({ moments, exchange }, report) => {
    const now = exchange.startedAt ?? Date.now();
    for (const moment of moments) {
      const factor = factorOf(moment, now);
      if (factor === undefined) continue;
      const meant = formatTime(moment.time * factor);
      report({
        pointer: moment.pointer,
        message: `\`${moment.name}\` is off by a factor of ${factor < 1 ? 1 / factor : factor}: it reads as ${yearOf(moment.time)}; ${meant} may be intended.`,
        expected: "a time near today; Unix time in seconds or milliseconds",
        actual: show(moment.value),
        remedy: `Send "${meant}", or check the unit of the value.`,
        // The pages name the units, not a range; that a year makes no sense is our conclusion.
        evidence: "inferred",
      });
    }
  },
);

/** What the time must be multiplied with to fall into the last fifteen years; nothing where it is right as it is. */
function factorOf({ time, isDay }: Moment, now: number): number | undefined {
  if (isDay) return undefined;
  const isSound = (value: number) => value > now - 15 * 365 * day && value < now + 366 * day;
  const isOdd = time < 366 * 2 * day ? time > day : time > now + 50 * 365 * day;
  if (!isOdd) return undefined;
  return [1000, 1 / 1000, 1 / 1e6].find((factor) => isSound(time * factor));
}

function yearOf(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "a time of no calendar";
  return `the year ${date.getUTCFullYear()}`;
}
