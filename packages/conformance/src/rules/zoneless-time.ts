import { show } from "@datacloud/validators";
import { perRequest } from "./rule.ts";

/** Pages show times without a zone and none says which one applies; the newest recommend the full form with `Z`. */
export const zonelessTime = perRequest(
  {
    id: "zoneless-time",
    why: "A time without a zone is probably read as UTC, so a local time is off by hours.",
  },
  ({ moments }, report) => {
    for (const { pointer, name, value, isZoneless } of moments) {
      if (!isZoneless) continue;
      report({
        pointer,
        message: `\`${name}\` has no time zone. No page says which one applies; the newest recommend \`Z\`.`,
        expected: "a time with a zone, such as 2025-01-01T12:05:00Z",
        actual: show(value),
        remedy: "Convert the time to UTC and end it with `Z`.",
        evidence: "inferred",
      });
    }
  },
);
