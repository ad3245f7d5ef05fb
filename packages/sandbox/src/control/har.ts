import type { Core } from "../core/core.ts";
import type { Recorded } from "../core/log.ts";
import type { LogEntry } from "../core/log-entry.ts";
import type { Route } from "./context.ts";
import { recordedOf } from "./request-routes.ts";

/** The log as an HTTP Archive, version 1.2, for tools that read traffic. */
export const harRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/har",
    run(context) {
      if (!context.url.searchParams.has("limit")) context.url.searchParams.set("limit", "1000000");
      const found = recordedOf(context);
      if (!Array.isArray(found)) return found;
      return Response.json(harOf(context.core, found, context.url.origin), {
        headers: {
          "cache-control": "no-store",
          "content-disposition": 'attachment; filename="sandbox.har"',
        },
      });
    },
  },
];

/** Calls as an HTTP Archive. Tokens are left out, and bodies are as the log shows them. */
export function harOf(core: Core, calls: readonly Recorded[], origin: string): object {
  return {
    log: {
      version: "1.2",
      creator: { name: "@datacloud/sandbox", version: "0.0.0" },
      entries: calls.map((call) => harEntry(call, core.entry(call), origin)),
    },
  };
}

function harEntry(call: Recorded, entry: LogEntry, origin: string): object {
  const { request, answer } = entry;
  const type = (call.call.contentType ?? "").trim();
  const text = request.body;
  const content = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
  return {
    startedDateTime: entry.time,
    time: entry.duration,
    request: {
      method: entry.verb,
      url: `${origin}${entry.path}${request.query === "" ? "" : `?${request.query}`}`,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: request.headers.map(([name, value]) => ({ name, value })),
      queryString: [...new URLSearchParams(request.query)].map(([name, value]) => ({ name, value })),
      ...(text === "" ? {} : { postData: { mimeType: type, text } }),
      headersSize: -1,
      bodySize: text.length,
    },
    response: {
      status: entry.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: answer.headers.map(([name, value]) => ({ name, value })),
      content: { size: content.length, mimeType: call.reply.headers["content-type"] ?? "", text: content },
      redirectURL: "",
      headersSize: -1,
      bodySize: content.length,
    },
    cache: {},
    timings: { send: 0, wait: entry.duration, receive: 0 },
    _sandbox: {
      id: entry.id,
      namespace: entry.namespace,
      verdict: entry.verdict,
      forced_by: entry.forced_by,
    },
  };
}
