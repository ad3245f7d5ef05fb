import { inspect } from "node:util";
import { createClient } from "@datacloud/client";
import { expect, test } from "vitest";
import { key, shownIn } from "./places.ts";

const page = { ok: false, error: key, message: `The key ${key} was not taken.` };
const json = {
  "content-type": "application/json",
  "x-request-id": key,
  [key.replaceAll(/[^a-z]/gi, "")]: key,
};

/** What a server, a proxy on the way or `fetch` itself could throw a key back with. */
const ends: Record<string, () => Promise<Response>> = {
  "a failure that repeats the key": async () => Response.json(page, { status: 422, headers: json }),
  "a failure with a code that is the key": async () =>
    Response.json({ ok: false, error: key }, { status: 200 }),
  "a page of HTML": async () =>
    new Response(`<p>Bearer ${key}</p>`, { status: 502, headers: { "content-type": "text/html" } }),
  "text that is no JSON": async () => new Response(`{"ok": ${key}`, { status: 200, headers: json }),
  "a status text": async () => new Response("", { status: 403, statusText: key }),
  "a redirect to the key": async () =>
    new Response(null, {
      status: 302,
      headers: { location: `https://x.example/${key}?a=${encodeURIComponent(key)}` },
    }),
  "an error of fetch": async () => {
    throw new TypeError(`fetch failed: Bearer ${key}`, { cause: new Error(`header ${key}`) });
  },
  "too many requests": async () =>
    Response.json(page, { status: 429, headers: { ...json, "retry-after": key } }),
};

test.each(Object.entries(ends))("the client shows no key after %s", async (_, fetch) => {
  const logged: unknown[] = [];
  const log = (...entry: unknown[]) => void logged.push(entry);
  const client = createClient({
    baseUrl: "https://acme.example/api",
    token: key,
    retry: { limit: 0 },
    fetch,
    logger: { debug: log, info: log, warn: log, error: log },
  } as never);
  const { error } = await client.customData.set({ reference: "r", key: "k", value: {} }).then(
    () => ({ error: undefined }),
    (error: unknown) => ({ error }),
  );
  expect(error).toBeInstanceOf(Error);
  const shown = [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    String(error),
    inspect(logged, { depth: 9 }),
  ];
  expect(shownIn(shown.join("\n"))).toEqual([]);
});

test("an error of fetch that cannot be changed is still a network error", async () => {
  const frozen = Object.freeze(new TypeError(`fetch failed: ${key}`));
  const client = createClient({
    baseUrl: "https://acme.example/api",
    token: key,
    retry: { limit: 0 },
    fetch: () => Promise.reject(frozen),
  });
  const { set } = client.customData;
  await expect(set({ reference: "r", key: "k", value: {} })).rejects.toMatchObject({ name: "NetworkError" });
});
