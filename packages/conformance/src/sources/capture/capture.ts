import { statSync } from "node:fs";
import type { CaptureSink } from "./capture-sink.ts";
import { commentBehind } from "./comment-behind.ts";
import { createEntryReader, type Around as Known } from "./entry-reader.ts";
import { createHarSplitter } from "./har-splitter.ts";
import { inflated, isZlibError } from "./inflated.ts";
import { createLineSplitter } from "./line-splitter.ts";
import type { Labels } from "./outline.ts";
import type { EntrySink, Splitter } from "./problem.ts";
import { endOfFile, readInPlace } from "./read-file.ts";
import { foreignFormat, isHar } from "./sniff.ts";

/** A capture's bytes, and its name for messages. A chunk may be written over once the next one is asked for. */
export interface CaptureSource {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Opens the same bytes once more, where that is possible. */
  again?: () => AsyncIterable<Uint8Array>;
  /** Reads the end of the same bytes, where that is possible without reading all of them and they are not gzipped. */
  end?: () => Buffer | undefined;
}

/** The bytes of a file, or of the standard input for `-`. */
export function openCapture(path: string): CaptureSource {
  if (path === "-") return { name: "standard input", bytes: readInPlace(path) };
  // What comes through a pipe comes once.
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const again = () => readInPlace(path);
  return { name: path, bytes: again(), ...(isFile && { again, end: () => endOfFile(path) }) };
}

/**
 * Reads a HAR 1.2 or JSON lines, plain or gzipped, in memory that does not grow with the capture. What is broken is a
 * problem that names its place; everything before it has been handed on.
 *
 * @throws where the bytes cannot be had at all: no such file, no permission.
 */
export async function readCapture(source: CaptureSource, sink: CaptureSink): Promise<void> {
  await readEntries(source, { ...sink, entries: (around) => createEntryReader(sink, around) });
}

/** Takes the texts of entries. */
export interface TextSink extends Around {
  /** What takes the entries of a capture of which this is known. */
  entries(known: Known): EntrySink;
}

/** Reads a capture like `readCapture`, and hands on the texts of its entries. */
export async function readEntries(source: CaptureSource, sink: TextSink): Promise<void> {
  const labels = source.again ? await labelsAhead(source, source.again()) : {};
  await split(source.name, source.bytes, sink, (isHarFile) => {
    const entries = sink.entries({ isHar: isHarFile, labels, isSure: source.again !== undefined });
    if (isHarFile) return createHarSplitter(entries, labels);
    return createLineSplitter(entries);
  });
}

/**
 * What a HAR says of itself, wherever that stands: programs may write it behind the entries. Where the end of the bytes cannot
 * be read by itself, all of them are read for it.
 */
async function labelsAhead(source: CaptureSource, bytes: AsyncIterable<Uint8Array>): Promise<Labels> {
  const labels: Labels = {};
  const end = source.end?.();
  const isOpen = () => labels.creator === undefined || (labels.comment === undefined && end === undefined);
  const scan = { entry: isOpen, oversized: () => undefined, problem: () => undefined };
  const nothing = { problem: () => undefined };
  let isHarFile = false;
  await split(source.name, bytes, nothing, (har) => {
    isHarFile = har;
    if (har) return createHarSplitter(scan, labels);
    return undefined;
  });
  const behind = end && isHarFile ? commentBehind(end) : undefined;
  if (behind !== undefined) labels.comment ??= behind;
  return labels;
}

interface Around extends Pick<CaptureSink, "problem" | "progress"> {
  /** Waits until more can be taken; false where nothing more is to be read. */
  pause?(): Promise<boolean>;
}

/** Hands the text of a capture to the splitter that suits it, as far as it can be read. */
async function split(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  sink: Around,
  splitterFor: (isHar: boolean) => Splitter | undefined,
): Promise<void> {
  let splitter: Splitter | undefined;
  let waiting: Buffer = Buffer.alloc(0);
  const feed = (chunk: Buffer, isLast: boolean): boolean => {
    if (splitter) return splitter.push(chunk);
    waiting = Buffer.concat([waiting, chunk]);
    // The names around the list of entries are at the front; a long front is no reason to wait for ever.
    if (!isLast && waiting.length < 64 * 1024) return true;
    const text = textOf(waiting, sink);
    splitter = text && splitterFor(isHar(text, name));
    if (text && splitter) return splitter.push(text);
    return false;
  };
  let goesOn = true;
  try {
    for await (const chunk of inflated(bytes, sink.progress)) {
      goesOn = feed(chunk, false);
      if (goesOn && sink.pause) goesOn = await sink.pause();
      if (!goesOn) break;
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    sink.problem({ message: `The gzip file is broken or cut off: ${error.message}.` });
  }
  if (!splitter && goesOn) feed(Buffer.alloc(0), true);
  splitter?.end();
}

/** The text without a byte order mark; nothing where it is no UTF-8 text. */
function textOf(text: Buffer, sink: Around): Buffer | undefined {
  const message = text.length === 0 ? "The capture is empty." : foreignFormat(text);
  if (message !== undefined) {
    sink.problem({ message, offset: 0 });
    return undefined;
  }
  const hasMark = text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
  if (hasMark) return text.subarray(3);
  return text;
}
