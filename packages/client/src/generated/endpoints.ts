// Generated from spec/ by generators/client. Do not edit; run pnpm generate.
import type { Endpoint } from "../bare.ts";
import type {
  AiToolMetricsPushArgs,
  AiToolMetricsPushSuccess,
  AiToolMetricsPushAllArgs,
  AiToolMetricsPushAllSuccess,
  CustomDataGetArgs,
  CustomDataGetSuccess,
  CustomDataGetAllByReferenceArgs,
  CustomDataGetAllByReferenceSuccess,
  CustomDataSetArgs,
  CustomDataSetSuccess,
  CustomDataSetAllArgs,
  CustomDataSetAllSuccess,
  CustomDataDeleteArgs,
  CustomDataDeleteSuccess,
  CustomDataDeleteAllByReferenceArgs,
  CustomDataDeleteAllByReferenceSuccess,
  CustomMetricsPushArgs,
  CustomMetricsPushSuccess,
  CustomMetricsListArgs,
  CustomMetricsListSuccess,
  CustomMetricsDeleteArgs,
  CustomMetricsDeleteSuccess,
  DeploymentsCreateArgs,
  DeploymentsCreateSuccess,
  DeploymentsUpsertArgs,
  DeploymentsUpsertSuccess,
  DeploymentsUpdateArgs,
  DeploymentsUpdateSuccess,
  DeploymentsDeleteArgs,
  DeploymentsDeleteSuccess,
  DeploymentsSetPullServicesArgs,
  DeploymentsSetPullServicesSuccess,
  IncidentsUpsertArgs,
  IncidentsUpsertSuccess,
  IncidentsSyncArgs,
  IncidentsSyncSuccess,
  PipelineRunsUpsertArgs,
  PipelineRunsUpsertSuccess,
  PipelineRunsSyncArgs,
  PipelineRunsSyncSuccess,
  RepoGroupsGetArgs,
  RepoGroupsGetSuccess,
  RepoGroupsUpsertArgs,
  RepoGroupsUpsertSuccess,
  RepoGroupsAddReposArgs,
  RepoGroupsAddReposSuccess,
  RepoGroupsRemoveReposArgs,
  RepoGroupsRemoveReposSuccess,
  RepoGroupsDeleteArgs,
  RepoGroupsDeleteSuccess,
  ServicesSyncArgs,
  ServicesSyncSuccess,
} from "./families.ts";

/**
 * `aiToolMetrics.push`: Add a day of AI tool usage.
 * @see https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/
 */
export const aiToolMetricsPush: Endpoint<AiToolMetricsPushArgs, AiToolMetricsPushSuccess> = { method: "aiToolMetrics.push", entry: false };
/**
 * `aiToolMetrics.pushAll`: Add many days of AI tool usage.
 * @see https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/
 */
export const aiToolMetricsPushAll: Endpoint<AiToolMetricsPushAllArgs, AiToolMetricsPushAllSuccess> = { method: "aiToolMetrics.pushAll", entry: false };
/**
 * `customData.get`: Read one custom data record.
 * @see https://docs.getdx.com/datacloudapi/methods/customdata.get/
 */
export const customDataGet: Endpoint<CustomDataGetArgs, CustomDataGetSuccess> = { method: "customData.get", entry: "read" };
/**
 * `customData.getAllByReference`: Read all custom data records of a reference.
 * @see https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/
 */
export const customDataGetAllByReference: Endpoint<CustomDataGetAllByReferenceArgs, CustomDataGetAllByReferenceSuccess> = { method: "customData.getAllByReference", entry: "read" };
/**
 * `customData.set`: Create or update a custom data record.
 * @see https://docs.getdx.com/datacloudapi/methods/customdata.set/
 */
export const customDataSet: Endpoint<CustomDataSetArgs, CustomDataSetSuccess> = { method: "customData.set", entry: true };
/**
 * `customData.setAll`: Create or update many custom data records.
 * @see https://docs.getdx.com/datacloudapi/methods/customdata.setall/
 */
export const customDataSetAll: Endpoint<CustomDataSetAllArgs, CustomDataSetAllSuccess> = { method: "customData.setAll", entry: true };
/**
 * `customData.delete`: Delete one custom data record.
 * @see https://docs.getdx.com/datacloudapi/methods/customdata.delete/
 */
export const customDataDelete: Endpoint<CustomDataDeleteArgs, CustomDataDeleteSuccess> = { method: "customData.delete", entry: true };
/**
 * `customData.deleteAllByReference`: Delete all custom data records of a reference.
 * @see https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/
 */
export const customDataDeleteAllByReference: Endpoint<CustomDataDeleteAllByReferenceArgs, CustomDataDeleteAllByReferenceSuccess> = { method: "customData.deleteAllByReference", entry: true };
/**
 * `customMetrics.push`: Add a point to a custom metric.
 * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.push/
 */
export const customMetricsPush: Endpoint<CustomMetricsPushArgs, CustomMetricsPushSuccess> = { method: "customMetrics.push", entry: false };
/**
 * `customMetrics.list`: List the points of a custom metric.
 * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.list/
 */
