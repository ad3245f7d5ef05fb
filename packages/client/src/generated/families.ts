// Generated from spec/ by generators/client. Do not edit; run pnpm generate.

import type { BatchOptions, BatchReport, Items } from "../batch/batch-options.ts";
import type { DataWithResponse, CallOptions } from "../options.ts";

/** The families of methods. They resolve to the success and throw on failure. */
export interface Families {
  /** Daily usage of AI tools that DX has no connector for, one record per person, day and tool. */
  aiToolMetrics: {
    /**
     * Add a day of AI tool usage.
     * Stores what one person did with one AI tool on one day. Whether a second record of the same person, day and
     * tool adds to the first, replaces it or is rejected is not documented; we assume that it becomes a second
     * record, so send each day once.
     *
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.aiToolMetrics.push({
     *   "email": "test@example.com",
     *   "date": "2025-01-15",
     *   "is_active": true,
     *   "tool": "tabnine",
     *   "metrics": {
     *     "usage": 100
     *   }
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/
     */
    push: AiToolMetricsPushCall;
    /**
     * Add many days of AI tool usage.
     * Stores many records at once, each as `aiToolMetrics.push` does. How many items a request may have, and what
     * happens to the others if one is malformed, is not documented; we assume that the request is all or nothing,
     * like `customData.setAll`.
     *
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.aiToolMetrics.pushAll({
     *   "data": [
     *     {
     *       "email": "engineer1@company.com",
     *       "date": "2025-01-15",
     *       "is_active": true,
     *       "tool": "tabnine",
     *       "metrics": {
     *         "lines": 150
     *       }
     *     },
     *     {
     *       "email": "engineer2@company.com",
     *       "date": "2025-01-15",
     *       "is_active": false,
     *       "tool": "tabnine",
     *       "metrics": {}
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/
     */
    pushAll: AiToolMetricsPushAllCall;
  };
  /** JSON records under a reference and a key, one record per pair. */
  customData: {
    /**
     * Read one custom data record.
     * Reads one record, by its ID or by its reference and key. What the API returns if there is no such record is
     * not documented; we assume `invalid_arguments`.
     *
     * Needs `id`, or `reference` and `key`.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.customData.get({
     *   "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.get/
     */
    get: CustomDataGetCall;
    /**
     * Read all custom data records of a reference.
     * Reads every record of one reference. No page documents a limit or pages.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.customData.getAllByReference({
     *   "reference": "orgname/repo"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/
     */
    getAllByReference: CustomDataGetAllByReferenceCall;
    /**
     * Create or update a custom data record.
     * Stores one JSON object under its reference and key, in place of the one that is there.
     *
     * One public program sends a number as `value`; the page asks for an object.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.customData.set({
     *   "reference": "orgname/repo",
     *   "key": "example",
     *   "value": {
     *     "version": "1.2.3"
     *   },
     *   "timestamp": "2024-01-01T11:22:33Z"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.set/
     */
    set: CustomDataSetCall;
    /**
     * Create or update many custom data records.
     * Stores many records at once, each in place of the one under its reference and key. All or nothing: one
     * malformed item rejects the whole request. No page documents how many items a request may have.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.customData.setAll({
     *   "data": [
     *     {
     *       "reference": "orgname/repo",
     *       "key": "example",
     *       "value": {
     *         "version": "1.2.3"
     *       }
     *     },
     *     {
     *       "reference": "orgname/other-repo",
     *       "key": "other-example",
     *       "value": {
     *         "version": "4.5.6"
     *       }
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.setall/
     */
    setAll: CustomDataSetAllCall;
    /**
     * Delete one custom data record.
     * Deletes one record, by its ID or by its reference and key. What happens if there is no such record is not
     * documented; we assume that the request succeeds.
     *
     * Needs `id`, or `reference` and `key`.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.customData.delete({
     *   "reference": "orgname/repo",
     *   "key": "example"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.delete/
     */
    delete: CustomDataDeleteCall;
    /**
     * Delete all custom data records of a reference.
     * Deletes every record of one reference. The page's example passes the argument in the query string of a POST
     * without a body; JSON and form bodies are documented for every POST.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.customData.deleteAllByReference({
     *   "reference": "orgname/repo"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/
     */
    deleteAllByReference: CustomDataDeleteAllByReferenceCall;
  };
  /** Numeric time series. All these methods are deprecated in favour of Custom Tables. */
  customMetrics: {
    /**
     * Add a point to a custom metric.
     * Adds one number to a time series. It always adds: the same request sent twice makes two points. Deprecated in
     * favour of Custom Tables, which are written with SQL.
     *
     * Not safe to retry.
     * No error code is documented for this method.
     * @deprecated Use https://docs.getdx.com/custom-tables.
     * @example
     * await client.customMetrics.push({
     *   "reference": "orgname/service",
     *   "key": "example",
     *   "value": 42.5,
     *   "metadata": {
     *     "other": "data"
     *   },
     *   "timestamp": "2024-01-01T11:22:33Z"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.push/
     */
    push: CustomMetricsPushCall;
    /**
     * List the points of a custom metric.
     * Lists the points of one metric by time, 100 at most. For the next page, pass the time of the last point as
     * `from`. Deprecated in favour of Custom Tables, which are read with SQL.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @deprecated Use https://docs.getdx.com/custom-tables.
     * @example
     * await client.customMetrics.list({
     *   "reference": "orgname/service",
     *   "key": "example"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.list/
     */
    list: CustomMetricsListCall;
    /**
     * Delete one point of a custom metric.
     * Deletes one point by its ID. What happens where there is no such point is not documented; we assume that the
     * request succeeds. Deprecated in favour of Custom Tables, which are written with SQL.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @deprecated Use https://docs.getdx.com/custom-tables.
     * @example
     * await client.customMetrics.delete({
     *   "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/
     */
    delete: CustomMetricsDeleteCall;
  };
  /** Deployments of services and the pull requests they bring to production. */
  deployments: {
    /**
     * Register a deployment.
     * Registers one deployment of one service and attributes pull requests to it: with `repository` alone, all
     * merged pull requests to the default branch that are not deployed yet; with `commit_sha` too, the pull request
     * of that commit and all earlier ones; with `integration_branch`, only those merged into that branch; with
     * `merge_commit_shas`, exactly the pull requests of those commits. DX tries for up to three days, until the
     * repository's data is present. A published program sends backfills oldest first.
     *
     * Requires `repository` or `merge_commit_shas`. The upsert page states this; the overview's example has neither.
     * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.upsert/,
     * https://docs.getdx.com/datacloudapi/overview).
     * Takes `commit_sha` or `merge_commit_shas`. The page shows them as alternatives; that both together are
     * rejected is an assumption. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/deployments.create/,
     * https://github.com/Luscii/gha-dx-create-deployment).
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.deployments.create({
     *   "deployed_at": "2025-01-01T12:05:00Z",
     *   "service": {
     *     "name": "Payments",
     *     "identifier": "payments-service"
     *   },
     *   "repository": "myorg/payments",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
     *   "reference_id": "release-v1.11.23",
     *   "source_name": "argoCD",
     *   "source_url": "https://my_argocd.myplace.org/build/1791",
     *   "metadata": {
     *     "version": "v1.11.23"
     *   }
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.create/
     */
    create: DeploymentsCreateCall;
    /**
     * Create or patch a deployment.
     * Creates the deployment with this `reference_id`, or patches the one that the API created under it before:
     * arguments that are left out stay unchanged. Made for ingestion that may run twice. When it creates,
     * `deployed_at`, `service` and either `repository` (one that DX knows) or `merge_commit_shas` must be there.
     *
     * An argument that is left out stays unchanged.
     * Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an
     * assumption. Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.deployments.upsert({
     *   "reference_id": "release-v2.4.0",
     *   "deployed_at": "2025-01-01T12:05:00Z",
     *   "service": {
     *     "name": "Payments",
     *     "identifier": "payments-service"
     *   },
     *   "repository": "myorg/payments",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.upsert/
     */
    upsert: DeploymentsUpsertCall;
    /**
     * Patch a deployment.
     * Patches the deployment with this `reference_id` and never creates one. Arguments that are left out stay
     * unchanged.
     *
     * An argument that is left out stays unchanged.
     * Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an
     * assumption. Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `deployment_not_found`: No deployment has this reference. Check the reference, or create the deployment with
     * `deployments.upsert`.
     * @example
     * await client.deployments.update({
     *   "reference_id": "release-v2.4.0",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
     *   "environment": "production"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.update/
     */
    update: DeploymentsUpdateCall;
    /**
     * Delete a deployment.
     * Deletes for good a deployment that the API created, with its metadata, services and attributed pull requests;
     * metrics are recalculated afterwards. The request also succeeds if no deployment has this reference.
     *
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `not_authed`: The request has no API key. Send it in the `Authorization` header after `Bearer`.
     * - `required_params_missing`: A required argument is missing. Add it to the request.
     * - `invalid_reference_id`: The reference has the wrong type. Send a string or an integer.
     * - `deployment_not_api_managed`: A connector or an inference rule created the deployment. Change it there: the
     * API manages only its own deployments.
     * @example
     * await client.deployments.delete({
     *   "reference_id": "release-v2.4.0"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.delete/
     */
    delete: DeploymentsDeleteCall;
    /**
     * Set the services of a pull request.
     * Sets which services of a monorepo a pull request belongs to, so that only their deployments are attributed to
     * it. Send it after the merge and before `deployments.create`. GitHub only. What an empty array does without
     * `replace` is not documented.
     *
     * Needs `github_pull_id`, or `repository` and `pull_number`.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.deployments.setPullServices({
     *   "github_pull_id": 1497468863,
     *   "services": [
     *     {
     *       "name": "Payments",
     *       "identifier": "payments-service"
     *     },
     *     {
     *       "identifier": "auth-service"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/
     */
    setPullServices: DeploymentsSetPullServicesCall;
  };
  /** Incidents and the services they affect. */
  incidents: {
    /**
     * Create or update an incident.
     * Creates the incident with this `reference_id`, or updates it. On an update, `services` and `metadata` that are
     * left out stay unchanged; null or an empty array removes what is stored; anything else replaces all of it. What
     * leaving out the other arguments does on an update is not documented; this document takes them for unchanged.
     *
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.incidents.upsert({
     *   "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
     *   "name": "Invalid argument broke settings page",
     *   "priority": "p1",
     *   "source_url": "https://app.opsgenie.com/incidents/123",
     *   "services": [
     *     {
     *       "name": "Payments",
     *       "identifier": "payments-service"
     *     },
     *     {
     *       "identifier": "auth-service"
     *     }
     *   ],
     *   "started_at": "2024-01-01T11:22:33Z",
     *   "resolved_at": null
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/incidents.upsert/
     */
    upsert: IncidentsUpsertCall;
    /**
     * Create or update an incident by its older name.
     * The older name of `incidents.upsert`, with services as plain strings. Current pages no longer list it; a
     * published program still used it with success in December 2025. How long it works is not known.
     *
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `not_authed`: The request has no API key. Send it in the `Authorization` header after `Bearer`.
     * - `invalid_arguments`: An argument is missing or invalid. Compare the arguments with the page of the method.
     * - `metadata_invalid`: The metadata cannot be processed. Use only letters, digits, `-` and `_` in its keys.
     * @deprecated Use incidents.upsert.
     * @example
     * await client.incidents.sync({
     *   "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
     *   "name": "Invalid argument broke settings page",
     *   "priority": "p1",
     *   "source_url": "https://app.opsgenie.com/incidents/123",
     *   "services": [
     *     "payments-api",
     *     "auth"
     *   ],
     *   "started_at": "2024-01-01T11:22:33Z"
     * });
     * @see https://help.getdx.com/en/articles/9145715
     */
    sync: IncidentsSyncCall;
  };
  /** Runs of continuous integration pipelines. */
  pipelineRuns: {
    /**
     * Create or update a pipeline run.
     * Reports one run of a pipeline. All requests with the same `reference_id` are combined into one record, in any
     * order: the earliest `started_at` wins, the finish is the one reported, and the status is found by going
     * through the requests by `started_at` and taking a later one where it ranks higher in failure, cancelled,
     * success, running, unknown.
     *
     * Needs `repository` where `commit_sha` or `pr_number` is given.
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.pipelineRuns.upsert({
     *   "pipeline_name": "integration_tests",
     *   "pipeline_source": "Tekton",
     *   "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
     *   "started_at": "2025-01-01T12:05:00Z",
     *   "status": "running"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/
     */
    upsert: PipelineRunsUpsertCall;
    /**
     * Create or update a pipeline run by its older name.
     * The older name of `pipelineRuns.upsert`, with times as Unix time. Current pages no longer list it; published
     * programs still use it. How long it will work, and what it does with other statuses, is not known.
     *
     * Needs `repository` where `commit_sha` or `pr_number` is given.
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @deprecated Use pipelineRuns.upsert.
     * @example
     * await client.pipelineRuns.sync({
     *   "pipeline_name": "build_panda_finder",
     *   "pipeline_source": "Jenkins",
     *   "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
     *   "started_at": "1680723287",
     *   "finished_at": "1680723587",
     *   "status": "success",
     *   "repository": "getdx/some_repo",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
     * });
     * @see https://help.getdx.com/en/articles/8691575
     */
    sync: PipelineRunsSyncCall;
  };
  /** A tree of repository groups. DX enables these methods per account. */
  repoGroups: {
    /**
     * Read a repository group.
     * Reads one group, by its ID or by its reference. DX must have enabled these methods for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.get/).
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.repoGroups.get({
     *   "id": "123"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.get/
     */
    get: RepoGroupsGetCall;
    /**
     * Create or update a repository group.
     * Creates a group, or updates the one with this ID or reference. On an update, `repos` that are given replace
     * all that the group has. A repository can be in one group only. DX must have enabled these methods for the
     * account.
     *
     * Without `id` and `reference_id` it creates a group.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/).
     * Safe to retry with `reference_id` or `id`.
     * No error code is documented for this method.
     * @example
     * await client.repoGroups.upsert({
     *   "reference_id": "frontend-team",
     *   "name": "Frontend Team",
     *   "parent_id": 456,
     *   "repos": [
     *     {
     *       "source": "github",
     *       "external_id": "12345"
     *     },
     *     {
     *       "source": "github",
     *       "external_id": "67890"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/
     */
    upsert: RepoGroupsUpsertCall;
    /**
     * Add repositories to a group.
     * Adds repositories to a group and leaves the others alone. A repository that is in another group is an error,
     * whose code no page shows. DX must have enabled these methods for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/).
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.repoGroups.addRepos({
     *   "reference_id": "frontend-team",
     *   "repos": [
     *     {
     *       "source": "github",
     *       "external_id": "98765"
     *     },
     *     {
     *       "source": "github",
     *       "external_id": "11111"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/
     */
    addRepos: RepoGroupsAddReposCall;
    /**
     * Remove repositories from a group.
     * Removes repositories from a group; the repositories themselves stay. Each must be in the group, else it is an
     * error, whose code no page shows, so sending the same request twice fails. DX must have enabled these methods
     * for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/).
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.repoGroups.removeRepos({
     *   "reference_id": "frontend-team",
     *   "repos": [
     *     {
     *       "source": "github",
     *       "external_id": "12345"
     *     },
     *     {
     *       "source": "github",
     *       "external_id": "67890"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/
     */
    removeRepos: RepoGroupsRemoveReposCall;
    /**
     * Delete a repository group.
     * Deletes one group, by its ID or by its reference; its repositories stay and are in no group any more. What
     * happens to groups below it, and where there is no such group, is not documented. DX must have enabled these
     * methods for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.delete/).
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.repoGroups.delete({
     *   "id": "123"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.delete/
     */
    delete: RepoGroupsDeleteCall;
  };
  /** Services and the teams that own them, from an older help page. */
  services: {
    /**
     * Create or update a service.
     * Creates the service with this `reference_id`, or updates it. An older help page documents the method; the
     * current site does not list it, and we know of no published program that uses it. Whether it still works is not
     * known.
     *
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `not_authed`: The request has no API key. Send it in the `Authorization` header after `Bearer`.
     * - `invalid_arguments`: An argument is missing or invalid. Compare the arguments with the page of the method.
     * @deprecated Use https://docs.getdx.com/datacloudapi/overview.
     * @example
     * await client.services.sync({
     *   "reference_id": "payments-service",
     *   "name": "Payments",
     *   "dx_team_id": "MjI2Mjc"
     * });
     * @see https://help.getdx.com/en/articles/9145768-services-api
     */
    sync: ServicesSyncCall;
  };
}

