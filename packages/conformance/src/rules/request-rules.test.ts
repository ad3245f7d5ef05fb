import { describe, expect, test } from "vitest";
import { at } from "../fixtures/traffic.ts";
import { createSession } from "../judge/session.ts";
import type { Exchange } from "../traffic/exchange.ts";

const body = {
  service: "pay",
  deployed_at: "2026-01-01T00:00:00Z",
  repository: "acme/pay",
  reference_id: "r1",
};
const authorization = { name: "authorization", value: "Bearer key-1234567890" };
const json = { name: "content-type", value: "application/json" };
const host = "https://acme.getdx.net/api/";

/** A correct call, with what a test changes. */
const exchange = (method: string, args: object, more: Partial<Exchange> = {}): Exchange => ({
  ...at(0, method, args, 200),
  ...more,
});

function said(...exchanges: Exchange[]): string[] {
  const session = createSession();
  for (const one of exchanges) session.add(one);
  return session
    .report()
    .findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`.trim());
}

const create = (args: object, more: Partial<Exchange> = {}) =>
  exchange("deployments.create", { ...body, ...args }, more);
const url = (query: string) => ({ url: `${host}deployments.create${query}` });
const secret = `ghp_${"a".repeat(36)}`;

test("a correct call has no finding", () => {
  expect(said(create({}))).toEqual([]);
});

describe("what is wrong", () => {
  test.each<[string, Exchange, string[]]>([
    ["a key in the address", create({}, url("?token=abc")), ["error token-in-url /token"]],
    ["the header's key under another name", create({}, url("?k=key-1234567890")), ["error token-in-url /k"]],
    [
      "a login in the address",
      create({}, { url: "https://me:pw@acme.getdx.net/api/deployments.create" }),
      ["error token-in-url"],
    ],
    ["a key in the body", create({ token: "abc" }), ["error token-in-body /token"]],
    ["the header's key in the body", create({ k: "key-1234567890" }), ["error token-in-body /k"]],
    ["plain http", create({}, { url: "http://acme.getdx.net/api/deployments.create" }), ["error plain-http"]],
    [
      "plain http in a capture of loopback",
      create({}, { url: "http://acme.getdx.net/api/deployments.create", isLocal: true }),
      ["warning plain-http"],
    ],
    [
      "the host of the application",
      create({}, { url: "https://app.getdx.com/api/deployments.create" }),
      ["warning wrong-host"],
    ],
    [
      "JSON that calls itself a form",
      create(
        {},
        { headers: [authorization, { name: "Content-Type", value: "application/x-www-form-urlencoded" }] },
      ),
      ["error json-as-form"],
    ],
    [
      "JSON that was encoded as a form",
      create(
        {},
        {
          headers: [authorization, { name: "content-type", value: "application/x-www-form-urlencoded" }],
          body: `${encodeURIComponent(JSON.stringify(body))}=`,
        },
      ),
      ["error json-as-form"],
    ],
    ["JSON without its header", create({}, { headers: [authorization] }), ["error media-type"]],
    [
      "a misspelt header",
      create({}, { headers: [authorization, json, { name: "Accepts", value: "application/json" }] }),
      ["warning misspelt-accept"],
    ],
    ["microseconds", create({ deployed_at: 1_767_225_600_000_000 }), ["warning time-scale /deployed_at"]],
    [
      "seconds taken for milliseconds",
      create({ deployed_at: "1970-01-21T10:53:45Z" }),
      ["warning time-scale /deployed_at"],
    ],
    [
      "milliseconds taken for seconds",
      create({ deployed_at: (17_672_256_000_000 / 10) * 1000 }),
      ["warning time-scale /deployed_at"],
    ],
    ["a time ahead", create({ deployed_at: "2026-01-02T06:00:00Z" }), ["warning future-time /deployed_at"]],
    [
      "a time without zone",
      create({ deployed_at: "2026-01-01T00:00:00" }),
      ["warning zoneless-time /deployed_at"],
    ],
    [
      "times deep in a list",
      exchange("customData.setAll", {
        data: [{ reference: "a", key: "b", value: {}, timestamp: "2026-01-01T00:00:00" }],
      }),
      ["warning zoneless-time /data/0/timestamp"],
    ],
    [
      "an older name",
      exchange("incidents.sync", { reference_id: "a", started_at: "2026-01-01T00:00:00Z", services: ["a"] }),
      ["warning deprecated-method"],
    ],
    [
      "a family that a page calls deprecated",
      exchange("customMetrics.push", { reference: "a", key: "b", value: 1 }),
      ["warning deprecated-method"],
    ],
    [
      "a token in metadata",
      create({ metadata: { note: `use ${secret}` } }),
      ["warning secret-in-data /metadata/note"],
    ],
    [
      "a password in a value",
      exchange("customData.set", { reference: "a", key: "b", value: { db: { dbPassword: "hunter22" } } }),
      ["warning secret-in-data /value/db/dbPassword"],
    ],
    [
      "a login in an address",
      create({ source_url: "https://ci:hunter22@ci.example.com/1" }),
      ["warning secret-in-data /source_url"],
    ],
    [
      "the name of a method with a slip",
      create({}, { url: `${host}deployment.create` }),
      ["error unknown-method"],
    ],
    ["a name near to nothing", create({}, { url: `${host}unheard.of` }), ["warning unknown-method"]],
    [
      "a method that other APIs of the kind have",
      create({}, { url: `${host}customData.getAll` }),
      ["warning unknown-method"],
    ],
    ["another case", create({}, { url: `${host}Deployments.Create` }), ["error unknown-method"]],
    ["the wrong verb", create({}, { verb: "PUT" }), ["error wrong-verb"]],
    ["no key", create({}, { headers: [json] }), ["error not-authed"]],
    [
      "no key in a browser's capture",
      create({}, { headers: [json], mayLackKeys: true }),
      ["warning not-authed"],
    ],
  ])("%s", (_, wrong, expected) => {
    expect(said(wrong)).toEqual(expected);
  });
});

describe("what a page allows, or a capture cannot show, is no finding", () => {
  test.each<[string, Exchange]>([
    ["Unix seconds", create({ deployed_at: 1_680_723_287 })],
    ["Unix milliseconds", create({ deployed_at: 1_680_723_287_000 })],
    ["an offset", create({ deployed_at: "2026-01-01T09:30:00+02:00" })],
    ["the first second of 1970", create({ deployed_at: "1970-01-01T00:00:00Z" })],
    [
      "the arguments in the query string",
      { ...create({}, url("?service=a&deployed_at=1680723287&repository=b")), body: "" },
    ],
    [
      "a form",
      create(
        {},
        {
          headers: [
            authorization,
            { name: "content-type", value: "application/x-www-form-urlencoded; charset=utf-8" },
          ],
          body: "service=a&deployed_at=1680723287&repository=b",
        },
      ),
    ],
    [
      "names of headers in any case",
      create(
        {},
        {
          headers: [
            { name: "AUTHORIZATION", value: "bearer k" },
            { name: "CONTENT-TYPE", value: "Application/JSON;charset=utf-8" },
          ],
        },
      ),
    ],
    ["plain http on loopback", create({}, { url: "http://127.0.0.1:4010/api/deployments.create" })],
    [
      "a key called `key`",
      exchange("customData.set", { reference: "a", key: "b", value: { tokens: "1234567" } }),
    ],
    ["a word about tokens", create({ metadata: { title: "Bearer token expired", contact: "a@b.example" } })],
    [
      "a key that was cleaned with its scheme",
      create({}, { headers: [{ name: "Authorization", value: "[redacted]" }, json] }),
    ],
    ["a placeholder", create({ metadata: { api_key: "********" } })],
    [
      "a cleaned key that equals a value",
      create(
        { metadata: {}, source_name: "REDACTED" },
        { headers: [{ name: "Authorization", value: "Bearer REDACTED" }, json] },
      ),
    ],
    ["a body that the capture left out", create({}, { body: "", isBodyMissing: true })],
    [
      "today in a zone ahead",
      exchange("aiToolMetrics.push", { email: "a@b.c", date: "2026-01-03", is_active: true, tool: "t" }),
    ],
    ["a filter in the future", exchange("customData.get", { id: "2030-01-01T00:00:00" })],
  ])("%s", (_, right) => {
    expect(said(right)).toEqual([]);
  });
});

test("what is not for the API is counted and named, not judged", () => {
  const session = createSession();
  const addresses = [
    "https://api.getdx.com/catalog.entities.list",
    "https://acme.getdx.net/api/otel/v1/metrics",
    "https://slack.com/api/incidents.list",
    "https://acme.getdx.net/login",
    "data:text/plain,hello",
    "wss://acme.getdx.net/api/deployments.create",
    "https://docs.getdx.com/datacloudapi/methods/deployments.create/",
  ];
  for (const address of addresses) session.add(create({}, { url: address }));
  session.add(create({}, { verb: "OPTIONS" }));
  const { summary, ignored, findings } = session.report();
  expect(summary).toEqual({ entries: 8, judged: 0, partial: 0, ignored: 8, errors: 0, warnings: 0 });
  expect(findings).toEqual([]);
  expect(ignored.map(({ name }) => name)).toContain("api.getdx.com");
  expect(ignored.map(({ name }) => name)).toContain("acme.getdx.net (preflight)");
});

test("no finding shows the key, in whatever form it came", () => {
  const odd = { headers: [{ name: "authorization", value: "Token key-1234567890" }, json] };
  const session = createSession();
  session.add(create({ success: "key-1234567890", "key-1234567890": 1 }, odd));
  session.add(create({ success: "key-1234567890", "key-1234567890": 1 }));
  expect(JSON.stringify(session.report())).not.toContain("key-1234567890");
});
