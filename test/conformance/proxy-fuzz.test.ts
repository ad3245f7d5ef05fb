import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import {
  createSession,
  judgeCapture,
  openCapture,
  type RunningProxy,
  readExchange,
  recordHar,
  startProxy,
} from "@datacloud/conformance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mutated, numbersFrom } from "../mutated.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { exchangeRaw, type RawServer, startRawServer } from "./raw-http.ts";
import { startCli } from "./run-cli.ts";

const folder = temporaryFolder("fuzz");

const requests = [
  'POST /api/customData.set HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k-1234567\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n{"reference":"a","key":"b","value":{}}  ',
  "GET http://acme.getdx.net/api/customData.get?reference=a&key=b HTTP/1.1\r\nHost: acme.getdx.net\r\nConnection: X, keep-alive\r\nX: 1\r\n\r\n",
  "POST /api/deployments.create HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTrailer: A\r\n\r\n3\r\nabc\r\n0\r\nA: b\r\n\r\n",
  "OPTIONS * HTTP/1.0\r\n\r\nCONNECT [::1]:443 HTTP/1.1\r\nHost: y\r\n\r\n",
  "PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nbody",
];
const responses = [
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"ok":true}',
  "HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\nTrailer: A\r\nConnection: A, close\r\n\r\n3\r\nabc\r\n0\r\nA: b\r\n\r\n",
  "HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
  "HTTP/1.0 099 \x01\r\nContent-Encoding: gzip, br\r\n\r\n\x1f\x8b\x00\x00",
  "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 429 Wait\r\nRetry-After: -1\r\nContent-Length: 2\r\n\r\n{}",
];

let upstream: RawServer;
let proxy: RunningProxy;
const problems: string[] = [];
const recording = join(folder, "fuzz.har");
const recorder = recordHar(recording);

beforeAll(async () => {
  upstream = await startRawServer();
  const session = createSession();
  proxy = await startProxy({
    upstream: new URL(`http://127.0.0.1:${upstream.port}`),
    port: 0,
    onPassed: (passed) => {
      const exchange = readExchange(passed);
      session.add(exchange);
      recorder.add(exchange);
    },
    onIgnored: session.ignore,
    onProblem: (message) => void problems.push(message),
  });
});
afterAll(async () => {
  await proxy.close();
  await upstream.close();
});

const healthy = async () => {
  upstream.respond = (text, socket) => {
    if (text.includes("\r\n\r\n")) socket.end(responses[0] ?? "");
  };
  const port = Number(new URL(proxy.url).port);
  return exchangeRaw(port, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
};

test.each([1, 2, 3])("no request and no response ends the proxy (seed %i)", async (seed) => {
  const next = numbersFrom(seed);
  const port = Number(new URL(proxy.url).port);
  for (let round = 0; round < 12; round += 1) {
    upstream.respond = (text, socket) => {
      if (!text.includes("\r\n")) return;
      const answer = mutated(responses[next(responses.length)] ?? "", next);
      if (next(6) === 0) socket.resetAndDestroy();
      else socket.end(answer);
    };
    const sent = Array.from({ length: 25 }, () => mutated(requests[next(requests.length)] ?? "", next));
    await Promise.all(sent.map((request) => exchangeRaw(port, request, 250)));
  }
  expect(await healthy()).toMatch(/^HTTP\/1\.1 200 OK/);
  expect(problems).toEqual([]);
});

test("what was recorded of it is a whole HAR", async () => {
  await recorder.close();
  const { log } = JSON.parse(readFileSync(recording, "utf8")) as { log: { entries: unknown[] } };
  expect(log.entries.length).toBeGreaterThan(100);
});

test("a recording is read up to where it was cut", async () => {
  const whole = readFileSync(recording, "utf8");
  const { log } = JSON.parse(whole) as { log: { entries: unknown[] } };
  const start = whole.indexOf('"entries":[') + '"entries":['.length;
  const text = `${whole.slice(0, start)}\n${log.entries
    .slice(0, 3)
    .map((each) => JSON.stringify(each))
    .join(",\n")}\n]}}`;
  const file = join(folder, "cut.har");
  for (let end = start; end < text.length; end += 3) {
    writeFileSync(file, text.slice(0, end));
    const { summary, problems: unread } = await judgeCapture(openCapture(file));
    const begun = text.slice(0, end).split('"startedDateTime"').length - 1;
    expect(unread).toMatchObject([{ message: expect.stringMatching(/^The capture ends at byte/) }]);
    expect([begun - 1, begun]).toContain(summary.entries);
  }
});

test("after kill -9 at any time, a recording is read up to the write that was cut", async () => {
  const server = createServer((incoming, outgoing) => {
    incoming.resume().on("end", () => outgoing.end(`{"ok":true,"text":"${"x".repeat(20_000)}"}`));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const after of [30, 120, 300]) {
    const file = join(folder, `killed-${after}.har`);
    const child: ChildProcess = startCli(["proxy", "-u", target, "-p", "0", "--record", file]);
    const [greeting] = (await once(child.stderr as NonNullable<ChildProcess["stderr"]>, "data")) as [Buffer];
    const place = /http:\/\/127\.0\.0\.1:\d+/.exec(String(greeting))?.[0] ?? "";
    let answered = 0;
    const call = async () => {
      for (;;) {
        await (await fetch(`${place}/api/customData.get?reference=a&key=b`)).text();
        answered += 1;
      }
    };
    const calls = Array.from({ length: 8 }, () => call().catch(() => undefined));
    // An entry takes less than 22,000 bytes; what was answered last may still be in the judging thread.
    const isRecorded = () => statSync(file).size > (after / 2 + 2) * 22_000;
    while (answered < after || !isRecorded()) await new Promise((resolve) => setTimeout(resolve, 1));
    process.kill(child.pid ?? 0, "SIGKILL");
    await Promise.all(calls);
    const { summary, problems: unread } = await judgeCapture(openCapture(file));
    const begun = readFileSync(file, "utf8").split('"startedDateTime"').length - 1;
    expect(begun).toBeGreaterThan(after / 2);
    // The write that was cut may end within an entry.
    expect([0, unread.length]).toContain(begun - summary.entries);
    expect(unread.length).toBeLessThanOrEqual(1);
    for (const { message } of unread) expect(message).toMatch(/^The capture ends at byte/);
  }
  server.close();
  server.closeAllConnections();
});
