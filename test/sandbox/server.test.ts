import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as send } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type Served, type ServeOptions, serve } from "@datacloud/sandbox";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { apiOver } from "./api.ts";
import { startCommand } from "./command.ts";

const record = { reference: "r", key: "k", value: {} };
const open: Served[] = [];
const start = async (options: ServeOptions = {}) => {
  const served = await serve({ port: 0, keys: ["my-key"], ...options });
  open.push(served);
  return served;
};
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

/** A request with headers that fetch would not let through. */
function ask(served: Served, path: string, headers: Record<string, string>, method = "GET") {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const request = send({ port: served.port, host: "127.0.0.1", path, headers, method }, (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += String(chunk);
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      request.on("error", reject);
      request.end();
    },
  );
}

describe("web pages are kept out", () => {
  const health = "/_sandbox/health";
  test.each<[string, Record<string, string>, number]>([
    ["this machine's names", { host: "localhost:1" }, 200],
    ["its address", { host: "127.0.0.1" }, 200],
    ["its address in version 6", { host: "[::1]:4010" }, 200],
    ["another name that leads here", { host: "evil.example" }, 403],
    ["a name that begins alike", { host: "localhost.evil.example" }, 403],
    ["a name that ends alike", { host: "evil-localhost" }, 403],
    ["a page of this very server", { host: "localhost:1", origin: "http://localhost:1" }, 200],
    ["a page of another port", { host: "localhost:1", origin: "http://localhost:2" }, 403],
    ["a page of another site", { host: "localhost:1", origin: "https://evil.example" }, 403],
    ["a page without an origin", { host: "localhost:1", origin: "null" }, 403],
  ])("%s", async (_, headers, status) => {
    const served = await start();
    expect((await ask(served, health, headers)).status).toBe(status);
    expect((await ask(served, "/api/customData.get", headers)).status).toBe(status === 200 ? 422 : 403);
    expect((await ask(served, "/", headers)).status).toBe(status);
  });

  test("unless their host is let in", async () => {
    const served = await start({ allowHosts: ["*.getdx.net"] });
    expect((await ask(served, health, { host: "acme.getdx.net" })).status).toBe(200);
    expect((await ask(served, health, { host: "getdx.net.evil.example" })).status).toBe(403);
  });

  test("CORS is off, and on for origins that are named", async () => {
    const served = await start({ allowOrigins: ["https://app.example"] });
    const asked = {
      host: "localhost",
      origin: "https://app.example",
      "access-control-request-method": "POST",
    };
    const preflight = await ask(served, "/api/customData.set", asked, "OPTIONS");
    expect(preflight).toMatchObject({
      status: 204,
      headers: { "access-control-allow-origin": "https://app.example" },
    });
    const other = await ask(
      served,
      "/api/customData.set",
      { ...asked, origin: "https://other.example" },
      "OPTIONS",
    );
    expect(other.status).toBe(403);
    expect(other.headers).not.toHaveProperty("access-control-allow-origin");
    // What may call the API may not steer the sandbox.
    expect((await ask(served, "/_sandbox/reset", asked, "POST")).status).toBe(403);
  });
});

test("the page at / asks nothing of other hosts and cannot be framed", async () => {
  const served = await start();
  const { status, headers, text } = await ask(served, "/", { host: "localhost" });
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect(text).toContain("<!doctype html>");
});

test("beyond the loopback, the control API asks for a token", async () => {
  const served = await start({ host: "0.0.0.0", keys: ["my-key"] });
  const call = (token?: string) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return fetch(`http://127.0.0.1:${served.port}/_sandbox/requests`, { headers });
  };
  expect((await call()).status).toBe(401);
  expect((await call("wrong")).status).toBe(401);
  expect(served.adminToken).toMatch(/^[0-9a-f-]{36}$/);
  expect((await call(served.adminToken)).status).toBe(200);
  expect((await call("my-key")).status).toBe(200);
});

test("a stop answers what is under way, and takes no more", async () => {
  const served = await serve({ port: 0, keys: ["my-key"] });
  const api = apiOver(fetch, `${served.url}/api`);
  const { faults } = served.core.namespace(served.namespaceOf("my-key") ?? "");
  faults.add({ kind: "slow_headers", milliseconds: 300 });
  const slow = api("customData.set", record);
  // The fault is gone once the request has met it.
  await expect.poll(() => faults.all(), { interval: 5, timeout: 10_000 }).toEqual([]);
  const closed = served.close();
  expect(await slow).toMatchObject({ status: 200 });
  await closed;
  await expect(api("customData.set", record)).rejects.toThrow();
});

