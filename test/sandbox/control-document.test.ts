import { createSandbox, openStorage, type Served, serve } from "@datacloud/sandbox";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Schema } from "../../generators/core/model.ts";
import { UnavailableError } from "../../packages/sandbox/src/state/storage-error.ts";
import {
  type Came,
  type Described,
  document,
  inlined,
  type Operation,
  operations,
  propertiesOf,
  undescribed,
} from "./control/described.ts";
import { type Sent, sendRaw } from "./control/send-raw.ts";

const token = "the-admin-token";
const json = { "content-type": "application/json", authorization: `Bearer ${token}` };
let served: Served;
/** The same, with a database that is away. */
let away: Served;
beforeAll(async () => {
  const keys = [
    { key: "my-key-1", namespace: "mine" },
    { key: "other-key", namespace: "other" },
  ];
  served = await serve({ port: 0, keys, adminToken: token });
  const storage = await openStorage();
  const fail = () => Promise.reject(new UnavailableError("It is away."));
  const open = async (name: string) => ({
    ...(await storage.open(name)),
    run: fail,
    select: fail,
    clear: fail,
  });
  away = await serve({
    port: 0,
    keys,
    adminToken: token,
    storage: { ...storage, open },
  });
});
afterAll(async () => {
  await served.close();
  await away.close();
});

function send(
  verb: string,
  path: string,
  { headers = json, body }: Partial<Sent>,
  to = served,
): Promise<Came> {
  return sendRaw(to.port, verb, `/_sandbox${path}`, { headers, body });
}

/** Bodies that their operations accept. */
const valid: Readonly<Record<string, Record<string, unknown>>> = {
  "POST /seed": { namespace: "mine", rows: { repos: [{ name: "a/b" }] } },
  "PUT /clock": { namespace: "mine", advance: 1 },
  "PATCH /keys/{id}": { state: "active" },
  "POST /faults": { namespace: "other", kind: "ok_false" },
  "POST /sql": { namespace: "mine", query: "select 1" },
  "POST /reset": { namespace: "other" },
  "PUT /assumptions": { namespace: "other", assumed: {} },
};

const wrongValues = [
  "null",
  "true",
  "5",
  "1.5",
  "-1",
  '""',
  '"x"',
  "[]",
  "{}",
  "[1]",
  '{"toString":1}',
  "1e999",
];

function bodyOf(name: string, change: Record<string, string> = {}): string | undefined {
  const members = Object.entries(valid[name] ?? {}).map(([key, value]) => [key, JSON.stringify(value)]);
  const all = { ...Object.fromEntries(members), ...change } as Record<string, string>;
  return `{${Object.entries(all)
    .map(([key, text]) => `${JSON.stringify(key)}:${text}`)
    .join(",")}}`;
}

/** Operations with the statuses that they answered. */
const seen = new Set<string>();

/** Holds a response against the document. */
function hold(operation: Operation, sent: string, came: Came): void {
  seen.add(`${operation.operationId} ${came.status}`);
  expect([sent, undescribed(operation, came)]).toEqual([sent, []]);
}

/** A path whose id is that of something that is there. */
async function pathOf({ path }: Described): Promise<string> {
  const [, list = "", name = ""] = /^\/((\w+)s)\/\{id\}/.exec(path) ?? [];
  if (list === "") return path;
  if (list === "faults") await send("POST", "/faults", { body: bodyOf("POST /faults") });
  if (list === "requests") await fetch(`${served.url}/api/no.such`, { headers: json });
  const { text } = await send("GET", `/${list}`, {});
  const all = (JSON.parse(text) as Record<string, { id: string }[]>)[list];
  expect([name, all?.length]).not.toEqual([name, 0]);
  return path.replace("{id}", String(all?.at(-1)?.id));
}

