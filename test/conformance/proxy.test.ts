import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { ConformanceReport } from "@datacloud/conformance";
import { judgeCapture, openCapture } from "@datacloud/conformance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { startCli, startProxyCli } from "./run-cli.ts";

const folder = temporaryFolder("proxy");
const har = join(folder, "out.har");
const seen: { url: string; headers: string[]; body: string }[] = [];
/** Ends the response that an upstream holds back. */
let release: () => void = () => undefined;
/** An upstream that answers in as many ways as there are. */
const upstream = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    seen.push({
      url: incoming.url ?? "",
      headers: incoming.rawHeaders,
      body: Buffer.concat(chunks).toString(),
    });
    const { url = "" } = incoming;
    if (url.includes("reset")) return void outgoing.destroy();
    if (url.includes("drift"))
      return void outgoing
        .writeHead(201, { "content-type": "application/json" })
        .end('{"ok":true,"token":"other-secret-9"}');
    if (url.includes("gzip"))
      return void outgoing.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync('{"ok":true}'));
    if (url.includes("br"))
      return void outgoing
        .writeHead(200, { "content-encoding": "br", "Set-Cookie": ["a=1", "b=2"] })
        .end(brotliCompressSync('{"ok":true}'));
    outgoing.writeHead(200, { "content-type": "application/json", "X-Odd-Case": "Kept" });
    outgoing.write('{"ok":');
    if (url.includes("held")) release = () => outgoing.end("true}");
    else outgoing.end("true}");
  });
});
let proxy: ChildProcess;
let origin: string;
let output = "";

beforeAll(async () => {
  upstream.listen(0, "127.0.0.1");
  await once(upstream, "listening");
  const { port } = upstream.address() as AddressInfo;
  const target = `http://127.0.0.1:${port}`;
  ({ proxy, origin } = await startProxyCli(["--upstream", target, "--record", har, "-f", "json"]));
  proxy.stdout?.on("data", (chunk) => {
    output += String(chunk);
  });
});

afterAll(() => {
  if (proxy.exitCode === null) proxy.kill("SIGKILL");
  upstream.close();
  upstream.closeAllConnections();
});

const headers = { authorization: "Bearer my-secret-key-1", "content-type": "application/json" };
const body = JSON.stringify({ reference: "a", key: "b", value: { note: "my-secret-key-1" } });
const post = (query: string, text = body) =>
  fetch(`${origin}/api/customData.set${query}`, { method: "POST", headers, body: text });

test("requests and answers pass unchanged", async () => {
  const response = await post("?x=%2f");
  expect(response.headers.get("x-odd-case")).toBe("Kept");
  expect(await response.text()).toBe('{"ok":true}');
  expect(seen.at(-1)).toMatchObject({ url: "/api/customData.set?x=%2f", body });
  expect(seen.at(-1)?.headers.join()).toContain("Bearer my-secret-key-1");
  for (const query of ["?gzip", "?br"]) expect(await (await post(query)).json()).toEqual({ ok: true });
  expect((await post("?br")).headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test("answers are streamed, not collected first", async () => {
  const response = await post("?held");
  const reader = response.body?.getReader();
  const first = await reader?.read();
  expect(Buffer.from(first?.value ?? []).toString()).toBe('{"ok":');
  release();
  const second = await reader?.read();
  expect(Buffer.from(second?.value ?? []).toString()).toBe("true}");
});

test("a reset of the upstream reaches the client as one, and the proxy lives on", async () => {
  const answer = await post("?reset").then(
    (response) => response.status,
    () => "reset",
  );
  expect(answer).toBe("reset");
  expect((await post("")).status).toBe(200);
});

test("the report keeps mistakes of the integration and drift of the document apart, and shows no key", async () => {
  await (await post("?drift")).text();
  await (await post("", JSON.stringify({ reference: "a", key: "b", value: 5 }))).text();
  await (await fetch(`${origin}/elsewhere`)).text();
  proxy.kill("SIGINT");
  await once(proxy, "close");
  const report = JSON.parse(output) as ConformanceReport;
  expect(proxy.exitCode).toBe(1);
  expect(
    report.findings
      .filter(({ severity }) => severity === "error")
      .map(({ rule, pointer, server }) => `${rule} ${pointer} ${server}`),
  ).toEqual(["wrong-type /value accepted"]);
  expect(report.drift.map(({ rule }) => rule)).toContain("answer-status");
  expect(report.ignored).toEqual([{ name: "127.0.0.1", count: 1 }]);
  expect(output).not.toContain("my-secret-key-1");
});

test("the recorded HAR can be judged again and has no secret", async () => {
  const text = readFileSync(har, "utf8");
  expect(text).not.toContain("my-secret-key-1");
  expect(text).not.toContain("a=1");
  const { summary, problems } = await judgeCapture(openCapture(har));
  expect(problems).toEqual([]);
  expect(summary).toMatchObject({ entries: seen.length, ignored: 1, errors: 1 });
});

test("it listens where `Promise` has no `withResolvers`, as in Node 20", async () => {
  const withoutIt = "data:text/javascript,delete%20Promise.withResolvers";
  const early = startCli(["proxy", "--upstream", "http://127.0.0.1:9", "--port", "0"], {
    NODE_OPTIONS: `--import ${withoutIt}`,
  });
  const [said] = await once(early.stderr as NonNullable<typeof early.stderr>, "data");
  early.kill("SIGKILL");
  expect(String(said)).toContain("Listening");
});

test("an upstream that cannot be reached is a 502 that says so", async () => {
  const lone = startCli(["proxy", "--upstream", "http://127.0.0.1:9", "--port", "0"]);
  try {
    const [greeting] = await once(lone.stderr as NonNullable<ChildProcess["stderr"]>, "data");
    const place = /http:\/\/127\.0\.0\.1:\d+/.exec(String(greeting))?.[0] ?? "";
    const response = await fetch(`${place}/api/customData.get`);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain("could not reach the upstream");
  } finally {
    lone.kill("SIGTERM");
    await once(lone, "close");
  }
});