test("strict refuses what is otherwise warned of", async () => {
  const sandbox = createSandbox({ strict: true });
  const answer = await apiOver(sandbox.fetch)("customData.set", { ...record, odd: 1 });
  expect(answer).toMatchObject({ status: 422, body: { error: "invalid_arguments" } });
});

test("without state, accepted calls are answered with scenarios", async () => {
  const api = apiOver(createSandbox({ stateless: true }).fetch);
  expect((await api("repoGroups.get", { id: "123" })).body).toMatchObject({
    data: { name: "Frontend Team" },
  });
  expect(await api("repoGroups.get", {})).toMatchObject({ status: 422 });
});

test("a database that fails is a 500 without details", async () => {
  const errors: unknown[] = [];
  const storage = {
    description: "broken",
    open: () => Promise.reject(new Error("password=hunter2 is wrong")),
    close: () => undefined,
  };
  const sandbox = createSandbox({ keys: ["my-key"], storage, onError: (error) => errors.push(error) });
  const answer = await apiOver(sandbox.fetch)("customData.set", record);
  expect(answer).toMatchObject({ status: 500, body: { ok: false, error: "internal_error" } });
  expect(JSON.stringify([answer.body, sandbox.requests()])).not.toContain("hunter2");
  expect(errors).toHaveLength(1);
  expect(sandbox.requests()).toMatchObject([{ verdict: "failed" }]);
});

describe("datacloud sandbox", () => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-command-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("prints one key that works, keeps data in a file, logs without keys, and stops when told", async () => {
    const file = join(folder, "data.db");
    const first = await startCommand(["--data", file, "--log", "json"]);
    const key = /Key +(\S+)/.exec(first.output().stdout)?.[1] ?? "";
    const api = apiOver(fetch, `${first.url}/api`, key);
    expect(await api("customData.set", { ...record, token: key })).toMatchObject({ status: 200 });
    expect(await api("customData.set", { value: `Bearer ${key}` })).toMatchObject({ status: 422 });
    expect(await first.end("SIGTERM")).toBe(0);
    const { stderr } = first.output();
    const lines = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { method: "customData.set", status: 200, verdict: "warned", rules: [{ rule: "unknown-argument" }] },
      { status: 422, verdict: "refused" },
    ]);
    expect(stderr).not.toContain(key);
    const second = await startCommand(["--data", file, "--key", key, "--log", "none"]);
    const again = apiOver(fetch, `${second.url}/api`, key);
    expect(await again("customData.get", { reference: "r", key: "k" })).toMatchObject({ status: 200 });
    expect(await second.end("SIGINT")).toBe(0);
    expect(second.output().stderr).toBe("");
  });

  test("takes keys from a file and from the environment", async () => {
    const file = join(folder, "keys.json");
    writeFileSync(
      file,
      JSON.stringify([
        { key: "from-file", namespace: "one" },
        { key: "old", state: "revoked" },
      ]),
    );
    const command = await startCommand(["--keys-file", file], { DATACLOUD_SANDBOX_KEYS: "from-env, second" });
    const status = async (key: string) =>
      (await apiOver(fetch, `${command.url}/api`, key)("customData.set", record)).body.error ?? "ok";
    expect(await Promise.all(["from-file", "from-env", "second", "old", "none"].map(status))).toEqual([
      "ok",
      "ok",
      "ok",
      "invalid_auth",
      "invalid_auth",
    ]);
    await command.end("SIGKILL");
  });

  test.each<[string[], Record<string, string>, string]>([
    [["--port", "99999"], {}, "from 0 to 65535"],
    [["--keys-file", "/nowhere/keys.json"], {}, "cannot be read"],
    [["--now", "soon"], {}, "not a time in ISO 8601"],
    [["--key", "a b"], {}, "without spaces"],
    [["--data", "/nowhere/x.db"], {}, "The folder /nowhere for the data file does not exist"],
    [["--data", "x.db"], { DATABASE_URL: "postgres://localhost/x" }, "not in both"],
    [
      [],
      { DATABASE_URL: "postgres://user:hunter2@127.0.0.1:1/x" },
      "PostgreSQL cannot be used: Nothing listens there",
    ],
  ])("says what is wrong with %j %j", async (args, env, message) => {
    const failed = startCommand(args, env);
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.not.toThrow("hunter2");
  });
});
