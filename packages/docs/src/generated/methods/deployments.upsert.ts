// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of deployments.upsert. */
export const method: GeneratedMethod = {
  "name": "deployments.upsert",
  "arguments": [
    {
      "name": "reference_id",
      "type": "string or integer",
      "required": true,
      "description": "Your own ID of the deployment, a string or an integer. Use the same one in every request about it.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"release-v2.4.0\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "deployed_at",
      "type": "ISO 8601 time or Unix time",
      "required": false,
      "description": "Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"2025-01-01T12:05:00Z\"",
      "evidence": null,
      "claims": [
        {
          "text": "No page gives a range; a number outside it is neither seconds nor milliseconds of a plausible date.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        },
        {
          "text": "Unix time in digits. Published programs send it; no current page documents it.",
          "level": "observed",
          "sources": [
            "https://github.com/Kajabi/getdx-deployment-identifier-action",
            "https://github.com/get-dx/datacloud-jenkins"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "service",
      "type": "string or object",
      "required": false,
      "description": "The service that was deployed. A plain string sets both its identifier and its name.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"payments-service\"",
      "evidence": null,
      "claims": [],
      "fields": [
        {
          "name": "identifier",
          "type": "string",
          "required": true,
          "description": "Identifier of the service.",
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
          "required": false,
          "description": "Display name of the service.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "\"Payments\"",
          "evidence": null,
          "claims": [],
          "fields": []
        }
      ]
    },
    {
      "name": "repository",
      "type": "string",
      "required": false,
      "description": "Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`; for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud older pages asked for the name without a prefix; the newest no longer do.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"myorg/payments\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "commit_sha",
      "type": "string",
      "required": false,
      "description": "The deployed commit, 7 to 40 characters. Clears the stored `merge_commit_shas`.",
      "constraints": [
        "7 to 40 characters"
      ],
      "values": [],
      "default": null,
      "example": "\"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"",
      "evidence": null,
      "claims": [
        {
          "text": "The pages give only a length; that the characters are hexadecimal is an assumption.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "merge_commit_shas",
      "type": "array of strings",
      "required": false,
      "description": "Hashes of the merge commits that were deployed. A non-empty array clears the stored `commit_sha`.",
      "constraints": [
        "each 7 to 40 characters"
      ],
      "values": [],
      "default": null,
      "example": "[\"a0e61dfff93b\",\"07788cacf2c\"]",
      "evidence": null,
      "claims": [
        {
          "text": "The pages give only a length; that the characters are hexadecimal is an assumption.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "environment",
      "type": "string",
      "required": false,
      "description": "Where the deployment went; the default applies on creation. Listed for the update.",
      "constraints": [],
      "values": [],
      "default": "\"production\"",
      "example": "\"production\"",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "source_name",
      "type": "string",
      "required": false,
      "description": "The system that deployed. Listed for the update.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "source_url",
      "type": "string",
      "required": false,
      "description": "Page of the deployment. Listed for the update.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"https://my_argocd.myplace.org/build/1791\"",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
        ]
      },
      "claims": [
        {
          "text": "No page says that the format of the address is checked.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "metadata",
      "type": "object",
      "required": false,
      "description": "Your own facts. Listed for the update.",
      "constraints": [
        "any members"
      ],
      "values": [],
      "default": null,
      "example": "{\"version\":\"v1.11.23\"}",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "integration_branch",
      "type": "string",
      "required": false,
      "description": "Branch that limits attribution. The page's list could not be read to its end.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"develop\"",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "success",
      "type": "boolean",
      "required": false,
      "description": "Whether the deployment succeeded. The page's list could not be read to its end.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
        ]
      },
      "claims": [],
      "fields": []
    }
  ],
  "rules": [
    {
      "text": "Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an assumption.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.update/"
      ]
    }
  ],
  "success": {
    "description": "The deployment is stored.",
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
        "required": false,
        "description": "What the request did.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "\"created\"",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
          ]
        },
        "claims": [],
        "fields": []
      },
      {
        "name": "reference_id",
        "type": "string or integer",
        "required": false,
        "description": "Your own ID of the deployment, a string or an integer. Use the same one in every request about it.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": "\"release-v2.4.0\"",
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
          ]
        },
        "claims": [],
        "fields": []
      }
    ],
    "claims": [
      {
        "text": "Assumed from the response of `deployments.delete`; rely on `ok` only.",
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/deployments.delete/"
        ]
      }
    ]
  },
  "codeSources": {
    "not_authed": [
      "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "required_params_missing": [
      "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "invalid_reference_id": [
      "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "repo_not_found": [
      "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "deployment_not_api_managed": [
      "https://docs.getdx.com/datacloudapi/methods/deployments.delete/",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "invalid_auth": [
      "https://docs.getdx.com/datacloudapi/overview",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "account_inactive": [
      "https://docs.getdx.com/datacloudapi/overview",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "invalid_json": [
      "https://docs.getdx.com/datacloudapi/overview",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ],
    "invalid_arguments": [
      "https://docs.getdx.com/datacloudapi/overview",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ]
  },
  "samples": {
    "created": {
      "pairs": [
        [
          "reference_id",
          "release-v2.4.0"
        ],
        [
          "deployed_at",
          "2025-01-01T12:05:00Z"
        ],
        [
          "service[name]",
          "Payments"
        ],
        [
          "service[identifier]",
          "payments-service"
        ],
        [
          "repository",
          "myorg/payments"
        ],
        [
          "commit_sha",
          "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"release-v2.4.0\",\n    \"deployed_at\": \"2025-01-01T12:05:00Z\",\n    \"service\": {\n      \"name\": \"Payments\",\n      \"identifier\": \"payments-service\"\n    },\n    \"repository\": \"myorg/payments\",\n    \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=release-v2.4.0' \\\n  --data-urlencode 'deployed_at=2025-01-01T12:05:00Z' \\\n  --data-urlencode 'service[name]=Payments' \\\n  --data-urlencode 'service[identifier]=payments-service' \\\n  --data-urlencode 'repository=myorg/payments' \\\n  --data-urlencode 'commit_sha=a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.deployments.upsert({\n  reference_id: \"release-v2.4.0\",\n  deployed_at: \"2025-01-01T12:05:00Z\",\n  service: { name: \"Payments\", identifier: \"payments-service\" },\n  repository: \"myorg/payments\",\n  commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/deployments.upsert\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference_id: \"release-v2.4.0\",\n    deployed_at: \"2025-01-01T12:05:00Z\",\n    service: { name: \"Payments\", identifier: \"payments-service\" },\n    repository: \"myorg/payments\",\n    commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/deployments.upsert\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"reference_id\": \"release-v2.4.0\",\n        \"deployed_at\": \"2025-01-01T12:05:00Z\",\n        \"service\": {\"name\": \"Payments\", \"identifier\": \"payments-service\"},\n        \"repository\": \"myorg/payments\",\n        \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference_id\": \"release-v2.4.0\",\n\t\t\"deployed_at\":  \"2025-01-01T12:05:00Z\",\n\t\t\"service\":      map[string]any{\"name\": \"Payments\", \"identifier\": \"payments-service\"},\n\t\t\"repository\":   \"myorg/payments\",\n\t\t\"commit_sha\":   \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/deployments.upsert\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/deployments.upsert\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"release-v2.4.0\",\n  deployed_at: \"2025-01-01T12:05:00Z\",\n  service: { name: \"Payments\", identifier: \"payments-service\" },\n  repository: \"myorg/payments\",\n  commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference_id\": \"release-v2.4.0\",\n              \"deployed_at\": \"2025-01-01T12:05:00Z\",\n              \"service\": {\n                \"name\": \"Payments\",\n                \"identifier\": \"payments-service\"\n              },\n              \"repository\": \"myorg/payments\",\n              \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/deployments.upsert\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference_id\": \"release-v2.4.0\",\n      \"deployed_at\": \"2025-01-01T12:05:00Z\",\n      \"service\": {\n        \"name\": \"Payments\",\n        \"identifier\": \"payments-service\"\n      },\n      \"repository\": \"myorg/payments\",\n      \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/deployments.upsert\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference_id\": \"release-v2.4.0\",\n  \"deployed_at\": \"2025-01-01T12:05:00Z\",\n  \"service\": {\n    \"name\": \"Payments\",\n    \"identifier\": \"payments-service\"\n  },\n  \"repository\": \"myorg/payments\",\n  \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/deployments.upsert');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference_id\": \"release-v2.4.0\",\n  \"deployed_at\": \"2025-01-01T12:05:00Z\",\n  \"service\": {\n    \"name\": \"Payments\",\n    \"identifier\": \"payments-service\"\n  },\n  \"repository\": \"myorg/payments\",\n  \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/deployments.upsert' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: deployments.upsert\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode \"reference_id=github-$GITHUB_RUN_ID\" \\\n            --data-urlencode \"deployed_at=$(date -u +%FT%TZ)\" \\\n            --data-urlencode 'service[name]=Payments' \\\n            --data-urlencode 'service[identifier]=payments-service' \\\n            --data-urlencode \"repository=$GITHUB_REPOSITORY\" \\\n            --data-urlencode \"commit_sha=$GITHUB_SHA\"\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode \"reference_id=gitlab-$CI_PIPELINE_ID\" \\\n        --data-urlencode \"deployed_at=$(date -u +%FT%TZ)\" \\\n        --data-urlencode 'service[name]=Payments' \\\n        --data-urlencode 'service[identifier]=payments-service' \\\n        --data-urlencode \"repository=$CI_PROJECT_PATH\" \\\n        --data-urlencode \"commit_sha=$CI_COMMIT_SHA\"\n"
        }
      ]
    },
    "updated": {
      "pairs": [
        [
          "reference_id",
          "release-v2.4.0"
        ],
        [
          "environment",
          "staging"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"release-v2.4.0\",\n    \"environment\": \"staging\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=release-v2.4.0' \\\n  --data-urlencode 'environment=staging'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.deployments.upsert({\n  reference_id: \"release-v2.4.0\",\n  environment: \"staging\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/deployments.upsert\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({ reference_id: \"release-v2.4.0\", environment: \"staging\" }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/deployments.upsert\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\"reference_id\": \"release-v2.4.0\", \"environment\": \"staging\"},\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\"reference_id\": \"release-v2.4.0\", \"environment\": \"staging\"})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/deployments.upsert\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/deployments.upsert\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"release-v2.4.0\",\n  environment: \"staging\"\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference_id\": \"release-v2.4.0\",\n              \"environment\": \"staging\"\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/deployments.upsert\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference_id\": \"release-v2.4.0\",\n      \"environment\": \"staging\"\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/deployments.upsert\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference_id\": \"release-v2.4.0\",\n  \"environment\": \"staging\"\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/deployments.upsert');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference_id\": \"release-v2.4.0\",\n  \"environment\": \"staging\"\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/deployments.upsert' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: deployments.upsert\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"release-v2.4.0\",\n              \"environment\": \"staging\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.upsert \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"release-v2.4.0\",\n          \"environment\": \"staging\"\n        }'\n"
        }
      ]
    }
  }
};