/** The same methods. They resolve to the success or the API's failure. */
export interface TryFamilies {
  /** Daily usage of AI tools that DX has no connector for, one record per person, day and tool. */
  aiToolMetrics: {
    /**
     * Add a day of AI tool usage.
     * Stores what one person did with one AI tool on one day. Whether a second record of the same person, day and
     * tool adds to the first, replaces it or is rejected is not documented; we assume that it becomes a second
     * record, so send each day once.
     *
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.aiToolMetrics.push({
     *   "email": "test@example.com",
     *   "date": "2025-01-15",
     *   "is_active": true,
     *   "tool": "tabnine",
     *   "metrics": {
     *     "usage": 100
     *   }
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/
     */
    push: AiToolMetricsPushTry;
    /**
     * Add many days of AI tool usage.
     * Stores many records at once, each as `aiToolMetrics.push` does. How many items a request may have, and what
     * happens to the others if one is malformed, is not documented; we assume that the request is all or nothing,
     * like `customData.setAll`.
     *
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.aiToolMetrics.pushAll({
     *   "data": [
     *     {
     *       "email": "engineer1@company.com",
     *       "date": "2025-01-15",
     *       "is_active": true,
     *       "tool": "tabnine",
     *       "metrics": {
     *         "lines": 150
     *       }
     *     },
     *     {
     *       "email": "engineer2@company.com",
     *       "date": "2025-01-15",
     *       "is_active": false,
     *       "tool": "tabnine",
     *       "metrics": {}
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/
     */
    pushAll: AiToolMetricsPushAllTry;
  };
  /** JSON records under a reference and a key, one record per pair. */
  customData: {
    /**
     * Read one custom data record.
     * Reads one record, by its ID or by its reference and key. What the API returns if there is no such record is
     * not documented; we assume `invalid_arguments`.
     *
     * Needs `id`, or `reference` and `key`.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.customData.get({
     *   "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.get/
     */
    get: CustomDataGetTry;
    /**
     * Read all custom data records of a reference.
     * Reads every record of one reference. No page documents a limit or pages.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.customData.getAllByReference({
     *   "reference": "orgname/repo"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/
     */
    getAllByReference: CustomDataGetAllByReferenceTry;
    /**
     * Create or update a custom data record.
     * Stores one JSON object under its reference and key, in place of the one that is there.
     *
     * One public program sends a number as `value`; the page asks for an object.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.customData.set({
     *   "reference": "orgname/repo",
     *   "key": "example",
     *   "value": {
     *     "version": "1.2.3"
     *   },
     *   "timestamp": "2024-01-01T11:22:33Z"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.set/
     */
    set: CustomDataSetTry;
    /**
     * Create or update many custom data records.
     * Stores many records at once, each in place of the one under its reference and key. All or nothing: one
     * malformed item rejects the whole request. No page documents how many items a request may have.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.customData.setAll({
     *   "data": [
     *     {
     *       "reference": "orgname/repo",
     *       "key": "example",
     *       "value": {
     *         "version": "1.2.3"
     *       }
     *     },
     *     {
     *       "reference": "orgname/other-repo",
     *       "key": "other-example",
     *       "value": {
     *         "version": "4.5.6"
     *       }
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.setall/
     */
    setAll: CustomDataSetAllTry;
    /**
     * Delete one custom data record.
     * Deletes one record, by its ID or by its reference and key. What happens if there is no such record is not
     * documented; we assume that the request succeeds.
     *
     * Needs `id`, or `reference` and `key`.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.customData.delete({
     *   "reference": "orgname/repo",
     *   "key": "example"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.delete/
     */
    delete: CustomDataDeleteTry;
    /**
     * Delete all custom data records of a reference.
     * Deletes every record of one reference. The page's example passes the argument in the query string of a POST
     * without a body; JSON and form bodies are documented for every POST.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.customData.deleteAllByReference({
     *   "reference": "orgname/repo"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/
     */
    deleteAllByReference: CustomDataDeleteAllByReferenceTry;
  };
  /** Numeric time series. All these methods are deprecated in favour of Custom Tables. */
  customMetrics: {
    /**
     * Add a point to a custom metric.
     * Adds one number to a time series. It always adds: the same request sent twice makes two points. Deprecated in
     * favour of Custom Tables, which are written with SQL.
     *
     * Not safe to retry.
     * No error code is documented for this method.
     * @deprecated Use https://docs.getdx.com/custom-tables.
     * @example
     * await client.try.customMetrics.push({
     *   "reference": "orgname/service",
     *   "key": "example",
     *   "value": 42.5,
     *   "metadata": {
     *     "other": "data"
     *   },
     *   "timestamp": "2024-01-01T11:22:33Z"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.push/
     */
    push: CustomMetricsPushTry;
    /**
     * List the points of a custom metric.
     * Lists the points of one metric by time, 100 at most. For the next page, pass the time of the last point as
     * `from`. Deprecated in favour of Custom Tables, which are read with SQL.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @deprecated Use https://docs.getdx.com/custom-tables.
     * @example
     * await client.try.customMetrics.list({
     *   "reference": "orgname/service",
     *   "key": "example"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.list/
     */
    list: CustomMetricsListTry;
    /**
     * Delete one point of a custom metric.
     * Deletes one point by its ID. What happens where there is no such point is not documented; we assume that the
     * request succeeds. Deprecated in favour of Custom Tables, which are written with SQL.
     *
     * Safe to retry.
     * No error code is documented for this method.
     * @deprecated Use https://docs.getdx.com/custom-tables.
     * @example
     * await client.try.customMetrics.delete({
     *   "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/
     */
    delete: CustomMetricsDeleteTry;
  };
  /** Deployments of services and the pull requests they bring to production. */
  deployments: {
    /**
     * Register a deployment.
     * Registers one deployment of one service and attributes pull requests to it: with `repository` alone, all
     * merged pull requests to the default branch that are not deployed yet; with `commit_sha` too, the pull request
     * of that commit and all earlier ones; with `integration_branch`, only those merged into that branch; with
     * `merge_commit_shas`, exactly the pull requests of those commits. DX tries for up to three days, until the
     * repository's data is present. A published program sends backfills oldest first.
     *
     * Requires `repository` or `merge_commit_shas`. The upsert page states this; the overview's example has neither.
     * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.upsert/,
     * https://docs.getdx.com/datacloudapi/overview).
     * Takes `commit_sha` or `merge_commit_shas`. The page shows them as alternatives; that both together are
     * rejected is an assumption. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/deployments.create/,
     * https://github.com/Luscii/gha-dx-create-deployment).
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.try.deployments.create({
     *   "deployed_at": "2025-01-01T12:05:00Z",
     *   "service": {
     *     "name": "Payments",
     *     "identifier": "payments-service"
     *   },
     *   "repository": "myorg/payments",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
     *   "reference_id": "release-v1.11.23",
     *   "source_name": "argoCD",
     *   "source_url": "https://my_argocd.myplace.org/build/1791",
     *   "metadata": {
     *     "version": "v1.11.23"
     *   }
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.create/
     */
    create: DeploymentsCreateTry;
    /**
     * Create or patch a deployment.
     * Creates the deployment with this `reference_id`, or patches the one that the API created under it before:
     * arguments that are left out stay unchanged. Made for ingestion that may run twice. When it creates,
     * `deployed_at`, `service` and either `repository` (one that DX knows) or `merge_commit_shas` must be there.
     *
     * An argument that is left out stays unchanged.
     * Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an
     * assumption. Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.try.deployments.upsert({
     *   "reference_id": "release-v2.4.0",
     *   "deployed_at": "2025-01-01T12:05:00Z",
     *   "service": {
     *     "name": "Payments",
     *     "identifier": "payments-service"
     *   },
     *   "repository": "myorg/payments",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.upsert/
     */
    upsert: DeploymentsUpsertTry;
    /**
     * Patch a deployment.
     * Patches the deployment with this `reference_id` and never creates one. Arguments that are left out stay
     * unchanged.
     *
     * An argument that is left out stays unchanged.
     * Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an
     * assumption. Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `deployment_not_found`: No deployment has this reference. Check the reference, or create the deployment with
     * `deployments.upsert`.
     * @example
     * await client.try.deployments.update({
     *   "reference_id": "release-v2.4.0",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
     *   "environment": "production"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.update/
     */
    update: DeploymentsUpdateTry;
    /**
     * Delete a deployment.
     * Deletes for good a deployment that the API created, with its metadata, services and attributed pull requests;
     * metrics are recalculated afterwards. The request also succeeds if no deployment has this reference.
     *
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `not_authed`: The request has no API key. Send it in the `Authorization` header after `Bearer`.
     * - `required_params_missing`: A required argument is missing. Add it to the request.
     * - `invalid_reference_id`: The reference has the wrong type. Send a string or an integer.
     * - `deployment_not_api_managed`: A connector or an inference rule created the deployment. Change it there: the
     * API manages only its own deployments.
     * @example
     * await client.try.deployments.delete({
     *   "reference_id": "release-v2.4.0"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.delete/
     */
    delete: DeploymentsDeleteTry;
    /**
     * Set the services of a pull request.
     * Sets which services of a monorepo a pull request belongs to, so that only their deployments are attributed to
     * it. Send it after the merge and before `deployments.create`. GitHub only. What an empty array does without
     * `replace` is not documented.
     *
     * Needs `github_pull_id`, or `repository` and `pull_number`.
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.deployments.setPullServices({
     *   "github_pull_id": 1497468863,
     *   "services": [
     *     {
     *       "name": "Payments",
     *       "identifier": "payments-service"
     *     },
     *     {
     *       "identifier": "auth-service"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/
     */
    setPullServices: DeploymentsSetPullServicesTry;
  };
  /** Incidents and the services they affect. */
  incidents: {
    /**
     * Create or update an incident.
     * Creates the incident with this `reference_id`, or updates it. On an update, `services` and `metadata` that are
     * left out stay unchanged; null or an empty array removes what is stored; anything else replaces all of it. What
     * leaving out the other arguments does on an update is not documented; this document takes them for unchanged.
     *
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.try.incidents.upsert({
     *   "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
     *   "name": "Invalid argument broke settings page",
     *   "priority": "p1",
     *   "source_url": "https://app.opsgenie.com/incidents/123",
     *   "services": [
     *     {
     *       "name": "Payments",
     *       "identifier": "payments-service"
     *     },
     *     {
     *       "identifier": "auth-service"
     *     }
     *   ],
     *   "started_at": "2024-01-01T11:22:33Z",
     *   "resolved_at": null
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/incidents.upsert/
     */
    upsert: IncidentsUpsertTry;
    /**
     * Create or update an incident by its older name.
     * The older name of `incidents.upsert`, with services as plain strings. Current pages no longer list it; a
     * published program still used it with success in December 2025. How long it works is not known.
     *
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `not_authed`: The request has no API key. Send it in the `Authorization` header after `Bearer`.
     * - `invalid_arguments`: An argument is missing or invalid. Compare the arguments with the page of the method.
     * - `metadata_invalid`: The metadata cannot be processed. Use only letters, digits, `-` and `_` in its keys.
     * @deprecated Use incidents.upsert.
     * @example
     * await client.try.incidents.sync({
     *   "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
     *   "name": "Invalid argument broke settings page",
     *   "priority": "p1",
     *   "source_url": "https://app.opsgenie.com/incidents/123",
     *   "services": [
     *     "payments-api",
     *     "auth"
     *   ],
     *   "started_at": "2024-01-01T11:22:33Z"
     * });
     * @see https://help.getdx.com/en/articles/9145715
     */
    sync: IncidentsSyncTry;
  };
  /** Runs of continuous integration pipelines. */
  pipelineRuns: {
    /**
     * Create or update a pipeline run.
     * Reports one run of a pipeline. All requests with the same `reference_id` are combined into one record, in any
     * order: the earliest `started_at` wins, the finish is the one reported, and the status is found by going
     * through the requests by `started_at` and taking a later one where it ranks higher in failure, cancelled,
     * success, running, unknown.
     *
     * Needs `repository` where `commit_sha` or `pr_number` is given.
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @example
     * await client.try.pipelineRuns.upsert({
     *   "pipeline_name": "integration_tests",
     *   "pipeline_source": "Tekton",
     *   "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
     *   "started_at": "2025-01-01T12:05:00Z",
     *   "status": "running"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/
     */
    upsert: PipelineRunsUpsertTry;
    /**
     * Create or update a pipeline run by its older name.
     * The older name of `pipelineRuns.upsert`, with times as Unix time. Current pages no longer list it; published
     * programs still use it. How long it will work, and what it does with other statuses, is not known.
     *
     * Needs `repository` where `commit_sha` or `pr_number` is given.
     * Safe to retry with `reference_id`.
     * No error code is documented for this method.
     * @deprecated Use pipelineRuns.upsert.
     * @example
     * await client.try.pipelineRuns.sync({
     *   "pipeline_name": "build_panda_finder",
     *   "pipeline_source": "Jenkins",
     *   "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
     *   "started_at": "1680723287",
     *   "finished_at": "1680723587",
     *   "status": "success",
     *   "repository": "getdx/some_repo",
     *   "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
     * });
     * @see https://help.getdx.com/en/articles/8691575
     */
    sync: PipelineRunsSyncTry;
  };
  /** A tree of repository groups. DX enables these methods per account. */
  repoGroups: {
    /**
     * Read a repository group.
     * Reads one group, by its ID or by its reference. DX must have enabled these methods for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.get/).
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.repoGroups.get({
     *   "id": "123"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.get/
     */
    get: RepoGroupsGetTry;
    /**
     * Create or update a repository group.
     * Creates a group, or updates the one with this ID or reference. On an update, `repos` that are given replace
     * all that the group has. A repository can be in one group only. DX must have enabled these methods for the
     * account.
     *
     * Without `id` and `reference_id` it creates a group.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/).
     * Safe to retry with `reference_id` or `id`.
     * No error code is documented for this method.
     * @example
     * await client.try.repoGroups.upsert({
     *   "reference_id": "frontend-team",
     *   "name": "Frontend Team",
     *   "parent_id": 456,
     *   "repos": [
     *     {
     *       "source": "github",
     *       "external_id": "12345"
     *     },
     *     {
     *       "source": "github",
     *       "external_id": "67890"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/
     */
    upsert: RepoGroupsUpsertTry;
    /**
     * Add repositories to a group.
     * Adds repositories to a group and leaves the others alone. A repository that is in another group is an error,
     * whose code no page shows. DX must have enabled these methods for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/).
     * Safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.repoGroups.addRepos({
     *   "reference_id": "frontend-team",
     *   "repos": [
     *     {
     *       "source": "github",
     *       "external_id": "98765"
     *     },
     *     {
     *       "source": "github",
     *       "external_id": "11111"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/
     */
    addRepos: RepoGroupsAddReposTry;
    /**
     * Remove repositories from a group.
     * Removes repositories from a group; the repositories themselves stay. Each must be in the group, else it is an
     * error, whose code no page shows, so sending the same request twice fails. DX must have enabled these methods
     * for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/).
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.repoGroups.removeRepos({
     *   "reference_id": "frontend-team",
     *   "repos": [
     *     {
     *       "source": "github",
     *       "external_id": "12345"
     *     },
     *     {
     *       "source": "github",
     *       "external_id": "67890"
     *     }
     *   ]
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/
     */
    removeRepos: RepoGroupsRemoveReposTry;
    /**
     * Delete a repository group.
     * Deletes one group, by its ID or by its reference; its repositories stay and are in no group any more. What
     * happens to groups below it, and where there is no such group, is not documented. DX must have enabled these
     * methods for the account.
     *
     * Needs `id` or `reference_id`.
     * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
     * (https://docs.getdx.com/datacloudapi/methods/repogroups.delete/).
     * Not safe to retry.
     * No error code is documented for this method.
     * @example
     * await client.try.repoGroups.delete({
     *   "id": "123"
     * });
     * @see https://docs.getdx.com/datacloudapi/methods/repogroups.delete/
     */
    delete: RepoGroupsDeleteTry;
  };
  /** Services and the teams that own them, from an older help page. */
  services: {
    /**
     * Create or update a service.
     * Creates the service with this `reference_id`, or updates it. An older help page documents the method; the
     * current site does not list it, and we know of no published program that uses it. Whether it still works is not
     * known.
     *
     * Safe to retry with `reference_id`.
     * Documented errors:
     * - `not_authed`: The request has no API key. Send it in the `Authorization` header after `Bearer`.
     * - `invalid_arguments`: An argument is missing or invalid. Compare the arguments with the page of the method.
     * @deprecated Use https://docs.getdx.com/datacloudapi/overview.
     * @example
     * await client.try.services.sync({
     *   "reference_id": "payments-service",
     *   "name": "Payments",
     *   "dx_team_id": "MjI2Mjc"
     * });
     * @see https://help.getdx.com/en/articles/9145768-services-api
     */
    sync: ServicesSyncTry;
  };
}

