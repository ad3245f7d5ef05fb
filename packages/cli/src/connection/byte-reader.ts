import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";

/** Reads bytes like the reader of a web stream, at a tenth of its cost. */
export interface ByteReader {
  read(): Promise<{ done: boolean; value?: Uint8Array }>;
  cancel(): Promise<void>;
}

/** A reader of a response, which unpacks what a gateway packed. */
export function readerOf(message: IncomingMessage): ByteReader {
  const stream = unpacked(message);
  const waiting: Uint8Array[] = [];
  let isDone = false;
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  const stir = () => {
    wake?.();
    wake = undefined;
  };
  stream.on("data", (bytes: Buffer) => {
    waiting.push(bytes);
    stir();
  });
  stream.once("end", () => {
    isDone = true;
    stir();
  });
  stream.once("error", (error) => {
    failure ??= error;
    stir();
  });
  return {
    async read() {
      while (waiting.length === 0 && !isDone && !failure) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const value = waiting.shift();
      if (value !== undefined) return { done: false, value };
      if (failure) throw failure;
      return { done: true };
    },
    async cancel() {
      message.destroy();
    },
  };
}

function unpacked(message: IncomingMessage): Readable {
  const coding = message.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding === "identity" || coding === "") return message;
  const unpack = coding === "br" ? createBrotliDecompress() : createUnzip();
  // Errors of both come out of the second.
  return pipeline(message, unpack, () => undefined);
}
