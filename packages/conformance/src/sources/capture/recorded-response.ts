import { type Exchange, type Header, headerOf, type ResponseSeen } from "../../traffic/exchange.ts";
import { headersOf } from "./recorded-headers.ts";
import { isWhole } from "./request-body.ts";
import { bytesOfBase64, bytesOfBinaryText, unpack } from "./unpack.ts";

/** The part of an entry that holds what came back. */
export interface RawResponse {
  status?: unknown;
  statusText?: unknown;
  headers?: unknown;
  content?: RawContent | string | null;
  body?: unknown;
  comment?: unknown;
  _error?: unknown;
  _failureText?: unknown;
  _errorMessage?: unknown;
}

interface RawContent {
  text?: unknown;
  encoding?: unknown;
  size?: unknown;
}

/** When an entry began, how long it took and with what, as far as it says so. */
export interface RawTiming {
  time?: unknown;
  timings?: { send?: unknown; wait?: unknown; receive?: unknown } | null;
}

/** Reasons why a request never left the machine; the names are those of Chromium, Firefox and Node. */
const neverSent =
  /NAME_NOT_RESOLVED|CONNECTION_REFUSED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UNKNOWN_HOST|BLOCKED_BY|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|PROXY_CONNECTION_FAILED|CERT_|SSL_|could not resolve|connection refused|not sent/i;

/** Adds what came back to an exchange: a response, none, or that nobody knows. */
export function readResponse(exchange: Exchange, response: unknown, timing: RawTiming): void {
  if (typeof response !== "object" || response === null) return;
  const raw = response as RawResponse;
  const status = statusOf(raw.status);
  const failure = [raw._error, raw._failureText, raw._errorMessage, raw.comment, raw.statusText]
    .filter((text) => typeof text === "string")
    .join(" ");
  if (status === undefined) {
    // HAR writes 0 where no response came; some tools also where they never sent the request.
    const isNone = isNoStatus(raw.status) || (raw.status === undefined && failure !== "");
    if (isNone && !neverSent.test(failure) && !tookNoTime(timing)) exchange.isLost = true;
    return;
  }
  exchange.response = responseOf(status, raw);
  const isBroken = typeof raw._error === "string" && raw._error.startsWith("net::");
  if (isBroken) exchange.isLost = true;
}

function statusOf(raw: unknown): number | undefined {
  const isText = typeof raw === "string" && /^\s*\d{3}\b/.test(raw);
  const status = isText ? Number.parseInt(raw, 10) : raw;
  const isStatus = typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 999;
  if (isStatus) return status;
  return undefined;
}

function isNoStatus(raw: unknown): boolean {
  return raw === 0 || raw === -1 || raw === "0" || raw === "";
}

function tookNoTime({ time, timings }: RawTiming): boolean {
  const parts = [time, timings?.send, timings?.wait, timings?.receive];
  return time !== undefined && parts.every((part) => typeof part !== "number" || part <= 0);
}

function responseOf(status: number, raw: RawResponse): ResponseSeen {
  const response: ResponseSeen = { status, headers: headersOf(raw.headers) };
  const content = typeof raw.content === "string" ? { text: raw.content } : (raw.content ?? {});
  const kept = content.text ?? raw.body;
  if (kept === undefined || kept === null) return response;
  const text =
    typeof kept === "string" ? decoded(kept, content.encoding, response.headers) : JSON.stringify(kept);
  if (text !== undefined && !isDoubtful(text, content.size, response.headers)) response.body = text;
  return response;
}

/** The text of a body as it was kept; nothing where it cannot be read. */
function decoded(kept: string, label: unknown, headers: readonly Header[]): string | undefined {
  const bytes = keptBytes(kept, label);
  if (bytes === "text") return kept.startsWith("\uFEFF") ? kept.slice(1) : kept;
  const unpacked = bytes && unpack(bytes, headerOf(headers, "content-encoding"));
  return unpacked && new TextDecoder().decode(unpacked);
}

function keptBytes(kept: string, label: unknown): Uint8Array | "text" | undefined {
  const first = kept.charCodeAt(0);
  if (first === 0x7b) return "text";
  if (label === "base64" || /^(?:e[yw][A-Za-z0-9]|H4sI)[\w+/=\s-]*$/.test(kept))
    return bytesOfBase64(kept) ?? (isWhole(kept) ? "text" : undefined);
  return bytesOfBinaryText(kept) ?? "text";
}

/**
 * Whether a recorder may have cut, emptied or re-encoded a body, so that it says nothing about the server. A whole JSON
 * object, a body of the size that was declared, and a page of readable text are what the server sent.
 */
function isDoubtful(text: string, size: unknown, headers: readonly Header[]): boolean {
  const length = headerOf(headers, "content-length")?.trim();
  const isPlain = headerOf(headers, "content-encoding") === undefined;
  const bytes = Buffer.byteLength(text);
  const isDeclared = (isPlain && length === String(bytes)) || (size === bytes && bytes > 0);
  if (isDeclared) return false;
  if (isWhole(text)) return false;
  const isShort = typeof size === "number" && size > bytes;
  const isOdd = /(?![\t\n\r])\p{Cc}|\uFFFD/u.test(text);
  const isLikeBase64 = text.length >= 16 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
  return isShort || isOdd || isLikeBase64 || /^\s*(?:\{|$)/.test(text);
}
