import { connect } from "node:net";
import { createSandbox, serve } from "@datacloud/sandbox";
import { describe, expect, test } from "vitest";
import { createLog, createLogBudget, type Recorded } from "../../packages/sandbox/src/core/log.ts";
import { closedAfter } from "../closed-after.ts";
import { apiOver } from "./api.ts";

const served = closedAfter(await serve({ port: 0, keys: ["my-key-1", "other-key-1"] }));

const control = (verb: string, path: string, body?: object) =>
  fetch(`${served.url}/_sandbox${path}`, {
    method: verb,
    headers: { authorization: "Bearer my-key-1", "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

test.each(["/sql", "/reset", "/seed", "/faults", "/keys"])(
  "POST %s counts the bytes that arrive, whatever the head announces",
  async (path) => {
    const before = process.memoryUsage().rss;
    const answer = await sendWithoutEnd(served.port, path, 96);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain("payload_too_large");
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  },
);

/** Sends chunks of 1 MiB, at most so many, and gives back what is answered first. */
function sendWithoutEnd(port: number, path: string, most: number): Promise<string> {
  return new Promise((resolve) => {
    const chunk = `100000\r\n${" ".repeat(1024 * 1024)}\r\n`;
    const socket = connect({ port, host: "127.0.0.1" });
    let sent = 0;
    const send = () => {
      while (sent < most && !socket.destroyed) {
        sent += 1;
        if (!socket.write(chunk)) return void socket.once("drain", send);
      }
    };
    socket.on("error", () => resolve(""));
    socket.on("data", (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    const head = `POST /_sandbox${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer my-key-1`;
    socket.write(`${head}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`);
    send();
  });
}

describe("readers of the events that do not read", () => {
  test("hold little memory, however many they are", async () => {
    const sandbox = createSandbox({ keys: ["my-key-1"] });
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => sandbox.handle(new Request("http://localhost/_sandbox/events"))),
    );
    const api = apiOver(sandbox.fetch, undefined, "my-key-1");
    const before = process.memoryUsage().rss;
    for (let count = 0; count < 400; count += 1)
      await api("customData.set", {
        reference: "r",
        key: "k",
        value: { text: `${count}`.padEnd(60_000, "x") },
      });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
    const readers = responses.map(({ body }) => (body as ReadableStream<Uint8Array>).getReader());
    // All of them have the very same bytes of a call.
    const chunks = await Promise.all(
      readers.map(async (reader) => [await reader.read(), await reader.read()]),
    );
    expect(new Set(chunks.map(([, event]) => event?.value)).size).toBe(1);
    for (const reader of readers) await reader.cancel();
    await sandbox.close();
  });

  test("are bounded in number, and leave room when they go", async () => {
    const open = () => control("GET", "/events");
    const all = await Promise.all(Array.from({ length: 20 }, open));
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    const refused = await open();
    expect([refused.status, await refused.json()]).toMatchObject([429, { error: "too_many_readers" }]);
    await Promise.all(all.map(({ body }) => body?.cancel()));
    await expect.poll(async () => (await open()).status).toBe(200);
  });
});

test("a namespace has at most 100 faults", async () => {
  const answers: number[] = [];
  for (let count = 0; count < 101; count += 1)
    answers.push((await control("POST", "/faults", { kind: "slow_body", probability: 0 })).status);
  expect(answers).toEqual([...Array.from({ length: 100 }, () => 200), 422]);
  const refused = await control("POST", "/faults", { kind: "slow_body" });
  expect(await refused.json()).toMatchObject({ error: "too_many_faults", message: /Remove some/ });
  await control("DELETE", "/faults");
});

test("keys and namespaces that are added are bounded in number", async () => {
  const sandbox = createSandbox({ keys: [] });
  const add = async (body: object) => {
    const init = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    const response = await sandbox.handle(new Request("http://localhost/_sandbox/keys", init));
    return ((await response.json()) as { error?: string }).error ?? "added";
  };
  for (let count = 0; count < 999; count += 1) sandbox.core.namespace(`n${count}`);
  expect(await add({ namespace: "one-more" })).toBe("added");
  expect(await add({ namespace: "too-many" })).toBe("too_many_namespaces");
  expect(await add({ namespace: "one-more" })).toBe("added");
  for (let count = 2; count < 10_000; count += 1)
    sandbox.core.keys.add({ key: `k${count}`, namespace: "n1" });
  expect(await add({ namespace: "n1" })).toBe("too_many_keys");
});

test("the logs of all namespaces together are bounded in bytes, and the largest forgets first", () => {
  const budget = createLogBudget(100_000);
  const [large, small] = [createLog({}, budget), createLog({}, budget)];
  const call = (id: number) =>
    ({
      id,
      request: { headers: "", path: "", body: "x".repeat(9000) },
      reply: { body: "" },
      changes: [],
    }) as unknown as Recorded;
  small.add(call(1));
  for (let id = 2; id < 100; id += 1) large.add(call(id));
  expect(small.all()).toHaveLength(1);
  expect(large.all().length).toBeGreaterThan(5);
  expect(large.all().length).toBeLessThan(10);
  expect(large.find(99)).toBeDefined();
});
