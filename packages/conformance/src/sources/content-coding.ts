import zlib from "node:zlib";

/** Undoes a content coding, up to a size of what comes out. */
export type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer;

/** What undoes the codings of HTTP. */
export const decoders: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ["gzip", zlib.gunzipSync],
  ["x-gzip", zlib.gunzipSync],
  ["deflate", inflate],
  ["br", zlib.brotliDecompressSync],
  ["zstd", zlib.zstdDecompressSync],
]);

/** Some servers send `deflate` without the zlib wrapper that RFC 9110 asks for. */
export function inflate(bytes: Uint8Array, options: { maxOutputLength: number }): Buffer {
  try {
    return zlib.inflateSync(bytes, options);
  } catch {
    return zlib.inflateRawSync(bytes, options);
  }
}

/** The codings that a `Content-Encoding` names, the one to be undone first in front. */
export function codingsOf(header = ""): string[] {
  const names = header.toLowerCase().split(",");
  return names
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity")
    .reverse();
}
