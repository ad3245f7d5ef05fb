// Generated from spec/ by generators/mocks. Do not edit; run pnpm generate.
export type AiToolMetricsPush200Email = typeof AiToolMetricsPush200Email[keyof typeof AiToolMetricsPush200Email];

export const AiToolMetricsPush200Email = {
  'test@examplecom': 'test@example.com',
} as const;

export type AiToolMetricsPush200Metrics = { [key: string]: unknown };

export type AiToolMetricsPush200ModelBreakdownsItem = {
  /** @minLength 1 */
  model: string;
  /** @minimum 0 */
  input_tokens?: number;
  /** @minimum 0 */
  output_tokens?: number;
  /** @minimum 0 */
  cache_write_tokens?: number;
  /** @minimum 0 */
  cache_read_tokens?: number;
};

export type AiToolMetricsPush200 = {
  ok: true;
  id: string;
  email: AiToolMetricsPush200Email;
  date: string;
  is_active: boolean;
  tool: string;
  metrics?: AiToolMetricsPush200Metrics;
  /** @minimum 0 */
  input_tokens?: number;
  /** @minimum 0 */
  output_tokens?: number;
  /** @minimum 0 */
  cache_write_tokens?: number;
  /** @minimum 0 */
  cache_read_tokens?: number;
  spend_cents?: number;
  model_breakdowns?: AiToolMetricsPush200ModelBreakdownsItem[];
};

export type AiToolMetricsPush422Error = typeof AiToolMetricsPush422Error[keyof typeof AiToolMetricsPush422Error];

export const AiToolMetricsPush422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type AiToolMetricsPush422 = {
  ok: false;
  error: AiToolMetricsPush422Error;
};

export type AiToolMetricsPushAll200DataItemEmail = typeof AiToolMetricsPushAll200DataItemEmail[keyof typeof AiToolMetricsPushAll200DataItemEmail];

export const AiToolMetricsPushAll200DataItemEmail = {
  'test@examplecom': 'test@example.com',
} as const;

export type AiToolMetricsPushAll200DataItemMetrics = { [key: string]: unknown };

export type AiToolMetricsPushAll200DataItemModelBreakdownsItem = {
  /** @minLength 1 */
  model: string;
  /** @minimum 0 */
  input_tokens?: number;
  /** @minimum 0 */
  output_tokens?: number;
  /** @minimum 0 */
  cache_write_tokens?: number;
  /** @minimum 0 */
  cache_read_tokens?: number;
};

export type AiToolMetricsPushAll200DataItem = {
  id: string;
  email: AiToolMetricsPushAll200DataItemEmail;
  date: string;
  is_active: boolean;
  tool: string;
  metrics?: AiToolMetricsPushAll200DataItemMetrics;
  /** @minimum 0 */
  input_tokens?: number;
  /** @minimum 0 */
  output_tokens?: number;
  /** @minimum 0 */
  cache_write_tokens?: number;
  /** @minimum 0 */
  cache_read_tokens?: number;
  spend_cents?: number;
  model_breakdowns?: AiToolMetricsPushAll200DataItemModelBreakdownsItem[];
};

export type AiToolMetricsPushAll200 = {
  ok: true;
  data: AiToolMetricsPushAll200DataItem[];
};

export type AiToolMetricsPushAll422Error = typeof AiToolMetricsPushAll422Error[keyof typeof AiToolMetricsPushAll422Error];

export const AiToolMetricsPushAll422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type AiToolMetricsPushAll422 = {
  ok: false;
  error: AiToolMetricsPushAll422Error;
};

export type CustomDataGet200Value = { [key: string]: unknown };

export type CustomDataGet200 = {
  ok: true;
  id: string;
  reference: string;
  key: string;
  value: CustomDataGet200Value;
  timestamp: string;
};

export type CustomDataGet422Error = typeof CustomDataGet422Error[keyof typeof CustomDataGet422Error];

export const CustomDataGet422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomDataGet422 = {
  ok: false;
  error: CustomDataGet422Error;
};

export type CustomDataGetAllByReference200DataItemValue = { [key: string]: unknown };

export type CustomDataGetAllByReference200DataItem = {
  id: string;
  reference: string;
  key: string;
  value: CustomDataGetAllByReference200DataItemValue;
  timestamp: string;
};

