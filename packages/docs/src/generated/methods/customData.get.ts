// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { MethodReference } from "../../reference.ts";

/** What the site shows of customData.get. */
export const method: MethodReference = {
  "name": "customData.get",
  "family": "customData",
  "verb": "GET",
  "url": "https://yourinstance.getdx.net/api/customData.get",
  "operationId": "customDataGet",
  "summary": "Read one custom data record",
  "description": "Reads one record, by its id or by its reference and key. What comes back where there is no such record is not\ndocumented; this document takes it for `invalid_arguments`.",
  "docs": "https://docs.getdx.com/datacloudapi/methods/customdata.get/",
  "deprecated": false,
  "successor": null,
  "evidence": {
    "level": "documented",
    "sources": [
      "https://docs.getdx.com/datacloudapi/methods/customdata.get/"
    ]
  },
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
  "tables": [
    "custom_data"
  ],
  "encodings": [
    "query"
  ],
  "arguments": [
    {
      "name": "id",
      "type": "string",
      "required": false,
      "description": "Id that DX gave the record. Stands in place of `reference` and `key`.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "reference",
      "type": "string",
      "required": false,
      "description": "What the record is about. Goes with `key`.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "key",
      "type": "string",
      "required": false,
      "description": "Name of the record within its reference. Goes with `reference`.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [
    {
      "text": "Needs `id`, or `reference` and `key`.",
      "level": "documented",
      "sources": []
    }
  ],
  "success": {
    "description": "The record. The page lists its fields; that they stand beside `ok` is taken from an older page.",
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
        "example": "\"0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10\"",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258378",
            "https://github.com/priiiiit/dx-python"
          ]
        },
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
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258378",
            "https://github.com/priiiiit/dx-python"
          ]
        },
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
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258378",
            "https://github.com/priiiiit/dx-python"
          ]
        },
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
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://help.getdx.com/en/articles/10258378",
            "https://github.com/priiiiit/dx-python"
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
            "https://help.getdx.com/en/articles/10258378",
            "https://github.com/priiiiit/dx-python"
          ]
        },
        "claims": [],
        "fields": []
      }
    ],
    "claims": [
      {
        "text": "Beside `ok` on the older page, under `data` in a third party's description.",
        "level": "inferred",
        "sources": [
          "https://help.getdx.com/en/articles/10258378",
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
      "key": "by_id",
      "summary": "The record.",
      "request": {
        "authorization": "active",
        "arguments": {
          "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
        }
      },
      "response": {
        "status": 200,
        "body": {
          "ok": true,
          "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10",
          "reference": "orgname/repo",
          "key": "example",
          "value": {
            "version": "1.2.3"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "id",
          "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
        ]
      ],
      "samples": [
        {
          "id": "curl",
          "label": "curl",
          "syntax": "bash",
          "text": "curl --get https://yourinstance.getdx.net/api/customData.get \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'id=0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customData.get({\n  id: \"0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const query = new URLSearchParams({\n  id: \"0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customData.get?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.parse\nimport urllib.request\n\nquery = urllib.parse.urlencode({\n    \"id\": \"0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10\",\n})\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/customData.get?\" + query,\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"id\", \"0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customData.get?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.get\")\nuri.query = URI.encode_www_form({\n  id: \"0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.get\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.get \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'id=0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.get \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'id=0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10'\n"
        }
      ]
    },
    {
      "key": "by_key",
      "summary": "The record.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference": "orgname/repo",
          "key": "example"
        }
      },
      "response": {
        "status": 200,
        "body": {
          "ok": true,
          "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10",
          "reference": "orgname/repo",
          "key": "example",
          "value": {
            "version": "1.2.3"
          },
          "timestamp": "2024-01-01T11:22:33Z"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "reference",
          "orgname/repo"
        ],
        [
          "key",
          "example"
        ]
      ],
      "samples": [
        {
          "id": "curl",
          "label": "curl",
          "syntax": "bash",
          "text": "curl --get https://yourinstance.getdx.net/api/customData.get \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/repo' \\\n  --data-urlencode 'key=example'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customData.get({\n  reference: \"orgname/repo\",\n  key: \"example\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const query = new URLSearchParams({\n  reference: \"orgname/repo\",\n  key: \"example\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customData.get?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.parse\nimport urllib.request\n\nquery = urllib.parse.urlencode({\n    \"reference\": \"orgname/repo\",\n    \"key\": \"example\",\n})\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/customData.get?\" + query,\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"reference\", \"orgname/repo\")\n\tquery.Set(\"key\", \"example\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customData.get?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.get\")\nuri.query = URI.encode_www_form({\n  reference: \"orgname/repo\",\n  key: \"example\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.get\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.get \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'reference=orgname/repo' \\\n            --data-urlencode 'key=example'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --get https://yourinstance.getdx.net/api/customData.get \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'reference=orgname/repo' \\\n        --data-urlencode 'key=example'\n"
        }
      ]
    },
    {
      "key": "not_authed",
      "summary": "The request carries no key.",
      "request": {
        "authorization": "none",
        "arguments": {
          "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
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
          "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
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
          "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
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
          "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
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
          "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
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
          "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
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
