import { admit } from "./admit.ts";
import { type Accepted, defaultMaxBytes, type GateOptions, type Refused, type RequestParts } from "./gate.ts";
import { judgeArguments, refuseSize } from "./judge.ts";

/**
 * The gate for a fetch `Request`: accepted arguments, or the failure that the API would answer. A refusal for path, verb
 * or key does not read the body; a body beyond the limit is not read to its end.
 *
 * @example
 * const received = await receive(request, { key: (token) => (token === "my-key" ? "active" : "unknown") });
 * if (!received.ok) return Response.json(received.failure, { status: received.status });
 */
export async function receive(request: Request, options: GateOptions = {}): Promise<Accepted | Refused> {
  const { pathname, search } = new URL(request.url);
  const parts: RequestParts = {
    verb: request.method,
    path: pathname,
    query: search,
    authorization: request.headers.get("authorization"),
    contentType: request.headers.get("content-type"),
    contentEncoding: request.headers.get("content-encoding"),
  };
  const admitted = admit(parts, options);
  if (!admitted.ok) return admitted;
  const body = await readBody(request, options.maxBytes ?? defaultMaxBytes);
  return body ? judgeArguments(admitted, { ...parts, body }, options) : refuseSize(admitted, options);
}

/** The body, or nothing where it is larger than the limit. */
async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length")) > maxBytes) return undefined;
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
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
