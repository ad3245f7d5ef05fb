// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of incidents.upsert. */
export const method: GeneratedMethod = {
  "name": "incidents.upsert",
  "arguments": [
    {
      "name": "reference_id",
      "type": "string",
      "required": true,
      "description": "Your own ID of the incident.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "started_at",
      "type": "ISO 8601 time",
      "required": true,
      "description": "When the incident began, in ISO 8601.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"2025-01-01T12:05:00Z\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "resolved_at",
      "type": "ISO 8601 time or null",
      "required": false,
      "description": "When the incident ended, in ISO 8601. Null while it lasts.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"2025-01-01T12:05:00Z\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "name",
      "type": "string",
      "required": false,
      "description": "What happened.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"Invalid argument broke settings page\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "priority",
      "type": "string",
      "required": false,
      "description": "Priority, free text.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"p1\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "source_url",
      "type": "string",
      "required": false,
      "description": "Page of the incident in its own system.",
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
      "name": "services",
      "type": "array of objects or null",
      "required": false,
      "description": "The affected services, as objects. Left out, those stored stay; null or an empty array removes them. Older pages required the argument.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
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
      "name": "metadata",
      "type": "object or array of values or null",
      "required": false,
      "description": "Your own facts; keys are letters, digits, dash and underscore. Left out, those stored stay; null or an empty array removes them.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "{\"region\":\"eu-west-1\"}",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [],
  "success": {
    "description": "The incident is stored. Only `ok` is documented.",
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
      "https://help.getdx.com/en/articles/9145715"
    ],
    "invalid_arguments": [
      "https://help.getdx.com/en/articles/9145715"
    ],
    "metadata_invalid": [
      "https://help.getdx.com/en/articles/9145715"
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
    ]
  },
  "samples": {
    "open_incident": {
      "pairs": [
        [
          "reference_id",
          "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe"
        ],
        [
          "name",
          "Invalid argument broke settings page"
        ],
        [
          "priority",
          "p1"
        ],
        [
          "source_url",
          "https://app.opsgenie.com/incidents/123"
        ],
        [
          "services",
          "[{\"name\":\"Payments\",\"identifier\":\"payments-service\"},{\"identifier\":\"auth-service\"}]"
        ],
        [
          "started_at",
          "2024-01-01T11:22:33Z"
        ],
        [
          "resolved_at",
          "null"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n    \"name\": \"Invalid argument broke settings page\",\n    \"priority\": \"p1\",\n    \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n    \"services\": [\n      {\n        \"name\": \"Payments\",\n        \"identifier\": \"payments-service\"\n      },\n      {\n        \"identifier\": \"auth-service\"\n      }\n    ],\n    \"started_at\": \"2024-01-01T11:22:33Z\",\n    \"resolved_at\": null\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=36b1f37a-e60f-4ccd-b0c4-878a6d1175fe' \\\n  --data-urlencode 'name=Invalid argument broke settings page' \\\n  --data-urlencode 'priority=p1' \\\n  --data-urlencode 'source_url=https://app.opsgenie.com/incidents/123' \\\n  --data-urlencode 'services=[{\"name\":\"Payments\",\"identifier\":\"payments-service\"},{\"identifier\":\"auth-service\"}]' \\\n  --data-urlencode 'started_at=2024-01-01T11:22:33Z' \\\n  --data-urlencode 'resolved_at=null'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.incidents.upsert({\n  reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  name: \"Invalid argument broke settings page\",\n  priority: \"p1\",\n  source_url: \"https://app.opsgenie.com/incidents/123\",\n  services: [\n    { name: \"Payments\", identifier: \"payments-service\" },\n    { identifier: \"auth-service\" },\n  ],\n  started_at: \"2024-01-01T11:22:33Z\",\n  resolved_at: null,\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/incidents.upsert\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n    name: \"Invalid argument broke settings page\",\n    priority: \"p1\",\n    source_url: \"https://app.opsgenie.com/incidents/123\",\n    services: [\n      { name: \"Payments\", identifier: \"payments-service\" },\n      { identifier: \"auth-service\" },\n    ],\n    started_at: \"2024-01-01T11:22:33Z\",\n    resolved_at: null,\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/incidents.upsert\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n        \"name\": \"Invalid argument broke settings page\",\n        \"priority\": \"p1\",\n        \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n        \"services\": [\n            {\"name\": \"Payments\", \"identifier\": \"payments-service\"},\n            {\"identifier\": \"auth-service\"},\n        ],\n        \"started_at\": \"2024-01-01T11:22:33Z\",\n        \"resolved_at\": None,\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n\t\t\"name\":         \"Invalid argument broke settings page\",\n\t\t\"priority\":     \"p1\",\n\t\t\"source_url\":   \"https://app.opsgenie.com/incidents/123\",\n\t\t\"services\": []any{\n\t\t\tmap[string]any{\"name\": \"Payments\", \"identifier\": \"payments-service\"},\n\t\t\tmap[string]any{\"identifier\": \"auth-service\"},\n\t\t},\n\t\t\"started_at\":  \"2024-01-01T11:22:33Z\",\n\t\t\"resolved_at\": nil,\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/incidents.upsert\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/incidents.upsert\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  name: \"Invalid argument broke settings page\",\n  priority: \"p1\",\n  source_url: \"https://app.opsgenie.com/incidents/123\",\n  services: [\n    { name: \"Payments\", identifier: \"payments-service\" },\n    { identifier: \"auth-service\" }\n  ],\n  started_at: \"2024-01-01T11:22:33Z\",\n  resolved_at: nil\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n              \"name\": \"Invalid argument broke settings page\",\n              \"priority\": \"p1\",\n              \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n              \"services\": [\n                {\n                  \"name\": \"Payments\",\n                  \"identifier\": \"payments-service\"\n                },\n                {\n                  \"identifier\": \"auth-service\"\n                }\n              ],\n              \"started_at\": \"2024-01-01T11:22:33Z\",\n              \"resolved_at\": null\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/incidents.upsert\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n      \"name\": \"Invalid argument broke settings page\",\n      \"priority\": \"p1\",\n      \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n      \"services\": [\n        {\n          \"name\": \"Payments\",\n          \"identifier\": \"payments-service\"\n        },\n        {\n          \"identifier\": \"auth-service\"\n        }\n      ],\n      \"started_at\": \"2024-01-01T11:22:33Z\",\n      \"resolved_at\": null\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/incidents.upsert\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  \"name\": \"Invalid argument broke settings page\",\n  \"priority\": \"p1\",\n  \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n  \"services\": [\n    {\n      \"name\": \"Payments\",\n      \"identifier\": \"payments-service\"\n    },\n    {\n      \"identifier\": \"auth-service\"\n    }\n  ],\n  \"started_at\": \"2024-01-01T11:22:33Z\",\n  \"resolved_at\": null\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/incidents.upsert');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  \"name\": \"Invalid argument broke settings page\",\n  \"priority\": \"p1\",\n  \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n  \"services\": [\n    {\n      \"name\": \"Payments\",\n      \"identifier\": \"payments-service\"\n    },\n    {\n      \"identifier\": \"auth-service\"\n    }\n  ],\n  \"started_at\": \"2024-01-01T11:22:33Z\",\n  \"resolved_at\": null\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/incidents.upsert' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: incidents.upsert\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n              \"name\": \"Invalid argument broke settings page\",\n              \"priority\": \"p1\",\n              \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n              \"services\": [\n                {\n                  \"name\": \"Payments\",\n                  \"identifier\": \"payments-service\"\n                },\n                {\n                  \"identifier\": \"auth-service\"\n                }\n              ],\n              \"started_at\": \"2024-01-01T11:22:33Z\",\n              \"resolved_at\": null\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n          \"name\": \"Invalid argument broke settings page\",\n          \"priority\": \"p1\",\n          \"source_url\": \"https://app.opsgenie.com/incidents/123\",\n          \"services\": [\n            {\n              \"name\": \"Payments\",\n              \"identifier\": \"payments-service\"\n            },\n            {\n              \"identifier\": \"auth-service\"\n            }\n          ],\n          \"started_at\": \"2024-01-01T11:22:33Z\",\n          \"resolved_at\": null\n        }'\n"
        }
      ]
    },
    "resolved": {
      "pairs": [
        [
          "reference_id",
          "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe"
        ],
        [
          "started_at",
          "2024-01-01T11:22:33Z"
        ],
        [
          "resolved_at",
          "2024-01-01T12:00:00Z"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n    \"started_at\": \"2024-01-01T11:22:33Z\",\n    \"resolved_at\": \"2024-01-01T12:00:00Z\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=36b1f37a-e60f-4ccd-b0c4-878a6d1175fe' \\\n  --data-urlencode 'started_at=2024-01-01T11:22:33Z' \\\n  --data-urlencode 'resolved_at=2024-01-01T12:00:00Z'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.incidents.upsert({\n  reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  started_at: \"2024-01-01T11:22:33Z\",\n  resolved_at: \"2024-01-01T12:00:00Z\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/incidents.upsert\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n    started_at: \"2024-01-01T11:22:33Z\",\n    resolved_at: \"2024-01-01T12:00:00Z\",\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/incidents.upsert\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n        \"started_at\": \"2024-01-01T11:22:33Z\",\n        \"resolved_at\": \"2024-01-01T12:00:00Z\",\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n\t\t\"started_at\":   \"2024-01-01T11:22:33Z\",\n\t\t\"resolved_at\":  \"2024-01-01T12:00:00Z\",\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/incidents.upsert\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/incidents.upsert\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  started_at: \"2024-01-01T11:22:33Z\",\n  resolved_at: \"2024-01-01T12:00:00Z\"\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n              \"started_at\": \"2024-01-01T11:22:33Z\",\n              \"resolved_at\": \"2024-01-01T12:00:00Z\"\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/incidents.upsert\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n      \"started_at\": \"2024-01-01T11:22:33Z\",\n      \"resolved_at\": \"2024-01-01T12:00:00Z\"\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/incidents.upsert\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  \"started_at\": \"2024-01-01T11:22:33Z\",\n  \"resolved_at\": \"2024-01-01T12:00:00Z\"\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/incidents.upsert');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  \"started_at\": \"2024-01-01T11:22:33Z\",\n  \"resolved_at\": \"2024-01-01T12:00:00Z\"\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/incidents.upsert' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: incidents.upsert\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n              \"started_at\": \"2024-01-01T11:22:33Z\",\n              \"resolved_at\": \"2024-01-01T12:00:00Z\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n          \"started_at\": \"2024-01-01T11:22:33Z\",\n          \"resolved_at\": \"2024-01-01T12:00:00Z\"\n        }'\n"
        }
      ]
    },
    "services_removed": {
      "pairs": [
        [
          "reference_id",
          "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe"
        ],
        [
          "started_at",
          "2024-01-01T11:22:33Z"
        ],
        [
          "services",
          "[]"
        ],
        [
          "metadata",
          "null"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n    \"started_at\": \"2024-01-01T11:22:33Z\",\n    \"services\": [],\n    \"metadata\": null\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference_id=36b1f37a-e60f-4ccd-b0c4-878a6d1175fe' \\\n  --data-urlencode 'started_at=2024-01-01T11:22:33Z' \\\n  --data-urlencode 'services=[]' \\\n  --data-urlencode 'metadata=null'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.incidents.upsert({\n  reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  started_at: \"2024-01-01T11:22:33Z\",\n  services: [],\n  metadata: null,\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/incidents.upsert\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n    started_at: \"2024-01-01T11:22:33Z\",\n    services: [],\n    metadata: null,\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/incidents.upsert\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n        \"started_at\": \"2024-01-01T11:22:33Z\",\n        \"services\": [],\n        \"metadata\": None,\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n\t\t\"started_at\":   \"2024-01-01T11:22:33Z\",\n\t\t\"services\":     []any{},\n\t\t\"metadata\":     nil,\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/incidents.upsert\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/incidents.upsert\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference_id: \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  started_at: \"2024-01-01T11:22:33Z\",\n  services: [],\n  metadata: nil\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n              \"started_at\": \"2024-01-01T11:22:33Z\",\n              \"services\": [],\n              \"metadata\": null\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/incidents.upsert\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n      \"started_at\": \"2024-01-01T11:22:33Z\",\n      \"services\": [],\n      \"metadata\": null\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/incidents.upsert\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  \"started_at\": \"2024-01-01T11:22:33Z\",\n  \"services\": [],\n  \"metadata\": null\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/incidents.upsert');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n  \"started_at\": \"2024-01-01T11:22:33Z\",\n  \"services\": [],\n  \"metadata\": null\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/incidents.upsert' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: incidents.upsert\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n              \"started_at\": \"2024-01-01T11:22:33Z\",\n              \"services\": [],\n              \"metadata\": null\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/incidents.upsert \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference_id\": \"36b1f37a-e60f-4ccd-b0c4-878a6d1175fe\",\n          \"started_at\": \"2024-01-01T11:22:33Z\",\n          \"services\": [],\n          \"metadata\": null\n        }'\n"
        }
      ]
    }
  }
};
