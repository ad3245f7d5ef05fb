import { createGunzip, type Gunzip } from "node:zlib";

const chunkSize = 256 * 1024;

/** The bytes, inflated where they are gzipped, as buffers. */
export async function* inflated(
  bytes: AsyncIterable<Uint8Array>,
  onProgress?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const iterator = counted(bytes, onProgress);
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
  yield* outputOf(gunzip);
  await piped;
}

/**
 * Everything that a stream gives before it ends or breaks. Its own iterator drops what is still in the stream when that
 * breaks: of a file that is cut off up to 256 kB, whenever judging is slower than inflating.
 */
async function* outputOf(stream: Gunzip): AsyncGenerator<Buffer> {
  let ending: { error?: unknown } | undefined;
  let wake: () => void = () => undefined;
  stream.on("readable", () => wake());
  stream.once("end", () => {
    ending ??= {};
    wake();
  });
  stream.once("error", (error) => {
    ending = { error };
    wake();
  });
  try {
    for (;;) {
      const chunk = stream.read() as Buffer | null;
      if (chunk) yield chunk;
      else if (ending && "error" in ending) throw ending.error;
      else if (ending) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    stream.destroy();
  }
}

/** The bytes as buffers, and how many have been read of all, with those before them. */
export async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onProgress?: (bytes: number) => void,
  before = 0,
): AsyncGenerator<Buffer> {
  let read = before;
  for await (const chunk of bytes) {
    const buffer = Buffer.isBuffer(chunk)
      ? chunk
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (buffer.length === 0) continue;
    read += buffer.length;
    onProgress?.(read);
    yield buffer;
  }
}

/** Whether an error is one of the decompressor. */
export function isZlibError(error: unknown): error is Error {
  return String((error as { code?: unknown } | null)?.code).startsWith("Z_");
}
