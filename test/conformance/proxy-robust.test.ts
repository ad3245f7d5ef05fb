import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import {
  createSession,
  type Exchange,
  type RunningProxy,
  readExchange,
  recordHar,
  startProxy,
} from "@datacloud/conformance";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { exchangeRaw, type RawServer, startRawServer } from "./raw-http.ts";

const folder = temporaryFolder("robust");
const fine = 'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"ok":true}';
let upstream: RawServer;
let proxy: RunningProxy;
let port: number;
let exchanges: Exchange[] = [];
let ignored: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  upstream = await startRawServer();
  proxy = await startProxy({
    upstream: new URL(`http://127.0.0.1:${upstream.port}`),
    port: 0,
    onPassed: (passed) => void exchanges.push(readExchange(passed)),
    onIgnored: (name) => void ignored.push(name),
    onProblem: (message) => void problems.push(message),
  });
  port = Number(new URL(proxy.url).port);
});
beforeEach(() => {
  exchanges = [];
  ignored = [];
  upstream.received.length = 0;
  upstream.respond = (text, socket) => {
    if (text.includes("\r\n\r\n")) socket.end(fine);
  };
});
afterAll(async () => {
  await proxy.close();
  await upstream.close();
  expect(problems).toEqual([]);
});
/** A request as bytes that asks for the connection to end with it. */
const ask = (line: string, headers = "", body = "") =>
  `${line} HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n${headers}\r\n${body}`;
const statusOf = (text: string) => /^HTTP\/1\.[01] (\d+)/.exec(text)?.[1];

