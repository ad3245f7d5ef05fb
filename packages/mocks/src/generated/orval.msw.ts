// Generated from spec/ by generators/mocks. Do not edit; run pnpm generate.
import {
  faker
} from '@faker-js/faker';

import {
  HttpResponse,
  http
} from 'msw';
import type {
  RequestHandlerOptions
} from 'msw';

import type {
  AiToolMetricsPush200,
  AiToolMetricsPush422,
  AiToolMetricsPushAll200,
  AiToolMetricsPushAll422,
  CustomDataDelete200,
  CustomDataDelete422,
  CustomDataDeleteAllByReference200,
  CustomDataDeleteAllByReference422,
  CustomDataGet200,
  CustomDataGet422,
  CustomDataGetAllByReference200,
  CustomDataGetAllByReference422,
  CustomDataSet200,
  CustomDataSet422,
  CustomDataSetAll200,
  CustomDataSetAll422,
  CustomMetricsDelete200,
  CustomMetricsDelete422,
  CustomMetricsList200,
  CustomMetricsList422,
  CustomMetricsPush200,
  CustomMetricsPush422,
  DeploymentsCreate200,
  DeploymentsCreate422,
  DeploymentsDelete200,
  DeploymentsDelete422,
  DeploymentsSetPullServices200,
  DeploymentsSetPullServices422,
  DeploymentsUpdate200,
  DeploymentsUpdate422,
  DeploymentsUpsert200,
  DeploymentsUpsert422,
  IncidentsSync200,
  IncidentsSync422,
  IncidentsUpsert200,
  IncidentsUpsert422,
  PipelineRunsSync200,
  PipelineRunsSync422,
  PipelineRunsUpsert200,
  PipelineRunsUpsert422,
  RepoGroupsAddRepos200,
  RepoGroupsAddRepos422,
  RepoGroupsDelete200,
  RepoGroupsDelete422,
  RepoGroupsGet200,
  RepoGroupsGet422,
  RepoGroupsRemoveRepos200,
  RepoGroupsRemoveRepos422,
  RepoGroupsUpsert200,
  RepoGroupsUpsert422,
  ServicesSync200,
  ServicesSync422
} from './orval.schemas.ts';


export const getAiToolMetricsPushResponseMock = (overrideResponse: Partial<Extract<AiToolMetricsPush200, object>> = {}): AiToolMetricsPush200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), email: faker.helpers.arrayElement(['test@example.com'] as const), date: faker.date.past().toISOString().slice(0, 10), is_active: faker.datatype.boolean(), tool: faker.string.alpha({length: {min: 10, max: 20}}), metrics: {}, input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0}), spend_cents: faker.number.int(), model_breakdowns: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({model: faker.string.alpha({length: {min: 1, max: 20}}), input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0})})), ...overrideResponse}) as unknown as AiToolMetricsPush200)

export const getAiToolMetricsPushResponseMock200 = (overrideResponse: Partial<Extract<AiToolMetricsPush200, object>> = {}): AiToolMetricsPush200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), email: faker.helpers.arrayElement(['test@example.com'] as const), date: faker.date.past().toISOString().slice(0, 10), is_active: faker.datatype.boolean(), tool: faker.string.alpha({length: {min: 10, max: 20}}), metrics: {}, input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0}), spend_cents: faker.number.int(), model_breakdowns: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({model: faker.string.alpha({length: {min: 1, max: 20}}), input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0})})), ...overrideResponse}) as unknown as AiToolMetricsPush200)

export const getAiToolMetricsPushResponseMock422 = (overrideResponse: Partial<Extract<AiToolMetricsPush422, object>> = {}): AiToolMetricsPush422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as AiToolMetricsPush422)

export const getAiToolMetricsPushAllResponseMock = (overrideResponse: Partial<Extract<AiToolMetricsPushAll200, object>> = {}): AiToolMetricsPushAll200 => (({ok: true, data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({id: faker.string.alpha({length: {min: 10, max: 20}}), email: faker.helpers.arrayElement(['test@example.com'] as const), date: faker.date.past().toISOString().slice(0, 10), is_active: faker.datatype.boolean(), tool: faker.string.alpha({length: {min: 10, max: 20}}), metrics: {}, input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0}), spend_cents: faker.number.int(), model_breakdowns: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({model: faker.string.alpha({length: {min: 1, max: 20}}), input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0})}))})), ...overrideResponse}) as unknown as AiToolMetricsPushAll200)

export const getAiToolMetricsPushAllResponseMock200 = (overrideResponse: Partial<Extract<AiToolMetricsPushAll200, object>> = {}): AiToolMetricsPushAll200 => (({ok: true, data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({id: faker.string.alpha({length: {min: 10, max: 20}}), email: faker.helpers.arrayElement(['test@example.com'] as const), date: faker.date.past().toISOString().slice(0, 10), is_active: faker.datatype.boolean(), tool: faker.string.alpha({length: {min: 10, max: 20}}), metrics: {}, input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0}), spend_cents: faker.number.int(), model_breakdowns: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({model: faker.string.alpha({length: {min: 1, max: 20}}), input_tokens: faker.number.int({min: 0}), output_tokens: faker.number.int({min: 0}), cache_write_tokens: faker.number.int({min: 0}), cache_read_tokens: faker.number.int({min: 0})}))})), ...overrideResponse}) as unknown as AiToolMetricsPushAll200)

export const getAiToolMetricsPushAllResponseMock422 = (overrideResponse: Partial<Extract<AiToolMetricsPushAll422, object>> = {}): AiToolMetricsPushAll422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as AiToolMetricsPushAll422)

