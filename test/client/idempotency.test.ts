import { type ClientOptions, createClient } from "@datacloud/client";
import { expect, test, vi } from "vitest";
import { ok, reset, useServer } from "./server.ts";

const server = useServer();
const deployment = { service: "payments", deployed_at: "2025-01-01T12:05:00Z", repository: "acme/payments" };
const make = (options: ClientOptions = {}) =>
  createClient({ baseUrl: server.baseUrl, token: "my-key", retry: { delay: 1 }, ...options });
const keys = () =>
  server.seen.map(({ body }) => (JSON.parse(body) as { reference_id?: string }).reference_id);
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test("a key of the client's own is the same for all attempts, which makes a write safe to repeat", async () => {
  server.play(reset, reset, ok);
  await make().deployments.create(deployment, { idempotency: "auto" });
  expect(keys()).toHaveLength(3);
  expect(new Set(keys()).size).toBe(1);
  expect(keys()[0]).toMatch(uuid);
});

test("each call has its own, and one that is given stays", async () => {
  server.play(ok);
  const client = make({ idempotency: "auto" });
  await client.deployments.create(deployment);
  await client.deployments.create(deployment);
  await client.deployments.create({ ...deployment, reference_id: "release-1" });
  await client.repoGroups.upsert({ name: "a", id: "7" });
  const [first, second, third, fourth] = keys();
  expect(first).not.toBe(second);
  expect([third, fourth]).toEqual(["release-1", undefined]);
});

test("without the option a write has no key, and is not repeated", async () => {
  server.play(reset);
  await expect(make().deployments.create(deployment)).rejects.toMatchObject({ attempt: 1, sent: "maybe" });
  expect(keys()).toEqual([undefined]);
});

test("each item of a batch has its own", async () => {
  server.play(ok);
  await make({ idempotency: "auto" }).deployments.create.batch([deployment, deployment]);
  expect(new Set(keys()).size).toBe(2);
});

test("a page without https, where the platform makes no UUID, gets one too", async () => {
  vi.stubGlobal("crypto", {});
  server.play(ok);
  await make({ idempotency: "auto" }).deployments.create(deployment);
  vi.unstubAllGlobals();
  expect(keys()[0]).toMatch(uuid);
});

test("a call of another method refuses it by name, and says why", async () => {
  server.play(ok);
  const client = make();
  const auto = { idempotency: "auto" } as const;
  const usage = { email: "ann@example.com", date: "2025-01-15", is_active: true, tool: "tabnine" };
  await expect(client.aiToolMetrics.push(usage, auto)).rejects.toThrow(
    '`idempotency: "auto"` does not apply to aiToolMetrics.push: it has no argument that makes a retry safe.',
  );
  await expect(client.deployments.delete({ reference_id: "a" }, auto)).rejects.toThrow(
    "its `reference_id` identifies",
  );
  await expect(client.customData.get({ id: "1" }, auto)).rejects.toThrow(
    "safe to retry as it is. It applies to deployments.create, repoGroups.upsert.",
  );
  expect(server.seen).toEqual([]);
});

test("a page without https, which has no function for it, gets a UUID of its own for each request too", async () => {
  server.play(ok);
  vi.stubGlobal("crypto", {});
  try {
    const client = make({ idempotency: "auto" });
    await client.deployments.create(deployment);
    await client.deployments.create(deployment);
  } finally {
    vi.unstubAllGlobals();
  }
  const [first = "", second] = keys();
  expect(first).toMatch(uuid);
  expect(first).not.toBe(second);
  expect(new Set(first.replaceAll("-", "")).size).toBeGreaterThan(4);
});
