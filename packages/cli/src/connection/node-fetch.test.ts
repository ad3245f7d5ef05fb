import { spawnSync } from "node:child_process";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { createClient } from "@datacloud/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeFetch } from "./node-fetch.ts";

const json = '{"ok":true,"note":"é"}';
const packed: Record<string, Buffer> = {
  gzip: gzipSync(json),
  deflate: deflateSync(json),
  br: brotliCompressSync(json),
};
let sockets = 0;
let wasCancelled: Promise<void> = Promise.resolve();
const handle: RequestListener = (request, response) => {
  const [, kind = "", detail = ""] = (request.url ?? "").split("/");
  if (kind === "packed")
    return void response.writeHead(200, { "content-encoding": detail }).end(packed[detail]);
  if (kind === "cut") {
    response.writeHead(200, { "content-length": 100 }).write('{"ok":');
    return void setTimeout(() => response.destroy(), 20);
  }
  if (kind === "silent") return;
  if (kind === "endless") {
    wasCancelled = new Promise((resolve) => response.once("close", resolve));
    const timer = setInterval(() => response.write("x".repeat(65_536)), 1);
    return void response.once("close", () => clearInterval(timer));
  }
  if (kind === "moved") return void response.writeHead(302, { location: "/elsewhere" }).end();
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const { method, headers } = request;
    const echo = { ok: true, method, headers, body: Buffer.concat(parts).toString() };
    response.writeHead(200, { "set-cookie": ["a=1", "b=2"] }).end(JSON.stringify(echo));
  });
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer(handle).on("connection", () => {
    sockets += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = { method: "GET", headers: {}, redirect: "manual" } as const;

test("sends method, headers and body, and reads status, headers and text", async () => {
  const headers = { authorization: "Bearer k", "content-type": "application/json" };
  const response = await nodeFetch()(`${base}/echo`, { ...get, method: "POST", headers, body: '{"a":"é"}' });
  expect(response.headers.get("Set-Cookie")).toBe("a=1, b=2");
  expect(response.headers.get("x-none")).toBe(null);
  const echo = JSON.parse(await response.text());
  expect(echo).toMatchObject({
    method: "POST",
    body: '{"a":"é"}',
    headers: { ...headers, "content-length": "10" },
  });
});

test.each(Object.keys(packed))("unpacks %s", async (coding) => {
  const response = await nodeFetch()(`${base}/packed/${coding}`, get);
  expect(await response.text()).toBe(json);
});

test("does not follow a redirect", async () => {
  const { ok, status, headers } = await nodeFetch()(`${base}/moved`, get);
  expect([ok, status, headers.get("location")]).toEqual([false, 302, "/elsewhere"]);
});

test("uses a connection again", async () => {
  const send = nodeFetch();
  await (await send(`${base}/echo`, get)).text();
  const before = sockets;
  for (let turn = 0; turn < 5; turn += 1) await (await send(`${base}/echo`, get)).text();
  expect(sockets).toBe(before);
});

test("ends with the signal, before and after the response has begun", async () => {
  const stop = AbortSignal.timeout(50);
  await expect(nodeFetch()(`${base}/silent`, { ...get, signal: stop })).rejects.toThrow("aborted");
  const later = new AbortController();
  const response = await nodeFetch()(`${base}/endless`, { ...get, signal: later.signal });
  later.abort();
  await expect(response.text()).rejects.toThrow("aborted");
});

const clientOf = (baseUrl: string) =>
  createClient({
    baseUrl,
    token: "a-key",
    fetch: nodeFetch(),
    retry: { limit: 0 },
    maxResponseSize: 100_000,
  });
const args = { reference: "acme/pay", key: "coverage" };

test.each([
  ["cut", { name: "NetworkError", sent: "maybe" }],
  ["endless", { name: "HttpError" }],
  ["moved", { name: "HttpError", status: 302 }],
])("a response that is %s is the client's usual error", async (kind, error) => {
  await expect(clientOf(`${base}/${kind}`).customData.get(args)).rejects.toMatchObject(error);
  await wasCancelled;
});

test("a refused connection, an unknown host and an address that is none are surely unsent", async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, "127.0.0.1", resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  for (const address of [`http://127.0.0.1:${port}`, "https://no-such-host.invalid", "http://[::1]:1"]) {
    await expect(clientOf(address).customData.get(args)).rejects.toMatchObject({
      name: "NetworkError",
      sent: "no",
    });
  }
});

test("a call does not load what Node's own `fetch` is made of", () => {
  const main = fileURLToPath(new URL("../main.ts", import.meta.url));
  const hook = `data:text/javascript,process.on("exit",()=>console.log(process.moduleLoadList.some((name)=>name.endsWith("undici/undici"))))`;
  const words = [
    "deployments.create",
    "--service",
    "p",
    "--deployed-at",
    "now",
    "--repository",
    "a/b",
    "--quiet",
  ];
  const env = { ...process.env, DATACLOUD_BASE_URL: base, DATACLOUD_TOKEN: "a-key" };
  const own = ["--conditions=@datacloud/source", "--import", hook, main];
  // The server is in this process, which waits: that there is no response does not matter.
  const run = spawnSync(process.execPath, [...own, ...words, "--timeout", "0.2", "--retries", "0"], {
    encoding: "utf8",
    env,
  });
  expect(run.stdout).toBe("false\n");
});