export const getCustomDataGetResponseMock = (overrideResponse: Partial<Extract<CustomDataGet200, object>> = {}): CustomDataGet200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: {}, timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as CustomDataGet200)

export const getCustomDataGetResponseMock200 = (overrideResponse: Partial<Extract<CustomDataGet200, object>> = {}): CustomDataGet200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: {}, timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as CustomDataGet200)

export const getCustomDataGetResponseMock422 = (overrideResponse: Partial<Extract<CustomDataGet422, object>> = {}): CustomDataGet422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomDataGet422)

export const getCustomDataGetAllByReferenceResponseMock = (overrideResponse: Partial<Extract<CustomDataGetAllByReference200, object>> = {}): CustomDataGetAllByReference200 => (({ok: true, data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: {}, timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z'})), ...overrideResponse}) as unknown as CustomDataGetAllByReference200)

export const getCustomDataGetAllByReferenceResponseMock200 = (overrideResponse: Partial<Extract<CustomDataGetAllByReference200, object>> = {}): CustomDataGetAllByReference200 => (({ok: true, data: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: {}, timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z'})), ...overrideResponse}) as unknown as CustomDataGetAllByReference200)

export const getCustomDataGetAllByReferenceResponseMock422 = (overrideResponse: Partial<Extract<CustomDataGetAllByReference422, object>> = {}): CustomDataGetAllByReference422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomDataGetAllByReference422)

export const getCustomDataSetResponseMock = (overrideResponse: Partial<Extract<CustomDataSet200, object>> = {}): CustomDataSet200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: {}, timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as CustomDataSet200)

export const getCustomDataSetResponseMock200 = (overrideResponse: Partial<Extract<CustomDataSet200, object>> = {}): CustomDataSet200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: {}, timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as CustomDataSet200)

export const getCustomDataSetResponseMock422 = (overrideResponse: Partial<Extract<CustomDataSet422, object>> = {}): CustomDataSet422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomDataSet422)

export const getCustomDataSetAllResponseMock = (overrideResponse: Partial<Extract<CustomDataSetAll200, object>> = {}): CustomDataSetAll200 => (({ok: true, ...overrideResponse}) as unknown as CustomDataSetAll200)

export const getCustomDataSetAllResponseMock200 = (overrideResponse: Partial<Extract<CustomDataSetAll200, object>> = {}): CustomDataSetAll200 => (({ok: true, ...overrideResponse}) as unknown as CustomDataSetAll200)

export const getCustomDataSetAllResponseMock422 = (overrideResponse: Partial<Extract<CustomDataSetAll422, object>> = {}): CustomDataSetAll422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomDataSetAll422)

export const getCustomDataDeleteResponseMock = (overrideResponse: Partial<Extract<CustomDataDelete200, object>> = {}): CustomDataDelete200 => (({ok: true, ...overrideResponse}) as unknown as CustomDataDelete200)

export const getCustomDataDeleteResponseMock200 = (overrideResponse: Partial<Extract<CustomDataDelete200, object>> = {}): CustomDataDelete200 => (({ok: true, ...overrideResponse}) as unknown as CustomDataDelete200)

export const getCustomDataDeleteResponseMock422 = (overrideResponse: Partial<Extract<CustomDataDelete422, object>> = {}): CustomDataDelete422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomDataDelete422)

export const getCustomDataDeleteAllByReferenceResponseMock = (overrideResponse: Partial<Extract<CustomDataDeleteAllByReference200, object>> = {}): CustomDataDeleteAllByReference200 => (({ok: true, ...overrideResponse}) as unknown as CustomDataDeleteAllByReference200)

export const getCustomDataDeleteAllByReferenceResponseMock200 = (overrideResponse: Partial<Extract<CustomDataDeleteAllByReference200, object>> = {}): CustomDataDeleteAllByReference200 => (({ok: true, ...overrideResponse}) as unknown as CustomDataDeleteAllByReference200)

export const getCustomDataDeleteAllByReferenceResponseMock422 = (overrideResponse: Partial<Extract<CustomDataDeleteAllByReference422, object>> = {}): CustomDataDeleteAllByReference422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomDataDeleteAllByReference422)

export const getCustomMetricsPushResponseMock = (overrideResponse: Partial<Extract<CustomMetricsPush200, object>> = {}): CustomMetricsPush200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.number.float({fractionDigits: 2}), metadata: faker.helpers.arrayElement([{}, null]), timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as CustomMetricsPush200)