describe.each(operations)("$name", (described) => {
  const { name, verb, operation, parameters } = described;
  const hasBody = operation.requestBody !== undefined;
  const body = hasBody ? bodyOf(name) : undefined;

  test("answers what it describes to whoever asks, and to whatever goes wrong", async () => {
    const path = await pathOf(described);
    const cases: [string, number | undefined, Promise<Came>][] = [
      ["as described", undefined, send(verb, path, { body })],
      ["no token", name === "GET /health" ? 200 : 401, send(verb, path, { headers: {}, body })],
      ["a wrong token", undefined, send(verb, path, { headers: { authorization: "Bearer nobody" }, body })],
      [
        "another key",
        undefined,
        send(verb, path, { headers: { ...json, authorization: "Bearer other-key" }, body }),
      ],
      [
        "a foreign page",
        403,
        send(verb, path, { headers: { ...json, origin: "http://evil.example" }, body }),
      ],
      ["a foreign host", 403, send(verb, path, { headers: { ...json, host: "evil.example" }, body })],
      [
        "a port that is none",
        undefined,
        send(verb, path, { headers: { ...json, host: "localhost:99999" }, body }),
      ],
      ["an unknown id", undefined, send(verb, described.path.replace("{id}", "999999"), { body })],
      ["an id that is none", undefined, send(verb, described.path.replace("{id}", "%00x"), { body })],
      ["a namespace that is none", undefined, send(verb, `${path}?namespace=nobody`, { body })],
      ["an unknown parameter", 422, send(verb, `${path}?nmespace=mine`, { body })],
      ["a parameter twice", 422, send(verb, `${path}?namespace=mine&namespace=other`, { body })],
      ["no database", undefined, send(verb, path, { body }, away)],
    ];
    if (verb !== "GET") {
      cases.push(
        ["no JSON", 422, send(verb, path, { body: "{" })],
        ["a list", 422, send(verb, path, { body: "[]" })],
        ["an unknown member", 422, send(verb, path, { body: bodyOf(name, { nmespace: '"mine"' }) })],
        ["a prototype", 422, send(verb, path, { body: bodyOf(name, { ["__proto__"]: "{}" }) })],
        ["a form", 422, send(verb, path, { headers: { authorization: json.authorization }, body: "a=1" })],
        [
          "a huge body",
          413,
          send(verb, path, { body: `{"a":"${"x".repeat(/seed|replay/.test(name) ? 21e6 : 2e6)}"}` }),
        ],
      );
    }
    for (const [sent, status, came] of cases) {
      hold(operation, sent, await came);
      if (status !== undefined) expect([sent, (await came).status]).toEqual([sent, status]);
    }
  });

  test("takes no verb that it does not describe", async () => {
    const path = await pathOf(described);
    for (const other of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
      if (document.paths[described.path]?.[other.toLowerCase()]) continue;
      const came = await send(other, path, {});
      expect([other, came.status]).toEqual([other, 405]);
      if (other !== "HEAD") hold(operation, other, came);
    }
  });

  test("refuses every wrong type of every parameter and member, and says where", async () => {
    const path = await pathOf(described);
    const ajv = new Ajv2020({ strict: false, strictNumbers: true });
    const queries = parameters.filter((parameter) => parameter.in === "query");
    for (const { name: parameter = "", schema = {} } of queries) {
      const numbers = ["integer", "number"].includes(String(inlined(schema).type));
      for (const value of ["", "x", "-1", "1.5", "1e3", "0x10", "9".repeat(40)]) {
        const given = numbers && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
        const came = await send(verb, `${path}?${parameter}=${value}`, { body });
        hold(operation, `${parameter}=${value}`, came);
        if (!ajv.validate(inlined(schema), given)) holdPointer(came, "query", `/${parameter}`);
      }
    }
    const schema = inlined(operation.requestBody?.content["application/json"].schema ?? {});
    for (const [member, own] of Object.entries(propertiesOf(schema))) {
      for (const value of wrongValues) {
        const came = await send(verb, path, { body: bodyOf(name, { [member]: value }) });
        hold(operation, `${member}: ${value}`, came);
        if (!ajv.validate(own, JSON.parse(value))) holdPointer(came, "body", `/${member}`);
      }
    }
    for (const member of [schema, ...((schema.allOf ?? []) as Schema[])].flatMap(
      ({ required }) => required ?? [],
    )) {
      const without = JSON.stringify({ ...valid[name], [String(member)]: undefined });
      holdPointer(await send(verb, path, { body: without }), "body", `/${String(member)}`);
    }
  });
});

function holdPointer({ status, text }: Came, place: string, pointer: string): void {
  const { diagnostics = [] } = JSON.parse(text) as { diagnostics?: { in: string; pointer: string }[] };
  expect([text, status]).toEqual([text, 422]);
  const isThere = diagnostics.some(
    (found) => found.in === place && `${found.pointer}/`.startsWith(`${pointer}/`),
  );
  expect([pointer, text, isThere]).toEqual([pointer, text, true]);
}

test("every status that the document describes has been seen", async () => {
  const sandbox = createSandbox({ keys: ["my-key-1"] });
  const readers = Array.from({ length: 21 }, () =>
    sandbox.handle(new Request("http://localhost/_sandbox/events")),
  );
  const answers = await Promise.all(readers);
  const last = answers.at(-1) as Response;
  const operation = document.paths["/events"]?.get as Operation;
  hold(operation, "too many", { status: last.status, headers: last.headers, text: await last.text() });
  expect(last.status).toBe(429);
  for (const reader of answers.slice(0, -1)) await reader.body?.cancel();
  await sandbox.close();

  const all = operations.flatMap(({ operation }) =>
    Object.keys(operation.responses).map((status) => `${operation.operationId} ${status}`),
  );
  expect(all.filter((status) => !seen.has(status))).toEqual([]);
});
