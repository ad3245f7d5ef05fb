import { connect, type Socket } from "node:net";
import { type Served, serve } from "@datacloud/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, apiOver } from "./api.ts";
import { startCommand } from "./command.ts";
import { raw } from "./raw.ts";

let served: Served;
let api: Api;
const errors: unknown[] = [];
const record = { reference: "r", key: "k", value: {} };

beforeAll(async () => {
  served = await serve({
    port: 0,
    keys: ["my-key"],
    timeouts: { head: 300, request: 600 },
    log: { entries: 50, bytes: 1_000_000 },
    onError: (error) => errors.push(error),
  });
  api = apiOver(fetch, `${served.url}/api`);
});
afterAll(async () => {
  await served.close();
  expect(errors).toEqual([]);
});

const isAlive = async () => expect(await api("customData.set", record)).toMatchObject({ status: 200 });
const head = "POST /api/customData.set HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer my-key\r\n";
const json = `${head}Content-Type: application/json\r\n`;

describe("bytes that are no request", () => {
  test.each<[string, string]>([
    ["not HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n"],
    ["another protocol", "SSH-2.0-OpenSSH_9.0\r\n\r\n"],
    ["two lengths", `${json}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`],
    ["a length and chunks", `${json}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ["chunks of an odd name", `${json}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ["a negative length", `${json}Content-Length: -1\r\n\r\n`],
    ["a length in hexadecimal", `${json}Content-Length: 0x10\r\n\r\n`],
    ["a chunk of an odd size", `${json}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`],
    ["a header without a name", `${head}: x\r\n\r\n`],
    ["a folded header", `${head}X-A: a\r\n b\r\n\r\n`],
    ["a space before the colon", `${head}Content-Length : 2\r\n\r\n{}`],
    ["a bare line feed", "GET /api/customData.get HTTP/1.1\nHost: localhost\n\n"],
    ["no host", "GET /_sandbox/health HTTP/1.1\r\n\r\n"],
    [
      "an origin of its own and another",
      `GET / HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nOrigin: http://evil.example\r\nConnection: close\r\n\r\n`,
    ],
    ["NUL in a header", `${head}X-A: a\0b\r\n\r\n`],
  ])("%s", async (_, bytes) => {
    const answer = await raw(served.port, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    await isAlive();
  });

  test("a head that is too large is refused", async () => {
    expect(await raw(served.port, `${head}X-A: ${"a".repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [\s\S]*headers_too_large/,
    );
  });

  test("a second request hidden in a body is not carried out", async () => {
    const hidden = `${head}Content-Length: 0\r\n\r\n`;
    await served.reset();
    const answer = await raw(served.port, `${json}Content-Length: ${hidden.length}\r\n\r\n${hidden}`);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 422"]);
    expect(served.requests()).toHaveLength(1);
  });

  test("requests one after the other on one connection are answered in turn", async () => {
    const body = JSON.stringify(record);
    const one = `${json}Content-Length: ${body.length}\r\n\r\n${body}`;
    expect((await raw(served.port, one.repeat(5))).match(/HTTP\/1\.1 200/g)).toHaveLength(5);
  });
});

describe("slow senders are cut off", () => {
  test.each<[string, string]>([
    ["half a head", head],
    ["half a body", `${json}Content-Length: 1000\r\n\r\n{`],
    ["half a chunk", `${json}Transfer-Encoding: chunked\r\n\r\n10\r\n{`],
  ])("%s", async (_, bytes) => {
    const start = performance.now();
    await raw(served.port, bytes, 60_000);
    // They have 0.6 s; what Node.js itself allows is a minute.
    expect(performance.now() - start).toBeLessThan(30_000);
    await isAlive();
  });
});

test("10,000 idle connections leave room for calls", async () => {
  // In a process of its own: both ends of so many would be more than one process may hold.
  const command = await startCommand(["--key", "my-key", "--log", "none"]);
  const port = Number(new URL(command.url).port);
  const sockets: Socket[] = [];
  const open = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1" });
      sockets.push(socket);
      socket.on("connect", () => resolve());
      socket.on("error", reject);
    });
  for (let group = 0; group < 100; group += 1) await Promise.all(Array.from({ length: 100 }, open));
  const call = apiOver(fetch, `${command.url}/api`);
  expect(await call("customData.set", record)).toMatchObject({ status: 200 });
  for (const socket of sockets) socket.destroy();
  await command.end("SIGKILL");
});

describe("bodies", () => {
  const deep = (open: string, close: string, depth = 100_000) =>
    `{"reference":"r","key":"k","value":${open.repeat(depth)}${close.repeat(depth)}}`;
  test.each<[string, string, string]>([
    ["100,000 lists deep", deep("[", "]"), "invalid_json"],
    ["100,000 objects deep", deep('{"a":', "}").replace("}}", "1}}"), "invalid_json"],
    ["100,000 unclosed", `${"[".repeat(100_000)}`, "invalid_json"],
    [
      "a name that is a prototype's",
      '{"__proto__":{"reference":"r"},"key":"k","value":{}}',
      "invalid_arguments",
    ],
    [
      "a constructor",
      '{"constructor":{"prototype":{"reference":"r"}},"key":"k","value":{}}',
      "invalid_arguments",
    ],
  ])("%s", async (_, body, error) => {
    expect(await api("customData.set", {}, { body })).toMatchObject({ status: 422, body: { error } });
    expect(({} as Record<string, unknown>).reference).toBeUndefined();
  });

  test("names of prototypes are stored as any other", async () => {
    const value = JSON.parse('{"__proto__":{"a":1},"constructor":"x","toString":null,"a\u2028":"\\u0007"}');
    await api("customData.set", { ...record, value });
    expect((await api("customData.get", { reference: "r", key: "k" })).body.value).toEqual(value);
  });

  test("SQL in a value is a value", async () => {
    const key = "k'; drop table custom_data; --";
    await api("customData.set", { ...record, key });
    expect((await api("customData.get", { reference: "r", key })).body).toMatchObject({ key });
  });

  test.each<[string, string]>([
    ["says that it is large", `${json}Content-Length: 10000000\r\n\r\n${"x".repeat(100_000)}`],
    [
      "comes in chunks without end",
      `${json}Transfer-Encoding: chunked\r\n\r\n4e20\r\n${"x".repeat(20_000)}\r\n`,
    ],
  ])("a body that %s is refused before its end", async (_, bytes) => {
    const small = await serve({ port: 0, keys: ["my-key"], maxBytes: 10_000 });
    expect(await raw(small.port, bytes, 500)).toContain("payload_too_large");
    await small.close();
  });

  test("a client that goes away in the middle is no error", async () => {
    for (let time = 0; time < 20; time += 1) {
      const socket = connect({ port: served.port, host: "127.0.0.1" });
      await new Promise((resolve) => socket.write(`${json}Content-Length: 1000\r\n\r\n{`, resolve));
      socket.resetAndDestroy();
    }
    await isAlive();
  });
});

test("the log is bounded, whatever is sent", async () => {
  const value = { text: "x".repeat(200_000) };
  for (let time = 0; time < 100; time += 1) await api("customData.set", { ...record, value });
  expect(served.requests().length).toBeLessThanOrEqual(5);
  for (let time = 0; time < 100; time += 1) await api("customData.set", record);
  expect(served.requests()).toHaveLength(50);
});

test("made-up keys do not make namespaces", async () => {
  const before = served.core.namespaces().length;
  for (let time = 0; time < 50; time += 1)
    expect(
      await apiOver(fetch, `${served.url}/api`, `guess-${time}`)("customData.set", record),
    ).toMatchObject({ body: { error: "invalid_auth" } });
  expect(served.core.namespaces()).toHaveLength(Math.max(before, 2));
});

test("odd paths and verbs are refused", async () => {
  for (const path of [
    "/api/",
    "/api/customData",
    "//api/customData.get",
    "/api/__proto__.constructor",
    "/api/%2e%2e%2fx",
    `/${"a".repeat(5000)}`,
  ]) {
    expect((await fetch(`${served.url}${path}`)).status).toBe(404);
  }
  expect(await raw(served.port, "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(/^HTTP\/1\.1 404/);
  expect(await raw(served.port, "BREW /api/customData.set HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 400/,
  );
  expect(
    await raw(served.port, "GET http://localhost/api/customData.set HTTP/1.1\r\nHost: localhost\r\n\r\n"),
  ).toMatch(/^HTTP\/1\.1 405/);
});