export const getCustomMetricsPushResponseMock200 = (overrideResponse: Partial<Extract<CustomMetricsPush200, object>> = {}): CustomMetricsPush200 => (({ok: true, id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.number.float({fractionDigits: 2}), metadata: faker.helpers.arrayElement([{}, null]), timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z', ...overrideResponse}) as unknown as CustomMetricsPush200)

export const getCustomMetricsPushResponseMock422 = (overrideResponse: Partial<Extract<CustomMetricsPush422, object>> = {}): CustomMetricsPush422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomMetricsPush422)

export const getCustomMetricsListResponseMock = (overrideResponse: Partial<Extract<CustomMetricsList200, object>> = {}): CustomMetricsList200 => (({ok: true, data: Array.from({ length: faker.number.int({min: 1, max: 100}) }, (_, i) => i + 1).map(() => ({id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.number.float({fractionDigits: 2}), metadata: faker.helpers.arrayElement([{}, null]), timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z'})), ...overrideResponse}) as unknown as CustomMetricsList200)

export const getCustomMetricsListResponseMock200 = (overrideResponse: Partial<Extract<CustomMetricsList200, object>> = {}): CustomMetricsList200 => (({ok: true, data: Array.from({ length: faker.number.int({min: 1, max: 100}) }, (_, i) => i + 1).map(() => ({id: faker.string.alpha({length: {min: 10, max: 20}}), reference: faker.string.alpha({length: {min: 10, max: 20}}), key: faker.string.alpha({length: {min: 10, max: 20}}), value: faker.number.float({fractionDigits: 2}), metadata: faker.helpers.arrayElement([{}, null]), timestamp: faker.date.past().toISOString().slice(0, 19) + 'Z'})), ...overrideResponse}) as unknown as CustomMetricsList200)

export const getCustomMetricsListResponseMock422 = (overrideResponse: Partial<Extract<CustomMetricsList422, object>> = {}): CustomMetricsList422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomMetricsList422)

export const getCustomMetricsDeleteResponseMock = (overrideResponse: Partial<Extract<CustomMetricsDelete200, object>> = {}): CustomMetricsDelete200 => (({ok: true, ...overrideResponse}) as unknown as CustomMetricsDelete200)

export const getCustomMetricsDeleteResponseMock200 = (overrideResponse: Partial<Extract<CustomMetricsDelete200, object>> = {}): CustomMetricsDelete200 => (({ok: true, ...overrideResponse}) as unknown as CustomMetricsDelete200)

export const getCustomMetricsDeleteResponseMock422 = (overrideResponse: Partial<Extract<CustomMetricsDelete422, object>> = {}): CustomMetricsDelete422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as CustomMetricsDelete422)

export const getDeploymentsCreateResponseMock = (overrideResponse: Partial<Extract<DeploymentsCreate200, object>> = {}): DeploymentsCreate200 => (({ok: true, ...overrideResponse}) as unknown as DeploymentsCreate200)

export const getDeploymentsCreateResponseMock200 = (overrideResponse: Partial<Extract<DeploymentsCreate200, object>> = {}): DeploymentsCreate200 => (({ok: true, ...overrideResponse}) as unknown as DeploymentsCreate200)

export const getDeploymentsCreateResponseMock422 = (overrideResponse: Partial<Extract<DeploymentsCreate422, object>> = {}): DeploymentsCreate422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','required_params_missing','repo_not_found','invalid_arguments'] as const), ...overrideResponse}) as unknown as DeploymentsCreate422)

export const getDeploymentsUpsertResponseMock = (overrideResponse: Partial<Extract<DeploymentsUpsert200, object>> = {}): DeploymentsUpsert200 => (({ok: true, action: faker.string.alpha({length: {min: 10, max: 20}}), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), ...overrideResponse}) as unknown as DeploymentsUpsert200)

export const getDeploymentsUpsertResponseMock200 = (overrideResponse: Partial<Extract<DeploymentsUpsert200, object>> = {}): DeploymentsUpsert200 => (({ok: true, action: faker.string.alpha({length: {min: 10, max: 20}}), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), ...overrideResponse}) as unknown as DeploymentsUpsert200)

export const getDeploymentsUpsertResponseMock422 = (overrideResponse: Partial<Extract<DeploymentsUpsert422, object>> = {}): DeploymentsUpsert422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','required_params_missing','invalid_reference_id','repo_not_found','deployment_not_api_managed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as DeploymentsUpsert422)

export const getDeploymentsUpdateResponseMock = (overrideResponse: Partial<Extract<DeploymentsUpdate200, object>> = {}): DeploymentsUpdate200 => (({ok: true, action: faker.string.alpha({length: {min: 10, max: 20}}), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), ...overrideResponse}) as unknown as DeploymentsUpdate200)

export const getDeploymentsUpdateResponseMock200 = (overrideResponse: Partial<Extract<DeploymentsUpdate200, object>> = {}): DeploymentsUpdate200 => (({ok: true, action: faker.string.alpha({length: {min: 10, max: 20}}), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), ...overrideResponse}) as unknown as DeploymentsUpdate200)

export const getDeploymentsUpdateResponseMock422 = (overrideResponse: Partial<Extract<DeploymentsUpdate422, object>> = {}): DeploymentsUpdate422 => (({ok: false, error: faker.helpers.arrayElement(['deployment_not_found','not_authed','required_params_missing','invalid_reference_id','deployment_not_api_managed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as DeploymentsUpdate422)

export const getDeploymentsDeleteResponseMock = (overrideResponse: Partial<Extract<DeploymentsDelete200, object>> = {}): DeploymentsDelete200 => (({ok: true, action: "deleted", reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), ...overrideResponse}) as unknown as DeploymentsDelete200)

export const getDeploymentsDeleteResponseMock200 = (overrideResponse: Partial<Extract<DeploymentsDelete200, object>> = {}): DeploymentsDelete200 => (({ok: true, action: "deleted", reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),faker.number.int(),]), ...overrideResponse}) as unknown as DeploymentsDelete200)

export const getDeploymentsDeleteResponseMock422 = (overrideResponse: Partial<Extract<DeploymentsDelete422, object>> = {}): DeploymentsDelete422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','required_params_missing','invalid_reference_id','deployment_not_api_managed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as DeploymentsDelete422)

export const getDeploymentsSetPullServicesResponseMock = (overrideResponse: Partial<Extract<DeploymentsSetPullServices200, object>> = {}): DeploymentsSetPullServices200 => (({ok: true, ...overrideResponse}) as unknown as DeploymentsSetPullServices200)

export const getDeploymentsSetPullServicesResponseMock200 = (overrideResponse: Partial<Extract<DeploymentsSetPullServices200, object>> = {}): DeploymentsSetPullServices200 => (({ok: true, ...overrideResponse}) as unknown as DeploymentsSetPullServices200)

export const getDeploymentsSetPullServicesResponseMock422 = (overrideResponse: Partial<Extract<DeploymentsSetPullServices422, object>> = {}): DeploymentsSetPullServices422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as DeploymentsSetPullServices422)

