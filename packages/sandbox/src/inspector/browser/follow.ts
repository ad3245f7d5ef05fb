import type { LogEntry } from "../../core/log-entry.ts";
import type { ControlClient } from "./control-client.ts";
import { createEventReader } from "./event-reader.ts";

/** How the page stands to the sandbox. */
export type StreamState = "connecting" | "live" | "lost";

/** How many requests each namespace has received, also those its log has dropped. */
export type Totals = Readonly<Record<string, number>>;

/** Hears what a sandbox logs. */
export interface Follower {
  connection(state: StreamState): void;
  /** The whole log, in place of all that was heard before, and how many requests each namespace has received. */
  load(entries: readonly LogEntry[], totals: Totals): void;
  /** A further request. */
  add(entry: LogEntry): void;
}

/** More than a log keeps of one namespace by default, and few enough to be read at once. */
const mostEntries = 5000;

/** Follows the log for as long as the page lives. A stream that ends is begun again, with a look at the whole log first. */
export async function follow(client: ControlClient, follower: Follower): Promise<never> {
  let pause = 250;
  for (;;) {
    follower.connection("connecting");
    await followOnce(client, follower, () => {
      pause = 250;
    }).catch(() => undefined);
    follower.connection("lost");
    await new Promise((resolve) => void setTimeout(resolve, pause));
    pause = Math.min(pause * 2, 4000);
  }
}

async function followOnce(client: ControlClient, follower: Follower, begun: () => void): Promise<void> {
  const gone = new AbortController();
  try {
    const stream = await client.open("/events", gone.signal);
    /** What comes while the log is being read. */
    let early: LogEntry[] | undefined = [];
    const load = async () => {
      early ??= [];
      const log = await client.call<{ totals: Totals; requests: LogEntry[] }>(
        "GET",
        `/requests?limit=${mostEntries}`,
      );
      if (!log.ok) throw new Error(log.message);
      const last = log.requests.at(-1)?.id ?? 0;
      const since = (early ?? []).filter(({ id }) => id > last);
      const totals = { ...log.totals };
      for (const { namespace } of since) totals[namespace] = (totals[namespace] ?? 0) + 1;
      follower.load([...log.requests, ...since], totals);
      early = undefined;
      follower.connection("live");
      begun();
    };
    let loading = load();
    // The stream is read while the log is, so that nothing falls between the two.
    const reading = read(stream, {
      request: (entry) => (early ? void early.push(entry) : follower.add(entry)),
      missed() {
        loading = loading.then(load);
      },
    });
    await Promise.all([loading, reading]);
  } finally {
    gone.abort();
  }
}

/** Reads to the end. After `missed` the log must be read again. */
async function read(
  stream: ReadableStream<Uint8Array>,
  heard: { request(entry: LogEntry): void; missed(): void },
): Promise<void> {
  const decoder = new TextDecoder();
  const events = createEventReader(({ type, data }) => {
    if (type === "request") heard.request(JSON.parse(data) as LogEntry);
    if (type === "missed") heard.missed();
  });
  const reader = stream.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    events.push(decoder.decode(chunk.value, { stream: true }));
}
