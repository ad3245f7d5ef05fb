// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { MethodReference } from "../../reference.ts";

/** What the site shows of services.sync. */
export const method: MethodReference = {
  "name": "services.sync",
  "family": "services",
  "verb": "POST",
  "url": "https://yourinstance.getdx.net/api/services.sync",
  "operationId": "servicesSync",
  "summary": "Create or update a service",
  "description": "Creates the service with this `reference_id`, or updates it. An older help page documents the method; the current site\ndoes not list it, and no published program is known that calls it. Whether it still works is not known.",
  "docs": "https://help.getdx.com/en/articles/9145768-services-api",
  "deprecated": true,
  "successor": "https://docs.getdx.com/datacloudapi/overview",
  "evidence": {
    "level": "documented",
    "sources": [
      "https://help.getdx.com/en/articles/9145768-services-api"
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
  "tables": [
    "deployment_services"
  ],
  "encodings": [
    "json",
    "form"
  ],
  "arguments": [
    {
      "name": "reference_id",
      "type": "string",
      "required": true,
      "description": "Your own key of the service. The same key updates the same service.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"payments-service\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "name",
      "type": "string",
      "required": true,
      "description": "Name of the service.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"Payments\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "dx_team_id",
      "type": "string",
      "required": false,
      "description": "The team that owns the service, as in the column `source_id` of the table `dx_teams`.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"MjI2Mjc\"",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [],
  "success": {
    "description": "The service is stored. Only `ok` is documented.",
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
        "level": "documented",
        "sources": [
          "https://help.getdx.com/en/articles/9145768-services-api"
        ]
      }
    },
    {
      "code": "invalid_arguments",
      "evidence": {
        "level": "documented",
        "sources": [
          "https://help.getdx.com/en/articles/9145768-services-api"
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
    }
  ],
  "scenarios": [
    {
      "key": "with_team",
      "summary": "A service and the team that owns it.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference_id": "payments-service",
          "name": "Payments",
          "dx_team_id": "MjI2Mjc"
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
          "reference_id",
          "payments-service"
        ],
        [
          "name",
          "Payments"
        ],
        [
          "dx_team_id",
          "MjI2Mjc"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/services.sync \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"payments-service\",\n    \"name\": \"Payments\",\n    \"dx_team_id\": \"MjI2Mjc\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/services.sync \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=payments-service' \\\n  --data-urlencode 'name=Payments' \\\n  --data-urlencode 'dx_team_id=MjI2Mjc'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.services.sync({\n  reference_id: \"payments-service\",\n  name: \"Payments\",\n  dx_team_id: \"MjI2Mjc\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/services.sync\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference_id: \"payments-service\",\n    name: \"Payments\",\n    dx_team_id: \"MjI2Mjc\",\n  }),\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.request\n\narguments = {\n    \"reference_id\": \"payments-service\",\n    \"name\": \"Payments\",\n    \"dx_team_id\": \"MjI2Mjc\",\n}\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/services.sync\",\n    data=json.dumps(arguments).encode(),\n    headers={\n        \"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"],\n        \"Content-Type\": \"application/json\",\n    },\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference_id\": \"payments-service\",\n\t\t\"name\":         \"Payments\",\n\t\t\"dx_team_id\":   \"MjI2Mjc\",\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/services.sync\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/services.sync\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"payments-service\",\n  name: \"Payments\",\n  dx_team_id: \"MjI2Mjc\"\n})\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: services.sync\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/services.sync \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"payments-service\",\n              \"name\": \"Payments\",\n              \"dx_team_id\": \"MjI2Mjc\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/services.sync \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"payments-service\",\n          \"name\": \"Payments\",\n          \"dx_team_id\": \"MjI2Mjc\"\n        }'\n"
        }
      ]
    },
    {
      "key": "without_team",
      "summary": "A service without a team.",
      "request": {
        "authorization": "active",
        "arguments": {
          "reference_id": "auth-service",
          "name": "Auth"
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
          "reference_id",
          "auth-service"
        ],
        [
          "name",
          "Auth"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/services.sync \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"auth-service\",\n    \"name\": \"Auth\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl https://yourinstance.getdx.net/api/services.sync \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=auth-service' \\\n  --data-urlencode 'name=Auth'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.services.sync({\n  reference_id: \"auth-service\",\n  name: \"Auth\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/services.sync\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({ reference_id: \"auth-service\", name: \"Auth\" }),\n});\nconst answer = await response.json();\nif (!answer.ok) throw new Error(answer.error);\nconsole.log(answer);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import json\nimport os\nimport urllib.error\nimport urllib.request\n\narguments = {\n    \"reference_id\": \"auth-service\",\n    \"name\": \"Auth\",\n}\nrequest = urllib.request.Request(\n    \"https://yourinstance.getdx.net/api/services.sync\",\n    data=json.dumps(arguments).encode(),\n    headers={\n        \"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"],\n        \"Content-Type\": \"application/json\",\n    },\n)\ntry:\n    with urllib.request.urlopen(request, timeout=30) as response:\n        answer = json.load(response)\nexcept urllib.error.HTTPError as refused:\n    answer = json.load(refused)\nif not answer[\"ok\"]:\n    raise SystemExit(answer[\"error\"])\nprint(answer)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\"reference_id\": \"auth-service\", \"name\": \"Auth\"})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/services.sync\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar answer map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&answer); err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif answer[\"ok\"] != true {\n\t\tlog.Fatal(answer[\"error\"])\n\t}\n\tfmt.Println(answer)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/services.sync\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"auth-service\",\n  name: \"Auth\"\n})\nresponse = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == \"https\") do |http|\n  http.request(request)\nend\nanswer = JSON.parse(response.body)\nabort answer[\"error\"] unless answer[\"ok\"]\nputs answer\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: services.sync\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/services.sync \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"auth-service\",\n              \"name\": \"Auth\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error https://yourinstance.getdx.net/api/services.sync \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"auth-service\",\n          \"name\": \"Auth\"\n        }'\n"
        }
      ]
    },
    {
      "key": "not_authed",
      "summary": "The request carries no key.",
      "request": {
        "authorization": "none",
        "arguments": {
          "reference_id": "payments-service",
          "name": "Payments",
          "dx_team_id": "MjI2Mjc"
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
          "payments-service"
        ],
        [
          "name",
          "Payments"
        ],
        [
          "dx_team_id",
          "MjI2Mjc"
        ]
      ],
      "samples": []
    },
    {
      "key": "invalid_arguments",
      "summary": "A service without its reference.",
      "request": {
        "authorization": "active",
        "arguments": {
          "name": "Payments"
        }
      },
      "response": {
        "status": 422,
        "body": {
          "ok": false,
          "error": "invalid_arguments"
        }
      },
      "needsState": false,
      "pairs": [
        [
          "name",
          "Payments"
        ]
      ],
      "samples": []
    }
  ]
};
