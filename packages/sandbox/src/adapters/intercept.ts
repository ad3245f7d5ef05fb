import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { type Control, controlPath } from "../control/control.ts";
import type { Guard } from "../control/guard.ts";
import { keyHeader } from "../core/key-header.ts";
import { jsonResponse } from "../core/received-request.ts";
import type { Interceptor } from "./node.ts";
import { send } from "./send.ts";

/** The inspector takes nothing from elsewhere, runs and styles nothing that is in the page, and cannot be framed. */
const pageHeaders = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

const controlStart = `${controlPath}/`;

/** Checks Host and Origin of every request, and takes those of the inspector, the control API and CORS. */
export function interceptor(control: Control, guard: Guard, origins: readonly string[]): Interceptor {
  return (request, response, path, { host, origin }) => {
    const isControl = path.startsWith(controlStart);
    const isPage = path === "/" || path.startsWith("/_inspector/");
    const refused = guard(host, origin, !isControl && !isPage);
    if (refused !== undefined) {
      send(response, jsonResponse(403, { ok: false, error: "forbidden", message: refused }));
      return true;
    }
    if (origin !== undefined && origins.includes(origin) && allowOrigin(request, response, origin))
      return true;
    if (isControl) {
      void respondToControl(control, request, response, path);
      return true;
    }
    if (!isPage || (request.method !== "GET" && request.method !== "HEAD")) return false;
    void respondWithPage(path, response);
    return true;
  };
}

/** The page is loaded when someone looks at it: most sandboxes are never looked at, and all are to start at once. */
async function respondWithPage(path: string, response: ServerResponse): Promise<void> {
  const refuse = (status: number, error: string, message: string) =>
    send(response, jsonResponse(status, { ok: false, error, message }));
  try {
    const { inspectorFile } = await import("../inspector/page.ts");
    const file = await inspectorFile(path);
    if (file) response.writeHead(200, { ...pageHeaders, "content-type": file.type }).end(file.body);
    else refuse(404, "not_found", "The inspector has no such file.");
  } catch {
    // Whoever packs the sandbox into a program of their own may have left the page behind.
    refuse(500, "internal_error", "The inspector cannot be loaded. The control API works without it.");
  }
}

/** The control API has its token in `Authorization`, whatever header the key of the API is in. */
const allowed = [...new Set(["authorization", keyHeader, "content-type", "prefer"])].join(", ");

/** Says that a page may read the response; true where the request only asked for that. */
function allowOrigin(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("vary", "origin");
  if (request.method !== "OPTIONS") return false;
  response.setHeader("access-control-allow-methods", verbs);
  response.setHeader("access-control-allow-headers", allowed);
  response.writeHead(204).end();
  return true;
}

/** The control API is not in a hurry, so it may take the way over fetch's classes. */
async function respondToControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  // The next request on this connection comes behind what was not read of this one.
  response.on("finish", () => {
    request.removeAllListeners("data");
    request.resume();
  });
  try {
    const reply = await control(toRequest(request, path, gone.signal));
    response.writeHead(reply.status, Object.fromEntries(reply.headers));
    // Node's own type of a web stream differs from the DOM's.
    const body = reply.body as import("node:stream/web").ReadableStream | null;
    if (body)
      Readable.fromWeb(body)
        .on("error", () => response.destroy())
        .pipe(response);
    else response.end();
  } catch {
    if (response.headersSent) response.destroy();
    else
      send(
        response,
        jsonResponse(500, { ok: false, error: "internal_error", message: "The control API failed." }),
      );
  }
}

/** Verbs that `Request` does not accept. The control API supports none of them, so they take the path of an unknown verb. */
/** The verbs that the API uses, for browsers. */
const verbs = [...new Set(["GET", "POST", ...methodNames.map((name) => describeMethod(name).verb)])].join(
  ", ",
);

const rejectedVerbs = new Set(["CONNECT", "TRACE", "TRACK"]);

function toRequest(request: IncomingMessage, path: string, signal: AbortSignal): Request {
  const { method = "GET", url = "/", headers } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  const flat = Object.entries(headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith(":"),
  );
  const mark = url.indexOf("?");
  const base = `http://${headers.host}`;
  const origin = URL.canParse(base) ? base : "http://localhost";
  return new Request(new URL(mark < 0 ? path : `${path}${url.slice(mark)}`, origin), {
    method: rejectedVerbs.has(method) ? "OPTIONS" : method,
    headers: flat.filter(([name]) => !["connection", "transfer-encoding", "expect"].includes(name)),
    signal,
    ...(hasBody && { body: streamOf(request), duplex: "half" as const }),
  });
}

/**
 * The body of a request as it arrives, no faster than it is read. Where the reader gives up, the connection stays, so that
 * the rejection can be sent; Node throws the rest of the body away.
 */
function streamOf(request: IncomingMessage): ReadableStream<Uint8Array> {
  let isOver = false;
  return new ReadableStream({
    start(controller) {
      const end = (finish: () => void) => () => {
        if (!isOver) finish();
        isOver = true;
      };
      request.on("data", (chunk: Buffer) => {
        if (isOver) return;
        controller.enqueue(chunk);
        request.pause();
      });
      request.on(
        "end",
        end(() => controller.close()),
      );
      request.on(
        "error",
        end(() => controller.error(new Error("The request was cut off."))),
      );
      request.on(
        "close",
        end(() => controller.error(new Error("The request was cut off."))),
      );
      request.pause();
    },
    pull: () => void request.resume(),
    cancel() {
      isOver = true;
      request.resume();
    },
  });
}
