import { describe, expect, test } from "vitest";
import { malformedOf, rejectedRequest, strayBytes } from "./malformed-request.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const key = "dx-key-of-many-letters";

/** Rejected where the bytes behind the mark `^` begin. */
function rejected(text: string, code = "HPE_INVALID_HEADER_TOKEN") {
  const [before = ""] = text.split("^");
  return rejectedRequest({ code, rawPacket: bytes(text.replace("^", "")), bytesParsed: before.length });
}

test.each<[string, { isBroken: boolean; reason: string }]>([
  ["HPE_INVALID_METHOD", { isBroken: true, reason: "the method is not one of HTTP in upper case" }],
  ["HPE_HEADER_OVERFLOW", { isBroken: false, reason: "its headers are larger than the server takes" }],
  ["ERR_HTTP_REQUEST_TIMEOUT", { isBroken: false, reason: "it did not arrive in time" }],
  ["HPE_NEVER_SEEN", { isBroken: true, reason: "never seen" }],
])("the code %s", (code, expected) => {
  expect(malformedOf(code)).toEqual({ code, excerpt: "", ...expected });
});

test.each<[string, Uint8Array | undefined, string, string | undefined]>([
  ["TLS", Uint8Array.of(0x16, 0x03, 0x01), "HPE_INVALID_METHOD", "(TLS on the port for plain HTTP)"],
  ["a byte of TLS alone", Uint8Array.of(0x16, 0x04), "HPE_INVALID_METHOD", undefined],
  ["HTTP/2", bytes("PRI * HTTP/2.0"), "HPE_INVALID_METHOD", "(HTTP/2 on the port for HTTP/1.1)"],
  ["HTTP/1.1", bytes("GET / HTTP/1.1"), "HPE_INVALID_METHOD", undefined],
  ["nothing in time", undefined, "ERR_HTTP_REQUEST_TIMEOUT", ""],
  ["nothing", new Uint8Array(), "HPE_INVALID_EOF_STATE", undefined],
])("bytes that are %s", (_, rawPacket, code, expected) => {
  expect(strayBytes({ code, ...(rawPacket && { rawPacket }) })).toBe(expected);
});

describe("a rejected request", () => {
  test("is read as far as it goes", () => {
    const { malformed, ...rest } = rejected(
      "POST /api/x?a=1 HTTP/1.1\r\nHost: h.test\r\nContent-^Length: z\r\n",
    );
    expect(rest).toEqual({ verb: "POST", target: "/api/x?a=1", status: 400, phrase: "Bad Request" });
    expect(malformed.excerpt).toBe("POST /api/x?a=1 HTTP/1.1 … Content-Length: z");
    expect(rejectedRequest({})).toMatchObject({ verb: "", target: "", status: 400 });
    expect(rejected("POST /api/x y^").target).toBe("/api/x y");
  });

  test.each([
    ["HPE_HEADER_OVERFLOW", 431, "Request Header Fields Too Large"],
    ["ERR_HTTP_REQUEST_TIMEOUT", 408, "Request Timeout"],
  ])("gets the status of %s", (code, status, phrase) => {
    expect(rejected("GET / HTTP/1.1\r\n^", code)).toMatchObject({ status, phrase });
  });

  test.each<[string, string]>([
    [`GET /x?token=${key}^ HTTP/1.1`, "GET /x?token=[redacted]"],
    [`GET /${key}^ HTTP/1.1\r\nAuthorization: Bearer ${key}`, "GET /[redacted] HTTP/1.1"],
    [`GET / HTTP/1.1\r\nAuthorization^: Bearer ${key}`, "GET / HTTP/1.1 … Authorization: [redacted]"],
    [`GET / HTTP/1.1\r\nAuthoriza tion^: ${key}`, "GET / HTTP/1.1 … [redacted]"],
    [`GET / HTTP/1.1\r\nX-${key}9^`, "GET / HTTP/1.1 … [redacted]"],
    ["GET / HTTP/1.1\r\nX-Plain^: plain", "GET / HTTP/1.1 … X-Plain: [redacted]"],
    ["GET / HTTP/1.1\r\nHost^: h.test", "GET / HTTP/1.1 … Host: h.test"],
    ["GET / HTTP/1.1\r\nTransfer-Encoding^: gzip", "GET / HTTP/1.1 … Transfer-Encoding: gzip"],
    ["GET / HTTP/1.1\r\n\r\nGET /b^ HTTP/1.1", "GET / HTTP/1.1 … GET /b HTTP/1.1"],
    [`get : ${key}^\r\nX-Api-Key: ${key}`, "get : [redacted]"],
    ["Cookie: a=cookie-of-somebody^", "Cookie:[redacted]"],
    [`GET /${"a".repeat(300)}^ HTTP/1.1`, `GET /${"a".repeat(115)}`],
  ])("of the bytes %j shows %j", (text, excerpt) => {
    expect(rejected(text).malformed.excerpt).toBe(excerpt);
  });

  test("is looked at as far as 32 KiB, and its first line as far as 4 KiB", () => {
    const long = rejected(`GET /${"a".repeat(5000)} HTTP/1.1\r\n^`);
    expect(long.target).toHaveLength(4096 - "GET ".length);
    const late = rejected(`GET / HTTP/1.1\r\nX: ${"a".repeat(33_000)}\r\nHost^: h.test`);
    expect(late.malformed.excerpt).toBe("GET / HTTP/1.1 … X: [redacted]");
    expect(rejected(`${"V".repeat(200)} / HTTP/1.1^`).verb).toBe("V".repeat(100));
  });
});
