import { afterEach, beforeEach, describe } from "vitest";
import { type Adapter, adapters } from "./adapters.ts";
import { type Api, apiOver } from "./api.ts";
import { forcedTests } from "./through/forced.ts";
import { gateTests } from "./through/gate.ts";
import { scenarioTests } from "./through/scenarios.ts";
import type { Through } from "./through/through.ts";

const options = {
  keys: [
    "my-key",
    "other-key",
    { key: "revoked-key", state: "revoked" as const },
    { key: "inactive-key", state: "inactive" as const },
    { key: "expired-key", expires_at: "2020-01-01" },
  ],
  maxBytes: 2000,
};

describe.each(adapters)("through $name", ({ open }) => {
  let adapter: Adapter;
  const apiOf = (key: string): Api => {
    return (...call) => apiOver(adapter.fetch, adapter.baseUrl, key)(...call);
  };
  const through: Through = {
    api: apiOf("my-key"),
    otherApi: apiOf("other-key"),
    async send(path, init = {}) {
      const response = await adapter.fetch(`${adapter.baseUrl}${path}`, { method: "POST", ...init });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: JSON.parse(text || "null") };
    },
    fetch: (input, init) => adapter.fetch(input, init),
    baseUrl: () => adapter.baseUrl,
    sandbox: () => adapter.sandbox,
    last: () => adapter.sandbox.requests().at(-1),
  };

  beforeEach(async () => {
    adapter = await open(options);
  });
  afterEach(() => adapter.close());

  gateTests(through);
  forcedTests(through);
  scenarioTests(through);
});
