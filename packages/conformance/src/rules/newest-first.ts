import { recent } from "../traffic/recent.ts";
import { isAfter, type Trace, traceOf } from "../traffic/trace.ts";
import type { Rule } from "./rule.ts";

const day = 86_400_000;

/** A deployment takes the pull requests that no earlier request has taken, so the order of the requests counts. */
export const newestFirst: Rule = {
  id: "newest-first",
  why: "A deployment takes all pull requests not yet taken: sent newest first, the newest takes those of all others.",
  begin: () => {
    const latest = recent<Trace & { time: number }>();
    return {
      call: (call, report) => {
        const { method, arguments: args, outcome, exchange } = call;
        if (method !== "deployments.create" && method !== "deployments.upsert") return;
        // With the hashes of merge commits given, nothing is left to the order.
        if (args.merge_commit_shas !== undefined || typeof args.repository !== "string") return;
        if (outcome.kind === "failure" || outcome.kind === "limited") return;
        const moment = call.moments.find(({ pointer }) => pointer === "/deployed_at");
        if (!moment) return;
        const isPast = exchange.startedAt === undefined || moment.time < exchange.startedAt - day;
        const key = `${call.target.host} ${args.repository}\n${String(args.environment ?? "")}\n${String(args.integration_branch ?? "")}`;
        const before = latest.get(key);
        if (before && isPast && moment.time < before.time && isAfter(call, before)) {
          report({
            pointer: "/deployed_at",
            message: `\`deployed_at\` is earlier than that of the deployment of the same repository sent before it (entry ${before.entry}).`,
            expected: "deployments of a repository in the order they happened",
            actual: "an earlier time after a later one",
            remedy: "Sort a backfill by `deployed_at`, oldest first, and send one request after another.",
            evidence: "observed",
          });
        } else latest.set(key, { ...traceOf(call), time: moment.time });
      },
    };
  },
};
