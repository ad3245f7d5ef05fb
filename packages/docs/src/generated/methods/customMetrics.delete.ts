// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { MethodReference } from "../../reference.ts";

/** What the site shows of customMetrics.delete. */
export const method: MethodReference = {
  "name": "customMetrics.delete",
  "family": "customMetrics",
  "verb": "POST",
  "url": "https://yourinstance.getdx.net/api/customMetrics.delete",
  "operationId": "customMetricsDelete",
  "summary": "Delete one point of a custom metric",
  "description": "Deletes one point by its id. What happens where there is no such point is not documented; this document takes it for\na success. Deprecated in favour of Custom Tables, which are written with SQL.",
  "docs": "https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/",
  "deprecated": true,
  "successor": "https://docs.getdx.com/custom-tables",
  "evidence": {
    "level": "documented",
    "sources": [
      "https://docs.getdx.com/datacloudapi/methods/custommetrics.delete/"
    ]
  },
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
  "tables": [
    "custom_metrics"
  ],
  "encodings": [
    "json",
    "form"
  ],
  "arguments": [
    {
      "name": "id",
      "type": "string",
      "required": true,
      "description": "Id that DX gave the point.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"399599e8-a526-4073-ba7f-cfada89adfa0\"",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [],
  "success": {
    "description": "The point is gone. Only `ok` is certain.",
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
      }
    ],
    "claims": []
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
      "key": "by_id",
      "summary": "By id.",
      "request": {
        "authorization": "active",
        "arguments": {
          "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
        }
      },
      "response": {
        "status": 200,
        "body": {
          "ok": true
        }
      },
      "needsState": false,
      "pairs": [
        [
          "id",
          "399599e8-a526-4073-ba7f-cfada89adfa0"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/customMetrics.delete \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"id\": \"399599e8-a526-4073-ba7f-cfada89adfa0\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/customMetrics.delete \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'id=399599e8-a526-4073-ba7f-cfada89adfa0'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customMetrics.delete({\n  id: \"399599e8-a526-4073-ba7f-cfada89adfa0\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/customMetrics.delete\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({ id: \"399599e8-a526-4073-ba7f-cfada89adfa0\" }),\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.request\n\narguments = {\n    \"id\": \"399599e8-a526-4073-ba7f-cfada89adfa0\",\n}\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/customMetrics.delete\",\n    data=json.dumps(arguments).encode(),\n    headers={\n        \"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"],\n        \"Content-Type\": \"application/json\",\n    },\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\"id\": \"399599e8-a526-4073-ba7f-cfada89adfa0\"})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/customMetrics.delete\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customMetrics.delete\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  id: \"399599e8-a526-4073-ba7f-cfada89adfa0\"\n})\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customMetrics.delete\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/customMetrics.delete \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"id\": \"399599e8-a526-4073-ba7f-cfada89adfa0\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/customMetrics.delete \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"id\": \"399599e8-a526-4073-ba7f-cfada89adfa0\"\n        }'\n"
        }
      ]
    },
    {
      "key": "not_authed",
      "summary": "The request carries no key.",
      "request": {
        "authorization": "none",
        "arguments": {
          "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
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
          "id",
          "399599e8-a526-4073-ba7f-cfada89adfa0"
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
          "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
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
          "id",
          "399599e8-a526-4073-ba7f-cfada89adfa0"
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
          "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
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
          "id",
          "399599e8-a526-4073-ba7f-cfada89adfa0"
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
          "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
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
          "id",
          "399599e8-a526-4073-ba7f-cfada89adfa0"
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
