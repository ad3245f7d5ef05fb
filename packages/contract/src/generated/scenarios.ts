// Generated from spec/ by generators/contract. Do not edit; run pnpm generate.
import type { Scenario } from "../method-description.ts";

/** Every named request of the document with its response. */
export const scenarios: readonly Scenario[] = [
  {
    "method": "aiToolMetrics.push",
    "key": "active_day",
    "summary": "A day on which the person used the tool.",
    "request": {
      "authorization": "active",
      "arguments": {
        "email": "test@example.com",
        "date": "2025-01-15",
        "is_active": true,
        "tool": "tabnine",
        "metrics": {
          "usage": 100
        }
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "id": "0d6b1f0e-2f34-4a86-9a0b-5f8d5a1f6a35",
        "email": "test@example.com",
        "date": "2025-01-15",
        "is_active": true,
        "tool": "tabnine",
        "metrics": {
          "usage": 100
        }
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.push",
    "key": "with_models",
    "summary": "A day with tokens, spend and usage by model.",
    "request": {
      "authorization": "active",
      "arguments": {
        "email": "test@example.com",
        "date": "2025-01-16",
        "is_active": true,
        "tool": "opencode",
        "input_tokens": 1200,
        "output_tokens": 300,
        "spend_cents": 250,
        "model_breakdowns": [
          {
            "model": "sonnet-4",
            "input_tokens": 1000,
            "output_tokens": 280
          },
          {
            "model": "haiku-4",
            "input_tokens": 200,
            "output_tokens": 20
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "id": "5f2d7c39-8f16-4f7b-9a43-0b6e4c1d2a36",
        "email": "test@example.com",
        "date": "2025-01-16",
        "is_active": true,
        "tool": "opencode",
        "input_tokens": 1200,
        "output_tokens": 300,
        "spend_cents": 250
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.push",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "email": "test@example.com",
        "date": "2025-01-15",
        "is_active": true,
        "tool": "tabnine",
        "metrics": {
          "usage": 100
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.push",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "email": "test@example.com",
        "date": "2025-01-15",
        "is_active": true,
        "tool": "tabnine",
        "metrics": {
          "usage": 100
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.push",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "email": "test@example.com",
        "date": "2025-01-15",
        "is_active": true,
        "tool": "tabnine",
        "metrics": {
          "usage": 100
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.push",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "email": "test@example.com",
        "date": "2025-01-15",
        "is_active": true,
        "tool": "tabnine",
        "metrics": {
          "usage": 100
        }
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.push",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.pushAll",
    "key": "two_people",
    "summary": "One day of two people.",
    "request": {
      "authorization": "active",
      "arguments": {
        "data": [
          {
            "email": "engineer1@company.com",
            "date": "2025-01-15",
            "is_active": true,
            "tool": "tabnine",
            "metrics": {
              "lines": 150
            }
          },
          {
            "email": "engineer2@company.com",
            "date": "2025-01-15",
            "is_active": false,
            "tool": "tabnine",
            "metrics": {}
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": [
          {
            "id": "0d6b1f0e-2f34-4a86-9a0b-5f8d5a1f6a35",
            "email": "engineer1@company.com",
            "date": "2025-01-15",
            "is_active": true,
            "tool": "tabnine",
            "metrics": {
              "lines": 150
            }
          },
          {
            "id": "1e7c2a1f-3a45-4b97-8b1c-6a9e6b2a7b46",
            "email": "engineer2@company.com",
            "date": "2025-01-15",
            "is_active": false,
            "tool": "tabnine",
            "metrics": {}
          }
        ]
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.pushAll",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "data": [
          {
            "email": "engineer1@company.com",
            "date": "2025-01-15",
            "is_active": true,
            "tool": "tabnine",
            "metrics": {
              "lines": 150
            }
          },
          {
            "email": "engineer2@company.com",
            "date": "2025-01-15",
            "is_active": false,
            "tool": "tabnine",
            "metrics": {}
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.pushAll",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "data": [
          {
            "email": "engineer1@company.com",
            "date": "2025-01-15",
            "is_active": true,
            "tool": "tabnine",
            "metrics": {
              "lines": 150
            }
          },
          {
            "email": "engineer2@company.com",
            "date": "2025-01-15",
            "is_active": false,
            "tool": "tabnine",
            "metrics": {}
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.pushAll",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "data": [
          {
            "email": "engineer1@company.com",
            "date": "2025-01-15",
            "is_active": true,
            "tool": "tabnine",
            "metrics": {
              "lines": 150
            }
          },
          {
            "email": "engineer2@company.com",
            "date": "2025-01-15",
            "is_active": false,
            "tool": "tabnine",
            "metrics": {}
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.pushAll",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "data": [
          {
            "email": "engineer1@company.com",
            "date": "2025-01-15",
            "is_active": true,
            "tool": "tabnine",
            "metrics": {
              "lines": 150
            }
          },
          {
            "email": "engineer2@company.com",
            "date": "2025-01-15",
            "is_active": false,
            "tool": "tabnine",
            "metrics": {}
          }
        ]
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "aiToolMetrics.pushAll",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.get",
    "key": "by_id",
    "summary": "The record.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10",
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.get",
    "key": "by_key",
    "summary": "The record.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10",
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.get",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.get",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.get",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.get",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.getAllByReference",
    "key": "two_records",
    "summary": "Two records.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": [
          {
            "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10",
            "reference": "orgname/repo",
            "key": "example",
            "value": {
              "version": "1.2.3"
            },
            "timestamp": "2024-01-01T11:22:33Z"
          },
          {
            "id": "4c9d6c5e-2a37-4b0e-8b1d-0e8f5f3d9a11",
            "reference": "orgname/repo",
            "key": "other-example",
            "value": {
              "version": "4.5.6"
            },
            "timestamp": "2024-01-02T08:00:00Z"
          }
        ]
      }
    },
    "needsState": false
  },
  {
    "method": "customData.getAllByReference",
    "key": "no_records",
    "summary": "No record has that reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/empty-repo"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": []
      }
    },
    "needsState": false
  },
  {
    "method": "customData.getAllByReference",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.getAllByReference",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.getAllByReference",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.getAllByReference",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.set",
    "key": "with_timestamp",
    "summary": "A value and when it was true.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10",
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.set",
    "key": "without_timestamp",
    "summary": "A value that is true now.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo",
        "key": "coverage",
        "value": {
          "percent": 87.4,
          "passed": true
        }
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "id": "7a1f3f0b-59c1-4a0e-bb0b-3a9f6d2c4e12",
        "reference": "orgname/repo",
        "key": "coverage",
        "value": {
          "percent": 87.4,
          "passed": true
        },
        "timestamp": "2025-01-01T12:05:00Z"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.set",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.set",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.set",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.set",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example",
        "value": {
          "version": "1.2.3"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.set",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.setAll",
    "key": "two_records",
    "summary": "Two records of two references.",
    "request": {
      "authorization": "active",
      "arguments": {
        "data": [
          {
            "reference": "orgname/repo",
            "key": "example",
            "value": {
              "version": "1.2.3"
            }
          },
          {
            "reference": "orgname/other-repo",
            "key": "other-example",
            "value": {
              "version": "4.5.6"
            }
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "customData.setAll",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "data": [
          {
            "reference": "orgname/repo",
            "key": "example",
            "value": {
              "version": "1.2.3"
            }
          },
          {
            "reference": "orgname/other-repo",
            "key": "other-example",
            "value": {
              "version": "4.5.6"
            }
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.setAll",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "data": [
          {
            "reference": "orgname/repo",
            "key": "example",
            "value": {
              "version": "1.2.3"
            }
          },
          {
            "reference": "orgname/other-repo",
            "key": "other-example",
            "value": {
              "version": "4.5.6"
            }
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.setAll",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "data": [
          {
            "reference": "orgname/repo",
            "key": "example",
            "value": {
              "version": "1.2.3"
            }
          },
          {
            "reference": "orgname/other-repo",
            "key": "other-example",
            "value": {
              "version": "4.5.6"
            }
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.setAll",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "data": [
          {
            "reference": "orgname/repo",
            "key": "example",
            "value": {
              "version": "1.2.3"
            }
          },
          {
            "reference": "orgname/other-repo",
            "key": "other-example",
            "value": {
              "version": "4.5.6"
            }
          }
        ]
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.setAll",
    "key": "invalid_arguments",
    "summary": "The second item lacks `key`, so the first is not stored either.",
    "request": {
      "authorization": "active",
      "arguments": {
        "data": [
          {
            "reference": "orgname/repo",
            "key": "example",
            "value": {
              "version": "1.2.3"
            }
          },
          {
            "reference": "orgname/other-repo",
            "value": {
              "version": "4.5.6"
            }
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.delete",
    "key": "by_key",
    "summary": "By reference and key.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "customData.delete",
    "key": "by_id",
    "summary": "By ID.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": "0b5a1c52-7f0e-4d0c-9c39-8f6a3a8f2f10"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "customData.delete",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.delete",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.delete",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.delete",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo",
        "key": "example"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.delete",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.deleteAllByReference",
    "key": "all",
    "summary": "All records of a repository.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "customData.deleteAllByReference",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.deleteAllByReference",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.deleteAllByReference",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference": "orgname/repo"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.deleteAllByReference",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/repo"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "customData.deleteAllByReference",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.push",
    "key": "with_metadata",
    "summary": "A point with its time and metadata.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/service",
        "key": "example",
        "value": 42.5,
        "metadata": {
          "other": "data"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "id": "399599e8-a526-4073-ba7f-cfada89adfa0",
        "reference": "orgname/service",
        "key": "example",
        "value": 42.5,
        "metadata": {
          "other": "data"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.push",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference": "orgname/service",
        "key": "example",
        "value": 42.5,
        "metadata": {
          "other": "data"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.push",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference": "orgname/service",
        "key": "example",
        "value": 42.5,
        "metadata": {
          "other": "data"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.push",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference": "orgname/service",
        "key": "example",
        "value": 42.5,
        "metadata": {
          "other": "data"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.push",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/service",
        "key": "example",
        "value": 42.5,
        "metadata": {
          "other": "data"
        },
        "timestamp": "2024-01-01T11:22:33Z"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.push",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.list",
    "key": "all",
    "summary": "One point.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/service",
        "key": "example"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": [
          {
            "id": "399599e8-a526-4073-ba7f-cfada89adfa0",
            "reference": "orgname/service",
            "key": "example",
            "value": 42.5,
            "metadata": {
              "other": "data"
            },
            "timestamp": "2024-01-01T11:22:33Z"
          }
        ]
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.list",
    "key": "newest_first",
    "summary": "No point before that time.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference": "orgname/service",
        "key": "example",
        "order": "desc",
        "from": "2024-02-01T00:00:00Z"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": []
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.list",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference": "orgname/service",
        "key": "example"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.list",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference": "orgname/service",
        "key": "example"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.list",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference": "orgname/service",
        "key": "example"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.list",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.delete",
    "key": "by_id",
    "summary": "By ID.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.delete",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.delete",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.delete",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.delete",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": "399599e8-a526-4073-ba7f-cfada89adfa0"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "customMetrics.delete",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "single_commit",
    "summary": "One commit of one repository.",
    "request": {
      "authorization": "active",
      "arguments": {
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": {
          "name": "Payments",
          "identifier": "payments-service"
        },
        "repository": "myorg/payments",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "reference_id": "release-v1.11.23",
        "source_name": "argoCD",
        "source_url": "https://my_argocd.myplace.org/build/1791",
        "metadata": {
          "version": "v1.11.23"
        }
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "merged_commits",
    "summary": "Exactly the pull requests of two merge commits.",
    "request": {
      "authorization": "active",
      "arguments": {
        "deployed_at": 1680723287,
        "service": "payments-service",
        "merge_commit_shas": [
          "a0e61dfff93b",
          "07788cacf2c"
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": {
          "name": "Payments",
          "identifier": "payments-service"
        },
        "repository": "myorg/payments",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "reference_id": "release-v1.11.23",
        "source_name": "argoCD",
        "source_url": "https://my_argocd.myplace.org/build/1791",
        "metadata": {
          "version": "v1.11.23"
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": {
          "name": "Payments",
          "identifier": "payments-service"
        },
        "repository": "myorg/payments",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "reference_id": "release-v1.11.23",
        "source_name": "argoCD",
        "source_url": "https://my_argocd.myplace.org/build/1791",
        "metadata": {
          "version": "v1.11.23"
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": {
          "name": "Payments",
          "identifier": "payments-service"
        },
        "repository": "myorg/payments",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "reference_id": "release-v1.11.23",
        "source_name": "argoCD",
        "source_url": "https://my_argocd.myplace.org/build/1791",
        "metadata": {
          "version": "v1.11.23"
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": {
          "name": "Payments",
          "identifier": "payments-service"
        },
        "repository": "myorg/payments",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "reference_id": "release-v1.11.23",
        "source_name": "argoCD",
        "source_url": "https://my_argocd.myplace.org/build/1791",
        "metadata": {
          "version": "v1.11.23"
        }
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "required_params_missing",
    "summary": "A deployment without its service.",
    "request": {
      "authorization": "active",
      "arguments": {
        "deployed_at": "2025-01-01T12:05:00Z",
        "repository": "myorg/payments"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "required_params_missing"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.create",
    "key": "repo_not_found",
    "summary": "A repository whose name has a typo.",
    "request": {
      "authorization": "active",
      "arguments": {
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": "payments-service",
        "repository": "myorg/paymnets"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "repo_not_found"
      }
    },
    "needsState": true
  },
  {
    "method": "deployments.upsert",
    "key": "created",
    "summary": "The first request creates the deployment.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "release-v2.4.0",
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": {
          "name": "Payments",
          "identifier": "payments-service"
        },
        "repository": "myorg/payments",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "action": "created",
        "reference_id": "release-v2.4.0"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.upsert",
    "key": "updated",
    "summary": "A later request changes one value.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "release-v2.4.0",
        "environment": "staging"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "action": "updated",
        "reference_id": "release-v2.4.0"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.upsert",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "release-v2.4.0",
        "deployed_at": "2025-01-01T12:05:00Z",
        "service": {
          "name": "Payments",
          "identifier": "payments-service"
        },
        "repository": "myorg/payments",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.upsert",
    "key": "required_params_missing",
    "summary": "A deployment without its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "environment": "staging"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "required_params_missing"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.upsert",
    "key": "invalid_reference_id",
    "summary": "A reference that is neither a string nor an integer.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": [
          "release-v2.4.0"
        ],
        "environment": "staging"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_reference_id"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.upsert",
    "key": "repo_not_found",
    "summary": "A repository whose name has a typo.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "release-v2.4.1",
        "deployed_at": 1680723287,
        "service": "payments-service",
        "repository": "myorg/paymnets"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "repo_not_found"
      }
    },
    "needsState": true
  },
  {
    "method": "deployments.upsert",
    "key": "deployment_not_api_managed",
    "summary": "A deployment that a connector created.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "connector-made-1791",
        "environment": "staging"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "deployment_not_api_managed"
      }
    },
    "needsState": true
  },
  {
    "method": "deployments.update",
    "key": "updated",
    "summary": "Another commit and environment.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "release-v2.4.0",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "environment": "production"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "action": "updated",
        "reference_id": "release-v2.4.0"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.update",
    "key": "deployment_not_found",
    "summary": "A reference that no deployment has.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "release-v0.0.0",
        "environment": "production"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "deployment_not_found"
      }
    },
    "needsState": true
  },
  {
    "method": "deployments.update",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "release-v2.4.0",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "environment": "production"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.update",
    "key": "required_params_missing",
    "summary": "A patch without its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "environment": "production"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "required_params_missing"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.update",
    "key": "invalid_reference_id",
    "summary": "A reference that is neither a string nor an integer.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": [
          "release-v2.4.0"
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_reference_id"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.update",
    "key": "deployment_not_api_managed",
    "summary": "A deployment that a connector created.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "connector-made-1791",
        "environment": "production"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "deployment_not_api_managed"
      }
    },
    "needsState": true
  },
  {
    "method": "deployments.delete",
    "key": "deleted",
    "summary": "A deployment by its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "release-v2.4.0"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "action": "deleted",
        "reference_id": "release-v2.4.0"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.delete",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "release-v2.4.0"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.delete",
    "key": "required_params_missing",
    "summary": "A request without the reference.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "required_params_missing"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.delete",
    "key": "invalid_reference_id",
    "summary": "A reference that is neither a string nor an integer.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": [
          "release-v2.4.0"
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_reference_id"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.delete",
    "key": "deployment_not_api_managed",
    "summary": "A deployment that a connector created.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "connector-made-1791"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "deployment_not_api_managed"
      }
    },
    "needsState": true
  },
  {
    "method": "deployments.setPullServices",
    "key": "by_pull_id",
    "summary": "By GitHub's ID of the pull request.",
    "request": {
      "authorization": "active",
      "arguments": {
        "github_pull_id": 1497468863,
        "services": [
          {
            "name": "Payments",
            "identifier": "payments-service"
          },
          {
            "identifier": "auth-service"
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.setPullServices",
    "key": "by_pull_number",
    "summary": "By repository and number.",
    "request": {
      "authorization": "active",
      "arguments": {
        "repository": "orgname/payments",
        "pull_number": 234,
        "services": [
          {
            "identifier": "payments-service"
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.setPullServices",
    "key": "cleared",
    "summary": "Clears the services, so that a deployment of any service can include the pull request.",
    "request": {
      "authorization": "active",
      "arguments": {
        "repository": "orgname/payments",
        "pull_number": 234,
        "services": [],
        "replace": true
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.setPullServices",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "github_pull_id": 1497468863,
        "services": [
          {
            "name": "Payments",
            "identifier": "payments-service"
          },
          {
            "identifier": "auth-service"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.setPullServices",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "github_pull_id": 1497468863,
        "services": [
          {
            "name": "Payments",
            "identifier": "payments-service"
          },
          {
            "identifier": "auth-service"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.setPullServices",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "github_pull_id": 1497468863,
        "services": [
          {
            "name": "Payments",
            "identifier": "payments-service"
          },
          {
            "identifier": "auth-service"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.setPullServices",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "github_pull_id": 1497468863,
        "services": [
          {
            "name": "Payments",
            "identifier": "payments-service"
          },
          {
            "identifier": "auth-service"
          }
        ]
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "deployments.setPullServices",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.upsert",
    "key": "open_incident",
    "summary": "An incident that is not resolved.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
        "name": "Invalid argument broke settings page",
        "priority": "p1",
        "source_url": "https://app.opsgenie.com/incidents/123",
        "services": [
          {
            "name": "Payments",
            "identifier": "payments-service"
          },
          {
            "identifier": "auth-service"
          }
        ],
        "started_at": "2024-01-01T11:22:33Z",
        "resolved_at": null
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.upsert",
    "key": "resolved",
    "summary": "The same incident, resolved; its services stay.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
        "started_at": "2024-01-01T11:22:33Z",
        "resolved_at": "2024-01-01T12:00:00Z"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.upsert",
    "key": "services_removed",
    "summary": "The same incident without services and metadata.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
        "started_at": "2024-01-01T11:22:33Z",
        "services": [],
        "metadata": null
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.upsert",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
        "name": "Invalid argument broke settings page",
        "priority": "p1",
        "source_url": "https://app.opsgenie.com/incidents/123",
        "services": [
          {
            "name": "Payments",
            "identifier": "payments-service"
          },
          {
            "identifier": "auth-service"
          }
        ],
        "started_at": "2024-01-01T11:22:33Z",
        "resolved_at": null
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.upsert",
    "key": "invalid_arguments",
    "summary": "An incident without its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "started_at": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.upsert",
    "key": "metadata_invalid",
    "summary": "A metadata key with a space.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
        "started_at": "2024-01-01T11:22:33Z",
        "metadata": {
          "on call": "ada"
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "metadata_invalid"
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.sync",
    "key": "open_incident",
    "summary": "An incident that is not resolved.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
        "name": "Invalid argument broke settings page",
        "priority": "p1",
        "source_url": "https://app.opsgenie.com/incidents/123",
        "services": [
          "payments-api",
          "auth"
        ],
        "started_at": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.sync",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "36b1f37a-e60f-4ccd-b0c4-878a6d1175fe",
        "name": "Invalid argument broke settings page",
        "priority": "p1",
        "source_url": "https://app.opsgenie.com/incidents/123",
        "services": [
          "payments-api",
          "auth"
        ],
        "started_at": "2024-01-01T11:22:33Z"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.sync",
    "key": "invalid_arguments",
    "summary": "An incident without its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "started_at": "2024-01-01T11:22:33Z",
        "services": [
          "payments-api"
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "incidents.sync",
    "key": "metadata_invalid",
    "summary": "A metadata key with a space.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "INC-7",
        "started_at": "2024-01-01T11:22:33Z",
        "services": [
          "payments-api"
        ],
        "metadata": {
          "on call": "ada"
        }
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "metadata_invalid"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.upsert",
    "key": "started",
    "summary": "A run that has begun.",
    "request": {
      "authorization": "active",
      "arguments": {
        "pipeline_name": "integration_tests",
        "pipeline_source": "Tekton",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "2025-01-01T12:05:00Z",
        "status": "running"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.upsert",
    "key": "finished",
    "summary": "The same run, finished, with its commit and person.",
    "request": {
      "authorization": "active",
      "arguments": {
        "pipeline_name": "integration_tests",
        "pipeline_source": "Tekton",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "2025-01-01T12:05:00Z",
        "finished_at": "2025-01-01T12:10:00Z",
        "status": "success",
        "repository": "getdx/some_repo",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
        "pr_number": 1,
        "head_branch": "main",
        "source_url": "https://tekton.example.org/runs/1791",
        "email": "john@getdx.com",
        "github_username": "johndoe"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.upsert",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "pipeline_name": "integration_tests",
        "pipeline_source": "Tekton",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "2025-01-01T12:05:00Z",
        "status": "running"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.upsert",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "pipeline_name": "integration_tests",
        "pipeline_source": "Tekton",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "2025-01-01T12:05:00Z",
        "status": "running"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.upsert",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "pipeline_name": "integration_tests",
        "pipeline_source": "Tekton",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "2025-01-01T12:05:00Z",
        "status": "running"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.upsert",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "pipeline_name": "integration_tests",
        "pipeline_source": "Tekton",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "2025-01-01T12:05:00Z",
        "status": "running"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.upsert",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.sync",
    "key": "finished",
    "summary": "A run that has ended.",
    "request": {
      "authorization": "active",
      "arguments": {
        "pipeline_name": "build_panda_finder",
        "pipeline_source": "Jenkins",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "1680723287",
        "finished_at": "1680723587",
        "status": "success",
        "repository": "getdx/some_repo",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.sync",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "pipeline_name": "build_panda_finder",
        "pipeline_source": "Jenkins",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "1680723287",
        "finished_at": "1680723587",
        "status": "success",
        "repository": "getdx/some_repo",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.sync",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "pipeline_name": "build_panda_finder",
        "pipeline_source": "Jenkins",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "1680723287",
        "finished_at": "1680723587",
        "status": "success",
        "repository": "getdx/some_repo",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.sync",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "pipeline_name": "build_panda_finder",
        "pipeline_source": "Jenkins",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "1680723287",
        "finished_at": "1680723587",
        "status": "success",
        "repository": "getdx/some_repo",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.sync",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "pipeline_name": "build_panda_finder",
        "pipeline_source": "Jenkins",
        "reference_id": "AA713E04-1880-4E17-8C49-4A41733DAFCF",
        "started_at": "1680723287",
        "finished_at": "1680723587",
        "status": "success",
        "repository": "getdx/some_repo",
        "commit_sha": "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "pipelineRuns.sync",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.get",
    "key": "by_id",
    "summary": "The group.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-01T10:00:00Z",
          "repos": [
            {
              "source": "github",
              "external_id": "12345"
            },
            {
              "source": "github",
              "external_id": "67890"
            }
          ]
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.get",
    "key": "by_reference",
    "summary": "The group.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-01T10:00:00Z",
          "repos": [
            {
              "source": "github",
              "external_id": "12345"
            },
            {
              "source": "github",
              "external_id": "67890"
            }
          ]
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.get",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.get",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.get",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.get",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.upsert",
    "key": "by_reference",
    "summary": "A group with its own reference and two repositories.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team",
        "name": "Frontend Team",
        "parent_id": 456,
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-01T10:00:00Z",
          "repos": [
            {
              "source": "github",
              "external_id": "12345"
            },
            {
              "source": "github",
              "external_id": "67890"
            }
          ]
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.upsert",
    "key": "by_id",
    "summary": "A new name for a known group.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": 123,
        "name": "Web Team"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Web Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-02T10:00:00Z",
          "repos": [
            {
              "source": "github",
              "external_id": "12345"
            },
            {
              "source": "github",
              "external_id": "67890"
            }
          ]
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.upsert",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "frontend-team",
        "name": "Frontend Team",
        "parent_id": 456,
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.upsert",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference_id": "frontend-team",
        "name": "Frontend Team",
        "parent_id": 456,
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.upsert",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference_id": "frontend-team",
        "name": "Frontend Team",
        "parent_id": 456,
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.upsert",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team",
        "name": "Frontend Team",
        "parent_id": 456,
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.upsert",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.addRepos",
    "key": "by_reference",
    "summary": "Two repositories, the group by its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "98765"
          },
          {
            "source": "github",
            "external_id": "11111"
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-02T10:00:00Z",
          "repos": [
            {
              "source": "github",
              "external_id": "12345"
            },
            {
              "source": "github",
              "external_id": "98765"
            },
            {
              "source": "github",
              "external_id": "11111"
            }
          ]
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.addRepos",
    "key": "by_id",
    "summary": "Two repositories, the group by its ID.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": 123,
        "repos": [
          {
            "source": "github",
            "external_id": "98765"
          },
          {
            "source": "github",
            "external_id": "11111"
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-02T10:00:00Z",
          "repos": [
            {
              "source": "github",
              "external_id": "12345"
            },
            {
              "source": "github",
              "external_id": "98765"
            },
            {
              "source": "github",
              "external_id": "11111"
            }
          ]
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.addRepos",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "98765"
          },
          {
            "source": "github",
            "external_id": "11111"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.addRepos",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "98765"
          },
          {
            "source": "github",
            "external_id": "11111"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.addRepos",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "98765"
          },
          {
            "source": "github",
            "external_id": "11111"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.addRepos",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "98765"
          },
          {
            "source": "github",
            "external_id": "11111"
          }
        ]
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.addRepos",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.removeRepos",
    "key": "by_reference",
    "summary": "Two repositories, the group by its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-02T10:00:00Z",
          "repos": []
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.removeRepos",
    "key": "by_id",
    "summary": "Two repositories, the group by its ID.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": 123,
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-02T10:00:00Z",
          "repos": []
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.removeRepos",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.removeRepos",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.removeRepos",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.removeRepos",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team",
        "repos": [
          {
            "source": "github",
            "external_id": "12345"
          },
          {
            "source": "github",
            "external_id": "67890"
          }
        ]
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.removeRepos",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.delete",
    "key": "by_id",
    "summary": "By ID.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-02T10:00:00Z",
          "repos": []
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.delete",
    "key": "by_reference",
    "summary": "By reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "frontend-team"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true,
        "data": {
          "id": 123,
          "reference_id": "frontend-team",
          "name": "Frontend Team",
          "parent_id": 456,
          "row_created_at": "2024-01-01T10:00:00Z",
          "row_updated_at": "2024-01-02T10:00:00Z",
          "repos": []
        }
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.delete",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.delete",
    "key": "invalid_auth",
    "summary": "The API key is not known.",
    "request": {
      "authorization": "unknown",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_auth"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.delete",
    "key": "account_inactive",
    "summary": "The account of the API key is deactivated.",
    "request": {
      "authorization": "inactive",
      "arguments": {
        "id": "123"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "account_inactive"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.delete",
    "key": "invalid_json",
    "summary": "The body ends too early.",
    "request": {
      "authorization": "active",
      "arguments": {
        "id": "123"
      },
      "body": "{\"reference_id\": \"dep"
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_json"
      }
    },
    "needsState": false
  },
  {
    "method": "repoGroups.delete",
    "key": "invalid_arguments",
    "summary": "The request has no arguments.",
    "request": {
      "authorization": "active",
      "arguments": {}
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  },
  {
    "method": "services.sync",
    "key": "with_team",
    "summary": "A service and the team that owns it.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "payments-service",
        "name": "Payments",
        "dx_team_id": "MjI2Mjc"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "services.sync",
    "key": "without_team",
    "summary": "A service without a team.",
    "request": {
      "authorization": "active",
      "arguments": {
        "reference_id": "auth-service",
        "name": "Auth"
      }
    },
    "response": {
      "status": 200,
      "body": {
        "ok": true
      }
    },
    "needsState": false
  },
  {
    "method": "services.sync",
    "key": "not_authed",
    "summary": "The request has no API key.",
    "request": {
      "authorization": "none",
      "arguments": {
        "reference_id": "payments-service",
        "name": "Payments",
        "dx_team_id": "MjI2Mjc"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "not_authed"
      }
    },
    "needsState": false
  },
  {
    "method": "services.sync",
    "key": "invalid_arguments",
    "summary": "A service without its reference.",
    "request": {
      "authorization": "active",
      "arguments": {
        "name": "Payments"
      }
    },
    "response": {
      "status": 422,
      "body": {
        "ok": false,
        "error": "invalid_arguments"
      }
    },
    "needsState": false
  }
];
