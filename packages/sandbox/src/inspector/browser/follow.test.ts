import { expect, test } from "vitest";
import type { LogEntry } from "../../core/log-entry.ts";
import type { ControlClient } from "./control-client.ts";
import { follow } from "./follow.ts";

const entry = (id: number, time = "first") => ({ id, time }) as LogEntry;
const wait = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A sandbox whose log and stream the test holds in its hands, and what the page has heard of it. */
function held() {
  const log: LogEntry[] = [];
  const waiting: (() => void)[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  const client = {
    call: async () => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { ok: true, totals: {}, requests: [...log] };
    },
    open: async () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          stream = controller;
        },
      }),
    hasToken: () => false,
  } as unknown as ControlClient;
  const heard = { entries: [] as LogEntry[], states: [] as string[] };
  void follow(client, {
    connection: (state) => void heard.states.push(state),
    load(entries) {
      heard.entries = [...entries];
    },
    add: (added) => void heard.entries.push(added),
  });
  const send = (text: string) => stream?.enqueue(new TextEncoder().encode(text));
  return {
    log,
    heard,
    call: (request: LogEntry) => send(`event: request\ndata: ${JSON.stringify(request)}\n\n`),
    miss: () => send("event: missed\ndata: {}\n\n"),
    end: () => stream?.close(),
    async answer() {
      await wait();
      waiting.shift()?.();
      await wait();
    },
  };
}

test("what comes while the log is read is heard once, and after it", async () => {
  const { log, heard, call: request, answer } = held();
  await wait();
  log.push(entry(1), entry(2));
  request(entry(2));
  request(entry(3));
  await answer();
  request(entry(4));
  await wait();
  expect(heard.entries.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect(heard.states).toEqual(["connecting", "live"]);
});

test("calls that were missed are read from the log, also where it is being read already", async () => {
  const { log, heard, call: request, miss, answer } = held();
  await wait();
  log.push(entry(1));
  miss();
  await answer();
  log.push(entry(2), entry(3));
  await answer();
  request(entry(4));
  await wait();
  expect(heard.entries.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
});

test("a stream that ends is begun again, and the log of a new sandbox takes the place of the old", async () => {
  const { log, heard, end, answer } = held();
  await wait();
  log.push(entry(1), entry(2));
  await answer();
  end();
  await expect.poll(() => heard.states).toEqual(["connecting", "live", "lost", "connecting"]);
  log.splice(0, 2, entry(1, "second"));
  await answer();
  expect(heard.entries).toEqual([entry(1, "second")]);
});
