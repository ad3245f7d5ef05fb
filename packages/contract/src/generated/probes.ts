// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { Probe, Unprobed } from "../probe-description.ts";

/** Every probe: requests to a real instance that settle a claim that no page documents. */
export const probes: readonly Probe[] = [
  {
    "id": "authentication-status",
    "statement": "A missing or wrong API key gets a 422 response with a code.",
    "opposes": false,
    "claims": [
      {
        "place": "authentication-status",
        "isConvention": true,
        "text": "A missing or wrong API key gets a 422 response with a code.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://help.getdx.com/en/articles/9145715"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.getAllByReference",
      "arguments": {
        "reference": "{ref}"
      },
      "key": "none"
    },
    "confirms": [
      {
        "status": 422,
        "error": [
          "not_authed",
          "invalid_auth"
        ]
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          401,
          403
        ]
      },
      {
        "ok": true
      },
      {
        "status": 422
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "unknown-method",
    "statement": "A path that is not a method gets a 404 response with `unknown_method`.",
    "opposes": false,
    "claims": [
      {
        "place": "unknown-method",
        "isConvention": true,
        "text": "A path that is not a method gets a 404 response with `unknown_method`.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "path": "/datacloudToolkit.probe"
    },
    "confirms": [
      {
        "status": 404,
        "error": "unknown_method"
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          404,
          405,
          410,
          422
        ]
      },
      {
        "ok": true
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "unknown-arguments",
    "statement": "An argument that no page documents is accepted and ignored.",
    "opposes": false,
    "claims": [
      {
        "place": "unknown-arguments",
        "isConvention": true,
        "text": "An argument that no page documents is accepted and ignored.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "customData.getAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ],
    "request": {
      "method": "customData.getAllByReference",
      "arguments": {
        "reference": "{ref}",
        "datacloud_probe": "1"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "empty-text",
    "statement": "A blank string is an absent argument.",
    "opposes": false,
    "claims": [
      {
        "place": "empty-text",
        "isConvention": true,
        "text": "A blank string is an absent argument.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.getAllByReference",
      "arguments": {
        "reference": ""
      }
    },
    "confirms": [
      {
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "accept-header",
    "statement": "The `Accept` header is optional.",
    "opposes": false,
    "claims": [
      {
        "place": "accept-header",
        "isConvention": true,
        "text": "The `Accept` header is optional.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://help.getdx.com/en/articles/9135299-using-the-data-cloud-api"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "customData.getAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ],
    "request": {
      "method": "customData.getAllByReference",
      "arguments": {
        "reference": "{ref}"
      },
      "accept": "*/*"
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          406,
          415,
          422
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "error-message",
    "statement": "A failure carries a `message`.",
    "opposes": false,
    "claims": [
      {
        "place": "error-message",
        "isConvention": true,
        "text": "A failure may carry a `message`.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://github.com/Kajabi/getdx-deployment-identifier-action"
          ]
        }
      },
      {
        "place": "Failure.message",
        "isConvention": false,
        "text": "A human-readable message. Documented in words only; no sample shows it.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://github.com/Kajabi/getdx-deployment-identifier-action"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.getAllByReference"
    },
    "confirms": [
      {
        "ok": false,
        "status": [
          400,
          422
        ],
        "has": [
          "/message"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": false,
        "status": [
          400,
          422
        ],
        "lacks": [
          "/message"
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "missing-record",
    "statement": "Reading a record that is not there fails with `invalid_arguments`; deleting it succeeds.",
    "opposes": false,
    "claims": [
      {
        "place": "missing-record",
        "isConvention": true,
        "text": "Reading a record that is not there fails with `invalid_arguments`; deleting it succeeds.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.get/",
            "https://docs.getdx.com/datacloudapi/methods/customdata.delete/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.get",
      "arguments": {
        "reference": "{ref}",
        "key": "missing"
      }
    },
    "confirms": [
      {
        "status": 422,
        "error": "invalid_arguments"
      }
    ],
    "contradicts": [
      {
        "ok": true
      },
      {
        "status": 404
      },
      {
        "status": [
          400,
          422
        ],
        "error": [
          "not_found",
          "record_not_found",
          "custom_data_not_found"
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "missing-group",
    "statement": "A group that is not there, or a repository in the wrong group, fails with `invalid_arguments`.",
    "opposes": false,
    "claims": [
      {
        "place": "missing-group",
        "isConvention": true,
        "text": "A group that is not there, or a repository in the wrong group, fails with `invalid_arguments`.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "repoGroups.get",
      "arguments": {
        "reference_id": "{ref}"
      }
    },
    "confirms": [
      {
        "status": 422,
        "error": "invalid_arguments"
      }
    ],
    "contradicts": [
      {
        "ok": true
      },
      {
        "status": 404
      },
      {
        "status": [
          400,
          422
        ],
        "error": [
          "not_found",
          "group_not_found",
          "repo_group_not_found"
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "custom-data-list-name",
    "statement": "The records of `customData.getAllByReference` are in an array named `data`.",
    "opposes": false,
    "claims": [
      {
        "place": "CustomDataGetAllByReferenceSuccess",
        "isConvention": false,
        "text": "The name `data` comes from a third party's description; the page shows no response.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://github.com/priiiiit/dx-python"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.getAllByReference",
      "arguments": {
        "reference": "{ref}"
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/data"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "lacks": [
          "/data"
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "custom-metrics-list-name",
    "statement": "The points of `customMetrics.list` are in an array named `data`.",
    "opposes": false,
    "claims": [
      {
        "place": "CustomMetricsListSuccess",
        "isConvention": false,
        "text": "The name `data` is the one that other array responses of the API have; the page shows no response.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customMetrics.list",
      "arguments": {
        "reference": "{ref}",
        "key": "probe"
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/data"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "lacks": [
          "/data"
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "wrong-verb",
    "statement": "A method called with the wrong verb gets a 405 response with `method_not_allowed`.",
    "opposes": false,
    "claims": [
      {
        "place": "wrong-verb",
        "isConvention": true,
        "text": "A method called with the wrong verb gets a 405 response with `method_not_allowed`.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "verb": "POST",
      "method": "customData.getAllByReference",
      "arguments": {
        "reference": "{ref}"
      }
    },
    "confirms": [
      {
        "status": 405,
        "error": "method_not_allowed"
      }
    ],
    "contradicts": [
      {
        "ok": true
      },
      {
        "status": [
          400,
          404,
          405,
          422
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "legacy-names",
    "statement": "The older names still work.",
    "opposes": false,
    "claims": [
      {
        "place": "legacy-names",
        "isConvention": true,
        "text": "The older names still work.",
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
      }
    ],
    "setup": [],
    "request": {
      "method": "incidents.sync",
      "arguments": {}
    },
    "confirms": [
      {
        "error": [
          "invalid_arguments",
          "required_params_missing",
          "metadata_invalid"
        ]
      }
    ],
    "contradicts": [
      {
        "status": [
          404,
          410
        ]
      },
      {
        "error": [
          "unknown_method",
          "method_not_found",
          "not_found"
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "ai-tool-batch-name",
    "statement": "The records of `aiToolMetrics.pushAll` are in an array named `data`.",
    "opposes": false,
    "claims": [
      {
        "place": "AiToolMetricsPushAllSuccess",
        "isConvention": false,
        "text": "The page documents an array of records; its name `data` is what a published client reads.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/adevinta/ai-engineering-metrics",
            "https://github.com/priiiiit/dx-python"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "aiToolMetrics.pushAll",
      "arguments": {
        "data": []
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/data"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "lacks": [
          "/data"
        ]
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "deployment-delete-action",
    "statement": "The `action` of `deployments.delete` is `deleted`, even if there was nothing to delete.",
    "opposes": false,
    "claims": [
      {
        "place": "DeploymentsDeleteSuccess.action",
        "isConvention": false,
        "text": "The only sample shows `deleted`; whether there are other values is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "deployments.delete",
      "arguments": {
        "reference_id": "{ref}"
      }
    },
    "confirms": [
      {
        "ok": true,
        "equals": {
          "/action": "deleted"
        }
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "lacks": [
          "/action"
        ]
      },
      {
        "ok": true,
        "differs": {
          "/action": "deleted"
        }
      }
    ],
    "leaves": null,
    "cleanup": []
  },
  {
    "id": "media-type",
    "statement": "A body that is neither JSON nor a form, or is not labelled as one, is rejected with 415.",
    "opposes": false,
    "claims": [
      {
        "place": "media-type",
        "isConvention": true,
        "text": "A body that is neither JSON nor a form, or is not labelled as one, is rejected with 415.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.set",
      "type": "text/plain",
      "body": "{\"reference\": \"{ref}\", \"key\": \"probe\", \"value\": {\"a\": 1}}"
    },
    "confirms": [
      {
        "status": 415
      }
    ],
    "contradicts": [
      {
        "ok": true
      },
      {
        "status": [
          400,
          422
        ]
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "null-arguments",
    "statement": "Null counts as an omitted argument.",
    "opposes": false,
    "claims": [
      {
        "place": "null-arguments",
        "isConvention": true,
        "text": "Null counts as an omitted argument.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.set",
      "arguments": {
        "reference": "{ref}",
        "key": "probe",
        "value": {
          "a": 1
        },
        "timestamp": null
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ]
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "query-and-body",
    "statement": "Where the query string and the body give the same argument, the body wins.",
    "opposes": false,
    "claims": [
      {
        "place": "query-and-body",
        "isConvention": true,
        "text": "Where the query string and the body give the same argument, the body wins.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/9135299-using-the-data-cloud-api"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "customData.set",
        "query": {
          "key": "query"
        },
        "arguments": {
          "reference": "{ref}",
          "key": "body",
          "value": {
            "a": 1
          }
        },
        "mayFail": true
      }
    ],
    "request": {
      "method": "customData.get",
      "arguments": {
        "reference": "{ref}",
        "key": "body"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "ok": false,
        "status": [
          400,
          404,
          422
        ]
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "repeated-argument",
    "statement": "If a form or a JSON object repeats the name of something other than an array, the last value wins.",
    "opposes": false,
    "claims": [
      {
        "place": "repeated-argument",
        "isConvention": true,
        "text": "If a form or a JSON object repeats the name of something other than an array, the last value wins.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "customData.set",
        "type": "application/json",
        "body": "{\"reference\": \"{ref}\", \"key\": \"first\", \"key\": \"last\", \"value\": {\"a\": 1}}",
        "mayFail": true
      }
    ],
    "request": {
      "method": "customData.get",
      "arguments": {
        "reference": "{ref}",
        "key": "last"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "ok": false,
        "status": [
          400,
          404,
          422
        ]
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "nested-form-values",
    "statement": "In a form, arrays are written `a[]=1`, objects `a[b]=1`, and any nested value may be JSON text.",
    "opposes": false,
    "claims": [
      {
        "place": "nested-form-values",
        "isConvention": true,
        "text": "In a form, arrays are written `a[]=1`, objects `a[b]=1`, and any nested value may be JSON text.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.set",
      "type": "application/x-www-form-urlencoded",
      "body": "reference={ref}&key=probe&value[a]=1"
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ]
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "zone-less-times",
    "statement": "A time without a zone is read as UTC.",
    "opposes": false,
    "claims": [
      {
        "place": "zone-less-times",
        "isConvention": true,
        "text": "A time without a zone is read as UTC.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "customData.set",
        "arguments": {
          "reference": "{ref}",
          "key": "probe",
          "value": {
            "a": 1
          },
          "timestamp": "2024-01-01T11:22:33"
        }
      }
    ],
    "request": {
      "method": "customData.get",
      "arguments": {
        "reference": "{ref}",
        "key": "probe"
      }
    },
    "confirms": [
      {
        "ok": true,
        "times": {
          "timestamp": "2024-01-01T11:22:33Z"
        }
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "otherTimes": {
          "timestamp": "2024-01-01T11:22:33Z"
        }
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "unix-time",
    "statement": "Outside `deployments` a time is ISO 8601 text.",
    "opposes": false,
    "claims": [
      {
        "place": "unix-time",
        "isConvention": true,
        "text": "Outside `deployments` a time is ISO 8601 text.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.set/",
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.set",
      "arguments": {
        "reference": "{ref}",
        "key": "probe",
        "value": {
          "a": 1
        },
        "timestamp": 1704108153
      }
    },
    "confirms": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "custom-data-set-place",
    "statement": "The fields of the record that `customData.set` returns are next to `ok`.",
    "opposes": false,
    "claims": [
      {
        "place": "CustomDataSetSuccess",
        "isConvention": false,
        "text": "Next to `ok` on the older page, under `data` in a third party's description.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258378",
            "https://github.com/priiiiit/dx-python"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customData.set",
      "arguments": {
        "reference": "{ref}",
        "key": "probe",
        "value": {
          "a": 1
        }
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/id",
          "/reference"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "has": [
          "/data/id"
        ]
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "custom-data-get-place",
    "statement": "The fields of the record that `customData.get` returns are next to `ok`.",
    "opposes": false,
    "claims": [
      {
        "place": "CustomDataGetSuccess",
        "isConvention": false,
        "text": "Next to `ok` on the older page, under `data` in a third party's description.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258378",
            "https://github.com/priiiiit/dx-python"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "customData.set",
        "arguments": {
          "reference": "{ref}",
          "key": "probe",
          "value": {
            "a": 1
          }
        }
      }
    ],
    "request": {
      "method": "customData.get",
      "arguments": {
        "reference": "{ref}",
        "key": "probe"
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/id",
          "/reference"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "has": [
          "/data/id"
        ]
      }
    ],
    "leaves": "One record of custom data.",
    "cleanup": [
      {
        "method": "customData.deleteAllByReference",
        "arguments": {
          "reference": "{ref}"
        }
      }
    ]
  },
  {
    "id": "custom-metrics-push-place",
    "statement": "The fields of the point that `customMetrics.push` returns are next to `ok`.",
    "opposes": false,
    "claims": [
      {
        "place": "CustomMetricsPushSuccess",
        "isConvention": false,
        "text": "Listed on an older page, which does not show that the fields are next to `ok`.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258466"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customMetrics.push",
      "arguments": {
        "reference": "{ref}",
        "key": "probe",
        "value": 1
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/id",
          "/reference"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "has": [
          "/data/id"
        ]
      }
    ],
    "leaves": "One point of a custom metric.",
    "cleanup": [
      {
        "method": "customMetrics.list",
        "arguments": {
          "reference": "{ref}",
          "key": "probe"
        },
        "deletes": "customMetrics.delete"
      }
    ]
  },
  {
    "id": "scalars-as-text",
    "statement": "In JSON, a string of digits is read as a number and \"true\" as a boolean, as in a form.",
    "opposes": false,
    "claims": [
      {
        "place": "scalars-as-text",
        "isConvention": true,
        "text": "In JSON, a string of digits is read as a number and \"true\" as a boolean, as in a form.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://github.com/Kajabi/getdx-monorepo-service-identifier-action",
            "https://github.com/mshnjffr/pipeline-importer",
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "customMetrics.push",
      "arguments": {
        "reference": "{ref}",
        "key": "probe",
        "value": "42.5"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ]
      }
    ],
    "leaves": "One point of a custom metric.",
    "cleanup": [
      {
        "method": "customMetrics.list",
        "arguments": {
          "reference": "{ref}",
          "key": "probe"
        },
        "deletes": "customMetrics.delete"
      }
    ]
  },
  {
    "id": "metric-paging",
    "statement": "The point whose time is `from` is part of the list.",
    "opposes": false,
    "claims": [
      {
        "place": "metric-paging",
        "isConvention": true,
        "text": "The point whose time is `from` is part of the list.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "customMetrics.push",
        "arguments": {
          "reference": "{ref}",
          "key": "probe",
          "value": 1,
          "timestamp": "2024-01-01T11:22:33Z"
        }
      }
    ],
    "request": {
      "method": "customMetrics.list",
      "arguments": {
        "reference": "{ref}",
        "key": "probe",
        "from": "2024-01-01T11:22:33Z"
      }
    },
    "confirms": [
      {
        "ok": true,
        "records": 1
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "records": 0
      }
    ],
    "leaves": "One point of a custom metric.",
    "cleanup": [
      {
        "method": "customMetrics.list",
        "arguments": {
          "reference": "{ref}",
          "key": "probe"
        },
        "deletes": "customMetrics.delete"
      }
    ]
  },
  {
    "id": "repeated-reference",
    "statement": "A known reference with equal values succeeds; with different values the code is `invalid_arguments`.",
    "opposes": false,
    "claims": [
      {
        "place": "repeated-reference",
        "isConvention": true,
        "text": "A known reference with equal values succeeds; with different values the code is `invalid_arguments`.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "deployments.create",
        "arguments": {
          "reference_id": "{ref}",
          "deployed_at": "2020-01-01T00:00:00Z",
          "service": "{ref}",
          "environment": "{ref}",
          "merge_commit_shas": [
            "0000000000000000000000000000000000000000"
          ]
        }
      }
    ],
    "request": {
      "method": "deployments.create",
      "arguments": {
        "reference_id": "{ref}",
        "deployed_at": "2020-01-01T00:00:00Z",
        "service": "{ref}",
        "environment": "{ref}",
        "merge_commit_shas": [
          "0000000000000000000000000000000000000000"
        ]
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          409,
          422
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  },
  {
    "id": "deployment-upsert-fields",
    "statement": "The response of `deployments.upsert` has `action` and `reference_id`.",
    "opposes": false,
    "claims": [
      {
        "place": "DeploymentsUpsertSuccess",
        "isConvention": false,
        "text": "Assumed from the response of `deployments.delete`; rely on `ok` only.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "deployments.upsert",
      "arguments": {
        "reference_id": "{ref}",
        "deployed_at": "2020-01-01T00:00:00Z",
        "service": "{ref}",
        "environment": "{ref}",
        "merge_commit_shas": [
          "0000000000000000000000000000000000000000"
        ]
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/action",
          "/reference_id"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "lacks": [
          "/action"
        ]
      },
      {
        "ok": true,
        "lacks": [
          "/reference_id"
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  },
  {
    "id": "deployment-update-fields",
    "statement": "The response of `deployments.update` has `action` and `reference_id`.",
    "opposes": false,
    "claims": [
      {
        "place": "DeploymentsUpdateSuccess",
        "isConvention": false,
        "text": "Assumed from the response of `deployments.delete`; rely on `ok` only.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "deployments.create",
        "arguments": {
          "reference_id": "{ref}",
          "deployed_at": "2020-01-01T00:00:00Z",
          "service": "{ref}",
          "environment": "{ref}",
          "merge_commit_shas": [
            "0000000000000000000000000000000000000000"
          ]
        }
      }
    ],
    "request": {
      "method": "deployments.update",
      "arguments": {
        "reference_id": "{ref}",
        "source_name": "{ref}"
      }
    },
    "confirms": [
      {
        "ok": true,
        "has": [
          "/action",
          "/reference_id"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "lacks": [
          "/action"
        ]
      },
      {
        "ok": true,
        "lacks": [
          "/reference_id"
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  },
  {
    "id": "deployment-without-source",
    "statement": "A deployment is accepted without `repository` and without `merge_commit_shas`.",
    "opposes": true,
    "claims": [
      {
        "place": "DeploymentsCreateArguments",
        "isConvention": false,
        "text": "Requires `repository` or `merge_commit_shas`. The upsert page states this; the overview's example has neither.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/",
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "deployments.create",
      "arguments": {
        "reference_id": "{ref}",
        "deployed_at": "2020-01-01T00:00:00Z",
        "service": "{ref}",
        "environment": "{ref}"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  },
  {
    "id": "deployment-hashes-together",
    "statement": "`commit_sha` and `merge_commit_shas` are accepted together.",
    "opposes": true,
    "claims": [
      {
        "place": "DeploymentsCreateArguments",
        "isConvention": false,
        "text": "Takes `commit_sha` or `merge_commit_shas`. The page shows them as alternatives; that both together are rejected is an assumption.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/",
            "https://github.com/Luscii/gha-dx-create-deployment"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertArguments",
        "isConvention": false,
        "text": "Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an assumption.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      },
      {
        "place": "DeploymentsUpdateArguments",
        "isConvention": false,
        "text": "Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an assumption.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "deployments.create",
      "arguments": {
        "reference_id": "{ref}",
        "deployed_at": "2020-01-01T00:00:00Z",
        "service": "{ref}",
        "environment": "{ref}",
        "commit_sha": "0000000000000000000000000000000000000000",
        "merge_commit_shas": [
          "0000000000000000000000000000000000000000"
        ]
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  },
  {
    "id": "commit-sha-characters",
    "statement": "A commit hash may contain any characters.",
    "opposes": true,
    "claims": [
      {
        "place": "CommitSha",
        "isConvention": false,
        "text": "The pages give only a length; that the characters are hexadecimal is an assumption.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "deployments.create",
      "arguments": {
        "reference_id": "{ref}",
        "deployed_at": "2020-01-01T00:00:00Z",
        "service": "{ref}",
        "environment": "{ref}",
        "merge_commit_shas": [
          "zzzzzzz"
        ]
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  },
  {
    "id": "url-form",
    "statement": "A `source_url` may have any format.",
    "opposes": true,
    "claims": [
      {
        "place": "Url",
        "isConvention": false,
        "text": "No page says that the format of the address is checked.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "deployments.create",
      "arguments": {
        "reference_id": "{ref}",
        "deployed_at": "2020-01-01T00:00:00Z",
        "service": "{ref}",
        "environment": "{ref}",
        "merge_commit_shas": [
          "0000000000000000000000000000000000000000"
        ],
        "source_url": "no address"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  },
  {
    "id": "pull-services-texts",
    "statement": "Services as plain strings are no longer accepted.",
    "opposes": false,
    "claims": [
      {
        "place": "pull-services-texts",
        "isConvention": true,
        "text": "Services as plain strings are no longer accepted.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/",
            "https://github.com/Kajabi/getdx-monorepo-service-identifier-action"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "deployments.setPullServices",
        "arguments": {
          "repository": "{ref}",
          "pull_number": 1,
          "services": [
            {
              "identifier": "{ref}"
            }
          ]
        }
      }
    ],
    "request": {
      "method": "deployments.setPullServices",
      "arguments": {
        "repository": "{ref}",
        "pull_number": 1,
        "services": [
          "{ref}"
        ]
      }
    },
    "confirms": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "contradicts": [
      {
        "ok": true
      }
    ],
    "leaves": "A service of a pull request that does not exist; the service may stay in `deployment_services`.",
    "cleanup": [
      {
        "method": "deployments.setPullServices",
        "arguments": {
          "repository": "{ref}",
          "pull_number": 1,
          "services": [],
          "replace": true
        }
      }
    ]
  },
  {
    "id": "group-omissions",
    "statement": "On an update, `repos` and `parent_id` that are left out stay unchanged; groups below a deleted one lose their parent.",
    "opposes": false,
    "claims": [
      {
        "place": "group-omissions",
        "isConvention": true,
        "text": "On an update, `repos` and `parent_id` that are left out stay unchanged; groups below a deleted one lose their parent.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}-parent",
          "name": "{ref}"
        },
        "keep": {
          "parent": "/data/id"
        }
      },
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}",
          "name": "{ref}",
          "parent_id": "{parent}"
        }
      },
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}",
          "name": "{ref}"
        }
      }
    ],
    "request": {
      "method": "repoGroups.get",
      "arguments": {
        "reference_id": "{ref}"
      }
    },
    "confirms": [
      {
        "ok": true,
        "differs": {
          "/data/parent_id": null
        }
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "equals": {
          "/data/parent_id": null
        }
      }
    ],
    "leaves": "Two repository groups without repositories.",
    "cleanup": [
      {
        "method": "repoGroups.delete",
        "arguments": {
          "reference_id": "{ref}"
        },
        "mayFail": true
      },
      {
        "method": "repoGroups.delete",
        "arguments": {
          "reference_id": "{ref}-parent"
        },
        "mayFail": true
      }
    ]
  },
  {
    "id": "group-parent-null",
    "statement": "A `parent_id` of null detaches a group from its parent.",
    "opposes": false,
    "claims": [
      {
        "place": "RepoGroupsUpsertArguments.parent_id",
        "isConvention": false,
        "text": "Detaches the group from its parent. This is an assumption; no page says so.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}-parent",
          "name": "{ref}"
        },
        "keep": {
          "parent": "/data/id"
        }
      },
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}",
          "name": "{ref}",
          "parent_id": "{parent}"
        }
      },
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}",
          "name": "{ref}",
          "parent_id": null
        },
        "mayFail": true
      }
    ],
    "request": {
      "method": "repoGroups.get",
      "arguments": {
        "reference_id": "{ref}"
      }
    },
    "confirms": [
      {
        "ok": true,
        "equals": {
          "/data/parent_id": null
        }
      }
    ],
    "contradicts": [
      {
        "ok": true,
        "differs": {
          "/data/parent_id": null
        }
      }
    ],
    "leaves": "Two repository groups without repositories.",
    "cleanup": [
      {
        "method": "repoGroups.delete",
        "arguments": {
          "reference_id": "{ref}"
        },
        "mayFail": true
      },
      {
        "method": "repoGroups.delete",
        "arguments": {
          "reference_id": "{ref}-parent"
        },
        "mayFail": true
      }
    ]
  },
  {
    "id": "group-two-names",
    "statement": "`id` and `reference_id` of a group are accepted together.",
    "opposes": true,
    "claims": [
      {
        "place": "RepoGroupsUpsertArguments",
        "isConvention": false,
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
          ]
        }
      },
      {
        "place": "RepoGroupsAddReposArguments",
        "isConvention": false,
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/"
          ]
        }
      },
      {
        "place": "RepoGroupsRemoveReposArguments",
        "isConvention": false,
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/"
          ]
        }
      },
      {
        "place": "RepoGroupsDeleteArguments",
        "isConvention": false,
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.delete/"
          ]
        }
      },
      {
        "place": "repoGroups.get",
        "isConvention": false,
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.get/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}",
          "name": "{ref}"
        },
        "keep": {
          "group": "/data/id"
        }
      }
    ],
    "request": {
      "method": "repoGroups.upsert",
      "arguments": {
        "id": "{group}",
        "reference_id": "{ref}",
        "name": "{ref}"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "leaves": "One repository group without repositories.",
    "cleanup": [
      {
        "method": "repoGroups.delete",
        "arguments": {
          "reference_id": "{ref}"
        },
        "mayFail": true
      }
    ]
  },
  {
    "id": "group-id-kind",
    "statement": "The `id` of a group may be sent as a number or as a string.",
    "opposes": false,
    "claims": [
      {
        "place": "RepoGroupIdText",
        "isConvention": false,
        "text": "Pages of other methods of the family show the ID as a number; whether this one takes it is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
          ]
        }
      },
      {
        "place": "RepoGroupId",
        "isConvention": false,
        "text": "Pages of related methods show the ID as a string; whether this one accepts that is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.get/"
          ]
        }
      }
    ],
    "setup": [
      {
        "method": "repoGroups.upsert",
        "arguments": {
          "reference_id": "{ref}",
          "name": "{ref}"
        },
        "keep": {
          "group": "/data/id"
        }
      }
    ],
    "request": {
      "method": "repoGroups.delete",
      "arguments": {
        "id": "{group}"
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "leaves": "One repository group without repositories.",
    "cleanup": [
      {
        "method": "repoGroups.delete",
        "arguments": {
          "reference_id": "{ref}"
        },
        "mayFail": true
      }
    ]
  },
  {
    "id": "unix-time-text",
    "statement": "A deployment accepts Unix time as a string.",
    "opposes": false,
    "claims": [
      {
        "place": "UnixTimeText",
        "isConvention": false,
        "text": "Unix time in digits. Published programs send it; no current page documents it.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/Kajabi/getdx-deployment-identifier-action",
            "https://github.com/get-dx/datacloud-jenkins"
          ]
        }
      }
    ],
    "setup": [],
    "request": {
      "method": "deployments.create",
      "arguments": {
        "reference_id": "{ref}",
        "deployed_at": "1577836800",
        "service": "{ref}",
        "environment": "{ref}",
        "merge_commit_shas": [
          "0000000000000000000000000000000000000000"
        ]
      }
    },
    "confirms": [
      {
        "ok": true
      }
    ],
    "contradicts": [
      {
        "status": [
          400,
          422
        ],
        "error": [
          "invalid_arguments",
          "required_params_missing"
        ]
      }
    ],
    "leaves": "One deployment of 2020, whose service may stay in `deployment_services` after its deletion.",
    "cleanup": [
      {
        "method": "deployments.delete",
        "arguments": {
          "reference_id": "{ref}"
        }
      }
    ]
  }
];

/** Version of the document that the claims are from. */
export const documentVersion: string = "0.1.0";

/** Every claim that no request can settle, by the reason. */
export const unprobed: readonly Unprobed[] = [
  {
    "id": "no-list",
    "reason": "A method whose name is unknown cannot be requested.",
    "claims": [
      {
        "place": "method-list",
        "isConvention": true,
        "text": "The list of methods is put together from pages, not copied from a list.",
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
        "place": "incidents.sync.x-successor",
        "isConvention": false,
        "text": "The method is deprecated.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      },
      {
        "place": "pipelineRuns.sync.x-successor",
        "isConvention": false,
        "text": "The method is deprecated.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      },
      {
        "place": "services.sync.x-successor",
        "isConvention": false,
        "text": "The method is deprecated.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ]
  },
  {
    "id": "no-other-host",
    "reason": "A host whose name is unknown cannot be tried, and no other host may see the API key.",
    "claims": [
      {
        "place": "host",
        "isConvention": true,
        "text": "Only the instance host is known.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://docs.getdx.com/connectors/claude-code-otel.md"
          ]
        }
      }
    ]
  },
  {
    "id": "no-second-key",
    "reason": "It needs API keys of other kinds, which no request can create.",
    "claims": [
      {
        "place": "api-key",
        "isConvention": true,
        "text": "No scopes of API keys are documented for the Data Cloud.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://docs.getdx.com/webapi/overview/"
          ]
        }
      }
    ]
  },
  {
    "id": "own-limit",
    "reason": "The limit applies to local servers only and is no claim about the API.",
    "claims": [
      {
        "place": "body-size",
        "isConvention": true,
        "text": "A body may have at most 10 MiB.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      },
      {
        "place": "body-depth",
        "isConvention": true,
        "text": "JSON may be nested 100 levels deep.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ]
  },
  {
    "id": "json-readers",
    "reason": "It is about programs that read and write JSON, not about the API.",
    "claims": [
      {
        "place": "integer-size",
        "isConvention": true,
        "text": "An integer beyond 2^53 - 1 is not exact.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview"
          ]
        }
      }
    ]
  },
  {
    "id": "no-flood",
    "reason": "It needs more requests than a production system should receive.",
    "claims": [
      {
        "place": "rate-limit",
        "isConvention": true,
        "text": "A 429 response with `Retry-After` is possible.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://docs.getdx.com/webapi/overview/",
            "https://github.com/augustcolonna/ce-scripts",
            "https://github.com/priiiiit/dx-python"
          ]
        }
      }
    ]
  },
  {
    "id": "open-set",
    "reason": "A code that does not appear proves nothing, and a program must expect new codes anyway.",
    "claims": [
      {
        "place": "open-error-codes",
        "isConvention": true,
        "text": "Other error codes are possible.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/Luscii/gha-dx-create-deployment"
          ]
        }
      },
      {
        "place": "OtherErrorCode",
        "isConvention": false,
        "text": "Codes that no page lists. The set is open, so a client must expect new ones.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ]
  },
  {
    "id": "no-deployment-read",
    "reason": "No method reads a deployment, so what was stored cannot be seen.",
    "claims": [
      {
        "place": "deployment-metadata",
        "isConvention": true,
        "text": "On an update, `metadata` of a deployment replaces what is stored.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      },
      {
        "place": "DeploymentsCreateArguments.environment",
        "isConvention": false,
        "text": "Where the deployment went. Programs send it and a column of that name exists; no page of the method shows it.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/Luscii/gha-dx-create-deployment",
            "https://github.com/augustcolonna/ce-scripts",
            "https://docs.getdx.com/schema/deployments/"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertArguments.environment",
        "isConvention": false,
        "text": "Where the deployment went; the default applies on creation. Listed for the update.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertArguments.source_name",
        "isConvention": false,
        "text": "The system that deployed. Listed for the update.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertArguments.source_url",
        "isConvention": false,
        "text": "Page of the deployment. Listed for the update.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertArguments.metadata",
        "isConvention": false,
        "text": "Your own facts. Listed for the update.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertArguments.integration_branch",
        "isConvention": false,
        "text": "Branch that limits attribution. The page's list could not be read to its end.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertArguments.success",
        "isConvention": false,
        "text": "Whether the deployment succeeded. The page's list could not be read to its end.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      },
      {
        "place": "DeploymentsUpdateArguments.integration_branch",
        "isConvention": false,
        "text": "Branch that limits attribution. The page's list could not be read to its end.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      },
      {
        "place": "DeploymentsUpdateArguments.success",
        "isConvention": false,
        "text": "Whether the deployment succeeded. The page's list could not be read to its end.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      },
      {
        "place": "UnixTime",
        "isConvention": false,
        "text": "No page gives a range; a number outside it is neither seconds nor milliseconds of a plausible date.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ]
  },
  {
    "id": "no-incident-delete",
    "reason": "No method reads or deletes an incident, so an accepted request would leave one for good.",
    "claims": [
      {
        "place": "incident-omissions",
        "isConvention": true,
        "text": "On an update, a scalar argument that is left out stays unchanged.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
          ]
        }
      },
      {
        "place": "incident-service-texts",
        "isConvention": true,
        "text": "Only the older method accepts services as plain strings.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      },
      {
        "place": "IncidentsSyncArguments.metadata",
        "isConvention": false,
        "text": "Null is documented for `incidents.upsert`; the help page of the older name does not show it.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
          ]
        }
      }
    ]
  },
  {
    "id": "no-run-delete",
    "reason": "No method reads or deletes a pipeline run, so an accepted request would leave one for good.",
    "claims": [
      {
        "place": "pipeline-statuses",
        "isConvention": true,
        "text": "A status from another system counts as `unknown` under the older name and is rejected under the newer one.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://github.com/get-dx/datacloud-jenkins",
            "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
          ]
        }
      },
      {
        "place": "PipelineRunsUpsertArguments.status",
        "isConvention": false,
        "text": "The page names `unknown` for a run without a status; published programs send it.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncArguments.status",
        "isConvention": false,
        "text": "Published programs send their CI system's own words (`unstable`, `aborted`, `not_built`, `unknown`).",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/get-dx/datacloud-jenkins",
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncArguments.source_id",
        "isConvention": false,
        "text": "ID of the run in its CI system. A published program sends it, and the table has a column of that name.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/Sdy603/jenkins_version_2_3_3",
            "https://docs.getdx.com/schema/pipeline_runs/"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncArguments.base_branch",
        "isConvention": false,
        "text": "Branch that the pull request is for. A published program sends it.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/Sdy603/jenkins_version_2_3_3"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncArguments.branch",
        "isConvention": false,
        "text": "Branch that ran. A published program sends it beside `head_branch`.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/Sdy603/jenkins_version_2_3_3"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncArguments.finished_at",
        "isConvention": false,
        "text": "When the run ended. That it takes the form of `started_at` is inferred.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/8691575"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncTime",
        "isConvention": false,
        "text": "Documented for deployments alone.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncTime",
        "isConvention": false,
        "text": "Published programs send integers.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      },
      {
        "place": "PipelineRunsSyncTime",
        "isConvention": false,
        "text": "Documented for `pipelineRuns.upsert`; whether the older name takes it is not known.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
          ]
        }
      }
    ]
  },
  {
    "id": "no-usage-delete",
    "reason": "No method deletes a day of AI usage, so an accepted request would leave one for good.",
    "claims": [
      {
        "place": "ai-tool-repeats",
        "isConvention": true,
        "text": "A second record of the same person, day and tool is stored beside the first.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/",
            "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns/"
          ]
        }
      },
      {
        "place": "ai-tool-batches",
        "isConvention": true,
        "text": "One malformed item causes the whole request to be rejected, and the number of items has no limit.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/"
          ]
        }
      },
      {
        "place": "ai-tool-people",
        "isConvention": true,
        "text": "An email address or tool that DX does not know is accepted, and the day is taken in UTC.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
          ]
        }
      },
      {
        "place": "AiToolUsage.date",
        "isConvention": false,
        "text": "The page gives the type as String and shows a day. Whether it accepts a time is not documented.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
          ]
        }
      },
      {
        "place": "Email",
        "isConvention": false,
        "text": "No page says that the format of the address is checked.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
          ]
        }
      },
      {
        "place": "TokenCount",
        "isConvention": false,
        "text": "Must be 0 or more. This is an assumption; no page says so.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
          ]
        }
      },
      {
        "place": "AiToolModelBreakdown.spend_cents",
        "isConvention": false,
        "text": "Spend in US cents. The table has the column; the name of the argument is taken from it.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns"
          ]
        }
      },
      {
        "place": "AiToolModelBreakdown.credits_used",
        "isConvention": false,
        "text": "Credits used, possibly a fraction. The table has the column; the name of the argument is taken from it.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns"
          ]
        }
      }
    ]
  },
  {
    "id": "no-pull-read",
    "reason": "No method reads the services of a pull request, so what an empty array does cannot be seen.",
    "claims": [
      {
        "place": "pull-services-empty",
        "isConvention": true,
        "text": "An empty array without `replace` changes nothing.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/"
          ]
        }
      }
    ]
  },
  {
    "id": "no-integer-prefix",
    "reason": "An integer cannot begin with the run's prefix, so the request could hit a record of somebody else.",
    "claims": [
      {
        "place": "reference-integers",
        "isConvention": true,
        "text": "The reference of a deployment is a string for create, and a string or an integer for the other methods.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/"
          ]
        }
      }
    ]
  },
  {
    "id": "needs-bitbucket",
    "reason": "It needs a repository of Bitbucket Cloud that the account has connected.",
    "claims": [
      {
        "place": "bitbucket-cloud-names",
        "isConvention": true,
        "text": "Repositories of Bitbucket Cloud are named with their workspace, like all others.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    ]
  },
  {
    "id": "many-faults",
    "reason": "Each code needs its own fault, and some of them (a deactivated account) cannot be caused by a request.",
    "claims": [
      {
        "place": "DeploymentsCreateErrorCode",
        "isConvention": false,
        "text": "A published program lists these codes as the page's. The page could not be read to its end.",
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/Luscii/gha-dx-create-deployment"
          ]
        }
      },
      {
        "place": "CommonErrorCode",
        "isConvention": false,
        "text": "Codes that any method can return. Not every method page lists them.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      },
      {
        "place": "DeploymentsUpsertErrorCode",
        "isConvention": false,
        "text": "Expected from the sibling methods",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      },
      {
        "place": "DeploymentsUpdateErrorCode",
        "isConvention": false,
        "text": "Expected from the sibling methods",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
          ]
        }
      },
      {
        "place": "IncidentsUpsertErrorCode",
        "isConvention": false,
        "text": "The help page lists these codes for `incidents.sync`.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/9145715"
          ]
        }
      }
    ]
  },
  {
    "id": "parts-have-probes",
    "reason": "It sums up the responses of single methods, each of which has its own entry.",
    "claims": [
      {
        "place": "success-payload",
        "isConvention": true,
        "text": "Where no page shows the response, rely on `ok` only.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/overview",
            "https://github.com/priiiiit/dx-python"
          ]
        }
      }
    ]
  },
  {
    "id": "no-group-prefix",
    "reason": "A group without a reference cannot carry the run's prefix.",
    "claims": [
      {
        "place": "RepoGroup.reference_id",
        "isConvention": false,
        "text": "The group was created without one. No page shows this.",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
          ]
        }
      }
    ]
  }
];
