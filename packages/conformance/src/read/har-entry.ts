import type { Answer, Exchange, Header } from "../exchange.ts";
import { headerOf } from "../exchange.ts";
import { textOf } from "./body-text.ts";
import { readRecording } from "./recording.ts";

/** A HAR entry as it may really look: everything is optional, and tools add forms of their own. */
interface RawEntry {
  startedDateTime?: unknown;
  time?: unknown;
  serverIPAddress?: unknown;
  request?: RawRequest;
  response?: RawResponse;
  /** What our own recorder and sandbox know beyond the format. */
  _datacloud?: unknown;
  _sandbox?: unknown;
}
interface RawRequest {
  method?: unknown;
  url?: unknown;
  headers?: unknown;
  bodySize?: unknown;
  postData?: { text?: unknown; params?: unknown; mimeType?: unknown; encoding?: unknown };
  body?: unknown;
}
interface RawResponse {
  status?: unknown;
  headers?: unknown;
  content?: { text?: unknown; encoding?: unknown; size?: unknown };
  body?: unknown;
}

/**
 * An exchange from an entry of a HAR, or from a line of JSON lines: the same, or with headers as an object and `body` in
 * place of `postData` and `content`. Nothing where the value is no entry.
 */
export function readEntry(value: unknown): Exchange | undefined {
  const { request, response, startedDateTime, time, serverIPAddress, _datacloud, _sandbox } = (value ??
    {}) as RawEntry;
  if (typeof request?.url !== "string") return undefined;
  const exchange: Exchange = {
    verb: typeof request.method === "string" ? request.method.toUpperCase() : "GET",
    url: request.url,
    headers: headersOf(request.headers),
  };
  // A capture without any header lacks the key for sure.
  if (exchange.headers.length === 0) exchange.mayLackKeys = true;
  readRequestBody(exchange, request);
  const startedAt = typeof startedDateTime === "string" ? Date.parse(startedDateTime) : Number.NaN;
  if (!Number.isNaN(startedAt)) {
    exchange.startedAt = startedAt;
    exchange.endedAt = startedAt + (typeof time === "number" && time > 0 ? time : 0);
  }
  if (typeof serverIPAddress === "string" && /^\[?(?:127\.|::1\]?$)/.test(serverIPAddress))
    exchange.isLocal = true;
  readAnswer(exchange, response);
  readRecording(exchange, _datacloud, _sandbox);
  return exchange;
}

function headersOf(raw: unknown): Header[] {
  if (Array.isArray(raw)) return raw.every(isHeader) ? raw : raw.filter(isHeader);
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).map(([name, value]) => ({ name, value: String(value) }));
}

function isHeader(item: unknown): item is Header {
  const header = item as Partial<Header> | null;
  return typeof header === "object" && typeof header?.name === "string" && typeof header.value === "string";
}

function readRequestBody(exchange: Exchange, { postData, body, bodySize }: RawRequest): void {
  const form = Array.isArray(postData?.params) ? formOf(postData.params) : "";
  const given = textOf(postData?.text ?? body, postData?.encoding);
  const text = given === undefined || given.length === 0 ? form : given;
  if (text.length > 0) {
    exchange.body = text;
    const mimeType = postData?.mimeType;
    const isLabelled = headerOf(exchange.headers, "content-type") !== undefined;
    // HTTP libraries that record below the wire know the media type before the header is written.
    const isUnsaid = given === undefined || exchange.headers.length === 0;
    if (!isLabelled && typeof mimeType === "string" && isUnsaid && mimeType !== "")
      exchange.headers = [...exchange.headers, { name: "content-type", value: mimeType }];
    return;
  }
  const declared = headerOf(exchange.headers, "content-length");
  const size = typeof bodySize === "number" && bodySize >= 0 ? bodySize : Number(declared ?? 0);
  if (size > 0) exchange.isBodyMissing = true;
}

/** The form that some recorders split into its fields. */
function formOf(params: readonly unknown[]): string {
  const form = new URLSearchParams();
  for (const item of params) {
    const { name, value } = (item ?? {}) as { name?: unknown; value?: unknown };
    if (typeof name === "string") form.append(name, String(value ?? ""));
  }
  return form.toString();
}

function readAnswer(exchange: Exchange, response: RawResponse | undefined): void {
  if (typeof response !== "object" || response === null) return;
  const status = Number(response.status);
  if (!Number.isInteger(status) || status < 100) {
    // HAR writes 0 where no answer came.
    exchange.isLost = true;
    return;
  }
  const answer: Answer = { status, headers: headersOf(response.headers) };
  const body = textOf(response.content?.text ?? response.body, response.content?.encoding);
  if (body !== undefined) answer.body = typeof body === "string" ? body : new TextDecoder().decode(body);
  exchange.answer = answer;
}
