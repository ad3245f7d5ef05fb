// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { ErrorDescription } from "../method-description.ts";

/** Every error code the document lists: what happened, what to do, and which methods return it. */
export const errors = {
  "not_authed": {
    "meaning": "The request has no API key.",
    "remedy": "Send it in the `Authorization` header after `Bearer`.",
    "methods": [
      "aiToolMetrics.push",
      "aiToolMetrics.pushAll",
      "customData.get",
      "customData.getAllByReference",
      "customData.set",
      "customData.setAll",
      "customData.delete",
      "customData.deleteAllByReference",
      "customMetrics.push",
      "customMetrics.list",
      "customMetrics.delete",
      "deployments.create",
      "deployments.upsert",
      "deployments.update",
      "deployments.delete",
      "deployments.setPullServices",
      "incidents.upsert",
      "incidents.sync",
      "pipelineRuns.upsert",
      "pipelineRuns.sync",
      "repoGroups.get",
      "repoGroups.upsert",
      "repoGroups.addRepos",
      "repoGroups.removeRepos",
      "repoGroups.delete",
      "services.sync"
    ]
  },
  "invalid_auth": {
    "meaning": "The API key has expired or does not exist.",
    "remedy": "Create a new API key in the admin area of DX.",
    "methods": [
      "aiToolMetrics.push",
      "aiToolMetrics.pushAll",
      "customData.get",
      "customData.getAllByReference",
      "customData.set",
      "customData.setAll",
      "customData.delete",
      "customData.deleteAllByReference",
      "customMetrics.push",
      "customMetrics.list",
      "customMetrics.delete",
      "deployments.create",
      "deployments.upsert",
      "deployments.update",
      "deployments.delete",
      "deployments.setPullServices",
      "incidents.upsert",
      "incidents.sync",
      "pipelineRuns.upsert",
      "pipelineRuns.sync",
      "repoGroups.get",
      "repoGroups.upsert",
      "repoGroups.addRepos",
      "repoGroups.removeRepos",
      "repoGroups.delete",
      "services.sync"
    ]
  },
  "account_inactive": {
    "meaning": "The account of the API key is deactivated or suspended.",
    "remedy": "Ask your DX administrator to restore it.",
    "methods": [
      "aiToolMetrics.push",
      "aiToolMetrics.pushAll",
      "customData.get",
      "customData.getAllByReference",
      "customData.set",
      "customData.setAll",
      "customData.delete",
      "customData.deleteAllByReference",
      "customMetrics.push",
      "customMetrics.list",
      "customMetrics.delete",
      "deployments.create",
      "deployments.upsert",
      "deployments.update",
      "deployments.delete",
      "deployments.setPullServices",
      "incidents.upsert",
      "incidents.sync",
      "pipelineRuns.upsert",
      "pipelineRuns.sync",
      "repoGroups.get",
      "repoGroups.upsert",
      "repoGroups.addRepos",
      "repoGroups.removeRepos",
      "repoGroups.delete",
      "services.sync"
    ]
  },
  "invalid_json": {
    "meaning": "The body is not JSON.",
    "remedy": "Fix the body, or send a form with its own `Content-Type`.",
    "methods": [
      "aiToolMetrics.push",
      "aiToolMetrics.pushAll",
      "customData.get",
      "customData.getAllByReference",
      "customData.set",
      "customData.setAll",
      "customData.delete",
      "customData.deleteAllByReference",
      "customMetrics.push",
      "customMetrics.list",
      "customMetrics.delete",
      "deployments.create",
      "deployments.upsert",
      "deployments.update",
      "deployments.delete",
      "deployments.setPullServices",
      "incidents.upsert",
      "incidents.sync",
      "pipelineRuns.upsert",
      "pipelineRuns.sync",
      "repoGroups.get",
      "repoGroups.upsert",
      "repoGroups.addRepos",
      "repoGroups.removeRepos",
      "repoGroups.delete",
      "services.sync"
    ]
  },
  "invalid_arguments": {
    "meaning": "An argument is missing or invalid.",
    "remedy": "Compare the arguments with the page of the method.",
    "methods": [
      "aiToolMetrics.push",
      "aiToolMetrics.pushAll",
      "customData.get",
      "customData.getAllByReference",
      "customData.set",
      "customData.setAll",
      "customData.delete",
      "customData.deleteAllByReference",
      "customMetrics.push",
      "customMetrics.list",
      "customMetrics.delete",
      "deployments.create",
      "deployments.upsert",
      "deployments.update",
      "deployments.delete",
      "deployments.setPullServices",
      "incidents.upsert",
      "incidents.sync",
      "pipelineRuns.upsert",
      "pipelineRuns.sync",
      "repoGroups.get",
      "repoGroups.upsert",
      "repoGroups.addRepos",
      "repoGroups.removeRepos",
      "repoGroups.delete",
      "services.sync"
    ]
  },
  "required_params_missing": {
    "meaning": "A required argument is missing.",
    "remedy": "Add it to the request.",
    "methods": [
      "deployments.create",
      "deployments.upsert",
      "deployments.update",
      "deployments.delete"
    ]
  },
  "repo_not_found": {
    "meaning": "No repository has this name.",
    "remedy": "Check the spelling, and include the organization.",
    "methods": [
      "deployments.create",
      "deployments.upsert"
    ]
  },
  "invalid_reference_id": {
    "meaning": "The reference has the wrong type.",
    "remedy": "Send a string or an integer.",
    "methods": [
      "deployments.upsert",
      "deployments.update",
      "deployments.delete"
    ]
  },
  "deployment_not_api_managed": {
    "meaning": "A connector or an inference rule created the deployment.",
    "remedy": "Change it there: the API manages only its own deployments.",
    "methods": [
      "deployments.upsert",
      "deployments.update",
      "deployments.delete"
    ]
  },
  "deployment_not_found": {
    "meaning": "No deployment has this reference.",
    "remedy": "Check the reference, or create the deployment with `deployments.upsert`.",
    "methods": [
      "deployments.update"
    ]
  },
  "metadata_invalid": {
    "meaning": "The metadata cannot be processed.",
    "remedy": "Use only letters, digits, `-` and `_` in its keys.",
    "methods": [
      "incidents.upsert",
      "incidents.sync"
    ]
  }
} as const satisfies Record<string, ErrorDescription>;
