import type { Args, MethodName } from "@datacloud/contract/methods";
import type { JsonObject } from "@datacloud/validators";
import type { BehaviourResult } from "./behaviour-result.ts";
import { pushAiToolMetrics, pushAllAiToolMetrics } from "./behaviours/ai-tool-metrics.ts";
import {
  deleteAllCustomData,
  deleteCustomData,
  getAllCustomData,
  getCustomData,
  setAllCustomData,
  setCustomData,
} from "./behaviours/custom-data.ts";
import { deleteCustomMetric, listCustomMetrics, pushCustomMetric } from "./behaviours/custom-metrics.ts";
import {
  createDeployment,
  deleteDeployment,
  updateDeployment,
  upsertDeployment,
} from "./behaviours/deployments.ts";
import { upsertIncident } from "./behaviours/incidents.ts";
import { upsertPipelineRun } from "./behaviours/pipeline-runs.ts";
import {
  addReposToGroup,
  deleteRepoGroup,
  getRepoGroup,
  removeReposFromGroup,
  upsertRepoGroup,
} from "./behaviours/repo-groups.ts";
import { setPullServices, syncService } from "./behaviours/services.ts";
import type { Steps } from "./query.ts";
import type { Tx } from "./tx.ts";

/** What an accepted request does to the data, and what it is answered. */
export type Behaviour<Name extends MethodName> = (tx: Tx, args: Args<Name>) => Steps<BehaviourResult>;

/** The behaviour of every method that has one. A method without gets its scenario. */
export const behaviours: { readonly [Name in MethodName]?: Behaviour<Name> } = {
  "aiToolMetrics.push": pushAiToolMetrics,
  "aiToolMetrics.pushAll": pushAllAiToolMetrics,
  "customData.get": getCustomData,
  "customData.getAllByReference": getAllCustomData,
  "customData.set": setCustomData,
  "customData.setAll": setAllCustomData,
  "customData.delete": deleteCustomData,
  "customData.deleteAllByReference": deleteAllCustomData,
  "customMetrics.push": pushCustomMetric,
  "customMetrics.list": listCustomMetrics,
  "customMetrics.delete": deleteCustomMetric,
  "deployments.create": createDeployment,
  "deployments.upsert": upsertDeployment,
  "deployments.update": updateDeployment,
  "deployments.delete": deleteDeployment,
  "deployments.setPullServices": setPullServices,
  "incidents.upsert": upsertIncident,
  "incidents.sync": upsertIncident,
  "pipelineRuns.upsert": upsertPipelineRun,
  "pipelineRuns.sync": upsertPipelineRun,
  "repoGroups.get": getRepoGroup,
  "repoGroups.upsert": upsertRepoGroup,
  "repoGroups.addRepos": addReposToGroup,
  "repoGroups.removeRepos": removeReposFromGroup,
  "repoGroups.delete": deleteRepoGroup,
  "services.sync": syncService,
};

/** The behaviour of a method for arguments that the gate accepted. */
export function behaviourOf(
  method: MethodName,
): ((tx: Tx, args: JsonObject) => Steps<BehaviourResult>) | undefined {
  // The gate has judged the arguments against the schema of this very method.
  return behaviours[method] as ((tx: Tx, args: JsonObject) => Steps<BehaviourResult>) | undefined;
}
