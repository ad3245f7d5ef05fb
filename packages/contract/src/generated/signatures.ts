// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.

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
  timestamp?: string | undefined;
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
  timestamp?: string | undefined;
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
  from?: string | undefined;
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
  deployed_at: string | number;
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
  deployed_at?: string | number | undefined;
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
  deployed_at?: string | number | undefined;
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
  started_at: string;
  /** When the incident ended, in ISO 8601. Null while it lasts. */
  resolved_at?: string | null | undefined;
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
  started_at: string;
  /** When the incident ended, in ISO 8601. Null while it lasts. */
  resolved_at?: string | null | undefined;
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
  started_at: string;
  /** Status of the run. The default is `unknown`. */
  status?: "failure" | "running" | "success" | "cancelled" | "unknown" | undefined;
  /**
   * When the run ended, in ISO 8601.
   * @example "2025-01-01T12:05:00Z"
   */
  finished_at?: string | undefined;
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
  started_at: string | number;
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
  finished_at?: string | number | undefined;
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

/** The arguments of every method. */
export interface ArgsByMethod {
  "aiToolMetrics.push": AiToolMetricsPushArgs;
  "aiToolMetrics.pushAll": AiToolMetricsPushAllArgs;
  "customData.get": CustomDataGetArgs;
  "customData.getAllByReference": CustomDataGetAllByReferenceArgs;
  "customData.set": CustomDataSetArgs;
  "customData.setAll": CustomDataSetAllArgs;
  "customData.delete": CustomDataDeleteArgs;
  "customData.deleteAllByReference": CustomDataDeleteAllByReferenceArgs;
  "customMetrics.push": CustomMetricsPushArgs;
  "customMetrics.list": CustomMetricsListArgs;
  "customMetrics.delete": CustomMetricsDeleteArgs;
  "deployments.create": DeploymentsCreateArgs;
  "deployments.upsert": DeploymentsUpsertArgs;
  "deployments.update": DeploymentsUpdateArgs;
  "deployments.delete": DeploymentsDeleteArgs;
  "deployments.setPullServices": DeploymentsSetPullServicesArgs;
  "incidents.upsert": IncidentsUpsertArgs;
  "incidents.sync": IncidentsSyncArgs;
  "pipelineRuns.upsert": PipelineRunsUpsertArgs;
  "pipelineRuns.sync": PipelineRunsSyncArgs;
  "repoGroups.get": RepoGroupsGetArgs;
  "repoGroups.upsert": RepoGroupsUpsertArgs;
  "repoGroups.addRepos": RepoGroupsAddReposArgs;
  "repoGroups.removeRepos": RepoGroupsRemoveReposArgs;
  "repoGroups.delete": RepoGroupsDeleteArgs;
  "services.sync": ServicesSyncArgs;
}

/** The success of every method. */
export interface SuccessByMethod {
  "aiToolMetrics.push": AiToolMetricsPushSuccess;
  "aiToolMetrics.pushAll": AiToolMetricsPushAllSuccess;
  "customData.get": CustomDataGetSuccess;
  "customData.getAllByReference": CustomDataGetAllByReferenceSuccess;
  "customData.set": CustomDataSetSuccess;
  "customData.setAll": CustomDataSetAllSuccess;
  "customData.delete": CustomDataDeleteSuccess;
  "customData.deleteAllByReference": CustomDataDeleteAllByReferenceSuccess;
  "customMetrics.push": CustomMetricsPushSuccess;
  "customMetrics.list": CustomMetricsListSuccess;
  "customMetrics.delete": CustomMetricsDeleteSuccess;
  "deployments.create": DeploymentsCreateSuccess;
  "deployments.upsert": DeploymentsUpsertSuccess;
  "deployments.update": DeploymentsUpdateSuccess;
  "deployments.delete": DeploymentsDeleteSuccess;
  "deployments.setPullServices": DeploymentsSetPullServicesSuccess;
  "incidents.upsert": IncidentsUpsertSuccess;
  "incidents.sync": IncidentsSyncSuccess;
  "pipelineRuns.upsert": PipelineRunsUpsertSuccess;
  "pipelineRuns.sync": PipelineRunsSyncSuccess;
  "repoGroups.get": RepoGroupsGetSuccess;
  "repoGroups.upsert": RepoGroupsUpsertSuccess;
  "repoGroups.addRepos": RepoGroupsAddReposSuccess;
  "repoGroups.removeRepos": RepoGroupsRemoveReposSuccess;
  "repoGroups.delete": RepoGroupsDeleteSuccess;
  "services.sync": ServicesSyncSuccess;
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
  timestamp: string;
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
  timestamp?: string | undefined;
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
  timestamp: string;
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
  row_created_at: string;
  /**
   * When the group was changed last.
   * @example "2025-01-01T12:05:00Z"
   */
  row_updated_at: string;
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
