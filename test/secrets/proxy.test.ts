import { readFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import {
  formats,
  judgeCapture,
  openCapture,
  type RunningProxy,
  readExchange,
  recordHar,
  startProxy,
} from "@datacloud/conformance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { key, type Placed, places, shownIn } from "./places.ts";

const folder = temporaryFolder("secret-proxy");
const file = join(folder, "recording.har");
let upstream: Server;
let proxy: RunningProxy;
let recorder: ReturnType<typeof recordHar>;
const problems: string[] = [];

/** An upstream that gives back what it received: in its headers, its reason and its body. */
beforeAll(async () => {
  upstream = createServer((incoming, outgoing) => {
    let body = "";
    incoming.setEncoding("utf8").on("data", (chunk: string) => {
      body += chunk;
    });
    incoming.on("end", () => {
      const echo = {
        ok: false,
        error: key,
        message: `${incoming.url} ${incoming.rawHeaders.join(" ")} ${body}`,
      };
      outgoing.writeHead(422, {
        "content-type": "application/json",
        "x-request-id": key,
        location: `/${key}`,
      });
      outgoing.end(JSON.stringify(echo));
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port } = upstream.address() as AddressInfo;
  recorder = recordHar(file, ({ message }) => void problems.push(message));
  proxy = await startProxy({
    upstream: new URL(`http://127.0.0.1:${port}`),
    port: 0,
    onPassed: (passed) => recorder.add(readExchange(passed)),
    onIgnored: (name) => void problems.push(name),
    onProblem: (message) => void problems.push(message),
  });
});
afterAll(async () => {
  await proxy.close();
  upstream.close();
});

function send({ target, headers, body }: Placed): Promise<void> {
  const { hostname, port } = new URL(proxy.url);
  return new Promise((resolve, reject) => {
    const outgoing = request({
      hostname,
      port,
      path: target,
      method: body === "" ? "GET" : "POST",
      headers: [...headers.flat(), "Host", `${hostname}:${port}`],
    });
    outgoing.on("response", (response) => response.resume().on("end", resolve));
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

test("the key of a request is in no recording of the proxy, and in no report of one", async () => {
  for (const place of places) await send(place);
  await recorder.close();
  const text = readFileSync(file, "utf8");
  const { log } = JSON.parse(text) as { log: { entries: unknown[] } };
  expect(log.entries).toHaveLength(places.length);
  expect(shownIn(text)).toEqual([]);
  expect(shownIn(problems.join("\n"))).toEqual([]);
  const report = await judgeCapture(openCapture(file), {});
  for (const format of Object.values(formats)) expect(shownIn(format(report))).toEqual([]);
});
