import type { IncomingMessage } from "node:http";

/**
 * Reads a request's body. Says nothing as soon as it is larger than the limit; the rest is thrown away, so that the client
 * can read the rejection, and a client that does not stop is cut off. Not called back where the client goes away.
 */
export function readBody(
  request: IncomingMessage,
  announced: string | undefined,
  maxBytes: number,
  done: (body: string | Uint8Array | undefined) => void,
): void {
  let only: Buffer | undefined;
  let chunks: Buffer[] | undefined;
  let size = 0;
  let isRefused = Number(announced) > maxBytes;
  if (isRefused) done(undefined);
  request.on("data", (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size > maxBytes && !isRefused) {
      isRefused = true;
      [only, chunks] = [undefined, undefined];
      done(undefined);
    }
    if (isRefused) {
      if (size > maxBytes * 8) request.destroy();
    } else if (chunks) chunks.push(chunk);
    else if (only) chunks = [only, chunk];
    else only = chunk;
  });
  request.on("end", () => {
    if (!isRefused) done(textOf(chunks ? Buffer.concat(chunks, size) : only));
  });
}

/** A body as text; where it is not plain UTF-8, its bytes, for the gate to say so. */
function textOf(body: Buffer | undefined): string | Uint8Array {
  if (body === undefined) return "";
  const text = body.toString("utf8");
  if (text.includes("\uFFFD") || text.charCodeAt(0) === 0xfeff) return body;
  return text;
}
