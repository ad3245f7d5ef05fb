// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { MethodReference } from "../../reference.ts";

/** What the site shows of customData.getAllByReference. */
export const method: MethodReference = {
  "name": "customData.getAllByReference",
  "family": "customData",
  "verb": "GET",
  "url": "https://yourinstance.getdx.net/api/customData.getAllByReference",
  "operationId": "customDataGetAllByReference",
  "summary": "Read all custom data records of a reference",
  "description": "Reads every record of one reference. No page documents a limit or pages.",
  "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/",
  "deprecated": false,
  "successor": null,
  "evidence": {
    "level": "documented",
    "sources": [
      "https://docs.getdx.com/datacloudapi/methods/customdata.getallbyreference/"
    ]
  },
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
  "tables": [
    "custom_data"
  ],
  "encodings": [
    "query"
  ],
  "arguments": [
    {
      "name": "reference",
      "type": "string",
      "required": true,
      "description": "What the records are about.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [],
  "success": {
    "description": "The records, possibly none.",
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
        "name": "data",
        "type": "list of objects",
        "required": true,
        "description": "The records.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": null,
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://github.com/priiiiit/dx-python"
          ]
        },
        "claims": [],
        "fields": [
          {
            "name": "id",
            "type": "string",
            "required": true,
            "description": "Id that DX gave the record. Probably a UUID.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "reference",
            "type": "string",
            "required": true,
            "description": "What the record is about.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"orgname/repo\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "key",
            "type": "string",
            "required": true,
            "description": "Name of the record within its reference.",
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
            "type": "object",
            "required": true,
            "description": "The stored JSON object.",
            "constraints": [
              "any members"
            ],
            "values": [],
            "default": null,
            "example": "{\"version\":\"1.2.3\"}",
            "evidence": null,
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
            "evidence": null,
            "claims": [],
            "fields": []
          }
        ]
      }
    ],
    "claims": [
      {
        "text": "The name `data` is taken from a third party's description; the page shows no answer.",
        "level": "inferred",
        "sources": [
          "https://github.com/priiiiit/dx-python"
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
      "key": "two_records",
      "summary": "Two records.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference": "orgname/repo"
        }
      },
      "response": {
        "status": 200,
        "body": {
          "ok": true,
          "data": [
            {
              "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10",
              "reference": "orgname/repo",
              "key": "example",
              "value": {
                "version": "1.2.3"
              },
              "timestamp": "2024-01-01T11:22:33Z"
            },
            {
              "id": "4c9d6c5e-2a37-4b0e-8b1d-0e8f5f3d9a11",
              "reference": "orgname/repo",
              "key": "other-example",
              "value": {
                "version": "4.5.6"
              },
              "timestamp": "2024-01-02T08:00:00Z"
            }
          ]
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/repo"
        ]
      ],
      "samples": [
        {
          "id": "curl",
          "label": "curl",
          "syntax": "bash",
          "text": "curl --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/repo'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customData.getAllByReference({\n  reference: \"orgname/repo\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const query = new URLSearchParams({\n  reference: \"orgname/repo\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customData.getAllByReference?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.parse\nimport urllib.request\n\nquery = urllib.parse.urlencode({\n    \"reference\": \"orgname/repo\",\n})\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/customData.getAllByReference?\" + query,\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"reference\", \"orgname/repo\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customData.getAllByReference?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.getAllByReference\")\nuri.query = URI.encode_www_form({\n  reference: \"orgname/repo\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.getAllByReference\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'reference=orgname/repo'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'reference=orgname/repo'\n"
        }
      ]
    },
    {
      "key": "no_records",
      "summary": "No record has that reference.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference": "orgname/empty-repo"
        }
      },
      "response": {
        "status": 200,
        "body": {
          "ok": true,
          "data": []
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/empty-repo"
        ]
      ],
      "samples": [
        {
          "id": "curl",
          "label": "curl",
          "syntax": "bash",
          "text": "curl --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/empty-repo'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customData.getAllByReference({\n  reference: \"orgname/empty-repo\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const query = new URLSearchParams({\n  reference: \"orgname/empty-repo\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customData.getAllByReference?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.parse\nimport urllib.request\n\nquery = urllib.parse.urlencode({\n    \"reference\": \"orgname/empty-repo\",\n})\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/customData.getAllByReference?\" + query,\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"reference\", \"orgname/empty-repo\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customData.getAllByReference?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.getAllByReference\")\nuri.query = URI.encode_www_form({\n  reference: \"orgname/empty-repo\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.getAllByReference\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'reference=orgname/empty-repo'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'reference=orgname/empty-repo'\n"
        }
      ]
    },
    {
      "key": "not_authed",
      "summary": "The request carries no key.",
      "request": {
        "authorization": "none",
        "arguments": {
          "reference": "orgname/repo"
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
          "orgname/repo"
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
          "reference": "orgname/repo"
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
          "orgname/repo"
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
          "reference": "orgname/repo"
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
          "orgname/repo"
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
