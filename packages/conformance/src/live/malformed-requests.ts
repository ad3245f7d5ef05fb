import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { createRedactor, secretsOf } from "@datacloud/traffic";
import type { Exchange, Malformed } from "../exchange.ts";

/** What a server's parser says of a request that it cannot read. */
interface ParserError extends Error {
  code?: string;
  rawPacket?: Buffer;
  bytesParsed?: number;
}

/** Where refused requests are reported. */
export interface ParserWatch {
  /** A request that could not be read. */
  onMalformed: (exchange: Exchange) => void;
  /** Bytes that are no attempt at HTTP/1.1, by a name for them. */
  onIgnored: (name: string) => void;
  /** The address of the server as its clients write it, such as `http://127.0.0.1:4011`. */
  origin: () => string;
  /** The exchange that is under way on a connection: what breaks then is a part of it. */
  current: (socket: Duplex) => Exchange | undefined;
  /** The path in front of the methods. */
  basePath: string;
}

/** Reports every request that Node's parser refuses, and responds to it. */
export function watchParser(server: Server, watch: ParserWatch): void {
  server.on("clientError", (error: ParserError, socket: Duplex) => {
    const { code = "", rawPacket } = error;
    socket.on("error", () => undefined);
    const isEnd = code === "ECONNRESET" || code === "EPIPE" || code === "ECONNABORTED";
    if (!isEnd) report(watch, error, socket);
    if (isEnd || !socket.writable || isTls(rawPacket)) return void socket.destroy();
    const [status, phrase] = statuses[code] ?? [400, "Bad Request"];
    const message = `The request is not valid HTTP/1.1: ${reasonOf(code)} (${code}).`;
    const body = JSON.stringify({ ok: false, error: "bad_request", message });
    const head = `HTTP/1.1 ${status} ${phrase}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
    socket.end(head + body, () => socket.destroy());
  });
}

const statuses: Readonly<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout"],
};

/** What the parser's codes mean; the first half of the word after `HPE_` says it where nothing stands here. */
const reasons: Readonly<Record<string, string>> = {
  HPE_INVALID_METHOD: "the method is not one of HTTP in upper case",
  HPE_INVALID_URL: "the URL has characters that must be percent-encoded",
  HPE_INVALID_CONSTANT: "the request line does not end with a version such as HTTP/1.1",
  HPE_INVALID_VERSION: "the version is not HTTP/1.0 or HTTP/1.1",
  HPE_INVALID_HEADER_TOKEN: "a header has a character that is not allowed there",
  HPE_INVALID_CONTENT_LENGTH: "`Content-Length` is not a number",
  HPE_UNEXPECTED_CONTENT_LENGTH: "`Content-Length` stands twice, or beside `Transfer-Encoding`",
  HPE_INVALID_TRANSFER_ENCODING: "`Transfer-Encoding` does not end with chunked",
  HPE_INVALID_CHUNK_SIZE: "a chunk of the body has no valid size",
  HPE_CR_EXPECTED: "a line does not end with CR LF",
  HPE_LF_EXPECTED: "a line does not end with CR LF",
  HPE_STRICT: "a line does not end as HTTP asks",
  HPE_CLOSED_CONNECTION: "there is more data behind a request that closes its connection",
  HPE_INVALID_EOF_STATE: "the connection ended in the middle of the request",
  HPE_HEADER_OVERFLOW: "its headers are larger than the server takes",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "its chunk extensions are larger than the server takes",
  ERR_HTTP_REQUEST_TIMEOUT: "it did not arrive in time",
  MISSING_HOST: "HTTP/1.1 needs the header `Host`",
};

function reasonOf(code: string): string {
  return reasons[code] ?? code.replace(/^HPE_/, "").replaceAll("_", " ").toLowerCase();
}

/** Limits of the server and of the network: the request may have been good. */
const limits = new Set(["HPE_HEADER_OVERFLOW", "HPE_CHUNK_EXTENSIONS_OVERFLOW", "ERR_HTTP_REQUEST_TIMEOUT"]);

function report(
  watch: ParserWatch,
  { code = "", rawPacket, bytesParsed = 0 }: ParserError,
  socket: Duplex,
): void {
  const raw = rawPacket ?? Buffer.alloc(0);
  const malformed: Malformed = {
    code,
    reason: reasonOf(code),
    excerpt: "",
    isBroken: !limits.has(code),
  };
  const current = watch.current(socket);
  if (current) {
    // The head was good, the body is not; the bytes at hand may be data of the program.
    current.malformed = malformed;
    return;
  }
  if (isTls(raw)) return void watch.onIgnored("(TLS on the port for plain HTTP)");
  if (raw.toString("latin1", 0, 6) === "PRI * ")
    return void watch.onIgnored("(HTTP/2 on the port for HTTP/1.1)");
  // Browsers open connections ahead of need and let them time out.
  if (raw.length === 0 && limits.has(code)) return;
  const { line, shown } = excerptOf(raw, bytesParsed);
  const { verb, target } = requestLine(line);
  const now = Date.now();
  watch.onMalformed({
    verb,
    url: urlOf(watch.origin(), target),
    headers: [],
    startedAt: now,
    endedAt: now,
    basePath: watch.basePath,
    malformed: { ...malformed, excerpt: shown },
    answer: { status: statuses[code]?.[0] ?? 400, headers: [] },
  });
}

/** Verb and target of a request's first line, as far as it has them. */
function requestLine(line: string): { verb: string; target: string } {
  const space = line.indexOf(" ");
  if (space <= 0) return { verb: "(none)", target: "/" };
  const rest = line.slice(space + 1).trim();
  const version = rest.lastIndexOf(" HTTP/");
  return { verb: line.slice(0, space), target: (version < 0 ? rest : rest.slice(0, version)).trim() };
}

function isTls(raw: Buffer | undefined): boolean {
  return raw?.[0] === 0x16 && raw[1] === 0x03;
}

function urlOf(origin: string, target: string): string {
  const text = target.startsWith("/") ? `${origin}${target}` : target;
  const isWeb = URL.canParse(text) && /^https?:/.test(text);
  return isWeb ? createRedactor().url(new URL(text).href) : `${origin}/`;
}

/** Longest excerpt that is shown. */
const longest = 120;

/** The request line of what was sent, and the line that the parser stopped at, without secrets. */
function excerptOf(raw: Buffer, bytesParsed: number): { line: string; shown: string } {
  const text = raw.toString("utf8", 0, 32 * 1024);
  const before = raw.toString("utf8", 0, Math.min(bytesParsed, raw.length, 32 * 1024));
  const lines = text.split(/\r?\n/);
  const first = lines[0] ?? "";
  const at = before.split(/\r?\n/).length - 1;
  const stop = at > 0 ? (lines[at] ?? "") : "";
  const { text: cleanText, header, url } = createRedactor(secretsOf(sightingOfHead(lines)));
  const clean = (line: string) => {
    const [name = "", value] = splitHeader(line.slice(0, 2000));
    const shown = value === undefined ? url(name) : `${cleanText(name)}:${header(name, value)}`;
    return shown.slice(0, longest);
  };
  return {
    line: first.slice(0, 4096),
    shown: stop === "" ? clean(first) : `${clean(first)} … ${clean(stop)}`,
  };
}

/** Where secrets are looked for in the lines of a head. */
function sightingOfHead([first = "", ...others]: readonly string[]): Parameters<typeof secretsOf>[0] {
  const headers = others.map((line) => splitHeader(line.slice(0, 16_384)));
  return {
    url: first.slice(0, 16_384).split(" ")[1] ?? "",
    headers: headers.map(([name, value = ""]) => [name, value]),
  };
}

/** Name and value of a header's line; the line alone where it is the first one. */
function splitHeader(line: string): [string, string | undefined] {
  const match = /^([\w-]{1,100})[ \t]{0,10}:/.exec(line);
  return match?.[1] === undefined ? [line, undefined] : [match[1], line.slice(match[0].length)];
}

/** A request that the parser lets pass although HTTP does not. */
export function malformedHead({ httpVersion, headers }: IncomingMessage): Malformed | undefined {
  if (headers.host !== undefined || httpVersion !== "1.1") return undefined;
  const code = "MISSING_HOST";
  return { code, reason: reasonOf(code), excerpt: "", isBroken: true };
}
