import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { files, read } from "../architecture/repository.ts";
import { startCli } from "../conformance/run-cli.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("signals");
const upstream = createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
});
const children: ChildProcess[] = [];
beforeAll(async () => {
  upstream.listen(0, "127.0.0.1");
  await once(upstream, "listening");
});
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  upstream.closeAllConnections();
  upstream.close();
});

/** Starts the command, sends one request through the address that it prints, and ends it. */
async function endAfterRequest(signal: NodeJS.Signals, ...args: string[]) {
  const child = startCli([...args, "--port", "0"], { DATACLOUD_SANDBOX_KEYS: "my-key" });
  children.push(child);
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += String(chunk);
        const [, found] = /on (http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
    child.once("exit", () => reject(new Error(output)));
  });
  const headers = { authorization: "Bearer my-key", "content-type": "application/json" };
  const body = '{"reference":"r","key":"k","value":{"text":"stored"}}';
  const response = await fetch(`${url}/api/customData.set`, { method: "POST", headers, body });
  await response.text();
  const closed = once(child, "close");
  child.kill(signal);
  const [code] = await closed;
  return { code, output, status: response.status };
}

describe.each(["SIGINT", "SIGHUP", "SIGKILL"] as const)("%s", (signal) => {
  test("a recording is a whole HAR file, and the proxy reports if it is asked to end", async () => {
    const file = join(folder, `${signal}.har`);
    const { port } = upstream.address() as AddressInfo;
    const args = ["--upstream", `http://127.0.0.1:${port}`, "--record", file];
    const { code, output, status } = await endAfterRequest(signal, "proxy", ...args);
    expect(status).toBe(200);
    const { log } = JSON.parse(readFileSync(file, "utf8")) as { log: { entries: { request: object }[] } };
    if (signal === "SIGKILL") return void expect(log.entries.length).toBeLessThanOrEqual(1);
    expect(log.entries).toHaveLength(1);
    expect(output).toContain("1 request");
    expect(code).not.toBe(null);
  });

  test("a sandbox has stored what it responded to, and leaves no file open if it is asked to end", async () => {
    const file = join(folder, `${signal}.db`);
    const { code, status } = await endAfterRequest(signal, "sandbox", "--log", "none", "--data", file);
    expect(status).toBe(200);
    if (signal !== "SIGKILL") {
      expect(code).toBe(0);
      expect(existsSync(`${file}-wal`)).toBe(false);
    }
    const database = new DatabaseSync(file);
    expect(database.prepare("select count(*) as count from custom_data").get()).toEqual({ count: 1 });
    database.close();
  });
});

test("no program of ours listens to one of these signals only: Windows has others", () => {
  const sources = files.filter((file) => /^(?:packages|generators)\/.*(?<!\.test)\.ts$/.test(file));
  const named = sources.filter((file) => read(file).includes('"SIGINT"'));
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((file) => !/"SIGHUP", "SIGBREAK"\]/.test(read(file)))).toEqual([]);
});
