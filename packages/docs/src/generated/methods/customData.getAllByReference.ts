// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of customData.getAllByReference. */
export const method: GeneratedMethod = {
  "name": "customData.getAllByReference",
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
        "type": "array of objects",
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
            "description": "ID that DX gave the record. Probably a UUID.",
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
        "text": "The name `data` comes from a third party's description; the page shows no response.",
        "level": "inferred",
        "sources": [
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
    "two_records": {
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
          "text": "curl --max-time 30 --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/repo'\n"
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
          "text": "const query = new URLSearchParams({\n  reference: \"orgname/repo\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customData.getAllByReference?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.get(\n    \"https://yourinstance.getdx.net/api/customData.getAllByReference\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    params={\"reference\": \"orgname/repo\"},\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"reference\", \"orgname/repo\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customData.getAllByReference?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.getAllByReference\")\nuri.query = URI.encode_www_form({\n  reference: \"orgname/repo\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Frepo\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .GET()\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\n\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.GetAsync(\"https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Frepo\");\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$request = curl_init('https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Frepo');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n    ],\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Frepo' `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.getAllByReference\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'reference=orgname/repo'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'reference=orgname/repo'\n"
        }
      ]
    },
    "no_records": {
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
          "text": "curl --max-time 30 --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'reference=orgname/empty-repo'\n"
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
          "text": "const query = new URLSearchParams({\n  reference: \"orgname/empty-repo\",\n});\nconst response = await fetch(`https://yourinstance.getdx.net/api/customData.getAllByReference?${query}`, {\n  headers: { Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}` },\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.get(\n    \"https://yourinstance.getdx.net/api/customData.getAllByReference\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    params={\"reference\": \"orgname/empty-repo\"},\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"net/url\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\tquery := url.Values{}\n\tquery.Set(\"reference\", \"orgname/empty-repo\")\n\trequest, err := http.NewRequest(\"GET\", \"https://yourinstance.getdx.net/api/customData.getAllByReference?\"+query.Encode(), nil)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/customData.getAllByReference\")\nuri.query = URI.encode_www_form({\n  reference: \"orgname/empty-repo\"\n})\nrequest = Net::HTTP::Get.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Fempty-repo\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .GET()\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\n\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.GetAsync(\"https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Fempty-repo\");\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$request = curl_init('https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Fempty-repo');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n    ],\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/customData.getAllByReference?reference=orgname%2Fempty-repo' `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: customData.getAllByReference\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --data-urlencode 'reference=orgname/empty-repo'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 --get https://yourinstance.getdx.net/api/customData.getAllByReference \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --data-urlencode 'reference=orgname/empty-repo'\n"
        }
      ]
    }
  }
};
