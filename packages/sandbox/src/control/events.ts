import type { LogEntry } from "../core/log-entry.ts";
import { type Context, isAnswer, namespacesOf, type Route } from "./context.ts";

/** A comment this often keeps proxies from closing a quiet stream. */
const heartbeat = 15_000;

/** A reader that does not read misses calls rather than filling the memory. */
const mostWaiting = 1000;

/** Tells a reader that was too slow to read the log anew. */
const missed = "event: missed\ndata: {}\n\n";

/** The log as server-sent events, one `request` for each call from now on. */
export const eventRoutes: readonly Route[] = [{ verb: "GET", path: "/events", run: streamEvents }];

function streamEvents(context: Context): ReturnType<Route["run"]> {
  const namespaces = namespacesOf(context);
  if (isAnswer(namespaces)) return namespaces;
  const isAll = context.scope === undefined && !context.url.searchParams.has("namespace");
  const names = new Set(namespaces.map(({ name }) => name));
  const encoder = new TextEncoder();
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let isBehind = false;
        const push = (text: string) => {
          if ((controller.desiredSize ?? 0) <= 0) isBehind = true;
          else {
            controller.enqueue(encoder.encode(isBehind ? `${missed}${text}` : text));
            isBehind = false;
          }
        };
        const stop = context.core.listen((recorded) => {
          if (isAll || names.has(recorded.namespace)) push(eventOf(context.core.entry(recorded)));
        });
        const timer = setInterval(() => push(": still here\n\n"), heartbeat);
        end = () => {
          stop();
          clearInterval(timer);
          context.signal.removeEventListener("abort", leave);
        };
        const leave = () => {
          end();
          controller.close();
        };
        context.signal.addEventListener("abort", leave, { once: true });
        push("retry: 1000\n\n");
      },
      cancel: () => end(),
    },
    { highWaterMark: mostWaiting },
  );
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
  return new Response(stream, { headers });
}

function eventOf(entry: LogEntry): string {
  return `event: request\nid: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`;
}