/** The same methods; those that write can also send many items. */
export interface BatchFamilies extends Families {
  aiToolMetrics: Families["aiToolMetrics"] & {
    push: AiToolMetricsPushBatchCall;
    pushAll: AiToolMetricsPushAllBatchCall;
  };
  customData: Families["customData"] & {
    set: CustomDataSetBatchCall;
    setAll: CustomDataSetAllBatchCall;
    delete: CustomDataDeleteBatchCall;
    deleteAllByReference: CustomDataDeleteAllByReferenceBatchCall;
  };
  customMetrics: Families["customMetrics"] & {
    push: CustomMetricsPushBatchCall;
    delete: CustomMetricsDeleteBatchCall;
  };
  deployments: Families["deployments"] & {
    create: DeploymentsCreateBatchCall;
    upsert: DeploymentsUpsertBatchCall;
    update: DeploymentsUpdateBatchCall;
    delete: DeploymentsDeleteBatchCall;
    setPullServices: DeploymentsSetPullServicesBatchCall;
  };
  incidents: Families["incidents"] & {
    upsert: IncidentsUpsertBatchCall;
    sync: IncidentsSyncBatchCall;
  };
  pipelineRuns: Families["pipelineRuns"] & {
    upsert: PipelineRunsUpsertBatchCall;
    sync: PipelineRunsSyncBatchCall;
  };
  repoGroups: Families["repoGroups"] & {
    upsert: RepoGroupsUpsertBatchCall;
    addRepos: RepoGroupsAddReposBatchCall;
    removeRepos: RepoGroupsRemoveReposBatchCall;
    delete: RepoGroupsDeleteBatchCall;
  };
  services: Families["services"] & {
    sync: ServicesSyncBatchCall;
  };
}

/** The error codes of every method. */
export interface ErrorCodeByMethod {
  "aiToolMetrics.push": AiToolMetricsPushErrorCode;
  "aiToolMetrics.pushAll": AiToolMetricsPushAllErrorCode;
  "customData.get": CustomDataGetErrorCode;
  "customData.getAllByReference": CustomDataGetAllByReferenceErrorCode;
  "customData.set": CustomDataSetErrorCode;
  "customData.setAll": CustomDataSetAllErrorCode;
  "customData.delete": CustomDataDeleteErrorCode;
  "customData.deleteAllByReference": CustomDataDeleteAllByReferenceErrorCode;
  "customMetrics.push": CustomMetricsPushErrorCode;
  "customMetrics.list": CustomMetricsListErrorCode;
  "customMetrics.delete": CustomMetricsDeleteErrorCode;
  "deployments.create": DeploymentsCreateErrorCode;
  "deployments.upsert": DeploymentsUpsertErrorCode;
  "deployments.update": DeploymentsUpdateErrorCode;
  "deployments.delete": DeploymentsDeleteErrorCode;
  "deployments.setPullServices": DeploymentsSetPullServicesErrorCode;
  "incidents.upsert": IncidentsUpsertErrorCode;
  "incidents.sync": IncidentsSyncErrorCode;
  "pipelineRuns.upsert": PipelineRunsUpsertErrorCode;
  "pipelineRuns.sync": PipelineRunsSyncErrorCode;
  "repoGroups.get": RepoGroupsGetErrorCode;
  "repoGroups.upsert": RepoGroupsUpsertErrorCode;
  "repoGroups.addRepos": RepoGroupsAddReposErrorCode;
  "repoGroups.removeRepos": RepoGroupsRemoveReposErrorCode;
  "repoGroups.delete": RepoGroupsDeleteErrorCode;
  "services.sync": ServicesSyncErrorCode;
}

/** Arguments of `aiToolMetrics.push`. */
export interface AiToolMetricsPushArgs {
  /**
   * Email address of the person. What happens if DX does not know the address is not documented.
   * @example "test@example.com"
   */
  email: string;
  /**
   * Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.
   * @example "2025-01-15"
   */
  date: string;
  /**
   * Whether the person used the tool that day.
   * @example true
   */
  is_active: boolean;
  /**
   * Name of the tool. No page says that it must be registered first.
   * @example "tabnine"
   */
  tool: string;
  /**
   * Your own usage figures.
   * @example {"usage":100}
   */
  metrics?: { [key: string]: unknown } | undefined;
  /**
   * Input tokens consumed.
   * @example 1200
   */
  input_tokens?: number | undefined;
  /**
   * Output tokens generated.
   * @example 1200
   */
  output_tokens?: number | undefined;
  /**
   * Tokens written to the cache.
   * @example 1200
   */
  cache_write_tokens?: number | undefined;
  /**
   * Tokens read from the cache.
   * @example 1200
   */
  cache_read_tokens?: number | undefined;
  /**
   * Spend in US cents.
   * @example 250
   */
  spend_cents?: number | undefined;
  /** Usage by model for this person, day and tool. Each model may appear once. */
  model_breakdowns?: readonly AiToolModelBreakdown[] | undefined;
}
/** The response of `aiToolMetrics.push`. */
export interface AiToolMetricsPushSuccess {
  /** Always true. */
  ok: true;
  /**
   * ID that DX gave the record.
   * @example "0d6b1f0e-2f34-4a86-9a0b-5f8d5a1f6a35"
   */
  id: string;
  /**
   * Email address of the person. What happens if DX does not know the address is not documented.
   * @example "test@example.com"
   */
  email: string;
  /**
   * Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.
   * @example "2025-01-15"
   */
  date: string;
  /**
   * Whether the person used the tool that day.
   * @example true
   */
  is_active: boolean;
  /**
   * Name of the tool. No page says that it must be registered first.
   * @example "tabnine"
   */
  tool: string;
  /**
   * Your own usage figures.
   * @example {"usage":100}
   */
  metrics?: { [key: string]: unknown };
  /**
   * Input tokens consumed.
   * @example 1200
   */
  input_tokens?: number;
  /**
   * Output tokens generated.
   * @example 1200
   */
  output_tokens?: number;
  /**
   * Tokens written to the cache.
   * @example 1200
   */
  cache_write_tokens?: number;
  /**
   * Tokens read from the cache.
   * @example 1200
   */
  cache_read_tokens?: number;
  /**
   * Spend in US cents.
   * @example 250
   */
  spend_cents?: number;
  /** Usage by model for this person, day and tool. Each model may appear once. */
  model_breakdowns?: AiToolModelBreakdown[];
}
/** Error codes of `aiToolMetrics.push`: those the document lists, and any other. */
export type AiToolMetricsPushErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `aiToolMetrics.push` when the request is rejected. */
export interface AiToolMetricsPushFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: AiToolMetricsPushErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `aiToolMetrics.push`, and throws on failure. */
export interface AiToolMetricsPushCall {
  (args: AiToolMetricsPushArgs, options?: CallOptions): Promise<AiToolMetricsPushSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: AiToolMetricsPushArgs, options?: CallOptions): Promise<DataWithResponse<AiToolMetricsPushSuccess>>;
}
/** Calls `aiToolMetrics.push`, also with many items. */
export interface AiToolMetricsPushBatchCall extends AiToolMetricsPushCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<AiToolMetricsPushArgs>, options?: BatchOptions<AiToolMetricsPushArgs>): Promise<BatchReport<AiToolMetricsPushArgs>>;
}
/** Calls `aiToolMetrics.push`, and returns the API's failure. */
export interface AiToolMetricsPushTry {
  (args: AiToolMetricsPushArgs, options?: CallOptions): Promise<AiToolMetricsPushSuccess | AiToolMetricsPushFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: AiToolMetricsPushArgs, options?: CallOptions): Promise<DataWithResponse<AiToolMetricsPushSuccess | AiToolMetricsPushFailure>>;
}

