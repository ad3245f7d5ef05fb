import { createClient } from "@datacloud/client";
import { describe, expect, test, vi } from "vitest";
import { ok, useServer } from "./server.ts";

const server = useServer();
const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
const make = (options: Parameters<typeof createClient>[0] = {}) =>
  createClient({ baseUrl: server.baseUrl, token: "my-key", ...options });

describe("arguments", () => {
  test("travel as JSON, as a form, or in the query of a read", async () => {
    server.play(ok);
    const client = make();
    const deployed_at = new Date("2025-01-01T12:05:00Z");
    await client.deployments.create({
      service: { identifier: "a" },
      deployed_at,
      repository: "b",
      success: true,
    });
    await client.deployments.create(
      { service: { identifier: "a" }, deployed_at, repository: "b", merge_commit_shas: ["1234567"] },
      { encoding: "form" },
    );
    await client.customData.get({ reference: "acme/payments", key: "coverage" });
    expect(server.seen.map(({ verb, url, body }) => [verb, url, body])).toEqual([
      [
        "POST",
        "/api/deployments.create",
        '{"service":{"identifier":"a"},"deployed_at":"2025-01-01T12:05:00.000Z","repository":"b","success":true}',
      ],
      [
        "POST",
        "/api/deployments.create",
        "service%5Bidentifier%5D=a&deployed_at=2025-01-01T12%3A05%3A00.000Z&repository=b&merge_commit_shas%5B%5D=1234567",
      ],
      ["GET", "/api/customData.get?reference=acme%2Fpayments&key=coverage", ""],
    ]);
  });

  test("that are lists or objects stand in a query as OpenAPI writes them, nested ones as JSON", async () => {
    server.play(ok);
    const { get } = make().customData as unknown as { get(args: object): Promise<unknown> };
    await get({ list: ["a", 1], object: { b: "c", d: true }, deep: { e: [2] } });
    const { searchParams } = new URL(server.seen[0]?.url ?? "", server.baseUrl);
    expect([...searchParams]).toEqual([
      ["list", "a"],
      ["list", "1"],
      ["object[b]", "c"],
      ["object[d]", "true"],
      ["deep", '{"e":[2]}'],
    ]);
  });

  test("that are no date are refused by name, wherever they stand", async () => {
    server.play(ok);
    const timestamp = new Date("never");
    await expect(make().customData.set({ ...record, timestamp })).rejects.toThrow(
      "`timestamp` is an invalid date.",
    );
    await expect(
      make({ encoding: "form" }).customData.setAll({ data: [{ ...record, timestamp }] }),
    ).rejects.toThrow("`timestamp`");
    expect(server.seen).toEqual([]);
  });

  test.each([
    [Number.NaN, "is NaN, which JSON cannot express"],
    [Infinity, "is Infinity"],
    [1n, "is of type bigint"],
    [() => 1, "is of type function"],
    [Symbol("a"), "is of type symbol"],
    [new Map([["a", 1]]), "is a Map, which JSON cannot express: use `Object.fromEntries`"],
    [new Set([1]), "is a Set"],
    [Promise.resolve({}), "is a Promise, which JSON cannot express: use `await`"],
    [/a/, "is a RegExp"],
    [new Uint8Array([1]), "is a Uint8Array"],
    [new Error("a"), "is an Error"],
    [new Date("never"), "is an invalid date"],
    [undefined, "is of type undefined"],
  ])("that JSON would change are refused by name: %s", async (odd, fault) => {
    server.play(ok);
    const inList = { ...record, value: { list: [1, odd] } };
    await expect(make().customData.set(inList as never)).rejects.toThrow(fault);
    await expect(make().customData.set(inList as never)).rejects.toThrow("`list[1]` (`value.list[1]`)");
    if (odd !== undefined)
      await expect(make().customData.set({ ...record, value: { odd } } as never)).rejects.toThrow(fault);
    expect(server.seen).toEqual([]);
  });

  test("of the caller's own classes are taken as they are", async () => {
    server.play(ok);
    class Percent {
      percent = 87;
      none = undefined;
    }
    class Money {
      toJSON() {
        return { amount: 1 };
      }
    }
    await make().customData.set({
      ...record,
      value: { a: new Percent(), b: new Money(), c: Object.create(null) } as never,
    });
    expect(JSON.parse(server.seen[0]?.body ?? "")).toMatchObject({
      value: { a: { percent: 87 }, b: { amount: 1 }, c: {} },
    });
  });

  test("that are judged first are not sent when they are wrong", async () => {
    server.play(ok);
    const client = make({ validate: "throw" });
    const wrong = { ...record, value: "text" } as never;
    await expect(client.customData.set(wrong)).rejects.toMatchObject({
      name: "ArgumentsError",
      method: "customData.set",
      diagnostics: [{ severity: "error", pointer: "/value" }],
    });
    expect(server.seen).toEqual([]);
    expect(await client.customData.set({ ...record, timestamp: new Date() })).toEqual({ ok: true });
    await client.customData.set(wrong, { validate: false });
    expect(server.seen).toHaveLength(2);
  });

  test("that are judged as a warning are sent all the same", async () => {
    server.play(ok);
    const logger = { debug: vi.fn(), warn: vi.fn(), error: vi.fn() };
    await make({ validate: "warn", logger }).customData.set({ ...record, value: "text" } as never);
    expect(logger.warn.mock.calls[0]?.[0]).toMatch(/^customData\.set: .*value/);
    expect(server.seen).toHaveLength(1);
  });
});