export type CustomDataGetAllByReference200 = {
  ok: true;
  data: CustomDataGetAllByReference200DataItem[];
};

export type CustomDataGetAllByReference422Error = typeof CustomDataGetAllByReference422Error[keyof typeof CustomDataGetAllByReference422Error];

export const CustomDataGetAllByReference422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomDataGetAllByReference422 = {
  ok: false;
  error: CustomDataGetAllByReference422Error;
};

export type CustomDataSet200Value = { [key: string]: unknown };

export type CustomDataSet200 = {
  ok: true;
  id: string;
  reference: string;
  key: string;
  value: CustomDataSet200Value;
  timestamp: string;
};

export type CustomDataSet422Error = typeof CustomDataSet422Error[keyof typeof CustomDataSet422Error];

export const CustomDataSet422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomDataSet422 = {
  ok: false;
  error: CustomDataSet422Error;
};

export type CustomDataSetAll200 = {
  ok: true;
};

export type CustomDataSetAll422Error = typeof CustomDataSetAll422Error[keyof typeof CustomDataSetAll422Error];

export const CustomDataSetAll422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomDataSetAll422 = {
  ok: false;
  error: CustomDataSetAll422Error;
};

export type CustomDataDelete200 = {
  ok: true;
};

export type CustomDataDelete422Error = typeof CustomDataDelete422Error[keyof typeof CustomDataDelete422Error];

export const CustomDataDelete422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomDataDelete422 = {
  ok: false;
  error: CustomDataDelete422Error;
};

export type CustomDataDeleteAllByReference200 = {
  ok: true;
};

export type CustomDataDeleteAllByReference422Error = typeof CustomDataDeleteAllByReference422Error[keyof typeof CustomDataDeleteAllByReference422Error];

export const CustomDataDeleteAllByReference422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomDataDeleteAllByReference422 = {
  ok: false;
  error: CustomDataDeleteAllByReference422Error;
};

/**
 * @nullable
 */
export type CustomMetricsPush200Metadata = { [key: string]: unknown } | null;

export type CustomMetricsPush200 = {
  ok: true;
  id: string;
  reference: string;
  key: string;
  value: number;
  /** @nullable */
  metadata?: CustomMetricsPush200Metadata;
  timestamp: string;
};

export type CustomMetricsPush422Error = typeof CustomMetricsPush422Error[keyof typeof CustomMetricsPush422Error];

export const CustomMetricsPush422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomMetricsPush422 = {
  ok: false;
  error: CustomMetricsPush422Error;
};

/**
 * @nullable
 */
export type CustomMetricsList200DataItemMetadata = { [key: string]: unknown } | null;

export type CustomMetricsList200DataItem = {
  id: string;
  reference: string;
  key: string;
  value: number;
  /** @nullable */
  metadata?: CustomMetricsList200DataItemMetadata;
  timestamp: string;
};

export type CustomMetricsList200 = {
  ok: true;
  /** @maxItems 100 */
  data: CustomMetricsList200DataItem[];
};

export type CustomMetricsList422Error = typeof CustomMetricsList422Error[keyof typeof CustomMetricsList422Error];

export const CustomMetricsList422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomMetricsList422 = {
  ok: false;
  error: CustomMetricsList422Error;
};

export type CustomMetricsDelete200 = {
  ok: true;
};

export type CustomMetricsDelete422Error = typeof CustomMetricsDelete422Error[keyof typeof CustomMetricsDelete422Error];

export const CustomMetricsDelete422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type CustomMetricsDelete422 = {
  ok: false;
  error: CustomMetricsDelete422Error;
};

export type DeploymentsCreate200 = {
  ok: true;
};

export type DeploymentsCreate422Error = typeof DeploymentsCreate422Error[keyof typeof DeploymentsCreate422Error];

export const DeploymentsCreate422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  required_params_missing: 'required_params_missing',
  repo_not_found: 'repo_not_found',
  invalid_arguments: 'invalid_arguments',
} as const;

export type DeploymentsCreate422 = {
  ok: false;
  error: DeploymentsCreate422Error;
};