export const customMetricsList: Endpoint<CustomMetricsListArgs, CustomMetricsListSuccess> = { method: "customMetrics.list", entry: "read" };
/**
 * `customMetrics.delete`: Delete one point of a custom metric.
 * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/
 */
export const customMetricsDelete: Endpoint<CustomMetricsDeleteArgs, CustomMetricsDeleteSuccess> = { method: "customMetrics.delete", entry: true };
/**
 * `deployments.create`: Register a deployment.
 * @see https://docs.getdx.com/datacloudapi/methods/deployments.create/
 */
export const deploymentsCreate: Endpoint<DeploymentsCreateArgs, DeploymentsCreateSuccess> = { method: "deployments.create", entry: ["reference_id"] };
/**
 * `deployments.upsert`: Create or patch a deployment.
 * @see https://docs.getdx.com/datacloudapi/methods/deployments.upsert/
 */
export const deploymentsUpsert: Endpoint<DeploymentsUpsertArgs, DeploymentsUpsertSuccess> = { method: "deployments.upsert", entry: ["reference_id"] };
/**
 * `deployments.update`: Patch a deployment.
 * @see https://docs.getdx.com/datacloudapi/methods/deployments.update/
 */
export const deploymentsUpdate: Endpoint<DeploymentsUpdateArgs, DeploymentsUpdateSuccess> = { method: "deployments.update", entry: ["reference_id"] };
/**
 * `deployments.delete`: Delete a deployment.
 * @see https://docs.getdx.com/datacloudapi/methods/deployments.delete/
 */
export const deploymentsDelete: Endpoint<DeploymentsDeleteArgs, DeploymentsDeleteSuccess> = { method: "deployments.delete", entry: ["reference_id"] };
/**
 * `deployments.setPullServices`: Set the services of a pull request.
 * @see https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/
 */
export const deploymentsSetPullServices: Endpoint<DeploymentsSetPullServicesArgs, DeploymentsSetPullServicesSuccess> = { method: "deployments.setPullServices", entry: true };
/**
 * `incidents.upsert`: Create or update an incident.
 * @see https://docs.getdx.com/datacloudapi/methods/incidents.upsert/
 */
export const incidentsUpsert: Endpoint<IncidentsUpsertArgs, IncidentsUpsertSuccess> = { method: "incidents.upsert", entry: ["reference_id"] };
/**
 * `incidents.sync`: Create or update an incident by its older name.
 * @see https://help.getdx.com/en/articles/9145715
 */
export const incidentsSync: Endpoint<IncidentsSyncArgs, IncidentsSyncSuccess> = { method: "incidents.sync", entry: ["reference_id"] };
/**
 * `pipelineRuns.upsert`: Create or update a pipeline run.
 * @see https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/
 */
export const pipelineRunsUpsert: Endpoint<PipelineRunsUpsertArgs, PipelineRunsUpsertSuccess> = { method: "pipelineRuns.upsert", entry: ["reference_id"] };
/**
 * `pipelineRuns.sync`: Create or update a pipeline run by its older name.
 * @see https://help.getdx.com/en/articles/8691575
 */
export const pipelineRunsSync: Endpoint<PipelineRunsSyncArgs, PipelineRunsSyncSuccess> = { method: "pipelineRuns.sync", entry: ["reference_id"] };
/**
 * `repoGroups.get`: Read a repository group.
 * @see https://docs.getdx.com/datacloudapi/methods/repogroups.get/
 */
export const repoGroupsGet: Endpoint<RepoGroupsGetArgs, RepoGroupsGetSuccess> = { method: "repoGroups.get", entry: "read" };
/**
 * `repoGroups.upsert`: Create or update a repository group.
 * @see https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/
 */
export const repoGroupsUpsert: Endpoint<RepoGroupsUpsertArgs, RepoGroupsUpsertSuccess> = { method: "repoGroups.upsert", entry: ["reference_id","id"] };
/**
 * `repoGroups.addRepos`: Add repositories to a group.
 * @see https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/
 */
export const repoGroupsAddRepos: Endpoint<RepoGroupsAddReposArgs, RepoGroupsAddReposSuccess> = { method: "repoGroups.addRepos", entry: true };
/**
 * `repoGroups.removeRepos`: Remove repositories from a group.
 * @see https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/
 */
export const repoGroupsRemoveRepos: Endpoint<RepoGroupsRemoveReposArgs, RepoGroupsRemoveReposSuccess> = { method: "repoGroups.removeRepos", entry: false };
/**
 * `repoGroups.delete`: Delete a repository group.
 * @see https://docs.getdx.com/datacloudapi/methods/repogroups.delete/
 */
export const repoGroupsDelete: Endpoint<RepoGroupsDeleteArgs, RepoGroupsDeleteSuccess> = { method: "repoGroups.delete", entry: false };
/**
 * `services.sync`: Create or update a service.
 * @see https://help.getdx.com/en/articles/9145768-services-api
 */
export const servicesSync: Endpoint<ServicesSyncArgs, ServicesSyncSuccess> = { method: "services.sync", entry: ["reference_id"] };
