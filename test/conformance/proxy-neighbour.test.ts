import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { startProxyCli } from "./run-cli.ts";

const folder = temporaryFolder("proxy-neighbour");
const file = join(folder, "out.har");
const turns = join(folder, "long-turns.txt");
/**
 * Measures each turn of the proxy's event loop in milliseconds of the processor, so that a busy machine does not make them
 * longer, and writes at the end how many took 100 or more. What happens before the first request is not counted.
 */
const meter = `
  import { isMainThread } from "node:worker_threads";
  import { writeFileSync } from "node:fs";
  let long = 0;
  const turn = (before) => setImmediate(() => {
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= 100_000) long += 1;
    turn(process.threadCpuUsage());
  }).unref();
  if (isMainThread) {
    setTimeout(() => turn(process.threadCpuUsage()), 1000).unref();
    process.on("exit", () => writeFileSync(${JSON.stringify(turns)}, String(long)));
  }`;
const size = 10 * 1024 * 1024;
const large = gzipSync(`{"ok":true,"note":"${"token=".repeat(size / 6)}"}`);
const upstream = createServer((incoming, outgoing) => {
  incoming.resume().on("end", () => {
    if (incoming.url?.endsWith("?large=response"))
      outgoing.writeHead(200, { "content-encoding": "gzip" }).end(large);
    else outgoing.end('{"ok":true}');
  });
});
let proxy: ChildProcess;
let origin = "";

beforeAll(async () => {
  upstream.listen(0, "127.0.0.1");
  await once(upstream, "listening");
  const target = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  ({ proxy, origin } = await startProxyCli(["--upstream", target, "--record", file, "-f", "json=/dev/null"], {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(meter)}`,
  }));
  proxy.stdout?.resume();
});

afterAll(() => {
  if (proxy.exitCode === null) proxy.kill("SIGKILL");
  upstream.close();
  upstream.closeAllConnections();
});

const headers = { authorization: "Bearer my-secret-key-1", "content-type": "application/json" };

const unitsOf = (piece: string) => piece.repeat(Math.floor(size / piece.length));
/** What is sent, and the query: with one of them the response is as large. */
const bodies: [string, string, string?][] = [
  ...["eyJ-", '\\"', "token="].map((piece): [string, string] => [
    `a text of ${JSON.stringify(piece)}`,
    `{"reference":"r","key":"k","value":{"a":"${unitsOf(piece)}"}}`,
  ]),
  ["names that nobody knows", `{${Array.from({ length: 600_000 }, (_, index) => `"u${index}":1`).join()}}`],
  ["no JSON", unitsOf("{["), "?large=response"],
];

test.each(bodies)("10 MiB of %s pass while others do", async (_, body, query = "?large") => {
  let isOver = false;
  const send = fetch(`${origin}/api/customData.set${query}`, { method: "POST", headers, body });
  const ended = send
    .then((response) => response.arrayBuffer())
    .finally(() => {
      isOver = true;
    });
  let others = 0;
  // Longer than the large request: what was put off would come after it.
  for (let after = 0; after < 20; after += Number(isOver)) {
    const response = await fetch(`${origin}/api/customData.get?reference=r&key=k`, { headers });
    expect(await response.text()).toBe('{"ok":true}');
    others += 1;
  }
  expect((await ended).byteLength).toBeGreaterThan(query === "?large" ? 10 : size / 2);
  expect(others).toBeGreaterThan(20);
});

test("all of them are recorded, whole and without the key, and no turn of the event loop took 100 ms", async () => {
  proxy.kill("SIGINT");
  await once(proxy, "close");
  const text = readFileSync(file, "utf8");
  const { log } = JSON.parse(text) as { log: { entries: { request: { url: string } }[] } };
  expect(log.entries.filter(({ request }) => request.url.includes("?large"))).toHaveLength(bodies.length);
  expect(text).not.toContain("my-secret-key-1");
  // They take up to 50, and twice that where other programs use the caches. To judge here makes four of 100.
  expect(Number(readFileSync(turns, "utf8"))).toBeLessThan(3);
});
