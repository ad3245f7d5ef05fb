import {
  createRedactor,
  type HarExchange,
  harEntry,
  harLog,
  type Redactor,
  secretsOf,
} from "@datacloud/traffic";
import { sightingOf } from "../../judge/hide-secrets.ts";
import { type Exchange, type Header, headerOf } from "../../traffic/exchange.ts";
import { version } from "../../version.ts";
import { recordingOf } from "../capture/recording.ts";
import { openListFile } from "./har-file.ts";

/** Writes exchanges into a HAR as they come. */
export interface HarRecorder {
  add(exchange: Exchange): void;
  /** Writes what is waiting and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens a HAR 1.2 file, which is a whole document after every write. No key and nothing that looks like one is written.
 *
 * @throws where the file cannot be opened.
 */
export function recordHar(file: string, onError: (error: Error) => void = () => undefined): HarRecorder {
  const empty = JSON.stringify(harLog({ name: "datacloud proxy", version }, []));
  const end = empty.lastIndexOf("]");
  const list = openListFile(
    file,
    { head: `${empty.slice(0, end)}\n`, tail: `\n${empty.slice(end)}\n` },
    onError,
  );
  return { add: (exchange) => list.add(JSON.stringify(harEntry(cleaned(exchange)))), close: list.close };
}

/** An exchange as HAR has it, without secrets. */
function cleaned(exchange: Exchange): HarExchange {
  const { verb, url, startedAt = 0, endedAt = startedAt } = exchange;
  const redactor = createRedactor(secretsOf(sightingOf(exchange)));
  const response = responseOf(exchange, redactor);
  const recording = recordingOf(exchange);
  return {
    startedAt,
    duration: endedAt - startedAt,
    request: {
      verb: redactor.text(verb),
      url: redactor.url(url),
      headers: exchange.headers.map((header) => cleanHeader(header, redactor)),
      ...bodyOf(exchange, redactor),
    },
    ...(response && { response }),
    ...(recording && { extra: { _datacloud: recording } }),
  };
}

/** A body that is no text is kept as base64, so that the file is judged as the traffic was. */
function bodyOf({ headers, body }: Exchange, redactor: Redactor): Partial<HarExchange["request"]> {
  if (body === undefined) return {};
  const mediaType = headerOf(headers, "content-type") ?? "";
  const size = Buffer.byteLength(body);
  const shown = redactor.text(mediaType);
  if (typeof body === "string") return { mediaType: shown, text: redactor.body(body, mediaType), size };
  const bytes = Buffer.from(redactor.text(Buffer.from(body).toString("latin1")), "latin1");
  return { mediaType: shown, text: bytes.toString("base64"), encoding: "base64", size };
}

function responseOf({ response }: Exchange, redactor: Redactor): HarExchange["response"] {
  if (!response) return undefined;
  const { status, headers, body, size, unread } = response;
  const mediaType = headerOf(headers, "content-type") ?? "";
  return {
    status,
    headers: headers.map((header) => cleanHeader(header, redactor)),
    mediaType: redactor.text(mediaType),
    ...(body === undefined ? { contentSize: size ?? 0 } : { text: redactor.body(body, mediaType) }),
    ...(size !== undefined && { size }),
    ...(unread !== undefined && { comment: unread }),
  };
}

function cleanHeader({ name, value }: Header, redactor: Redactor): Header {
  return { name: redactor.text(name), value: redactor.header(name, value) };
}
