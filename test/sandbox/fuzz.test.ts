import { serve } from "@datacloud/sandbox";
import { expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { exchangeRaw } from "../conformance/raw-http.ts";
import { mutated, numbersFrom } from "../mutated.ts";

const key = "dxk-Fuzzed-8c41e7aa93";

const head = `Host: 127.0.0.1\r\nAuthorization: Bearer ${key}\r\n`;
const requests = [
  `POST /api/customData.set HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: 40\r\n\r\n{"reference":"a","key":"b","value":{}}  `,
  `GET /api/customData.get?reference=a&key=b HTTP/1.1\r\n${head}Connection: X, keep-alive\r\nX: 1\r\n\r\n`,
  `POST /api/deployments.create HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\nTrailer: A\r\n\r\n3\r\nabc\r\n0\r\nA: b\r\n\r\n`,
  `OPTIONS * HTTP/1.0\r\n\r\nCONNECT [::1]:443 HTTP/1.1\r\nHost: y\r\n\r\n`,
  `PUT / HTTP/1.1\r\n${head}Expect: 100-continue\r\nContent-Length: 4\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nbody`,
  `POST /_sandbox/faults HTTP/1.1\r\n${head}Content-Type: application/json\r\nContent-Length: 35\r\n\r\n{"kind":"ok_false","namespace":"n"}`,
  `GET /_sandbox/requests?limit=5 HTTP/1.1\r\n${head}\r\n`,
  `GET /_sandbox/events HTTP/1.1\r\n${head}Last-Event-ID: 3\r\n\r\n`,
];

const errors: unknown[] = [];
const served = closedAfter(
  await serve({
    port: 0,
    keys: [{ key, namespace: "n" }],
    onError: (error) => void errors.push(error),
  }),
);

test.each([1, 2, 3])("no request ends the sandbox or fails inside of it (seed %i)", async (seed) => {
  const next = numbersFrom(seed);
  for (let round = 0; round < 10; round += 1) {
    const sent = Array.from({ length: 25 }, () => mutated(requests[next(requests.length)] ?? "", next, key));
    const responses = await Promise.all(sent.map((request) => exchangeRaw(served.port, request, 200)));
    for (const response of responses) expect(response.includes(key)).toBe(false);
    await fetch(`${served.url}/_sandbox/faults`, { method: "DELETE" });
  }
  const response = await fetch(`${served.url}/api/customData.set`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ reference: "r", key: "k", value: { seed } }),
  });
  expect(response.status).toBe(200);
  expect(errors).toEqual([]);
});

test("nothing of the key is in the log that the control API shows, or in the exported HAR", async () => {
  for (const path of ["/requests", "/har"]) {
    const response = await fetch(`${served.url}/_sandbox${path}`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(10_000);
    expect(text.split(key).length - 1, `keys in ${path}`).toBe(0);
  }
});
