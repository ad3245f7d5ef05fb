import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Exchange } from "../exchange.ts";
import { largestEntry } from "../read/problem.ts";
import { headersOf } from "./raw-headers.ts";

/** Answers a request. A rejected promise is a connection that breaks. */
export type Answerer = (request: Request) => Promise<Response>;

/** What a door needs to know. */
export interface DoorOptions {
  answer: Answerer;
  /** Called once for each request, when its answer is out or lost. */
  onExchange: (exchange: Exchange) => void;
}

/** A listener for a Node server that answers by a function and tells of every exchange, broken ones included. */
export function createDoor({ answer, onExchange }: DoorOptions): RequestListener {
  return (incoming, outgoing) => {
    const startedAt = Date.now();
    const sent: Buffer[] = [];
    const exchange = exchangeOf(incoming, startedAt);
    outgoing.once("close", () => {
      const isWhole = outgoing.writableFinished;
      const body = Buffer.concat(sent).toString("utf8");
      const headers = Object.entries(outgoing.getHeaders()).map(([name, value]) => ({
        name,
        value: String(value),
      }));
      onExchange({
        ...exchange,
        endedAt: Date.now(),
        ...(isWhole ? { answer: { status: outgoing.statusCode, headers, body } } : { isLost: true }),
      });
    });
    exchangeBody(incoming)
      .then((body) => {
        exchange.body = body;
        return answer(requestOf(exchange, body));
      })
      .then((response) => send(response, outgoing, sent))
      .catch(() => void outgoing.destroy());
  };
}

function exchangeOf(incoming: IncomingMessage, startedAt: number): Exchange {
  const { method = "GET", url = "/", headers, socket } = incoming;
  const scheme = "encrypted" in socket ? "https" : "http";
  const address = url.startsWith("/") ? `${scheme}://${headers.host ?? "localhost"}${url}` : url;
  return { verb: method, url: address, headers: headersOf(incoming.rawHeaders), startedAt };
}

async function exchangeBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestEntry) throw new Error("The body is larger than 16 MiB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Headers that belong to the connection and that a `Request` does not take. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "expect",
  "upgrade",
  "te",
  "trailer",
]);

function requestOf({ verb, url, headers }: Exchange, body: Buffer): Request {
  const kept = headers.filter(({ name }) => !hopByHop.has(name.toLowerCase()) && !name.startsWith(":"));
  const hasBody = verb !== "GET" && verb !== "HEAD" && body.length > 0;
  return new Request(url, {
    method: verb,
    headers: kept.map(({ name, value }): [string, string] => [name, value]),
    ...(hasBody ? { body: new Uint8Array(body) } : {}),
  });
}

async function send(response: Response, outgoing: ServerResponse, sent: Buffer[]): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  if (response.body === null) return void outgoing.end();
  for await (const chunk of response.body) {
    sent.push(Buffer.from(chunk));
    outgoing.write(chunk);
  }
  outgoing.end();
}
