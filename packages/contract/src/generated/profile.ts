// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { Profile, TableDescription } from "../profile.ts";

/** What is particular to this API: its names, its addresses, its codes. */
export const profile: Profile = {
  "product": "DX Data Cloud API",
  "vendor": "DX",
  "overview": "https://docs.getdx.com/datacloudapi/overview",
  "origin": [
    "https://",
    ".getdx.net/api"
  ],
  "hosts": {
    "pages": [
      "docs.getdx.com",
      "help.getdx.com",
      "www.getdx.com"
    ],
    "others": [
      "getdx.com"
    ]
  },
  "codes": {
    "noKey": "not_authed",
    "unknownKey": "invalid_auth",
    "inactiveKey": "account_inactive",
    "malformed": "invalid_json",
    "missing": "required_params_missing",
    "invalid": "invalid_arguments"
  },
  "key": {
    "header": "Authorization",
    "start": "Bearer "
  },
  "keyCheck": {
    "method": "customData.get",
    "arguments": {
      "reference": "datacloud-doctor",
      "key": "datacloud-doctor"
    }
  },
  "failure": {
    "hasOk": true,
    "within": "",
    "code": "error",
    "message": "message",
    "isStatus": false,
    "rest": {}
  },
  "statuses": {
    "success": 200,
    "refused": 422,
    "key": 422
  }
};

/** The tables that the vendor describes, by name. */
export const tables: Readonly<Record<string, TableDescription>> = {
  "repos": {
    "columns": [
      "id",
      "default_branch",
      "external_id",
      "name",
      "organization",
      "source",
      "archived",
      "source_table_id",
      "repo_group_id"
    ]
  },
  "deployment_metadata": {
    "columns": [
      "id",
      "deployment_id",
      "key",
      "value"
    ]
  },
  "pull_request_services": {
    "columns": [
      "deployment_service_id",
      "source",
      "pull_source_id",
      "pull_number",
      "merge_commit_sha"
    ]
  },
  "deployments": {
    "columns": [
      "id",
      "reference_id",
      "service_id",
      "repository",
      "commit_sha",
      "attributed_at",
      "merge_commit_shas",
      "environment",
      "deployed_at",
      "success",
      "service",
      "source_url",
      "source_name",
      "integration_branch",
      "deployment_inference_rule_id",
      "deployment_service_id"
    ],
    "shown": [
      "reference_id",
      "service",
      "repository",
      "commit_sha",
      "environment",
      "deployed_at",
      "success"
    ],
    "order": "deployed_at"
  },
  "deployment_services": {
    "columns": [
      "id",
      "name",
      "identifier",
      "latest_deployment_id"
    ],
    "order": "id"
  },
  "deployment_service_memberships": {
    "columns": [
      "id",
      "deployment_id",
      "deployment_service_id"
    ],
    "order": "id"
  },
  "incidents": {
    "columns": [
      "id",
      "name",
      "priority",
      "source",
      "source_id",
      "source_url",
      "started_at",
      "resolved_at",
      "started_to_resolved",
      "deleted"
    ],
    "shown": [
      "id",
      "source_id",
      "name",
      "priority",
      "started_at",
      "resolved_at",
      "started_to_resolved",
      "source_url"
    ],
    "order": "started_at",
    "renamed": {
      "reference_id": "source_id"
    }
  },
  "incident_services": {
    "columns": [
      "id",
      "incident_id",
      "service",
      "identifier"
    ],
    "order": "id"
  },
  "pipeline_runs": {
    "columns": [
      "id",
      "reference_id",
      "source_id",
      "pipeline_source_id",
      "name",
      "status",
      "started_at",
      "finished_at",
      "updated_at",
      "duration",
      "repository",
      "commit_sha",
      "head_branch",
      "pr_number",
      "pull_id",
      "dx_user_id",
      "email",
      "source_url",
      "github_repository_id",
      "github_username",
      "gitlab_project_id"
    ],
    "shown": [
      "reference_id",
      "name",
      "status",
      "repository",
      "head_branch",
      "started_at",
      "finished_at",
      "duration"
    ],
    "order": "started_at"
  },
  "custom_data": {
    "columns": [
      "id",
      "reference",
      "key",
      "value",
      "timestamp"
    ],
    "order": "timestamp"
  },
  "custom_metrics": {
    "columns": [
      "id",
      "reference",
      "key",
      "value",
      "metadata",
      "timestamp"
    ],
    "order": "timestamp"
  },
  "bespoke_ai_tool_daily_metrics": {
    "columns": [
      "id",
      "email",
      "date",
      "is_active",
      "tool",
      "metrics",
      "input_tokens",
      "output_tokens",
      "cache_read_tokens",
      "cache_write_tokens",
      "spend_cents"
    ],
    "shown": [
      "email",
      "date",
      "tool",
      "is_active",
      "input_tokens",
      "output_tokens",
      "spend_cents"
    ],
    "order": "date"
  },
  "bespoke_ai_tool_model_breakdowns": {
    "columns": [
      "id",
      "daily_user_metric_id",
      "model",
      "input_tokens",
      "output_tokens",
      "cache_write_tokens",
      "cache_read_tokens",
      "spend_cents",
      "credits_used",
      "row_created_at",
      "row_updated_at"
    ],
    "shown": [
      "daily_user_metric_id",
      "model",
      "input_tokens",
      "output_tokens",
      "spend_cents",
      "row_created_at"
    ],
    "order": "row_created_at"
  },
  "ai_tool_daily_metrics": {
    "columns": [
      "id",
      "dx_user_id",
      "ai_tool_id",
      "login",
      "date",
      "is_active"
    ],
    "order": "date"
  },
  "repo_groups": {
    "columns": [
      "id",
      "reference_id",
      "name",
      "row_created_at",
      "row_updated_at"
    ],
    "order": "row_updated_at"
  }
};
