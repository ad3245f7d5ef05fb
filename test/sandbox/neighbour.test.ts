import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiOver } from "./api.ts";
import { type Command, startCommand } from "./command.ts";

let command: Command;
const sockets: Socket[] = [];
beforeAll(async () => {
  command = await startCommand(["--key", "my-key", "--key", "other-key", "--log", "none"]);
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  command.child.kill("SIGKILL");
});

const headers = { authorization: "Bearer my-key", "content-type": "application/json" };
const control = async (verb: string, path: string, body?: object) => {
  const init = { method: verb, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  await (await fetch(`${command.url}/_sandbox${path}`, init)).arrayBuffer();
};
const send = async (method: string, body: string, type = "application/json") => {
  const init = { method: "POST", headers: { ...headers, "content-type": type }, body };
  await (await fetch(`${command.url}/api/${method}`, init)).arrayBuffer();
};
const list = (item: (index: number) => string, count: number, separator = ",") =>
  Array.from({ length: count }, (_, index) => item(index)).join(separator);
const wrongItems = `{"data":[${list(() => "{}", 5_000)}]}`;
const unknownNames = `{${list((index) => `"u${index}":1`, 3_000)}}`;
const form = list((index) => `value[a${index}]=1`, 3_000, "&");
const names = { reference: "r", key: "k" };

/** Opens a connection that sends a part of a request, and no more. */
function linger(text: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(new URL(command.url).port), host: "127.0.0.1" });
    sockets.push(socket);
    socket.on("error", () => resolve());
    socket.write(text, () => resolve());
  });
}

/** What one key does again and again, and how often at once. */
const ways: readonly [string, number, (turn: number) => Promise<void>][] = [
  ["bodies that are wrong in every item", 2, () => send("customData.setAll", wrongItems)],
  ["bodies of unknown names", 2, () => send("customData.set", unknownNames)],
  ["forms of many names", 2, () => send("customData.set", form, "application/x-www-form-urlencoded")],
  [
    "large values",
    2,
    () => send("customData.set", JSON.stringify({ ...names, value: { text: "x".repeat(200_000) } })),
  ],
  ["many small requests", 16, () => send("customData.set", JSON.stringify({ ...names, value: {} }))],
  ["its log, read again and again", 2, () => control("GET", "/requests?limit=1000")],
  ["its log as HAR", 2, () => control("GET", "/har")],
  [
    "faults",
    2,
    () => control("POST", "/faults", { kind: "status", status: 503, method: "incidents.upsert" }),
  ],
  ["reset", 2, () => control("POST", "/reset")],
  [
    "event streams that nobody reads",
    1,
    () => linger("GET /_sandbox/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer my-key\r\n\r\n"),
  ],
  [
    "requests that never end",
    1,
    () =>
      linger(
        "POST /api/customData.set HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer my-key\r\nContent-Length: 100\r\n\r\n{",
      ),
  ],
  ["requests that are no HTTP", 1, () => linger("NONSENSE\r\n\r\n")],
];

/** Milliseconds that the sandbox's event loop has worked so far. A busy machine makes it slower, but not more. */
function worked(): number {
  const pid = command.child.pid ?? 0;
  return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
}

/** What the sandbox works while another key waits for a response, in milliseconds: 99 of 100 requests see no more. */
async function measure(milliseconds: number): Promise<number> {
  const api = apiOver(fetch, `${command.url}/api`, "other-key");
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end || times.length < 20) {
    const start = worked();
    const { status } = await api("customData.set", { reference: "r", key: String(times.length), value: {} });
    expect(status).toBe(200);
    times.push(worked() - start);
  }
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * 0.99)] ?? 0;
}

describe("another key", () => {
  test.each(ways)("hardly notices %s", async (_way, atOnce, run) => {
    await run(0);
    let isOver = false;
    const worker = async () => {
      for (let turn = 0; !isOver && turn < 2000; turn += 1) await run(turn);
    };
    const workers = Array.from({ length: atOnce }, worker);
    const meanwhile = await measure(500);
    isOver = true;
    await Promise.all(workers);
    expect(meanwhile).toBeLessThan(150);
  });
});
