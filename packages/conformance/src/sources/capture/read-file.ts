import { close, closeSync, fstatSync, open, openSync, read, readSync } from "node:fs";
import { promisify } from "node:util";

const openFile = promisify(open);
const closeFile = promisify(close);
const readFile = promisify(read);
const chunkSize = 256 * 1024;
const standardInput = 0;

/**
 * The bytes of a file, or of standard input, always in the same two buffers: what is to be kept of a chunk must be copied
 * before the next is asked for. A stream would make a new buffer for each chunk, and those pile up between collections.
 * `from` is where reading begins, where that is not the front.
 */
export async function* readInPlace(path: string, from?: number): AsyncGenerator<Buffer> {
  const descriptor = path === "-" ? standardInput : await openFile(path, "r");
  let [buffer, other] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)];
  let position = from;
  let reading = readSome(descriptor, buffer, position);
  try {
    for (;;) {
      const size = await reading;
      if (size === 0) return;
      if (position !== undefined) position += size;
      // The next chunk is read while this one is judged.
      reading = readSome(descriptor, other, position);
      yield buffer.subarray(0, size);
      [buffer, other] = [other, buffer];
    }
  } finally {
    // Standard input may have nothing to give for ever; what is read from it now is of no use.
    const rest = reading.catch(() => 0);
    if (descriptor !== standardInput) {
      await rest;
      await closeFile(descriptor);
    }
  }
}

/** So much of the end of a file is looked at. */
const endSize = 64 * 1024;

/** The end of a file, as it is; nothing where it is gzipped, whose end says nothing by itself. */
export function endOfFile(path: string): Buffer | undefined {
  const file = openAnywhere(path);
  if (!file) return undefined;
  const { descriptor, size, close } = file;
  try {
    const end = Buffer.alloc(Math.min(size, endSize));
    return end.subarray(0, readSync(descriptor, end, 0, end.length, size - end.length));
  } finally {
    close();
  }
}

/** A file whose bytes can be read at any place. */
export interface OpenFile {
  descriptor: number;
  /** Bytes that it had when it was opened. */
  size: number;
  close(): void;
}

/** Opens a file to read it at any place; nothing where it is gzipped, and has no place to begin but its front. */
export function openAnywhere(path: string): OpenFile | undefined {
  const descriptor = openSync(path, "r");
  const close = () => closeSync(descriptor);
  const front = Buffer.alloc(2);
  readSync(descriptor, front, 0, front.length, 0);
  const { size } = fstatSync(descriptor);
  if (front[0] !== 0x1f || front[1] !== 0x8b) return { descriptor, size, close };
  close();
  return undefined;
}

/** Pipes may have nothing yet, and some systems say so by an error; the end of a pipe is one on others. */
async function readSome(descriptor: number, buffer: Buffer, position: number | null = null): Promise<number> {
  for (;;) {
    try {
      return (await readFile(descriptor, buffer, 0, buffer.length, position)).bytesRead;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      await new Promise((resolve) => void setTimeout(resolve, 5));
    }
  }
}
