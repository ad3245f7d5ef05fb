import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Served, serve } from "@datacloud/sandbox";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { routes } from "../../packages/sandbox/src/control/control.ts";
import { type Api, apiOver } from "./api.ts";

interface Operation {
  responses: Record<string, { $ref?: string; content?: Record<string, unknown> }>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
}

const file = fileURLToPath(new URL("../../packages/sandbox/control-api.yaml", import.meta.url));
const document = parse(readFileSync(file, "utf8")) as Document;
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(document, "doc");

const record = { reference: "r", key: "k", value: {} };
const admin = "the-admin-token";
let served: Served;
let api: Api;
const seen = new Set<string>();

interface Result {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every form
  body: any;
}

/** Calls the control API, and holds the answer against the document. */
async function control(verb: string, path: string, body?: object, token = admin): Promise<Result> {
  const response = await fetch(`${served.url}/_sandbox${path}`, {
    method: verb,
    headers: {
      "content-type": "application/json",
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
  const template = path.split("?")[0]?.replace(/^\/(requests|keys|faults)\/.+/, "/$1/{id}") ?? "";
  const operation = document.paths[template]?.[verb.toLowerCase()];
  const answer = operation?.responses[response.status];
  if (operation) {
    expect([path, response.status, answer !== undefined]).toEqual([path, response.status, true]);
    const escaped = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
    const pointer =
      answer?.$ref ?? `#/paths/${escaped(template)}/${verb.toLowerCase()}/responses/${response.status}`;
    if (typeof parsed === "object" && parsed !== null) {
      const validate = ajv.compile({ $ref: `doc${pointer}/content/application~1json/schema` });
      expect([path, validate(parsed), validate.errors]).toEqual([path, true, null]);
    }
    seen.add(`${verb} ${template}`);
  }
  return { status: response.status, body: parsed };
}

beforeAll(async () => {
  const keys = [
    { key: "my-key-1", namespace: "mine" },
    { key: "other-key", namespace: "other" },
  ];
  served = await serve({ port: 0, keys, adminToken: admin, seed: "s" });
  api = apiOver(fetch, `${served.url}/api`, "my-key-1");
});
beforeEach(() => served.reset());
afterAll(() => served.close());

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

describe("the log", () => {
  test("is listed, filtered, read and emptied", async () => {
    await api("customData.set", record);
    await api("customData.set", { ...record, odd: 1 });
    const { headers } = await api("customData.set", {});
    const list = async (query: string) =>
      (await control("GET", `/requests${query}`)).body.requests as { id: number; verdict: string }[];
    expect((await list("")).map(({ verdict }) => verdict)).toEqual(["accepted", "warned", "refused"]);
    expect(await list("?verdict=warned")).toHaveLength(1);
    expect(await list("?status=422")).toHaveLength(1);
    expect(await list("?method=customData.get")).toEqual([]);
    expect(await list("?limit=1")).toMatchObject([{ verdict: "refused" }]);
    const id = headers.get("x-request-id");
    expect(await list(`?after=${id}`)).toEqual([]);
    expect((await control("GET", `/requests/${id}`)).body.request).toMatchObject({
      id: Number(id),
      error: "invalid_arguments",
    });
    expect((await control("GET", "/requests?limit=0")).status).toBe(422);
    expect((await control("GET", "/requests?namespace=no")).body.message).toContain("There are mine, other");
    await control("DELETE", "/requests");
    expect(await list("")).toEqual([]);
    expect((await control("GET", `/requests/${id}`)).status).toBe(404);
  });

  test("has calls without a known key under unclaimed", async () => {
    await apiOver(fetch, `${served.url}/api`, "nobody-knows-me")("customData.set", record);
    const { body } = await control("GET", "/requests?namespace=unclaimed");
    expect(body.requests).toMatchObject([{ namespace: "unclaimed", error: "invalid_auth" }]);
    expect(JSON.stringify(body)).not.toContain("nobody-knows-me");
  });

  test("is exported as an HTTP Archive without keys", async () => {
    await api("customData.getAllByReference", { reference: "r" });
    await api("customData.set", { ...record, token: "my-key-1" });
    const { body } = await control("GET", "/har");
    expect(body.log.entries).toMatchObject([
      {
        request: { method: "GET", url: `${served.url}/api/customData.getAllByReference?reference=r` },
        response: { status: 200 },
      },
      { request: { postData: { mimeType: "application/json" } } },
    ]);
    expect(JSON.stringify(body)).not.toContain("my-key-1");
  });

  test("can be followed", async () => {
    const gone = new AbortController();
    const url = `${served.url}/_sandbox/events?namespace=mine`;
    const response = await fetch(url, { headers: { authorization: `Bearer ${admin}` }, signal: gone.signal });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let text = "";
    const until = async (part: string) => {
      while (!text.includes(part)) text += new TextDecoder().decode((await reader.read()).value);
    };
    await until("retry: 1000");
    await apiOver(fetch, `${served.url}/api`, "other-key")("customData.set", record);
    await api("customData.set", record);
    await until("\n\nevent: request");
    await until('"rows":');
    expect(text).not.toContain('"namespace":"other"');
    gone.abort();
    seen.add("GET /events");
  });
});

describe("state", () => {
  test("seeding checks tables, columns and values, and stores all or nothing", async () => {
    const seed = (rows: unknown) => control("POST", "/seed", { namespace: "mine", rows });
    expect((await seed({ repos: [{ name: "a/b" }, { name: "c/d" }] })).body).toEqual({ ok: true, rows: 2 });
    for (const [rows, message] of [
      [{ nothing: [] }, "There is no table"],
      [{ repos: {} }, "must be a list"],
      [{ repos: [1] }, "must be an object"],
      [{ repos: [{ id: 1 }] }, "no column that can be given"],
      [{ incidents: [{ started_at: "soon" }] }, "must be a time"],
      [[], "must be an object of lists"],
    ] as const)
      expect(await seed(rows)).toMatchObject({
        status: 422,
        body: { message: expect.stringContaining(message) },
      });
    expect((await control("POST", "/seed", { rows: {} })).body.error).toBe("namespace_missing");
  });

  test("a seed makes everything repeatable", async () => {
    const run = async () => {
      const { body } = await api("customData.set", record);
      const pushed = await api("aiToolMetrics.push", {
        email: "a@b.c",
        date: "2025-01-15",
        is_active: true,
        tool: "t",
      });
      return [body, pushed.body];
    };
    const first = await run();
    expect(first).toMatchObject([{ timestamp: "2025-01-01T00:00:00Z" }, {}]);
    await control("POST", "/reset");
    expect(await run()).toEqual(first);
    await served.reset();
    const other = await apiOver(fetch, `${served.url}/api`, "other-key")("customData.set", record);
    expect(other.body.id).not.toBe(first[0]?.id);
  });

  test("clocks stand, move and run", async () => {
    const now = async () => (await api("customData.set", record)).body.timestamp;
    await control("PUT", "/clock", { namespace: "mine", now: "2030-06-01T00:00:00Z" });
    expect(await now()).toBe("2030-06-01T00:00:00Z");
    await control("PUT", "/clock", { namespace: "mine", advance: 90 });
    expect(await now()).toBe("2030-06-01T00:01:30Z");
    expect((await control("GET", "/clock?namespace=other")).body.clocks).toMatchObject([
      { now: "2025-01-01T00:00:00Z", frozen: true },
    ]);
    await control("PUT", "/clock", { namespace: "mine", frozen: false });
    const before = Date.parse(String(await now()));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Date.parse(String(await now()))).toBeGreaterThan(before);
    for (const body of [{ now: "soon" }, { frozen: 1 }, { advance: "x" }])
      expect((await control("PUT", "/clock", body)).status).toBe(422);
  });

  test("SQL is checked before it is carried out", async () => {
    for (const body of [{}, { query: " " }, { query: "select 1", limit: 0 }])
      expect((await control("POST", "/sql", { namespace: "mine", ...body })).status).toBe(422);
    expect(
      (await control("POST", "/sql", { namespace: "mine", query: "select 1 as one" })).body,
    ).toMatchObject({ columns: ["one"], rows: [[1]] });
  });
});

describe("steering", () => {
  test("keys are added, revoked and forgotten, and shown once at most", async () => {
    const { key } = (await control("POST", "/keys", { namespace: "mine" })).body;
    const call = () =>
      apiOver(fetch, `${served.url}/api`, key.key)("customData.getAllByReference", { reference: "r" });
    await api("customData.set", record);
    expect((await call()).body.data).toHaveLength(1);
    await control("PATCH", `/keys/${key.id}`, { state: "revoked" });
    expect((await call()).body).toMatchObject({ error: "invalid_auth" });
    await control("PATCH", `/keys/${key.id}`, { state: "inactive" });
    expect((await call()).body).toMatchObject({ error: "account_inactive" });
    const listed = (await control("GET", "/keys")).body.keys as { id: string }[];
    expect(listed.map(({ id }) => id)).toContain(key.id);
    expect(JSON.stringify(listed)).not.toContain(key.key);
    await control("DELETE", `/keys/${key.id}`);
    expect((await control("PATCH", `/keys/${key.id}`, { state: "active" })).status).toBe(404);
    expect((await control("DELETE", `/keys/${key.id}`)).status).toBe(404);
    for (const body of [
      { key: "a b" },
      { key: 5 },
      { namespace: "A" },
      { state: "odd" },
      { expires_at: "soon" },
    ])
      expect((await control("POST", "/keys", body)).status).toBe(422);
    expect((await control("PATCH", "/keys/x", { state: "odd" })).status).toBe(422);
  });

  test("faults are added, listed and removed", async () => {
    const added = await control("POST", "/faults", {
      namespace: "mine",
      kind: "rate_limited",
      times: 2,
      retry_after: 3,
    });
    expect(added.body.faults).toMatchObject([{ namespace: "mine", left: 2, hits: 0 }]);
    expect((await api("customData.set", record)).status).toBe(429);
    expect((await control("GET", "/faults")).body.faults).toMatchObject([{ left: 1, hits: 1 }]);
    const { id } = added.body.faults[0];
    expect((await control("DELETE", `/faults/${id}`)).status).toBe(200);
    expect((await control("DELETE", `/faults/${id}`)).status).toBe(404);
    await control("POST", "/faults", { namespace: "mine", kind: "ok_false", probability: 1 });
    await control("DELETE", "/faults");
    expect((await api("customData.set", record)).body.ok).toBe(true);
    for (const body of [
      {},
      { kind: "odd" },
      { kind: "ok_false", method: "no.such" },
      { kind: "ok_false", times: 0 },
      { kind: "ok_false", probability: 2 },
      { kind: "slow_body", milliseconds: -1 },
      { kind: "rate_limited", retry_after: 1e9 },
      { kind: "ok_false", seed: 1 },
      { kind: "ok_false", error: "A B" },
    ])
      expect((await control("POST", "/faults", body)).status).toBe(422);
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
  const response = await fetch(`${served.url}/_sandbox/reset`, {
    method: "POST",
    body: "namespace=mine",
    headers: { authorization: `Bearer ${admin}` },
  });
  expect(response.status).toBe(422);
  expect(await control("GET", "/nothing")).toMatchObject({ status: 404 });
  expect(await control("PUT", "/reset", {})).toMatchObject({
    status: 405,
    body: { message: "This path takes POST." },
  });
});

test("every operation of the document was called here", () => {
  expect(routes.map(({ verb, path }) => `${verb} ${path}`).filter((name) => !seen.has(name))).toEqual([]);
});
