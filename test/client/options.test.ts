import { type ClientOptions, createClient } from "@datacloud/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { json, ok, useServer } from "./server.ts";

const server = useServer();
const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
const secret = "a-secret-of-many-characters";
/** Options as a program without types may give them. */
const make = (options: Record<string, unknown>) =>
  createClient({ baseUrl: server.baseUrl, token: "my-key", ...options } as ClientOptions);
afterEach(() => vi.unstubAllEnvs());

describe("a key that cannot be one is refused with what is wrong with it, and is not repeated", () => {
  test.each([
    [`Bearer ${secret}`, 'begins with "Bearer "'],
    [`bearer ${secret}`, 'begins with "Bearer "'],
    [`${secret}\n`, "ends with a line break"],
    [`${secret}\r\n`, "ends with a line break"],
    [`${secret}\n${secret}`, "has a line break in it"],
    [` ${secret}`, "has blanks before or after it"],
    [`${secret} ${secret}`, "has blanks in it"],
    [`"${secret}"`, "is in quotes"],
    [`${secret}é`, "characters that a header cannot carry"],
    ["", "is empty"],
    ["  ", "is empty"],
    [42, "must be a string; it is of type number"],
    [null, "the variable DATACLOUD_TOKEN"],
  ])("%j", (token, fault) => {
    expect(() => make({ token })).toThrow(fault);
    expect(() => make({ token })).not.toThrow(secret);
  });

  test("from the environment it is called by its variable", () => {
    vi.stubEnv("DATACLOUD_TOKEN", `${secret}\n`);
    expect(() => createClient({ instance: "acme" })).toThrow("DATACLOUD_TOKEN ends with a line break");
  });
});

describe("an address that cannot be one is refused with what is wrong with it", () => {
  test.each([
    ["acme.getdx.net/api", "must be an https URL"],
    ["ftp://acme.getdx.net", "must be an https URL"],
    ["http://acme.getdx.net/api", "must be an https URL: with http the API key travels unencrypted"],
    [`https://user:${secret}@acme.getdx.net/api`, "must not have a user name"],
    [`https://acme.getdx.net/api?token=${secret}`, "must not have a query"],
    ["https://acme.getdx.net:99999/api", "must be an https URL"],
    ["https://acme .getdx.net/api", "must be an https URL"],
    [new URL("https://acme.getdx.net/api"), "must be an https URL"],
  ])("%s", (baseUrl, fault) => {
    expect(() => make({ baseUrl })).toThrow(`\`baseUrl\` ${fault}`);
    expect(() => make({ baseUrl })).not.toThrow(secret);
  });
});

describe("an option of the wrong kind is refused by name when the client is made", () => {
  test.each([
    [{ timeout: Number.NaN }, "`timeout` must be a number of at least 0; it is NaN."],
    [{ timeout: -1 }, "`timeout` must be"],
    [{ timeout: "30" }, "`timeout` must be a number of at least 0; it is of type string."],
    [{ retry: { limit: Number.NaN } }, "`retry.limit` must be"],
    [{ retry: { delay: "1s" } }, "`retry.delay` must be"],
    [{ retry: { budget: null } }, "`retry.budget` must be"],
    [{ retry: 3 }, "`retry` must be an object"],
    [{ maxResponseSize: 0 }, "`maxResponseSize` must be"],
    [{ encoding: "xml" }, '`encoding` must be "json" or "form"'],
    [{ validate: true }, '`validate` must be "throw" or "warn" or false; it is true.'],
    [{ idempotency: true }, '`idempotency` must be "auto"'],
    [{ fetch: {} }, "`fetch` must be a function"],
    [{ onRequest: "log" }, "`onRequest` must be a function"],
    [{ logger: { debug() {} } }, "`logger` must have"],
    [{ app: "deploy" }, "`app` must be an object"],
    [{ headers: { "x team": "a" } }, "`headers` has a name"],
    [{ headers: { [`authorization: ${secret}`]: "a" } }, "`headers` has a name"],
    [{ headers: { "x-team": `${secret}\nx: y` } }, "The header `x-team` has a line break"],
    [{ headers: { "x-team": "日" } }, "The header `x-team` has"],
    [{ headers: { "x-team": { a: 1 } } }, "The header `x-team` must be a string"],
    [{ headers: "x-team: a" }, "`headers` must be"],
  ])("%j", (options, message) => {
    expect(() => make(options)).toThrow(TypeError);
    expect(() => make(options)).toThrow(message);
    expect(() => make(options)).not.toThrow(secret);
  });

  test("and so is one of a call, before anything is sent", async () => {
    server.play(ok);
    const client = make({});
    const wrong = [{ timeout: Number.NaN }, { headers: { "x-a": "b\nc" } }, { retry: { limit: -1 } }];
    for (const options of wrong) {
      await expect(client.customData.set(record, options)).rejects.toThrow(TypeError);
      await expect(client.customData.setAll.batch([record, record], options)).rejects.toThrow(TypeError);
    }
    expect(server.seen).toEqual([]);
  });
});

describe("headers", () => {
  test.each([
    ["a `Headers` object", new Headers({ "X-Team": "a" })],
    ["pairs", [["X-Team", "a"]]],
    ["a Map", new Map([["X-Team", "a"]])],
    ["an object with undefined values", { "X-Team": "a", "x-none": undefined, "x-null": null }],
    [
      "an object that only has forEach",
      { forEach: (each: (value: string, name: string) => void) => each("a", "X-Team") },
    ],
  ])("may be %s, of the client and of a call", async (_, headers) => {
    server.play(ok);
    await make({ headers }).customData.set(record);
    await make({}).customData.set(record, { headers } as never);
    for (const { headers } of server.seen) {
      expect(headers["x-team"]).toBe("a");
      expect(Object.keys(headers).join()).not.toMatch(/x-none|x-null/);
    }
    expect(server.seen).toHaveLength(2);
  });
});

test("a timeout of 0 is none", async () => {
  server.play((response, request) => setTimeout(() => json(200, { ok: true })(response, request), 30));
  expect(await make({ timeout: 0 }).customData.set(record)).toEqual({ ok: true });
});
