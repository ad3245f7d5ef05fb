import type { TableName } from "./tables.ts";

/**
 * Tables that follow from others, and so are views: `deployment_services` is `services` with the latest deployment, the
 * memberships are what deployments say of their service, DX's own AI table has what the bespoke one has, and the metadata of
 * deployments is there name by name.
 */
export const views = {
  deployment_services: `
    select s.id, s.name, s.identifier, latest.id as latest_deployment_id
    from services s left join (
      select id, deployment_service_id, row_number() over (
        partition by deployment_service_id order by deployed_at desc, id desc
      ) as place
      from deployments
    ) latest on latest.deployment_service_id = s.id and latest.place = 1`,
  deployment_service_memberships: `
    select id, id as deployment_id, deployment_service_id
    from deployments where deployment_service_id is not null`,
  ai_tool_daily_metrics: `
    select id, null as dx_user_id, null as ai_tool_id, email as login, date, is_active
    from bespoke_ai_tool_daily_metrics`,
  pull_request_services: `
    select id, deployment_service_id, 'github' as source, github_pull_id as pull_source_id, pull_number,
      null as merge_commit_sha, repository
    from github_pull_services`,
  deployment_metadata: {
    sqlite: `
    select row_number() over (order by d.id, t.id) as id, d.id as deployment_id,
      replace(substr(t.fullkey, 3), '"', '') as key,
      case t.type when 'true' then 'true' when 'false' then 'false' else cast(t.value as text) end as value
    from deployments d, json_tree(d.metadata) t
    where t.type not in ('object', 'null') and typeof(t.key) = 'text' and t.path not like '%]%'`,
    postgres: `
    with recursive flat(deployment_id, key, value) as (
      select d.id, e.key, e.value
      from deployments d, jsonb_each(case jsonb_typeof(d.metadata) when 'object' then d.metadata else '{}' end) e
      union all
      select f.deployment_id, f.key || '.' || e.key, e.value
      from flat f, jsonb_each(case jsonb_typeof(f.value) when 'object' then f.value else '{}' end) e
    )
    select row_number() over (order by deployment_id, key) as id, deployment_id, key, value #>> '{}' as value
    from flat where jsonb_typeof(value) not in ('object', 'null')`,
  },
} as const satisfies Record<string, string | { sqlite: string; postgres: string }>;

/** Tables that be behind a view of the public name. */
export const publicNames: Partial<Record<TableName, string>> = {
  services: "deployment_services",
  github_pull_services: "pull_request_services",
};
