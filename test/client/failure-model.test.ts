import { ApiError, HttpError, NetworkError, ParseError, TimeoutError } from "@datacloud/client";
import { describe, expect, test } from "vitest";
import { type Answer, hang, json, ok, reply, reset, useServer } from "./server.ts";
import { type Kind, styles } from "./styles.ts";

const server = useServer();
const token = "a-secret-key-of-many-characters";
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

interface Row {
  name: string;
  answers: Answer[];
  /** What the call ends with; nothing where it succeeds. */
  error?: ErrorClass;
  with?: object;
  /** Requests that are made for each kind of method. */
  requests: Partial<Record<Kind, number>>;
}

const once = { safe: 1, unsafe: 1, keyed: 1, unkeyed: 1 };
const thrice = { safe: 3, unsafe: 3, keyed: 3, unkeyed: 3 };
const whereSafe = { safe: 3, unsafe: 1, keyed: 3, unkeyed: 1 };
const refused = { ok: false, error: "invalid_arguments", message: "No." };

const rows: readonly Row[] = [
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
  { name: "no answer", answers: [hang], error: TimeoutError, requests: whereSafe },
  { name: "an answer that stalls", answers: [stall], error: TimeoutError, requests: whereSafe },
];

const cases = styles.flatMap((style) =>
  rows.flatMap((row) =>
    Object.entries(row.requests).map(([kind, requests]) => ({ style, row, kind: kind as Kind, requests })),
  ),
);

describe.each(cases)("$style.name: $row.name, a method that is $kind", ({ style, row, kind, requests }) => {
  test(`ends as it should after ${requests} requests`, async () => {
    server.play(...row.answers);
    const told: unknown[] = [];
    const options = {
      baseUrl: server.baseUrl,
      token,
      timeout: 150,
      retry: { delay: 1 },
      onError: (error: unknown) => void told.push(error),
    };
    const result = await style.make(kind, options).catch((error: unknown) => error);
    const isRefusal = row.error === ApiError;
    if (!row.error) expect(result).toEqual({ ok: true });
    else if (isRefusal && !style.throws)
      expect(result).toMatchObject({ ok: false, error: (told[0] as ApiError).code });
    else expect(result).toBe(told[0]);
    expect(told).toHaveLength(row.error ? 1 : 0);
    if (row.error) expectWhole(told[0], row);
    expect(server.seen).toHaveLength(requests);
  });
});

/** Every error says what failed, after how much, and repeats neither key nor values. */
function expectWhole(error: unknown, row: Row): void {
  expect(error).toBeInstanceOf(row.error ?? Error);
  expect(error).toBeInstanceOf(Error);
  const told = error as HttpError;
  expect(told).toMatchObject(row.with ?? {});
  expect(told.message).toContain(told.method);
  expect(told.attempt).toBeGreaterThan(0);
  expect(told.duration).toBeGreaterThan(0);
  expect(Object.values(told.arguments).join()).toMatch(/string|object/);
  if (!(error instanceof ApiError || error instanceof HttpError)) expect(told.cause).toBeInstanceOf(Error);
  const printed = `${told.stack} ${JSON.stringify(told)} ${told.cause}`;
  for (const secret of [token, "payments", "ann@"]) expect(printed).not.toContain(secret);
}
