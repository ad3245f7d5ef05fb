// Generated from spec/ by generators/client. Do not edit; run pnpm generate.
import type { MethodEntry } from "../call.ts";

/** How each method is called, and whether a call may be repeated: always, never, or where one of the named arguments is given. */
export const methods: Readonly<Record<string, MethodEntry>> = {
  "aiToolMetrics.push": { get: false, safe: false },
  "aiToolMetrics.pushAll": { get: false, safe: false },
  "customData.get": { get: true, safe: true },
  "customData.getAllByReference": { get: true, safe: true },
  "customData.set": { get: false, safe: true },
  "customData.setAll": { get: false, safe: true },
  "customData.delete": { get: false, safe: true },
  "customData.deleteAllByReference": { get: false, safe: true },
  "customMetrics.push": { get: false, safe: false },
  "customMetrics.list": { get: true, safe: true },
  "customMetrics.delete": { get: false, safe: true },
  "deployments.create": { get: false, safe: ["reference_id"] },
  "deployments.upsert": { get: false, safe: ["reference_id"] },
  "deployments.update": { get: false, safe: ["reference_id"] },
  "deployments.delete": { get: false, safe: ["reference_id"] },
  "deployments.setPullServices": { get: false, safe: true },
  "incidents.upsert": { get: false, safe: ["reference_id"] },
  "incidents.sync": { get: false, safe: ["reference_id"] },
  "pipelineRuns.upsert": { get: false, safe: ["reference_id"] },
  "pipelineRuns.sync": { get: false, safe: ["reference_id"] },
  "repoGroups.get": { get: true, safe: true },
  "repoGroups.upsert": { get: false, safe: ["reference_id","id"] },
  "repoGroups.addRepos": { get: false, safe: true },
  "repoGroups.removeRepos": { get: false, safe: false },
  "repoGroups.delete": { get: false, safe: false },
};
