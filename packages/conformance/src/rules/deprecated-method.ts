import { describeMethod } from "@datacloud/contract/methods";
import { perRequest } from "./rule.ts";

/** The document marks the method as deprecated. */
export const deprecatedMethod = perRequest(
  { id: "deprecated-method", why: "A deprecated method may stop working, and its successor can do more." },
  ({ method }, report) => {
    if (method === undefined) return;
    const { deprecated, deprecation, evidence, successor } = describeMethod(method);
    if (!deprecated) return;
    report({
      message: `${method} is deprecated.`,
      actual: method,
      ...replacement(successor),
      evidence: (deprecation ?? evidence).level,
      severity: "warning",
    });
  },
);

/** What is expected in the place of a deprecated method, and what to do: its successor is a method, a page, or not known. */
export function replacement(successor: string | null): { expected: string; remedy: string } {
  if (successor === null)
    return {
      expected: "a current method",
      remedy: "Ask the vendor of the API, or read its documentation, for what takes its place.",
    };
  if (successor.startsWith("https://"))
    return { expected: `what ${successor} describes`, remedy: `Read ${successor} for what takes its place.` };
  return {
    expected: successor,
    remedy: `Call ${successor}, which takes its place; compare its arguments first.`,
  };
}
