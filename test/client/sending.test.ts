import { gzipSync } from "node:zlib";
import { type ClientOptions, createClient, type DataCloudError, NetworkError } from "@datacloud/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { json, ok, reply, useServer } from "./server.ts";

const server = useServer();
const token = "a-secret-key-of-many-characters";
const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
const make = (options: ClientOptions = {}) =>
  createClient({ baseUrl: server.baseUrl, token, retry: { delay: 1 }, ...options });
const failureOf = (call: Promise<unknown>) => call.then(() => undefined).catch((error: unknown) => error);
afterEach(() => vi.unstubAllGlobals());

describe("what cannot be sent is told as such, and not repeated", () => {
  test("a header that a hook has spoilt, without its value", async () => {
    server.play(ok);
    const onRequest = vi.fn(({ headers }: { headers: Record<string, string> }) => {
      headers["x-team"] = "hush\nhush";
    });
    const error = await failureOf(make({ onRequest }).customData.set(record));
    expect(error).toMatchObject({ name: "NetworkError", sent: "no", isFinal: true, attempt: 1 });
    expect(String(error)).toContain("could not be sent: The header `x-team` has a line break");
    expect(`${error} ${(error as Error).cause}`).not.toContain("hush");
    expect(onRequest).toHaveBeenCalledTimes(1);
  });

  test("a port that is blocked", async () => {
    const onRetry = vi.fn();
    const error = await failureOf(make({ baseUrl: "http://127.0.0.1:6000", onRetry }).customData.set(record));
    expect(error).toMatchObject({ name: "NetworkError", sent: "no", attempt: 1 });
    expect(String(error)).toContain("could not be sent: bad port");
    expect(onRetry).not.toHaveBeenCalled();
  });

  test("in a batch, once", async () => {
    const onRequest = vi.fn();
    const client = make({ baseUrl: "http://127.0.0.1:6000", onRequest });
    const records = Array.from({ length: 20 }, (_, index) => ({ ...record, key: `k${index}` }));
    for (const batch of [client.customData.setAll.batch(records), client.customData.set.batch(records)]) {
      const error = await failureOf(batch);
      expect(error).toMatchObject({
        name: "BatchError",
        report: { next: 0, rejected: 0, requests: 1, retries: 0 },
      });
    }
    expect(onRequest).toHaveBeenCalledTimes(2);
  });

  test("a hook that throws in a batch ends it, and is not about its items", async () => {
    const onRequest = () => {
      throw new TypeError("no tracer");
    };
    const error = await failureOf(make({ onRequest }).customData.set.batch([record, record]));
    expect(error).toMatchObject({ name: "BatchError", report: { next: 0, rejected: 0, requests: 1 } });
  });
});

