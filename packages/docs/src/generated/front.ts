// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { Front } from "../reference.ts";

/** What holds for the whole API. */
export const front: Front = {
  "title": "DX Data Cloud API",
  "version": "0.1.0",
  "summary": "Deployments, incidents, pipeline runs, custom data, AI tool metrics and repository groups, sent to DX.",
  "description": "An independent description of the public DX Data Cloud API.\nIt is written by hand from public sources by the datacloud project; DX does not publish, review or endorse it.\n\nThe API is RPC over HTTP. Each method is a\n`POST https://yourinstance.getdx.net/api/FAMILY.method` (four methods that only read use `GET`), with\nthe API key in the `Authorization` header. Send the arguments of a `POST` as JSON or as a URL-encoded form.\nEvery response is a JSON object whose `ok` field shows whether the request succeeded: `{\"ok\": true, ...}` with status 200, or\n`{\"ok\": false, \"error\": \"...\"}` with status 422.\n\nEach fact in this document has a source. Facts without a mark are documented on a public page of DX.\n`x-evidence: observed` marks what published programs send or expect, `x-evidence: inferred` marks our assumptions\nwhere no source is clear; `x-source` lists the pages.",
  "server": {
    "url": "https://{instance}.getdx.net/api",
    "variables": [
      {
        "name": "instance",
        "default": "yourinstance",
        "description": "Name of the account's instance, the first label of its host name."
      }
    ]
  },
  "key": {
    "header": "Authorization",
    "scheme": "Bearer"
  },
  "refusedStatus": 422,
  "families": [
    {
      "name": "aiToolMetrics",
      "description": "Daily usage of AI tools that DX has no connector for, one record per person, day and tool.",
      "methods": [
        "aiToolMetrics.push",
        "aiToolMetrics.pushAll"
      ]
    },
    {
      "name": "customData",
      "description": "JSON records under a reference and a key, one record per pair.",
      "methods": [
        "customData.get",
        "customData.getAllByReference",
        "customData.set",
        "customData.setAll",
        "customData.delete",
        "customData.deleteAllByReference"
      ]
    },
    {
      "name": "customMetrics",
      "description": "Numeric time series. All these methods are deprecated in favour of Custom Tables.",
      "methods": [
        "customMetrics.push",
        "customMetrics.list",
        "customMetrics.delete"
      ]
    },
    {
      "name": "deployments",
      "description": "Deployments of services and the pull requests they bring to production.",
      "methods": [
        "deployments.create",
        "deployments.upsert",
        "deployments.update",
        "deployments.delete",
        "deployments.setPullServices"
      ]
    },
    {
      "name": "incidents",
      "description": "Incidents and the services they affect.",
      "methods": [
        "incidents.upsert",
        "incidents.sync"
      ]
    },
    {
      "name": "pipelineRuns",
      "description": "Runs of continuous integration pipelines.",
      "methods": [
        "pipelineRuns.upsert",
        "pipelineRuns.sync"
      ]
    },
    {
      "name": "repoGroups",
      "description": "A tree of repository groups. DX enables these methods per account.",
      "methods": [
        "repoGroups.get",
        "repoGroups.upsert",
        "repoGroups.addRepos",
        "repoGroups.removeRepos",
        "repoGroups.delete"
      ]
    },
    {
      "name": "services",
      "description": "Services and the teams that own them, from an older help page.",
      "methods": [
        "services.sync"
      ]
    }
  ],
  "errors": [
    {
      "code": "not_authed",
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
    {
      "code": "invalid_auth",
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
    {
      "code": "account_inactive",
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
    {
      "code": "invalid_json",
      "meaning": "The body is not JSON.",
      "remedy": "Repair the body, or send a form with its own Content-Type.",
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
    {
      "code": "invalid_arguments",
      "meaning": "An argument is absent or not valid.",
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
    {
      "code": "required_params_missing",
      "meaning": "An argument that must be there is absent.",
      "remedy": "Add it.",
      "methods": [
        "deployments.create",
        "deployments.upsert",
        "deployments.update",
        "deployments.delete"
      ]
    },
    {
      "code": "repo_not_found",
      "meaning": "No repository has that name.",
      "remedy": "Check the spelling and the prefix with the organisation.",
      "methods": [
        "deployments.create",
        "deployments.upsert"
      ]
    },
    {
      "code": "invalid_reference_id",
      "meaning": "The reference is malformed.",
      "remedy": "Send a string or an integer.",
      "methods": [
        "deployments.upsert",
        "deployments.update",
        "deployments.delete"
      ]
    },
    {
      "code": "deployment_not_api_managed",
      "meaning": "The deployment was made by a connector or an inference rule.",
      "remedy": "Change it there; the API manages only its own.",
      "methods": [
        "deployments.upsert",
        "deployments.update",
        "deployments.delete"
      ]
    },
    {
      "code": "deployment_not_found",
      "meaning": "No deployment has this reference.",
      "remedy": "Check it, or create the deployment with upsert.",
      "methods": [
        "deployments.update"
      ]
    },
    {
      "code": "metadata_invalid",
      "meaning": "The metadata cannot be processed.",
      "remedy": "Send an object whose keys are letters, digits, dash or underscore.",
      "methods": [
        "incidents.upsert",
        "incidents.sync"
      ]
    }
  ],
  "conventions": [
    {
      "id": "method-list",
      "summary": "The list of methods is put together from pages, not copied from a list.",
      "description": "The public page that lists all methods could not be read. The 23 current names come from their own pages, the three legacy names from older help pages; published programs still use two of them. Other methods may exist.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://help.getdx.com/en/articles/9145715",
          "https://help.getdx.com/en/articles/8691575",
          "https://help.getdx.com/en/articles/9145768-services-api"
        ]
      }
    },
    {
      "id": "host",
      "summary": "Only the instance host is known.",
      "description": "Every page uses `https://{instance}.getdx.net/api`. One public program posts to `app.getdx.com/api`, which no page confirms. No regional or self-hosted address is documented. The same host takes OTLP under `/api/otel`, with a token of its own, and GitHub's webhooks under `/webhooks/github`; neither is a method.",
      "methods": [],
      "evidence": {
        "level": "observed",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://docs.getdx.com/connectors/claude-code-otel.md"
        ]
      }
    },
    {
      "id": "api-key",
      "summary": "No scopes of API keys are documented for the Data Cloud.",
      "description": "API keys are created in the admin area. Whether the organization tokens of the Web API replace them is not stated, so any non-empty bearer token counts as an API key here.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://docs.getdx.com/webapi/overview/"
        ]
      }
    },
    {
      "id": "authentication-status",
      "summary": "A missing or wrong API key gets a 422 response with a code.",
      "description": "The codes `not_authed`, `invalid_auth` and `account_inactive` are documented, and 422 is the only error status that the overview names. That they come with 422 rather than 401 is an assumption.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://help.getdx.com/en/articles/9145715"
        ]
      }
    },
    {
      "id": "arguments-in-query",
      "summary": "The arguments of a POST may be in the query string.",
      "description": "The \"URL-encoded\" example of the overview article and the example of `customData.deleteAllByReference` are POST requests without a body whose arguments are in the query string.",
      "methods": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://help.getdx.com/en/articles/9135299-using-the-data-cloud-api",
          "https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/"
        ]
      }
    },
    {
      "id": "query-and-body",
      "summary": "Where the query string and the body give the same argument, the body wins.",
      "description": "No source documents this. Send each argument in one place only.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://help.getdx.com/en/articles/9135299-using-the-data-cloud-api"
        ]
      }
    },
    {
      "id": "repeated-argument",
      "summary": "If a form or a JSON object repeats the name of something other than an array, the last value wins.",
      "description": "No source documents this. Send each argument once.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "nested-form-values",
      "summary": "In a form, arrays are written `a[]=1`, objects `a[b]=1`, and any nested value may be JSON text.",
      "description": "Every nested example on the public pages is JSON. The bracket notation is the usual one of form posts; repeated names and JSON text are accepted too.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "unknown-arguments",
      "summary": "An argument that no page documents is accepted and ignored.",
      "description": "Published programs send arguments that no page lists (`source_name` on incidents) and expect 200. That the API ignores them is an assumption.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://github.com/augustcolonna/ce-scripts"
        ]
      }
    },
    {
      "id": "null-arguments",
      "summary": "Null counts as an omitted argument.",
      "description": "Null is documented only for `resolved_at`, `services` and `metadata` of `incidents.upsert`. For any other optional argument, this document assumes that it counts as omitted; leave the argument out instead.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
        ]
      }
    },
    {
      "id": "empty-text",
      "summary": "A blank string is an absent argument.",
      "description": "An empty string, or only whitespace, is rejected for a required argument, with `required_params_missing` where the method lists that code and `invalid_arguments` elsewhere; an optional argument counts as left out. No source confirms this. Two published programs send empty strings for what they do not know; the web framework that the codes resemble rejects a required parameter that is blank.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://github.com/augustcolonna/ce-scripts"
        ]
      }
    },
    {
      "id": "scalars-as-text",
      "summary": "In JSON, a string of digits is read as a number and \"true\" as a boolean, as in a form.",
      "description": "Four published programs send numbers as strings in JSON. The pages present JSON and forms as equal ways to send arguments, and a form carries strings only. A string that is no number stays an error. Numbers in JSON need no quotes.",
      "methods": [],
      "evidence": {
        "level": "observed",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://github.com/Kajabi/getdx-monorepo-service-identifier-action",
          "https://github.com/mshnjffr/pipeline-importer",
          "https://github.com/augustcolonna/ce-scripts"
        ]
      }
    },
    {
      "id": "zone-less-times",
      "summary": "A time without a zone is read as UTC.",
      "description": "Examples on the public pages have no time zone, and no page says which one applies. The newest pages recommend full ISO 8601 with `Z`.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "id": "unix-time",
      "summary": "Outside `deployments` a time is ISO 8601 text.",
      "description": "The pages of the other families ask for ISO 8601. Whether they take Unix time all the same is not documented; a published program sends it to `customData.setAll`.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.set/",
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "id": "media-type",
      "summary": "A body that is neither JSON nor a form, or is not labelled as one, is rejected with 415.",
      "description": "The overview documents JSON with its `Content-Type` and URL-encoded forms. The status for anything else is an assumption.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "accept-header",
      "summary": "The `Accept` header is optional.",
      "description": "Newer examples send `Accept: application/json`; older ones misspell it as `Accepts` and work without it.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://help.getdx.com/en/articles/9135299-using-the-data-cloud-api"
        ]
      }
    },
    {
      "id": "body-size",
      "summary": "A body may have at most 10 MiB.",
      "description": "No limit on the size of a body, the number of items or the length of a text is documented, except 7 to 40 characters for a commit hash. The limit of this document keeps local servers safe.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "body-depth",
      "summary": "JSON may be nested 100 levels deep.",
      "description": "No limit is documented. 100 is the usual default of JSON readers, and no known request comes near it.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "integer-size",
      "summary": "An integer beyond 2^53 - 1 is not exact.",
      "description": "Most JSON readers and writers round it. No documented identifier is that large.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "unknown-method",
      "summary": "A path that is not a method gets a 404 response with `unknown_method`.",
      "description": "No source shows the response.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "wrong-verb",
      "summary": "A method called with the wrong verb gets a 405 response with `method_not_allowed`.",
      "description": "Each page names one verb. What the other one does is not documented.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview"
        ]
      }
    },
    {
      "id": "rate-limit",
      "summary": "A 429 response with `Retry-After` is possible.",
      "description": "No rate limit is documented for the Data Cloud. The Web API allows 1000 requests a minute and responds with 429 above that, and published Data Cloud clients retry it.",
      "methods": [],
      "evidence": {
        "level": "observed",
        "sources": [
          "https://docs.getdx.com/webapi/overview/",
          "https://github.com/augustcolonna/ce-scripts",
          "https://github.com/priiiiit/dx-python"
        ]
      }
    },
    {
      "id": "open-error-codes",
      "summary": "Other error codes are possible.",
      "description": "A published program quotes the pages: further codes may appear when the service is down or for unexpected reasons. No page that we could read confirms this. Treat the set as open.",
      "methods": [],
      "evidence": {
        "level": "observed",
        "sources": [
          "https://github.com/Luscii/gha-dx-create-deployment"
        ]
      }
    },
    {
      "id": "error-message",
      "summary": "A failure may carry a `message`.",
      "description": "The overview mentions a code and a message, but every sample shows only the code.",
      "methods": [],
      "evidence": {
        "level": "observed",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://github.com/Kajabi/getdx-deployment-identifier-action"
        ]
      }
    },
    {
      "id": "success-payload",
      "summary": "Where no page shows the response, rely on `ok` only.",
      "description": "For several methods, the successful response is documented only by name, or not at all. Fields other than `ok` are optional there, and any further field is allowed.",
      "methods": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://github.com/priiiiit/dx-python"
        ]
      }
    },
    {
      "id": "changed-reference",
      "summary": "A known reference with different values is rejected with 422.",
      "description": "The newest page documents 422; older pages documented 409. Handle both the same way.",
      "methods": [
        "deployments.create"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "id": "repeated-reference",
      "summary": "A known reference with equal values succeeds; with different values the code is `invalid_arguments`.",
      "description": "DX documents that different values are rejected with 422 (`changed-reference`). No page gives the code, so `invalid_arguments` is an assumption, and so is success when the same request is sent again.",
      "methods": [
        "deployments.create"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "id": "incident-omissions",
      "summary": "On an update, a scalar argument that is left out stays unchanged.",
      "description": "The page states this for `services` and `metadata` only.",
      "methods": [
        "incidents.upsert",
        "incidents.sync"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
        ]
      }
    },
    {
      "id": "deployment-metadata",
      "summary": "On an update, `metadata` of a deployment replaces what is stored.",
      "description": "No page says whether it is replaced or merged, or what null and an empty object do.",
      "methods": [
        "deployments.upsert",
        "deployments.update"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
        ]
      }
    },
    {
      "id": "incident-service-texts",
      "summary": "Only the older method accepts services as plain strings.",
      "description": "A published program went back from `incidents.upsert` to `incidents.sync` while it sent plain strings, so the newer method probably rejected them.",
      "methods": [
        "incidents.upsert",
        "incidents.sync"
      ],
      "evidence": {
        "level": "observed",
        "sources": [
          "https://github.com/augustcolonna/ce-scripts"
        ]
      }
    },
    {
      "id": "legacy-names",
      "summary": "The older names still work.",
      "description": "Older help pages document them and the current site no longer lists them. A published program used `incidents.sync` in December 2025. We know of no program that uses `services.sync`; whether it still works is unknown.",
      "methods": [
        "incidents.sync",
        "pipelineRuns.sync",
        "services.sync"
      ],
      "evidence": {
        "level": "observed",
        "sources": [
          "https://help.getdx.com/en/articles/9145768-services-api",
          "https://github.com/augustcolonna/ce-scripts",
          "https://github.com/get-dx/datacloud-jenkins",
          "https://help.getdx.com/en/articles/9145715",
          "https://help.getdx.com/en/articles/8691575"
        ]
      }
    },
    {
      "id": "pull-services-empty",
      "summary": "An empty array without `replace` changes nothing.",
      "description": "The page describes an empty array only together with `replace`.",
      "methods": [
        "deployments.setPullServices"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/"
        ]
      }
    },
    {
      "id": "pull-services-texts",
      "summary": "Services as plain strings are no longer accepted.",
      "description": "Programs from 2025 send strings; the page now shows objects only.",
      "methods": [
        "deployments.setPullServices"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/",
          "https://github.com/Kajabi/getdx-monorepo-service-identifier-action"
        ]
      }
    },
    {
      "id": "reference-integers",
      "summary": "The reference of a deployment is a string for create, and a string or an integer for the other methods.",
      "description": "The integer 5 and the string \"5\" count as the same reference.",
      "methods": [
        "deployments.create",
        "deployments.upsert",
        "deployments.update",
        "deployments.delete"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/"
        ]
      }
    },
    {
      "id": "bitbucket-cloud-names",
      "summary": "Repositories of Bitbucket Cloud are named with their workspace, like all others.",
      "description": "Older pages asked for the name alone; the newest page dropped the note.",
      "methods": [
        "deployments.create",
        "deployments.upsert",
        "deployments.update"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "id": "pipeline-statuses",
      "summary": "A status from another system counts as `unknown` under the older name and is rejected under the newer one.",
      "description": "Published programs send `unstable`, `aborted` and the like under the older name; the page of the newer lists four. What either does with other statuses is not documented.",
      "methods": [
        "pipelineRuns.sync",
        "pipelineRuns.upsert"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://github.com/get-dx/datacloud-jenkins",
          "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
        ]
      }
    },
    {
      "id": "ai-tool-repeats",
      "summary": "A second record of the same person, day and tool is stored beside the first.",
      "description": "The page says \"add\". Two integrators call the question open; one warns of duplicates. However, the schema page of the breakdowns speaks of the daily metric that email, date and tool identify, which hints at one record.",
      "methods": [
        "aiToolMetrics.push",
        "aiToolMetrics.pushAll"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/",
          "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns/"
        ]
      }
    },
    {
      "id": "ai-tool-batches",
      "summary": "One malformed item causes the whole request to be rejected, and the number of items has no limit.",
      "description": "Assumed from `customData.setAll`; the page does not say.",
      "methods": [
        "aiToolMetrics.pushAll"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/"
        ]
      }
    },
    {
      "id": "ai-tool-people",
      "summary": "An email address or tool that DX does not know is accepted, and the day is taken in UTC.",
      "description": "No page documents this.",
      "methods": [
        "aiToolMetrics.push",
        "aiToolMetrics.pushAll"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
        ]
      }
    },
    {
      "id": "missing-record",
      "summary": "Reading a record that is not there fails with `invalid_arguments`; deleting it succeeds.",
      "description": "No page documents this.",
      "methods": [
        "customData.get",
        "customData.delete",
        "customData.deleteAllByReference",
        "customMetrics.delete"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.get/",
          "https://docs.getdx.com/datacloudapi/methods/customdata.delete/"
        ]
      }
    },
    {
      "id": "metric-paging",
      "summary": "The point whose time is `from` is part of the list.",
      "description": "The page says that `from` filters by time together with `order`, but not whether the bound is included.",
      "methods": [
        "customMetrics.list"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
        ]
      }
    },
    {
      "id": "missing-group",
      "summary": "A group that is not there, or a repository in the wrong group, fails with `invalid_arguments`.",
      "description": "The pages document the errors but no code.",
      "methods": [
        "repoGroups.get",
        "repoGroups.upsert",
        "repoGroups.addRepos",
        "repoGroups.removeRepos",
        "repoGroups.delete"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/"
        ]
      }
    },
    {
      "id": "group-omissions",
      "summary": "On an update, `repos` and `parent_id` that are left out stay unchanged; groups below a deleted one lose their parent.",
      "description": "No page documents this.",
      "methods": [
        "repoGroups.upsert",
        "repoGroups.delete"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
        ]
      }
    }
  ],
  "failureClaims": [
    {
      "text": "`error`: Codes that any method can return. Not every method page lists them.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview",
        "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
      ]
    },
    {
      "text": "`error`: Codes that no page lists. The set is open, so a client must expect new ones.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
      ]
    },
    {
      "level": "observed",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview",
        "https://github.com/Kajabi/getdx-deployment-identifier-action"
      ],
      "text": "`message`: A human-readable message. Documented in words only; no sample shows it."
    },
    {
      "text": "`error`: A published program lists these codes as the page's. The page could not be read to its end.",
      "level": "observed",
      "sources": [
        "https://github.com/Luscii/gha-dx-create-deployment"
      ]
    },
    {
      "text": "`error`: The help page lists these codes for `incidents.sync`.",
      "level": "inferred",
      "sources": [
        "https://help.getdx.com/en/articles/9145715"
      ]
    }
  ]
};
