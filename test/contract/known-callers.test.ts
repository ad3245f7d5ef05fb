import { type JsonObject, judge } from "@datacloud/validators";
import { expect, test } from "vitest";

const sha = "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2";
const run = { pipeline_name: "build", pipeline_source: "Jenkins", reference_id: "build #1" };
const day = { email: "ada@example.com", date: "2026-09-01", is_active: true, tool: "opencode" };
const oldTime = "warning undocumented-form /started_at";

/** Requests as other published programs build them in their source; there is no recording of these. */
const callers: readonly [program: string, method: string, args: JsonObject, verdict: string[]][] = [
  [
    // The service is left out where it is not configured, but the page requires it.
    "Kajabi/getdx-deployment-identifier-action without a service",
    "deployments.create",
    { repository: "Kajabi/app", commit_sha: sha, deployed_at: "1741100000" },
    ["required_params_missing", "error missing-argument /service", "warning undocumented-form /deployed_at"],
  ],
  [
    "Kajabi/getdx-deployment-identifier-action",
    "deployments.create",
    { repository: "Kajabi/app", commit_sha: sha, deployed_at: "1741100000", service: "app" },
    ["accepted", "warning undocumented-form /deployed_at"],
  ],
  [
    "Kajabi/getdx-monorepo-service-identifier-action",
    "deployments.setPullServices",
    { github_pull_id: "2359871234", services: ["app"] },
    ["invalid_arguments", "error wrong-type /services/0", "warning scalar-as-text /github_pull_id"],
  ],
  [
    "get-dx/datacloud-jenkins",
    "pipelineRuns.sync",
    { ...run, started_at: "1712000000", finished_at: "1712000100", status: "unstable" },
    ["accepted", "warning undocumented-form /status"],
  ],
  [
    "a fork of datacloud-jenkins",
    "pipelineRuns.sync",
    { ...run, started_at: 1712000000, status: "success", repository: "app", commit_sha: sha, email: "" },
    ["accepted", oldTime, "warning empty-text /email"],
  ],
  [
    "ecobee/github-actions",
    "deployments.create",
    {
      ...{ repository: "ecobee/app", environment: "production", service: { identifier: "app" } },
      ...{ commit_sha: sha, deployed_at: 1712000000, metadata: { commit_timestamp: 1711990000 } },
    },
    ["accepted"],
  ],
  [
    "Luscii/gha-dx-create-deployment with merge commits",
    "deployments.create",
    { service: "app", deployed_at: 1700000000, merge_commit_shas: ["abc1234", "def5678"] },
    ["accepted"],
  ],
  [
    "dclinegdrx/opencode-dx-metrics",
    "aiToolMetrics.pushAll",
    { data: [{ ...day, input_tokens: 1, cache_read_tokens: 3, spend_cents: 12, metrics: { sessions: 2 } }] },
    ["accepted"],
  ],
  [
    "adevinta/ai-engineering-metrics on an idle day",
    "aiToolMetrics.push",
    { ...day, is_active: false, metrics: {} },
    ["accepted"],
  ],
  [
    "priiiiit/dx-python with a number as value",
    "customData.set",
    { reference: "org/app", key: "coverage", value: 87.4 },
    ["invalid_arguments", "error wrong-type /value"],
  ],
  [
    "priiiiit/dx-python with repositories as texts",
    "repoGroups.addRepos",
    { reference_id: "frontend-team", repos: ["org/app"] },
    ["invalid_arguments", "error wrong-type /repos/0"],
  ],
  [
    "priiiiit/dx-python with JSON where the page has a query string",
    "customData.deleteAllByReference",
    { reference: "org/app" },
    ["accepted"],
  ],
  [
    "the webhook module for Cirrus CI",
    "pipelineRuns.sync",
    { ...run, pipeline_source: "Cirrus CI", started_at: 1712000000, status: "success" },
    ["accepted", oldTime],
  ],
];

test.each(callers)("%s: %s", (_, method, args, verdict) => {
  const judged = judge({
    verb: "POST",
    path: `/api/${method}`,
    authorization: "Bearer key",
    contentType: "application/json",
    body: JSON.stringify(args),
  });
  const reasons = judged.diagnostics.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
  expect([judged.ok ? "accepted" : judged.failure.error, ...reasons]).toEqual(verdict);
});
