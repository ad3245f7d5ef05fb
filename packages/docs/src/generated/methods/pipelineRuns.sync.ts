// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of pipelineRuns.sync. */
export const method: GeneratedMethod = {
  "name": "pipelineRuns.sync",
  "arguments": [
    {
      "name": "pipeline_name",
      "type": "string",
      "required": true,
      "description": "Name of the pipeline.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"build_panda_finder\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "pipeline_source",
      "type": "string",
      "required": true,
      "description": "The CI system, free text.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"Jenkins\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "reference_id",
      "type": "string",
      "required": true,
      "description": "Your own ID of the run, unique across all pipelines. Requests that share it become one record.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"AA713E04-1880-4E17-8C49-4A41733DAFCF\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "started_at",
      "type": "string",
      "required": true,
      "description": "When the run began: Unix seconds as a string.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"1680723287\"",
      "evidence": null,
      "claims": [
        {
          "text": "Documented for deployments alone.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        },
        {
          "text": "Published programs send integers.",
          "level": "observed",
          "sources": [
            "https://github.com/augustcolonna/ce-scripts"
          ]
        },
        {
          "text": "Documented for `pipelineRuns.upsert`; whether the older name takes it is not known.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "status",
      "type": "string",
      "required": false,
      "description": "Status of the run.",
      "constraints": [],
      "values": [
        "\"failure\"",
        "\"running\"",
        "\"success\"",
        "\"cancelled\""
      ],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [
        {
          "text": "Published programs send their CI system's own words (`unstable`, `aborted`, `not_built`, `unknown`).",
          "level": "observed",
          "sources": [
            "https://github.com/get-dx/datacloud-jenkins",
            "https://github.com/augustcolonna/ce-scripts"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "source_id",
      "type": "string",
      "required": false,
      "description": "ID of the run in its CI system. A published program sends it, and the table has a column of that name.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": {
        "level": "observed",
        "sources": [
          "https://github.com/Sdy603/jenkins_version_2_3_3",
          "https://docs.getdx.com/schema/pipeline_runs/"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "base_branch",
      "type": "string",
      "required": false,
      "description": "Branch that the pull request is for. A published program sends it.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": {
        "level": "observed",
        "sources": [
          "https://github.com/Sdy603/jenkins_version_2_3_3"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "branch",
      "type": "string",
      "required": false,
      "description": "Branch that ran. A published program sends it beside `head_branch`.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": {
        "level": "observed",
        "sources": [
          "https://github.com/Sdy603/jenkins_version_2_3_3"
        ]
      },
      "claims": [],
      "fields": []
    },
    {
      "name": "finished_at",
      "type": "string",
      "required": false,
      "description": "When the run ended. That it takes the form of `started_at` is inferred.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"1680723287\"",
      "evidence": {
        "level": "inferred",
        "sources": [
          "https://help.getdx.com/en/articles/8691575"
        ]
      },
      "claims": [
        {
          "text": "Documented for deployments alone.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
          ]
        },
        {
          "text": "Published programs send integers.",
          "level": "observed",
          "sources": [
            "https://github.com/augustcolonna/ce-scripts"
          ]
        },
        {
          "text": "Documented for `pipelineRuns.upsert`; whether the older name takes it is not known.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "repository",
      "type": "string",
      "required": false,
      "description": "Full name of the repository.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"getdx/some_repo\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "commit_sha",
      "type": "string",
      "required": false,
      "description": "The commit that ran.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "pr_number",
      "type": "integer",
      "required": false,
      "description": "Number of the pull request.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "1",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "source_url",
      "type": "string",
      "required": false,
      "description": "Page of the run in its own system.",
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
      "name": "head_branch",
      "type": "string",
      "required": false,
      "description": "Branch that ran.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"main\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "email",
      "type": "string",
      "required": false,
      "description": "Email address of the person behind the run.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"test@example.com\"",
      "evidence": null,
      "claims": [
        {
          "text": "No page says that the format of the address is checked.",
          "level": "inferred",
          "sources": [
            "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
          ]
        }
      ],
      "fields": []
    },
    {
      "name": "github_username",
      "type": "string",
      "required": false,
      "description": "GitHub name of the person behind the run.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"johndoe\"",
      "evidence": null,
      "claims": [],
      "fields": []
    },
    {
      "name": "gitlab_username",
      "type": "string",
      "required": false,
      "description": "GitLab name of the person behind the run.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": "\"johndoe\"",
      "evidence": null,
      "claims": [],
      "fields": []
    }
  ],
  "rules": [
    {
      "text": "`commit_sha` needs `repository`.",
      "level": "documented",
      "sources": []
    },
    {
      "text": "`pr_number` needs `repository`.",
      "level": "documented",
      "sources": []
    }
  ],
  "success": {
    "description": "The run is stored. Only `ok` is documented.",
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
    "finished": {
      "pairs": [
        [
          "pipeline_name",
          "build_panda_finder"
        ],
        [
          "pipeline_source",
          "Jenkins"
        ],
        [
          "reference_id",
          "AA713E04-1880-4E17-8C49-4A41733DAFCF"
        ],
        [
          "started_at",
          "1680723287"
        ],
        [
          "finished_at",
          "1680723587"
        ],
        [
          "status",
          "success"
        ],
        [
          "repository",
          "getdx/some_repo"
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
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/pipelineRuns.sync \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"pipeline_name\": \"build_panda_finder\",\n    \"pipeline_source\": \"Jenkins\",\n    \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n    \"started_at\": \"1680723287\",\n    \"finished_at\": \"1680723587\",\n    \"status\": \"success\",\n    \"repository\": \"getdx/some_repo\",\n    \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/pipelineRuns.sync \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'pipeline_name=build_panda_finder' \\\n  --data-urlencode 'pipeline_source=Jenkins' \\\n  --data-urlencode 'reference_id=AA713E04-1880-4E17-8C49-4A41733DAFCF' \\\n  --data-urlencode 'started_at=1680723287' \\\n  --data-urlencode 'finished_at=1680723587' \\\n  --data-urlencode 'status=success' \\\n  --data-urlencode 'repository=getdx/some_repo' \\\n  --data-urlencode 'commit_sha=a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.pipelineRuns.sync({\n  pipeline_name: \"build_panda_finder\",\n  pipeline_source: \"Jenkins\",\n  reference_id: \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n  started_at: \"1680723287\",\n  finished_at: \"1680723587\",\n  status: \"success\",\n  repository: \"getdx/some_repo\",\n  commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/pipelineRuns.sync\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    pipeline_name: \"build_panda_finder\",\n    pipeline_source: \"Jenkins\",\n    reference_id: \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n    started_at: \"1680723287\",\n    finished_at: \"1680723587\",\n    status: \"success\",\n    repository: \"getdx/some_repo\",\n    commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/pipelineRuns.sync\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"pipeline_name\": \"build_panda_finder\",\n        \"pipeline_source\": \"Jenkins\",\n        \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n        \"started_at\": \"1680723287\",\n        \"finished_at\": \"1680723587\",\n        \"status\": \"success\",\n        \"repository\": \"getdx/some_repo\",\n        \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"pipeline_name\":   \"build_panda_finder\",\n\t\t\"pipeline_source\": \"Jenkins\",\n\t\t\"reference_id\":    \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n\t\t\"started_at\":      \"1680723287\",\n\t\t\"finished_at\":     \"1680723587\",\n\t\t\"status\":          \"success\",\n\t\t\"repository\":      \"getdx/some_repo\",\n\t\t\"commit_sha\":      \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\",\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/pipelineRuns.sync\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/pipelineRuns.sync\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  pipeline_name: \"build_panda_finder\",\n  pipeline_source: \"Jenkins\",\n  reference_id: \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n  started_at: \"1680723287\",\n  finished_at: \"1680723587\",\n  status: \"success\",\n  repository: \"getdx/some_repo\",\n  commit_sha: \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"pipeline_name\": \"build_panda_finder\",\n              \"pipeline_source\": \"Jenkins\",\n              \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n              \"started_at\": \"1680723287\",\n              \"finished_at\": \"1680723587\",\n              \"status\": \"success\",\n              \"repository\": \"getdx/some_repo\",\n              \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/pipelineRuns.sync\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"pipeline_name\": \"build_panda_finder\",\n      \"pipeline_source\": \"Jenkins\",\n      \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n      \"started_at\": \"1680723287\",\n      \"finished_at\": \"1680723587\",\n      \"status\": \"success\",\n      \"repository\": \"getdx/some_repo\",\n      \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/pipelineRuns.sync\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"pipeline_name\": \"build_panda_finder\",\n  \"pipeline_source\": \"Jenkins\",\n  \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n  \"started_at\": \"1680723287\",\n  \"finished_at\": \"1680723587\",\n  \"status\": \"success\",\n  \"repository\": \"getdx/some_repo\",\n  \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/pipelineRuns.sync');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"pipeline_name\": \"build_panda_finder\",\n  \"pipeline_source\": \"Jenkins\",\n  \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n  \"started_at\": \"1680723287\",\n  \"finished_at\": \"1680723587\",\n  \"status\": \"success\",\n  \"repository\": \"getdx/some_repo\",\n  \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/pipelineRuns.sync' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: pipelineRuns.sync\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/pipelineRuns.sync \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"pipeline_name\": \"build_panda_finder\",\n              \"pipeline_source\": \"Jenkins\",\n              \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n              \"started_at\": \"1680723287\",\n              \"finished_at\": \"1680723587\",\n              \"status\": \"success\",\n              \"repository\": \"getdx/some_repo\",\n              \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/pipelineRuns.sync \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"pipeline_name\": \"build_panda_finder\",\n          \"pipeline_source\": \"Jenkins\",\n          \"reference_id\": \"AA713E04-1880-4E17-8C49-4A41733DAFCF\",\n          \"started_at\": \"1680723287\",\n          \"finished_at\": \"1680723587\",\n          \"status\": \"success\",\n          \"repository\": \"getdx/some_repo\",\n          \"commit_sha\": \"a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2\"\n        }'\n"
        }
      ]
    }
  }
};