export type DeploymentsUpsert200 = {
  ok: true;
  action?: string;
  reference_id?: string | number;
};

export type DeploymentsUpsert422Error = typeof DeploymentsUpsert422Error[keyof typeof DeploymentsUpsert422Error];

export const DeploymentsUpsert422Error = {
  not_authed: 'not_authed',
  required_params_missing: 'required_params_missing',
  invalid_reference_id: 'invalid_reference_id',
  repo_not_found: 'repo_not_found',
  deployment_not_api_managed: 'deployment_not_api_managed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type DeploymentsUpsert422 = {
  ok: false;
  error: DeploymentsUpsert422Error;
};

export type DeploymentsUpdate200 = {
  ok: true;
  action?: string;
  reference_id?: string | number;
};

export type DeploymentsUpdate422Error = typeof DeploymentsUpdate422Error[keyof typeof DeploymentsUpdate422Error];

export const DeploymentsUpdate422Error = {
  deployment_not_found: 'deployment_not_found',
  not_authed: 'not_authed',
  required_params_missing: 'required_params_missing',
  invalid_reference_id: 'invalid_reference_id',
  deployment_not_api_managed: 'deployment_not_api_managed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type DeploymentsUpdate422 = {
  ok: false;
  error: DeploymentsUpdate422Error;
};

export type DeploymentsDelete200 = {
  ok: true;
  action: 'deleted';
  reference_id: string | number;
};

export type DeploymentsDelete422Error = typeof DeploymentsDelete422Error[keyof typeof DeploymentsDelete422Error];

export const DeploymentsDelete422Error = {
  not_authed: 'not_authed',
  required_params_missing: 'required_params_missing',
  invalid_reference_id: 'invalid_reference_id',
  deployment_not_api_managed: 'deployment_not_api_managed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type DeploymentsDelete422 = {
  ok: false;
  error: DeploymentsDelete422Error;
};

export type DeploymentsSetPullServices200 = {
  ok: true;
};

export type DeploymentsSetPullServices422Error = typeof DeploymentsSetPullServices422Error[keyof typeof DeploymentsSetPullServices422Error];

export const DeploymentsSetPullServices422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type DeploymentsSetPullServices422 = {
  ok: false;
  error: DeploymentsSetPullServices422Error;
};

export type IncidentsUpsert200 = {
  ok: true;
};

export type IncidentsUpsert422Error = typeof IncidentsUpsert422Error[keyof typeof IncidentsUpsert422Error];

export const IncidentsUpsert422Error = {
  not_authed: 'not_authed',
  invalid_arguments: 'invalid_arguments',
  metadata_invalid: 'metadata_invalid',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
} as const;

export type IncidentsUpsert422 = {
  ok: false;
  error: IncidentsUpsert422Error;
};

export type IncidentsSync200 = {
  ok: true;
};

export type IncidentsSync422Error = typeof IncidentsSync422Error[keyof typeof IncidentsSync422Error];

export const IncidentsSync422Error = {
  not_authed: 'not_authed',
  invalid_arguments: 'invalid_arguments',
  metadata_invalid: 'metadata_invalid',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
} as const;

export type IncidentsSync422 = {
  ok: false;
  error: IncidentsSync422Error;
};

export type PipelineRunsUpsert200 = {
  ok: true;
};

export type PipelineRunsUpsert422Error = typeof PipelineRunsUpsert422Error[keyof typeof PipelineRunsUpsert422Error];

export const PipelineRunsUpsert422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type PipelineRunsUpsert422 = {
  ok: false;
  error: PipelineRunsUpsert422Error;
};

export type PipelineRunsSync200 = {
  ok: true;
};

export type PipelineRunsSync422Error = typeof PipelineRunsSync422Error[keyof typeof PipelineRunsSync422Error];

export const PipelineRunsSync422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type PipelineRunsSync422 = {
  ok: false;
  error: PipelineRunsSync422Error;
};

export type RepoGroupsGet200DataReposItem = {
  source: string;
  external_id: string;
};

export type RepoGroupsGet200Data = {
  id: number;
  reference_id: string;
  name: string;
  /** @nullable */
  parent_id: number | null;
  row_created_at: string;
  row_updated_at: string;
  repos: RepoGroupsGet200DataReposItem[];
};

