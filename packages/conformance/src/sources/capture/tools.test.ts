import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { judgeCapture } from "../../judge-capture.ts";

/** Entries in the shape of each tool, made by hand from descriptions of what the tools write. */
const made = "Made by hand from descriptions, not recorded by the tool.";
const url = "https://acme.getdx.net/api/customData.set";
const right = '{"reference":"a","key":"b","value":{"c":1}}';
const wrong = '{"reference":"a","key":"b","value":5}';
const base64 = (text: string | Buffer) => Buffer.from(text).toString("base64");
const pair = (name: string, value: unknown) => ({ name, value });
const key = pair("Authorization", "Bearer key-1234567890");
const json = pair("Content-Type", "application/json");
const sized = (text: string) => pair("Content-Length", String(Buffer.byteLength(text)));
const good = { status: 200, statusText: "OK", headers: [pair("Content-Type", "application/json")] };
const ok = { ...good, content: { size: 11, mimeType: "application/json", text: '{"ok":true}' } };

type Request = (text: string) => object;
interface Tool {
  creator: string;
  request: Request;
  response?: object;
  /** What is said of a right request beyond nothing. */
  said?: string[];
}
const plain: Request = (text) => ({
  headers: [key, json, sized(text)],
  bodySize: Buffer.byteLength(text),
  postData: { mimeType: "application/json", text },
});

