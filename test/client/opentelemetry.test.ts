import { createClient } from "@datacloud/client";
import { traceCalls } from "@datacloud/client/opentelemetry";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, expect, test } from "vitest";
import { json, ok, reset, useServer } from "./server.ts";

const server = useServer();
const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const stop = traceCalls(provider.getTracer("test"));
afterAll(() => provider.shutdown());

const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };

test("every call is a span that is named after its method and holds no value", async () => {
  const client = createClient({
    baseUrl: server.baseUrl,
    token: "a-secret-key",
    retry: { delay: 1, limit: 1 },
  });
  server.play(reset, ok);
  await client.customData.set(record);
  server.play(json(422, { ok: false, error: "invalid_arguments" }));
  await client.try.customData.get({ id: "7" });
  server.play(reset);
  await client.deployments.delete({ reference_id: "a" }).catch(() => undefined);
  stop();
  await client.customData.set(record).catch(() => undefined);
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name, kind, status, attributes }) => [name, kind, status.code, attributes])).toEqual([
    [
      "customData.set",
      2,
      0,
      {
        "rpc.system": "datacloud",
        "rpc.service": "customData",
        "rpc.method": "customData.set",
        "http.response.status_code": 200,
        "datacloud.attempts": 2,
      },
    ],
    [
      "customData.get",
      2,
      2,
      expect.objectContaining({ "http.response.status_code": 422, "error.type": "invalid_arguments" }),
    ],
    ["deployments.delete", 2, 2, expect.objectContaining({ "error.type": "NetworkError" })],
  ]);
  expect(
    JSON.stringify(spans.map(({ attributes, events, status }) => [attributes, events, status])),
  ).not.toMatch(/payments|secret/);
});
