import { createServer } from "node:net";
import { createClient, NetworkError } from "@datacloud/client";
import { call, connect, customDataSet } from "@datacloud/client/bare";
import { afterEach, describe, expect, test, vi } from "vitest";
import { version } from "../../packages/client/src/version.ts";
import { read } from "../architecture/repository.ts";
import { json, ok, reset, useServer } from "./server.ts";

const server = useServer();
const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Where a client with some options sends its first call. */
async function addressOf(options: Parameters<typeof createClient>[0]): Promise<string> {
  let address = "";
  const fetch = async (url: string) => {
    address = url;
    return Response.json({ ok: true });
  };
  await createClient({ ...options, fetch }).customData.set(record);
  return address;
}

describe("configuration", () => {
  test("takes the instance's name", async () => {
    expect(await addressOf({ instance: "acme", token: "k" })).toBe(
      "https://acme.getdx.net/api/customData.set",
    );
  });

  test("takes an address, with or without a slash at its end", async () => {
    expect(await addressOf({ baseUrl: "https://proxy.acme.com/dx/", token: "k" })).toBe(
      "https://proxy.acme.com/dx/customData.set",
    );
  });

  test("takes what is missing from the environment, the address before the instance", async () => {
    vi.stubEnv("DATACLOUD_TOKEN", "k");
    vi.stubEnv("DATACLOUD_INSTANCE", "acme");
    expect(await addressOf({})).toBe("https://acme.getdx.net/api/customData.set");
    vi.stubEnv("DATACLOUD_BASE_URL", "http://127.0.0.1:4010/api");
    expect(await addressOf({})).toBe("http://127.0.0.1:4010/api/customData.set");
    expect(await addressOf({ instance: "other" })).toBe("https://other.getdx.net/api/customData.set");
  });

  test("names what is missing", () => {
    expect(() => createClient()).toThrow(
      "Neither the option `token` nor the variable DATACLOUD_TOKEN is set.",
    );
    expect(() => createClient({ token: "k" })).toThrow("DATACLOUD_INSTANCE");
    expect(() => connect({ token: "k" })).toThrow("Needs `instance`");
    expect(() => connect({ instance: "acme" })).toThrow("Needs `token`");
  });

  test.each(["acme.getdx.net", "https://acme.getdx.net", "evil.com/", ""])(
    "refuses %j as the name of an instance",
    (instance) => {
      expect(() => connect({ instance, token: "k" })).toThrow("`instance`");
    },
  );

  test.each([
    "acme.getdx.net/api",
    "ftp://acme.getdx.net",
    "http://acme.getdx.net/api",
    "http://localhost.evil.com/api",
    "http://127.0.0.1.evil.com/api",
    "http://evil.com//localhost/api",
    "https://user:a-secret-password@acme.getdx.net/api",
    "https://acme.getdx.net/api?token=a-secret-password",
    "https://",
  ])("refuses %s as an address, without repeating it", (baseUrl) => {
    const make = () => connect({ baseUrl, token: "k" });
    expect(make).toThrow("`baseUrl`");
    expect(make).not.toThrow("a-secret-password");
  });

  test.each([
    "http://localhost:4010/api",
    "http://127.0.0.1/api",
    "http://[::1]:4010/api",
    "http://127.8.8.8",
  ])("takes %s, which stays on this machine", (baseUrl) => {
    expect(connect({ baseUrl, token: "k" }).baseUrl).toBe(baseUrl);
  });

  test("takes http elsewhere where the caller allows it", () => {
    expect(connect({ baseUrl: "http://proxy/api", token: "k", allowHttp: true }).baseUrl).toBe(
      "http://proxy/api",
    );
  });

  test("refuses a key that cannot stand in a header, without repeating it", () => {
    const make = () => connect({ instance: "acme", token: "a-secret\nkey" });
    expect(make).toThrow("`token`");
    expect(make).not.toThrow("a-secret");
  });
});

test("an option that is undefined is as if it were not there", async () => {
  server.play(reset, ok);
  const none = {
    timeout: undefined,
    fetch: undefined,
    encoding: undefined,
    headers: undefined,
    onRetry: undefined,
  };
  const retry = { limit: undefined, delay: 1, maxDelay: undefined, budget: undefined };
  const options = { ...none, baseUrl: server.baseUrl, token: "k", retry } as object;
  expect(
    await createClient(options).customData.set(record, { ...none, signal: undefined } as object),
  ).toEqual({ ok: true });
  const timer = vi.spyOn(globalThis, "setTimeout");
  await createClient(options).customData.set(record, { timeout: undefined } as object);
  expect(timer.mock.calls.map(([, delay]) => delay)).toContain(30_000);
  timer.mockRestore();
});

