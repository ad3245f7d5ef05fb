// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedMethod } from "../../reference.ts";

/** What the site shows of aiToolMetrics.pushAll. */
export const method: GeneratedMethod = {
  "name": "aiToolMetrics.pushAll",
  "arguments": [
    {
      "name": "data",
      "type": "array of objects",
      "required": true,
      "description": "The records to store.",
      "constraints": [],
      "values": [],
      "default": null,
      "example": null,
      "evidence": null,
      "claims": [],
      "fields": [
        {
          "name": "email",
          "type": "string",
          "required": true,
          "description": "Email address of the person. What happens if DX does not know the address is not documented.",
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
          "name": "date",
          "type": "string",
          "required": true,
          "description": "Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "\"2025-01-15\"",
          "evidence": null,
          "claims": [
            {
              "text": "The page gives the type as String and shows a day. Whether it accepts a time is not documented.",
              "level": "inferred",
              "sources": [
                "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
              ]
            }
          ],
          "fields": []
        },
        {
          "name": "is_active",
          "type": "boolean",
          "required": true,
          "description": "Whether the person used the tool that day.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "true",
          "evidence": null,
          "claims": [],
          "fields": []
        },
        {
          "name": "tool",
          "type": "string",
          "required": true,
          "description": "Name of the tool. No page says that it must be registered first.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "\"tabnine\"",
          "evidence": null,
          "claims": [],
          "fields": []
        },
        {
          "name": "metrics",
          "type": "object",
          "required": false,
          "description": "Your own usage figures.",
          "constraints": [
            "any members"
          ],
          "values": [],
          "default": null,
          "example": "{\"usage\":100}",
          "evidence": null,
          "claims": [],
          "fields": []
        },
        {
          "name": "input_tokens",
          "type": "integer",
          "required": false,
          "description": "Input tokens consumed.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "1200",
          "evidence": null,
          "claims": [
            {
              "text": "Must be 0 or more. This is an assumption; no page says so.",
              "level": "inferred",
              "sources": [
                "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
              ]
            }
          ],
          "fields": []
        },
        {
          "name": "output_tokens",
          "type": "integer",
          "required": false,
          "description": "Output tokens generated.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "1200",
          "evidence": null,
          "claims": [
            {
              "text": "Must be 0 or more. This is an assumption; no page says so.",
              "level": "inferred",
              "sources": [
                "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
              ]
            }
          ],
          "fields": []
        },
        {
          "name": "cache_write_tokens",
          "type": "integer",
          "required": false,
          "description": "Tokens written to the cache.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "1200",
          "evidence": null,
          "claims": [
            {
              "text": "Must be 0 or more. This is an assumption; no page says so.",
              "level": "inferred",
              "sources": [
                "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
              ]
            }
          ],
          "fields": []
        },
        {
          "name": "cache_read_tokens",
          "type": "integer",
          "required": false,
          "description": "Tokens read from the cache.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "1200",
          "evidence": null,
          "claims": [
            {
              "text": "Must be 0 or more. This is an assumption; no page says so.",
              "level": "inferred",
              "sources": [
                "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
              ]
            }
          ],
          "fields": []
        },
        {
          "name": "spend_cents",
          "type": "integer",
          "required": false,
          "description": "Spend in US cents.",
          "constraints": [],
          "values": [],
          "default": null,
          "example": "250",
          "evidence": null,
          "claims": [],
          "fields": []
        },
        {
          "name": "model_breakdowns",
          "type": "array of objects",
          "required": false,
          "description": "Usage by model for this person, day and tool. Each model may appear once.",
          "constraints": [
            "no two items with the same `model`"
          ],
          "values": [],
          "default": null,
          "example": null,
          "evidence": null,
          "claims": [],
          "fields": [
            {
              "name": "model",
              "type": "string",
              "required": true,
              "description": "Name of the model, once per record.",
              "constraints": [
                "at least 1 character"
              ],
              "values": [],
              "default": null,
              "example": "\"sonnet-4\"",
              "evidence": null,
              "claims": [],
              "fields": []
            },
            {
              "name": "input_tokens",
              "type": "integer",
              "required": false,
              "description": "Input tokens that did not come from the cache.",
              "constraints": [
                "at least 0"
              ],
              "values": [],
              "default": null,
              "example": "800",
              "evidence": null,
              "claims": [],
              "fields": []
            },
            {
              "name": "output_tokens",
              "type": "integer",
              "required": false,
              "description": "Output tokens.",
              "constraints": [
                "at least 0"
              ],
              "values": [],
              "default": null,
              "example": "300",
              "evidence": null,
              "claims": [],
              "fields": []
            },
            {
              "name": "cache_write_tokens",
              "type": "integer",
              "required": false,
              "description": "Tokens written to the cache.",
              "constraints": [],
              "values": [],
              "default": null,
              "example": "1200",
              "evidence": null,
              "claims": [
                {
                  "text": "Must be 0 or more. This is an assumption; no page says so.",
                  "level": "inferred",
                  "sources": [
                    "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                  ]
                }
              ],
              "fields": []
            },
            {
              "name": "cache_read_tokens",
              "type": "integer",
              "required": false,
              "description": "Tokens read from the cache.",
              "constraints": [],
              "values": [],
              "default": null,
              "example": "1200",
              "evidence": null,
              "claims": [
                {
                  "text": "Must be 0 or more. This is an assumption; no page says so.",
                  "level": "inferred",
                  "sources": [
                    "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                  ]
                }
              ],
              "fields": []
            },
            {
              "name": "spend_cents",
              "type": "number",
              "required": false,
              "description": "Spend in US cents. The table has the column; the name of the argument is taken from it.",
              "constraints": [],
              "values": [],
              "default": null,
              "example": "12.5",
              "evidence": {
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns"
                ]
              },
              "claims": [],
              "fields": []
            },
            {
              "name": "credits_used",
              "type": "number",
              "required": false,
              "description": "Credits used, possibly a fraction. The table has the column; the name of the argument is taken from it.",
              "constraints": [],
              "values": [],
              "default": null,
              "example": "0.25",
              "evidence": {
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns"
                ]
              },
              "claims": [],
              "fields": []
            }
          ]
        }
      ]
    }
  ],
  "rules": [],
  "success": {
    "description": "The stored records.",
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
        "description": "The stored records.",
        "constraints": [],
        "values": [],
        "default": null,
        "example": null,
        "evidence": {
          "level": "observed",
          "sources": [
            "https://github.com/adevinta/ai-engineering-metrics",
            "https://github.com/priiiiit/dx-python"
          ]
        },
        "claims": [],
        "fields": [
          {
            "name": "id",
            "type": "string",
            "required": true,
            "description": "ID that DX gave the record.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"0d6b1f0e-2f34-4a86-9a0b-5f8d5a1f6a35\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "email",
            "type": "string",
            "required": true,
            "description": "Email address of the person. What happens if DX does not know the address is not documented.",
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
            "name": "date",
            "type": "string",
            "required": true,
            "description": "Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"2025-01-15\"",
            "evidence": null,
            "claims": [
              {
                "text": "The page gives the type as String and shows a day. Whether it accepts a time is not documented.",
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                ]
              }
            ],
            "fields": []
          },
          {
            "name": "is_active",
            "type": "boolean",
            "required": true,
            "description": "Whether the person used the tool that day.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "true",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "tool",
            "type": "string",
            "required": true,
            "description": "Name of the tool. No page says that it must be registered first.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "\"tabnine\"",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "metrics",
            "type": "object",
            "required": false,
            "description": "Your own usage figures.",
            "constraints": [
              "any members"
            ],
            "values": [],
            "default": null,
            "example": "{\"usage\":100}",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "input_tokens",
            "type": "integer",
            "required": false,
            "description": "Input tokens consumed.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "1200",
            "evidence": null,
            "claims": [
              {
                "text": "Must be 0 or more. This is an assumption; no page says so.",
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                ]
              }
            ],
            "fields": []
          },
          {
            "name": "output_tokens",
            "type": "integer",
            "required": false,
            "description": "Output tokens generated.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "1200",
            "evidence": null,
            "claims": [
              {
                "text": "Must be 0 or more. This is an assumption; no page says so.",
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                ]
              }
            ],
            "fields": []
          },
          {
            "name": "cache_write_tokens",
            "type": "integer",
            "required": false,
            "description": "Tokens written to the cache.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "1200",
            "evidence": null,
            "claims": [
              {
                "text": "Must be 0 or more. This is an assumption; no page says so.",
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                ]
              }
            ],
            "fields": []
          },
          {
            "name": "cache_read_tokens",
            "type": "integer",
            "required": false,
            "description": "Tokens read from the cache.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "1200",
            "evidence": null,
            "claims": [
              {
                "text": "Must be 0 or more. This is an assumption; no page says so.",
                "level": "inferred",
                "sources": [
                  "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                ]
              }
            ],
            "fields": []
          },
          {
            "name": "spend_cents",
            "type": "integer",
            "required": false,
            "description": "Spend in US cents.",
            "constraints": [],
            "values": [],
            "default": null,
            "example": "250",
            "evidence": null,
            "claims": [],
            "fields": []
          },
          {
            "name": "model_breakdowns",
            "type": "array of objects",
            "required": false,
            "description": "Usage by model for this person, day and tool. Each model may appear once.",
            "constraints": [
              "no two items with the same `model`"
            ],
            "values": [],
            "default": null,
            "example": null,
            "evidence": null,
            "claims": [],
            "fields": [
              {
                "name": "model",
                "type": "string",
                "required": true,
                "description": "Name of the model, once per record.",
                "constraints": [
                  "at least 1 character"
                ],
                "values": [],
                "default": null,
                "example": "\"sonnet-4\"",
                "evidence": null,
                "claims": [],
                "fields": []
              },
              {
                "name": "input_tokens",
                "type": "integer",
                "required": false,
                "description": "Input tokens that did not come from the cache.",
                "constraints": [
                  "at least 0"
                ],
                "values": [],
                "default": null,
                "example": "800",
                "evidence": null,
                "claims": [],
                "fields": []
              },
              {
                "name": "output_tokens",
                "type": "integer",
                "required": false,
                "description": "Output tokens.",
                "constraints": [
                  "at least 0"
                ],
                "values": [],
                "default": null,
                "example": "300",
                "evidence": null,
                "claims": [],
                "fields": []
              },
              {
                "name": "cache_write_tokens",
                "type": "integer",
                "required": false,
                "description": "Tokens written to the cache.",
                "constraints": [],
                "values": [],
                "default": null,
                "example": "1200",
                "evidence": null,
                "claims": [
                  {
                    "text": "Must be 0 or more. This is an assumption; no page says so.",
                    "level": "inferred",
                    "sources": [
                      "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                    ]
                  }
                ],
                "fields": []
              },
              {
                "name": "cache_read_tokens",
                "type": "integer",
                "required": false,
                "description": "Tokens read from the cache.",
                "constraints": [],
                "values": [],
                "default": null,
                "example": "1200",
                "evidence": null,
                "claims": [
                  {
                    "text": "Must be 0 or more. This is an assumption; no page says so.",
                    "level": "inferred",
                    "sources": [
                      "https://docs.getdx.com/datacloudapi/methods/aitoolmetrics.push/"
                    ]
                  }
                ],
                "fields": []
              },
              {
                "name": "spend_cents",
                "type": "number",
                "required": false,
                "description": "Spend in US cents. The table has the column; the name of the argument is taken from it.",
                "constraints": [],
                "values": [],
                "default": null,
                "example": "12.5",
                "evidence": {
                  "level": "inferred",
                  "sources": [
                    "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns"
                  ]
                },
                "claims": [],
                "fields": []
              },
              {
                "name": "credits_used",
                "type": "number",
                "required": false,
                "description": "Credits used, possibly a fraction. The table has the column; the name of the argument is taken from it.",
                "constraints": [],
                "values": [],
                "default": null,
                "example": "0.25",
                "evidence": {
                  "level": "inferred",
                  "sources": [
                    "https://docs.getdx.com/schema/bespoke_ai_tool_model_breakdowns"
                  ]
                },
                "claims": [],
                "fields": []
              }
            ]
          }
        ]
      }
    ],
    "claims": [
      {
        "text": "The page documents an array of records; its name `data` is what a published client reads.",
        "level": "observed",
        "sources": [
          "https://github.com/adevinta/ai-engineering-metrics",
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
    "two_people": {
      "pairs": [
        [
          "data",
          "[{\"email\":\"engineer1@company.com\",\"date\":\"2025-01-15\",\"is_active\":true,\"tool\":\"tabnine\",\"metrics\":{\"lines\":150}},{\"email\":\"engineer2@company.com\",\"date\":\"2025-01-15\",\"is_active\":false,\"tool\":\"tabnine\",\"metrics\":{}}]"
        ]
      ],
      "samples": [
        {
          "id": "curl-json",
          "label": "curl JSON",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/aiToolMetrics.pushAll \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --header 'Content-Type: application/json' \\\n  --data '{\n    \"data\": [\n      {\n        \"email\": \"engineer1@company.com\",\n        \"date\": \"2025-01-15\",\n        \"is_active\": true,\n        \"tool\": \"tabnine\",\n        \"metrics\": {\n          \"lines\": 150\n        }\n      },\n      {\n        \"email\": \"engineer2@company.com\",\n        \"date\": \"2025-01-15\",\n        \"is_active\": false,\n        \"tool\": \"tabnine\",\n        \"metrics\": {}\n      }\n    ]\n  }'\n"
        },
        {
          "id": "curl-form",
          "label": "curl form",
          "syntax": "bash",
          "text": "curl --max-time 30 https://yourinstance.getdx.net/api/aiToolMetrics.pushAll \\\n  --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n  --data-urlencode 'data=[{\"email\":\"engineer1@company.com\",\"date\":\"2025-01-15\",\"is_active\":true,\"tool\":\"tabnine\",\"metrics\":{\"lines\":150}},{\"email\":\"engineer2@company.com\",\"date\":\"2025-01-15\",\"is_active\":false,\"tool\":\"tabnine\",\"metrics\":{}}]'\n"
        },
        {
          "id": "typescript",
          "label": "TypeScript",
          "syntax": "typescript",
          "text": "import { createClient } from \"@datacloud/client\";\n\nconst client = createClient({ instance: \"yourinstance\" });\nconst answer = await client.aiToolMetrics.pushAll({\n  data: [\n    {\n      email: \"engineer1@company.com\",\n      date: \"2025-01-15\",\n      is_active: true,\n      tool: \"tabnine\",\n      metrics: { lines: 150 },\n    },\n    {\n      email: \"engineer2@company.com\",\n      date: \"2025-01-15\",\n      is_active: false,\n      tool: \"tabnine\",\n      metrics: {},\n    },\n  ],\n});\nconsole.log(answer);\n"
        },
        {
          "id": "fetch",
          "label": "fetch",
          "syntax": "javascript",
          "text": "const response = await fetch(\"https://yourinstance.getdx.net/api/aiToolMetrics.pushAll\", {\n  method: \"POST\",\n  headers: {\n    Authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`,\n    \"Content-Type\": \"application/json\",\n  },\n  body: JSON.stringify({\n    data: [\n      {\n        email: \"engineer1@company.com\",\n        date: \"2025-01-15\",\n        is_active: true,\n        tool: \"tabnine\",\n        metrics: { lines: 150 },\n      },\n      {\n        email: \"engineer2@company.com\",\n        date: \"2025-01-15\",\n        is_active: false,\n        tool: \"tabnine\",\n        metrics: {},\n      },\n    ],\n  }),\n  signal: AbortSignal.timeout(30_000),\n});\nconst result = await response.json().catch(() => ({ error: `status ${response.status}` }));\nif (!result.ok) throw new Error(result.error);\nconsole.log(result);\n"
        },
        {
          "id": "python",
          "label": "Python",
          "syntax": "python",
          "text": "import os\n\nimport requests\n\nresponse = requests.post(\n    \"https://yourinstance.getdx.net/api/aiToolMetrics.pushAll\",\n    headers={\"Authorization\": \"Bearer \" + os.environ[\"DATACLOUD_TOKEN\"]},\n    json={\n        \"data\": [\n            {\n                \"email\": \"engineer1@company.com\",\n                \"date\": \"2025-01-15\",\n                \"is_active\": True,\n                \"tool\": \"tabnine\",\n                \"metrics\": {\"lines\": 150},\n            },\n            {\n                \"email\": \"engineer2@company.com\",\n                \"date\": \"2025-01-15\",\n                \"is_active\": False,\n                \"tool\": \"tabnine\",\n                \"metrics\": {},\n            },\n        ],\n    },\n    timeout=30,\n)\ntry:\n    result = response.json()\nexcept ValueError:\n    raise SystemExit(f\"Unexpected response with status {response.status_code}\")\nif not result[\"ok\"]:\n    raise SystemExit(result[\"error\"])\nprint(result)\n"
        },
        {
          "id": "go",
          "label": "Go",
          "syntax": "go",
          "text": "package main\n\nimport (\n\t\"bytes\"\n\t\"encoding/json\"\n\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n\t\"os\"\n\t\"time\"\n)\n\nfunc main() {\n\targuments, err := json.Marshal(map[string]any{\n\t\t\"data\": []any{\n\t\t\tmap[string]any{\n\t\t\t\t\"email\":     \"engineer1@company.com\",\n\t\t\t\t\"date\":      \"2025-01-15\",\n\t\t\t\t\"is_active\": true,\n\t\t\t\t\"tool\":      \"tabnine\",\n\t\t\t\t\"metrics\":   map[string]any{\"lines\": 150},\n\t\t\t},\n\t\t\tmap[string]any{\n\t\t\t\t\"email\":     \"engineer2@company.com\",\n\t\t\t\t\"date\":      \"2025-01-15\",\n\t\t\t\t\"is_active\": false,\n\t\t\t\t\"tool\":      \"tabnine\",\n\t\t\t\t\"metrics\":   map[string]any{},\n\t\t\t},\n\t\t},\n\t})\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest, err := http.NewRequest(\"POST\", \"https://yourinstance.getdx.net/api/aiToolMetrics.pushAll\", bytes.NewReader(arguments))\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\trequest.Header.Set(\"Authorization\", \"Bearer \"+os.Getenv(\"DATACLOUD_TOKEN\"))\n\trequest.Header.Set(\"Content-Type\", \"application/json\")\n\tclient := http.Client{Timeout: 30 * time.Second}\n\tresponse, err := client.Do(request)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer response.Body.Close()\n\tvar result map[string]any\n\tif err := json.NewDecoder(response.Body).Decode(&result); err != nil {\n\t\tlog.Fatalf(\"unexpected response with status %d: %v\", response.StatusCode, err)\n\t}\n\tif result[\"ok\"] != true {\n\t\tlog.Fatal(result[\"error\"])\n\t}\n\tfmt.Println(result)\n}\n"
        },
        {
          "id": "ruby",
          "label": "Ruby",
          "syntax": "ruby",
          "text": "require \"json\"\nrequire \"net/http\"\n\nuri = URI(\"https://yourinstance.getdx.net/api/aiToolMetrics.pushAll\")\nrequest = Net::HTTP::Post.new(uri)\nrequest[\"Authorization\"] = \"Bearer #{ENV.fetch(\"DATACLOUD_TOKEN\")}\"\nrequest[\"Content-Type\"] = \"application/json\"\nrequest.body = JSON.generate({\n  data: [\n    {\n      email: \"engineer1@company.com\",\n      date: \"2025-01-15\",\n      is_active: true,\n      tool: \"tabnine\",\n      metrics: { lines: 150 }\n    },\n    {\n      email: \"engineer2@company.com\",\n      date: \"2025-01-15\",\n      is_active: false,\n      tool: \"tabnine\",\n      metrics: {}\n    }\n  ]\n})\noptions = { use_ssl: uri.scheme == \"https\", open_timeout: 10, read_timeout: 30 }\nresponse = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }\nbegin\n  result = JSON.parse(response.body)\nrescue JSON::ParserError\n  abort \"Unexpected response with status #{response.code}\"\nend\nabort result[\"error\"] unless result[\"ok\"]\nputs result\n"
        },
        {
          "id": "java",
          "label": "Java",
          "syntax": "java",
          "text": "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\nimport java.time.Duration;\n\nclass Sample {\n    public static void main(String[] args) throws Exception {\n        String arguments = \"\"\"\n            {\n              \"data\": [\n                {\n                  \"email\": \"engineer1@company.com\",\n                  \"date\": \"2025-01-15\",\n                  \"is_active\": true,\n                  \"tool\": \"tabnine\",\n                  \"metrics\": {\n                    \"lines\": 150\n                  }\n                },\n                {\n                  \"email\": \"engineer2@company.com\",\n                  \"date\": \"2025-01-15\",\n                  \"is_active\": false,\n                  \"tool\": \"tabnine\",\n                  \"metrics\": {}\n                }\n              ]\n            }\"\"\";\n        HttpRequest request = HttpRequest.newBuilder(URI.create(\"https://yourinstance.getdx.net/api/aiToolMetrics.pushAll\"))\n            .header(\"Authorization\", \"Bearer \" + System.getenv(\"DATACLOUD_TOKEN\"))\n            .timeout(Duration.ofSeconds(30))\n            .header(\"Content-Type\", \"application/json\")\n            .POST(HttpRequest.BodyPublishers.ofString(arguments))\n            .build();\n        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        if (response.statusCode() != 200) {\n            throw new RuntimeException(\"Status \" + response.statusCode() + \": \" + response.body());\n        }\n        System.out.println(response.body());\n    }\n}\n"
        },
        {
          "id": "csharp",
          "label": "C#",
          "syntax": "csharp",
          "text": "using System.Net.Http.Headers;\nusing System.Text;\n\nvar arguments = \"\"\"\n    {\n      \"data\": [\n        {\n          \"email\": \"engineer1@company.com\",\n          \"date\": \"2025-01-15\",\n          \"is_active\": true,\n          \"tool\": \"tabnine\",\n          \"metrics\": {\n            \"lines\": 150\n          }\n        },\n        {\n          \"email\": \"engineer2@company.com\",\n          \"date\": \"2025-01-15\",\n          \"is_active\": false,\n          \"tool\": \"tabnine\",\n          \"metrics\": {}\n        }\n      ]\n    }\n    \"\"\";\nusing var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };\nclient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\n    \"Bearer\", Environment.GetEnvironmentVariable(\"DATACLOUD_TOKEN\"));\nvar response = await client.PostAsync(\n    \"https://yourinstance.getdx.net/api/aiToolMetrics.pushAll\",\n    new StringContent(arguments, Encoding.UTF8, \"application/json\"));\nvar result = await response.Content.ReadAsStringAsync();\nif (!response.IsSuccessStatusCode) throw new Exception($\"Status {(int)response.StatusCode}: {result}\");\nConsole.WriteLine(result);\n"
        },
        {
          "id": "php",
          "label": "PHP",
          "syntax": "php",
          "text": "<?php\n\n$arguments = <<<'JSON'\n{\n  \"data\": [\n    {\n      \"email\": \"engineer1@company.com\",\n      \"date\": \"2025-01-15\",\n      \"is_active\": true,\n      \"tool\": \"tabnine\",\n      \"metrics\": {\n        \"lines\": 150\n      }\n    },\n    {\n      \"email\": \"engineer2@company.com\",\n      \"date\": \"2025-01-15\",\n      \"is_active\": false,\n      \"tool\": \"tabnine\",\n      \"metrics\": {}\n    }\n  ]\n}\nJSON;\n\n$request = curl_init('https://yourinstance.getdx.net/api/aiToolMetrics.pushAll');\ncurl_setopt_array($request, [\n    CURLOPT_HTTPHEADER => [\n        'Authorization: Bearer ' . getenv('DATACLOUD_TOKEN'),\n        'Content-Type: application/json',\n    ],\n    CURLOPT_POSTFIELDS => $arguments,\n    CURLOPT_RETURNTRANSFER => true,\n    CURLOPT_TIMEOUT => 30,\n]);\n$result = json_decode((string) curl_exec($request), true);\nif (!is_array($result)) {\n    exit('Unexpected response: ' . (curl_error($request) ?: curl_getinfo($request, CURLINFO_RESPONSE_CODE)));\n}\nif (!$result['ok']) {\n    exit($result['error']);\n}\nprint_r($result);\n"
        },
        {
          "id": "powershell",
          "label": "PowerShell",
          "syntax": "powershell",
          "text": "$arguments = @'\n{\n  \"data\": [\n    {\n      \"email\": \"engineer1@company.com\",\n      \"date\": \"2025-01-15\",\n      \"is_active\": true,\n      \"tool\": \"tabnine\",\n      \"metrics\": {\n        \"lines\": 150\n      }\n    },\n    {\n      \"email\": \"engineer2@company.com\",\n      \"date\": \"2025-01-15\",\n      \"is_active\": false,\n      \"tool\": \"tabnine\",\n      \"metrics\": {}\n    }\n  ]\n}\n'@\n\n$result = Invoke-RestMethod -Uri 'https://yourinstance.getdx.net/api/aiToolMetrics.pushAll' -Method Post -ContentType 'application/json' -Body $arguments `\n  -Headers @{ Authorization = \"Bearer $env:DATACLOUD_TOKEN\" } -TimeoutSec 30 -SkipHttpErrorCheck\nif (-not $result.ok) { throw \"Request failed: $($result.error)\" }\n$result\n"
        },
        {
          "id": "github-actions",
          "label": "GitHub Actions",
          "syntax": "yaml",
          "text": "name: Data Cloud\non:\n  workflow_dispatch:\njobs:\n  data-cloud:\n    runs-on: ubuntu-latest\n    steps:\n      - name: aiToolMetrics.pushAll\n        env:\n          DATACLOUD_TOKEN: ${{ secrets.DATACLOUD_TOKEN }}\n        run: |\n          curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/aiToolMetrics.pushAll \\\n            --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n            --header 'Content-Type: application/json' \\\n            --data '{\n              \"data\": [\n                {\n                  \"email\": \"engineer1@company.com\",\n                  \"date\": \"2025-01-15\",\n                  \"is_active\": true,\n                  \"tool\": \"tabnine\",\n                  \"metrics\": {\n                    \"lines\": 150\n                  }\n                },\n                {\n                  \"email\": \"engineer2@company.com\",\n                  \"date\": \"2025-01-15\",\n                  \"is_active\": false,\n                  \"tool\": \"tabnine\",\n                  \"metrics\": {}\n                }\n              ]\n            }'\n"
        },
        {
          "id": "gitlab-ci",
          "label": "GitLab CI",
          "syntax": "yaml",
          "text": "data-cloud:\n  image: curlimages/curl:8.11.1\n  rules:\n    - when: manual\n  script:\n    - |\n      curl --fail-with-body --silent --show-error --max-time 30 https://yourinstance.getdx.net/api/aiToolMetrics.pushAll \\\n        --header \"Authorization: Bearer $DATACLOUD_TOKEN\" \\\n        --header 'Content-Type: application/json' \\\n        --data '{\n          \"data\": [\n            {\n              \"email\": \"engineer1@company.com\",\n              \"date\": \"2025-01-15\",\n              \"is_active\": true,\n              \"tool\": \"tabnine\",\n              \"metrics\": {\n                \"lines\": 150\n              }\n            },\n            {\n              \"email\": \"engineer2@company.com\",\n              \"date\": \"2025-01-15\",\n              \"is_active\": false,\n              \"tool\": \"tabnine\",\n              \"metrics\": {}\n            }\n          ]\n        }'\n"
        }
      ]
    }
  }
};