export const getIncidentsUpsertResponseMock = (overrideResponse: Partial<Extract<IncidentsUpsert200, object>> = {}): IncidentsUpsert200 => (({ok: true, ...overrideResponse}) as unknown as IncidentsUpsert200)

export const getIncidentsUpsertResponseMock200 = (overrideResponse: Partial<Extract<IncidentsUpsert200, object>> = {}): IncidentsUpsert200 => (({ok: true, ...overrideResponse}) as unknown as IncidentsUpsert200)

export const getIncidentsUpsertResponseMock422 = (overrideResponse: Partial<Extract<IncidentsUpsert422, object>> = {}): IncidentsUpsert422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_arguments','metadata_invalid','invalid_auth','account_inactive','invalid_json'] as const), ...overrideResponse}) as unknown as IncidentsUpsert422)

export const getIncidentsSyncResponseMock = (overrideResponse: Partial<Extract<IncidentsSync200, object>> = {}): IncidentsSync200 => (({ok: true, ...overrideResponse}) as unknown as IncidentsSync200)

export const getIncidentsSyncResponseMock200 = (overrideResponse: Partial<Extract<IncidentsSync200, object>> = {}): IncidentsSync200 => (({ok: true, ...overrideResponse}) as unknown as IncidentsSync200)

export const getIncidentsSyncResponseMock422 = (overrideResponse: Partial<Extract<IncidentsSync422, object>> = {}): IncidentsSync422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_arguments','metadata_invalid','invalid_auth','account_inactive','invalid_json'] as const), ...overrideResponse}) as unknown as IncidentsSync422)

export const getPipelineRunsUpsertResponseMock = (overrideResponse: Partial<Extract<PipelineRunsUpsert200, object>> = {}): PipelineRunsUpsert200 => (({ok: true, ...overrideResponse}) as unknown as PipelineRunsUpsert200)

export const getPipelineRunsUpsertResponseMock200 = (overrideResponse: Partial<Extract<PipelineRunsUpsert200, object>> = {}): PipelineRunsUpsert200 => (({ok: true, ...overrideResponse}) as unknown as PipelineRunsUpsert200)

export const getPipelineRunsUpsertResponseMock422 = (overrideResponse: Partial<Extract<PipelineRunsUpsert422, object>> = {}): PipelineRunsUpsert422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as PipelineRunsUpsert422)

export const getPipelineRunsSyncResponseMock = (overrideResponse: Partial<Extract<PipelineRunsSync200, object>> = {}): PipelineRunsSync200 => (({ok: true, ...overrideResponse}) as unknown as PipelineRunsSync200)

export const getPipelineRunsSyncResponseMock200 = (overrideResponse: Partial<Extract<PipelineRunsSync200, object>> = {}): PipelineRunsSync200 => (({ok: true, ...overrideResponse}) as unknown as PipelineRunsSync200)

export const getPipelineRunsSyncResponseMock422 = (overrideResponse: Partial<Extract<PipelineRunsSync422, object>> = {}): PipelineRunsSync422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as PipelineRunsSync422)

export const getRepoGroupsGetResponseMock = (overrideResponse: Partial<Extract<RepoGroupsGet200, object>> = {}): RepoGroupsGet200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsGet200)

export const getRepoGroupsGetResponseMock200 = (overrideResponse: Partial<Extract<RepoGroupsGet200, object>> = {}): RepoGroupsGet200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsGet200)

export const getRepoGroupsGetResponseMock422 = (overrideResponse: Partial<Extract<RepoGroupsGet422, object>> = {}): RepoGroupsGet422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as RepoGroupsGet422)

export const getRepoGroupsUpsertResponseMock = (overrideResponse: Partial<Extract<RepoGroupsUpsert200, object>> = {}): RepoGroupsUpsert200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsUpsert200)

export const getRepoGroupsUpsertResponseMock200 = (overrideResponse: Partial<Extract<RepoGroupsUpsert200, object>> = {}): RepoGroupsUpsert200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsUpsert200)

export const getRepoGroupsUpsertResponseMock422 = (overrideResponse: Partial<Extract<RepoGroupsUpsert422, object>> = {}): RepoGroupsUpsert422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as RepoGroupsUpsert422)

export const getRepoGroupsAddReposResponseMock = (overrideResponse: Partial<Extract<RepoGroupsAddRepos200, object>> = {}): RepoGroupsAddRepos200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsAddRepos200)

export const getRepoGroupsAddReposResponseMock200 = (overrideResponse: Partial<Extract<RepoGroupsAddRepos200, object>> = {}): RepoGroupsAddRepos200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsAddRepos200)

export const getRepoGroupsAddReposResponseMock422 = (overrideResponse: Partial<Extract<RepoGroupsAddRepos422, object>> = {}): RepoGroupsAddRepos422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as RepoGroupsAddRepos422)

export const getRepoGroupsRemoveReposResponseMock = (overrideResponse: Partial<Extract<RepoGroupsRemoveRepos200, object>> = {}): RepoGroupsRemoveRepos200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsRemoveRepos200)

