import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { type ParserError, rawResponse, rejectedRequest, strayBytes } from "@datacloud/traffic";
import { type Core, isResponse } from "../core/core.ts";
import { keyHeader } from "../core/key-header.ts";
import type { ReceivedRequest } from "../core/received-request.ts";
import { createBatch, type RequestBatch } from "./batch.ts";
import { readBody } from "./read-body.ts";
import { send } from "./send.ts";

// An import makes names of all that the module has, WebSocket among them, and for that Node loads undici: 40 of the 115 ms of
// CPU that a bare server takes to start. A server has no use for it.
const { createServer } = createRequire(import.meta.url)("node:http") as typeof import("node:http");

/** What else a server does with a request; true where it has taken it. */
export type Interceptor = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  headers: IncomingHttpHeaders,
) => boolean;

/** How long slow senders may take. */
export interface Timeouts {
  /** For the head of a request, in milliseconds; 10,000 by default. */
  head?: number;
  /** For the whole request, in milliseconds; 60,000 by default. */
  request?: number;
}

/** A server for Node over a sandbox. It is not listening yet. */
export function createNodeServer(core: Core, intercept: Interceptor, timeouts: Timeouts = {}): Server {
  const { head = 10_000, request: whole = 60_000 } = timeouts;
  const limits = {
    maxHeaderSize: 16 * 1024,
    headersTimeout: head,
    requestTimeout: whole,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: Math.min(2000, head / 2),
    insecureHTTPParser: false,
    noDelay: true,
  };
  const batch = createBatch(core);
  const server = createServer(limits, (request, response) => {
    const target = targetOf(request);
    if (intercept(request, response, target.path, request.headers)) return;
    respond(core, batch, request, response, target);
  });
  server.on("clientError", (error: ParserError, socket) => rejectMalformed(core, error, socket));
  return server;
}

interface PathAndQuery {
  path: string;
  query: string;
}

/** Path and query of a request. A proxy's form, with host, is taken too. */
function targetOf({ url = "/" }: IncomingMessage): PathAndQuery {
  const start = url.startsWith("/") ? 0 : Math.max(0, url.indexOf("/", url.indexOf("://") + 3));
  const mark = url.indexOf("?", start);
  if (mark < 0) return { path: start === 0 ? url : url.slice(start), query: "" };
  return { path: url.slice(start, mark), query: url.slice(mark + 1) };
}

function respond(
  core: Core,
  batch: RequestBatch,
  request: IncomingMessage,
  response: ServerResponse,
  { path, query }: PathAndQuery,
): void {
  const { headers } = request;
  const received: ReceivedRequest = {
    verb: request.method ?? "",
    path,
    query,
    authorization: headers[keyHeader]?.toString() ?? null,
    contentType: headers["content-type"] ?? null,
    contentEncoding: headers["content-encoding"] ?? null,
    prefer: headers.prefer?.toString(),
    headers: request.rawHeaders.join("\n"),
    body: "",
  };
  const opened = core.open(received);
  if (isResponse(opened)) {
    send(response, opened);
    return;
  }
  readBody(request, headers["content-length"], core.maxBytes, (body) => {
    received.body = body ?? "";
    if (body === undefined) send(response, core.rejectSize(received, opened));
    else batch({ request: received, opened, response });
  });
}

const codes: Readonly<Record<number, string>> = { 431: "headers_too_large", 408: "request_timeout" };

/** What is no HTTP, or comes too slowly, is logged, and answered in the envelope where it can be answered at all. */
function rejectMalformed(core: Core, error: ParserError, socket: import("node:stream").Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const rejected = rejectedRequest(error);
  const { status, phrase, malformed } = rejected;
  if (strayBytes(error) === undefined) core.recordMalformed(rejected);
  const message = `The request is not valid HTTP: ${malformed.reason}.`;
  const body = JSON.stringify({ ok: false, error: codes[status] ?? "bad_request", message });
  socket.end(rawResponse(`${status} ${phrase}`, "application/json", body), () => socket.destroy());
}
