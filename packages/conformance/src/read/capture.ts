import { createGunzip } from "node:zlib";
import type { Exchange } from "../exchange.ts";
import { readEntry } from "./har-entry.ts";
import { createHarSplitter } from "./har-splitter.ts";
import { hostIn, largeEntry, mayBeCall } from "./large-entry.ts";
import { createLineSplitter } from "./line-splitter.ts";
import type { Labels } from "./outline.ts";
import { type EntrySink, largestEntry, type Problem, type Splitter } from "./problem.ts";
import { readInPlace } from "./read-file.ts";
import { isHar } from "./sniff.ts";

/** Takes what a capture holds, entry by entry. */
export interface CaptureSink {
  /** An exchange, and the index of its entry in the capture. */
  exchange(exchange: Exchange, index: number): void;
  /** An entry that is none, or too large to read: counted, not judged. */
  skipped(why: string): void;
  problem(problem: Problem): void;
  /** Bytes read so far, of the file as it is stored. */
  progress?(bytes: number): void;
}

/** A capture's bytes, and its name for messages. A chunk may be written over once the next one is asked for. */
export interface CaptureSource {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

const chunkSize = 256 * 1024;

/** The bytes of a file, or of the standard input for `-`. */
export function openCapture(path: string): CaptureSource {
  return { name: path === "-" ? "standard input" : path, bytes: readInPlace(path) };
}

/**
 * Reads a HAR 1.2 or JSON lines, plain or gzipped, in memory that does not grow with the capture. What is broken is a
 * problem that names its place; everything before it has been handed on.
 *
 * @throws where the bytes cannot be had at all: no such file, no permission.
 */
export async function readCapture(source: CaptureSource, sink: CaptureSink): Promise<void> {
  let splitter: Splitter | undefined;
  let waiting: Buffer = Buffer.alloc(0);
  const feed = (chunk: Buffer, isLast: boolean): boolean => {
    if (splitter) return splitter.push(chunk);
    waiting = Buffer.concat([waiting, chunk]);
    // The names around the list of entries stand at the front; a long front is no reason to wait for ever.
    if (!isLast && waiting.length < 64 * 1024) return true;
    const text = withoutMark(waiting, sink);
    if (!text) return false;
    splitter = splitterFor(text, source.name, sink);
    return splitter.push(text);
  };
  try {
    for await (const chunk of inflated(source.bytes, sink)) if (!feed(chunk, false)) break;
  } catch (error) {
    if (!isZlibError(error)) throw error;
    sink.problem({ message: `The gzip file is broken or cut off: ${error.message}.` });
  }
  if (!splitter) feed(Buffer.alloc(0), true);
  splitter?.end();
}

function isZlibError(error: unknown): error is Error {
  return String((error as { code?: unknown } | null)?.code).startsWith("Z_");
}

/** The text without a byte order mark; nothing where it is no UTF-8. */
function withoutMark(text: Buffer, sink: CaptureSink): Buffer | undefined {
  if ((text[0] === 0xff && text[1] === 0xfe) || (text[0] === 0xfe && text[1] === 0xff)) {
    sink.problem({ message: "The capture is UTF-16. Save it as UTF-8.", offset: 0 });
    return undefined;
  }
  if (text.length === 0) sink.problem({ message: "The capture is empty.", offset: 0 });
  const hasMark = text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
  return text.length === 0 ? undefined : hasMark ? text.subarray(3) : text;
}

/** The bytes, inflated where they are gzipped, as buffers. */
async function* inflated(bytes: AsyncIterable<Uint8Array>, sink: CaptureSink): AsyncGenerator<Buffer> {
  const iterator = counted(bytes, sink);
  const first = await iterator.next();
  if (first.done) return;
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isGzip) {
    yield first.value;
    yield* iterator;
    return;
  }
  const gunzip = createGunzip({ chunkSize });
  // The stream may still hold a chunk when it asks for the next.
  const source = (async function* () {
    yield Buffer.from(first.value);
    for await (const chunk of iterator) yield Buffer.from(chunk);
  })();
  const { pipeline } = await import("node:stream/promises");
  const piped = pipeline(source, gunzip).catch(() => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
  await piped;
}

async function* counted(bytes: AsyncIterable<Uint8Array>, sink: CaptureSink): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of bytes) {
    const buffer = Buffer.isBuffer(chunk)
      ? chunk
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (buffer.length === 0) continue;
    read += buffer.length;
    sink.progress?.(read);
    yield buffer;
  }
}

function splitterFor(front: Buffer, name: string, sink: CaptureSink): Splitter {
  const har = isHar(front, name);
  const labels: Labels = {};
  const label = labeller(labels);
  let count = 0;
  const entries: EntrySink = {
    entry: (bytes, offset) => {
      const index = count++;
      if (bytes.length > largeEntry && !mayBeCall(bytes)) {
        sink.skipped(hostIn(bytes));
        return true;
      }
      let value: unknown;
      try {
        value = JSON.parse(bytes.toString("utf8"));
      } catch {
        sink.problem({ message: `Entry ${index}, which begins at byte ${offset}, is not JSON.`, offset });
        return !har;
      }
      const exchange = readEntry(value);
      if (!exchange) sink.skipped("(not an entry with a request)");
      else sink.exchange(label(exchange), index);
      return true;
    },
    oversized: () => {
      count += 1;
      sink.skipped(`(larger than ${largestEntry / 1024 / 1024} MiB)`);
    },
    problem: sink.problem,
  };
  if (!har) return createLineSplitter(entries);
  return createHarSplitter(entries, labels);
}

/** What a HAR says of itself holds for each of its entries; it stands before them, so it is looked at once. */
function labeller(labels: Labels): (exchange: Exchange) => Exchange {
  let said: Pick<Exchange, "mayLackKeys" | "isLocal"> | undefined;
  return (exchange) => {
    said ??= {
      ...(browser.test(labels.creator ?? "") ? { mayLackKeys: true } : {}),
      ...(/\bloopback\b/i.test(labels.comment ?? "") ? { isLocal: true } : {}),
    };
    return Object.assign(exchange, said);
  };
}

const browser = /WebInspector|Firefox|Safari|WebKit|Chrom|Edge/i;