export type RepoGroupsGet200 = {
  ok: true;
  data: RepoGroupsGet200Data;
};

export type RepoGroupsGet422Error = typeof RepoGroupsGet422Error[keyof typeof RepoGroupsGet422Error];

export const RepoGroupsGet422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type RepoGroupsGet422 = {
  ok: false;
  error: RepoGroupsGet422Error;
};

export type RepoGroupsUpsert200DataReposItem = {
  source: string;
  external_id: string;
};

export type RepoGroupsUpsert200Data = {
  id: number;
  reference_id: string;
  name: string;
  /** @nullable */
  parent_id: number | null;
  row_created_at: string;
  row_updated_at: string;
  repos: RepoGroupsUpsert200DataReposItem[];
};

export type RepoGroupsUpsert200 = {
  ok: true;
  data: RepoGroupsUpsert200Data;
};

export type RepoGroupsUpsert422Error = typeof RepoGroupsUpsert422Error[keyof typeof RepoGroupsUpsert422Error];

export const RepoGroupsUpsert422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type RepoGroupsUpsert422 = {
  ok: false;
  error: RepoGroupsUpsert422Error;
};

export type RepoGroupsAddRepos200DataReposItem = {
  source: string;
  external_id: string;
};

export type RepoGroupsAddRepos200Data = {
  id: number;
  reference_id: string;
  name: string;
  /** @nullable */
  parent_id: number | null;
  row_created_at: string;
  row_updated_at: string;
  repos: RepoGroupsAddRepos200DataReposItem[];
};

export type RepoGroupsAddRepos200 = {
  ok: true;
  data: RepoGroupsAddRepos200Data;
};

export type RepoGroupsAddRepos422Error = typeof RepoGroupsAddRepos422Error[keyof typeof RepoGroupsAddRepos422Error];

export const RepoGroupsAddRepos422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type RepoGroupsAddRepos422 = {
  ok: false;
  error: RepoGroupsAddRepos422Error;
};

export type RepoGroupsRemoveRepos200DataReposItem = {
  source: string;
  external_id: string;
};

export type RepoGroupsRemoveRepos200Data = {
  id: number;
  reference_id: string;
  name: string;
  /** @nullable */
  parent_id: number | null;
  row_created_at: string;
  row_updated_at: string;
  repos: RepoGroupsRemoveRepos200DataReposItem[];
};

export type RepoGroupsRemoveRepos200 = {
  ok: true;
  data: RepoGroupsRemoveRepos200Data;
};

export type RepoGroupsRemoveRepos422Error = typeof RepoGroupsRemoveRepos422Error[keyof typeof RepoGroupsRemoveRepos422Error];

export const RepoGroupsRemoveRepos422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type RepoGroupsRemoveRepos422 = {
  ok: false;
  error: RepoGroupsRemoveRepos422Error;
};

export type RepoGroupsDelete200DataReposItem = {
  source: string;
  external_id: string;
};

export type RepoGroupsDelete200Data = {
  id: number;
  reference_id: string;
  name: string;
  /** @nullable */
  parent_id: number | null;
  row_created_at: string;
  row_updated_at: string;
  repos: RepoGroupsDelete200DataReposItem[];
};

export type RepoGroupsDelete200 = {
  ok: true;
  data: RepoGroupsDelete200Data;
};

export type RepoGroupsDelete422Error = typeof RepoGroupsDelete422Error[keyof typeof RepoGroupsDelete422Error];

export const RepoGroupsDelete422Error = {
  not_authed: 'not_authed',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
  invalid_arguments: 'invalid_arguments',
} as const;

export type RepoGroupsDelete422 = {
  ok: false;
  error: RepoGroupsDelete422Error;
};

export type ServicesSync200 = {
  ok: true;
};

export type ServicesSync422Error = typeof ServicesSync422Error[keyof typeof ServicesSync422Error];

export const ServicesSync422Error = {
  not_authed: 'not_authed',
  invalid_arguments: 'invalid_arguments',
  invalid_auth: 'invalid_auth',
  account_inactive: 'account_inactive',
  invalid_json: 'invalid_json',
} as const;

export type ServicesSync422 = {
  ok: false;
  error: ServicesSync422Error;
};

