import { createRedactor } from "./redactor.ts";
import { secretsOf } from "./secrets-of.ts";

/** A request that an HTTP parser rejected. */
export interface Malformed {
  /** The parser's code, such as `HPE_INVALID_METHOD`. */
  code: string;
  /** What is wrong, as a phrase: `the method is not one of HTTP in upper case`. */
  reason: string;
  /** The first bytes around the fault, without secrets. */
  excerpt: string;
  /** Whether the request breaks HTTP itself, and not only a limit of the server. */
  isBroken: boolean;
}

/** The error of Node's parser for a request that it cannot read. */
export interface ParserError {
  code?: string;
  rawPacket?: Uint8Array;
  bytesParsed?: number;
}

/** A rejected request, as far as it can be read. */
export interface RejectedRequest {
  malformed: Malformed;
  verb: string;
  /** The target of the request line, without secrets: a path with its query, or a whole URL. */
  target: string;
  status: number;
  phrase: string;
}

const statuses: Readonly<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout"],
};

/** What the parser's codes mean; the words of the code say it where nothing stands here. */
const reasons: Readonly<Record<string, string>> = {
  HPE_INVALID_METHOD: "the method is not one of HTTP in upper case",
  HPE_INVALID_URL: "the URL has characters that must be percent-encoded",
  HPE_INVALID_CONSTANT: "the request line does not end with an HTTP version",
  HPE_INVALID_VERSION: "the HTTP version is not 1.0 or 1.1",
  HPE_INVALID_HEADER_TOKEN: "a header has a character that is not allowed there",
  HPE_INVALID_CONTENT_LENGTH: "`Content-Length` is not a number",
  HPE_UNEXPECTED_CONTENT_LENGTH: "`Content-Length` appears twice, or together with `Transfer-Encoding`",
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
  MISSING_HOST: "the header `Host` is missing",
};

/** Limits of the server and of the network: the request may have been good. */
const limits = new Set(["HPE_HEADER_OVERFLOW", "HPE_CHUNK_EXTENSIONS_OVERFLOW", "ERR_HTTP_REQUEST_TIMEOUT"]);

/** What a code of the parser means. */
export function malformedOf(code: string, excerpt = ""): Malformed {
  const words = code.replace("HPE_", "").replaceAll("_", " ").toLowerCase();
  return { code, reason: reasons[code] ?? words, excerpt, isBroken: !limits.has(code) };
}

/** A name for bytes that are no attempt at HTTP/1.1; empty for a connection without any, nothing where they are one. */
export function strayBytes({ code = "", rawPacket }: ParserError): string | undefined {
  if (rawPacket === undefined || rawPacket.length === 0) return limits.has(code) ? "" : undefined;
  if (rawPacket[0] === 0x16 && rawPacket[1] === 0x03) return "(TLS on the port for plain HTTP)";
  const start = new TextDecoder("latin1").decode(rawPacket.subarray(0, 6));
  if (start === "PRI * ") return "(HTTP/2 on the port for HTTP/1.1)";
  return undefined;
}

/** Reads what can be read of a request that the parser rejected. */
export function rejectedRequest({ code = "", rawPacket, bytesParsed = 0 }: ParserError): RejectedRequest {
  const raw = (rawPacket ?? new Uint8Array()).subarray(0, longestHead);
  const decoder = new TextDecoder();
  const lines = decoder
    .decode(raw)
    .split("\n")
    .map((line) => line.replace("\r", ""));
  const at = decoder.decode(raw.subarray(0, bytesParsed)).split("\n").length - 1;
  const redactor = createRedactor(secretsOf(sightingOf(lines)));
  const clean = (line: string) => {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon));
    const isHeader = colon > 0 && !name.includes(" ");
    const shown = isHeader
      ? `${redactor.text(name)}:${redactor.header(name, line.slice(colon + 1))}`
      : redactor.url(line);
    return shown.slice(0, longestExcerpt);
  };
  const first = (lines[0] ?? "").slice(0, 4096);
  const stop = at > 0 ? (lines[at] ?? "") : "";
  const excerpt = stop === "" ? clean(first) : `${clean(first)} … ${brokenLine(stop, clean)}`;
  const [verb = "", ...rest] = first.split(" ");
  if (rest.at(-1)?.startsWith("HTTP/")) rest.pop();
  const [status, phrase] = statuses[code] ?? [400, "Bad Request"];
  return {
    malformed: malformedOf(code, excerpt),
    verb: redactor.text(verb.slice(0, 100)),
    target: redactor.url(rest.join(" ")),
    status,
    phrase,
  };
}

/**
 * What may be shown of the line that the parser stopped at. Its name may be garbled, so that the value may be a key under
 * any name: only values of names that hold none are shown.
 */
function brokenLine(line: string, clean: (line: string) => string): string {
  if (/^[A-Z]{1,20} \S{1,1000} HTTP\/1/.test(line)) return clean(line.slice(0, 2000));
  const name = line.slice(0, Math.max(0, line.slice(0, 64).indexOf(":")));
  if (/^(?:content-length|transfer-encoding|host)$/i.test(name)) return clean(line.slice(0, 2000));
  const isName = name !== "" && !/\s/.test(name) && !/\d/.test(name);
  if (isName) return `${clean(name)}: [redacted]`;
  return "[redacted]";
}

/** As much of a request as is looked at, and as much of a line as is shown. */
const longestHead = 32 * 1024;
const longestExcerpt = 120;

/** Where secrets are looked for in the lines of a head. */
function sightingOf([first = "", ...others]: readonly string[]): Parameters<typeof secretsOf>[0] {
  const headers = others.slice(0, 200).map((line): [string, string] => {
    const colon = line.indexOf(":");
    if (colon < 1) return ["", line];
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  });
  return { url: first.split(" ")[1] ?? "", headers };
}
