// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of deployments.create. */
export const method: GeneratedMethod = {
  "name": "deployments.create",
  "arguments": [
    {
      "name": "deployed_at",
      "type": "ISO 8601 time or Unix time",
      "required": true,
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
      "required": true,
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
      "description": "The deployed commit, 7 to 40 characters. Without it attribution goes by time and is less accurate.",
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
      "description": "Hashes of the merge commits of exactly the pull requests that were deployed. An array, not an object.",
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
      "name": "integration_branch",
      "type": "string",
      "required": false,
      "description": "Branch that pull requests are merged into before they are deployed. Limits attribution to it.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"develop\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "reference_id",
      "type": "string",
      "required": false,
      "description": "Your own ID of the deployment, a random UUID by default. The same ID with different values is rejected.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"globally-unique-identifier\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "environment",
      "type": "string",
      "required": false,
      "description": "Where the deployment went. Programs send it and a column of that name exists; no page of the method shows it.",
      "constraints": [],
      "values": [],
      "default": "\"production\"",
      "example": "\"production\"",
      "evidence": {
        "level": "observed",
        "sources": [
          "https://github.com/Luscii/gha-dx-create-deployment",
          "https://github.com/augustcolonna/ce-scripts",
          "https://docs.getdx.com/schema/deployments/"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "success",
      "type": "boolean",
      "required": false,
      "description": "Whether the deployment succeeded.",
      "constraints": [],
      "values": [],
      "default": "true",
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "source_name",
      "type": "string",
      "required": false,
      "description": "The system that deployed.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"argoCD\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "source_url",
      "type": "string",
      "required": false,
      "description": "Page of the deployment, shown in DX.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"https://my_argocd.myplace.org/build/1791\"",
      "evidence": null,
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
      "description": "A JSON object with your own data.",
      "constraints": [
        "any members"
      ],
      "values": [],
      "default": null,
      "example": "{\"version\":\"v1.11.23\"}",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [
    {
      "text": "Requires `repository` or `merge_commit_shas`. The upsert page states this; the overview's example has neither.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.upsert/",
        "https://docs.getdx.com/datacloudapi/overview"
      ]
    },
    {
      "text": "Takes `commit_sha` or `merge_commit_shas`. The page shows them as alternatives; that both together are rejected is an assumption.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.create/",
        "https://github.com/Luscii/gha-dx-create-deployment"
      ]
    }
  ],
  "success": {
    "description": "The deployment is stored. Only `ok` is documented.",
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
  "codeSources": {
    "not_authed": [
      "https://github.com/Luscii/gha-dx-create-deployment"
    ],
    "invalid_auth": [
      "https://github.com/Luscii/gha-dx-create-deployment"
    ],
    "account_inactive": [
      "https://github.com/Luscii/gha-dx-create-deployment"
    ],
    "invalid_json": [
      "https://github.com/Luscii/gha-dx-create-deployment"
    ],
    "required_params_missing": [
      "https://github.com/Luscii/gha-dx-create-deployment"
    ],
    "repo_not_found": [
      "https://github.com/Luscii/gha-dx-create-deployment"
    ],
    "invalid_arguments": [
      "https://docs.getdx.com/datacloudapi/overview",
      "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
    ]
  },
  "samples": {
    "single_commit": {
      "pairs": [
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
        ],
        [
          "reference_id",
          "release-v1.11.23"
        ],
        [
          "source_name",
          "argoCD"
        ],
        [
          "source_url",
          "https://my_argocd.myplace.org/build/1791"
        ],
        [
          "metadata[version]",
          "v1.11.23"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"deployed_at\": \"2025-01-01T12:05:00Z\",\n    \"service\": {\n      \"name\": \"Payments\",\n      \"identifier\": \"payments-service\"\n    },\n    \"repository\": \"myorg/payments\",\n    \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n    \"reference_id\": \"release-v1.11.23\",\n    \"source_name\": \"argoCD\",\n    \"source_url\": \"https://my_argocd.myplace.org/build/1791\",\n    \"metadata\": {\n      \"version\": \"v1.11.23\"\n    }\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'deployed_at=2025-01-01T12:05:00Z' \\\n  --data-urlencode 'service[name]=Payments' \\\n  --data-urlencode 'service[identifier]=payments-service' \\\n  --data-urlencode 'repository=myorg/payments' \\\n  --data-urlencode 'commit_sha=a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2' \\\n  --data-urlencode 'reference_id=release-v1.11.23' \\\n  --data-urlencode 'source_name=argoCD' \\\n  --data-urlencode 'source_url=https://my_argocd.myplace.org/build/1791' \\\n  --data-urlencode 'metadata[version]=v1.11.23'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.deployments.create({\n  deployed_at: \"2025-01-01T12:05:00Z\",\n  service: { name: \"Payments\", identifier: \"payments-service\" },\n  repository: \"myorg/payments\",\n  commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n  reference_id: \"release-v1.11.23\",\n  source_name: \"argoCD\",\n  source_url: \"https://my_argocd.myplace.org/build/1791\",\n  metadata: { version: \"v1.11.23\" },\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/deployments.create\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    deployed_at: \"2025-01-01T12:05:00Z\",\n    service: { name: \"Payments\", identifier: \"payments-service\" },\n    repository: \"myorg/payments\",\n    commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n    reference_id: \"release-v1.11.23\",\n    source_name: \"argoCD\",\n    source_url: \"https://my_argocd.myplace.org/build/1791\",\n    metadata: { version: \"v1.11.23\" },\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/deployments.create\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"deployed_at\": \"2025-01-01T12:05:00Z\",\n        \"service\": {\"name\": \"Payments\", \"identifier\": \"payments-service\"},\n        \"repository\": \"myorg/payments\",\n        \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n        \"reference_id\": \"release-v1.11.23\",\n        \"source_name\": \"argoCD\",\n        \"source_url\": \"https://my_argocd.myplace.org/build/1791\",\n        \"metadata\": {\"version\": \"v1.11.23\"},\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"deployed_at\":  \"2025-01-01T12:05:00Z\",\n\t\t\"service\":      map[string]any{\"name\": \"Payments\", \"identifier\": \"payments-service\"},\n\t\t\"repository\":   \"myorg/payments\",\n\t\t\"commit_sha\":   \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n\t\t\"reference_id\": \"release-v1.11.23\",\n\t\t\"source_name\":  \"argoCD\",\n\t\t\"source_url\":   \"https://my_argocd.myplace.org/build/1791\",\n\t\t\"metadata\":     map[string]any{\"version\": \"v1.11.23\"},\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/deployments.create\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/deployments.create\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  deployed_at: \"2025-01-01T12:05:00Z\",\n  service: { name: \"Payments\", identifier: \"payments-service\" },\n  repository: \"myorg/payments\",\n  commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n  reference_id: \"release-v1.11.23\",\n  source_name: \"argoCD\",\n  source_url: \"https://my_argocd.myplace.org/build/1791\",\n  metadata: { version: \"v1.11.23\" }\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"deployed_at\": \"2025-01-01T12:05:00Z\",\n              \"service\": {\n                \"name\": \"Payments\",\n                \"identifier\": \"payments-service\"\n              },\n              \"repository\": \"myorg/payments\",\n              \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n              \"reference_id\": \"release-v1.11.23\",\n              \"source_name\": \"argoCD\",\n              \"source_url\": \"https://my_argocd.myplace.org/build/1791\",\n              \"metadata\": {\n                \"version\": \"v1.11.23\"\n              }\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/deployments.create\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"deployed_at\": \"2025-01-01T12:05:00Z\",\n      \"service\": {\n        \"name\": \"Payments\",\n        \"identifier\": \"payments-service\"\n      },\n      \"repository\": \"myorg/payments\",\n      \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n      \"reference_id\": \"release-v1.11.23\",\n      \"source_name\": \"argoCD\",\n      \"source_url\": \"https://my_argocd.myplace.org/build/1791\",\n      \"metadata\": {\n        \"version\": \"v1.11.23\"\n      }\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/deployments.create\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"deployed_at\": \"2025-01-01T12:05:00Z\",\n  \"service\": {\n    \"name\": \"Payments\",\n    \"identifier\": \"payments-service\"\n  },\n  \"repository\": \"myorg/payments\",\n  \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n  \"reference_id\": \"release-v1.11.23\",\n  \"source_name\": \"argoCD\",\n  \"source_url\": \"https://my_argocd.myplace.org/build/1791\",\n  \"metadata\": {\n    \"version\": \"v1.11.23\"\n  }\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/deployments.create');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"deployed_at\": \"2025-01-01T12:05:00Z\",\n  \"service\": {\n    \"name\": \"Payments\",\n    \"identifier\": \"payments-service\"\n  },\n  \"repository\": \"myorg/payments\",\n  \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n  \"reference_id\": \"release-v1.11.23\",\n  \"source_name\": \"argoCD\",\n  \"source_url\": \"https://my_argocd.myplace.org/build/1791\",\n  \"metadata\": {\n    \"version\": \"v1.11.23\"\n  }\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/deployments.create' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: deployments.create\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode \"deployed_at=$(date -u +%FT%TZ)\" \\\n            --data-urlencode 'service[name]=Payments' \\\n            --data-urlencode 'service[identifier]=payments-service' \\\n            --data-urlencode \"repository=$GITHUB_REPOSITORY\" \\\n            --data-urlencode \"commit_sha=$GITHUB_SHA\" \\\n            --data-urlencode \"reference_id=github-$GITHUB_RUN_ID\" \\\n            --data-urlencode 'source_name=argoCD' \\\n            --data-urlencode 'source_url=https://my_argocd.myplace.org/build/1791' \\\n            --data-urlencode 'metadata[version]=v1.11.23'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode \"deployed_at=$(date -u +%FT%TZ)\" \\\n        --data-urlencode 'service[name]=Payments' \\\n        --data-urlencode 'service[identifier]=payments-service' \\\n        --data-urlencode \"repository=$CI_PROJECT_PATH\" \\\n        --data-urlencode \"commit_sha=$CI_COMMIT_SHA\" \\\n        --data-urlencode \"reference_id=gitlab-$CI_PIPELINE_ID\" \\\n        --data-urlencode 'source_name=argoCD' \\\n        --data-urlencode 'source_url=https://my_argocd.myplace.org/build/1791' \\\n        --data-urlencode 'metadata[version]=v1.11.23'\n"
        }
      ]
    },
    "merged_commits": {
      "pairs": [
        [
          "deployed_at",
          "1680723287"
        ],
        [
          "service",
          "payments-service"
        ],
        [
          "merge_commit_shas[]",
          "a0e61dfff93b"
        ],
        [
          "merge_commit_shas[]",
          "07788cacf2c"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"deployed_at\": 1680723287,\n    \"service\": \"payments-service\",\n    \"merge_commit_shas\": [\n      \"a0e61dfff93b\",\n      \"07788cacf2c\"\n    ]\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'deployed_at=1680723287' \\\n  --data-urlencode 'service=payments-service' \\\n  --data-urlencode 'merge_commit_shas[]=a0e61dfff93b' \\\n  --data-urlencode 'merge_commit_shas[]=07788cacf2c'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.deployments.create({\n  deployed_at: 1680723287,\n  service: \"payments-service\",\n  merge_commit_shas: [\"a0e61dfff93b\", \"07788cacf2c\"],\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/deployments.create\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    deployed_at: 1680723287,\n    service: \"payments-service\",\n    merge_commit_shas: [\"a0e61dfff93b\", \"07788cacf2c\"],\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/deployments.create\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"deployed_at\": 1680723287,\n        \"service\": \"payments-service\",\n        \"merge_commit_shas\": [\"a0e61dfff93b\", \"07788cacf2c\"],\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"deployed_at\":       1680723287,\n\t\t\"service\":           \"payments-service\",\n\t\t\"merge_commit_shas\": []any{\"a0e61dfff93b\", \"07788cacf2c\"},\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/deployments.create\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/deployments.create\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  deployed_at: 1680723287,\n  service: \"payments-service\",\n  merge_commit_shas: [\"a0e61dfff93b\", \"07788cacf2c\"]\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"deployed_at\": 1680723287,\n              \"service\": \"payments-service\",\n              \"merge_commit_shas\": [\n                \"a0e61dfff93b\",\n                \"07788cacf2c\"\n              ]\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/deployments.create\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"deployed_at\": 1680723287,\n      \"service\": \"payments-service\",\n      \"merge_commit_shas\": [\n        \"a0e61dfff93b\",\n        \"07788cacf2c\"\n      ]\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/deployments.create\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"deployed_at\": 1680723287,\n  \"service\": \"payments-service\",\n  \"merge_commit_shas\": [\n    \"a0e61dfff93b\",\n    \"07788cacf2c\"\n  ]\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/deployments.create');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"deployed_at\": 1680723287,\n  \"service\": \"payments-service\",\n  \"merge_commit_shas\": [\n    \"a0e61dfff93b\",\n    \"07788cacf2c\"\n  ]\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/deployments.create' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  push:\n    branches: [main]\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: deployments.create\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode \"deployed_at=$(date -u +%FT%TZ)\" \\\n            --data-urlencode 'service=payments-service' \\\n            --data-urlencode \"merge_commit_shas[]=$GITHUB_SHA\"\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/deployments.create \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode \"deployed_at=$(date -u +%FT%TZ)\" \\\n        --data-urlencode 'service=payments-service' \\\n        --data-urlencode \"merge_commit_shas[]=$CI_COMMIT_SHA\"\n"
        }
      ]
    }
  }
};