/** Arguments of `aiToolMetrics.pushAll`. */
export interface AiToolMetricsPushAllArgs {
  /** The records to store. */
  data: readonly AiToolUsage[];
}
/** The response of `aiToolMetrics.pushAll`. */
export interface AiToolMetricsPushAllSuccess {
  /** Always true. */
  ok: true;
  /** The stored records. */
  data: AiToolRecord[];
}
/** Error codes of `aiToolMetrics.pushAll`: those the document lists, and any other. */
export type AiToolMetricsPushAllErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `aiToolMetrics.pushAll` when the request is rejected. */
export interface AiToolMetricsPushAllFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: AiToolMetricsPushAllErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `aiToolMetrics.pushAll`, and throws on failure. */
export interface AiToolMetricsPushAllCall {
  (args: AiToolMetricsPushAllArgs, options?: CallOptions): Promise<AiToolMetricsPushAllSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: AiToolMetricsPushAllArgs, options?: CallOptions): Promise<DataWithResponse<AiToolMetricsPushAllSuccess>>;
}
/** Calls `aiToolMetrics.pushAll`, also with many items. */
export interface AiToolMetricsPushAllBatchCall extends AiToolMetricsPushAllCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<AiToolUsage>, options?: BatchOptions<AiToolUsage>): Promise<BatchReport<AiToolUsage>>;
}
/** Calls `aiToolMetrics.pushAll`, and returns the API's failure. */
export interface AiToolMetricsPushAllTry {
  (args: AiToolMetricsPushAllArgs, options?: CallOptions): Promise<AiToolMetricsPushAllSuccess | AiToolMetricsPushAllFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: AiToolMetricsPushAllArgs, options?: CallOptions): Promise<DataWithResponse<AiToolMetricsPushAllSuccess | AiToolMetricsPushAllFailure>>;
}

/** Needs `id`, or `reference` and `key`. */
export type CustomDataGetArgs = {
  /** ID that DX gave the record. Use it instead of `reference` and `key`. */
  id?: string | undefined;
  /** What the record is about. Goes with `key`. */
  reference?: string | undefined;
  /** Name of the record within its reference. Goes with `reference`. */
  key?: string | undefined;
} & ({ id: string } | { reference: string; key: string });
/**
 * The response of `customData.get`.
 * Next to `ok` on the older page, under `data` in a third party's description. Evidence: inferred
 * (https://help.getdx.com/en/articles/10258378, https://github.com/priiiiit/dx-python).
 */
export interface CustomDataGetSuccess {
  /** Always true. */
  ok: true;
  /**
   * ID that DX gave the record. Probably a UUID.
   * @example "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
   */
  id: string;
  /**
   * What the record is about.
   * @example "orgname/repo"
   */
  reference: string;
  /**
   * Name of the record within its reference.
   * @example "example"
   */
  key: string;
  /**
   * The stored JSON object.
   * @example {"version":"1.2.3"}
   */
  value: { [key: string]: unknown };
  /**
   * The time that was given, or else the time at which the request was received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp: string;
}
/** Error codes of `customData.get`: those the document lists, and any other. */
export type CustomDataGetErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customData.get` when the request is rejected. */
export interface CustomDataGetFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomDataGetErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customData.get`, and throws on failure. */
export interface CustomDataGetCall {
  (args: CustomDataGetArgs, options?: CallOptions): Promise<CustomDataGetSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataGetArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataGetSuccess>>;
}
/** Calls `customData.get`, and returns the API's failure. */
export interface CustomDataGetTry {
  (args: CustomDataGetArgs, options?: CallOptions): Promise<CustomDataGetSuccess | CustomDataGetFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataGetArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataGetSuccess | CustomDataGetFailure>>;
}

/** Arguments of `customData.getAllByReference`. */
export interface CustomDataGetAllByReferenceArgs {
  /** What the records are about. */
  reference: string;
}
/** The response of `customData.getAllByReference`. */
export interface CustomDataGetAllByReferenceSuccess {
  /** Always true. */
  ok: true;
  /** The records. */
  data: CustomDataRecord[];
}
/** Error codes of `customData.getAllByReference`: those the document lists, and any other. */
export type CustomDataGetAllByReferenceErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customData.getAllByReference` when the request is rejected. */
export interface CustomDataGetAllByReferenceFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomDataGetAllByReferenceErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customData.getAllByReference`, and throws on failure. */
export interface CustomDataGetAllByReferenceCall {
  (args: CustomDataGetAllByReferenceArgs, options?: CallOptions): Promise<CustomDataGetAllByReferenceSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataGetAllByReferenceArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataGetAllByReferenceSuccess>>;
}
/** Calls `customData.getAllByReference`, and returns the API's failure. */
export interface CustomDataGetAllByReferenceTry {
  (args: CustomDataGetAllByReferenceArgs, options?: CallOptions): Promise<CustomDataGetAllByReferenceSuccess | CustomDataGetAllByReferenceFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataGetAllByReferenceArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataGetAllByReferenceSuccess | CustomDataGetAllByReferenceFailure>>;
}

/** Arguments of `customData.set`. One public program sends a number as `value`; the page asks for an object. */
export interface CustomDataSetArgs {
  /**
   * What the record is about, for example the full name of a repository.
   * @example "orgname/repo"
   */
  reference: string;
  /**
   * Name of the record within its reference. The pair is unique.
   * @example "example"
   */
  key: string;
  /**
   * The JSON object to store.
   * @example {"version":"1.2.3"}
   */
  value: { [key: string]: unknown };
  /**
   * When the value was true, in ISO 8601. By default the time at which the request is received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp?: string | Date | undefined;
}
/**
 * The response of `customData.set`.
 * Next to `ok` on the older page, under `data` in a third party's description. Evidence: inferred
 * (https://help.getdx.com/en/articles/10258378, https://github.com/priiiiit/dx-python).
 */
export interface CustomDataSetSuccess {
  /** Always true. */
  ok: true;
  /**
   * ID that DX gave the record. Probably a UUID.
   * @example "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
   */
  id: string;
  /**
   * What the record is about.
   * @example "orgname/repo"
   */
  reference: string;
  /**
   * Name of the record within its reference.
   * @example "example"
   */
  key: string;
  /**
   * The stored JSON object.
   * @example {"version":"1.2.3"}
   */
  value: { [key: string]: unknown };
  /**
   * The time that was given, or else the time at which the request was received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp: string;
}
/** Error codes of `customData.set`: those the document lists, and any other. */
export type CustomDataSetErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customData.set` when the request is rejected. */
export interface CustomDataSetFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomDataSetErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customData.set`, and throws on failure. */
export interface CustomDataSetCall {
  (args: CustomDataSetArgs, options?: CallOptions): Promise<CustomDataSetSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataSetArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataSetSuccess>>;
}
/** Calls `customData.set`, also with many items. */
export interface CustomDataSetBatchCall extends CustomDataSetCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<CustomDataSetArgs>, options?: BatchOptions<CustomDataSetArgs>): Promise<BatchReport<CustomDataSetArgs>>;
}
/** Calls `customData.set`, and returns the API's failure. */
export interface CustomDataSetTry {
  (args: CustomDataSetArgs, options?: CallOptions): Promise<CustomDataSetSuccess | CustomDataSetFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataSetArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataSetSuccess | CustomDataSetFailure>>;
}

/** Arguments of `customData.setAll`. */
export interface CustomDataSetAllArgs {
  /** The records to store. */
  data: readonly CustomDataItem[];
}
/** The request succeeded. */
export interface CustomDataSetAllSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `customData.setAll`: those the document lists, and any other. */
export type CustomDataSetAllErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customData.setAll` when the request is rejected. */
export interface CustomDataSetAllFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomDataSetAllErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customData.setAll`, and throws on failure. */
export interface CustomDataSetAllCall {
  (args: CustomDataSetAllArgs, options?: CallOptions): Promise<CustomDataSetAllSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataSetAllArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataSetAllSuccess>>;
}
/** Calls `customData.setAll`, also with many items. */
export interface CustomDataSetAllBatchCall extends CustomDataSetAllCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<CustomDataItem>, options?: BatchOptions<CustomDataItem>): Promise<BatchReport<CustomDataItem>>;
}
/** Calls `customData.setAll`, and returns the API's failure. */
export interface CustomDataSetAllTry {
  (args: CustomDataSetAllArgs, options?: CallOptions): Promise<CustomDataSetAllSuccess | CustomDataSetAllFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataSetAllArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataSetAllSuccess | CustomDataSetAllFailure>>;
}

/** Arguments of `customData.delete`. Needs `id`, or `reference` and `key`. */
export type CustomDataDeleteArgs = {
  /**
   * ID that DX gave the record. Use it instead of `reference` and `key`.
   * @example "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
   */
  id?: string | undefined;
  /**
   * What the record is about. Goes with `key`.
   * @example "orgname/repo"
   */
  reference?: string | undefined;
  /**
   * Name of the record within its reference. Goes with `reference`.
   * @example "example"
   */
  key?: string | undefined;
} & ({ id: string } | { reference: string; key: string });
/** The request succeeded. */
export interface CustomDataDeleteSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `customData.delete`: those the document lists, and any other. */
export type CustomDataDeleteErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customData.delete` when the request is rejected. */
export interface CustomDataDeleteFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomDataDeleteErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customData.delete`, and throws on failure. */
export interface CustomDataDeleteCall {
  (args: CustomDataDeleteArgs, options?: CallOptions): Promise<CustomDataDeleteSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataDeleteArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataDeleteSuccess>>;
}
/** Calls `customData.delete`, also with many items. */
export interface CustomDataDeleteBatchCall extends CustomDataDeleteCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<CustomDataDeleteArgs>, options?: BatchOptions<CustomDataDeleteArgs>): Promise<BatchReport<CustomDataDeleteArgs>>;
}
/** Calls `customData.delete`, and returns the API's failure. */
export interface CustomDataDeleteTry {
  (args: CustomDataDeleteArgs, options?: CallOptions): Promise<CustomDataDeleteSuccess | CustomDataDeleteFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataDeleteArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataDeleteSuccess | CustomDataDeleteFailure>>;
}

/** Arguments of `customData.deleteAllByReference`. */
export interface CustomDataDeleteAllByReferenceArgs {
  /**
   * What the records are about.
   * @example "orgname/repo"
   */
  reference: string;
}
/** The request succeeded. */
export interface CustomDataDeleteAllByReferenceSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `customData.deleteAllByReference`: those the document lists, and any other. */
export type CustomDataDeleteAllByReferenceErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customData.deleteAllByReference` when the request is rejected. */
export interface CustomDataDeleteAllByReferenceFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomDataDeleteAllByReferenceErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customData.deleteAllByReference`, and throws on failure. */
export interface CustomDataDeleteAllByReferenceCall {
  (args: CustomDataDeleteAllByReferenceArgs, options?: CallOptions): Promise<CustomDataDeleteAllByReferenceSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataDeleteAllByReferenceArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataDeleteAllByReferenceSuccess>>;
}
/** Calls `customData.deleteAllByReference`, also with many items. */
export interface CustomDataDeleteAllByReferenceBatchCall extends CustomDataDeleteAllByReferenceCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<CustomDataDeleteAllByReferenceArgs>, options?: BatchOptions<CustomDataDeleteAllByReferenceArgs>): Promise<BatchReport<CustomDataDeleteAllByReferenceArgs>>;
}
/** Calls `customData.deleteAllByReference`, and returns the API's failure. */
export interface CustomDataDeleteAllByReferenceTry {
  (args: CustomDataDeleteAllByReferenceArgs, options?: CallOptions): Promise<CustomDataDeleteAllByReferenceSuccess | CustomDataDeleteAllByReferenceFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomDataDeleteAllByReferenceArgs, options?: CallOptions): Promise<DataWithResponse<CustomDataDeleteAllByReferenceSuccess | CustomDataDeleteAllByReferenceFailure>>;
}

