import { parseTime, unixTime } from "@datacloud/traffic";
import { type Exchange, headerOf } from "../../traffic/exchange.ts";
import { headersOf } from "./recorded-headers.ts";
import { type RawResponse, type RawTiming, readResponse } from "./recorded-response.ts";
import { readRecording } from "./recording.ts";
import { type RawBody, readRequestBody } from "./request-body.ts";

/** A HAR entry as it may really look: everything is optional, and tools add forms of their own. */
interface RawEntry extends RawTiming {
  startedDateTime?: unknown;
  serverIPAddress?: unknown;
  request?: RawRequest | null;
  response?: RawResponse | null;
  /** What our own recorder and sandbox know beyond the format. */
  _datacloud?: unknown;
  _sandbox?: unknown;
}
interface RawRequest extends RawBody {
  method?: unknown;
  url?: unknown;
  headers?: unknown;
}

/** Why an entry is not judged. */
export interface Skipped {
  skipped: string;
}

/**
 * An exchange from an entry of a HAR, or from a line of JSON lines: the same, or with headers as an object and `body` in
 * place of `postData` and `content`.
 */
export function readEntry(value: unknown): Exchange | Skipped {
  const entry = (value ?? {}) as RawEntry;
  const { request, response, startedDateTime, time, serverIPAddress } = entry;
  const headers = headersOf(request?.headers);
  const url = addressOf(request?.url, headers);
  if (!request || url === undefined) return { skipped: "(not an entry with a request)" };
  const exchange: Exchange = {
    verb: typeof request.method === "string" ? request.method.trim().toUpperCase() : "GET",
    url,
    headers,
  };
  // A capture without any header lacks the key for sure.
  if (headers.length === 0) exchange.mayLackKeys = true;
  readRequestBody(exchange, request);
  const startedAt = momentOf(startedDateTime);
  if (startedAt !== undefined) {
    exchange.startedAt = startedAt;
    exchange.endedAt = startedAt + durationOf(time);
  }
  if (typeof serverIPAddress === "string" && /^\[?(?:127\.|::1\]?$)/.test(serverIPAddress))
    exchange.isLocal = true;
  readResponse(exchange, response, entry);
  readRecording(exchange, entry._datacloud, entry._sandbox);
  // A browser that knows a host by HTTPS alone never sends the plain request that its capture shows.
  const isInternal = headerOf(exchange.response?.headers ?? [], "non-authoritative-reason") !== undefined;
  if (isInternal) return { skipped: "(redirects inside the browser)" };
  return exchange;
}

/** The address of a request. Loggers inside a server keep its path, and the host is in a header. */
function addressOf(raw: unknown, headers: Exchange["headers"]): string | undefined {
  const text = typeof raw === "string" ? raw : (raw as { raw?: unknown } | null | undefined)?.raw;
  if (typeof text !== "string") return undefined;
  const url = text.trim();
  if (/^[\w.-]+\.[a-z]+(?::\d+)?\//i.test(url)) return `https://${url}`;
  const host = url.startsWith("/")
    ? (headerOf(headers, "host") ?? headerOf(headers, ":authority"))
    : undefined;
  if (host === undefined) return url;
  return `https://${host}${url}`;
}

/** A start without a zone is UTC: what a capture says must not depend on the machine that reads it. */
function momentOf(raw: unknown): number | undefined {
  if (typeof raw === "number" && Number.isFinite(raw) && raw > 0) return unixTime(raw);
  if (typeof raw !== "string") return undefined;
  const time = parseTime(raw.replace(" ", "T")) ?? Date.parse(raw);
  if (Number.isNaN(time)) return undefined;
  return time;
}

/** In whole milliseconds, as the start is: with more, a request seems to begin before the response that its program had waited for. */
function durationOf(raw: unknown): number {
  const time = typeof raw === "string" ? Number(raw) : raw;
  if (typeof time === "number" && Number.isFinite(time) && time > 0) return Math.floor(time);
  return 0;
}
