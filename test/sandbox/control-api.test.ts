import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { routes } from "../../packages/sandbox/src/control/control.ts";
import { document, documentFile } from "./control/described.ts";
import { logTests } from "./control/log.ts";
import { stateTests } from "./control/state.ts";
import { adminToken, createSteered, record } from "./control/steered.ts";
import { steeringTests } from "./control/steering.ts";

const steered = createSteered();
const { api, control, seen, served } = steered;

beforeAll(steered.start);
beforeEach(() => served().reset());
afterAll(() => served().close());

logTests(steered);
stateTests(steered);
steeringTests(steered);

test("the document has nothing that a strict linter would mend", () => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-lint-"));
  copyFileSync(documentFile, join(folder, "control-api.yaml"));
  const redocly = fileURLToPath(new URL("../../node_modules/.bin/redocly", import.meta.url));
  const args = ["lint", "control-api.yaml", "--extends", "recommended-strict", "--format", "json"];
  // Elsewhere, so that the rules of our own document do not apply.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
  const { stdout } = spawnSync(redocly, args, { cwd: folder, encoding: "utf8", env });
  rmSync(folder, { recursive: true });
  const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; message: string }[] };
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test("the document describes every route, and no other", () => {
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((verb) => verb !== "parameters")
      .map((verb) => `${verb.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routes.map(({ verb, path }) => `${verb} ${path}`).sort());
});

describe("who may call it", () => {
  test("health needs no token, all else does", async () => {
    expect(await control("GET", "/health", undefined, "")).toMatchObject({
      status: 200,
      body: { status: "up", storage: "SQLite in memory" },
    });
    for (const { verb, path } of routes.filter((route) => route.path !== "/health")) {
      const body = verb === "GET" || verb === "DELETE" ? undefined : {};
      for (const token of ["", "the-admin-tokeN", "nobody"])
        expect(await control(verb, path.replace("{id}", "1"), body, token)).toMatchObject({
          status: 401,
          body: { error: "unauthorized" },
        });
    }
  });

  test("a key sees and changes its own namespace only", async () => {
    await api("customData.set", record);
    const other = "other-key";
    expect((await control("GET", "/requests", undefined, other)).body.requests).toEqual([]);
    expect((await control("GET", "/namespaces", undefined, other)).body.namespaces).toMatchObject([
      { name: "other" },
    ]);
    expect((await control("GET", "/requests?namespace=mine", undefined, other)).status).toBe(403);
    expect((await control("POST", "/reset", { namespace: "mine" }, other)).status).toBe(403);
    expect((await control("POST", "/reset", {}, other)).body.namespaces).toEqual(["other"]);
    expect((await control("POST", "/keys", {}, other)).status).toBe(403);
    expect((await control("GET", "/metrics", undefined, other)).status).toBe(403);
    expect(
      (await control("POST", "/sql", { query: "select count(*) from custom_data" }, other)).body.rows,
    ).toEqual([[0]]);
    expect(await api("customData.get", { reference: "r", key: "k" })).toMatchObject({ status: 200 });
  });
});

test("figures for Prometheus count calls", async () => {
  await api("customData.set", record);
  const { body } = await control("GET", "/metrics");
  expect(body).toMatch(
    /datacloud_sandbox_calls_total\{method="customData.set",status="200",verdict="accepted"\} \d+/,
  );
  expect(body).toMatch(/_bucket\{le="\+Inf"\} (\d+)[\s\S]*_count \1\n/);
});

test("a body must be a JSON object, and other paths and verbs are refused", async () => {
  const response = await fetch(`${served().url}/_sandbox/reset`, {
    method: "POST",
    body: "namespace=mine",
    headers: { authorization: `Bearer ${adminToken}` },
  });
  expect(response.status).toBe(422);
  expect(await control("GET", "/nothing")).toMatchObject({ status: 404 });
  expect(await control("PUT", "/reset", {})).toMatchObject({
    status: 405,
    body: { message: "This path takes POST." },
  });
});

test.each<[string, string, object]>([
  ["POST", "/reset", { namespace: false }],
  ["POST", "/reset", { namespace: ["mine"] }],
  ["POST", "/keys", { namespace: false }],
  ["POST", "/keys", { namespace: "mine", expires_at: 5 }],
  ["POST", "/keys", { namespace: "mine", state: ["active"] }],
  ["POST", "/keys", { key: { a: 1 } }],
  ["POST", "/faults", { kind: "rate_limited", error: { toString: 1 } }],
  ["POST", "/faults", { kind: "rate_limited", method: { toString: 1 } }],
  ["POST", "/faults", { kind: { toString: 1 } }],
  ["POST", "/faults", { kind: "ok_false", seed: 1 }],
  ["PUT", "/clock", { now: 5 }],
  ["PUT", "/clock", { frozen: "yes" }],
  ["POST", "/sql", { query: 1 }],
  ["POST", "/sql", { query: "select 1", limit: "5" }],
  ["POST", "/seed", { rows: 1 }],
  ["POST", "/seed", { rows: { repos: { name: "x" } } }],
])("%s %s refuses the wrong types of %j", async (verb, path, body) => {
  const given = path === "/sql" || path === "/seed" ? { namespace: "mine", ...body } : body;
  expect(await control(verb, path, given)).toMatchObject({ status: 422, body: { ok: false } });
});

test("every operation of the document was called here", () => {
  expect(routes.map(({ verb, path }) => `${verb} ${path}`).filter((name) => !seen.has(name))).toEqual([]);
});
