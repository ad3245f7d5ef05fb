// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of repoGroups.removeRepos. */
export const method: GeneratedMethod = {
  "name": "repoGroups.removeRepos",
  "arguments": [
    {
      "name": "repos",
      "type": "array of objects",
      "required": true,
      "description": "The repositories to remove. Each must be in the group.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": [
        {
          "name": "source",
          "type": "string",
          "required": true,
          "description": "The system that hosts the repository.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "\"github\"",
          "evidence": null,
          "claims": [],
          "fields": []
        },
        {
          "name": "external_id",
          "type": "string",
          "required": true,
          "description": "ID that the system gave the repository.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "\"12345\"",
          "evidence": null,
          "claims": [],
          "fields": []
        }
      ]
    },
    {
      "name": "id",
      "type": "integer",
      "required": false,
      "description": "ID that DX gave the group. The pages show it as a number here and as a string elsewhere.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "123",
      "evidence": null,
      "claims": [
        {
          "text": "Pages of related methods show the ID as a string; whether this one accepts that is not documented.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/repogroups.get/"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "reference_id",
      "type": "string",
      "required": false,
      "description": "Your own ID of the group.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"frontend-team\"",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [
    {
      "text": "Needs `id` or `reference_id`.",
      "level": "documented",
      "sources": []
    },
    {
      "text": "Takes `id` or `reference_id`. What both together do is not documented.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/repogroups.removerepos/"
      ]
    }
  ],
  "success": {
    "description": "The group as it is now.",
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
        "type": "object",
        "required": true,
        "description": "A node in the tree of repository groups.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": null,
        "evidence": null,
        "claims": [],
        "fields": [
          {
            "name": "id",
            "type": "integer",
            "required": true,
            "description": "ID that DX gave the group.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "123",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "reference_id",
            "type": "string",
            "required": true,
            "description": "Your own ID of the group.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"frontend-team\"",
            "evidence": null,
            "claims": [
              {
                "text": "The group was created without one. No page shows this.",
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/datacloudapi/methods/repogroups.upsert/"
                ]
              }
            ],
            "fields": []
          },
          {
            "name": "name",
            "type": "string",
            "required": true,
            "description": "Name of the group.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"Frontend Team\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "parent_id",
            "type": "integer or null",
            "required": true,
            "description": "ID of the group above it, null at the top.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "456",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "row_created_at",
            "type": "ISO 8601 time",
            "required": true,
            "description": "When the group was stored first.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"2025-01-01T12:05:00Z\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "row_updated_at",
            "type": "ISO 8601 time",
            "required": true,
            "description": "When the group was changed last.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"2025-01-01T12:05:00Z\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "repos",
            "type": "array of objects",
            "required": true,
            "description": "Repositories of the group. A repository is in one group only.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": null,
            "evidence": null,
            "claims": [],
            "fields": [
              {
                "name": "source",
                "type": "string",
                "required": true,
                "description": "The system that hosts the repository.",
                "constraints": [],
                "values": [],
                "default": null,
                "example": "\"github\"",
                "evidence": null,
                "claims": [],
                "fields": []
              },
              {
                "name": "external_id",
                "type": "string",
                "required": true,
                "description": "ID that the system gave the repository.",
                "constraints": [],
                "values": [],
                "default": null,
                "example": "\"12345\"",
                "evidence": null,
                "claims": [],
                "fields": []
              }
            ]
          }
        ]
      }
    ],
    "claims": []
  },
  "codeSources": {
    "not_authed": [
      "https://docs.getdx.com/datacloudapi/overview",
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
    "by_reference": {
      "pairs": [
        [
          "reference_id",
          "frontend-team"
        ],
        [
          "repos",
          "[{\"source\":\"github\",\"external_id\":\"12345\"},{\"source\":\"github\",\"external_id\":\"67890\"}]"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"frontend-team\",\n    \"repos\": [\n      {\n        \"source\": \"github\",\n        \"external_id\": \"12345\"\n      },\n      {\n        \"source\": \"github\",\n        \"external_id\": \"67890\"\n      }\n    ]\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=frontend-team' \\\n  --data-urlencode 'repos=[{\"source\":\"github\",\"external_id\":\"12345\"},{\"source\":\"github\",\"external_id\":\"67890\"}]'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.repoGroups.removeRepos({\n  reference_id: \"frontend-team\",\n  repos: [\n    { source: \"github\", external_id: \"12345\" },\n    { source: \"github\", external_id: \"67890\" },\n  ],\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/repoGroups.removeRepos\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference_id: \"frontend-team\",\n    repos: [\n      { source: \"github\", external_id: \"12345\" },\n      { source: \"github\", external_id: \"67890\" },\n    ],\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/repoGroups.removeRepos\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"reference_id\": \"frontend-team\",\n        \"repos\": [\n            {\"source\": \"github\", \"external_id\": \"12345\"},\n            {\"source\": \"github\", \"external_id\": \"67890\"},\n        ],\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference_id\": \"frontend-team\",\n\t\t\"repos\": []any{\n\t\t\tmap[string]any{\"source\": \"github\", \"external_id\": \"12345\"},\n\t\t\tmap[string]any{\"source\": \"github\", \"external_id\": \"67890\"},\n\t\t},\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/repoGroups.removeRepos\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/repoGroups.removeRepos\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"frontend-team\",\n  repos: [\n    { source: \"github\", external_id: \"12345\" },\n    { source: \"github\", external_id: \"67890\" }\n  ]\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference_id\": \"frontend-team\",\n              \"repos\": [\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"12345\"\n                },\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"67890\"\n                }\n              ]\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/repoGroups.removeRepos\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference_id\": \"frontend-team\",\n      \"repos\": [\n        {\n          \"source\": \"github\",\n          \"external_id\": \"12345\"\n        },\n        {\n          \"source\": \"github\",\n          \"external_id\": \"67890\"\n        }\n      ]\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/repoGroups.removeRepos\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference_id\": \"frontend-team\",\n  \"repos\": [\n    {\n      \"source\": \"github\",\n      \"external_id\": \"12345\"\n    },\n    {\n      \"source\": \"github\",\n      \"external_id\": \"67890\"\n    }\n  ]\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/repoGroups.removeRepos');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference_id\": \"frontend-team\",\n  \"repos\": [\n    {\n      \"source\": \"github\",\n      \"external_id\": \"12345\"\n    },\n    {\n      \"source\": \"github\",\n      \"external_id\": \"67890\"\n    }\n  ]\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/repoGroups.removeRepos' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: repoGroups.removeRepos\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"frontend-team\",\n              \"repos\": [\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"12345\"\n                },\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"67890\"\n                }\n              ]\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"frontend-team\",\n          \"repos\": [\n            {\n              \"source\": \"github\",\n              \"external_id\": \"12345\"\n            },\n            {\n              \"source\": \"github\",\n              \"external_id\": \"67890\"\n            }\n          ]\n        }'\n"
        }
      ]
    },
    "by_id": {
      "pairs": [
        [
          "id",
          "123"
        ],
        [
          "repos",
          "[{\"source\":\"github\",\"external_id\":\"12345\"},{\"source\":\"github\",\"external_id\":\"67890\"}]"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"id\": 123,\n    \"repos\": [\n      {\n        \"source\": \"github\",\n        \"external_id\": \"12345\"\n      },\n      {\n        \"source\": \"github\",\n        \"external_id\": \"67890\"\n      }\n    ]\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'id=123' \\\n  --data-urlencode 'repos=[{\"source\":\"github\",\"external_id\":\"12345\"},{\"source\":\"github\",\"external_id\":\"67890\"}]'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.repoGroups.removeRepos({\n  id: 123,\n  repos: [\n    { source: \"github\", external_id: \"12345\" },\n    { source: \"github\", external_id: \"67890\" },\n  ],\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/repoGroups.removeRepos\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    id: 123,\n    repos: [\n      { source: \"github\", external_id: \"12345\" },\n      { source: \"github\", external_id: \"67890\" },\n    ],\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/repoGroups.removeRepos\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"id\": 123,\n        \"repos\": [\n            {\"source\": \"github\", \"external_id\": \"12345\"},\n            {\"source\": \"github\", \"external_id\": \"67890\"},\n        ],\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"id\": 123,\n\t\t\"repos\": []any{\n\t\t\tmap[string]any{\"source\": \"github\", \"external_id\": \"12345\"},\n\t\t\tmap[string]any{\"source\": \"github\", \"external_id\": \"67890\"},\n\t\t},\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/repoGroups.removeRepos\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/repoGroups.removeRepos\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  id: 123,\n  repos: [\n    { source: \"github\", external_id: \"12345\" },\n    { source: \"github\", external_id: \"67890\" }\n  ]\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"id\": 123,\n              \"repos\": [\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"12345\"\n                },\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"67890\"\n                }\n              ]\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/repoGroups.removeRepos\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"id\": 123,\n      \"repos\": [\n        {\n          \"source\": \"github\",\n          \"external_id\": \"12345\"\n        },\n        {\n          \"source\": \"github\",\n          \"external_id\": \"67890\"\n        }\n      ]\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/repoGroups.removeRepos\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"id\": 123,\n  \"repos\": [\n    {\n      \"source\": \"github\",\n      \"external_id\": \"12345\"\n    },\n    {\n      \"source\": \"github\",\n      \"external_id\": \"67890\"\n    }\n  ]\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/repoGroups.removeRepos');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"id\": 123,\n  \"repos\": [\n    {\n      \"source\": \"github\",\n      \"external_id\": \"12345\"\n    },\n    {\n      \"source\": \"github\",\n      \"external_id\": \"67890\"\n    }\n  ]\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/repoGroups.removeRepos' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: repoGroups.removeRepos\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"id\": 123,\n              \"repos\": [\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"12345\"\n                },\n                {\n                  \"source\": \"github\",\n                  \"external_id\": \"67890\"\n                }\n              ]\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/repoGroups.removeRepos \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"id\": 123,\n          \"repos\": [\n            {\n              \"source\": \"github\",\n              \"external_id\": \"12345\"\n            },\n            {\n              \"source\": \"github\",\n              \"external_id\": \"67890\"\n            }\n          ]\n        }'\n"
        }
      ]
    }
  }
};
