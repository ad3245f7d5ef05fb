import type { Exchange } from "../../traffic/exchange.ts";

/** What kept a capture from being read, and where. */
export interface Problem {
  message: string;
  /** Offset in the uncompressed text, in bytes from 0; absent where there is no text. */
  offset?: number;
}

/** Largest entry that is read. A larger one is no request to the API, and would not fit in constant memory. */
export const largestEntry = 16 * 1024 * 1024;

/** Takes what a reader finds, in order. */
export interface EntrySink {
  /** One entry's JSON text in UTF-8, valid for the duration of the callback, and where it begins. False stops the reader. */
  entry(bytes: Buffer, offset: number): boolean;
  /** An entry that is too large to read, and its front. */
  oversized(offset: number, size: number, front: Buffer): void;
  problem(problem: Problem): void;
}

/** Takes the bytes of a capture piece by piece, and its end. */
export interface Splitter {
  push(chunk: Buffer): boolean;
  end(): void;
  /** Where the entry at hand begins, or the next may; nothing where none may. */
  place(): number | undefined;
  /** Goes on at such a place, whatever lies between. */
  goOn(place: number): void;
}

/** Takes what a capture holds, entry by entry. */
export interface CaptureSink {
  /** An exchange, and the number of its entry in the capture, from 1. */
  exchange(exchange: Exchange, entry: number): void;
  /** An entry that is none, or that cannot be read: counted, not judged. */
  skipped(why: string): void;
  problem(problem: Problem): void;
  /** Bytes read so far, of the file as it is stored. */
  progress?(bytes: number): void;
}
