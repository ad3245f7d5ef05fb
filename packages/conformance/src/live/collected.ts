import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** The bytes of a body that passes by: references to its chunks, up to a bound. */
export interface Collected {
  add(chunk: Buffer): void;
  /** The whole body; nothing where it was larger than the bound. */
  bytes(): Buffer | undefined;
}

/** Collects what passes, without copying it. */
export function collect(most: number): Collected {
  let chunks: Buffer[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      size += chunk.length;
      if (size > most) chunks = [];
      else chunks.push(chunk);
    },
    bytes: () => {
      const [only] = chunks;
      if (size > most) return undefined;
      return chunks.length === 1 && only ? only : Buffer.concat(chunks, size);
    },
  };
}

const inflaters: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** A body as text; nothing where it is compressed in a way that cannot be undone. */
export function textOfBody(bytes: Buffer, encoding: string | undefined, most: number): string | undefined {
  if (encoding === undefined || encoding === "" || encoding.toLowerCase() === "identity")
    return bytes.toString("utf8");
  const inflate = inflaters[encoding.toLowerCase()];
  try {
    return inflate?.(bytes, { maxOutputLength: most }).toString("utf8");
  } catch {
    return undefined;
  }
}
