import { describeMethod } from "@datacloud/contract/methods";
import { perRequest } from "./rule.ts";

/** A page calls the method deprecated, or current pages no longer list its name. */
export const deprecatedMethod = perRequest(
  { id: "deprecated-method", why: "A deprecated method may stop working, and its successor can do more." },
  ({ method }, report) => {
    if (method === undefined) return;
    const { deprecated, successor } = describeMethod(method);
    if (!deprecated) return;
    const isPage = successor?.startsWith("http") ?? false;
    report({
      pointer: "",
      message: [`${method} is deprecated.`, ...replacementOf(successor, isPage)].join(" "),
      expected: successor ?? "a current method",
      actual: method,
      remedy: isPage ? "Move to Custom Tables." : `Call ${successor}; compare its arguments first.`,
      evidence: isPage ? "documented" : "observed",
      severity: "warning",
    });
  },
);

/** What is told of the successor, where there is one. */
function replacementOf(successor: string | null, isPage: boolean): string[] {
  if (successor === null) return [];
  if (isPage) return [`See ${successor}.`];
  return [`${successor} takes its place.`];
}
