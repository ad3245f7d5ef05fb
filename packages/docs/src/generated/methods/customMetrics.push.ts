// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { MethodReference } from "../../reference.ts";

/** What the site shows of customMetrics.push. */
export const method: MethodReference = {
  "name": "customMetrics.push",
  "family": "customMetrics",
  "verb": "POST",
  "url": "https://yourinstance.getdx.net/api/customMetrics.push",
  "operationId": "customMetricsPush",
  "summary": "Add a point to a custom metric",
  "description": "Adds one number to a time series. It always adds: the same call twice makes two points. Deprecated in favour of\nCustom Tables, which are written with SQL.",
  "docs": "https://docs.getdx.com/datacloudapi/methods/custommetrics.push/",
  "deprecated": true,
  "successor": "https://docs.getdx.com/custom-tables",
  "evidence": {
    "level": "documented",
    "sources": [
      "https://docs.getdx.com/datacloudapi/methods/custommetrics.push/"
    ]
  },
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
  "tables": [
    "custom_metrics"
  ],
  "encodings": [
    "json",
    "form"
  ],
  "arguments": [
    {
      "name": "reference",
      "type": "string",
      "required": true,
      "description": "What the metric is about.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"orgname/service\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "key",
      "type": "string",
      "required": true,
      "description": "Name of the metric.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"example\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "value",
      "type": "number",
      "required": true,
      "description": "The measured number.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "42.5",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "metadata",
      "type": "object",
      "required": false,
      "description": "A JSON object of your own facts.",
      "constraints": [
        "any members"
      ],
      "values": [],
      "default": null,
      "example": "{\"version\":\"v1.11.23\"}",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "timestamp",
      "type": "ISO 8601 time",
      "required": false,
      "description": "When it was measured, in ISO 8601. By default the time at which the request is received.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"2025-01-01T12:05:00Z\"",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [],
  "success": {
    "description": "The stored point. The fields are listed on an older page.",
    "fields": [
      {
        "name": "ok",
        "type": "boolean",
        "required": true,
        "description": "Always true.",
        "constraints": [],
        "values": [
          "true"
        ],
        "default": null,
        "example": null,
        "evidence": null,
        "claims": [],
        "fields": []
      },
      {
        "name": "id",
        "type": "string",
        "required": true,
        "description": "Id that DX gave the record. Probably a UUID.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "\"399599e8-a526-4073-ba7f-cfada89adfa0\"",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258466"
          ]
        },
        "claims": [],
        "fields": []
      },
      {
        "name": "reference",
        "type": "string",
        "required": true,
        "description": "What the metric is about.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "\"orgname/service\"",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258466"
          ]
        },
        "claims": [],
        "fields": []
      },
      {
        "name": "key",
        "type": "string",
        "required": true,
        "description": "Name of the metric.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "\"example\"",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258466"
          ]
        },
        "claims": [],
        "fields": []
      },
      {
        "name": "value",
        "type": "number",
        "required": true,
        "description": "The measured number.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "42.5",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258466"
          ]
        },
        "claims": [],
        "fields": []
      },
      {
        "name": "timestamp",
        "type": "ISO 8601 time",
        "required": true,
        "description": "The time that was given, or else the time at which the request was received.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "\"2025-01-01T12:05:00Z\"",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258466"
          ]
        },
        "claims": [],
        "fields": []
      },
      {
        "name": "metadata",
        "type": "object or null",
        "required": false,
        "description": "The JSON object that came with the number.",
        "constraints": [
          "any members"
        ],
        "values": [],
        "default": null,
        "example": "{\"other\":\"data\"}",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258466"
          ]
        },
        "claims": [],
        "fields": []
      }
    ],
    "claims": [
      {
        "text": "Listed on an older page; that the fields stand beside `ok` is not shown.",
        "level": "inferred",
        "sources": [
          "https://help.getdx.com/en/articles/10258466"
        ]
      }
    ]
  },
  "errors": [
    {
      "code": "not_authed",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "code": "invalid_auth",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "code": "account_inactive",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "code": "invalid_json",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    },
    {
      "code": "invalid_arguments",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/overview",
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      }
    }
  ],
  "scenarios": [
    {
      "key": "with_metadata",
      "summary": "A point with its time and metadata.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference": "orgname/service",
          "key": "example",
          "value": 42.5,
          "metadata": {
            "other": "data"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        }
      },
      "response": {
        "status": 200,
        "body": {
          "ok": true,
          "id": "399599e8-a526-4073-ba7f-cfada89adfa0",
          "reference": "orgname/service",
          "key": "example",
          "value": 42.5,
          "metadata": {
            "other": "data"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/service"
        ],
        [
          "key",
          "example"
        ],
        [
          "value",
          "42.5"
        ],
        [
          "metadata[other]",
          "data"
        ],
        [
          "timestamp",
          "2024-01-01T11:22:33Z"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/customMetrics.push \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference\": \"orgname/service\",\n    \"key\": \"example\",\n    \"value\": 42.5,\n    \"metadata\": {\n      \"other\": \"data\"\n    },\n    \"timestamp\": \"2024-01-01T11:22:33Z\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/customMetrics.push \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/service' \\\n  --data-urlencode 'key=example' \\\n  --data-urlencode 'value=42.5' \\\n  --data-urlencode 'metadata[other]=data' \\\n  --data-urlencode 'timestamp=2024-01-01T11:22:33Z'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customMetrics.push({\n  reference: \"orgname/service\",\n  key: \"example\",\n  value: 42.5,\n  metadata: { other: \"data\" },\n  timestamp: \"2024-01-01T11:22:33Z\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/customMetrics.push\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference: \"orgname/service\",\n    key: \"example\",\n    value: 42.5,\n    metadata: { other: \"data\" },\n    timestamp: \"2024-01-01T11:22:33Z\",\n  }),\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.request\n\narguments = {\n    \"reference\": \"orgname/service\",\n    \"key\": \"example\",\n    \"value\": 42.5,\n    \"metadata\": {\"other\": \"data\"},\n    \"timestamp\": \"2024-01-01T11:22:33Z\",\n}\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/customMetrics.push\",\n    data=json.dumps(arguments).encode(),\n    headers={\n        \"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"],\n        \"Content-Type\": \"application/json\",\n    },\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference\": \"orgname/service\",\n\t\t\"key\":       \"example\",\n\t\t\"value\":     42.5,\n\t\t\"metadata\":  map[string]any{\"other\": \"data\"},\n\t\t\"timestamp\": \"2024-01-01T11:22:33Z\",\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/customMetrics.push\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customMetrics.push\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference: \"orgname/service\",\n  key: \"example\",\n  value: 42.5,\n  metadata: { other: \"data\" },\n  timestamp: \"2024-01-01T11:22:33Z\"\n})\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customMetrics.push\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/customMetrics.push \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference\": \"orgname/service\",\n              \"key\": \"example\",\n              \"value\": 42.5,\n              \"metadata\": {\n                \"other\": \"data\"\n              },\n              \"timestamp\": \"2024-01-01T11:22:33Z\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/customMetrics.push \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference\": \"orgname/service\",\n          \"key\": \"example\",\n          \"value\": 42.5,\n          \"metadata\": {\n            \"other\": \"data\"\n          },\n          \"timestamp\": \"2024-01-01T11:22:33Z\"\n        }'\n"
        }
      ]
    },
    {
      "key": "not_authed",
      "summary": "The request carries no key.",
      "request": {
        "authorization": "none",
        "arguments": {
          "reference": "orgname/service",
          "key": "example",
          "value": 42.5,
          "metadata": {
            "other": "data"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        }
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "not_authed"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/service"
        ],
        [
          "key",
          "example"
        ],
        [
          "value",
          "42.5"
        ],
        [
          "metadata[other]",
          "data"
        ],
        [
          "timestamp",
          "2024-01-01T11:22:33Z"
        ]
      ],
      "samples": []
    },
    {
      "key": "invalid_auth",
      "summary": "The key is not known.",
      "request": {
        "authorization": "unknown",
        "arguments": {
          "reference": "orgname/service",
          "key": "example",
          "value": 42.5,
          "metadata": {
            "other": "data"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        }
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "invalid_auth"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/service"
        ],
        [
          "key",
          "example"
        ],
        [
          "value",
          "42.5"
        ],
        [
          "metadata[other]",
          "data"
        ],
        [
          "timestamp",
          "2024-01-01T11:22:33Z"
        ]
      ],
      "samples": []
    },
    {
      "key": "account_inactive",
      "summary": "The account of the key is deactivated.",
      "request": {
        "authorization": "inactive",
        "arguments": {
          "reference": "orgname/service",
          "key": "example",
          "value": 42.5,
          "metadata": {
            "other": "data"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        }
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "account_inactive"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/service"
        ],
        [
          "key",
          "example"
        ],
        [
          "value",
          "42.5"
        ],
        [
          "metadata[other]",
          "data"
        ],
        [
          "timestamp",
          "2024-01-01T11:22:33Z"
        ]
      ],
      "samples": []
    },
    {
      "key": "invalid_json",
      "summary": "The body ends too early.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference": "orgname/service",
          "key": "example",
          "value": 42.5,
          "metadata": {
            "other": "data"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        },
        "body": "{\"reference_id\": \"dep"
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "invalid_json"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/service"
        ],
        [
          "key",
          "example"
        ],
        [
          "value",
          "42.5"
        ],
        [
          "metadata[other]",
          "data"
        ],
        [
          "timestamp",
          "2024-01-01T11:22:33Z"
        ]
      ],
      "samples": []
    },
    {
      "key": "invalid_arguments",
      "summary": "The request carries no arguments.",
      "request": {
        "authorization": "active",
        "arguments": {}
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "invalid_arguments"
        }
      },
      "needsState": false,
      "pairs": [],
      "samples": []
    }
  ]
};
