import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import {
  type Malformed,
  malformedOf,
  type ParserError,
  rejectedRequest,
  strayBytes,
} from "@datacloud/traffic";
import type { Exchange } from "../../traffic/exchange.ts";
import { rejectRaw } from "./node-server.ts";

/** Where rejected requests are reported. */
export interface ParserWatch {
  /** A request that could not be read. */
  onMalformed: (exchange: Exchange) => void;
  /** Bytes that are no attempt at HTTP/1.1, by a name for them. */
  onIgnored: (name: string) => void;
  /** The address of the server as its clients write it, such as `http://127.0.0.1:4011`. */
  origin: () => string;
  /** The exchange that is in progress on a connection: what breaks then is a part of it. */
  current: (socket: Duplex) => Exchange | undefined;
  /** The path in front of the methods. */
  basePath: string;
}

/** Reports every request that Node's parser rejects, and responds to it. */
export function watchParser(server: Server, watch: ParserWatch): void {
  server.on("clientError", (error: ParserError, socket: Duplex) => {
    const { code = "" } = error;
    socket.on("error", () => undefined);
    const isEnd = code === "ECONNRESET" || code === "EPIPE" || code === "ECONNABORTED";
    const stray = strayBytes(error);
    if (!isEnd) report(watch, error, stray, socket);
    if (isEnd || !socket.writable || stray !== undefined) return void socket.destroy();
    const { status, phrase, malformed } = rejectedRequest(error);
    const message = `The request is not valid HTTP/1.1: ${malformed.reason} (${code}).`;
    const body = JSON.stringify({ ok: false, error: "bad_request", message });
    rejectRaw(socket, `${status} ${phrase}`, body, "application/json");
  });
}

function report(watch: ParserWatch, error: ParserError, stray: string | undefined, socket: Duplex): void {
  const current = watch.current(socket);
  if (current) {
    // The head was good, the body is not; the bytes at hand may be data of the program.
    current.malformed = malformedOf(error.code ?? "");
    return;
  }
  if (stray !== undefined) {
    // Browsers open connections ahead of need and let them time out.
    if (stray !== "") watch.onIgnored(stray);
    return;
  }
  const { malformed, verb, target, status } = rejectedRequest(error);
  const now = Date.now();
  watch.onMalformed({
    verb,
    url: urlOf(watch.origin(), target),
    headers: [],
    startedAt: now,
    endedAt: now,
    basePath: watch.basePath,
    malformed,
    response: { status, headers: [] },
  });
}

function urlOf(origin: string, target: string): string {
  const text = target.startsWith("/") ? `${origin}${target}` : target;
  const isWeb = URL.canParse(text) && /^https?:/.test(text);
  if (isWeb) return new URL(text).href;
  return `${origin}/`;
}

/** A request that the parser lets pass although HTTP does not. */
export function malformedHead({ httpVersion, headers }: IncomingMessage): Malformed | undefined {
  if (headers.host === undefined && httpVersion === "1.1") return malformedOf("MISSING_HOST");
  return undefined;
}
