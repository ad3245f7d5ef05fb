import type { Core } from "../core/core.ts";
import type { Recorded } from "../core/log.ts";
import type { Namespace } from "../core/namespace.ts";
import { type ControlContext, type ControlResponse, fail, type Route, withNamespaces } from "./context.ts";

/** A comment this often keeps proxies from closing a quiet stream. */
const heartbeat = 15_000;

/** A reader that does not read misses calls rather than filling the memory: so many bytes may wait for each. */
const mostWaiting = 1024 * 1024;

/** Readers of one namespace, or of all with the admin token; each costs work at every request. */
const mostReaders = 20;

/** Tells a reader that was too slow to read the log anew. */
const missed = "event: missed\ndata: {}\n\n";

/** The log as server-sent events, one `request` for each request from now on. */
export const eventRoutes: readonly Route[] = [
  { verb: "GET", path: "/events", run: withNamespaces(streamEvents) },
];

/** How many read the events of a sandbox at present, by what they may see. */
const readers = new WeakMap<Core, Map<string, number>>();

function streamEvents(namespaces: readonly Namespace[], context: ControlContext): ControlResponse {
  const leave = enter(context);
  if (!leave)
    return fail(429, "too_many_readers", `At most ${mostReaders} may follow the log at a time. Close one.`);
  const isAll = context.scope === undefined && !context.url.searchParams.has("namespace");
  const names = new Set(namespaces.map(({ name }) => name));
  const isSeen = (recorded: Recorded) => isAll || names.has(recorded.namespace);
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
  return new Response(streamOf(context, isSeen, leave), { headers });
}

/** Counts a reader in; the function it gives back counts it out. Nothing where there are too many. */
function enter({ core, scope = "" }: ControlContext): (() => void) | undefined {
  const counts = readers.get(core) ?? new Map<string, number>();
  readers.set(core, counts);
  const count = counts.get(scope) ?? 0;
  if (count >= mostReaders) return undefined;
  counts.set(scope, count + 1);
  return () => void counts.set(scope, (counts.get(scope) ?? 1) - 1);
}

function streamOf(
  { core, signal }: ControlContext,
  isSeen: (recorded: Recorded) => boolean,
  leave: () => void,
): ReadableStream<Uint8Array> {
  let end = () => {};
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      let isBehind = false;
      const push = (bytes: () => Uint8Array) => {
        if ((controller.desiredSize ?? 0) <= 0) isBehind = true;
        else {
          if (isBehind) controller.enqueue(encoder.encode(missed));
          isBehind = false;
          controller.enqueue(bytes());
        }
      };
      const stop = core.listen((recorded) => {
        if (isSeen(recorded)) push(() => eventOf(core, recorded));
      });
      const timer = setInterval(() => push(() => encoder.encode(": still here\n\n")), heartbeat);
      const close = () => {
        end();
        controller.close();
      };
      end = () => {
        stop();
        leave();
        clearInterval(timer);
        signal.removeEventListener("abort", close);
      };
      signal.addEventListener("abort", close, { once: true });
      push(() => encoder.encode("retry: 1000\n\n"));
    },
    cancel: () => end(),
  };
  return new ReadableStream(source, { highWaterMark: mostWaiting, size: ({ byteLength }) => byteLength });
}

const encoder = new TextEncoder();

/** The newest event of a sandbox: its readers hear of a request one after the other, and share one text. */
const newest = new WeakMap<Core, { recorded: Recorded; bytes: Uint8Array }>();

function eventOf(core: Core, recorded: Recorded): Uint8Array {
  const known = newest.get(core);
  if (known?.recorded === recorded) return known.bytes;
  const entry = core.entry(recorded);
  const bytes = encoder.encode(`event: request\nid: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`);
  newest.set(core, { recorded, bytes });
  return bytes;
}
