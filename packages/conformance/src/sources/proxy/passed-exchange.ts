import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { type Exchange, type Header, headerOf } from "../../traffic/exchange.ts";
import type { Collected } from "./collected.ts";
import { decodeBody } from "./decode-body.ts";
import { headersOf } from "./hop-headers.ts";

/** Bodies beyond this are passed on and not judged. */
export const largestBody = 16 * 1024 * 1024;

/** One exchange on its way. */
export interface Passing {
  exchange: Exchange;
  requestBody: Collected;
  responseBody: Collected;
  response?: IncomingMessage;
}

/** An exchange as it passed: bodies are bytes, still encoded. It is plain data that another thread can take. */
export interface PassedExchange {
  exchange: Exchange;
  /** The body of the request, in pieces; absent where it was larger than any that is judged. */
  body?: Uint8Array<ArrayBuffer>[];
  /** The response; absent where none came, or not whole. */
  response?: PassedResponse;
}

interface PassedResponse {
  status: number;
  headers: Header[];
  /** The body, in pieces; absent where it was larger than any that is judged. */
  body?: Uint8Array<ArrayBuffer>[];
  /** Bytes of the body as they travelled. */
  size: number;
}

/** What passed, with bodies of its own. This is all the work that the thread of the proxy does for the judge. */
export function passedExchange(
  { exchange, requestBody: request, responseBody: answer, response }: Passing,
  isWhole: boolean,
): PassedExchange {
  exchange.endedAt = Date.now();
  const body = request.pieces();
  const passed: PassedExchange = { exchange, ...(body && { body }) };
  const status = response?.statusCode ?? 0;
  if (!response || !isWhole || status < 1) return passed;
  const given = answer.pieces();
  const headers = headersOf(response.rawHeaders);
  return { ...passed, response: { status, headers, size: answer.size(), ...(given && { body: given }) } };
}

/** Reads what passed: decompresses the body of the response and decodes both. */
export function readExchange({ exchange, body, response }: PassedExchange): Exchange {
  // The proxy itself answered what no HTTP server can read.
  if (exchange.response) return exchange;
  if (body === undefined) exchange.isBodyMissing = true;
  else exchange.body = bodyOf(Buffer.concat(body));
  if (!response) {
    exchange.isLost = true;
    return exchange;
  }
  const { status, headers, size } = response;
  exchange.response = { status, headers, size };
  if (!response.body) {
    exchange.response.unread = `The body is larger than ${largestBody / 1024 / 1024} MiB.`;
    return exchange;
  }
  const decoded = decodeBody(
    Buffer.concat(response.body),
    headerOf(headers, "content-encoding"),
    largestBody,
  );
  if ("text" in decoded) exchange.response.body = decoded.text;
  else exchange.response.unread = decoded.problem;
  return exchange;
}

/** A body as text; where it is not plain UTF-8, its bytes, for the judge to say so. */
export function bodyOf(bytes: Buffer): string | Buffer {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!hasMark && isUtf8(bytes)) return bytes.toString("utf8");
  return bytes;
}
