import { checkHeaders } from "./check-headers.ts";
import type { ReceivedResponse } from "./connection.ts";
import type { BareOptions, FetchInit } from "./options.ts";

type Fetch = NonNullable<BareOptions["fetch"]>;

/** A response of which reading was stopped. */
export class ResponseTooLarge extends Error {
  override name = "ResponseTooLarge";
  readonly response: Response;

  constructor(response: Response, limit: number) {
    super(`the response is larger than ${limit} bytes`);
    this.response = response;
  }
}

/**
 * Sends a request and reads its response to the end, or as far as allowed. Where the platform's `fetch` does not take the
 * signals of the global `AbortController`, as with jsdom beside Node's `fetch`, the request goes without and the signal
 * ends the waiting. The response is read here, since one more function that is asynchronous adds 2 % to a call on a stubbed
 * `fetch` (`pnpm bench client`).
 */
export async function send(
  fetch: Fetch,
  url: string,
  init: FetchInit,
  limit: number,
): Promise<ReceivedResponse> {
  try {
    // Other implementations of `fetch` have types of their own for the same thing.
    const response = (await fetch(url, init)) as Response;
    const reader = readerOf(response.body);
    const chunks: Uint8Array[] = [];
    for (let size = 0; reader; ) {
      const { done, value } = await reader.read();
      if (done || !value) return [response, decode(chunks, size)];
      size += value.length;
      if (size > limit) {
        reader.cancel().catch(() => undefined);
        throw new ResponseTooLarge(response, limit);
      }
      chunks.push(value);
    }
    const text = await response.text();
    if (text.length > limit) throw new ResponseTooLarge(response, limit);
    return [response, text];
  } catch (error) {
    const { signal, ...rest } = init;
    if (!signal || signal.aborted || !rejection(url, init) || rejection(url, rest)) throw error;
    const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", reject));
    return Promise.race([send(fetch, url, rest, limit), aborted]);
  }
}

/** Sends with a `fetch` of the caller's. One that does not heed the signal would be waited for without end. */
export function sendOrStop(...given: Parameters<typeof send>): ReturnType<typeof send> {
  const { signal } = given[2];
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", reject);
    // A signal that is kept somewhere would keep the response.
    const settle =
      <Value>(end: (value: Value) => void) =>
      (value: Value) => {
        signal?.removeEventListener("abort", reject);
        end(value);
      };
    send(...given).then(settle(resolve), settle(reject));
  });
}

/** Why no request can be made of something, if so: then nothing was sent. */
export function rejection(url: string, init: FetchInit): Error | undefined {
  try {
    // Names a bad header without its value.
    checkHeaders(init.headers);
    // Not every environment has this class.
    if (globalThis.Request) new Request(url, init);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** The part of a reader that is used. */
interface Reader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
}

/** React Native and many a mock have no stream, and node-fetch has one of Node's. */
function readerOf(
  body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null | undefined,
): Reader | undefined {
  if (!body) return undefined;
  if ("getReader" in body) return body.getReader();
  if (Symbol.asyncIterator in body) return iterated(body);
  return undefined;
}

function iterated(body: AsyncIterable<Uint8Array>): Reader {
  const iterator = body[Symbol.asyncIterator]();
  return {
    read: async () => {
      const { done = false, value } = await iterator.next();
      if (done) return { done };
      return { done, value };
    },
    cancel: async () => iterator.return?.(),
  };
}

/** Made once: another for each response adds 3 % to a call. */
let decoder: TextDecoder | undefined;

/** All at once: a decoder that remembers the end of each chunk takes more than twice as long. */
function decode(chunks: readonly Uint8Array[], size: number): string {
  decoder ??= new TextDecoder();
  const [first] = chunks;
  if (chunks.length < 2) return decoder.decode(first);
  const whole = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return decoder.decode(whole);
}
