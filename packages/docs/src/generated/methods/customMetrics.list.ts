// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of customMetrics.list. */
export const method: GeneratedMethod = {
  "name": "customMetrics.list",
  "arguments": [
    {
      "name": "reference",
      "type": "string",
      "required": true,
      "description": "What the metric is about.",
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
      "required": true,
      "description": "Name of the metric.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "order",
      "type": "string",
      "required": false,
      "description": "Order by time.",
      "constraints": [],
      "values": [
        "\"asc\"",
        "\"desc\""
      ],
      "default": "\"asc\"",
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "from",
      "type": "ISO 8601 time",
      "required": false,
      "description": "Time at which the list begins, in the direction of `order`. That the point at that time is included is inferred (`metric-paging`).",
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
    "description": "The points, 100 at most.",
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
        "type": "array of objects",
        "required": true,
        "description": "The points.",
        "constraints": [
          "at most 100 items"
        ],
        "values": [],
        "default": null,
        "example": null,
        "evidence": {
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
          ]
        },
        "claims": [],
        "fields": [
          {
            "name": "id",
            "type": "string",
            "required": true,
            "description": "ID that DX gave the record. Probably a UUID.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"399599e8-a526-4073-ba7f-cfada89adfa0\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "reference",
            "type": "string",
            "required": true,
            "description": "What the metric is about.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"orgname/service\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "key",
            "type": "string",
            "required": true,
            "description": "Name of the metric.",
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
            "type": "number",
            "required": true,
            "description": "The measured number.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "42.5",
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
          },
          {
            "name": "metadata",
            "type": "object or null",
            "required": false,
            "description": "The JSON object that came with the number.",
            "constraints": [
              "any members"
            ],
            "values": [],
            "default": null,
            "example": "{\"other\":\"data\"}",
            "evidence": null,
            "claims": [],
            "fields": []
          }
        ]
      }
    ],
    "claims": [
      {
        "text": "The name `data` is the one that other array responses of the API have; the page shows no response.",
        "level": "inferred",
        "sources": [
          "https://docs.getdx.com/datacloudapi/methods/custommetrics.list/"
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
    "all": {
      "pairs": [
        [
          "reference",
          "orgname/service"
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
          "text": "curl --max-time 30 --get https://yourinstance.getdx.net/api/customMetrics.list \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/service' \\\n  --data-urlencode 'key=example'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customMetrics.list({\n  reference: \"orgname/service\",\n  key: \"example\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const query = new URLSearchParams({\n  reference: \"orgname/service\",\n  key: \"example\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customMetrics.list?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.get(\n    \"https://yourinstance.getdx.net/api/customMetrics.list\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    params={\"reference\": \"orgname/service\", \"key\": \"example\"},\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"reference\", \"orgname/service\")\n\tquery.Set(\"key\", \"example\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customMetrics.list?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customMetrics.list\")\nuri.query = URI.encode_www_form({\n  reference: \"orgname/service\",\n  key: \"example\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .GET()\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\n\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.GetAsync(\"https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example\");\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$request = curl_init('https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n    ],\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example' `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customMetrics.list\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customMetrics.list \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'reference=orgname/service' \\\n            --data-urlencode 'key=example'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customMetrics.list \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'reference=orgname/service' \\\n        --data-urlencode 'key=example'\n"
        }
      ]
    },
    "newest_first": {
      "pairs": [
        [
          "reference",
          "orgname/service"
        ],
        [
          "key",
          "example"
        ],
        [
          "order",
          "desc"
        ],
        [
          "from",
          "2024-02-01T00:00:00Z"
        ]
      ],
      "samples": [
        {
          "id": "curl",
          "label": "curl",
          "syntax": "bash",
          "text": "curl --max-time 30 --get https://yourinstance.getdx.net/api/customMetrics.list \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/service' \\\n  --data-urlencode 'key=example' \\\n  --data-urlencode 'order=desc' \\\n  --data-urlencode 'from=2024-02-01T00:00:00Z'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.customMetrics.list({\n  reference: \"orgname/service\",\n  key: \"example\",\n  order: \"desc\",\n  from: \"2024-02-01T00:00:00Z\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const query = new URLSearchParams({\n  reference: \"orgname/service\",\n  key: \"example\",\n  order: \"desc\",\n  from: \"2024-02-01T00:00:00Z\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customMetrics.list?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.get(\n    \"https://yourinstance.getdx.net/api/customMetrics.list\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    params={\n        \"reference\": \"orgname/service\",\n        \"key\": \"example\",\n        \"order\": \"desc\",\n        \"from\": \"2024-02-01T00:00:00Z\",\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"reference\", \"orgname/service\")\n\tquery.Set(\"key\", \"example\")\n\tquery.Set(\"order\", \"desc\")\n\tquery.Set(\"from\", \"2024-02-01T00:00:00Z\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customMetrics.list?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customMetrics.list\")\nuri.query = URI.encode_www_form({\n  reference: \"orgname/service\",\n  key: \"example\",\n  order: \"desc\",\n  from: \"2024-02-01T00:00:00Z\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example&order=desc&from=2024-02-01T00%3A00%3A00Z\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .GET()\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\n\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.GetAsync(\"https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example&order=desc&from=2024-02-01T00%3A00%3A00Z\");\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$request = curl_init('https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example&order=desc&from=2024-02-01T00%3A00%3A00Z');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n    ],\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/customMetrics.list?reference=orgname%2Fservice&key=example&order=desc&from=2024-02-01T00%3A00%3A00Z' `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customMetrics.list\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customMetrics.list \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'reference=orgname/service' \\\n            --data-urlencode 'key=example' \\\n            --data-urlencode 'order=desc' \\\n            --data-urlencode 'from=2024-02-01T00:00:00Z'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customMetrics.list \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'reference=orgname/service' \\\n        --data-urlencode 'key=example' \\\n        --data-urlencode 'order=desc' \\\n        --data-urlencode 'from=2024-02-01T00:00:00Z'\n"
        }
      ]
    }
  }
};
