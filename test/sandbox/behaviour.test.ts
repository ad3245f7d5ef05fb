import { createSandbox, type Sandbox } from "@datacloud/sandbox";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Api, apiOver } from "./api.ts";
import { customDataTests } from "./behaviour/custom-data.ts";
import { deploymentTests } from "./behaviour/deployments.ts";
import { incidentAndPipelineTests } from "./behaviour/incidents-and-pipelines.ts";
import { repoGroupTests } from "./behaviour/repo-groups.ts";
import { sqlTests } from "./behaviour/sql.ts";
import { storageTests } from "./behaviour/storage.ts";
import type { Subject } from "./behaviour/subject.ts";
import { storageKinds } from "./storages.ts";

describe.each(storageKinds())("on $name", ({ open, stop, hasSql }) => {
  let sandbox: Sandbox;
  const apiOf = (key: string): Api => {
    return (...call) => apiOver(sandbox.fetch, undefined, key)(...call);
  };
  const subject: Subject = {
    api: apiOf("my-key"),
    otherApi: apiOf("other-key"),
    async control(path, body) {
      const url = `http://sandbox.test/_sandbox${path}`;
      const headers = { "content-type": "application/json", authorization: "Bearer my-key" };
      const init = body ? { method: "POST", body: JSON.stringify(body), headers } : { headers };
      return (await (await sandbox.fetch(url, init)).json()) as Record<string, never>;
    },
    stored: () => sandbox.requests().at(-1)?.rows ?? [],
    sandbox: () => sandbox,
  };

  beforeAll(async () => {
    const storage = await open();
    const keys = ["my-key", "other-key"];
    sandbox = createSandbox({ keys, sqlTimeout: 700, ...(storage ? { storage } : {}) });
  });
  beforeEach(() => sandbox.reset());
  afterAll(async () => {
    await sandbox.close();
    await stop();
  });

  deploymentTests(subject);
  incidentAndPipelineTests(subject);
  customDataTests(subject);
  repoGroupTests(subject);
  storageTests(subject);
  if (hasSql) sqlTests(subject);
});
