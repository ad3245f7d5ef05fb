import { statSync } from "node:fs";
import { commentBehind } from "./comment-behind.ts";
import { createEntryReader, type Around as Known } from "./entry-reader.ts";
import { createHarSplitter } from "./har-splitter.ts";
import { counted, inflated, isZlibError } from "./inflated.ts";
import { createLineSplitter } from "./line-splitter.ts";
import type { Labels } from "./outline.ts";
import { endOfFile, type OpenFile, openAnywhere, readInPlace } from "./read-file.ts";
import type { CaptureSink, EntrySink, Splitter } from "./sinks.ts";
import { foreignFormat, isHar } from "./sniff.ts";

/** A capture's bytes, and its name for messages. A chunk may be written over once the next one is asked for. */
export interface CaptureSource {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Opens the same bytes once more, where that is possible. */
  again?: () => AsyncIterable<Uint8Array>;
  /** Reads the end of the same bytes, where that is possible without reading all of them and they are not gzipped. */
  end?: () => Buffer | undefined;
  /** The file of the bytes, where they come from one. */
  file?: CaptureFile;
}

/** A file that can be read at any place. */
export interface CaptureFile {
  /** Opens it; nothing where it is gzipped. */
  open(): OpenFile | undefined;
  /** Its bytes from a place on. */
  from(position: number): AsyncIterable<Uint8Array>;
}

/** The bytes of a file, or of the standard input for `-`. */
export function openCapture(path: string): CaptureSource {
  if (path === "-") return { name: "standard input", bytes: readInPlace(path) };
  // What comes through a pipe comes once.
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const again = () => readInPlace(path);
  if (!isFile) return { name: path, bytes: again() };
  const file = { open: () => openAnywhere(path), from: (position: number) => readInPlace(path, position) };
  return { name: path, bytes: again(), again, end: () => endOfFile(path), file };
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
  await split(source, sink, (isHarFile) => {
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
  await split({ name: source.name, bytes }, nothing, (har) => {
    isHarFile = har;
    if (har) return createHarSplitter(scan, labels);
    return undefined;
  });
  const behind = end && isHarFile ? commentBehind(end) : undefined;
  if (behind !== undefined) labels.comment ??= behind;
  return labels;
}

interface Around extends Pick<CaptureSink, "problem" | "progress"> {
  /**
   * Waits until more can be taken. It gets the place where an entry begins or may begin next, where there is one, and may give
   * such a place behind it, where reading goes on. Places count from behind a byte order mark of so many bytes; false where
   * nothing more is to be read.
   */
  pause?(place: number | undefined, mark: number): Promise<number | boolean>;
}

/** Hands the text of a capture to the splitter that suits it, as far as it can be read. */
async function split(
  { name, bytes, file }: Pick<CaptureSource, "name" | "bytes" | "file">,
  sink: Around,
  splitterFor: (isHar: boolean) => Splitter | undefined,
): Promise<void> {
  let splitter: Splitter | undefined;
  let mark = 0;
  let waiting: Buffer = Buffer.alloc(0);
  const feed = (chunk: Buffer, isLast: boolean): boolean => {
    if (splitter) return splitter.push(chunk);
    waiting = Buffer.concat([waiting, chunk]);
    // The names around the list of entries are at the front; a long front is no reason to wait for ever.
    if (!isLast && waiting.length < 64 * 1024) return true;
    const text = textOf(waiting, sink);
    mark = text ? waiting.length - text.length : 0;
    splitter = text && splitterFor(isHar(text, name));
    if (text && splitter) return splitter.push(text);
    return false;
  };
  let goesOn = true;
  /** Reads on, and gives the place behind what need not be read. */
  const readOn = async (chunks: AsyncIterable<Buffer>): Promise<number | undefined> => {
    for await (const chunk of chunks) {
      goesOn = feed(chunk, false);
      const then = goesOn && sink.pause ? await sink.pause(splitter?.place(), mark) : goesOn;
      if (typeof then === "number") return then;
      goesOn = then;
      if (!goesOn) break;
    }
    return undefined;
  };
  try {
    let place = await readOn(inflated(bytes, sink.progress));
    while (place !== undefined && file) {
      splitter?.goOn(place);
      place = await readOn(counted(file.from(place + mark), sink.progress, place + mark));
    }
  } catch (error) {
    if (!isZlibError(error)) throw error;
    sink.problem({ message: `The gzip file is broken or cut off: ${error.message}.` });
  }
  if (!splitter && goesOn) goesOn = feed(Buffer.alloc(0), true);
  if (goesOn) splitter?.end();
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
