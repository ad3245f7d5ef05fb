import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { redact } from "@datacloud/validators";
import { type Exchange, type Header, headerOf } from "../exchange.ts";

/** Writes exchanges into a HAR as they come. */
export interface HarRecorder {
  add(exchange: Exchange): void;
  /** Ends the file; until then it is a HAR that is cut off. */
  close(): Promise<void>;
}

const secretHeaders =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|x-api-key)$|token|secret|api-?key/i;

/** Opens a HAR 1.2 file. No key and nothing that looks like one is written. */
export function recordHar(file: string): HarRecorder {
  const stream = createWriteStream(file, { mode: 0o600 });
  let isFirst = true;
  stream.write('{"log":{"version":"1.2","creator":{"name":"datacloud proxy","version":"1"},"entries":[\n');
  return {
    add: (exchange) => {
      stream.write(`${isFirst ? "" : ",\n"}${JSON.stringify(entryOf(exchange))}`);
      isFirst = false;
    },
    close: async () => {
      stream.end("\n]}}\n");
      await finished(stream);
    },
  };
}

function entryOf(exchange: Exchange): object {
  const { verb, headers, answer, startedAt = 0, endedAt = startedAt } = exchange;
  const clean = cleaner(headers);
  const text = typeof exchange.body === "string" ? exchange.body : new TextDecoder().decode(exchange.body);
  const time = endedAt - startedAt;
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time,
    request: {
      method: verb,
      url: clean(exchange.url),
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headers.map((header) => cleanHeader(header, clean)),
      queryString: [...new URL(exchange.url).searchParams].map(([name, value]) => ({
        name,
        value: clean(value),
      })),
      ...(text === ""
        ? {}
        : { postData: { mimeType: headerOf(headers, "content-type") ?? "", text: cleanBody(text, clean) } }),
      headersSize: -1,
      bodySize: Buffer.byteLength(text),
    },
    response: {
      status: answer?.status ?? 0,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: (answer?.headers ?? []).map((header) => cleanHeader(header, clean)),
      content: {
        size: answer?.body?.length ?? 0,
        mimeType: headerOf(answer?.headers ?? [], "content-type") ?? "",
        ...(answer?.body === undefined ? {} : { text: cleanBody(answer.body, clean) }),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
  };
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