export const getRepoGroupsRemoveReposResponseMock200 = (overrideResponse: Partial<Extract<RepoGroupsRemoveRepos200, object>> = {}): RepoGroupsRemoveRepos200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsRemoveRepos200)

export const getRepoGroupsRemoveReposResponseMock422 = (overrideResponse: Partial<Extract<RepoGroupsRemoveRepos422, object>> = {}): RepoGroupsRemoveRepos422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as RepoGroupsRemoveRepos422)

export const getRepoGroupsDeleteResponseMock = (overrideResponse: Partial<Extract<RepoGroupsDelete200, object>> = {}): RepoGroupsDelete200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsDelete200)

export const getRepoGroupsDeleteResponseMock200 = (overrideResponse: Partial<Extract<RepoGroupsDelete200, object>> = {}): RepoGroupsDelete200 => (({ok: true, data: {id: faker.number.int(), reference_id: faker.helpers.arrayElement([faker.string.alpha({length: {min: 10, max: 20}}),]), name: faker.string.alpha({length: {min: 10, max: 20}}), parent_id: faker.helpers.arrayElement([faker.number.int(), null]), row_created_at: faker.date.past().toISOString().slice(0, 19) + 'Z', row_updated_at: faker.date.past().toISOString().slice(0, 19) + 'Z', repos: Array.from({ length: faker.number.int({min: 1, max: 10}) }, (_, i) => i + 1).map(() => ({source: faker.string.alpha({length: {min: 10, max: 20}}), external_id: faker.string.alpha({length: {min: 10, max: 20}})}))}, ...overrideResponse}) as unknown as RepoGroupsDelete200)

export const getRepoGroupsDeleteResponseMock422 = (overrideResponse: Partial<Extract<RepoGroupsDelete422, object>> = {}): RepoGroupsDelete422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_auth','account_inactive','invalid_json','invalid_arguments'] as const), ...overrideResponse}) as unknown as RepoGroupsDelete422)

export const getServicesSyncResponseMock = (overrideResponse: Partial<Extract<ServicesSync200, object>> = {}): ServicesSync200 => (({ok: true, ...overrideResponse}) as unknown as ServicesSync200)

export const getServicesSyncResponseMock200 = (overrideResponse: Partial<Extract<ServicesSync200, object>> = {}): ServicesSync200 => (({ok: true, ...overrideResponse}) as unknown as ServicesSync200)

export const getServicesSyncResponseMock422 = (overrideResponse: Partial<Extract<ServicesSync422, object>> = {}): ServicesSync422 => (({ok: false, error: faker.helpers.arrayElement(['not_authed','invalid_arguments','invalid_auth','account_inactive','invalid_json'] as const), ...overrideResponse}) as unknown as ServicesSync422)

