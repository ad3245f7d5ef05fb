import { profile } from "@datacloud/contract/profile";
import { readBody } from "@datacloud/traffic";
import { rejectSize } from "./check-body.ts";
import {
  type Accepted,
  defaultMaxBytes,
  type GateOptions,
  type Rejected,
  type RequestParts,
} from "./gate.ts";
import { admit, judgeArguments } from "./judge.ts";

/**
 * The gate for a fetch `Request`: accepted arguments, or the failure that the API would return. If path, verb or key are
 * rejected, the body is not read; a body beyond the limit is not read to its end. Rejects only where the body cannot be
 * read, because its sender went away or it was read before.
 *
 * @example
 * const received = await receive(request, { key: (token) => (token === "my-key" ? "active" : "unknown") });
 * if (!received.ok) return Response.json(received.failure, { status: received.status });
 */
export async function receive(request: Request, options: GateOptions = {}): Promise<Accepted | Rejected> {
  const { pathname, search } = new URL(request.url);
  const parts: RequestParts = {
    verb: request.method,
    path: pathname,
    query: search,
    authorization: request.headers.get(profile.key.header),
    contentType: request.headers.get("content-type"),
    contentEncoding: request.headers.get("content-encoding"),
  };
  const admitted = admit(parts, options);
  if (!admitted.ok) return admitted;
  const body = await readBody(request, options.maxBytes ?? defaultMaxBytes);
  if (body) return judgeArguments(admitted, { ...parts, body }, options);
  return rejectSize(admitted, options);
}
