import { expect, test } from "vitest";
import { type HarExchange, harEntry, harLog } from "./har.ts";

const request = { verb: "GET", url: "https://acme.getdx.net/api/x", headers: [] };
const entryOf = (more: Partial<HarExchange>) =>
  harEntry({ startedAt: 0, duration: 12, request, ...more }) as Record<string, Record<string, unknown>>;

test("an exchange has all that HAR 1.2 requires", () => {
  const headers = [{ name: "Location", value: "https://elsewhere.test/" }];
  const posted = { ...request, verb: "POST", headers, mediaType: "application/json", text: "{}", size: 2 };
  const response = { status: 307, headers, mediaType: "text/html", text: "ä", size: 9, comment: "cut" };
  expect(entryOf({ startedAt: 1500, request: posted, response, extra: { _seen: 1 } })).toEqual({
    startedDateTime: "1970-01-01T00:00:01.500Z",
    time: 12,
    request: {
      method: "POST",
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers,
      queryString: [],
      postData: { mimeType: "application/json", text: "{}" },
      headersSize: -1,
      bodySize: 2,
    },
    response: {
      status: 307,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers,
      content: { size: 2, mimeType: "text/html", text: "ä", comment: "cut" },
      redirectURL: "https://elsewhere.test/",
      headersSize: -1,
      bodySize: 9,
    },
    cache: {},
    timings: { send: 0, wait: 12, receive: 0 },
    _seen: 1,
  });
});

test("what is unknown is left out, or written as the format asks", () => {
  const { request: sent, response } = entryOf({});
  expect(sent).not.toHaveProperty("postData");
  expect(sent).toMatchObject({ queryString: [], bodySize: -1 });
  expect(response).toMatchObject({
    status: 0,
    redirectURL: "",
    content: { size: 0, mimeType: "" },
    bodySize: -1,
  });
  expect(Object.keys(response?.content as object)).toEqual(["size", "mimeType"]);
  expect(entryOf({ request: { ...request, text: "" } }).request).not.toHaveProperty("postData");
  const { postData } = entryOf({ request: { ...request, text: "AA==", encoding: "base64" } }).request ?? {};
  expect(postData).toEqual({ mimeType: "", text: "AA==", encoding: "base64" });
  const sized = entryOf({ response: { status: 200, headers: [], text: "x", contentSize: 7 } });
  expect(sized.response).toMatchObject({ content: { size: 7 } });
});

test.each<[string, [string, string][]]>([
  [
    "?a=1&b=x%20y&a=2",
    [
      ["a", "1"],
      ["b", "x y"],
      ["a", "2"],
    ],
  ],
  ["?a=1#b=2?c", [["a", "1"]]],
  ["?", []],
  ["??a=1", [["?a", "1"]]],
  ["", []],
  ["?a=b?c", [["a", "b?c"]]],
])("the query of %s", (query, pairs) => {
  const { request: sent } = entryOf({ request: { ...request, url: `${request.url}${query}` } });
  expect(sent?.queryString).toEqual(pairs.map(([name, value]) => ({ name, value })));
});

test("a document names its version, its creator and a list of pages", () => {
  const creator = { name: "tool", version: "1" };
  const exchange = { startedAt: 0, duration: 1, request };
  const log = { version: "1.2", creator, pages: [], entries: [harEntry(exchange)] };
  expect(harLog(creator, new Set([exchange]))).toEqual({ log });
});
