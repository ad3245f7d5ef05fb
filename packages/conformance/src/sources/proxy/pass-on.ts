import type { Agent, ClientRequest, IncomingMessage, request, ServerResponse } from "node:http";
import type { Exchange } from "../../traffic/exchange.ts";
import { collect } from "./collected.ts";
import { endToEnd, headersOf, valueIn } from "./hop-headers.ts";
import { largestBody, type PassedExchange, type Passing, passedExchange } from "./passed-exchange.ts";

/** Where a proxy sends everything. */
export interface Upstream {
  send: typeof request;
  agent: Agent;
  origin: string;
  host: string;
  port: number;
  /** For the header `Host`. */
  authority: string;
  /** What is in front of every path. */
  prefix: string;
  /** The path in front of the methods, the prefix included. */
  basePath: string;
}

/** How long an upstream may leave `Expect: 100-continue` without a word before the client is asked for the body. */
const expectation = 1000;

/** Passes one request on and its response back, and gives the exchange of which `done` hears when it has ended. */
export function passOn(
  upstream: Upstream,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  done: (passed: PassedExchange) => void,
): Exchange {
  const path = pathOf(upstream.prefix, incoming.url ?? "/");
  const passing: Passing = {
    exchange: {
      verb: incoming.method ?? "GET",
      url: `${upstream.origin}${path.startsWith("/") ? path : `/${path}`}`,
      headers: headersOf(incoming.rawHeaders),
      startedAt: Date.now(),
      basePath: upstream.basePath,
    },
    requestBody: collect(largestBody),
    responseBody: collect(largestBody),
  };
  let sent: ClientRequest | undefined;
  incoming.on("data", (chunk: Buffer) => passing.requestBody.add(chunk));
  incoming.on("error", () => undefined);
  outgoing.on("error", () => outgoing.destroy());
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) sent?.destroy();
    done(passedExchange(passing, outgoing.writableFinished));
  });
  try {
    sent = send(upstream, path, incoming);
    connect(sent, incoming, outgoing, passing);
  } catch (error) {
    // Node's parser takes paths and headers with characters that HTTP does not allow, but its client does not send them.
    incoming.resume();
    reject(outgoing, 400, `The proxy cannot pass the request on: ${(error as Error).message}`);
  }
  return passing.exchange;
}

