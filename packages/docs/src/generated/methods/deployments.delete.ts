// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { MethodReference } from "../../reference.ts";

/** What the site shows of deployments.delete. */
export const method: MethodReference = {
  "name": "deployments.delete",
  "family": "deployments",
  "verb": "POST",
  "url": "https://yourinstance.getdx.net/api/deployments.delete",
  "operationId": "deploymentsDelete",
  "summary": "Delete a deployment",
  "description": "Deletes for good a deployment that the API created, with its metadata, services and attributed pull requests;\nmetrics are computed anew afterwards. A reference that no deployment has, or no longer has, is a success too.",
  "docs": "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
  "deprecated": false,
  "successor": null,
  "evidence": {
    "level": "documented",
    "sources": [
      "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
    ]
  },
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
  "tables": [
    "deployments",
    "deployment_services",
    "deployment_service_memberships"
  ],
  "encodings": [
    "json",
    "form"
  ],
  "arguments": [
    {
      "name": "reference_id",
      "type": "string or integer",
      "required": true,
      "description": "Your own key of the deployment, text or an integer, the same for every call about it.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"release-v2.4.0\"",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [],
  "success": {
    "description": "The deployment is gone, or was not there.",
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
        "name": "action",
        "type": "string",
        "required": true,
        "description": "Always `deleted`.",
        "constraints": [],
        "values": [
          "\"deleted\""
        ],
        "default": null,
        "example": null,
        "evidence": null,
        "claims": [],
        "fields": []
      },
      {
        "name": "reference_id",
        "type": "string or integer",
        "required": true,
        "description": "Your own key of the deployment, text or an integer, the same for every call about it.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "\"release-v2.4.0\"",
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
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
        ]
      }
    },
    {
      "code": "required_params_missing",
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
        ]
      }
    },
    {
      "code": "invalid_reference_id",
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
        ]
      }
    },
    {
      "code": "deployment_not_api_managed",
      "evidence": {
        "level": "documented",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
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
      "key": "deleted",
      "summary": "A deployment by its reference.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference_id": "release-v2.4.0"
        }
      },
      "response": {
        "status": 200,
        "body": {
          "ok": true,
          "action": "deleted",
          "reference_id": "release-v2.4.0"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference_id",
          "release-v2.4.0"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/deployments.delete \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"release-v2.4.0\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/deployments.delete \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=release-v2.4.0'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.deployments.delete({\n  reference_id: \"release-v2.4.0\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/deployments.delete\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({ reference_id: \"release-v2.4.0\" }),\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.request\n\narguments = {\n    \"reference_id\": \"release-v2.4.0\",\n}\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/deployments.delete\",\n    data=json.dumps(arguments).encode(),\n    headers={\n        \"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"],\n        \"Content-Type\": \"application/json\",\n    },\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\"reference_id\": \"release-v2.4.0\"})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/deployments.delete\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/deployments.delete\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"release-v2.4.0\"\n})\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: deployments.delete\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/deployments.delete \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"release-v2.4.0\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/deployments.delete \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"release-v2.4.0\"\n        }'\n"
        }
      ]
    },
    {
      "key": "not_authed",
      "summary": "The request carries no key.",
      "request": {
        "authorization": "none",
        "arguments": {
          "reference_id": "release-v2.4.0"
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
          "reference_id",
          "release-v2.4.0"
        ]
      ],
      "samples": []
    },
    {
      "key": "required_params_missing",
      "summary": "A call without the reference.",
      "request": {
        "authorization": "active",
        "arguments": {}
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "required_params_missing"
        }
      },
      "needsState": false,
      "pairs": [],
      "samples": []
    },
    {
      "key": "invalid_reference_id",
      "summary": "A reference that is neither text nor an integer.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference_id": [
            "release-v2.4.0"
          ]
        }
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "invalid_reference_id"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference_id[]",
          "release-v2.4.0"
        ]
      ],
      "samples": []
    },
    {
      "key": "deployment_not_api_managed",
      "summary": "A deployment that a connector made.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference_id": "connector-made-1791"
        }
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "deployment_not_api_managed"
        }
      },
      "needsState": true,
      "pairs": [
        [
          "reference_id",
          "connector-made-1791"
        ]
      ],
      "samples": []
    }
  ]
};
