import { ApiError, HttpError, NetworkError, ParseError, TimeoutError } from "@datacloud/client";
import { type Answer, hang, json, ok, reply, reset } from "./server.ts";
import type { Kind } from "./styles.ts";

const html = "<html><h1>502 Bad Gateway</h1></html>";
const cut: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"ok":');
  setTimeout(() => response.socket?.destroy(), 20);
};
const stall: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"ok":');
};

type ErrorClass = abstract new (...args: never[]) => Error;

/** An answer, or several, and what every style of call makes of them. */
export interface Row {
  name: string;
  answers: Answer[];
  /** What the call ends with; nothing where it succeeds. */
  error?: ErrorClass;
  with?: object;
  /** Requests that are made for each kind of method. */
  requests: Partial<Record<Kind, number>>;
  /** Milliseconds for an attempt, where none will be answered in time. */
  timeout?: number;
}

const once = { safe: 1, unsafe: 1, keyed: 1, unkeyed: 1 };
const thrice = { safe: 3, unsafe: 3, keyed: 3, unkeyed: 3 };
const whereSafe = { safe: 3, unsafe: 1, keyed: 3, unkeyed: 1 };
const refused = { ok: false, error: "invalid_arguments", message: "No." };

/** The failure model. */
export const rows: readonly Row[] = [
  { name: "ok", answers: [ok], requests: once },
  {
    name: "422 with an envelope",
    answers: [json(422, refused)],
    error: ApiError,
    with: { code: "invalid_arguments", status: 422 },
    requests: once,
  },
  {
    name: "422 with Retry-After",
    answers: [json(422, refused, { "retry-after": "0" })],
    error: ApiError,
    with: { retryAfter: 0 },
    requests: once,
  },
  {
    name: "200 that is a refusal",
    answers: [json(200, refused)],
    error: ApiError,
    with: { code: "invalid_arguments", status: 200 },
    requests: once,
  },
  {
    name: "409 with an envelope",
    answers: [json(409, refused)],
    error: ApiError,
    with: { status: 409 },
    requests: once,
  },
  {
    name: "401 with an envelope",
    answers: [json(401, { ok: false, error: "invalid_auth" })],
    error: ApiError,
    with: { code: "invalid_auth", status: 401 },
    requests: once,
  },
  {
    name: "a refusal without a code",
    answers: [json(422, { ok: false })],
    error: ApiError,
    with: { code: "unknown_error" },
    requests: once,
  },
  {
    name: "429, then ok",
    answers: [json(429, { ok: false, error: "rate_limited" }, { "retry-after": "0" }), ok],
    requests: { safe: 2, unsafe: 2, unkeyed: 2 },
  },
  {
    name: "429 without end",
    answers: [json(429, { ok: false, error: "rate_limited" })],
    error: ApiError,
    with: { code: "rate_limited", status: 429, attempt: 3 },
    requests: thrice,
  },
  {
    name: "429 with a page",
    answers: [reply(429, html)],
    error: HttpError,
    with: { status: 429, attempt: 3 },
    requests: thrice,
  },
  {
    name: "503 with Retry-After",
    answers: [reply(503, html, { "retry-after": "0" }), ok],
    requests: { safe: 2, unsafe: 2, unkeyed: 2 },
  },
  {
    name: "503 without",
    answers: [reply(503, html)],
    error: HttpError,
    with: { status: 503 },
    requests: whereSafe,
  },
  {
    name: "502 with a page",
    answers: [reply(502, html, { "content-type": "text/html" })],
    error: HttpError,
    with: { status: 502 },
    requests: whereSafe,
  },
  {
    name: "500 with nothing",
    answers: [reply(500, "")],
    error: HttpError,
    with: { status: 500 },
    requests: whereSafe,
  },
  {
    name: "500 with an envelope",
    answers: [json(500, { ok: false, error: "internal_error" })],
    error: ApiError,
    with: { code: "internal_error" },
    requests: whereSafe,
  },
  {
    name: "500 that claims success",
    answers: [json(500, { ok: true })],
    error: HttpError,
    with: { status: 500 },
    requests: whereSafe,
  },
  {
    name: "404 with a page",
    answers: [reply(404, html)],
    error: HttpError,
    with: { status: 404 },
    requests: once,
  },
  {
    name: "200 with a page",
    answers: [reply(200, html, { "content-type": "text/html" })],
    error: HttpError,
    with: { status: 200 },
    requests: once,
  },
  {
    name: "200 with nothing",
    answers: [reply(200, "")],
    error: HttpError,
    with: { status: 200 },
    requests: once,
  },
  {
    name: "204",
    answers: [reply(204, "")],
    error: HttpError,
    with: { status: 204 },
    requests: once,
  },
  {
    name: "200 with JSON that is no envelope",
    answers: [json(200, [1])],
    error: HttpError,
    requests: once,
  },
  {
    name: "200 with the text null",
    answers: [reply(200, "null", { "content-type": "application/json" })],
    error: HttpError,
    requests: once,
  },
  {
    name: "200 with broken JSON",
    answers: [reply(200, '{"ok": tru', { "content-type": "application/json" })],
    error: ParseError,
    with: { status: 200 },
    requests: once,
  },
  {
    name: "200 with broken JSON that says nothing of its type",
    answers: [reply(200, '{"ok": tru')],
    error: ParseError,
    requests: once,
  },
  {
    name: "a redirect",
    answers: [reply(302, "", { location: "/elsewhere" })],
    error: HttpError,
    with: { status: 302 },
    requests: once,
  },
  {
    name: "an answer that is cut",
    answers: [cut],
    error: NetworkError,
    with: { sent: "maybe" },
    requests: whereSafe,
  },
  {
    name: "a reset",
    answers: [reset],
    error: NetworkError,
    with: { sent: "maybe" },
    requests: whereSafe,
  },
  { name: "no answer", timeout: 100, answers: [hang], error: TimeoutError, requests: whereSafe },
  { name: "an answer that stalls", timeout: 100, answers: [stall], error: TimeoutError, requests: whereSafe },
];
