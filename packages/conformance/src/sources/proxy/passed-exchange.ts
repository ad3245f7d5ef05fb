import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { type Exchange, headerOf } from "../../traffic/exchange.ts";
import type { Collected } from "./collected.ts";
import { decodeBody } from "./decode-body.ts";
import { headersOf } from "./raw-headers.ts";

/** Bodies beyond this are passed on and not judged. */
export const largestBody = 16 * 1024 * 1024;

/** One exchange on its way. */
export interface Passing {
  exchange: Exchange;
  request: Collected;
  answer: Collected;
  response?: IncomingMessage;
}

/** The exchange with what passed: bodies and response. */
export function completeExchange(
  { exchange, request, answer, response }: Passing,
  isWhole: boolean,
): Exchange {
  exchange.endedAt = Date.now();
  const body = request.bytes();
  if (body === undefined) exchange.isBodyMissing = true;
  else exchange.body = bodyOf(body);
  if (!response || !isWhole || (response.statusCode ?? 0) < 1) {
    exchange.isLost = true;
    return exchange;
  }
  const headers = headersOf(response.rawHeaders);
  exchange.answer = { status: response.statusCode ?? 0, headers, size: answer.size() };
  const bytes = answer.bytes();
  if (!bytes) {
    exchange.answer.unread = `The body is larger than ${largestBody / 1024 / 1024} MiB.`;
    return exchange;
  }
  const decoded = decodeBody(bytes, headerOf(headers, "content-encoding"), largestBody);
  if ("text" in decoded) exchange.answer.body = decoded.text;
  else exchange.answer.unread = decoded.problem;
  return exchange;
}

/** A body as text; where it is not plain UTF-8, its bytes, for the judge to say so. */
export function bodyOf(bytes: Buffer): string | Buffer {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!hasMark && isUtf8(bytes)) return bytes.toString("utf8");
  return bytes;
}
