/** What has a body as fetch knows it: a request or a response. */
export interface BodySource {
  headers: Headers;
  /** Absent in Firefox, where a request does not show its body as a stream. */
  body?: ReadableStream<Uint8Array> | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Reads a body and counts its bytes as they arrive. Gives nothing where it is larger than the limit; the rest is not read,
 * except where the runtime does not show the body as a stream.
 * Rejects where the body cannot be read, because its sender went away or it was read before.
 */
export async function readBody(source: BodySource, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(source.headers.get("content-length")) > maxBytes) return undefined;
  if (source.body === undefined) {
    const body = new Uint8Array(await source.arrayBuffer());
    if (body.byteLength > maxBytes) return undefined;
    return body;
  }
  if (source.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = source.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined); // A copied stream would wait for its other reader.
      return undefined;
    }
    chunks.push(chunk.value);
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}