describe("headers", () => {
  test("carry the key, the media types and the program", async () => {
    server.play(ok);
    const app = { name: "Acme Deploy", version: "1.2" };
    await createClient({
      baseUrl: server.baseUrl,
      token: "my-key",
      app,
      headers: { "x-team": "a" },
    }).customData.set(record, { headers: { "x-run": "7" } });
    expect(server.seen[0]?.headers).toMatchObject({
      accept: "application/json",
      authorization: "Bearer my-key",
      "content-type": "application/json",
      "user-agent": `datacloud-client/${version} Node.js/${process.versions.node.split(".")[0]} Acme-Deploy/1.2`,
      "x-team": "a",
      "x-run": "7",
    });
  });

  test("may be spelled in any case, and never in place of the key", async () => {
    server.play(ok);
    const headers = { "Content-Type": "text/plain", Authorization: "Basic x", "X-Team": "a" };
    const client = createClient({ baseUrl: server.baseUrl, token: "my-key", headers });
    await client.customData.set(record, { headers: { "x-TEAM": "b" } });
    expect(server.seen[0]?.headers).toMatchObject({
      authorization: "Bearer my-key",
      "content-type": "application/json",
      "x-team": "b",
    });
  });

  test("leave the browser its own User-Agent", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    const seen: object[] = [];
    const fetch = async (_: string, { headers }: RequestInit) => {
      seen.push(headers as object);
      return Response.json({ ok: true });
    };
    await createClient({ instance: "acme", token: "k", fetch }).customData.set(record);
    expect(Object.keys(seen[0] ?? {})).not.toContain("user-agent");
  });

  test("name the version of the package", () => {
    expect(JSON.parse(read("packages/client/package.json"))).toMatchObject({ version });
  });
});

describe("a connection that fails", () => {
  /** A port on which nobody listens. */
  async function closedPort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  test("was surely not sent where it is refused, and is tried again even where a repeat is not safe", async () => {
    const retries: number[] = [];
    const client = createClient({
      baseUrl: `http://127.0.0.1:${await closedPort()}/api`,
      token: "k",
      retry: { delay: 1 },
      onRetry: ({ attempt }) => void retries.push(attempt),
    });
    const error = await client.repoGroups.delete({ id: "1" }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      sent: "no",
      attempt: 3,
      message: expect.stringMatching(
        /^repoGroups\.delete could not connect to 127\.0\.0\.1:\d+ \(ECONNREFUSED\)$/,
      ),
    });
    expect(retries).toEqual([1, 2]);
  });

  test.each([
    ["no", Object.assign(new TypeError("fetch failed"), { cause: { code: "ENOTFOUND" } })],
    ["no", Object.assign(new TypeError("fetch failed"), { cause: { errors: [{ code: "ECONNREFUSED" }] } })],
    ["no", Object.assign(new TypeError("fetch failed"), { cause: { code: "CERT_HAS_EXPIRED" } })],
    ["no", new TypeError("error sending request: client error (Connect): tcp connect error")],
    ["no", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" })],
    ["maybe", Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } })],
    ["maybe", new TypeError("Failed to fetch")],
    ["maybe", "a text"],
  ])("says %s for %s", async (sent, cause) => {
    const fetch = () => Promise.reject(cause);
    const connection = connect({ instance: "acme", token: "k", fetch, retry: { limit: 0 } });
    await expect(call(connection, customDataSet, record)).rejects.toMatchObject({ sent, cause });
  });
});

describe("the key", () => {
  const token = "a-secret-key-of-many-characters";

  test("is taken out of whatever an answer repeats of it", async () => {
    const client = createClient({ baseUrl: server.baseUrl, token });
    server.play(json(422, { ok: false, error: `no ${token}`, message: `Not ${token}` }));
    const error = await client.customData.set(record).catch((error: Error) => error);
    expect(`${error} ${JSON.stringify(error)}`).not.toContain(token);
    expect(await client.try.customData.set(record)).toMatchObject({ message: "Not [redacted]" });
    server.play((response) =>
      response.writeHead(404, { "content-type": "application/json" }).end(`{"key": "${token}"`),
    );
    const broken = (await client.customData.set(record).catch((error: Error) => error)) as Error & {
      body: string;
    };
    expect(`${broken} ${broken.cause} ${JSON.stringify(broken)} ${broken.body}`).not.toContain(
      token.slice(0, 8),
    );
    expect(broken.body).toContain("[redacted]");
  });

  test("does not follow a redirect", async () => {
    server.play((response) => response.writeHead(307, { location: "http://127.0.0.1:1/" }).end());
    const client = createClient({ baseUrl: server.baseUrl, token });
    await expect(client.customData.set(record)).rejects.toMatchObject({ name: "HttpError", status: 307 });
  });
});
