import type { MethodName } from "@datacloud/contract/methods";
import { argumentOf, deployedAt, hasArgument } from "../traffic/ordered-request.ts";
import { recent } from "../traffic/recent.ts";
import { isAfter, type Trace, traceOf } from "../traffic/trace.ts";
import type { OrderRule } from "./rule.ts";

const day = 86_400_000;

/** Methods whose order counts, and the arguments that decide which requests are compared. */
export const orderedDeployments = {
  methods: ["deployments.create", "deployments.upsert"],
  arguments: ["repository", "environment", "integration_branch", "merge_commit_shas"],
} as const satisfies { methods: readonly MethodName[]; arguments: readonly string[] };
const methods: ReadonlySet<string> = new Set(orderedDeployments.methods);

/** A deployment takes the pull requests that no earlier request has taken, so the order of the requests counts. */
export const newestFirst: OrderRule = {
  id: "newest-first",
  why: "A deployment takes all pull requests not yet taken: if the newest is sent first, it takes those of all others.",
  begin: () => {
    const latest = recent<Trace & { time: number }>();
    return {
      request: (request, report) => {
        const { method, outcome, exchange } = request;
        if (method === undefined || !methods.has(method)) return;
        // With the hashes of merge commits given, nothing is left to the order.
        const repository = argumentOf(request, "repository");
        if (typeof repository !== "string" || hasArgument(request, "merge_commit_shas")) return;
        if (outcome.kind === "failure" || outcome.kind === "limited") return;
        const time = deployedAt(request);
        if (time === undefined) return;
        const isPast = exchange.startedAt === undefined || time < exchange.startedAt - day;
        const environment = String(argumentOf(request, "environment") ?? "");
        const branch = String(argumentOf(request, "integration_branch") ?? "");
        const key = `${request.target.host} ${repository}\n${environment}\n${branch}`;
        const before = latest.get(key);
        if (before && isPast && time < before.time && isAfter(request, before)) {
          report({
            pointer: "/deployed_at",
            message: `\`deployed_at\` is earlier than that of the deployment of the same repository sent before it (entry ${before.entry}).`,
            expected: "deployments of a repository in the order they happened",
            actual: "an earlier time after a later one",
            remedy: "Sort a backfill by `deployed_at`, oldest first, and send one request after another.",
            evidence: "observed",
          });
        } else latest.set(key, { ...traceOf(request), time });
      },
    };
  },
};