export const getAiToolMetricsPushMockHandler = (overrideResponse?: AiToolMetricsPush200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<AiToolMetricsPush200> | AiToolMetricsPush200), options?: RequestHandlerOptions) => {
  return http.post('*/aiToolMetrics.push', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAiToolMetricsPushResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAiToolMetricsPushMockHandler200 = (overrideResponse?: AiToolMetricsPush200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<AiToolMetricsPush200> | AiToolMetricsPush200), options?: RequestHandlerOptions) => {
  return http.post('*/aiToolMetrics.push', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAiToolMetricsPushResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getAiToolMetricsPushMockHandler422 = (overrideResponse?: AiToolMetricsPush422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<AiToolMetricsPush422> | AiToolMetricsPush422), options?: RequestHandlerOptions) => {
  return http.post('*/aiToolMetrics.push', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAiToolMetricsPushResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getAiToolMetricsPushAllMockHandler = (overrideResponse?: AiToolMetricsPushAll200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<AiToolMetricsPushAll200> | AiToolMetricsPushAll200), options?: RequestHandlerOptions) => {
  return http.post('*/aiToolMetrics.pushAll', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAiToolMetricsPushAllResponseMock(),
      { status: 200
      })
  }, options)
}

export const getAiToolMetricsPushAllMockHandler200 = (overrideResponse?: AiToolMetricsPushAll200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<AiToolMetricsPushAll200> | AiToolMetricsPushAll200), options?: RequestHandlerOptions) => {
  return http.post('*/aiToolMetrics.pushAll', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAiToolMetricsPushAllResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getAiToolMetricsPushAllMockHandler422 = (overrideResponse?: AiToolMetricsPushAll422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<AiToolMetricsPushAll422> | AiToolMetricsPushAll422), options?: RequestHandlerOptions) => {
  return http.post('*/aiToolMetrics.pushAll', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getAiToolMetricsPushAllResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomDataGetMockHandler = (overrideResponse?: CustomDataGet200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomDataGet200> | CustomDataGet200), options?: RequestHandlerOptions) => {
  return http.get('*/customData.get', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataGetResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomDataGetMockHandler200 = (overrideResponse?: CustomDataGet200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomDataGet200> | CustomDataGet200), options?: RequestHandlerOptions) => {
  return http.get('*/customData.get', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataGetResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomDataGetMockHandler422 = (overrideResponse?: CustomDataGet422 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomDataGet422> | CustomDataGet422), options?: RequestHandlerOptions) => {
  return http.get('*/customData.get', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataGetResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomDataGetAllByReferenceMockHandler = (overrideResponse?: CustomDataGetAllByReference200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomDataGetAllByReference200> | CustomDataGetAllByReference200), options?: RequestHandlerOptions) => {
  return http.get('*/customData.getAllByReference', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataGetAllByReferenceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomDataGetAllByReferenceMockHandler200 = (overrideResponse?: CustomDataGetAllByReference200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomDataGetAllByReference200> | CustomDataGetAllByReference200), options?: RequestHandlerOptions) => {
  return http.get('*/customData.getAllByReference', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataGetAllByReferenceResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomDataGetAllByReferenceMockHandler422 = (overrideResponse?: CustomDataGetAllByReference422 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomDataGetAllByReference422> | CustomDataGetAllByReference422), options?: RequestHandlerOptions) => {
  return http.get('*/customData.getAllByReference', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataGetAllByReferenceResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomDataSetMockHandler = (overrideResponse?: CustomDataSet200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataSet200> | CustomDataSet200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.set', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataSetResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomDataSetMockHandler200 = (overrideResponse?: CustomDataSet200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataSet200> | CustomDataSet200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.set', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataSetResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomDataSetMockHandler422 = (overrideResponse?: CustomDataSet422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataSet422> | CustomDataSet422), options?: RequestHandlerOptions) => {
  return http.post('*/customData.set', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataSetResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomDataSetAllMockHandler = (overrideResponse?: CustomDataSetAll200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataSetAll200> | CustomDataSetAll200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.setAll', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataSetAllResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomDataSetAllMockHandler200 = (overrideResponse?: CustomDataSetAll200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataSetAll200> | CustomDataSetAll200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.setAll', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataSetAllResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomDataSetAllMockHandler422 = (overrideResponse?: CustomDataSetAll422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataSetAll422> | CustomDataSetAll422), options?: RequestHandlerOptions) => {
  return http.post('*/customData.setAll', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataSetAllResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomDataDeleteMockHandler = (overrideResponse?: CustomDataDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataDelete200> | CustomDataDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataDeleteResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomDataDeleteMockHandler200 = (overrideResponse?: CustomDataDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataDelete200> | CustomDataDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataDeleteResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomDataDeleteMockHandler422 = (overrideResponse?: CustomDataDelete422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataDelete422> | CustomDataDelete422), options?: RequestHandlerOptions) => {
  return http.post('*/customData.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataDeleteResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomDataDeleteAllByReferenceMockHandler = (overrideResponse?: CustomDataDeleteAllByReference200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataDeleteAllByReference200> | CustomDataDeleteAllByReference200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.deleteAllByReference', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataDeleteAllByReferenceResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomDataDeleteAllByReferenceMockHandler200 = (overrideResponse?: CustomDataDeleteAllByReference200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataDeleteAllByReference200> | CustomDataDeleteAllByReference200), options?: RequestHandlerOptions) => {
  return http.post('*/customData.deleteAllByReference', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataDeleteAllByReferenceResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomDataDeleteAllByReferenceMockHandler422 = (overrideResponse?: CustomDataDeleteAllByReference422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomDataDeleteAllByReference422> | CustomDataDeleteAllByReference422), options?: RequestHandlerOptions) => {
  return http.post('*/customData.deleteAllByReference', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomDataDeleteAllByReferenceResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomMetricsPushMockHandler = (overrideResponse?: CustomMetricsPush200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomMetricsPush200> | CustomMetricsPush200), options?: RequestHandlerOptions) => {
  return http.post('*/customMetrics.push', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsPushResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomMetricsPushMockHandler200 = (overrideResponse?: CustomMetricsPush200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomMetricsPush200> | CustomMetricsPush200), options?: RequestHandlerOptions) => {
  return http.post('*/customMetrics.push', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsPushResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomMetricsPushMockHandler422 = (overrideResponse?: CustomMetricsPush422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomMetricsPush422> | CustomMetricsPush422), options?: RequestHandlerOptions) => {
  return http.post('*/customMetrics.push', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsPushResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomMetricsListMockHandler = (overrideResponse?: CustomMetricsList200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomMetricsList200> | CustomMetricsList200), options?: RequestHandlerOptions) => {
  return http.get('*/customMetrics.list', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsListResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomMetricsListMockHandler200 = (overrideResponse?: CustomMetricsList200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomMetricsList200> | CustomMetricsList200), options?: RequestHandlerOptions) => {
  return http.get('*/customMetrics.list', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsListResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomMetricsListMockHandler422 = (overrideResponse?: CustomMetricsList422 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<CustomMetricsList422> | CustomMetricsList422), options?: RequestHandlerOptions) => {
  return http.get('*/customMetrics.list', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsListResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getCustomMetricsDeleteMockHandler = (overrideResponse?: CustomMetricsDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomMetricsDelete200> | CustomMetricsDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/customMetrics.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsDeleteResponseMock(),
      { status: 200
      })
  }, options)
}

export const getCustomMetricsDeleteMockHandler200 = (overrideResponse?: CustomMetricsDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomMetricsDelete200> | CustomMetricsDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/customMetrics.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsDeleteResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getCustomMetricsDeleteMockHandler422 = (overrideResponse?: CustomMetricsDelete422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<CustomMetricsDelete422> | CustomMetricsDelete422), options?: RequestHandlerOptions) => {
  return http.post('*/customMetrics.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getCustomMetricsDeleteResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getDeploymentsCreateMockHandler = (overrideResponse?: DeploymentsCreate200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsCreate200> | DeploymentsCreate200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.create', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsCreateResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsCreateMockHandler200 = (overrideResponse?: DeploymentsCreate200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsCreate200> | DeploymentsCreate200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.create', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsCreateResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsCreateMockHandler422 = (overrideResponse?: DeploymentsCreate422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsCreate422> | DeploymentsCreate422), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.create', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsCreateResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getDeploymentsUpsertMockHandler = (overrideResponse?: DeploymentsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsUpsert200> | DeploymentsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsUpsertResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsUpsertMockHandler200 = (overrideResponse?: DeploymentsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsUpsert200> | DeploymentsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsUpsertResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsUpsertMockHandler422 = (overrideResponse?: DeploymentsUpsert422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsUpsert422> | DeploymentsUpsert422), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsUpsertResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getDeploymentsUpdateMockHandler = (overrideResponse?: DeploymentsUpdate200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsUpdate200> | DeploymentsUpdate200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.update', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsUpdateResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsUpdateMockHandler200 = (overrideResponse?: DeploymentsUpdate200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsUpdate200> | DeploymentsUpdate200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.update', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsUpdateResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsUpdateMockHandler422 = (overrideResponse?: DeploymentsUpdate422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsUpdate422> | DeploymentsUpdate422), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.update', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsUpdateResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getDeploymentsDeleteMockHandler = (overrideResponse?: DeploymentsDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsDelete200> | DeploymentsDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsDeleteResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsDeleteMockHandler200 = (overrideResponse?: DeploymentsDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsDelete200> | DeploymentsDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsDeleteResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsDeleteMockHandler422 = (overrideResponse?: DeploymentsDelete422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsDelete422> | DeploymentsDelete422), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsDeleteResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getDeploymentsSetPullServicesMockHandler = (overrideResponse?: DeploymentsSetPullServices200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsSetPullServices200> | DeploymentsSetPullServices200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.setPullServices', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsSetPullServicesResponseMock(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsSetPullServicesMockHandler200 = (overrideResponse?: DeploymentsSetPullServices200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsSetPullServices200> | DeploymentsSetPullServices200), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.setPullServices', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsSetPullServicesResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getDeploymentsSetPullServicesMockHandler422 = (overrideResponse?: DeploymentsSetPullServices422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<DeploymentsSetPullServices422> | DeploymentsSetPullServices422), options?: RequestHandlerOptions) => {
  return http.post('*/deployments.setPullServices', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getDeploymentsSetPullServicesResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getIncidentsUpsertMockHandler = (overrideResponse?: IncidentsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IncidentsUpsert200> | IncidentsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/incidents.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getIncidentsUpsertResponseMock(),
      { status: 200
      })
  }, options)
}

export const getIncidentsUpsertMockHandler200 = (overrideResponse?: IncidentsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IncidentsUpsert200> | IncidentsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/incidents.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getIncidentsUpsertResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getIncidentsUpsertMockHandler422 = (overrideResponse?: IncidentsUpsert422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IncidentsUpsert422> | IncidentsUpsert422), options?: RequestHandlerOptions) => {
  return http.post('*/incidents.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getIncidentsUpsertResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getIncidentsSyncMockHandler = (overrideResponse?: IncidentsSync200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IncidentsSync200> | IncidentsSync200), options?: RequestHandlerOptions) => {
  return http.post('*/incidents.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getIncidentsSyncResponseMock(),
      { status: 200
      })
  }, options)
}

export const getIncidentsSyncMockHandler200 = (overrideResponse?: IncidentsSync200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IncidentsSync200> | IncidentsSync200), options?: RequestHandlerOptions) => {
  return http.post('*/incidents.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getIncidentsSyncResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getIncidentsSyncMockHandler422 = (overrideResponse?: IncidentsSync422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<IncidentsSync422> | IncidentsSync422), options?: RequestHandlerOptions) => {
  return http.post('*/incidents.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getIncidentsSyncResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getPipelineRunsUpsertMockHandler = (overrideResponse?: PipelineRunsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<PipelineRunsUpsert200> | PipelineRunsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/pipelineRuns.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPipelineRunsUpsertResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPipelineRunsUpsertMockHandler200 = (overrideResponse?: PipelineRunsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<PipelineRunsUpsert200> | PipelineRunsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/pipelineRuns.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPipelineRunsUpsertResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getPipelineRunsUpsertMockHandler422 = (overrideResponse?: PipelineRunsUpsert422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<PipelineRunsUpsert422> | PipelineRunsUpsert422), options?: RequestHandlerOptions) => {
  return http.post('*/pipelineRuns.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPipelineRunsUpsertResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getPipelineRunsSyncMockHandler = (overrideResponse?: PipelineRunsSync200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<PipelineRunsSync200> | PipelineRunsSync200), options?: RequestHandlerOptions) => {
  return http.post('*/pipelineRuns.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPipelineRunsSyncResponseMock(),
      { status: 200
      })
  }, options)
}

export const getPipelineRunsSyncMockHandler200 = (overrideResponse?: PipelineRunsSync200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<PipelineRunsSync200> | PipelineRunsSync200), options?: RequestHandlerOptions) => {
  return http.post('*/pipelineRuns.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPipelineRunsSyncResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getPipelineRunsSyncMockHandler422 = (overrideResponse?: PipelineRunsSync422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<PipelineRunsSync422> | PipelineRunsSync422), options?: RequestHandlerOptions) => {
  return http.post('*/pipelineRuns.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getPipelineRunsSyncResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getRepoGroupsGetMockHandler = (overrideResponse?: RepoGroupsGet200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RepoGroupsGet200> | RepoGroupsGet200), options?: RequestHandlerOptions) => {
  return http.get('*/repoGroups.get', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsGetResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsGetMockHandler200 = (overrideResponse?: RepoGroupsGet200 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RepoGroupsGet200> | RepoGroupsGet200), options?: RequestHandlerOptions) => {
  return http.get('*/repoGroups.get', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsGetResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsGetMockHandler422 = (overrideResponse?: RepoGroupsGet422 | ((info: Parameters<Parameters<typeof http.get>[1]>[0]) => Promise<RepoGroupsGet422> | RepoGroupsGet422), options?: RequestHandlerOptions) => {
  return http.get('*/repoGroups.get', async (info: Parameters<Parameters<typeof http.get>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsGetResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getRepoGroupsUpsertMockHandler = (overrideResponse?: RepoGroupsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsUpsert200> | RepoGroupsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsUpsertResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsUpsertMockHandler200 = (overrideResponse?: RepoGroupsUpsert200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsUpsert200> | RepoGroupsUpsert200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsUpsertResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsUpsertMockHandler422 = (overrideResponse?: RepoGroupsUpsert422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsUpsert422> | RepoGroupsUpsert422), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.upsert', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsUpsertResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getRepoGroupsAddReposMockHandler = (overrideResponse?: RepoGroupsAddRepos200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsAddRepos200> | RepoGroupsAddRepos200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.addRepos', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsAddReposResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsAddReposMockHandler200 = (overrideResponse?: RepoGroupsAddRepos200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsAddRepos200> | RepoGroupsAddRepos200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.addRepos', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsAddReposResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsAddReposMockHandler422 = (overrideResponse?: RepoGroupsAddRepos422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsAddRepos422> | RepoGroupsAddRepos422), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.addRepos', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsAddReposResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getRepoGroupsRemoveReposMockHandler = (overrideResponse?: RepoGroupsRemoveRepos200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsRemoveRepos200> | RepoGroupsRemoveRepos200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.removeRepos', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsRemoveReposResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsRemoveReposMockHandler200 = (overrideResponse?: RepoGroupsRemoveRepos200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsRemoveRepos200> | RepoGroupsRemoveRepos200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.removeRepos', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsRemoveReposResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsRemoveReposMockHandler422 = (overrideResponse?: RepoGroupsRemoveRepos422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsRemoveRepos422> | RepoGroupsRemoveRepos422), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.removeRepos', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsRemoveReposResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getRepoGroupsDeleteMockHandler = (overrideResponse?: RepoGroupsDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsDelete200> | RepoGroupsDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsDeleteResponseMock(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsDeleteMockHandler200 = (overrideResponse?: RepoGroupsDelete200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsDelete200> | RepoGroupsDelete200), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsDeleteResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getRepoGroupsDeleteMockHandler422 = (overrideResponse?: RepoGroupsDelete422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<RepoGroupsDelete422> | RepoGroupsDelete422), options?: RequestHandlerOptions) => {
  return http.post('*/repoGroups.delete', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getRepoGroupsDeleteResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getServicesSyncMockHandler = (overrideResponse?: ServicesSync200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<ServicesSync200> | ServicesSync200), options?: RequestHandlerOptions) => {
  return http.post('*/services.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getServicesSyncResponseMock(),
      { status: 200
      })
  }, options)
}

export const getServicesSyncMockHandler200 = (overrideResponse?: ServicesSync200 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<ServicesSync200> | ServicesSync200), options?: RequestHandlerOptions) => {
  return http.post('*/services.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getServicesSyncResponseMock200(),
      { status: 200
      })
  }, options)
}

export const getServicesSyncMockHandler422 = (overrideResponse?: ServicesSync422 | ((info: Parameters<Parameters<typeof http.post>[1]>[0]) => Promise<ServicesSync422> | ServicesSync422), options?: RequestHandlerOptions) => {
  return http.post('*/services.sync', async (info: Parameters<Parameters<typeof http.post>[1]>[0]) => {


    return HttpResponse.json(overrideResponse !== undefined
    ? (typeof overrideResponse === "function" ? await overrideResponse(info) : overrideResponse)
    : getServicesSyncResponseMock422(),
      { status: 422
      })
  }, options)
}

export const getDXDataCloudAPIMock = () => [
  getAiToolMetricsPushMockHandler(),
  getAiToolMetricsPushAllMockHandler(),
  getCustomDataGetMockHandler(),
  getCustomDataGetAllByReferenceMockHandler(),
  getCustomDataSetMockHandler(),
  getCustomDataSetAllMockHandler(),
  getCustomDataDeleteMockHandler(),
  getCustomDataDeleteAllByReferenceMockHandler(),
  getCustomMetricsPushMockHandler(),
  getCustomMetricsListMockHandler(),
  getCustomMetricsDeleteMockHandler(),
  getDeploymentsCreateMockHandler(),
  getDeploymentsUpsertMockHandler(),
  getDeploymentsUpdateMockHandler(),
  getDeploymentsDeleteMockHandler(),
  getDeploymentsSetPullServicesMockHandler(),
  getIncidentsUpsertMockHandler(),
  getIncidentsSyncMockHandler(),
  getPipelineRunsUpsertMockHandler(),
  getPipelineRunsSyncMockHandler(),
  getRepoGroupsGetMockHandler(),
  getRepoGroupsUpsertMockHandler(),
  getRepoGroupsAddReposMockHandler(),
  getRepoGroupsRemoveReposMockHandler(),
  getRepoGroupsDeleteMockHandler(),
  getServicesSyncMockHandler()
]
