// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { Convention } from "../method-description.ts";

/** What holds for every method, or for those an entry names, and how it is known. */
export const conventions = {
  "method-list": {
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
  "host": {
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
  "api-key": {
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
  "authentication-status": {
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
  "arguments-in-query": {
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
  "query-and-body": {
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
  "repeated-argument": {
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
  "nested-form-values": {
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
  "unknown-arguments": {
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
  "null-arguments": {
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
  "empty-text": {
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
  "scalars-as-text": {
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
  "zone-less-times": {
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
  "unix-time": {
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
  "media-type": {
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
  "accept-header": {
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
  "body-size": {
    "summary": "A body may have at most 10 MiB.",
    "description": "No limit on the size of a body, the number of items or the length of a text is documented, except 7 to 40 characters for a commit hash. The limit of this document keeps local servers safe, and so does one of 100,000 fields for a form.",
    "methods": [],
    "evidence": {
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview"
      ]
    }
  },
  "body-depth": {
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
  "integer-size": {
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
  "unknown-method": {
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
  "wrong-verb": {
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
  "rate-limit": {
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
  "open-error-codes": {
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
  "error-message": {
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
  "success-payload": {
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
  "changed-reference": {
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
  "repeated-reference": {
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
  "incident-omissions": {
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
  "deployment-metadata": {
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
  "incident-service-texts": {
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
  "legacy-names": {
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
  "pull-services-empty": {
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
  "pull-services-texts": {
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
  "reference-integers": {
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
  "bitbucket-cloud-names": {
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
  "pipeline-statuses": {
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
  "ai-tool-repeats": {
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
  "ai-tool-batches": {
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
  "ai-tool-people": {
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
  "missing-record": {
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
  "metric-paging": {
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
  "missing-group": {
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
  "group-omissions": {
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
} as const satisfies Record<string, Convention>;