/** Arguments of `customMetrics.push`. */
export interface CustomMetricsPushArgs {
  /**
   * What the metric is about.
   * @example "orgname/service"
   */
  reference: string;
  /**
   * Name of the metric.
   * @example "example"
   */
  key: string;
  /**
   * The measured number.
   * @example 42.5
   */
  value: number;
  /**
   * A JSON object with your own data.
   * @example {"version":"v1.11.23"}
   */
  metadata?: { [key: string]: unknown } | undefined;
  /**
   * When it was measured, in ISO 8601. By default the time at which the request is received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp?: string | Date | undefined;
}
/**
 * The response of `customMetrics.push`.
 * Listed on an older page, which does not show that the fields are next to `ok`. Evidence: inferred
 * (https://help.getdx.com/en/articles/10258466).
 */
export interface CustomMetricsPushSuccess {
  /** Always true. */
  ok: true;
  /**
   * ID that DX gave the record. Probably a UUID.
   * @example "399599e8-a526-4073-ba7f-cfada89adfa0"
   */
  id: string;
  /**
   * What the metric is about.
   * @example "orgname/service"
   */
  reference: string;
  /**
   * Name of the metric.
   * @example "example"
   */
  key: string;
  /**
   * The measured number.
   * @example 42.5
   */
  value: number;
  /**
   * The JSON object that came with the number.
   * @example {"other":"data"}
   */
  metadata?: { [key: string]: unknown } | null;
  /**
   * The time that was given, or else the time at which the request was received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp: string;
}
/** Error codes of `customMetrics.push`: those the document lists, and any other. */
export type CustomMetricsPushErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customMetrics.push` when the request is rejected. */
export interface CustomMetricsPushFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomMetricsPushErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customMetrics.push`, and throws on failure. */
export interface CustomMetricsPushCall {
  (args: CustomMetricsPushArgs, options?: CallOptions): Promise<CustomMetricsPushSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomMetricsPushArgs, options?: CallOptions): Promise<DataWithResponse<CustomMetricsPushSuccess>>;
}
/** Calls `customMetrics.push`, also with many items. */
export interface CustomMetricsPushBatchCall extends CustomMetricsPushCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<CustomMetricsPushArgs>, options?: BatchOptions<CustomMetricsPushArgs>): Promise<BatchReport<CustomMetricsPushArgs>>;
}
/** Calls `customMetrics.push`, and returns the API's failure. */
export interface CustomMetricsPushTry {
  (args: CustomMetricsPushArgs, options?: CallOptions): Promise<CustomMetricsPushSuccess | CustomMetricsPushFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomMetricsPushArgs, options?: CallOptions): Promise<DataWithResponse<CustomMetricsPushSuccess | CustomMetricsPushFailure>>;
}

/** Arguments of `customMetrics.list`. */
export interface CustomMetricsListArgs {
  /** What the metric is about. */
  reference: string;
  /** Name of the metric. */
  key: string;
  /**
   * Order by time.
   * Default: `"asc"`.
   */
  order?: "asc" | "desc" | undefined;
  /**
   * Time at which the list begins, in the direction of `order`. That the point at that time is included is
   * inferred (`metric-paging`).
   * @example "2025-01-01T12:05:00Z"
   */
  from?: string | Date | undefined;
}
/** The response of `customMetrics.list`. */
export interface CustomMetricsListSuccess {
  /** Always true. */
  ok: true;
  /**
   * The points.
   * Limits: at most 100 items.
   */
  data: CustomMetricRecord[];
}
/** Error codes of `customMetrics.list`: those the document lists, and any other. */
export type CustomMetricsListErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customMetrics.list` when the request is rejected. */
export interface CustomMetricsListFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomMetricsListErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customMetrics.list`, and throws on failure. */
export interface CustomMetricsListCall {
  (args: CustomMetricsListArgs, options?: CallOptions): Promise<CustomMetricsListSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomMetricsListArgs, options?: CallOptions): Promise<DataWithResponse<CustomMetricsListSuccess>>;
}
/** Calls `customMetrics.list`, and returns the API's failure. */
export interface CustomMetricsListTry {
  (args: CustomMetricsListArgs, options?: CallOptions): Promise<CustomMetricsListSuccess | CustomMetricsListFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomMetricsListArgs, options?: CallOptions): Promise<DataWithResponse<CustomMetricsListSuccess | CustomMetricsListFailure>>;
}

/** Arguments of `customMetrics.delete`. */
export interface CustomMetricsDeleteArgs {
  /**
   * ID that DX gave the point.
   * @example "399599e8-a526-4073-ba7f-cfada89adfa0"
   */
  id: string;
}
/** The request succeeded. */
export interface CustomMetricsDeleteSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `customMetrics.delete`: those the document lists, and any other. */
export type CustomMetricsDeleteErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `customMetrics.delete` when the request is rejected. */
export interface CustomMetricsDeleteFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: CustomMetricsDeleteErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `customMetrics.delete`, and throws on failure. */
export interface CustomMetricsDeleteCall {
  (args: CustomMetricsDeleteArgs, options?: CallOptions): Promise<CustomMetricsDeleteSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomMetricsDeleteArgs, options?: CallOptions): Promise<DataWithResponse<CustomMetricsDeleteSuccess>>;
}
/** Calls `customMetrics.delete`, also with many items. */
export interface CustomMetricsDeleteBatchCall extends CustomMetricsDeleteCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<CustomMetricsDeleteArgs>, options?: BatchOptions<CustomMetricsDeleteArgs>): Promise<BatchReport<CustomMetricsDeleteArgs>>;
}
/** Calls `customMetrics.delete`, and returns the API's failure. */
export interface CustomMetricsDeleteTry {
  (args: CustomMetricsDeleteArgs, options?: CallOptions): Promise<CustomMetricsDeleteSuccess | CustomMetricsDeleteFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: CustomMetricsDeleteArgs, options?: CallOptions): Promise<DataWithResponse<CustomMetricsDeleteSuccess | CustomMetricsDeleteFailure>>;
}

/**
 * Arguments of `deployments.create`.
 * Requires `repository` or `merge_commit_shas`. The upsert page states this; the overview's example has neither.
 * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.upsert/,
 * https://docs.getdx.com/datacloudapi/overview).
 * Takes `commit_sha` or `merge_commit_shas`. The page shows them as alternatives; that both together are
 * rejected is an assumption. Evidence: inferred
 * (https://docs.getdx.com/datacloudapi/methods/deployments.create/,
 * https://github.com/Luscii/gha-dx-create-deployment).
 */
export interface DeploymentsCreateArgs {
  /** Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds. */
  deployed_at: string | Date | number;
  /** The service that was deployed. A plain string sets both its identifier and its name. */
  service: string | Service;
  /**
   * Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`;
   * for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud
   * older pages asked for the name without a prefix; the newest no longer do.
   * @example "myorg/payments"
   */
  repository?: string | undefined;
  /**
   * The deployed commit, 7 to 40 characters. Without it attribution goes by time and is less accurate.
   * Limits: 7 to 40 characters.
   * @example "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
   */
  commit_sha?: string | undefined;
  /**
   * Hashes of the merge commits of exactly the pull requests that were deployed. An array, not an object.
   * @example ["a0e61dfff93b","07788cacf2c"]
   */
  merge_commit_shas?: readonly string[] | undefined;
  /**
   * Branch that pull requests are merged into before they are deployed. Limits attribution to it.
   * @example "develop"
   */
  integration_branch?: string | undefined;
  /**
   * Your own ID of the deployment, a random UUID by default. The same ID with different values is rejected.
   * @example "globally-unique-identifier"
   */
  reference_id?: string | undefined;
  /**
   * Where the deployment went. Programs send it and a column of that name exists; no page of the method shows it.
   * Default: `"production"`.
   * Evidence: observed (https://github.com/Luscii/gha-dx-create-deployment,
   * https://github.com/augustcolonna/ce-scripts, https://docs.getdx.com/schema/deployments/).
   * @example "production"
   */
  environment?: string | undefined;
  /**
   * Whether the deployment succeeded.
   * Default: `true`.
   */
  success?: boolean | undefined;
  /**
   * The system that deployed.
   * @example "argoCD"
   */
  source_name?: string | undefined;
  /**
   * Page of the deployment, shown in DX.
   * @example "https://my_argocd.myplace.org/build/1791"
   */
  source_url?: string | undefined;
  /**
   * A JSON object with your own data.
   * @example {"version":"v1.11.23"}
   */
  metadata?: { [key: string]: unknown } | undefined;
}
/** The request succeeded. */
export interface DeploymentsCreateSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `deployments.create`: those the document lists, and any other. */
export type DeploymentsCreateErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "required_params_missing" | "repo_not_found" | "invalid_arguments" | (string & {});
/** The response of `deployments.create` when the request is rejected. */
export interface DeploymentsCreateFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: DeploymentsCreateErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `deployments.create`, and throws on failure. */
export interface DeploymentsCreateCall {
  (args: DeploymentsCreateArgs, options?: CallOptions): Promise<DeploymentsCreateSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsCreateArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsCreateSuccess>>;
}
/** Calls `deployments.create`, also with many items. */
export interface DeploymentsCreateBatchCall extends DeploymentsCreateCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<DeploymentsCreateArgs>, options?: BatchOptions<DeploymentsCreateArgs>): Promise<BatchReport<DeploymentsCreateArgs>>;
}
/** Calls `deployments.create`, and returns the API's failure. */
export interface DeploymentsCreateTry {
  (args: DeploymentsCreateArgs, options?: CallOptions): Promise<DeploymentsCreateSuccess | DeploymentsCreateFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsCreateArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsCreateSuccess | DeploymentsCreateFailure>>;
}

/**
 * Arguments of `deployments.upsert`. An argument that is left out stays unchanged.
 * Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an
 * assumption. Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
 */
export interface DeploymentsUpsertArgs {
  /**
   * Your own ID of the deployment, a string or an integer. Use the same one in every request about it.
   * @example "release-v2.4.0"
   */
  reference_id: string | number;
  /** Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds. */
  deployed_at?: string | Date | number | undefined;
  /** The service that was deployed. A plain string sets both its identifier and its name. */
  service?: string | Service | undefined;
  /**
   * Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`;
   * for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud
   * older pages asked for the name without a prefix; the newest no longer do.
   * @example "myorg/payments"
   */
  repository?: string | undefined;
  /**
   * The deployed commit, 7 to 40 characters. Clears the stored `merge_commit_shas`.
   * Limits: 7 to 40 characters.
   * @example "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
   */
  commit_sha?: string | undefined;
  /**
   * Hashes of the merge commits that were deployed. A non-empty array clears the stored `commit_sha`.
   * @example ["a0e61dfff93b","07788cacf2c"]
   */
  merge_commit_shas?: readonly string[] | undefined;
  /**
   * Where the deployment went; the default applies on creation. Listed for the update.
   * Default: `"production"`.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
   * @example "production"
   */
  environment?: string | undefined;
  /**
   * The system that deployed. Listed for the update.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
   */
  source_name?: string | undefined;
  /**
   * Page of the deployment. Listed for the update.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
   * @example "https://my_argocd.myplace.org/build/1791"
   */
  source_url?: string | undefined;
  /**
   * Your own facts. Listed for the update.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
   * @example {"version":"v1.11.23"}
   */
  metadata?: { [key: string]: unknown } | undefined;
  /**
   * Branch that limits attribution. The page's list could not be read to its end.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.create/).
   * @example "develop"
   */
  integration_branch?: string | undefined;
  /**
   * Whether the deployment succeeded. The page's list could not be read to its end.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.create/).
   */
  success?: boolean | undefined;
}
/** The response of `deployments.upsert`. */
export interface DeploymentsUpsertSuccess {
  /** Always true. */
  ok: true;
  /**
   * What the request did.
   * @example "created"
   */
  action?: string;
  /**
   * Your own ID of the deployment, a string or an integer. Use the same one in every request about it.
   * @example "release-v2.4.0"
   */
  reference_id?: string | number;
}
/** Error codes of `deployments.upsert`: those the document lists, and any other. */
export type DeploymentsUpsertErrorCode = "not_authed" | "required_params_missing" | "invalid_reference_id" | "repo_not_found" | "deployment_not_api_managed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `deployments.upsert` when the request is rejected. */
export interface DeploymentsUpsertFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: DeploymentsUpsertErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `deployments.upsert`, and throws on failure. */
export interface DeploymentsUpsertCall {
  (args: DeploymentsUpsertArgs, options?: CallOptions): Promise<DeploymentsUpsertSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsUpsertSuccess>>;
}
/** Calls `deployments.upsert`, also with many items. */
export interface DeploymentsUpsertBatchCall extends DeploymentsUpsertCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<DeploymentsUpsertArgs>, options?: BatchOptions<DeploymentsUpsertArgs>): Promise<BatchReport<DeploymentsUpsertArgs>>;
}
/** Calls `deployments.upsert`, and returns the API's failure. */
export interface DeploymentsUpsertTry {
  (args: DeploymentsUpsertArgs, options?: CallOptions): Promise<DeploymentsUpsertSuccess | DeploymentsUpsertFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsUpsertSuccess | DeploymentsUpsertFailure>>;
}

