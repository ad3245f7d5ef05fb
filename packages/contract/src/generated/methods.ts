// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { MethodDescription, ServerDescription } from "../method-description.ts";

/** Every method of the API by its name. */
export const methods = {
  "aiToolMetrics.push": {
    "family": "aiToolMetrics",
    "member": "push",
    "verb": "POST",
    "path": "/aiToolMetrics.push",
    "operationId": "aiToolMetricsPush",
    "summary": "Add a day of AI tool usage",
    "docs": "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
      ]
    },
    "effect": "creates",
    "idempotency": {
      "safe": false,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
        ]
      },
      "repeat": {
        "does": "stores again",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "bespoke_ai_tool_daily_metrics",
      "bespoke_ai_tool_model_breakdowns",
      "ai_tool_daily_metrics"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "aiToolMetrics.pushAll": {
    "family": "aiToolMetrics",
    "member": "pushAll",
    "verb": "POST",
    "path": "/aiToolMetrics.pushAll",
    "operationId": "aiToolMetricsPushAll",
    "summary": "Add many days of AI tool usage",
    "docs": "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/"
      ]
    },
    "effect": "creates",
    "idempotency": {
      "safe": false,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/"
        ]
      },
      "repeat": {
        "does": "stores again",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.pushall/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "bespoke_ai_tool_daily_metrics",
      "bespoke_ai_tool_model_breakdowns",
      "ai_tool_daily_metrics"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customData.get": {
    "family": "customData",
    "member": "get",
    "verb": "GET",
    "path": "/customData.get",
    "operationId": "customDataGet",
    "summary": "Read one custom data record",
    "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.get/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/customdata.get/"
      ]
    },
    "effect": "reads",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.get/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.get/"
          ]
        }
      }
    },
    "encodings": [
      "query"
    ],
    "tables": [
      "custom_data"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customData.getAllByReference": {
    "family": "customData",
    "member": "getAllByReference",
    "verb": "GET",
    "path": "/customData.getAllByReference",
    "operationId": "customDataGetAllByReference",
    "summary": "Read all custom data records of a reference",
    "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/"
      ]
    },
    "effect": "reads",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/"
          ]
        }
      }
    },
    "encodings": [
      "query"
    ],
    "tables": [
      "custom_data"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customData.set": {
    "family": "customData",
    "member": "set",
    "verb": "POST",
    "path": "/customData.set",
    "operationId": "customDataSet",
    "summary": "Create or update a custom data record",
    "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.set/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/customdata.set/"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.set/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.set/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "custom_data"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customData.setAll": {
    "family": "customData",
    "member": "setAll",
    "verb": "POST",
    "path": "/customData.setAll",
    "operationId": "customDataSetAll",
    "summary": "Create or update many custom data records",
    "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.setall/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/customdata.setall/"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.setall/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.setall/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "custom_data"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customData.delete": {
    "family": "customData",
    "member": "delete",
    "verb": "POST",
    "path": "/customData.delete",
    "operationId": "customDataDelete",
    "summary": "Delete one custom data record",
    "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.delete/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/customdata.delete/"
      ]
    },
    "effect": "removes",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.delete/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.delete/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "custom_data"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customData.deleteAllByReference": {
    "family": "customData",
    "member": "deleteAllByReference",
    "verb": "POST",
    "path": "/customData.deleteAllByReference",
    "operationId": "customDataDeleteAllByReference",
    "summary": "Delete all custom data records of a reference",
    "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/"
      ]
    },
    "effect": "removes",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/customdata.deleteallbyreference/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "custom_data"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customMetrics.push": {
    "family": "customMetrics",
    "member": "push",
    "verb": "POST",
    "path": "/customMetrics.push",
    "operationId": "customMetricsPush",
    "summary": "Add a point to a custom metric",
    "docs": "https://docs.getdx.com/datacloudapi/methods/custommetrics.push/",
    "deprecated": true,
    "successor": "https://docs.getdx.com/custom-tables",
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/custommetrics.push/"
      ]
    },
    "effect": "creates",
    "idempotency": {
      "safe": false,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/custommetrics.push/"
        ]
      },
      "repeat": {
        "does": "stores again",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/custommetrics.push/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "custom_metrics"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customMetrics.list": {
    "family": "customMetrics",
    "member": "list",
    "verb": "GET",
    "path": "/customMetrics.list",
    "operationId": "customMetricsList",
    "summary": "List the points of a custom metric",
    "docs": "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/",
    "deprecated": true,
    "successor": "https://docs.getdx.com/custom-tables",
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
      ]
    },
    "effect": "reads",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
          ]
        }
      }
    },
    "encodings": [
      "query"
    ],
    "tables": [
      "custom_metrics"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "customMetrics.delete": {
    "family": "customMetrics",
    "member": "delete",
    "verb": "POST",
    "path": "/customMetrics.delete",
    "operationId": "customMetricsDelete",
    "summary": "Delete one point of a custom metric",
    "docs": "https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/",
    "deprecated": true,
    "successor": "https://docs.getdx.com/custom-tables",
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/"
      ]
    },
    "effect": "removes",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "custom_metrics"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.create": {
    "family": "deployments",
    "member": "create",
    "verb": "POST",
    "path": "/deployments.create",
    "operationId": "deploymentsCreate",
    "summary": "Register a deployment",
    "docs": "https://docs.getdx.com/datacloudapi/methods/deployments.create/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
      ]
    },
    "effect": "creates",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      },
      "repeat": {
        "does": "stores again",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "deployments",
      "deployment_services",
      "deployment_service_memberships"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "observed"
      },
      {
        "code": "invalid_auth",
        "evidence": "observed"
      },
      {
        "code": "account_inactive",
        "evidence": "observed"
      },
      {
        "code": "invalid_json",
        "evidence": "observed"
      },
      {
        "code": "required_params_missing",
        "evidence": "observed"
      },
      {
        "code": "repo_not_found",
        "evidence": "observed"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.upsert": {
    "family": "deployments",
    "member": "upsert",
    "verb": "POST",
    "path": "/deployments.upsert",
    "operationId": "deploymentsUpsert",
    "summary": "Create or patch a deployment",
    "docs": "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "deployments",
      "deployment_services",
      "deployment_service_memberships"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "required_params_missing",
        "evidence": "inferred"
      },
      {
        "code": "invalid_reference_id",
        "evidence": "inferred"
      },
      {
        "code": "repo_not_found",
        "evidence": "inferred"
      },
      {
        "code": "deployment_not_api_managed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.update": {
    "family": "deployments",
    "member": "update",
    "verb": "POST",
    "path": "/deployments.update",
    "operationId": "deploymentsUpdate",
    "summary": "Patch a deployment",
    "docs": "https://docs.getdx.com/datacloudapi/methods/deployments.update/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
      ]
    },
    "effect": "changes",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "deployments",
      "deployment_services",
      "deployment_service_memberships"
    ],
    "errors": [
      {
        "code": "deployment_not_found",
        "evidence": "documented"
      },
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "required_params_missing",
        "evidence": "inferred"
      },
      {
        "code": "invalid_reference_id",
        "evidence": "inferred"
      },
      {
        "code": "deployment_not_api_managed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.delete": {
    "family": "deployments",
    "member": "delete",
    "verb": "POST",
    "path": "/deployments.delete",
    "operationId": "deploymentsDelete",
    "summary": "Delete a deployment",
    "docs": "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
      ]
    },
    "effect": "removes",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "deployments",
      "deployment_services",
      "deployment_service_memberships"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "documented"
      },
      {
        "code": "required_params_missing",
        "evidence": "documented"
      },
      {
        "code": "invalid_reference_id",
        "evidence": "documented"
      },
      {
        "code": "deployment_not_api_managed",
        "evidence": "documented"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.setPullServices": {
    "family": "deployments",
    "member": "setPullServices",
    "verb": "POST",
    "path": "/deployments.setPullServices",
    "operationId": "deploymentsSetPullServices",
    "summary": "Set the services of a pull request",
    "docs": "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/"
      ]
    },
    "effect": "changes",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.setpullservices/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "deployment_services"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "incidents.upsert": {
    "family": "incidents",
    "member": "upsert",
    "verb": "POST",
    "path": "/incidents.upsert",
    "operationId": "incidentsUpsert",
    "summary": "Create or update an incident",
    "docs": "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/incidents.upsert/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "incidents",
      "incident_services"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      },
      {
        "code": "metadata_invalid",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      }
    ]
  },
  "incidents.sync": {
    "family": "incidents",
    "member": "sync",
    "verb": "POST",
    "path": "/incidents.sync",
    "operationId": "incidentsSync",
    "summary": "Create or update an incident by its older name",
    "docs": "https://help.getdx.com/en/articles/9145715",
    "deprecated": true,
    "successor": "incidents.upsert",
    "deprecation": {
      "level": "observed",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview"
      ]
    },
    "evidence": {
      "level": "documented",
      "sources": [
        "https://help.getdx.com/en/articles/9145715"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://help.getdx.com/en/articles/9145715"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://help.getdx.com/en/articles/9145715"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "incidents",
      "incident_services"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "documented"
      },
      {
        "code": "invalid_arguments",
        "evidence": "documented"
      },
      {
        "code": "metadata_invalid",
        "evidence": "documented"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      }
    ]
  },
  "pipelineRuns.upsert": {
    "family": "pipelineRuns",
    "member": "upsert",
    "verb": "POST",
    "path": "/pipelineRuns.upsert",
    "operationId": "pipelineRunsUpsert",
    "summary": "Create or update a pipeline run",
    "docs": "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "pipeline_runs"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "pipelineRuns.sync": {
    "family": "pipelineRuns",
    "member": "sync",
    "verb": "POST",
    "path": "/pipelineRuns.sync",
    "operationId": "pipelineRunsSync",
    "summary": "Create or update a pipeline run by its older name",
    "docs": "https://help.getdx.com/en/articles/8691575",
    "deprecated": true,
    "successor": "pipelineRuns.upsert",
    "deprecation": {
      "level": "observed",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview"
      ]
    },
    "evidence": {
      "level": "documented",
      "sources": [
        "https://help.getdx.com/en/articles/8691575"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://help.getdx.com/en/articles/8691575"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://help.getdx.com/en/articles/8691575"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "pipeline_runs"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.get": {
    "family": "repoGroups",
    "member": "get",
    "verb": "GET",
    "path": "/repoGroups.get",
    "operationId": "repoGroupsGet",
    "summary": "Read a repository group",
    "docs": "https://docs.getdx.com/datacloudapi/methods/repogroups.get/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/repogroups.get/"
      ]
    },
    "effect": "reads",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/repogroups.get/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.get/"
          ]
        }
      }
    },
    "encodings": [
      "query"
    ],
    "tables": [
      "repo_groups"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.upsert": {
    "family": "repoGroups",
    "member": "upsert",
    "verb": "POST",
    "path": "/repoGroups.upsert",
    "operationId": "repoGroupsUpsert",
    "summary": "Create or update a repository group",
    "docs": "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id",
        "id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
        ]
      },
      "repeat": {
        "does": "stores again",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "repo_groups"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.addRepos": {
    "family": "repoGroups",
    "member": "addRepos",
    "verb": "POST",
    "path": "/repoGroups.addRepos",
    "operationId": "repoGroupsAddRepos",
    "summary": "Add repositories to a group",
    "docs": "https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/"
      ]
    },
    "effect": "changes",
    "idempotency": {
      "safe": true,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.addrepos/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "repo_groups"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.removeRepos": {
    "family": "repoGroups",
    "member": "removeRepos",
    "verb": "POST",
    "path": "/repoGroups.removeRepos",
    "operationId": "repoGroupsRemoveRepos",
    "summary": "Remove repositories from a group",
    "docs": "https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/"
      ]
    },
    "effect": "removes",
    "idempotency": {
      "safe": false,
      "keys": [],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/"
        ]
      },
      "repeat": {
        "does": "fails",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "repo_groups"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.delete": {
    "family": "repoGroups",
    "member": "delete",
    "verb": "POST",
    "path": "/repoGroups.delete",
    "operationId": "repoGroupsDelete",
    "summary": "Delete a repository group",
    "docs": "https://docs.getdx.com/datacloudapi/methods/repogroups.delete/",
    "deprecated": false,
    "successor": null,
    "evidence": {
      "level": "documented",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/repogroups.delete/"
      ]
    },
    "effect": "removes",
    "idempotency": {
      "safe": false,
      "keys": [],
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/repogroups.delete/"
        ]
      },
      "repeat": {
        "does": "fails",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.delete/"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "repo_groups"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "inferred"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      },
      {
        "code": "invalid_arguments",
        "evidence": "inferred"
      }
    ]
  },
  "services.sync": {
    "family": "services",
    "member": "sync",
    "verb": "POST",
    "path": "/services.sync",
    "operationId": "servicesSync",
    "summary": "Create or update a service",
    "docs": "https://help.getdx.com/en/articles/9145768-services-api",
    "deprecated": true,
    "successor": "https://docs.getdx.com/datacloudapi/overview",
    "deprecation": {
      "level": "observed",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview"
      ]
    },
    "evidence": {
      "level": "documented",
      "sources": [
        "https://help.getdx.com/en/articles/9145768-services-api"
      ]
    },
    "effect": "replaces",
    "idempotency": {
      "safe": "by-key",
      "keys": [
        "reference_id"
      ],
      "evidence": {
        "level": "documented",
        "sources": [
          "https://help.getdx.com/en/articles/9145768-services-api"
        ]
      },
      "repeat": {
        "does": "changes nothing",
        "evidence": {
          "level": "documented",
          "sources": [
            "https://help.getdx.com/en/articles/9145768-services-api"
          ]
        }
      }
    },
    "encodings": [
      "json",
      "form"
    ],
    "tables": [
      "deployment_services"
    ],
    "errors": [
      {
        "code": "not_authed",
        "evidence": "documented"
      },
      {
        "code": "invalid_arguments",
        "evidence": "documented"
      },
      {
        "code": "invalid_auth",
        "evidence": "inferred"
      },
      {
        "code": "account_inactive",
        "evidence": "inferred"
      },
      {
        "code": "invalid_json",
        "evidence": "inferred"
      }
    ]
  }
} as const satisfies Record<string, MethodDescription>;

/** Where the API is served. */
export const server = {
  "url": "https://{instance}.getdx.net/api",
  "variables": [
    {
      "name": "instance",
      "default": "yourinstance",
      "description": "Name of the account's instance, the first label of its host name."
    }
  ]
} as const satisfies ServerDescription;