describe("a request", () => {
  test.each([
    [
      "in absolute form",
      "GET http://acme.getdx.net/api/customData.get?x=1",
      "GET /api/customData.get?x=1 HTTP/1.1",
    ],
    ["in absolute form without a path", "GET http://acme.getdx.net", "GET / HTTP/1.1"],
    ["OPTIONS *", "OPTIONS *", "OPTIONS * HTTP/1.1"],
    ["with a double slash", "GET //x/y", "GET //x/y HTTP/1.1"],
  ])("%s passes in the form that a server takes", async (_, line, expected) => {
    expect(statusOf(await exchangeRaw(port, ask(line)))).toBe("200");
    expect(upstream.received[0]?.split("\r\n")[0]).toBe(expected);
    expect(exchanges).toHaveLength(1);
    expect(URL.canParse(exchanges[0]?.url ?? "")).toBe(true);
  });

  test("loses the headers of its connection, and those that `Connection` names", async () => {
    const headers =
      "Connection: X-Mine, Upgrade\r\nX-Mine: 1\r\nUpgrade: h2c\r\nTE: trailers\r\nKeep-Alive: 5\r\nX-Kept: 2\r\n";
    await exchangeRaw(port, ask("GET /", headers));
    const text = upstream.received[0] ?? "";
    expect(text).toContain("X-Kept: 2");
    expect(text).not.toMatch(/x-mine|upgrade|^te:|keep-alive: 5/im);
  });

  test("with chunks and trailers passes with both", async () => {
    upstream.respond = (text, socket) => {
      if (text.endsWith("\r\n\r\n") && text.includes("\r\n0\r\n")) socket.end(fine);
    };
    const chunks = "4\r\nabcd\r\n0\r\nX-Sum: 1\r\n\r\n";
    const answer = await exchangeRaw(
      port,
      ask("PUT /", "Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n", chunks),
    );
    expect(statusOf(answer)).toBe("200");
    expect(upstream.received[0]).toMatch(/abcd\r\n0\r\nX-Sum: 1\r\n\r\n$/);
    expect(exchanges[0]?.body).toBe("abcd");
  });

  test("without a body gets no chunks", async () => {
    await exchangeRaw(port, ask("POST /"));
    expect(upstream.received[0]).toMatch(/content-length: 0/i);
    expect(upstream.received[0]).not.toMatch(/chunked/i);
  });

  test("of HTTP/1.0 gets a body that ends with the connection", async () => {
    upstream.respond = (_, socket) =>
      socket.end(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: X-Secret\r\nX-Secret: 1\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
      );
    const answer = await exchangeRaw(port, "GET / HTTP/1.0\r\n\r\n");
    expect(answer).not.toMatch(/chunked|x-secret/i);
    expect(answer.endsWith("\r\n\r\n{}")).toBe(true);
  });

  test("that expects 100 is asked for its body by the upstream", async () => {
    upstream.respond = (text, socket) => {
      if (text.endsWith("\r\n\r\n")) socket.write("HTTP/1.1 100 Continue\r\n\r\n");
      if (text.endsWith("body")) socket.end(fine);
    };
    const head = ask("POST /", "Expect: 100-continue\r\nContent-Length: 4\r\n");
    const answer = exchangeRaw(port, head);
    expect(await answer).toMatch(/^HTTP\/1\.1 100 Continue/);
  });

  test("that expects what nobody knows is passed on", async () => {
    expect(statusOf(await exchangeRaw(port, ask("GET /", "Expect: wonders\r\n")))).toBe("200");
    expect(exchanges).toHaveLength(1);
  });

  test("that opens a tunnel is refused with the remedy, and counted", async () => {
    for (const target of ["host:99999", "[::1]:443", "x"])
      expect(await exchangeRaw(port, `CONNECT ${target} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 (405|400)/,
      );
    expect(ignored.length + exchanges.length).toBe(3);
  });

  test.each([
    ["a method in lower case", "post /api/customData.set HTTP/1.1\r\nHost: x\r\n\r\n", "HPE_INVALID_METHOD"],
    [
      "raw UTF-8 in its URL",
      "GET /api/customData.get?reference=\u00e4&token=s3cret-k3y HTTP/1.1\r\nHost: x\r\n\r\n",
      "HPE_INVALID_URL",
    ],
    ["no Host", "GET /api/customData.get HTTP/1.1\r\n\r\n", "MISSING_HOST"],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      "HPE_UNEXPECTED_CONTENT_LENGTH",
    ],
  ])("with %s is reported", async (_, text, code) => {
    const session = createSession();
    await exchangeRaw(port, Buffer.from(text));
    expect(exchanges.map(({ malformed }) => malformed?.code)).toEqual([code]);
    for (const exchange of exchanges) session.add(exchange);
    const report = session.report();
    expect(report.summary).toMatchObject({ judged: 1, errors: 1 });
    expect(JSON.stringify(report)).not.toContain("s3cret-k3y");
  });

  test("in TLS on the plain port is counted, and is nobody's error", async () => {
    await exchangeRaw(port, Buffer.from([0x16, 0x03, 0x01, 0x00, 0x05, 1, 0, 0, 1, 0]));
    expect(ignored).toEqual(["(TLS on the port for plain HTTP)"]);
    expect(exchanges).toEqual([]);
  });
});

describe("an upstream that answers", () => {
  test.each<[string, string, string | undefined]>([
    ["the status 099", "HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n", "502"],
    ["the status 000", "HTTP/1.1 000 X\r\nContent-Length: 0\r\n\r\n", "502"],
    ["the status 999", "HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n", "999"],
    ["a reason with a control character", "HTTP/1.1 200 a\x01b\r\nContent-Length: 0\r\n\r\n", undefined],
    ["a reason in UTF-8", "HTTP/1.1 200 \u00e4\u20ac\r\nContent-Length: 0\r\n\r\n", "200"],
    ["no reason", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", "200"],
    [
      "101 that nobody asked for",
      "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
      "502",
    ],
    ["a wrong version", "HTTP/9.9 200 OK\r\n\r\n", "502"],
    ["no HTTP at all", "hello\r\n\r\n", "502"],
    ["a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", "502"],
    ["a header without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", "502"],
    ["early hints first", `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${fine}`, "200"],
    [
      "a length and chunks",
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      undefined,
    ],
  ])("with %s does not end the proxy", async (_, text, status) => {
    upstream.respond = (_, socket) => socket.end(Buffer.from(text));
    const answer = statusOf(await exchangeRaw(port, ask("GET /api/customData.get")));
    if (status === undefined) expect(["200", "502"]).toContain(answer);
    else expect(answer).toBe(status);
    upstream.respond = (_, socket) => socket.end(fine);
    expect(statusOf(await exchangeRaw(port, ask("GET /")))).toBe("200");
    expect(exchanges).toHaveLength(2);
  });

  test("before the body has come, and closes, is heard", async () => {
    upstream.respond = (_, socket) =>
      socket.end("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno");
    const answer = await exchangeRaw(port, ask("POST /", "Content-Length: 4000000\r\n", "x".repeat(100_000)));
    expect(statusOf(answer)).toBe("413");
    expect(answer.endsWith("no")).toBe(true);
  });

  test("and breaks off is a response that breaks off", async () => {
    upstream.respond = (_, socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\npart");
    const answer = await exchangeRaw(port, ask("GET /api/customData.get"));
    expect(answer.endsWith("part")).toBe(true);
    await expect.poll(() => exchanges[0]).toMatchObject({ isLost: true });
  });

  test("with trailers passes them on", async () => {
    upstream.respond = (_, socket) =>
      socket.end(
        "HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Sum: 7\r\n\r\n",
      );
    expect(await exchangeRaw(port, ask("GET /"))).toMatch(/0\r\nX-Sum: 7\r\n\r\n$/);
  });

  const text = '{"ok":true,"note":"\u00e4"}';
  test("in two codings is read", async () => {
    const body = zstdCompressSync(gzipSync(text));
    upstream.respond = (_, socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Encoding: gzip, zstd\r\nContent-Length: ${body.length}\r\n\r\n`,
      );
      socket.end(body);
    };
    await exchangeRaw(port, ask("GET /api/customData.get"));
    expect(exchanges[0]?.response?.body).toBe(text);
  });

  test("in what nobody knows is recorded with its size and the reason", async () => {
    upstream.respond = (_, socket) =>
      socket.end("HTTP/1.1 200 OK\r\nContent-Encoding: compress\r\nContent-Length: 3\r\n\r\nabc");
    await exchangeRaw(port, ask("GET /api/customData.get"));
    const file = join(folder, "unread.har");
    const recorder = recordHar(file);
    for (const exchange of exchanges) recorder.add(exchange);
    await recorder.close();
    const { log } = JSON.parse(readFileSync(file, "utf8")) as {
      log: { pages: unknown[]; entries: { response: { content: object } }[] };
    };
    expect(log.pages).toEqual([]);
    expect(log.entries[0]?.response.content).toMatchObject({
      size: 3,
      comment: 'The content coding "compress" is not supported.',
    });
  });
});