/**
 * Arguments of `deployments.update`. An argument that is left out stays unchanged.
 * Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an
 * assumption. Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.update/).
 */
export interface DeploymentsUpdateArgs {
  /**
   * Your own ID of the deployment, a string or an integer. Use the same one in every request about it.
   * @example "release-v2.4.0"
   */
  reference_id: string | number;
  /** Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds. */
  deployed_at?: string | Date | number | undefined;
  /** The service in place of the stored one. A plain string sets both its identifier and its name. */
  service?: string | Service | undefined;
  /**
   * Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`;
   * for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud
   * older pages asked for the name without a prefix; the newest no longer do.
   * @example "myorg/payments"
   */
  repository?: string | undefined;
  /**
   * The deployed commit, 7 to 40 characters. Clears the stored `merge_commit_shas`.
   * Limits: 7 to 40 characters.
   * @example "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
   */
  commit_sha?: string | undefined;
  /**
   * Hashes of the merge commits that were deployed. A non-empty array clears the stored `commit_sha`.
   * @example ["a0e61dfff93b","07788cacf2c"]
   */
  merge_commit_shas?: readonly string[] | undefined;
  /**
   * Where the deployment went.
   * @example "production"
   */
  environment?: string | undefined;
  /**
   * The system that deployed.
   * @example "argoCD"
   */
  source_name?: string | undefined;
  /**
   * URL of a web page.
   * @example "https://my_argocd.myplace.org/build/1791"
   */
  source_url?: string | undefined;
  /**
   * A JSON object with your own data.
   * @example {"version":"v1.11.23"}
   */
  metadata?: { [key: string]: unknown } | undefined;
  /**
   * Branch that limits attribution. The page's list could not be read to its end.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.create/).
   * @example "develop"
   */
  integration_branch?: string | undefined;
  /**
   * Whether the deployment succeeded. The page's list could not be read to its end.
   * Evidence: inferred (https://docs.getdx.com/datacloudapi/methods/deployments.create/).
   */
  success?: boolean | undefined;
}
/** The response of `deployments.update`. */
export interface DeploymentsUpdateSuccess {
  /** Always true. */
  ok: true;
  /**
   * What the request did.
   * @example "updated"
   */
  action?: string;
  /**
   * Your own ID of the deployment, a string or an integer. Use the same one in every request about it.
   * @example "release-v2.4.0"
   */
  reference_id?: string | number;
}
/** Error codes of `deployments.update`: those the document lists, and any other. */
export type DeploymentsUpdateErrorCode = "deployment_not_found" | "not_authed" | "required_params_missing" | "invalid_reference_id" | "deployment_not_api_managed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `deployments.update` when the request is rejected. */
export interface DeploymentsUpdateFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: DeploymentsUpdateErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `deployments.update`, and throws on failure. */
export interface DeploymentsUpdateCall {
  (args: DeploymentsUpdateArgs, options?: CallOptions): Promise<DeploymentsUpdateSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsUpdateArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsUpdateSuccess>>;
}
/** Calls `deployments.update`, also with many items. */
export interface DeploymentsUpdateBatchCall extends DeploymentsUpdateCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<DeploymentsUpdateArgs>, options?: BatchOptions<DeploymentsUpdateArgs>): Promise<BatchReport<DeploymentsUpdateArgs>>;
}
/** Calls `deployments.update`, and returns the API's failure. */
export interface DeploymentsUpdateTry {
  (args: DeploymentsUpdateArgs, options?: CallOptions): Promise<DeploymentsUpdateSuccess | DeploymentsUpdateFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsUpdateArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsUpdateSuccess | DeploymentsUpdateFailure>>;
}

/** Arguments of `deployments.delete`. */
export interface DeploymentsDeleteArgs {
  /**
   * Your own ID of the deployment, a string or an integer. Use the same one in every request about it.
   * @example "release-v2.4.0"
   */
  reference_id: string | number;
}
/** The response of `deployments.delete`. */
export interface DeploymentsDeleteSuccess {
  /** Always true. */
  ok: true;
  /**
   * What the request did.
   * @example "deleted"
   */
  action: string;
  /**
   * Your own ID of the deployment, a string or an integer. Use the same one in every request about it.
   * @example "release-v2.4.0"
   */
  reference_id: string | number;
}
/** Error codes of `deployments.delete`: those the document lists, and any other. */
export type DeploymentsDeleteErrorCode = "not_authed" | "required_params_missing" | "invalid_reference_id" | "deployment_not_api_managed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `deployments.delete` when the request is rejected. */
export interface DeploymentsDeleteFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: DeploymentsDeleteErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `deployments.delete`, and throws on failure. */
export interface DeploymentsDeleteCall {
  (args: DeploymentsDeleteArgs, options?: CallOptions): Promise<DeploymentsDeleteSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsDeleteArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsDeleteSuccess>>;
}
/** Calls `deployments.delete`, also with many items. */
export interface DeploymentsDeleteBatchCall extends DeploymentsDeleteCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<DeploymentsDeleteArgs>, options?: BatchOptions<DeploymentsDeleteArgs>): Promise<BatchReport<DeploymentsDeleteArgs>>;
}
/** Calls `deployments.delete`, and returns the API's failure. */
export interface DeploymentsDeleteTry {
  (args: DeploymentsDeleteArgs, options?: CallOptions): Promise<DeploymentsDeleteSuccess | DeploymentsDeleteFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsDeleteArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsDeleteSuccess | DeploymentsDeleteFailure>>;
}

/** Arguments of `deployments.setPullServices`. Needs `github_pull_id`, or `repository` and `pull_number`. */
export type DeploymentsSetPullServicesArgs = {
  /**
   * GitHub's global ID of the pull request, not its number. One sentence on the page names it `pull_request_id`.
   * @example 1497468863
   */
  github_pull_id?: number | undefined;
  /**
   * Full name of the GitHub repository, with its organization.
   * @example "orgname/payments"
   */
  repository?: string | undefined;
  /**
   * Number of the pull request in its repository. One number, although an example shows an array.
   * @example 234
   */
  pull_number?: number | undefined;
  /** The services, as objects. Programs written for older pages send plain strings. */
  services: readonly Service[];
  /**
   * False adds the services to those that are stored, true replaces all of them.
   * Default: `false`.
   */
  replace?: boolean | undefined;
} & ({ github_pull_id: number } | { repository: string; pull_number: number });
/** The request succeeded. */
export interface DeploymentsSetPullServicesSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `deployments.setPullServices`: those the document lists, and any other. */
export type DeploymentsSetPullServicesErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `deployments.setPullServices` when the request is rejected. */
export interface DeploymentsSetPullServicesFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: DeploymentsSetPullServicesErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `deployments.setPullServices`, and throws on failure. */
export interface DeploymentsSetPullServicesCall {
  (args: DeploymentsSetPullServicesArgs, options?: CallOptions): Promise<DeploymentsSetPullServicesSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsSetPullServicesArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsSetPullServicesSuccess>>;
}
/** Calls `deployments.setPullServices`, also with many items. */
export interface DeploymentsSetPullServicesBatchCall extends DeploymentsSetPullServicesCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<DeploymentsSetPullServicesArgs>, options?: BatchOptions<DeploymentsSetPullServicesArgs>): Promise<BatchReport<DeploymentsSetPullServicesArgs>>;
}
/** Calls `deployments.setPullServices`, and returns the API's failure. */
export interface DeploymentsSetPullServicesTry {
  (args: DeploymentsSetPullServicesArgs, options?: CallOptions): Promise<DeploymentsSetPullServicesSuccess | DeploymentsSetPullServicesFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: DeploymentsSetPullServicesArgs, options?: CallOptions): Promise<DataWithResponse<DeploymentsSetPullServicesSuccess | DeploymentsSetPullServicesFailure>>;
}

/** Arguments of `incidents.upsert`. */
export interface IncidentsUpsertArgs {
  /**
   * Your own ID of the incident.
   * @example "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe"
   */
  reference_id: string;
  /**
   * When the incident began, in ISO 8601.
   * @example "2025-01-01T12:05:00Z"
   */
  started_at: string | Date;
  /** When the incident ended, in ISO 8601. Null while it lasts. */
  resolved_at?: string | Date | null | undefined;
  /**
   * What happened.
   * @example "Invalid argument broke settings page"
   */
  name?: string | undefined;
  /**
   * Priority, free text.
   * @example "p1"
   */
  priority?: string | undefined;
  /**
   * Page of the incident in its own system.
   * @example "https://my_argocd.myplace.org/build/1791"
   */
  source_url?: string | undefined;
  /**
   * The affected services, as objects. Left out, those stored stay; null or an empty array removes them. Older
   * pages required the argument.
   */
  services?: readonly Service[] | null | undefined;
  /**
   * Your own facts; keys are letters, digits, dash and underscore. Left out, those stored stay; null or an empty
   * array removes them.
   * @example {"region":"eu-west-1"}
   */
  metadata?: { [key: string]: unknown } | readonly unknown[] | null | undefined;
}
/** The request succeeded. */
export interface IncidentsUpsertSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `incidents.upsert`: those the document lists, and any other. */
export type IncidentsUpsertErrorCode = "not_authed" | "invalid_arguments" | "metadata_invalid" | "invalid_auth" | "account_inactive" | "invalid_json" | (string & {});
/** The response of `incidents.upsert` when the request is rejected. */
export interface IncidentsUpsertFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: IncidentsUpsertErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `incidents.upsert`, and throws on failure. */
export interface IncidentsUpsertCall {
  (args: IncidentsUpsertArgs, options?: CallOptions): Promise<IncidentsUpsertSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: IncidentsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<IncidentsUpsertSuccess>>;
}
/** Calls `incidents.upsert`, also with many items. */
export interface IncidentsUpsertBatchCall extends IncidentsUpsertCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<IncidentsUpsertArgs>, options?: BatchOptions<IncidentsUpsertArgs>): Promise<BatchReport<IncidentsUpsertArgs>>;
}
/** Calls `incidents.upsert`, and returns the API's failure. */
export interface IncidentsUpsertTry {
  (args: IncidentsUpsertArgs, options?: CallOptions): Promise<IncidentsUpsertSuccess | IncidentsUpsertFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: IncidentsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<IncidentsUpsertSuccess | IncidentsUpsertFailure>>;
}

/** Arguments of `incidents.sync`. */
export interface IncidentsSyncArgs {
  /**
   * Your own ID of the incident.
   * @example "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe"
   */
  reference_id: string;
  /**
   * When the incident began, in ISO 8601.
   * @example "2025-01-01T12:05:00Z"
   */
  started_at: string | Date;
  /** When the incident ended, in ISO 8601. Null while it lasts. */
  resolved_at?: string | Date | null | undefined;
  /**
   * What happened.
   * @example "Invalid argument broke settings page"
   */
  name?: string | undefined;
  /**
   * Priority, free text.
   * @example "p1"
   */
  priority?: string | undefined;
  /**
   * Page of the incident in its own system.
   * @example "https://my_argocd.myplace.org/build/1791"
   */
  source_url?: string | undefined;
  /**
   * The affected services, as plain strings.
   * @example ["payments-api","auth"]
   */
  services: readonly string[];
  /**
   * Your own facts; keys are letters, digits, dash and underscore.
   * @example {"region":"eu-west-1"}
   */
  metadata?: { [key: string]: unknown } | null | undefined;
}
/** The request succeeded. */
export interface IncidentsSyncSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `incidents.sync`: those the document lists, and any other. */
export type IncidentsSyncErrorCode = "not_authed" | "invalid_arguments" | "metadata_invalid" | "invalid_auth" | "account_inactive" | "invalid_json" | (string & {});
/** The response of `incidents.sync` when the request is rejected. */
export interface IncidentsSyncFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: IncidentsSyncErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `incidents.sync`, and throws on failure. */
export interface IncidentsSyncCall {
  (args: IncidentsSyncArgs, options?: CallOptions): Promise<IncidentsSyncSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: IncidentsSyncArgs, options?: CallOptions): Promise<DataWithResponse<IncidentsSyncSuccess>>;
}
/** Calls `incidents.sync`, also with many items. */
export interface IncidentsSyncBatchCall extends IncidentsSyncCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<IncidentsSyncArgs>, options?: BatchOptions<IncidentsSyncArgs>): Promise<BatchReport<IncidentsSyncArgs>>;
}
/** Calls `incidents.sync`, and returns the API's failure. */
export interface IncidentsSyncTry {
  (args: IncidentsSyncArgs, options?: CallOptions): Promise<IncidentsSyncSuccess | IncidentsSyncFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: IncidentsSyncArgs, options?: CallOptions): Promise<DataWithResponse<IncidentsSyncSuccess | IncidentsSyncFailure>>;
}

