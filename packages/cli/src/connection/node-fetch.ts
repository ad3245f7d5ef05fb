import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { createRequire } from "node:module";
import { urlToHttpOptions } from "node:url";
import type { ClientOptions } from "@datacloud/client";
import { type ByteReader, readerOf } from "./byte-reader.ts";

// To import `node:http` reads all its members, and one of them, `WebSocket`, loads what `fetch` is made of.
const load = createRequire(import.meta.url);

type Fetch = NonNullable<ClientOptions["fetch"]>;

// An idle connection is closed before the usual server closes it, so that no request meets a closed one.
const idle = 4000;
const connectTimeout = 10_000;

/**
 * A `fetch` made of Node's `http` and `https`, for what the client needs of one. Node's own is loaded when it is first
 * used, which takes 10 ms or more of a request, and its web streams take more than half of the CPU time of an import.
 */
export function nodeFetch(): Fetch {
  const http = transport(load("node:http") as typeof import("node:http"));
  let https: ReturnType<typeof transport> | undefined;
  // An import sends every request to one address.
  let last = { url: "", options: {} as RequestOptions };
  const optionsOf = (url: string) => {
    if (last.url !== url) last = { url, options: urlToHttpOptions(new URL(url)) as RequestOptions };
    return last.options;
  };
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const address = optionsOf(url);
      const isSecure = address.protocol === "https:";
      if (isSecure) https ??= transport(load("node:https") as typeof import("node:https"));
      const start = (isSecure && https) || http;
      const request = start({ ...address, method, headers });
      const abort = () => void request.destroy(new DOMException("This operation was aborted", "AbortError"));
      signal?.addEventListener("abort", abort);
      request.on("error", reject);
      request.once("response", (message) => resolve(responseOf(message)));
      request.once("close", () => signal?.removeEventListener("abort", abort));
      request.once("socket", (socket) => {
        if (!socket.connecting) return;
        const late = () => {
          const error = new Error(`no connection within ${connectTimeout / 1000} seconds`);
          request.destroy(Object.assign(error, { code: "CONNECT_TIMEOUT" }));
        };
        const timer = setTimeout(late, connectTimeout);
        socket.once(isSecure ? "secureConnect" : "connect", () => clearTimeout(timer));
        request.once("close", () => clearTimeout(timer));
      });
      request.end(body);
    });
}

type Start = (options: RequestOptions) => ClientRequest;

/** Starts requests over connections that are used again. */
function transport({
  Agent,
  request,
}: Pick<typeof import("node:http") | typeof import("node:https"), "Agent" | "request">): Start {
  const agent = new Agent({ keepAlive: true, timeout: idle });
  return (options) => request({ ...options, agent });
}

function responseOf(message: IncomingMessage) {
  const { statusCode: status = 0, headers } = message;
  const get = (name: string) => {
    const value = headers[name.toLowerCase()];
    if (Array.isArray(value)) return value.join(", ");
    return value ?? null;
  };
  // Attached at once: what arrives before somebody listens would be lost.
  const reader = readerOf(message);
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get },
    // By this the client stops reading where a response is too large.
    body: { getReader: () => reader },
    text: () => textOf(reader),
  };
}

async function textOf(reader: ByteReader): Promise<string> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) return Buffer.concat(parts).toString("utf8");
    parts.push(value);
  }
}
