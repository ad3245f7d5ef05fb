import { readBody } from "@datacloud/traffic";
import { type Core, isResponse } from "../core/core.ts";
import { keyHeader } from "../core/key-header.ts";
import type { ReceivedRequest, ResponseParts } from "../core/received-request.ts";

/** Responds to a fetch `Request`. If a fault resets the connection, the promise rejects, as with `fetch`. */
export async function handleRequest(core: Core, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const received = requestOf(request, url);
  const opened = core.open(received);
  if (isResponse(opened)) return respond(opened);
  const body = await readBody(request, core.maxBytes);
  if (body === undefined) return respond(core.rejectSize(received, opened));
  return respond(await core.finish({ ...received, body }, opened));
}

function requestOf(request: Request, { pathname, search }: URL): ReceivedRequest {
  const { headers } = request;
  return {
    verb: request.method,
    path: pathname,
    query: search,
    authorization: headers.get(keyHeader),
    contentType: headers.get("content-type"),
    contentEncoding: headers.get("content-encoding"),
    prefer: headers.get("prefer"),
    headers: [...headers].flat().join("\n"),
  };
}

/** Puts a response into a `Response`, with the trouble it is to have. */
export async function respond({ status, headers, body, trouble }: ResponseParts): Promise<Response> {
  // Such a status comes with no body at all: an empty one is an error.
  if (status === 204 || status === 205) return respondEmpty(status, headers, trouble);
  if (!trouble) return new Response(body, { status, headers });
  if (trouble.kind === "reset") throw resetError();
  if (trouble.kind === "truncated")
    return new Response(body.slice(0, Math.floor(body.length / 2)), { status, headers });
  if (trouble.kind === "slow_headers") {
    await later(trouble.milliseconds);
    return new Response(body, { status, headers });
  }
  return new Response(slowly(body, trouble.milliseconds), { status, headers });
}

async function respondEmpty(
  status: number,
  headers: Record<string, string>,
  trouble: ResponseParts["trouble"],
): Promise<Response> {
  if (trouble?.kind === "reset") throw resetError();
  if (trouble?.kind === "slow_headers") await later(trouble.milliseconds);
  return new Response(null, { status, headers });
}

/** What `fetch` rejects with where a connection breaks. */
function resetError(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

function slowly(body: string, milliseconds: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  const half = Math.floor(bytes.length / 2);
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, half));
      await later(milliseconds);
      controller.enqueue(bytes.subarray(half));
      controller.close();
    },
  });
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
