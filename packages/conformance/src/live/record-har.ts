import { redact } from "@datacloud/validators";
import { type Exchange, type Header, headerOf } from "../exchange.ts";
import { recordingOf } from "../read/recording.ts";
import { openListFile } from "./har-file.ts";

/** Writes exchanges into a HAR as they come. */
export interface HarRecorder {
  add(exchange: Exchange): void;
  /** Writes what is waiting and closes the file. */
  close(): Promise<void>;
}

const secretHeaders =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|x-api-key)$|token|secret|api-?key/i;

/**
 * Opens a HAR 1.2 file, which is a whole document after every entry. No key and nothing that looks like one is written.
 *
 * @throws where the file cannot be opened.
 */
export function recordHar(file: string, onError: (error: Error) => void = () => undefined): HarRecorder {
  const creator = '{"name":"datacloud proxy","version":"1"}';
  // The network panels of Firefox and Safari ask for a list of pages.
  const head = `{"log":{"version":"1.2","creator":${creator},"pages":[],"entries":[\n`;
  const list = openListFile(file, { head, tail: "\n]}}\n" }, onError);
  return { add: (exchange) => list.add(JSON.stringify(entryOf(exchange))), close: list.close };
}

function entryOf(exchange: Exchange): object {
  const { verb, headers, answer, startedAt = 0, endedAt = startedAt } = exchange;
  const clean = cleaner(headers);
  const time = endedAt - startedAt;
  const recording = recordingOf(exchange);
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time,
    request: {
      method: verb,
      url: clean(exchange.url),
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headers.map((header) => cleanHeader(header, clean)),
      queryString: queryOf(exchange.url, clean),
      ...postDataOf(exchange, clean),
      headersSize: -1,
      bodySize: exchange.body === undefined ? -1 : Buffer.byteLength(exchange.body),
    },
    response: {
      status: answer?.status ?? 0,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: (answer?.headers ?? []).map((header) => cleanHeader(header, clean)),
      content: {
        size: answer?.body === undefined ? (answer?.size ?? 0) : Buffer.byteLength(answer.body),
        mimeType: headerOf(answer?.headers ?? [], "content-type") ?? "",
        ...(answer?.body === undefined ? {} : { text: cleanBody(answer.body, clean) }),
        ...(answer?.unread === undefined ? {} : { comment: answer.unread }),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: answer?.size ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    ...(recording ? { _datacloud: recording } : {}),
  };
}

function queryOf(url: string, clean: (text: string) => string): Header[] {
  const query = URL.parse(url)?.searchParams ?? [];
  return [...query].map(([name, value]) => ({ name, value: clean(value) }));
}

/** A body that is no text is kept as base64, so that the file is judged as the traffic was. */
function postDataOf({ headers, body = "" }: Exchange, clean: (text: string) => string): object {
  if (body.length === 0) return {};
  const mimeType = headerOf(headers, "content-type") ?? "";
  if (typeof body === "string") return { postData: { mimeType, text: cleanBody(body, clean) } };
  const text = Buffer.from(body).toString("base64");
  return { postData: { mimeType, text, encoding: "base64" } };
}

/** Takes the call's own key, and whatever looks like a secret, out of a text. */
function cleaner(headers: readonly Header[]): (text: string) => string {
  const token = headerOf(headers, "authorization")?.trim().split(/\s+/).at(-1);
  const isKey = token !== undefined && token.length >= 4;
  return (text) => redact(isKey ? text.replaceAll(token, "REDACTED") : text);
}

/** The scheme of a key stays, so that the file can be judged again. */
function cleanHeader({ name, value }: Header, clean: (text: string) => string): Header {
  if (name.toLowerCase() === "authorization")
    return { name, value: value.replace(/^(\S+)\s+.*$/, "$1 REDACTED").replace(/^\S{20,}$/, "REDACTED") };
  return { name, value: secretHeaders.test(name) ? "REDACTED" : clean(value) };
}

/** JSON is cleaned text by text, so that it stays JSON. */
function cleanBody(text: string, clean: (text: string) => string): string {
  if (clean(text) === text) return text;
  try {
    return JSON.stringify(
      JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? clean(value) : value)),
    );
  } catch {
    return clean(text);
  }
}