/** Arguments of `pipelineRuns.upsert`. Needs `repository` where `commit_sha` or `pr_number` is given. */
export interface PipelineRunsUpsertArgs {
  /**
   * Name of the pipeline.
   * @example "integration_tests"
   */
  pipeline_name: string;
  /**
   * The CI system, free text.
   * @example "Tekton"
   */
  pipeline_source: string;
  /**
   * Your own ID of the run, unique across all pipelines. Requests that share it become one record.
   * @example "AA713E04-1880-4E17-8C49-4A41733DAFCF"
   */
  reference_id: string;
  /**
   * When the run, or this part of it, began, in ISO 8601. The earliest request wins.
   * @example "2025-01-01T12:05:00Z"
   */
  started_at: string | Date;
  /** Status of the run. The default is `unknown`. */
  status?: "failure" | "running" | "success" | "cancelled" | "unknown" | undefined;
  /**
   * When the run ended, in ISO 8601.
   * @example "2025-01-01T12:05:00Z"
   */
  finished_at?: string | Date | undefined;
  /**
   * Full name of the repository. Required where `commit_sha` or `pr_number` is given.
   * @example "getdx/some_repo"
   */
  repository?: string | undefined;
  /**
   * The commit that ran. This page gives no length.
   * @example "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
   */
  commit_sha?: string | undefined;
  /**
   * Number of the pull request.
   * @example 1
   */
  pr_number?: number | undefined;
  /**
   * Page of the run in its own system.
   * @example "https://my_argocd.myplace.org/build/1791"
   */
  source_url?: string | undefined;
  /**
   * Branch that ran.
   * @example "main"
   */
  head_branch?: string | undefined;
  /**
   * Email address of the person behind the run.
   * @example "test@example.com"
   */
  email?: string | undefined;
  /**
   * GitHub name of the person behind the run.
   * @example "johndoe"
   */
  github_username?: string | undefined;
  /**
   * GitLab name of the person behind the run.
   * @example "johndoe"
   */
  gitlab_username?: string | undefined;
}
/** The request succeeded. */
export interface PipelineRunsUpsertSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `pipelineRuns.upsert`: those the document lists, and any other. */
export type PipelineRunsUpsertErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `pipelineRuns.upsert` when the request is rejected. */
export interface PipelineRunsUpsertFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: PipelineRunsUpsertErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `pipelineRuns.upsert`, and throws on failure. */
export interface PipelineRunsUpsertCall {
  (args: PipelineRunsUpsertArgs, options?: CallOptions): Promise<PipelineRunsUpsertSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: PipelineRunsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<PipelineRunsUpsertSuccess>>;
}
/** Calls `pipelineRuns.upsert`, also with many items. */
export interface PipelineRunsUpsertBatchCall extends PipelineRunsUpsertCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<PipelineRunsUpsertArgs>, options?: BatchOptions<PipelineRunsUpsertArgs>): Promise<BatchReport<PipelineRunsUpsertArgs>>;
}
/** Calls `pipelineRuns.upsert`, and returns the API's failure. */
export interface PipelineRunsUpsertTry {
  (args: PipelineRunsUpsertArgs, options?: CallOptions): Promise<PipelineRunsUpsertSuccess | PipelineRunsUpsertFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: PipelineRunsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<PipelineRunsUpsertSuccess | PipelineRunsUpsertFailure>>;
}

/** Arguments of `pipelineRuns.sync`. Needs `repository` where `commit_sha` or `pr_number` is given. */
export interface PipelineRunsSyncArgs {
  /**
   * Name of the pipeline.
   * @example "build_panda_finder"
   */
  pipeline_name: string;
  /**
   * The CI system, free text.
   * @example "Jenkins"
   */
  pipeline_source: string;
  /**
   * Your own ID of the run, unique across all pipelines. Requests that share it become one record.
   * @example "AA713E04-1880-4E17-8C49-4A41733DAFCF"
   */
  reference_id: string;
  /** When the run began: Unix seconds as a string. */
  started_at: string | number | Date;
  /** Status of the run. */
  status?: "failure" | "running" | "success" | "cancelled" | (string & {}) | undefined;
  /**
   * ID of the run in its CI system. A published program sends it, and the table has a column of that name.
   * Evidence: observed (https://github.com/Sdy603/jenkins_version_2_3_3,
   * https://docs.getdx.com/schema/pipeline_runs/).
   */
  source_id?: string | undefined;
  /**
   * Branch that the pull request is for. A published program sends it.
   * Evidence: observed (https://github.com/Sdy603/jenkins_version_2_3_3).
   */
  base_branch?: string | undefined;
  /**
   * Branch that ran. A published program sends it beside `head_branch`.
   * Evidence: observed (https://github.com/Sdy603/jenkins_version_2_3_3).
   */
  branch?: string | undefined;
  /**
   * When the run ended. That it takes the form of `started_at` is inferred.
   * Evidence: inferred (https://help.getdx.com/en/articles/8691575).
   */
  finished_at?: string | number | Date | undefined;
  /**
   * Full name of the repository.
   * @example "getdx/some_repo"
   */
  repository?: string | undefined;
  /**
   * The commit that ran.
   * @example "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
   */
  commit_sha?: string | undefined;
  /**
   * Number of the pull request.
   * @example 1
   */
  pr_number?: number | undefined;
  /**
   * Page of the run in its own system.
   * @example "https://my_argocd.myplace.org/build/1791"
   */
  source_url?: string | undefined;
  /**
   * Branch that ran.
   * @example "main"
   */
  head_branch?: string | undefined;
  /**
   * Email address of the person behind the run.
   * @example "test@example.com"
   */
  email?: string | undefined;
  /**
   * GitHub name of the person behind the run.
   * @example "johndoe"
   */
  github_username?: string | undefined;
  /**
   * GitLab name of the person behind the run.
   * @example "johndoe"
   */
  gitlab_username?: string | undefined;
}
/** The request succeeded. */
export interface PipelineRunsSyncSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `pipelineRuns.sync`: those the document lists, and any other. */
export type PipelineRunsSyncErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `pipelineRuns.sync` when the request is rejected. */
export interface PipelineRunsSyncFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: PipelineRunsSyncErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `pipelineRuns.sync`, and throws on failure. */
export interface PipelineRunsSyncCall {
  (args: PipelineRunsSyncArgs, options?: CallOptions): Promise<PipelineRunsSyncSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: PipelineRunsSyncArgs, options?: CallOptions): Promise<DataWithResponse<PipelineRunsSyncSuccess>>;
}
/** Calls `pipelineRuns.sync`, also with many items. */
export interface PipelineRunsSyncBatchCall extends PipelineRunsSyncCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<PipelineRunsSyncArgs>, options?: BatchOptions<PipelineRunsSyncArgs>): Promise<BatchReport<PipelineRunsSyncArgs>>;
}
/** Calls `pipelineRuns.sync`, and returns the API's failure. */
export interface PipelineRunsSyncTry {
  (args: PipelineRunsSyncArgs, options?: CallOptions): Promise<PipelineRunsSyncSuccess | PipelineRunsSyncFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: PipelineRunsSyncArgs, options?: CallOptions): Promise<DataWithResponse<PipelineRunsSyncSuccess | PipelineRunsSyncFailure>>;
}

/**
 * Needs `id` or `reference_id`.
 * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
 * (https://docs.getdx.com/datacloudapi/methods/repogroups.get/).
 */
export type RepoGroupsGetArgs = {
  /**
   * ID that DX gave the group. Use it instead of `reference_id`.
   * @example "123"
   */
  id?: string | number | undefined;
  /** Your own ID of the group. Use it instead of `id`. */
  reference_id?: string | undefined;
} & ({ id: string | number } | { reference_id: string });
/** The group, under `data`. */
export interface RepoGroupsGetSuccess {
  /** Always true. */
  ok: true;
  /** A node in the tree of repository groups. */
  data: RepoGroup;
}
/** Error codes of `repoGroups.get`: those the document lists, and any other. */
export type RepoGroupsGetErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `repoGroups.get` when the request is rejected. */
export interface RepoGroupsGetFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: RepoGroupsGetErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `repoGroups.get`, and throws on failure. */
export interface RepoGroupsGetCall {
  (args: RepoGroupsGetArgs, options?: CallOptions): Promise<RepoGroupsGetSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsGetArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsGetSuccess>>;
}
/** Calls `repoGroups.get`, and returns the API's failure. */
export interface RepoGroupsGetTry {
  (args: RepoGroupsGetArgs, options?: CallOptions): Promise<RepoGroupsGetSuccess | RepoGroupsGetFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsGetArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsGetSuccess | RepoGroupsGetFailure>>;
}

/**
 * Arguments of `repoGroups.upsert`. Without `id` and `reference_id` it creates a group.
 * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
 * (https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/).
 */
export interface RepoGroupsUpsertArgs {
  /**
   * ID of the group to update.
   * @example 123
   */
  id?: number | string | undefined;
  /**
   * Your own ID of the group. The same ID updates the same group.
   * @example "frontend-team"
   */
  reference_id?: string | undefined;
  /**
   * Name of the group.
   * @example "Frontend Team"
   */
  name: string;
  /**
   * ID of the group above it.
   * @example 456
   */
  parent_id?: number | null | undefined;
  /**
   * The repositories of the group. They replace those it has. What leaving it out does on an update is not
   * documented.
   */
  repos?: readonly RepoReference[] | undefined;
}
/** The group, under `data`. */
export interface RepoGroupsUpsertSuccess {
  /** Always true. */
  ok: true;
  /** A node in the tree of repository groups. */
  data: RepoGroup;
}
/** Error codes of `repoGroups.upsert`: those the document lists, and any other. */
export type RepoGroupsUpsertErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `repoGroups.upsert` when the request is rejected. */
export interface RepoGroupsUpsertFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: RepoGroupsUpsertErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `repoGroups.upsert`, and throws on failure. */
export interface RepoGroupsUpsertCall {
  (args: RepoGroupsUpsertArgs, options?: CallOptions): Promise<RepoGroupsUpsertSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsUpsertSuccess>>;
}
/** Calls `repoGroups.upsert`, also with many items. */
export interface RepoGroupsUpsertBatchCall extends RepoGroupsUpsertCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<RepoGroupsUpsertArgs>, options?: BatchOptions<RepoGroupsUpsertArgs>): Promise<BatchReport<RepoGroupsUpsertArgs>>;
}
/** Calls `repoGroups.upsert`, and returns the API's failure. */
export interface RepoGroupsUpsertTry {
  (args: RepoGroupsUpsertArgs, options?: CallOptions): Promise<RepoGroupsUpsertSuccess | RepoGroupsUpsertFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsUpsertArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsUpsertSuccess | RepoGroupsUpsertFailure>>;
}

/**
 * Arguments of `repoGroups.addRepos`. Needs `id` or `reference_id`.
 * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
 * (https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/).
 */
export type RepoGroupsAddReposArgs = {
  /**
   * ID that DX gave the group. The pages show it as a number here and as a string elsewhere.
   * @example 123
   */
  id?: number | string | undefined;
  /**
   * Your own ID of the group.
   * @example "frontend-team"
   */
  reference_id?: string | undefined;
  /** The repositories to add. */
  repos: readonly RepoReference[];
} & ({ id: number | string } | { reference_id: string });
/** The group, under `data`. */
export interface RepoGroupsAddReposSuccess {
  /** Always true. */
  ok: true;
  /** A node in the tree of repository groups. */
  data: RepoGroup;
}
/** Error codes of `repoGroups.addRepos`: those the document lists, and any other. */
export type RepoGroupsAddReposErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `repoGroups.addRepos` when the request is rejected. */
export interface RepoGroupsAddReposFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: RepoGroupsAddReposErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `repoGroups.addRepos`, and throws on failure. */
export interface RepoGroupsAddReposCall {
  (args: RepoGroupsAddReposArgs, options?: CallOptions): Promise<RepoGroupsAddReposSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsAddReposArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsAddReposSuccess>>;
}
/** Calls `repoGroups.addRepos`, also with many items. */
export interface RepoGroupsAddReposBatchCall extends RepoGroupsAddReposCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<RepoGroupsAddReposArgs>, options?: BatchOptions<RepoGroupsAddReposArgs>): Promise<BatchReport<RepoGroupsAddReposArgs>>;
}
/** Calls `repoGroups.addRepos`, and returns the API's failure. */
export interface RepoGroupsAddReposTry {
  (args: RepoGroupsAddReposArgs, options?: CallOptions): Promise<RepoGroupsAddReposSuccess | RepoGroupsAddReposFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsAddReposArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsAddReposSuccess | RepoGroupsAddReposFailure>>;
}

/**
 * Arguments of `repoGroups.removeRepos`. Needs `id` or `reference_id`.
 * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
 * (https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/).
 */
