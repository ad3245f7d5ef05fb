import { type Connection, type MakeContext, type ReceivedResponse, readHeaders } from "./connection.ts";
import { type EnvelopeResponse, type ReadResponse, readEnvelope, redact } from "./envelope.ts";
import { TimeoutError } from "./errors.ts";
import type { Hooks } from "./events.ts";
import type { CallOptions, FetchInit } from "./options.ts";
import { outline, type Prepared } from "./prepare.ts";
import { readRetryAfter, retryDelay, sleep, throwIfAborted, watch } from "./retry.ts";

/** What a call may have beside the caller's options. */
export interface PerformOptions extends CallOptions {
  /** Ends the waits between attempts, but no request that is in progress. */
  stop?: AbortSignal;
}

/** Makes of a response, after so many requests, what a call resolves to. */
export type Finish<Result> = (response: EnvelopeResponse, attempt: number) => Result;

/**
 * Makes a call, again where that is safe and may help. Resolves to what `finish` makes of the API's response, success or
 * rejection; rejects with the error that stands for anything else, or that `prepare` or `finish` throws.
 */
export async function perform<Result>(
  connection: Connection,
  prepare: () => Prepared,
  options: PerformOptions = {},
  finish: Finish<Result>,
): Promise<Result> {
  const call = prepare();
  const { method } = call;
  const hooks = [...connection.hooks, options];
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const context: MakeContext = (response) => ({
      method,
      attempt,
      duration: performance.now() - started,
      arguments: outline(call.args),
      ...(response && {
        status: response.status,
        requestId: redact(response.headers.get("x-request-id") ?? "", connection.token) || undefined,
        retryAfter: readRetryAfter(response.headers),
      }),
    });
    const outcome = await attemptCall(connection, call, options, hooks, attempt, context);
    const { error } = outcome;
    const delay = error && retryDelay(error, call.isSafe, { ...connection.retry, ...options.retry });
    if (!error || delay === undefined) {
      if (error) for (const { onError } of hooks) onError?.(error);
      if (!outcome.envelope) throw error;
      return finish(outcome, attempt);
    }
    for (const { onRetry } of hooks) onRetry?.({ method, attempt, delay, error });
    await sleep(delay, options.stop ?? options.signal);
  }
}

/** Makes one request and reads its response to the end, within the timeout. Rejects only for the caller's signal and hooks. */
async function attemptCall(
  connection: Connection,
  { method, url, body, headers: own }: Prepared,
  { signal, timeout = connection.timeout ?? 30_000, headers: more }: PerformOptions,
  hooks: readonly Hooks[],
  attempt: number,
  context: MakeContext,
): Promise<ReadResponse> {
  const headers: Record<string, string> = { ...connection.headers, ...(more && readHeaders(more)), ...own };
  for (const { onRequest } of hooks) {
    if (onRequest) await onRequest({ method, attempt, url, headers, size: body?.length ?? 0 });
  }
  throwIfAborted(signal);
  headers.authorization = `Bearer ${connection.token}`;
  const controller = new AbortController();
  const stop = watch(timeout || Infinity, signal, () => controller.abort());
  const verb = body === undefined ? "GET" : "POST";
  // Written out whole, since a body that is undefined is none for every `fetch`.
  const init = { method: verb, headers, body, redirect: "manual", signal: controller.signal } as FetchInit;
  let exchange: ReceivedResponse;
  try {
    exchange = await connection.send(url, init);
  } catch (error) {
    throwIfAborted(signal);
    if (controller.signal.aborted)
      return { error: new TimeoutError(`timed out after ${timeout} ms`, context(), error) };
    return { error: connection.failure(url, init, error, context) };
  } finally {
    stop();
  }
  const [response, text] = exchange;
  for (const { onResponse } of hooks) {
    onResponse?.({ method, attempt, duration: context().duration, response });
  }
  return readEnvelope(response, text, connection, context);
}
