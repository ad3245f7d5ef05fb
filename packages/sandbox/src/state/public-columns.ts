/** The columns that the public schema pages name. */
export const publicColumns: Readonly<Record<string, string>> = {
  repos: "id default_branch external_id name organization source archived source_table_id repo_group_id",
  deployment_metadata: "id deployment_id key value",
  pull_request_services: "deployment_service_id source pull_source_id pull_number merge_commit_sha",
  deployments:
    "id reference_id service_id repository commit_sha attributed_at merge_commit_shas environment deployed_at success service source_url source_name integration_branch deployment_inference_rule_id deployment_service_id",
  deployment_services: "id name identifier latest_deployment_id",
  deployment_service_memberships: "id deployment_id deployment_service_id",
  incidents:
    "id name priority source source_id source_url started_at resolved_at started_to_resolved deleted",
  incident_services: "id incident_id service identifier",
  pipeline_runs:
    "id reference_id source_id pipeline_source_id name status started_at finished_at updated_at duration repository commit_sha head_branch pr_number pull_id dx_user_id email source_url github_repository_id github_username gitlab_project_id",
  custom_data: "id reference key value timestamp",
  custom_metrics: "id reference key value metadata timestamp",
  bespoke_ai_tool_daily_metrics:
    "id email date is_active tool metrics input_tokens output_tokens cache_read_tokens cache_write_tokens spend_cents",
  bespoke_ai_tool_model_breakdowns:
    "id daily_user_metric_id model input_tokens output_tokens cache_write_tokens cache_read_tokens spend_cents credits_used row_created_at row_updated_at",
  ai_tool_daily_metrics: "id dx_user_id ai_tool_id login date is_active",
  repo_groups: "id reference_id name row_created_at row_updated_at",
};

/** Whether a column is the sandbox's own: no public schema page names it, or its table. */
export function isOwn(table: string, column: string): boolean {
  return !publicColumns[table]?.split(" ").includes(column);
}
