// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of customData.set. */
export const method: GeneratedMethod = {
  "name": "customData.set",
  "arguments": [
    {
      "name": "reference",
      "type": "string",
      "required": true,
      "description": "What the record is about, for example the full name of a repository.",
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
      "description": "Name of the record within its reference. The pair is unique.",
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
      "description": "The JSON object to store.",
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
      "required": false,
      "description": "When the value was true, in ISO 8601. By default the time at which the request is received.",
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
    "description": "The stored record. Help article 10258378 lists its fields; that they are next to `ok` is an assumption.",
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
        "description": "ID that DX gave the record. Probably a UUID.",
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
        "text": "Next to `ok` on the older page, under `data` in a third party's description.",
        "level": "inferred",
        "sources": [
          "https://help.getdx.com/en/articles/10258378",
          "https://github.com/priiiiit/dx-python"
        ]
      }
    ]
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
    "with_timestamp": {
      "pairs": [
        [
          "reference",
          "orgname/repo"
        ],
        [
          "key",
          "example"
        ],
        [
          "value[version]",
          "1.2.3"
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
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference\": \"orgname/repo\",\n    \"key\": \"example\",\n    \"value\": {\n      \"version\": \"1.2.3\"\n    },\n    \"timestamp\": \"2024-01-01T11:22:33Z\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/repo' \\\n  --data-urlencode 'key=example' \\\n  --data-urlencode 'value[version]=1.2.3' \\\n  --data-urlencode 'timestamp=2024-01-01T11:22:33Z'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customData.set({\n  reference: \"orgname/repo\",\n  key: \"example\",\n  value: { version: \"1.2.3\" },\n  timestamp: \"2024-01-01T11:22:33Z\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/customData.set\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference: \"orgname/repo\",\n    key: \"example\",\n    value: { version: \"1.2.3\" },\n    timestamp: \"2024-01-01T11:22:33Z\",\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/customData.set\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"reference\": \"orgname/repo\",\n        \"key\": \"example\",\n        \"value\": {\"version\": \"1.2.3\"},\n        \"timestamp\": \"2024-01-01T11:22:33Z\",\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference\": \"orgname/repo\",\n\t\t\"key\":       \"example\",\n\t\t\"value\":     map[string]any{\"version\": \"1.2.3\"},\n\t\t\"timestamp\": \"2024-01-01T11:22:33Z\",\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/customData.set\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.set\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference: \"orgname/repo\",\n  key: \"example\",\n  value: { version: \"1.2.3\" },\n  timestamp: \"2024-01-01T11:22:33Z\"\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference\": \"orgname/repo\",\n              \"key\": \"example\",\n              \"value\": {\n                \"version\": \"1.2.3\"\n              },\n              \"timestamp\": \"2024-01-01T11:22:33Z\"\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/customData.set\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference\": \"orgname/repo\",\n      \"key\": \"example\",\n      \"value\": {\n        \"version\": \"1.2.3\"\n      },\n      \"timestamp\": \"2024-01-01T11:22:33Z\"\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/customData.set\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference\": \"orgname/repo\",\n  \"key\": \"example\",\n  \"value\": {\n    \"version\": \"1.2.3\"\n  },\n  \"timestamp\": \"2024-01-01T11:22:33Z\"\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/customData.set');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference\": \"orgname/repo\",\n  \"key\": \"example\",\n  \"value\": {\n    \"version\": \"1.2.3\"\n  },\n  \"timestamp\": \"2024-01-01T11:22:33Z\"\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/customData.set' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.set\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference\": \"orgname/repo\",\n              \"key\": \"example\",\n              \"value\": {\n                \"version\": \"1.2.3\"\n              },\n              \"timestamp\": \"2024-01-01T11:22:33Z\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference\": \"orgname/repo\",\n          \"key\": \"example\",\n          \"value\": {\n            \"version\": \"1.2.3\"\n          },\n          \"timestamp\": \"2024-01-01T11:22:33Z\"\n        }'\n"
        }
      ]
    },
    "without_timestamp": {
      "pairs": [
        [
          "reference",
          "orgname/repo"
        ],
        [
          "key",
          "coverage"
        ],
        [
          "value",
          "{\"percent\":87.4,\"passed\":true}"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"reference\": \"orgname/repo\",\n    \"key\": \"coverage\",\n    \"value\": {\n      \"percent\": 87.4,\n      \"passed\": true\n    }\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/repo' \\\n  --data-urlencode 'key=coverage' \\\n  --data-urlencode 'value={\"percent\":87.4,\"passed\":true}'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customData.set({\n  reference: \"orgname/repo\",\n  key: \"coverage\",\n  value: { percent: 87.4, passed: true },\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/customData.set\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    reference: \"orgname/repo\",\n    key: \"coverage\",\n    value: { percent: 87.4, passed: true },\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/customData.set\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"reference\": \"orgname/repo\",\n        \"key\": \"coverage\",\n        \"value\": {\"percent\": 87.4, \"passed\": True},\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"reference\": \"orgname/repo\",\n\t\t\"key\":       \"coverage\",\n\t\t\"value\":     map[string]any{\"percent\": 87.4, \"passed\": true},\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/customData.set\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.set\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  reference: \"orgname/repo\",\n  key: \"coverage\",\n  value: { percent: 87.4, passed: true }\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"reference\": \"orgname/repo\",\n              \"key\": \"coverage\",\n              \"value\": {\n                \"percent\": 87.4,\n                \"passed\": true\n              }\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/customData.set\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"reference\": \"orgname/repo\",\n      \"key\": \"coverage\",\n      \"value\": {\n        \"percent\": 87.4,\n        \"passed\": true\n      }\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/customData.set\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"reference\": \"orgname/repo\",\n  \"key\": \"coverage\",\n  \"value\": {\n    \"percent\": 87.4,\n    \"passed\": true\n  }\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/customData.set');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"reference\": \"orgname/repo\",\n  \"key\": \"coverage\",\n  \"value\": {\n    \"percent\": 87.4,\n    \"passed\": true\n  }\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/customData.set' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.set\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"reference\": \"orgname/repo\",\n              \"key\": \"coverage\",\n              \"value\": {\n                \"percent\": 87.4,\n                \"passed\": true\n              }\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/customData.set \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"reference\": \"orgname/repo\",\n          \"key\": \"coverage\",\n          \"value\": {\n            \"percent\": 87.4,\n            \"passed\": true\n          }\n        }'\n"
        }
      ]
    }
  }
};
