import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@datacloud/sandbox";
import { expect, test } from "vitest";
import { createLog, type Recorded } from "../../packages/sandbox/src/core/log.ts";
import { jsonType } from "../../packages/sandbox/src/core/received-request.ts";

function recordedAs(id: number, part: Partial<Recorded> = {}): Recorded {
  return {
    id,
    at: 1_700_000_000_000 + id,
    namespace: "acme",
    method: "deployments.create",
    verdict: "accepted",
    request: {
      verb: "POST",
      path: "/api/deployments.create",
      query: `page=${id}`,
      authorization: "Bearer my-key",
      contentType: "application/json",
      contentEncoding: null,
      prefer: undefined,
      headers: `host\n${id}.test`,
      body: `{"service":"${id}"}`,
    },
    refused: undefined,
    reply: {
      status: 200,
      headers: { "content-type": jsonType, "x-request-id": String(id) },
      body: `{"id":${id}}`,
    },
    changes: [],
    moreChanges: 0,
    forcedBy: undefined,
    duration: id / 3,
    ...part,
  };
}

const plain = recordedAs(4);
const odd: Recorded[] = [
  recordedAs(1),
  recordedAs(2, { reply: { ...recordedAs(2).reply, trouble: { kind: "reset" } }, forcedBy: "reset" }),
  recordedAs(3, { reply: { status: 429, headers: { "retry-after": "1" }, body: "no" }, verdict: "forced" }),
  recordedAs(4, { request: { ...plain.request, body: new Uint8Array([0xff]), contentEncoding: "gzip" } }),
  recordedAs(5, { malformed: { reason: "broken", code: "HPE_INVALID" } as never, method: undefined }),
  recordedAs(6, { refused: { ok: false, status: 404 } as never, verdict: "refused" }),
  recordedAs(7, { changes: [{ table: "deployments", row: {} } as never], moreChanges: 9 }),
];

test("a log gives back what it was given, also from a place that held another request", () => {
  const log = createLog({ entries: 3 });
  for (const [index, recorded] of [...odd, ...[...odd].reverse()].entries()) {
    log.add(recorded);
    const all = [...odd, ...[...odd].reverse()].slice(Math.max(0, index - 2), index + 1);
    expect(log.all()).toEqual(all);
    expect(log.find(recorded.id)).toEqual(recorded);
  }
  expect([log.total(), log.find(99)]).toEqual([14, undefined]);
  log.clear();
  expect([log.all(), log.total()]).toEqual([[], 0]);
  log.add(plain);
  expect(log.all()).toEqual([plain]);
});

test("what was read from a log stays as it was when its place is used again", () => {
  const log = createLog({ entries: 1 });
  log.add(plain);
  const [read] = log.all();
  log.add(recordedAs(8));
  expect(read).toEqual(plain);
});

test("a log shows the headers that were sent", async () => {
  await using served = await stopped(await serve({ port: 0, keys: ["my-key"], stateless: true }));
  const headers = { authorization: "Bearer my-key", "content-type": "application/json" };
  const bodies = ['{"reference":"a/b","key":"c","value":{}}', '{"reference":5,"key":"c","value":{}}', "[]"];
  const sent: Record<string, string>[] = [];
  for (const body of bodies) {
    const response = await fetch(`${served.url}/api/customData.set`, { method: "POST", headers, body });
    await response.text();
    const names = ["content-type", "x-request-id", "x-sandbox-diagnostics", "content-length"];
    sent.push(Object.fromEntries([...response.headers].filter(([name]) => names.includes(name))));
  }
  expect(served.requests().map(({ answer }) => Object.fromEntries(answer.headers))).toEqual(sent);
});

test("a request stands in the HAR with the time at which it began, and lasts from there", async () => {
  await using served = await stopped(await serve({ port: 0, keys: ["my-key"] }));
  const headers = { authorization: "Bearer my-key", "content-type": "application/json" };
  const sent = request(`${served.url}/api/customData.set`, { method: "POST", headers });
  sent.write("{");
  await pause(300);
  const late = Date.now();
  sent.end("}");
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  await once(response.resume(), "end");
  const har = (await (await fetch(`${served.url}/_sandbox/har`)).json()) as {
    log: { entries: [{ startedDateTime: string; time: number }] };
  };
  const [{ startedDateTime, time }] = har.log.entries;
  const began = Date.parse(startedDateTime);
  expect(began).toBeLessThan(late - 100);
  expect(began + time).toBeGreaterThanOrEqual(late - 1);
});

/** A server that is closed at the end of a test. */
async function stopped<Served extends { close(): Promise<void> }>(served: Served) {
  return Object.assign(served, { [Symbol.asyncDispose]: () => served.close() });
}
