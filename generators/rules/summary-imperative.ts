import type { LintRule } from "./rule.ts";

const verbs = new Set(
  "Add Cancel Check Create Delete Disable Enable Export Find Get Import List Mark Merge Move Patch Push Read Register Remove Replace Report Reset Restore Revoke Search Send Set Start Stop Store Test Trigger Update Upload Write".split(
    " ",
  ),
);

/** A summary tells what the caller does, as a command of one line: "Register a deployment". */
export const summaryImperative: LintRule = () => ({
  Operation(operation, { location, report }) {
    const summary = String(operation.summary ?? "");
    const place = location.child("summary");
    const [first = ""] = summary.split(" ");
    if (!verbs.has(first))
      report(`The summary begins with a verb in the imperative, not with "${first}".`, place);
    if (/[.!?]$/.test(summary)) report("The summary has no full stop.", place);
    if (summary.length > 70) report("The summary has at most 70 characters.", place);
  },
});