const tools: Readonly<Record<string, Tool>> = {
  Chrome: {
    creator: "WebInspector",
    request: (text) => ({
      headers: [
        pair(":authority", "acme.getdx.net"),
        pair(":method", "POST"),
        pair("content-type", "application/json"),
      ],
      bodySize: -1,
      postData: { mimeType: "application/json", text },
    }),
    response: { ...ok, _transferSize: 300, _error: null },
    said: ["warning not-authed"],
  },
  Firefox: {
    creator: "Firefox",
    request: (text) => ({
      headers: [key, json],
      bodySize: 120,
      postData: {
        mimeType: "application/json",
        params: [],
        text: `Content-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
      },
    }),
  },
  Safari: {
    creator: "WebKit Web Inspector",
    request: (text) => ({
      headers: [key, json],
      bodySize: text.length,
      postData: { mimeType: "application/json", text },
    }),
    response: {
      ...good,
      content: {
        size: 11,
        compression: 0,
        mimeType: "application/json",
        text: base64('{"ok":true}'),
        encoding: "base64",
      },
    },
  },
  Charles: {
    creator: "Charles Proxy",
    request: plain,
    response: { ...good, content: { size: 11, text: base64(gzipSync('{"ok":true}')), encoding: "base64" } },
  },
  Fiddler: {
    creator: "Fiddler",
    request: (text) => ({
      ...plain(text),
      postData: { mimeType: "application/json; charset=utf-8", params: [], text },
    }),
    response: {
      ...good,
      content: { size: 15, text: base64(brotliCompressSync('{"ok":true}')), encoding: "base64" },
    },
  },
  mitmproxy: {
    creator: "mitmproxy",
    request: (text) => ({
      ...plain(text),
      headers: [pair("authorization", key.value), pair("content-type", json.value)],
    }),
    response: {
      ...good,
      content: { size: 11, text: base64(deflateSync('{"ok":true}')), encoding: "base64" },
    },
  },
  "BrowserMob Proxy": {
    creator: "BrowserMob Proxy",
    request: (text) => ({ ...plain(text), cookies: [], headersSize: 200, comment: "" }),
    response: { ...good, content: { size: 11, mimeType: "", comment: "" } },
  },
  ZAP: {
    creator: "ZAP",
    request: (text) => ({ ...plain(text), postData: { mimeType: "application/json", params: [], text } }),
    response: { ...ok, content: { ...ok.content, text: '\uFEFF{"ok":true}' } },
  },
  Insomnia: {
    creator: "Insomnia REST Client",
    request: (text) => ({ headers: [json], bodySize: -1, postData: { mimeType: "application/json", text } }),
    response: { status: 0, statusText: "", headers: [], content: { size: 0, mimeType: "" } },
    said: ["warning not-authed"],
  },
  Postman: {
    creator: "Postman",
    request: (text) => ({
      url: { raw: url },
      headers: [{ key: "Authorization", value: key.value }, json],
      postData: { mimeType: "application/json", text },
    }),
    response: { status: "200", headers: [pair("retry-after", 5)], body: { ok: true } },
  },
  Playwright: {
    creator: "Playwright",
    request: (text) => ({ ...plain(text), bodySize: -1, cookies: [], httpVersion: "HTTP/2.0" }),
    response: { ...good, content: { size: -1, mimeType: "application/json", _file: "5f.json" } },
  },
  k6: {
    creator: "k6 browser recorder",
    request: (text) => ({ headers: [json], postData: { mimeType: "application/json", text: base64(text) } }),
    response: { ...good, content: { text: "" } },
    said: ["warning not-authed"],
  },
};

const place = { url, method: "POST", httpVersion: "HTTP/1.1", queryString: [], cookies: [] };

async function said(creator: string, entries: readonly object[], isBehind = false): Promise<string[]> {
  const about = { creator: { name: creator, version: "1" }, comment: made };
  const log = isBehind ? { entries, ...about } : { version: "1.2", ...about, entries };
  const text = JSON.stringify({ log });
  const bytes = () =>
    (async function* () {
      yield Buffer.from(text);
    })();
  const report = await judgeCapture({ name: `${creator}.har`, bytes: bytes(), again: bytes });
  expect(report.drift.filter(({ severity }) => severity === "error")).toEqual([]);
  return report.findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const entryOf = ({ request, response = ok }: Tool, text: string, second = 0) => ({
  startedDateTime: `2026-01-01T00:00:0${second}.000+00:00`,
  time: (response as { status?: unknown }).status === 0 ? 0 : 12,
  timings: { send: 0, wait: 0, receive: 0 },
  request: { ...place, ...request(text) },
  response,
});

describe.each(Object.entries(tools))("a capture in the shape of %s", (_, tool) => {
  const expected = tool.said ?? [];

  test.each([false, true])("a right request, its creator behind the entries: %s", async (isBehind) => {
    expect(await said(tool.creator, [entryOf(tool, right)], isBehind)).toEqual(expected);
  });

  test("a wrong request", async () => {
    expect(await said(tool.creator, [entryOf(tool, wrong)])).toContain(
      expected.length === 0 ? "error wrong-type" : expected[0],
    );
  });

  test("two equal writes are no repeat after a lost response", async () => {
    const push = '{"reference":"a","key":"b","value":1}';
    const to = (second: number) => {
      const entry = entryOf(tool, push, second);
      return {
        ...entry,
        request: { ...entry.request, url: url.replace("customData.set", "customMetrics.push") },
      };
    };
    expect(await said(tool.creator, [to(1), to(2)])).not.toContain("error retried-write");
  });
});

describe("a form that is split into its fields", () => {
  const form = pair("Content-Type", "application/x-www-form-urlencoded");
  const fields = [pair("reference", "a b"), pair("key", "k"), pair("value", '{"c":1}')];
  const encoded = [pair("reference", "a%20b"), pair("key", "k"), pair("value", "%7B%22c%22%3A1%7D")];

  test.each([
    ["as text", fields],
    ["as it travelled", encoded],
  ])("%s", async (_, params) => {
    const request = () => ({ headers: [key, form], postData: { mimeType: form.value, params } });
    expect(await said("mitmproxy", [entryOf({ creator: "", request }, right)])).toEqual([]);
  });
});

test.each<[string, object]>([
  [
    "cut, with the whole size",
    { headers: [key, json, sized(right)], postData: { text: right.slice(0, 20) } },
  ],
  ["cut, with a mark", { headers: [key, json], postData: { text: `${right.slice(0, 20)} [truncated]` } }],
  ["emptied", { headers: [key, json, sized(right)], bodySize: 0, postData: { text: "" } }],
  ["left out", { headers: [key, json], bodySize: -1 }],
  ["base64 that is none", { headers: [key, json], postData: { text: "%%%", encoding: "base64" } }],
  [
    "kept in another file",
    { headers: [key, json], bodySize: 40, postData: { mimeType: "application/json", _file: "a" } },
  ],
])("a body that was %s is undecided", async (_, request) => {
  expect(
    await said("proxy", [{ ...entryOf(tools.Charles as Tool, right), request: { ...place, ...request } }]),
  ).toEqual([]);
});

test("a body that is broken and whole is the program's fault", async () => {
  const text = '{"reference":"a",';
  expect(await said("proxy", [entryOf(tools.Charles as Tool, text)])).toEqual(["error not-json"]);
});