describe("a signal of another realm", () => {
  /** As jsdom has it: a class of the same name that Node's `fetch` does not take. */
  class ForeignController {
    readonly signal = new EventTarget() as AbortSignal;
    abort() {
      Object.defineProperty(this.signal, "aborted", { value: true });
      this.signal.dispatchEvent(new Event("abort"));
    }
  }

  test("does not keep a request from being sent, once", async () => {
    vi.stubGlobal("AbortController", ForeignController);
    server.play(ok);
    expect(await make().customData.set(record)).toEqual({ ok: true });
    expect(server.seen).toHaveLength(1);
  });

  test("still ends a call in time", async () => {
    vi.stubGlobal("AbortController", ForeignController);
    server.play(() => undefined);
    const options = { timeout: 40, retry: { limit: 0 } };
    await expect(make(options).customData.set(record)).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("of the caller's ends a call with its reason, or with an AbortError where it has none", async () => {
    server.play(() => undefined);
    for (const reason of ["enough", undefined]) {
      const signal = Object.assign(new EventTarget(), { aborted: false, reason });
      const call = failureOf(make().customData.set(record, { signal: signal as unknown as AbortSignal }));
      await vi.waitFor(() => expect(server.seen.length).toBeGreaterThan(0), 30_000);
      signal.aborted = true;
      signal.dispatchEvent(new Event("abort"));
      const error = await call;
      if (reason) expect(error).toBe(reason);
      else expect(error).toMatchObject({ name: "AbortError" });
    }
  });
});

describe("a response that is too large", () => {
  test.each([
    ["plain", (size: number) => reply(200, `{"ok":true,"more":"${"x".repeat(size)}"}`)],
    [
      "compressed",
      (size: number): ReturnType<typeof reply> =>
        (response) =>
          response
            .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
            .end(gzipSync(`{"ok":true,"more":"${"x".repeat(size)}"}`)),
    ],
  ])("is not read to its end: %s", async (_, answer) => {
    server.play(answer(11_000_000));
    await expect(make().customData.set(record)).rejects.toMatchObject({
      name: "HttpError",
      status: 200,
      attempt: 1,
      body: "",
      message: expect.stringContaining("larger than 10485760 bytes"),
    });
    server.play(answer(2000));
    await expect(make({ maxResponseSize: 1000 }).customData.set(record)).rejects.toThrow(
      "larger than 1000 bytes",
    );
    expect(await make({ maxResponseSize: Infinity }).customData.set(record)).toMatchObject({ ok: true });
  });

  test("also where it never ends, and where there is no stream of the web", async () => {
    async function* endless() {
      for (;;) yield new TextEncoder().encode("x".repeat(100_000));
    }
    const bodies: [string, object][] = [
      ["a stream of Node", { body: endless() }],
      ["a mock", { body: undefined, text: async () => "x".repeat(11_000_000) }],
    ];
    for (const [, more] of bodies) {
      const fetch = async () => ({ ok: true, status: 200, headers: new Headers(), ...more }) as Response;
      await expect(make({ fetch }).customData.set(record)).rejects.toThrow("larger than");
    }
  });

  test("is decoded as a whole, whatever its pieces", async () => {
    const bytes = new TextEncoder().encode('{"ok":true,"name":"Zürich 🚀"}');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await make({ fetch: async () => new Response(body) }).customData.set(record)).toMatchObject({
      name: "Zürich 🚀",
    });
  });
});

describe("an error tells what is needed to act", () => {
  test("where a redirect leads, without what may be secret", async () => {
    const location = `https://user:pass@sso.acme.com/login/${token}?ticket=hush#x`;
    server.play((response) => response.writeHead(302, { location }).end());
    const error = (await failureOf(make().customData.set(record))) as DataCloudError;
    expect(error.message).toBe(
      "customData.set was redirected (302) to https://sso.acme.com/login/[redacted]; set `baseUrl` to the API's own address",
    );
  });

  test("the host and the code of a lost connection", async () => {
    server.play((response) => response.socket?.destroy());
    const error = await failureOf(make({ retry: { limit: 0 } }).customData.set(record));
    expect(String(error)).toMatch(
      /lost the connection to 127\.0\.0\.1:\d+ before a response arrived \(\w+\); the request may have taken effect$/,
    );
  });

  test.each([
    [{ ok: false, error: { code: "quota", message: "no" }, message: { a: 1 } }],
    [{ ok: false, error: ["a"] }],
    [{ ok: false, error: null, message: ["b"] }],
  ])("never [object Object]: %j", async (body) => {
    server.play(json(429, body));
    const error = await failureOf(make({ retry: { limit: 0 } }).customData.set(record));
    expect(String(error)).not.toContain("object Object");
    expect(typeof (error as { code: unknown }).code).toBe("string");
  });

  test("a request id, but not the key where it is echoed there", async () => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => void lines.push(line);
    server.play(json(422, { ok: false, error: "no" }, { "x-request-id": `r-${token}` }));
    const error = await failureOf(
      make({ logger: { debug: log, warn: log, error: log } }).customData.set(record),
    );
    expect(error).toMatchObject({ requestId: "r-[redacted]" });
    expect(JSON.stringify([error, lines])).not.toContain(token);
  });

  test("a cause of its own as its cause", async () => {
    const cause: Error & { cause?: unknown } = new Error("round");
    cause.cause = cause;
    const error = await failureOf(
      make({ fetch: () => Promise.reject(cause), retry: { limit: 0 } }).customData.set(record),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ sent: "maybe" });
  });
});
