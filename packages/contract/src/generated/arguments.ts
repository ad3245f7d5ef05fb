// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { MethodArguments } from "../argument-description.ts";

/** The arguments of every method, with the rules between them. */
export const methodArguments: Readonly<Record<string, MethodArguments>> = {
  "aiToolMetrics.push": {
    "description": "Stores what one person did with one AI tool on one day. Whether a second record of the same person, day and tool adds to the first, replaces it or is rejected is not documented; we assume that it becomes a second record, so send each day once.",
    "arguments": [
      {
        "name": "email",
        "required": true,
        "description": "Email address of the person. What happens if DX does not know the address is not documented.",
        "types": [
          "string"
        ],
        "example": "test@example.com"
      },
      {
        "name": "date",
        "required": true,
        "description": "Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.",
        "types": [
          "string"
        ],
        "isDate": true,
        "example": "2025-01-15"
      },
      {
        "name": "is_active",
        "required": true,
        "description": "Whether the person used the tool that day.",
        "types": [
          "boolean"
        ],
        "example": true
      },
      {
        "name": "tool",
        "required": true,
        "description": "Name of the tool. No page says that it must be registered first.",
        "types": [
          "string"
        ],
        "example": "tabnine"
      },
      {
        "name": "metrics",
        "description": "Your own usage figures.",
        "types": [
          "object"
        ],
        "example": {
          "usage": 100
        },
        "isOpen": true
      },
      {
        "name": "input_tokens",
        "description": "Input tokens consumed.",
        "types": [
          "integer"
        ],
        "example": 1200
      },
      {
        "name": "output_tokens",
        "description": "Output tokens generated.",
        "types": [
          "integer"
        ],
        "example": 1200
      },
      {
        "name": "cache_write_tokens",
        "description": "Tokens written to the cache.",
        "types": [
          "integer"
        ],
        "example": 1200
      },
      {
        "name": "cache_read_tokens",
        "description": "Tokens read from the cache.",
        "types": [
          "integer"
        ],
        "example": 1200
      },
      {
        "name": "spend_cents",
        "description": "Spend in US cents.",
        "types": [
          "integer"
        ],
        "example": 250
      },
      {
        "name": "model_breakdowns",
        "description": "Usage by model for this person, day and tool. Each model may appear once.",
        "types": [
          "array"
        ],
        "items": {
          "description": "Usage of one model within the day. It is kept beside the totals and neither replaces nor adds to them.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "model",
              "required": true,
              "description": "Name of the model, once per record.",
              "types": [
                "string"
              ],
              "example": "sonnet-4"
            },
            {
              "name": "input_tokens",
              "description": "Input tokens that did not come from the cache.",
              "types": [
                "integer"
              ],
              "example": 800
            },
            {
              "name": "output_tokens",
              "description": "Output tokens.",
              "types": [
                "integer"
              ],
              "example": 300
            },
            {
              "name": "cache_write_tokens",
              "description": "Tokens written to the cache.",
              "types": [
                "integer"
              ],
              "example": 1200
            },
            {
              "name": "cache_read_tokens",
              "description": "Tokens read from the cache.",
              "types": [
                "integer"
              ],
              "example": 1200
            },
            {
              "name": "spend_cents",
              "description": "Spend in US cents. The table has the column; the name of the argument is taken from it.",
              "types": [
                "number"
              ],
              "example": 12.5,
              "evidence": "inferred"
            },
            {
              "name": "credits_used",
              "description": "Credits used, possibly a fraction. The table has the column; the name of the argument is taken from it.",
              "types": [
                "number"
              ],
              "example": 0.25,
              "evidence": "inferred"
            }
          ]
        }
      }
    ]
  },
  "aiToolMetrics.pushAll": {
    "description": "Stores many records at once, each as `aiToolMetrics.push` does. How many items a request may have, and what happens to the others if one is malformed, is not documented; we assume that the request is all or nothing, like `customData.setAll`.",
    "arguments": [
      {
        "name": "data",
        "required": true,
        "description": "The records to store.",
        "types": [
          "array"
        ],
        "items": {
          "description": "What one person did with one AI tool on one day.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "email",
              "required": true,
              "description": "Email address of the person. What happens if DX does not know the address is not documented.",
              "types": [
                "string"
              ],
              "example": "test@example.com"
            },
            {
              "name": "date",
              "required": true,
              "description": "Calendar day of the usage, `YYYY-MM-DD`. The zone of the day is not documented.",
              "types": [
                "string"
              ],
              "isDate": true,
              "example": "2025-01-15"
            },
            {
              "name": "is_active",
              "required": true,
              "description": "Whether the person used the tool that day.",
              "types": [
                "boolean"
              ],
              "example": true
            },
            {
              "name": "tool",
              "required": true,
              "description": "Name of the tool. No page says that it must be registered first.",
              "types": [
                "string"
              ],
              "example": "tabnine"
            },
            {
              "name": "metrics",
              "description": "Your own usage figures.",
              "types": [
                "object"
              ],
              "example": {
                "usage": 100
              },
              "isOpen": true
            },
            {
              "name": "input_tokens",
              "description": "Input tokens consumed.",
              "types": [
                "integer"
              ],
              "example": 1200
            },
            {
              "name": "output_tokens",
              "description": "Output tokens generated.",
              "types": [
                "integer"
              ],
              "example": 1200
            },
            {
              "name": "cache_write_tokens",
              "description": "Tokens written to the cache.",
              "types": [
                "integer"
              ],
              "example": 1200
            },
            {
              "name": "cache_read_tokens",
              "description": "Tokens read from the cache.",
              "types": [
                "integer"
              ],
              "example": 1200
            },
            {
              "name": "spend_cents",
              "description": "Spend in US cents.",
              "types": [
                "integer"
              ],
              "example": 250
            },
            {
              "name": "model_breakdowns",
              "description": "Usage by model for this person, day and tool. Each model may appear once.",
              "types": [
                "array"
              ],
              "items": {
                "description": "Usage of one model within the day. It is kept beside the totals and neither replaces nor adds to them.",
                "types": [
                  "object"
                ],
                "members": [
                  {
                    "name": "model",
                    "required": true,
                    "description": "Name of the model, once per record.",
                    "types": [
                      "string"
                    ],
                    "example": "sonnet-4"
                  },
                  {
                    "name": "input_tokens",
                    "description": "Input tokens that did not come from the cache.",
                    "types": [
                      "integer"
                    ],
                    "example": 800
                  },
                  {
                    "name": "output_tokens",
                    "description": "Output tokens.",
                    "types": [
                      "integer"
                    ],
                    "example": 300
                  },
                  {
                    "name": "cache_write_tokens",
                    "description": "Tokens written to the cache.",
                    "types": [
                      "integer"
                    ],
                    "example": 1200
                  },
                  {
                    "name": "cache_read_tokens",
                    "description": "Tokens read from the cache.",
                    "types": [
                      "integer"
                    ],
                    "example": 1200
                  },
                  {
                    "name": "spend_cents",
                    "description": "Spend in US cents. The table has the column; the name of the argument is taken from it.",
                    "types": [
                      "number"
                    ],
                    "example": 12.5,
                    "evidence": "inferred"
                  },
                  {
                    "name": "credits_used",
                    "description": "Credits used, possibly a fraction. The table has the column; the name of the argument is taken from it.",
                    "types": [
                      "number"
                    ],
                    "example": 0.25,
                    "evidence": "inferred"
                  }
                ]
              }
            }
          ]
        }
      }
    ]
  },
  "customData.get": {
    "description": "Reads one record, by its ID or by its reference and key. What the API returns if there is no such record is not documented; we assume `invalid_arguments`.",
    "arguments": [
      {
        "name": "id",
        "description": "ID that DX gave the record. Use it instead of `reference` and `key`.",
        "types": [
          "string"
        ]
      },
      {
        "name": "reference",
        "description": "What the record is about. Goes with `key`.",
        "types": [
          "string"
        ]
      },
      {
        "name": "key",
        "description": "Name of the record within its reference. Goes with `reference`.",
        "types": [
          "string"
        ]
      }
    ],
    "rules": [
      {
        "text": "Needs `id`, or `reference` and `key`.",
        "evidence": "documented"
      }
    ]
  },
  "customData.getAllByReference": {
    "description": "Reads every record of one reference. No page documents a limit or pages.",
    "arguments": [
      {
        "name": "reference",
        "required": true,
        "description": "What the records are about.",
        "types": [
          "string"
        ]
      }
    ]
  },
  "customData.set": {
    "description": "Stores one JSON object under its reference and key, in place of the one that is there.",
    "arguments": [
      {
        "name": "reference",
        "required": true,
        "description": "What the record is about, for example the full name of a repository.",
        "types": [
          "string"
        ],
        "example": "orgname/repo"
      },
      {
        "name": "key",
        "required": true,
        "description": "Name of the record within its reference. The pair is unique.",
        "types": [
          "string"
        ],
        "example": "example"
      },
      {
        "name": "value",
        "required": true,
        "description": "The JSON object to store.",
        "types": [
          "object"
        ],
        "example": {
          "version": "1.2.3"
        },
        "isOpen": true
      },
      {
        "name": "timestamp",
        "description": "When the value was true, in ISO 8601. By default the time at which the request is received.",
        "types": [
          "string"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      }
    ]
  },
  "customData.setAll": {
    "description": "Stores many records at once, each in place of the one under its reference and key. All or nothing: one malformed item rejects the whole request. No page documents how many items a request may have.",
    "arguments": [
      {
        "name": "data",
        "required": true,
        "description": "The records to store.",
        "types": [
          "array"
        ],
        "items": {
          "description": "A record to store under its reference and key.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "reference",
              "required": true,
              "description": "What the record is about, for example the full name of a repository.",
              "types": [
                "string"
              ],
              "example": "orgname/repo"
            },
            {
              "name": "key",
              "required": true,
              "description": "Name of the record within its reference. The pair is unique.",
              "types": [
                "string"
              ],
              "example": "example"
            },
            {
              "name": "value",
              "required": true,
              "description": "The JSON object to store.",
              "types": [
                "object"
              ],
              "example": {
                "version": "1.2.3"
              },
              "isOpen": true
            },
            {
              "name": "timestamp",
              "description": "When the value was true, in ISO 8601. By default the time at which the request is received.",
              "types": [
                "string"
              ],
              "times": [
                "iso8601"
              ],
              "example": "2025-01-01T12:05:00Z"
            }
          ]
        }
      }
    ]
  },
  "customData.delete": {
    "description": "Deletes one record, by its ID or by its reference and key. What happens if there is no such record is not documented; we assume that the request succeeds.",
    "arguments": [
      {
        "name": "id",
        "description": "ID that DX gave the record. Use it instead of `reference` and `key`.",
        "types": [
          "string"
        ],
        "example": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
      },
      {
        "name": "reference",
        "description": "What the record is about. Goes with `key`.",
        "types": [
          "string"
        ],
        "example": "orgname/repo"
      },
      {
        "name": "key",
        "description": "Name of the record within its reference. Goes with `reference`.",
        "types": [
          "string"
        ],
        "example": "example"
      }
    ],
    "rules": [
      {
        "text": "Needs `id`, or `reference` and `key`.",
        "evidence": "documented"
      }
    ]
  },
  "customData.deleteAllByReference": {
    "description": "Deletes every record of one reference. The page's example passes the argument in the query string of a POST without a body; JSON and form bodies are documented for every POST.",
    "arguments": [
      {
        "name": "reference",
        "required": true,
        "description": "What the records are about.",
        "types": [
          "string"
        ],
        "example": "orgname/repo"
      }
    ]
  },
  "customMetrics.push": {
    "description": "Adds one number to a time series. It always adds: the same request sent twice makes two points. Deprecated in favour of Custom Tables, which are written with SQL.",
    "arguments": [
      {
        "name": "reference",
        "required": true,
        "description": "What the metric is about.",
        "types": [
          "string"
        ],
        "example": "orgname/service"
      },
      {
        "name": "key",
        "required": true,
        "description": "Name of the metric.",
        "types": [
          "string"
        ],
        "example": "example"
      },
      {
        "name": "value",
        "required": true,
        "description": "The measured number.",
        "types": [
          "number"
        ],
        "example": 42.5
      },
      {
        "name": "metadata",
        "description": "A JSON object with your own data.",
        "types": [
          "object"
        ],
        "example": {
          "version": "v1.11.23"
        },
        "isOpen": true
      },
      {
        "name": "timestamp",
        "description": "When it was measured, in ISO 8601. By default the time at which the request is received.",
        "types": [
          "string"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      }
    ]
  },
  "customMetrics.list": {
    "description": "Lists the points of one metric by time, 100 at most. For the next page, pass the time of the last point as `from`. Deprecated in favour of Custom Tables, which are read with SQL.",
    "arguments": [
      {
        "name": "reference",
        "required": true,
        "description": "What the metric is about.",
        "types": [
          "string"
        ]
      },
      {
        "name": "key",
        "required": true,
        "description": "Name of the metric.",
        "types": [
          "string"
        ]
      },
      {
        "name": "order",
        "description": "Order by time.",
        "types": [
          "string"
        ],
        "values": [
          "asc",
          "desc"
        ],
        "default": "asc"
      },
      {
        "name": "from",
        "description": "Time at which the list begins, in the direction of `order`. That the point at that time is included is inferred (`metric-paging`).",
        "types": [
          "string"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      }
    ]
  },
  "customMetrics.delete": {
    "description": "Deletes one point by its ID. What happens where there is no such point is not documented; we assume that the request succeeds. Deprecated in favour of Custom Tables, which are written with SQL.",
    "arguments": [
      {
        "name": "id",
        "required": true,
        "description": "ID that DX gave the point.",
        "types": [
          "string"
        ],
        "example": "399599e8-a526-4073-ba7f-cfada89adfa0"
      }
    ]
  },
  "deployments.create": {
    "description": "Registers one deployment of one service and attributes pull requests to it: with `repository` alone, all merged pull requests to the default branch that are not deployed yet; with `commit_sha` too, the pull request of that commit and all earlier ones; with `integration_branch`, only those merged into that branch; with `merge_commit_shas`, exactly the pull requests of those commits. DX tries for up to three days, until the repository's data is present. A published program sends backfills oldest first.",
    "arguments": [
      {
        "name": "deployed_at",
        "required": true,
        "description": "Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds.",
        "types": [
          "string",
          "integer"
        ],
        "times": [
          "iso8601",
          "unix-time"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "service",
        "required": true,
        "description": "The service that was deployed. A plain string sets both its identifier and its name.",
        "types": [
          "string",
          "object"
        ],
        "example": "payments-service",
        "members": [
          {
            "name": "identifier",
            "required": true,
            "description": "Identifier of the service.",
            "types": [
              "string"
            ],
            "example": "payments-service"
          },
          {
            "name": "name",
            "description": "Display name of the service.",
            "types": [
              "string"
            ],
            "example": "Payments"
          }
        ]
      },
      {
        "name": "repository",
        "description": "Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`; for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud older pages asked for the name without a prefix; the newest no longer do.",
        "types": [
          "string"
        ],
        "example": "myorg/payments"
      },
      {
        "name": "commit_sha",
        "description": "The deployed commit, 7 to 40 characters. Without it attribution goes by time and is less accurate.",
        "types": [
          "string"
        ],
        "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      },
      {
        "name": "merge_commit_shas",
        "description": "Hashes of the merge commits of exactly the pull requests that were deployed. An array, not an object.",
        "types": [
          "array"
        ],
        "example": [
          "a0e61dfff93b",
          "07788cacf2c"
        ],
        "items": {
          "description": "Hash of a commit, 7 to 40 characters.",
          "types": [
            "string"
          ],
          "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
        }
      },
      {
        "name": "integration_branch",
        "description": "Branch that pull requests are merged into before they are deployed. Limits attribution to it.",
        "types": [
          "string"
        ],
        "example": "develop"
      },
      {
        "name": "reference_id",
        "description": "Your own ID of the deployment, a random UUID by default. The same ID with different values is rejected.",
        "types": [
          "string"
        ],
        "example": "globally-unique-identifier"
      },
      {
        "name": "environment",
        "description": "Where the deployment went. Programs send it and a column of that name exists; no page of the method shows it.",
        "types": [
          "string"
        ],
        "default": "production",
        "example": "production",
        "evidence": "observed"
      },
      {
        "name": "success",
        "description": "Whether the deployment succeeded.",
        "types": [
          "boolean"
        ],
        "default": true
      },
      {
        "name": "source_name",
        "description": "The system that deployed.",
        "types": [
          "string"
        ],
        "example": "argoCD"
      },
      {
        "name": "source_url",
        "description": "Page of the deployment, shown in DX.",
        "types": [
          "string"
        ],
        "example": "https://my_argocd.myplace.org/build/1791"
      },
      {
        "name": "metadata",
        "description": "A JSON object with your own data.",
        "types": [
          "object"
        ],
        "example": {
          "version": "v1.11.23"
        },
        "isOpen": true
      }
    ],
    "rules": [
      {
        "text": "Requires `repository` or `merge_commit_shas`. The upsert page states this; the overview's example has neither.",
        "evidence": "inferred"
      },
      {
        "text": "Takes `commit_sha` or `merge_commit_shas`. The page shows them as alternatives; that both together are rejected is an assumption.",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.upsert": {
    "description": "Creates the deployment with this `reference_id`, or patches the one that the API created under it before: arguments that are left out stay unchanged. Made for ingestion that may run twice. When it creates, `deployed_at`, `service` and either `repository` (one that DX knows) or `merge_commit_shas` must be there.",
    "arguments": [
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the deployment, a string or an integer. Use the same one in every request about it.",
        "types": [
          "string",
          "integer"
        ],
        "example": "release-v2.4.0"
      },
      {
        "name": "deployed_at",
        "description": "Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds.",
        "types": [
          "string",
          "integer"
        ],
        "times": [
          "iso8601",
          "unix-time"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "service",
        "description": "The service that was deployed. A plain string sets both its identifier and its name.",
        "types": [
          "string",
          "object"
        ],
        "example": "payments-service",
        "members": [
          {
            "name": "identifier",
            "required": true,
            "description": "Identifier of the service.",
            "types": [
              "string"
            ],
            "example": "payments-service"
          },
          {
            "name": "name",
            "description": "Display name of the service.",
            "types": [
              "string"
            ],
            "example": "Payments"
          }
        ]
      },
      {
        "name": "repository",
        "description": "Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`; for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud older pages asked for the name without a prefix; the newest no longer do.",
        "types": [
          "string"
        ],
        "example": "myorg/payments"
      },
      {
        "name": "commit_sha",
        "description": "The deployed commit, 7 to 40 characters. Clears the stored `merge_commit_shas`.",
        "types": [
          "string"
        ],
        "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      },
      {
        "name": "merge_commit_shas",
        "description": "Hashes of the merge commits that were deployed. A non-empty array clears the stored `commit_sha`.",
        "types": [
          "array"
        ],
        "example": [
          "a0e61dfff93b",
          "07788cacf2c"
        ],
        "items": {
          "description": "Hash of a commit, 7 to 40 characters.",
          "types": [
            "string"
          ],
          "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
        }
      },
      {
        "name": "environment",
        "description": "Where the deployment went; the default applies on creation. Listed for the update.",
        "types": [
          "string"
        ],
        "default": "production",
        "example": "production",
        "evidence": "inferred"
      },
      {
        "name": "source_name",
        "description": "The system that deployed. Listed for the update.",
        "types": [
          "string"
        ],
        "evidence": "inferred"
      },
      {
        "name": "source_url",
        "description": "Page of the deployment. Listed for the update.",
        "types": [
          "string"
        ],
        "example": "https://my_argocd.myplace.org/build/1791",
        "evidence": "inferred"
      },
      {
        "name": "metadata",
        "description": "Your own facts. Listed for the update.",
        "types": [
          "object"
        ],
        "example": {
          "version": "v1.11.23"
        },
        "isOpen": true,
        "evidence": "inferred"
      },
      {
        "name": "integration_branch",
        "description": "Branch that limits attribution. The page's list could not be read to its end.",
        "types": [
          "string"
        ],
        "example": "develop",
        "evidence": "inferred"
      },
      {
        "name": "success",
        "description": "Whether the deployment succeeded. The page's list could not be read to its end.",
        "types": [
          "boolean"
        ],
        "evidence": "inferred"
      }
    ],
    "rules": [
      {
        "text": "Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an assumption.",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.update": {
    "description": "Patches the deployment with this `reference_id` and never creates one. Arguments that are left out stay unchanged.",
    "arguments": [
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the deployment, a string or an integer. Use the same one in every request about it.",
        "types": [
          "string",
          "integer"
        ],
        "example": "release-v2.4.0"
      },
      {
        "name": "deployed_at",
        "description": "Time of the deployment, as an ISO 8601 string, Unix seconds or Unix milliseconds.",
        "types": [
          "string",
          "integer"
        ],
        "times": [
          "iso8601",
          "unix-time"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "service",
        "description": "The service in place of the stored one. A plain string sets both its identifier and its name.",
        "types": [
          "string",
          "object"
        ],
        "example": "payments-service",
        "members": [
          {
            "name": "identifier",
            "required": true,
            "description": "Identifier of the service.",
            "types": [
              "string"
            ],
            "example": "payments-service"
          },
          {
            "name": "name",
            "description": "Display name of the service.",
            "types": [
              "string"
            ],
            "example": "Payments"
          }
        ]
      },
      {
        "name": "repository",
        "description": "Full name of the repository, with its organization. For Bitbucket Data Center `project_key/repository_name`; for Azure DevOps the project in place of the organization; for Gerrit the project alone. For Bitbucket Cloud older pages asked for the name without a prefix; the newest no longer do.",
        "types": [
          "string"
        ],
        "example": "myorg/payments"
      },
      {
        "name": "commit_sha",
        "description": "The deployed commit, 7 to 40 characters. Clears the stored `merge_commit_shas`.",
        "types": [
          "string"
        ],
        "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      },
      {
        "name": "merge_commit_shas",
        "description": "Hashes of the merge commits that were deployed. A non-empty array clears the stored `commit_sha`.",
        "types": [
          "array"
        ],
        "example": [
          "a0e61dfff93b",
          "07788cacf2c"
        ],
        "items": {
          "description": "Hash of a commit, 7 to 40 characters.",
          "types": [
            "string"
          ],
          "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
        }
      },
      {
        "name": "environment",
        "description": "Where the deployment went.",
        "types": [
          "string"
        ],
        "example": "production"
      },
      {
        "name": "source_name",
        "description": "The system that deployed.",
        "types": [
          "string"
        ],
        "example": "argoCD"
      },
      {
        "name": "source_url",
        "description": "URL of a web page.",
        "types": [
          "string"
        ],
        "example": "https://my_argocd.myplace.org/build/1791"
      },
      {
        "name": "metadata",
        "description": "A JSON object with your own data.",
        "types": [
          "object"
        ],
        "example": {
          "version": "v1.11.23"
        },
        "isOpen": true
      },
      {
        "name": "integration_branch",
        "description": "Branch that limits attribution. The page's list could not be read to its end.",
        "types": [
          "string"
        ],
        "example": "develop",
        "evidence": "inferred"
      },
      {
        "name": "success",
        "description": "Whether the deployment succeeded. The page's list could not be read to its end.",
        "types": [
          "boolean"
        ],
        "evidence": "inferred"
      }
    ],
    "rules": [
      {
        "text": "Takes `commit_sha` or `merge_commit_shas`. Each clears the other; that both together are rejected is an assumption.",
        "evidence": "inferred"
      }
    ]
  },
  "deployments.delete": {
    "description": "Deletes for good a deployment that the API created, with its metadata, services and attributed pull requests; metrics are recalculated afterwards. The request also succeeds if no deployment has this reference.",
    "arguments": [
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the deployment, a string or an integer. Use the same one in every request about it.",
        "types": [
          "string",
          "integer"
        ],
        "example": "release-v2.4.0"
      }
    ]
  },
  "deployments.setPullServices": {
    "description": "Sets which services of a monorepo a pull request belongs to, so that only their deployments are attributed to it. Send it after the merge and before `deployments.create`. GitHub only. What an empty array does without `replace` is not documented.",
    "arguments": [
      {
        "name": "services",
        "required": true,
        "description": "The services, as objects. Programs written for older pages send plain strings.",
        "types": [
          "array"
        ],
        "items": {
          "description": "A service by its identifier.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "identifier",
              "required": true,
              "description": "Identifier of the service.",
              "types": [
                "string"
              ],
              "example": "payments-service"
            },
            {
              "name": "name",
              "description": "Display name of the service.",
              "types": [
                "string"
              ],
              "example": "Payments"
            }
          ]
        }
      },
      {
        "name": "github_pull_id",
        "description": "GitHub's global ID of the pull request, not its number. One sentence on the page names it `pull_request_id`.",
        "types": [
          "integer"
        ],
        "example": 1497468863
      },
      {
        "name": "repository",
        "description": "Full name of the GitHub repository, with its organization.",
        "types": [
          "string"
        ],
        "example": "orgname/payments"
      },
      {
        "name": "pull_number",
        "description": "Number of the pull request in its repository. One number, although an example shows an array.",
        "types": [
          "integer"
        ],
        "example": 234
      },
      {
        "name": "replace",
        "description": "False adds the services to those that are stored, true replaces all of them.",
        "types": [
          "boolean"
        ],
        "default": false
      }
    ],
    "rules": [
      {
        "text": "Needs `github_pull_id`, or `repository` and `pull_number`.",
        "evidence": "documented"
      }
    ]
  },
  "incidents.upsert": {
    "description": "Creates the incident with this `reference_id`, or updates it. On an update, `services` and `metadata` that are left out stay unchanged; null or an empty array removes what is stored; anything else replaces all of it. What leaving out the other arguments does on an update is not documented; this document takes them for unchanged.",
    "arguments": [
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the incident.",
        "types": [
          "string"
        ],
        "example": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe"
      },
      {
        "name": "started_at",
        "required": true,
        "description": "When the incident began, in ISO 8601.",
        "types": [
          "string"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "resolved_at",
        "description": "When the incident ended, in ISO 8601. Null while it lasts.",
        "types": [
          "string",
          "null"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "name",
        "description": "What happened.",
        "types": [
          "string"
        ],
        "example": "Invalid argument broke settings page"
      },
      {
        "name": "priority",
        "description": "Priority, free text.",
        "types": [
          "string"
        ],
        "example": "p1"
      },
      {
        "name": "source_url",
        "description": "Page of the incident in its own system.",
        "types": [
          "string"
        ],
        "example": "https://my_argocd.myplace.org/build/1791"
      },
      {
        "name": "services",
        "description": "The affected services, as objects. Left out, those stored stay; null or an empty array removes them. Older pages required the argument.",
        "types": [
          "array",
          "null"
        ],
        "items": {
          "description": "A service by its identifier.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "identifier",
              "required": true,
              "description": "Identifier of the service.",
              "types": [
                "string"
              ],
              "example": "payments-service"
            },
            {
              "name": "name",
              "description": "Display name of the service.",
              "types": [
                "string"
              ],
              "example": "Payments"
            }
          ]
        }
      },
      {
        "name": "metadata",
        "description": "Your own facts; keys are letters, digits, dash and underscore. Left out, those stored stay; null or an empty array removes them.",
        "types": [
          "object",
          "array",
          "null"
        ],
        "example": {
          "region": "eu-west-1"
        },
        "isOpen": true,
        "items": {
          "types": []
        }
      }
    ]
  },
  "incidents.sync": {
    "description": "The older name of `incidents.upsert`, with services as plain strings. Current pages no longer list it; a published program still used it with success in December 2025. How long it works is not known.",
    "arguments": [
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the incident.",
        "types": [
          "string"
        ],
        "example": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe"
      },
      {
        "name": "started_at",
        "required": true,
        "description": "When the incident began, in ISO 8601.",
        "types": [
          "string"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "services",
        "required": true,
        "description": "The affected services, as plain strings.",
        "types": [
          "array"
        ],
        "example": [
          "payments-api",
          "auth"
        ],
        "items": {
          "types": [
            "string"
          ]
        }
      },
      {
        "name": "resolved_at",
        "description": "When the incident ended, in ISO 8601. Null while it lasts.",
        "types": [
          "string",
          "null"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "name",
        "description": "What happened.",
        "types": [
          "string"
        ],
        "example": "Invalid argument broke settings page"
      },
      {
        "name": "priority",
        "description": "Priority, free text.",
        "types": [
          "string"
        ],
        "example": "p1"
      },
      {
        "name": "source_url",
        "description": "Page of the incident in its own system.",
        "types": [
          "string"
        ],
        "example": "https://my_argocd.myplace.org/build/1791"
      },
      {
        "name": "metadata",
        "description": "Your own facts; keys are letters, digits, dash and underscore.",
        "types": [
          "object"
        ],
        "example": {
          "region": "eu-west-1"
        },
        "isOpen": true
      }
    ]
  },
  "pipelineRuns.upsert": {
    "description": "Reports one run of a pipeline. All requests with the same `reference_id` are combined into one record, in any order: the earliest `started_at` wins, the finish is the one reported, and the status is found by going through the requests by `started_at` and taking a later one where it ranks higher in failure, cancelled, success, running, unknown.",
    "arguments": [
      {
        "name": "pipeline_name",
        "required": true,
        "description": "Name of the pipeline.",
        "types": [
          "string"
        ],
        "example": "integration_tests"
      },
      {
        "name": "pipeline_source",
        "required": true,
        "description": "The CI system, free text.",
        "types": [
          "string"
        ],
        "example": "Tekton"
      },
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the run, unique across all pipelines. Requests that share it become one record.",
        "types": [
          "string"
        ],
        "example": "AA713E04-1880-4E17-8C49-4A41733DAFCF"
      },
      {
        "name": "started_at",
        "required": true,
        "description": "When the run, or this part of it, began, in ISO 8601. The earliest request wins.",
        "types": [
          "string"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "status",
        "description": "Status of the run. The default is `unknown`.",
        "types": [
          "string"
        ],
        "values": [
          "failure",
          "running",
          "success",
          "cancelled"
        ]
      },
      {
        "name": "finished_at",
        "description": "When the run ended, in ISO 8601.",
        "types": [
          "string"
        ],
        "times": [
          "iso8601"
        ],
        "example": "2025-01-01T12:05:00Z"
      },
      {
        "name": "repository",
        "description": "Full name of the repository. Required where `commit_sha` or `pr_number` is given.",
        "types": [
          "string"
        ],
        "example": "getdx/some_repo"
      },
      {
        "name": "commit_sha",
        "description": "The commit that ran. This page gives no length.",
        "types": [
          "string"
        ],
        "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      },
      {
        "name": "pr_number",
        "description": "Number of the pull request.",
        "types": [
          "integer"
        ],
        "example": 1
      },
      {
        "name": "source_url",
        "description": "Page of the run in its own system.",
        "types": [
          "string"
        ],
        "example": "https://my_argocd.myplace.org/build/1791"
      },
      {
        "name": "head_branch",
        "description": "Branch that ran.",
        "types": [
          "string"
        ],
        "example": "main"
      },
      {
        "name": "email",
        "description": "Email address of the person behind the run.",
        "types": [
          "string"
        ],
        "example": "test@example.com"
      },
      {
        "name": "github_username",
        "description": "GitHub name of the person behind the run.",
        "types": [
          "string"
        ],
        "example": "johndoe"
      },
      {
        "name": "gitlab_username",
        "description": "GitLab name of the person behind the run.",
        "types": [
          "string"
        ],
        "example": "johndoe"
      }
    ],
    "rules": [
      {
        "text": "`commit_sha` needs `repository`.",
        "evidence": "documented"
      },
      {
        "text": "`pr_number` needs `repository`.",
        "evidence": "documented"
      }
    ]
  },
  "pipelineRuns.sync": {
    "description": "The older name of `pipelineRuns.upsert`, with times as Unix time. Current pages no longer list it; published programs still use it. How long it will work, and what it does with other statuses, is not known.",
    "arguments": [
      {
        "name": "pipeline_name",
        "required": true,
        "description": "Name of the pipeline.",
        "types": [
          "string"
        ],
        "example": "build_panda_finder"
      },
      {
        "name": "pipeline_source",
        "required": true,
        "description": "The CI system, free text.",
        "types": [
          "string"
        ],
        "example": "Jenkins"
      },
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the run, unique across all pipelines. Requests that share it become one record.",
        "types": [
          "string"
        ],
        "example": "AA713E04-1880-4E17-8C49-4A41733DAFCF"
      },
      {
        "name": "started_at",
        "required": true,
        "description": "When the run began: Unix seconds as a string.",
        "types": [
          "string"
        ],
        "example": "1680723287"
      },
      {
        "name": "status",
        "description": "Status of the run.",
        "types": [
          "string"
        ],
        "values": [
          "failure",
          "running",
          "success",
          "cancelled"
        ]
      },
      {
        "name": "source_id",
        "description": "ID of the run in its CI system. A published program sends it, and the table has a column of that name.",
        "types": [
          "string"
        ],
        "evidence": "observed"
      },
      {
        "name": "base_branch",
        "description": "Branch that the pull request is for. A published program sends it.",
        "types": [
          "string"
        ],
        "evidence": "observed"
      },
      {
        "name": "branch",
        "description": "Branch that ran. A published program sends it beside `head_branch`.",
        "types": [
          "string"
        ],
        "evidence": "observed"
      },
      {
        "name": "finished_at",
        "description": "When the run ended. That it takes the form of `started_at` is inferred.",
        "types": [
          "string"
        ],
        "example": "1680723287",
        "evidence": "inferred"
      },
      {
        "name": "repository",
        "description": "Full name of the repository.",
        "types": [
          "string"
        ],
        "example": "getdx/some_repo"
      },
      {
        "name": "commit_sha",
        "description": "The commit that ran.",
        "types": [
          "string"
        ],
        "example": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      },
      {
        "name": "pr_number",
        "description": "Number of the pull request.",
        "types": [
          "integer"
        ],
        "example": 1
      },
      {
        "name": "source_url",
        "description": "Page of the run in its own system.",
        "types": [
          "string"
        ],
        "example": "https://my_argocd.myplace.org/build/1791"
      },
      {
        "name": "head_branch",
        "description": "Branch that ran.",
        "types": [
          "string"
        ],
        "example": "main"
      },
      {
        "name": "email",
        "description": "Email address of the person behind the run.",
        "types": [
          "string"
        ],
        "example": "test@example.com"
      },
      {
        "name": "github_username",
        "description": "GitHub name of the person behind the run.",
        "types": [
          "string"
        ],
        "example": "johndoe"
      },
      {
        "name": "gitlab_username",
        "description": "GitLab name of the person behind the run.",
        "types": [
          "string"
        ],
        "example": "johndoe"
      }
    ],
    "rules": [
      {
        "text": "`commit_sha` needs `repository`.",
        "evidence": "documented"
      },
      {
        "text": "`pr_number` needs `repository`.",
        "evidence": "documented"
      }
    ]
  },
  "repoGroups.get": {
    "description": "Reads one group, by its ID or by its reference. DX must have enabled these methods for the account.",
    "arguments": [
      {
        "name": "id",
        "description": "ID that DX gave the group. Use it instead of `reference_id`.",
        "types": [
          "string"
        ],
        "example": "123"
      },
      {
        "name": "reference_id",
        "description": "Your own ID of the group. Use it instead of `id`.",
        "types": [
          "string"
        ]
      }
    ],
    "rules": [
      {
        "text": "Needs `id` or `reference_id`.",
        "evidence": "documented"
      },
      {
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.upsert": {
    "description": "Creates a group, or updates the one with this ID or reference. On an update, `repos` that are given replace all that the group has. A repository can be in one group only. DX must have enabled these methods for the account.",
    "arguments": [
      {
        "name": "name",
        "required": true,
        "description": "Name of the group.",
        "types": [
          "string"
        ],
        "example": "Frontend Team"
      },
      {
        "name": "id",
        "description": "ID of the group to update.",
        "types": [
          "integer"
        ],
        "example": 123
      },
      {
        "name": "reference_id",
        "description": "Your own ID of the group. The same ID updates the same group.",
        "types": [
          "string"
        ],
        "example": "frontend-team"
      },
      {
        "name": "parent_id",
        "description": "ID of the group above it.",
        "types": [
          "integer"
        ],
        "example": 456
      },
      {
        "name": "repos",
        "description": "The repositories of the group. They replace those it has. What leaving it out does on an update is not documented.",
        "types": [
          "array"
        ],
        "items": {
          "description": "A repository, by the system it lives in and that system's own ID. Both are columns of the table `repos`.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "source",
              "required": true,
              "description": "The system that hosts the repository.",
              "types": [
                "string"
              ],
              "example": "github"
            },
            {
              "name": "external_id",
              "required": true,
              "description": "ID that the system gave the repository.",
              "types": [
                "string"
              ],
              "example": "12345"
            }
          ]
        }
      }
    ],
    "rules": [
      {
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.addRepos": {
    "description": "Adds repositories to a group and leaves the others alone. A repository that is in another group is an error, whose code no page shows. DX must have enabled these methods for the account.",
    "arguments": [
      {
        "name": "repos",
        "required": true,
        "description": "The repositories to add.",
        "types": [
          "array"
        ],
        "items": {
          "description": "A repository, by the system it lives in and that system's own ID. Both are columns of the table `repos`.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "source",
              "required": true,
              "description": "The system that hosts the repository.",
              "types": [
                "string"
              ],
              "example": "github"
            },
            {
              "name": "external_id",
              "required": true,
              "description": "ID that the system gave the repository.",
              "types": [
                "string"
              ],
              "example": "12345"
            }
          ]
        }
      },
      {
        "name": "id",
        "description": "ID that DX gave the group. The pages show it as a number here and as a string elsewhere.",
        "types": [
          "integer"
        ],
        "example": 123
      },
      {
        "name": "reference_id",
        "description": "Your own ID of the group.",
        "types": [
          "string"
        ],
        "example": "frontend-team"
      }
    ],
    "rules": [
      {
        "text": "Needs `id` or `reference_id`.",
        "evidence": "documented"
      },
      {
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.removeRepos": {
    "description": "Removes repositories from a group; the repositories themselves stay. Each must be in the group, else it is an error, whose code no page shows, so sending the same request twice fails. DX must have enabled these methods for the account.",
    "arguments": [
      {
        "name": "repos",
        "required": true,
        "description": "The repositories to remove. Each must be in the group.",
        "types": [
          "array"
        ],
        "items": {
          "description": "A repository, by the system it lives in and that system's own ID. Both are columns of the table `repos`.",
          "types": [
            "object"
          ],
          "members": [
            {
              "name": "source",
              "required": true,
              "description": "The system that hosts the repository.",
              "types": [
                "string"
              ],
              "example": "github"
            },
            {
              "name": "external_id",
              "required": true,
              "description": "ID that the system gave the repository.",
              "types": [
                "string"
              ],
              "example": "12345"
            }
          ]
        }
      },
      {
        "name": "id",
        "description": "ID that DX gave the group. The pages show it as a number here and as a string elsewhere.",
        "types": [
          "integer"
        ],
        "example": 123
      },
      {
        "name": "reference_id",
        "description": "Your own ID of the group.",
        "types": [
          "string"
        ],
        "example": "frontend-team"
      }
    ],
    "rules": [
      {
        "text": "Needs `id` or `reference_id`.",
        "evidence": "documented"
      },
      {
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": "inferred"
      }
    ]
  },
  "repoGroups.delete": {
    "description": "Deletes one group, by its ID or by its reference; its repositories stay and are in no group any more. What happens to groups below it, and where there is no such group, is not documented. DX must have enabled these methods for the account.",
    "arguments": [
      {
        "name": "id",
        "description": "ID that DX gave the group. The pages show a string here and a number elsewhere.",
        "types": [
          "string"
        ],
        "example": "123"
      },
      {
        "name": "reference_id",
        "description": "Your own ID of the group.",
        "types": [
          "string"
        ],
        "example": "frontend-team"
      }
    ],
    "rules": [
      {
        "text": "Needs `id` or `reference_id`.",
        "evidence": "documented"
      },
      {
        "text": "Takes `id` or `reference_id`. What both together do is not documented.",
        "evidence": "inferred"
      }
    ]
  },
  "services.sync": {
    "description": "Creates the service with this `reference_id`, or updates it. An older help page documents the method; the current site does not list it, and we know of no published program that uses it. Whether it still works is not known.",
    "arguments": [
      {
        "name": "reference_id",
        "required": true,
        "description": "Your own ID of the service. The same ID updates the same service.",
        "types": [
          "string"
        ],
        "example": "payments-service"
      },
      {
        "name": "name",
        "required": true,
        "description": "Name of the service.",
        "types": [
          "string"
        ],
        "example": "Payments"
      },
      {
        "name": "dx_team_id",
        "description": "The team that owns the service, as in the column `source_id` of the table `dx_teams`.",
        "types": [
          "string"
        ],
        "example": "MjI2Mjc"
      }
    ]
  }
};