/** The path for the upstream. A client that takes the proxy for a forward proxy writes a whole URL. */
function pathOf(prefix: string, url: string): string {
  if (url.startsWith("/")) return `${prefix}${url}`;
  if (url === "*") return url;
  const rest = /^[a-z][\w+.-]*:\/\/[^/?#]*(.*)$/is.exec(url)?.[1] ?? `/${url}`;
  if (rest.startsWith("/")) return `${prefix}${rest}`;
  return `${prefix}/${rest}`;
}

const withoutBody = new Set(["GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"]);
const replaced = new Set(["host"]);

function send(
  { send, agent, host, port, authority }: Upstream,
  path: string,
  incoming: IncomingMessage,
): ClientRequest {
  const { method = "GET", rawHeaders } = incoming;
  const headers = ["Host", authority, ...endToEnd(rawHeaders, replaced)];
  const coding = valueIn(rawHeaders, "transfer-encoding");
  if (coding !== undefined) headers.push("Transfer-Encoding", coding);
  else if (valueIn(rawHeaders, "content-length") === undefined && !withoutBody.has(method))
    headers.push("Content-Length", "0");
  return send({ agent, host, port, path, method, headers });
}

function connect(
  sent: ClientRequest,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  passing: Passing,
): void {
  const guarded =
    <Items extends unknown[]>(step: (...items: Items) => void) =>
    (...items: Items) => {
      try {
        step(...items);
      } catch (error) {
        sent.destroy();
        reject(outgoing, 502, `The proxy cannot pass the response on: ${(error as Error).message}`);
      }
    };
  awaitContinue(sent, incoming, outgoing);
  sent.on(
    "response",
    guarded((response: IncomingMessage) => passBack(response, outgoing, passing)),
  );
  sent.on("upgrade", (response: IncomingMessage, socket) => {
    socket.destroy();
    reject(
      outgoing,
      502,
      `The upstream responded with ${response.statusCode} and changed the protocol, which nobody asked for.`,
    );
  });
  sent.on("error", (error: NodeJS.ErrnoException) => {
    // After an early response the upstream may take no more of the body.
    if (passing.response) return void incoming.unpipe(sent).resume();
    rejectFor(outgoing, error);
  });
  sent.on("close", () => {
    const isUnanswered = !passing.response && !outgoing.headersSent && !outgoing.destroyed;
    if (isUnanswered) reject(outgoing, 502, "The upstream closed the connection without a response.");
  });
  incoming.pipe(sent, { end: false });
  incoming.on(
    "end",
    guarded(() => {
      const { rawTrailers } = incoming;
      if (rawTrailers.length > 0) sent.addTrailers(pairsOf(rawTrailers));
      sent.end();
    }),
  );
}

/** The client waits to be asked for its body: the upstream decides, and where it says nothing, the proxy asks. */
function awaitContinue(sent: ClientRequest, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const isExpected = valueIn(incoming.rawHeaders, "expect")?.toLowerCase() === "100-continue";
  if (!isExpected || incoming.httpVersion === "1.0") return;
  let isAsked = false;
  const ask = () => {
    if (isAsked || outgoing.headersSent || outgoing.destroyed) return;
    isAsked = true;
    outgoing.writeContinue();
  };
  const timer = setTimeout(ask, expectation);
  sent.on("continue", ask);
  outgoing.once("close", () => clearTimeout(timer));
}

function passBack(response: IncomingMessage, outgoing: ServerResponse, passing: Passing): void {
  const { statusCode = 0, statusMessage = "", rawHeaders } = response;
  passing.response = response;
  response.on("data", (chunk: Buffer) => passing.responseBody.add(chunk));
  response.on("error", () => outgoing.destroy());
  response.on("aborted", () => outgoing.destroy());
  if (outgoing.headersSent || outgoing.destroyed) return void response.resume();
  if (statusCode < 200) {
    response.resume();
    return void reject(
      outgoing,
      502,
      `The upstream sent the status ${String(statusCode).padStart(3, "0")}, which HTTP does not have.`,
    );
  }
  outgoing.sendDate = false;
  outgoing.writeHead(
    statusCode,
    statusMessage.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, ""),
    endToEnd(rawHeaders),
  );
  response.pipe(outgoing, { end: false });
  response.on("end", () => {
    const { rawTrailers } = response;
    if (rawTrailers.length > 0 && valueIn(rawHeaders, "trailer") !== undefined)
      addTrailers(outgoing, rawTrailers);
    outgoing.end();
  });
}

function addTrailers(outgoing: ServerResponse, raw: readonly string[]): void {
  try {
    outgoing.addTrailers(pairsOf(raw));
  } catch {
    // A trailer that HTTP does not allow is left out.
  }
}

function pairsOf(raw: readonly string[]): [string, string][] {
  return headersOf(raw).map(({ name, value }) => [name, value]);
}

/** An upstream that cannot be reached is a bad gateway; one that breaks off breaks the response off. */
function rejectFor(outgoing: ServerResponse, { code = "", message }: NodeJS.ErrnoException): void {
  if (code === "ECONNRESET" || code === "EPIPE") return void outgoing.destroy();
  if (code.startsWith("HPE_"))
    return void reject(outgoing, 502, `The response of the upstream is not valid HTTP: ${code}.`);
  reject(outgoing, 502, `The proxy could not reach the upstream: ${code === "" ? message : code}.`);
}

function reject(outgoing: ServerResponse, status: number, text: string): void {
  if (outgoing.headersSent || outgoing.destroyed) return void outgoing.destroy();
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(text) + 1,
    "x-datacloud-proxy": "failed",
    connection: "close",
  };
  outgoing.writeHead(status, headers).end(`${text}\n`);
}
