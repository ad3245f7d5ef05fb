import { createClient } from "@datacloud/client";
import { afterEach, expect, test, vi } from "vitest";

const { process } = globalThis;
afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal("process", process);
});

test("a client works where the runtime forbids to ask for anything of Node, as Next.js's edge runtime does", async () => {
  const get = (_: object, name: string | symbol) => {
    throw new Error(`A Node.js API is used (${String(name)})`);
  };
  vi.stubGlobal("navigator", undefined);
  vi.stubGlobal("process", new Proxy({}, { get }));
  const client = createClient({
    instance: "acme",
    token: "k",
    fetch: async () => Response.json({ ok: true }),
  });
  const { ok } = await client.customData.set({ reference: "a", key: "b", value: {} });
  vi.stubGlobal("process", process);
  expect(ok).toBe(true);
});
