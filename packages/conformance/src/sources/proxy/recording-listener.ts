import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Sandbox } from "@datacloud/sandbox";
import { apiBasePath, keyHeader } from "../../traffic/api-address.ts";
import { type Exchange, headerOf } from "../../traffic/exchange.ts";
import { largestEntry } from "../capture/sinks.ts";
import { collect } from "./collected.ts";
import { headersOf } from "./hop-headers.ts";
import { malformedHead, watchParser } from "./malformed-requests.ts";
import { http, rejectRaw } from "./node-server.ts";
import { bodyOf } from "./passed-exchange.ts";

type Core = Sandbox["core"];
type SandboxRequest = Parameters<Core["open"]>[0];
type SandboxResponse = ReturnType<Core["rejectSize"]>;

/** What a recording listener needs to know. */
export interface ListenerOptions {
  core: Core;
  /** Called right before the sandbox carries a request out, so that a fault can be set for it. */
  onArrival?: (exchange: Exchange) => void;
  /** Called once for each request, when its response is out or lost. */
  onExchange: (exchange: Exchange) => void;
  /** Called for bytes that are no attempt at HTTP/1.1. */
  onIgnored: (name: string) => void;
}

/** What listens for requests to a sandbox and reports every exchange, broken ones included. */
export interface RecordingListener {
  listener: RequestListener;
  /** Adds the listener to a server, with everything that Node would otherwise answer by itself. */
  attach(server: Server, origin: () => string): void;
}

/** Settings of a server that gets a recording listener. */
export const recordingServer = { noDelay: true, requireHostHeader: false } as const;

/** A server over a sandbox that reports every exchange. It is not listening yet. */
export function createRecordingServer(listener: RecordingListener, origin: () => string): Server {
  const server = http.createServer(recordingServer);
  listener.attach(server, origin);
  return server;
}

/** Makes a recording listener. */
export function createRecordingListener(options: ListenerOptions): RecordingListener {
  const under = new WeakMap<Duplex, Exchange>();
  const listener: RequestListener = (incoming, outgoing) => {
    const exchange = exchangeOf(incoming);
    const malformed = malformedHead(incoming);
    if (malformed) exchange.malformed = malformed;
    under.set(incoming.socket, exchange);
    outgoing.once("close", () => {
      under.delete(incoming.socket);
      exchange.endedAt = Date.now();
      if (!outgoing.writableFinished) {
        exchange.isLost = true;
        delete exchange.response;
      }
      options.onExchange(exchange);
    });
    outgoing.on("error", () => outgoing.destroy());
    serve(options, exchange, incoming, outgoing).catch(() => void outgoing.destroy());
  };
  return {
    listener,
    attach: (server, origin) => {
      server.on("request", listener).on("checkExpectation", listener);
      server.on("connect", ({ url = "" }, socket: Duplex) => {
        options.onIgnored(`CONNECT ${url.slice(0, 100)}`);
        rejectRaw(socket, "405 Method Not Allowed", "");
      });
      watchParser(server, {
        onMalformed: options.onExchange,
        onIgnored: options.onIgnored,
        origin,
        current: (socket) => under.get(socket),
        basePath: apiBasePath,
      });
    },
  };
}

function exchangeOf(incoming: IncomingMessage): Exchange {
  const { method = "GET", url = "/", headers, socket, rawHeaders } = incoming;
  const scheme = "encrypted" in socket ? "https" : "http";
  const host = headers.host ?? "localhost";
  const isWhole = /^https?:\/\//i.test(url) && URL.canParse(url);
  const origin = URL.canParse(`${scheme}://${host}`) ? `${scheme}://${host}` : `${scheme}://localhost`;
  const path = url.startsWith("/") ? url : `/${url}`;
  return {
    verb: method,
    url: isWhole ? url : `${origin}${path}`,
    headers: headersOf(rawHeaders),
    startedAt: Date.now(),
    basePath: apiBasePath,
  };
}

async function serve(
  { core, onArrival }: ListenerOptions,
  exchange: Exchange,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = requestOf(exchange, incoming);
  const body = await readBody(incoming);
  if (body === undefined) exchange.isBodyMissing = true;
  else exchange.body = bodyOf(body);
  onArrival?.(exchange);
  const opened = core.open(request);
  if ("status" in opened) return send(outgoing, exchange, opened);
  const isTooLarge = body === undefined || body.length > core.maxBytes;
  if (isTooLarge) return send(outgoing, exchange, core.rejectSize(request, opened));
  send(outgoing, exchange, await core.finish({ ...request, body: exchange.body ?? "" }, opened));
}

function requestOf({ url, headers }: Exchange, { method = "", rawHeaders }: IncomingMessage): SandboxRequest {
  const header = (name: string) => headerOf(headers, name) ?? null;
  const [path = "/", ...query] = url.replace(/^[a-z]+:\/\/[^/?#]*/i, "").split("?");
  return {
    verb: method,
    path: path === "" ? "/" : path,
    query: query.join("?"),
    authorization: header(keyHeader),
    contentType: header("content-type"),
    contentEncoding: header("content-encoding"),
    prefer: header("prefer"),
    headers: rawHeaders.join("\n"),
    body: "",
  };
}

/** The body; nothing where it is larger than any that is judged. The rest is read and thrown away. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const body = collect(largestEntry);
  for await (const chunk of incoming as AsyncIterable<Buffer>) body.add(chunk);
  const pieces = body.pieces();
  return pieces && Buffer.concat(pieces);
}

/** Puts a reply on the wire, with the trouble that a fault gives it. */
function send(
  outgoing: ServerResponse,
  exchange: Exchange,
  { status, headers, body, trouble }: SandboxResponse,
): void {
  if (trouble?.kind === "reset") return void outgoing.socket?.resetAndDestroy();
  const bytes = Buffer.from(body);
  const sent = trouble?.kind === "truncated" ? bytes.subarray(0, bytes.length >> 1) : bytes;
  const all = { ...headers, "content-length": String(sent.length) };
  exchange.response = {
    status,
    headers: Object.entries(all).map(([name, value]) => ({ name, value })),
    body: sent.toString("utf8"),
  };
  const half = trouble?.kind === "slow_body" ? sent.length >> 1 : 0;
  const write = () => {
    if (outgoing.destroyed) return;
    if (!outgoing.headersSent) outgoing.writeHead(status, all);
    outgoing.end(sent.subarray(half));
  };
  if (trouble?.kind === "slow_headers") return void setTimeout(write, trouble.milliseconds);
  if (trouble?.kind !== "slow_body") return void write();
  outgoing.writeHead(status, all);
  outgoing.write(sent.subarray(0, half));
  setTimeout(write, trouble.milliseconds);
}
