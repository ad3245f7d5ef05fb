import { once } from "node:events";
import type { Agent, IncomingMessage, Server, ServerResponse } from "node:http";
import { request as httpsRequest, Agent as TlsAgent } from "node:https";
import type { Duplex } from "node:stream";
import { withoutTrailing } from "@datacloud/traffic";
import { apiBasePath } from "../../traffic/api-address.ts";
import type { Exchange } from "../../traffic/exchange.ts";
import { malformedHead, watchParser } from "./malformed-requests.ts";
import { http, listen, rejectRaw } from "./node-server.ts";
import { passOn, type Upstream } from "./pass-on.ts";
import type { PassedExchange } from "./passed-exchange.ts";

/** How a proxy is set up. */
export interface ProxyOptions {
  /** Where everything goes: `https://acme.getdx.net`. A path in front of the request's own is allowed. */
  upstream: URL;
  /** 0 takes a free port. */
  port: number;
  host?: string;
  /** Called once for each exchange, when it has ended. `readExchange` makes an exchange of it that a session can judge. */
  onPassed: (passed: PassedExchange) => void;
  /** Called before a request is forwarded: the request waits for the returned promise, if any. */
  hold?: () => Promise<void> | undefined;
  /** Called for what cannot be passed on and is no request, with a name for it: a `CONNECT`, TLS on the plain port. */
  onIgnored?: (name: string) => void;
  /** Called where the proxy itself fails over an exchange; it goes on. */
  onProblem?: (message: string) => void;
}

/** A proxy that listens. */
export interface RunningProxy {
  url: string;
  close(): Promise<void>;
}

/** Idle connections to the upstream are closed before the usual server closes them, so that no request meets a dead one. */
const idle = 4000;

/**
 * Starts a reverse proxy that passes everything on as it is, streaming, and reports every exchange. No request and no
 * response ends it.
 *
 * @throws where it cannot listen.
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { port, host = "127.0.0.1" } = options;
  const upstream = upstreamOf(options.upstream);
  const under = new WeakMap<Duplex, Exchange>();
  const tell = reporter(options);
  const server = http.createServer({ noDelay: true, requireHostHeader: false });
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const exchange = passOn(upstream, incoming, outgoing, tell);
    const malformed = malformedHead(incoming);
    if (malformed) exchange.malformed = malformed;
    under.set(incoming.socket, exchange);
    outgoing.once("close", () => under.delete(incoming.socket));
  };
  const take = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const held = options.hold?.();
    if (held) void held.then(() => outgoing.destroyed || pass(incoming, outgoing));
    else pass(incoming, outgoing);
  };
  // Without these listeners Node would respond by itself, and nobody would hear of the request.
  server.on("request", take).on("checkContinue", take).on("checkExpectation", take);
  server.on("connect", ({ url = "" }, socket: Duplex) => {
    options.onIgnored?.(`CONNECT ${url.slice(0, 100)}`);
    rejectRaw(socket, "405 Method Not Allowed", notTunnel);
  });
  const bound = await listen(server, port, host);
  watchParser(server, {
    onMalformed: (exchange) => tell({ exchange }),
    onIgnored: (name) => options.onIgnored?.(name),
    origin: () => upstream.origin,
    current: (socket) => under.get(socket),
    basePath: upstream.basePath,
  });
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${bound}`, close: () => stop(server, upstream.agent) };
}

function upstreamOf({ protocol, origin, hostname, port, host, pathname }: URL): Upstream {
  const isTls = protocol === "https:";
  const usualPort = isTls ? 443 : 80;
  const settings = { keepAlive: true, timeout: idle };
  const prefix = withoutTrailing(pathname, "/");
  return {
    send: isTls ? httpsRequest : http.request,
    agent: isTls ? new TlsAgent(settings) : new http.Agent(settings),
    origin,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port || usualPort),
    authority: host,
    prefix,
    basePath: prefix.endsWith(apiBasePath) ? prefix : `${prefix}${apiBasePath}`,
  };
}

/** Hands an exchange on; a failure over it must not end the proxy. */
function reporter({ onPassed, onProblem }: ProxyOptions): (passed: PassedExchange) => void {
  return (passed) => {
    try {
      onPassed(passed);
    } catch (error) {
      onProblem?.(`An exchange could not be judged: ${String(error).slice(0, 200)}`);
    }
  };
}

/** A client that takes this for a forward proxy would tunnel past it, and nothing could be judged. */
const notTunnel =
  "This is a reverse proxy: set it as the base URL of the program, not as its proxy (HTTPS_PROXY).\n";

async function stop(server: Server, agent: Agent): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(timer);
  agent.destroy();
}
