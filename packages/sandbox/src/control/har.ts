import { asText, type HarExchange, harEntry, harLog } from "@datacloud/traffic";
import type { Recorded } from "../core/log.ts";
import type { LogEntry } from "../core/log-entry.ts";
import { version } from "../version.ts";
import { type Route, withNamespaces } from "./context.ts";
import { recordedOf } from "./find-recorded.ts";
import { streamList } from "./stream-list.ts";

/** The log as an HTTP Archive, version 1.2, for tools that read traffic. */
export const harRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/har",
    run: withNamespaces((namespaces, { core, url }) => {
      const { searchParams: query } = url;
      const found = recordedOf(namespaces, query, Number(query.get("limit") ?? Infinity));
      const entryOf = (call: Recorded) =>
        JSON.stringify(harEntry(harExchange(call, core.entry(call), url.origin)));
      const headers = { "content-disposition": 'attachment; filename="sandbox.har"' };
      return streamList(harLog({ name: "@datacloud/sandbox", version }, []), found, entryOf, headers);
    }),
  },
];

/** A request of the log as HAR has it. Keys are left out, and bodies are as the log shows them. */
function harExchange(call: Recorded, entry: LogEntry, origin: string): HarExchange {
  const { request, answer } = entry;
  const { id, namespace, verdict, forced_by } = entry;
  const content = asText(answer.body);
  return {
    startedAt: call.at,
    duration: entry.duration,
    request: {
      verb: entry.verb,
      url: `${origin}${entry.path}${request.query === "" ? "" : `?${request.query}`}`,
      headers: request.headers.map(([name, value]) => ({ name, value })),
      mediaType: headerOf(request.headers, "content-type"),
      text: request.body,
      size: byteLength(request.body),
    },
    response: {
      status: entry.status,
      headers: answer.headers.map(([name, value]) => ({ name, value })),
      mediaType: headerOf(answer.headers, "content-type"),
      text: content,
      size: byteLength(content),
    },
    extra: {
      _sandbox: { id, namespace, verdict, forced_by },
      ...(call.malformed && { _datacloud: { basePath: "/api", malformed: call.malformed } }),
    },
  };
}

function headerOf(headers: readonly [string, string][], name: string): string {
  return headers.find(([given]) => given.toLowerCase() === name)?.[1].trim() ?? "";
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
