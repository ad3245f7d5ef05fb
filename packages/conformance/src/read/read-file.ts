import { close, open, read } from "node:fs";
import { promisify } from "node:util";

const openFile = promisify(open);
const closeFile = promisify(close);
const readFile = promisify(read);
const chunkSize = 256 * 1024;
const standardInput = 0;

/**
 * The bytes of a file, or of standard input, always in the same buffer: what is to be kept of a chunk must be copied
 * before the next is asked for. A stream would make a new buffer for each chunk, and those pile up between collections.
 */
export async function* readInPlace(path: string): AsyncGenerator<Buffer> {
  const descriptor = path === "-" ? standardInput : await openFile(path, "r");
  const buffer = Buffer.allocUnsafeSlow(chunkSize);
  try {
    for (;;) {
      const size = await readSome(descriptor, buffer);
      if (size === 0) return;
      yield buffer.subarray(0, size);
    }
  } finally {
    if (descriptor !== standardInput) await closeFile(descriptor);
  }
}

/** Pipes may have nothing yet, and some systems say so by an error; the end of a pipe is one on others. */
async function readSome(descriptor: number, buffer: Buffer): Promise<number> {
  for (;;) {
    try {
      return (await readFile(descriptor, buffer, 0, buffer.length, null)).bytesRead;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      await new Promise((resolve) => void setTimeout(resolve, 5));
    }
  }
}
