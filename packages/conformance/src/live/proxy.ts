import { once } from "node:events";
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { request as httpsRequest, Agent as TlsAgent } from "node:https";
import type { AddressInfo } from "node:net";
import { type Exchange, headerOf } from "../exchange.ts";
import { type Collected, collect, textOfBody } from "./collected.ts";
import { headersOf } from "./raw-headers.ts";

/** How a proxy is set up. */
export interface ProxyOptions {
  /** Where everything goes: `https://acme.getdx.net`. A path in front of the request's own is allowed. */
  upstream: URL;
  /** 0 takes a free port. */
  port: number;
  host?: string;
  /** Called once for each exchange, when it has ended. */
  onExchange: (exchange: Exchange) => void;
}

/** A proxy that listens. */
export interface RunningProxy {
  url: string;
  close(): Promise<void>;
}

/** Bodies beyond this are passed on and not judged. */
const largestBody = 16 * 1024 * 1024;

/** Headers that belong to one connection and are not passed on. */
const ofConnection = new Set(["connection", "keep-alive", "proxy-connection", "host", "te", "upgrade"]);

/** Starts a reverse proxy that passes everything on as it is, streaming, and tells of every exchange. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { upstream, port, host = "127.0.0.1", onExchange } = options;
  const isTls = upstream.protocol === "https:";
  const agent = isTls ? new TlsAgent({ keepAlive: true }) : new Agent({ keepAlive: true });
  const target = {
    send: isTls ? httpsRequest : httpRequest,
    agent,
    origin: upstream.origin,
    host: upstream.hostname.replace(/^\[|\]$/g, ""),
    port: upstream.port === "" ? (isTls ? 443 : 80) : Number(upstream.port),
    authority: upstream.host,
    prefix: upstream.pathname.replace(/\/$/, ""),
  };
  const server = createServer({ noDelay: true }, (incoming, outgoing) =>
    pass(target, incoming, outgoing, onExchange),
  );
  server.listen(port, host);
  await once(server, "listening");
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2000).unref();
      await closed;
      agent.destroy();
    },
  };
}

interface Target {
  send: typeof httpRequest;
  agent: Agent;
  origin: string;
  host: string;
  port: number;
  authority: string;
  prefix: string;
}

function pass(
  target: Target,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onExchange: (exchange: Exchange) => void,
): void {
  const passing: Passing = {
    startedAt: Date.now(),
    request: collect(largestBody),
    answer: collect(largestBody),
  };
  const path = `${target.prefix}${incoming.url ?? "/"}`;
  const { agent, host, port } = target;
  const headers = headersTo(target, incoming.rawHeaders);
  const upstream = target.send({ agent, host, port, path, method: incoming.method ?? "GET", headers });
  incoming.on("data", (chunk: Buffer) => passing.request.add(chunk));
  incoming.pipe(upstream);
  upstream.on("response", (response) => {
    passing.response = response;
    outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, headersBack(response.rawHeaders));
    response.on("data", (chunk: Buffer) => passing.answer.add(chunk));
    response.on("aborted", () => outgoing.destroy());
    response.pipe(outgoing);
  });
  upstream.on("error", (error: NodeJS.ErrnoException) => refuse(outgoing, error));
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) upstream.destroy();
    onExchange(exchangeOf(passing, incoming, `${target.origin}${path}`, outgoing.writableFinished));
  });
}

interface Passing {
  startedAt: number;
  request: Collected;
  answer: Collected;
  response?: IncomingMessage;
}

/** The headers as they came, with the upstream's name. */
function headersTo({ authority }: Target, raw: readonly string[]): string[] {
  const headers = ["Host", authority];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? "";
    if (!ofConnection.has(name.toLowerCase())) headers.push(name, raw[index + 1] ?? "");
  }
  return headers;
}

function headersBack(raw: readonly string[]): string[] {
  const headers: string[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? "";
    const lower = name.toLowerCase();
    if (lower !== "connection" && lower !== "keep-alive") headers.push(name, raw[index + 1] ?? "");
  }
  return headers;
}

/** An upstream that cannot be reached is a bad gateway; one that breaks off breaks the answer off. */
function refuse(outgoing: ServerResponse, { code, message }: NodeJS.ErrnoException): void {
  const isBroken = code === "ECONNRESET" || code === "EPIPE" || outgoing.headersSent || outgoing.destroyed;
  if (isBroken) return void outgoing.destroy();
  const text = `The proxy could not reach the upstream: ${code ?? message}.\n`;
  outgoing
    .writeHead(502, { "content-type": "text/plain; charset=utf-8", "x-datacloud-proxy": "unreachable" })
    .end(text);
}

function exchangeOf(passing: Passing, incoming: IncomingMessage, url: string, isWhole: boolean): Exchange {
  const { startedAt, request, answer, response } = passing;
  const exchange: Exchange = {
    verb: incoming.method ?? "GET",
    url,
    headers: headersOf(incoming.rawHeaders),
    startedAt,
    endedAt: Date.now(),
  };
  const body = request.bytes();
  if (body === undefined) exchange.isBodyMissing = true;
  else exchange.body = body.toString("utf8");
  if (!response || !isWhole) return { ...exchange, isLost: true };
  const headers = headersOf(response.rawHeaders);
  const bytes = answer.bytes();
  const text = bytes && textOfBody(bytes, headerOf(headers, "content-encoding"), largestBody);
  return {
    ...exchange,
    answer: { status: response.statusCode ?? 0, headers, ...(text === undefined ? {} : { body: text }) },
  };
}
