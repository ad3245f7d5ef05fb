import { createClient } from "@datacloud/client";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { describe, expect, test } from "vitest";
import { json, ok, reset, useServer } from "./server.ts";

const server = useServer();
const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
/** Each by its own types. */
const clients = {
  undici: (baseUrl: string) =>
    createClient({ baseUrl, token: "my-key", fetch: undiciFetch, retry: { delay: 1 } }),
  "node-fetch": (baseUrl: string) =>
    createClient({ baseUrl, token: "my-key", fetch: nodeFetch, retry: { delay: 1 }, maxResponseSize: 1000 }),
};

describe.each(Object.entries(clients))("the fetch of %s", (_, make) => {
  test("carries requests, refusals, lost connections, limits and timeouts", async () => {
    const { customData } = make(server.baseUrl);
    server.play(reset, ok);
    expect(await customData.set(record)).toEqual({ ok: true });
    expect(server.seen).toHaveLength(2);
    server.play(json(422, { ok: false, error: "no" }));
    await expect(customData.set(record)).rejects.toMatchObject({ name: "ApiError", code: "no" });
    server.play(() => undefined);
    const options = { timeout: 40, retry: { limit: 0 } };
    await expect(customData.set(record, options)).rejects.toMatchObject({ name: "TimeoutError" });
    server.play((response) => response.writeHead(302, { location: "/elsewhere" }).end());
    await expect(customData.set(record)).rejects.toMatchObject({ name: "HttpError", status: 302 });
  });
});

test("a limit stops the stream of node-fetch", async () => {
  server.play(json(200, { ok: true, more: "x".repeat(100_000) }));
  await expect(clients["node-fetch"](server.baseUrl).customData.set(record)).rejects.toThrow(
    "larger than 1000",
  );
});