export type RepoGroupsRemoveReposArgs = {
  /**
   * ID that DX gave the group. The pages show it as a number here and as a string elsewhere.
   * @example 123
   */
  id?: number | string | undefined;
  /**
   * Your own ID of the group.
   * @example "frontend-team"
   */
  reference_id?: string | undefined;
  /** The repositories to remove. Each must be in the group. */
  repos: readonly RepoReference[];
} & ({ id: number | string } | { reference_id: string });
/** The group, under `data`. */
export interface RepoGroupsRemoveReposSuccess {
  /** Always true. */
  ok: true;
  /** A node in the tree of repository groups. */
  data: RepoGroup;
}
/** Error codes of `repoGroups.removeRepos`: those the document lists, and any other. */
export type RepoGroupsRemoveReposErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `repoGroups.removeRepos` when the request is rejected. */
export interface RepoGroupsRemoveReposFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: RepoGroupsRemoveReposErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `repoGroups.removeRepos`, and throws on failure. */
export interface RepoGroupsRemoveReposCall {
  (args: RepoGroupsRemoveReposArgs, options?: CallOptions): Promise<RepoGroupsRemoveReposSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsRemoveReposArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsRemoveReposSuccess>>;
}
/** Calls `repoGroups.removeRepos`, also with many items. */
export interface RepoGroupsRemoveReposBatchCall extends RepoGroupsRemoveReposCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<RepoGroupsRemoveReposArgs>, options?: BatchOptions<RepoGroupsRemoveReposArgs>): Promise<BatchReport<RepoGroupsRemoveReposArgs>>;
}
/** Calls `repoGroups.removeRepos`, and returns the API's failure. */
export interface RepoGroupsRemoveReposTry {
  (args: RepoGroupsRemoveReposArgs, options?: CallOptions): Promise<RepoGroupsRemoveReposSuccess | RepoGroupsRemoveReposFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsRemoveReposArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsRemoveReposSuccess | RepoGroupsRemoveReposFailure>>;
}

/**
 * Arguments of `repoGroups.delete`. Needs `id` or `reference_id`.
 * Takes `id` or `reference_id`. What both together do is not documented. Evidence: inferred
 * (https://docs.getdx.com/datacloudapi/methods/repogroups.delete/).
 */
export type RepoGroupsDeleteArgs = {
  /**
   * ID that DX gave the group. The pages show a string here and a number elsewhere.
   * @example "123"
   */
  id?: string | number | undefined;
  /**
   * Your own ID of the group.
   * @example "frontend-team"
   */
  reference_id?: string | undefined;
} & ({ id: string | number } | { reference_id: string });
/** The group, under `data`. */
export interface RepoGroupsDeleteSuccess {
  /** Always true. */
  ok: true;
  /** A node in the tree of repository groups. */
  data: RepoGroup;
}
/** Error codes of `repoGroups.delete`: those the document lists, and any other. */
export type RepoGroupsDeleteErrorCode = "not_authed" | "invalid_auth" | "account_inactive" | "invalid_json" | "invalid_arguments" | (string & {});
/** The response of `repoGroups.delete` when the request is rejected. */
export interface RepoGroupsDeleteFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: RepoGroupsDeleteErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `repoGroups.delete`, and throws on failure. */
export interface RepoGroupsDeleteCall {
  (args: RepoGroupsDeleteArgs, options?: CallOptions): Promise<RepoGroupsDeleteSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsDeleteArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsDeleteSuccess>>;
}
/** Calls `repoGroups.delete`, also with many items. */
export interface RepoGroupsDeleteBatchCall extends RepoGroupsDeleteCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<RepoGroupsDeleteArgs>, options?: BatchOptions<RepoGroupsDeleteArgs>): Promise<BatchReport<RepoGroupsDeleteArgs>>;
}
/** Calls `repoGroups.delete`, and returns the API's failure. */
export interface RepoGroupsDeleteTry {
  (args: RepoGroupsDeleteArgs, options?: CallOptions): Promise<RepoGroupsDeleteSuccess | RepoGroupsDeleteFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: RepoGroupsDeleteArgs, options?: CallOptions): Promise<DataWithResponse<RepoGroupsDeleteSuccess | RepoGroupsDeleteFailure>>;
}

/** Arguments of `services.sync`. */
export interface ServicesSyncArgs {
  /**
   * Your own ID of the service. The same ID updates the same service.
   * @example "payments-service"
   */
  reference_id: string;
  /**
   * Name of the service.
   * @example "Payments"
   */
  name: string;
  /**
   * The team that owns the service, as in the column `source_id` of the table `dx_teams`.
   * @example "MjI2Mjc"
   */
  dx_team_id?: string | undefined;
}
/** The request succeeded. */
export interface ServicesSyncSuccess {
  /** Always true. */
  ok: true;
}
/** Error codes of `services.sync`: those the document lists, and any other. */
export type ServicesSyncErrorCode = "not_authed" | "invalid_arguments" | "invalid_auth" | "account_inactive" | "invalid_json" | (string & {});
/** The response of `services.sync` when the request is rejected. */
export interface ServicesSyncFailure {
  /** Always false. */
  ok: false;
  /** Code of the error. */
  error: ServicesSyncErrorCode;
  /** A human-readable message. */
  message?: string;
}
/** Calls `services.sync`, and throws on failure. */
export interface ServicesSyncCall {
  (args: ServicesSyncArgs, options?: CallOptions): Promise<ServicesSyncSuccess>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: ServicesSyncArgs, options?: CallOptions): Promise<DataWithResponse<ServicesSyncSuccess>>;
}
/** Calls `services.sync`, also with many items. */
export interface ServicesSyncBatchCall extends ServicesSyncCall {
  /** Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`. */
  batch(items: Items<ServicesSyncArgs>, options?: BatchOptions<ServicesSyncArgs>): Promise<BatchReport<ServicesSyncArgs>>;
}
/** Calls `services.sync`, and returns the API's failure. */
export interface ServicesSyncTry {
  (args: ServicesSyncArgs, options?: CallOptions): Promise<ServicesSyncSuccess | ServicesSyncFailure>;
  /** The same, with the HTTP response beside the data. */
  withResponse(args: ServicesSyncArgs, options?: CallOptions): Promise<DataWithResponse<ServicesSyncSuccess | ServicesSyncFailure>>;
}

/** Usage of one model within the day. It is kept beside the totals and neither replaces nor adds to them. */
export interface AiToolModelBreakdown {
  /**
   * Name of the model, once per record.
   * Limits: at least 1 character.
   * @example "sonnet-4"
   */
  model: string;
  /**
   * Input tokens that did not come from the cache.
   * Limits: at least 0.
   * @example 800
   */
  input_tokens?: number | undefined;
  /**
   * Output tokens.
   * Limits: at least 0.
   * @example 300
   */
  output_tokens?: number | undefined;
  /**
   * Tokens written to the cache.
   * @example 1200
   */
  cache_write_tokens?: number | undefined;
  /**
   * Tokens read from the cache.
   * @example 1200
   */
  cache_read_tokens?: number | undefined;
  /**
   * Spend in US cents. The table has the column; the name of the argument is taken from it.
   * Evidence: inferred (https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns).
   * @example 12.5
   */
  spend_cents?: number | undefined;
  /**
   * Credits used, possibly a fraction. The table has the column; the name of the argument is taken from it.
   * Evidence: inferred (https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns).
   * @example 0.25
   */
  credits_used?: number | undefined;
}

/** What one person did with one AI tool on one day. */
export interface AiToolUsage {
  /**
   * Email address of the person. What happens if DX does not know the address is not documented.
   * @example "test@example.com"
   */
  email: string;
  /**
   * Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.
   * @example "2025-01-15"
   */
  date: string;
  /**
   * Whether the person used the tool that day.
   * @example true
   */
  is_active: boolean;
  /**
   * Name of the tool. No page says that it must be registered first.
   * @example "tabnine"
   */
  tool: string;
  /**
   * Your own usage figures.
   * @example {"usage":100}
   */
  metrics?: { [key: string]: unknown } | undefined;
  /**
   * Input tokens consumed.
   * @example 1200
   */
  input_tokens?: number | undefined;
  /**
   * Output tokens generated.
   * @example 1200
   */
  output_tokens?: number | undefined;
  /**
   * Tokens written to the cache.
   * @example 1200
   */
  cache_write_tokens?: number | undefined;
  /**
   * Tokens read from the cache.
   * @example 1200
   */
  cache_read_tokens?: number | undefined;
  /**
   * Spend in US cents.
   * @example 250
   */
  spend_cents?: number | undefined;
  /** Usage by model for this person, day and tool. Each model may appear once. */
  model_breakdowns?: readonly AiToolModelBreakdown[] | undefined;
}

/** The stored record. */
export interface AiToolRecord {
  /**
   * ID that DX gave the record.
   * @example "0d6b1f0e-2f34-4a86-9a0b-5f8d5a1f6a35"
   */
  id: string;
  /**
   * Email address of the person. What happens if DX does not know the address is not documented.
   * @example "test@example.com"
   */
  email: string;
  /**
   * Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.
   * @example "2025-01-15"
   */
  date: string;
  /**
   * Whether the person used the tool that day.
   * @example true
   */
  is_active: boolean;
  /**
   * Name of the tool. No page says that it must be registered first.
   * @example "tabnine"
   */
  tool: string;
  /**
   * Your own usage figures.
   * @example {"usage":100}
   */
  metrics?: { [key: string]: unknown } | undefined;
  /**
   * Input tokens consumed.
   * @example 1200
   */
  input_tokens?: number | undefined;
  /**
   * Output tokens generated.
   * @example 1200
   */
  output_tokens?: number | undefined;
  /**
   * Tokens written to the cache.
   * @example 1200
   */
  cache_write_tokens?: number | undefined;
  /**
   * Tokens read from the cache.
   * @example 1200
   */
  cache_read_tokens?: number | undefined;
  /**
   * Spend in US cents.
   * @example 250
   */
  spend_cents?: number | undefined;
  /** Usage by model for this person, day and tool. Each model may appear once. */
  model_breakdowns?: readonly AiToolModelBreakdown[] | undefined;
}

/** One stored record. */
export interface CustomDataRecord {
  /**
   * ID that DX gave the record. Probably a UUID.
   * @example "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
   */
  id: string;
  /**
   * What the record is about.
   * @example "orgname/repo"
   */
  reference: string;
  /**
   * Name of the record within its reference.
   * @example "example"
   */
  key: string;
  /**
   * The stored JSON object.
   * @example {"version":"1.2.3"}
   */
  value: { [key: string]: unknown };
  /**
   * The time that was given, or else the time at which the request was received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp: string | Date;
}

/** A record to store under its reference and key. */
export interface CustomDataItem {
  /**
   * What the record is about, for example the full name of a repository.
   * @example "orgname/repo"
   */
  reference: string;
  /**
   * Name of the record within its reference. The pair is unique.
   * @example "example"
   */
  key: string;
  /**
   * The JSON object to store.
   * @example {"version":"1.2.3"}
   */
  value: { [key: string]: unknown };
  /**
   * When the value was true, in ISO 8601. By default the time at which the request is received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp?: string | Date | undefined;
}

/** One point of a time series. */
export interface CustomMetricRecord {
  /**
   * ID that DX gave the record. Probably a UUID.
   * @example "399599e8-a526-4073-ba7f-cfada89adfa0"
   */
  id: string;
  /**
   * What the metric is about.
   * @example "orgname/service"
   */
  reference: string;
  /**
   * Name of the metric.
   * @example "example"
   */
  key: string;
  /**
   * The measured number.
   * @example 42.5
   */
  value: number;
  /**
   * The JSON object that came with the number.
   * @example {"other":"data"}
   */
  metadata?: { [key: string]: unknown } | null | undefined;
  /**
   * The time that was given, or else the time at which the request was received.
   * @example "2025-01-01T12:05:00Z"
   */
  timestamp: string | Date;
}

/** A service by its identifier. */
export interface Service {
  /**
   * Identifier of the service.
   * @example "payments-service"
   */
  identifier: string;
  /**
   * Display name of the service.
   * @example "Payments"
   */
  name?: string | undefined;
}

/** A node in the tree of repository groups. */
export interface RepoGroup {
  /**
   * ID that DX gave the group.
   * @example 123
   */
  id: number;
  /**
   * Your own ID of the group.
   * @example "frontend-team"
   */
  reference_id: string | null;
  /**
   * Name of the group.
   * @example "Frontend Team"
   */
  name: string;
  /**
   * ID of the group above it, null at the top.
   * @example 456
   */
  parent_id: number | null;
  /**
   * When the group was stored first.
   * @example "2025-01-01T12:05:00Z"
   */
  row_created_at: string | Date;
  /**
   * When the group was changed last.
   * @example "2025-01-01T12:05:00Z"
   */
  row_updated_at: string | Date;
  /** Repositories of the group. A repository is in one group only. */
  repos: readonly RepoReference[];
}

/** A repository, by the system it lives in and that system's own ID. Both are columns of the table `repos`. */
export interface RepoReference {
  /**
   * The system that hosts the repository.
   * @example "github"
   */
  source: string;
  /**
   * ID that the system gave the repository.
   * @example "12345"
   */
  external_id: string;
}
