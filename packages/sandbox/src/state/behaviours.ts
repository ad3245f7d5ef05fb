import type { Args, MethodName } from "@datacloud/contract/methods";
import type { JsonObject } from "@datacloud/validators";
import { pushAiToolMetrics, pushAllAiToolMetrics } from "./behaviours/ai-tool-metrics.ts";
import { createDeployment } from "./behaviours/create-deployment.ts";
import { deleteCustomMetric, listCustomMetrics, pushCustomMetric } from "./behaviours/custom-metrics.ts";
import { deleteAllCustomData, deleteCustomData } from "./behaviours/delete-custom-data.ts";
import { deleteDeployment } from "./behaviours/delete-deployment.ts";
import { deleteRepoGroup } from "./behaviours/delete-repo-group.ts";
import { getAllCustomData, getCustomData } from "./behaviours/get-custom-data.ts";
import { getRepoGroup } from "./behaviours/get-repo-group.ts";
import { addReposToGroup, removeReposFromGroup } from "./behaviours/group-repos.ts";
import { updateDeployment, upsertDeployment } from "./behaviours/patch-deployment.ts";
import { setAllCustomData, setCustomData } from "./behaviours/set-custom-data.ts";
import { setPullServices } from "./behaviours/set-pull-services.ts";
import { syncService } from "./behaviours/sync-service.ts";
import { upsertIncident } from "./behaviours/upsert-incident.ts";
import { upsertPipelineRun } from "./behaviours/upsert-pipeline-run.ts";
import { upsertRepoGroup } from "./behaviours/upsert-repo-group.ts";
import type { Steps } from "./query.ts";
import type { BehaviourResult } from "./store.ts";
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
