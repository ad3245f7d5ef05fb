import { type Connection, type MakeContext, type ReceivedResponse, readHeaders } from "./connection.ts";
import { type EnvelopeResponse, type ReadResponse, readEnvelope, redact } from "./envelope.ts";
import { type DataCloudError, type ErrorContext, TimeoutError } from "./errors.ts";
import { keyHeader, keyStart } from "./generated/profile.ts";
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
 * rejection; rejects with the error that stands for anything else, or that `prepare` or `finish` throws. An attempt has no
 * function of its own, since one more that is asynchronous adds 3 % to a call on a stubbed `fetch`.
 */
export async function perform<Result>(
  connection: Connection,
  prepare: () => Prepared,
  options: PerformOptions = {},
  finish: Finish<Result>,
): Promise<Result> {
  const call = prepare();
  const { body, method, url } = call;
  const { signal, timeout = connection.timeout ?? 30_000 } = options;
  const hooks = [...connection.hooks, options];
  const started = performance.now();
  const own = options.headers && readHeaders(options.headers);
  for (let attempt = 1; ; attempt += 1) {
    const context: MakeContext = (response) => ({
      method,
      attempt,
      duration: performance.now() - started,
      arguments: outline(call.args),
      ...(response && detailsOf(response, connection.token)),
    });
    const headers: Record<string, string> = { ...connection.headers, ...own, ...call.headers };
    for (const { onRequest } of hooks)
      if (onRequest) await onRequest({ method, attempt, url, headers, size: body?.length ?? 0 });
    throwIfAborted(signal);
    headers[keyHeader] = keyStart + connection.token;
    const controller = new AbortController();
    const stop = (connection.limit ?? watch)(timeout || Infinity, signal, () => controller.abort());
    const verb = body == null ? "GET" : "POST";
    // Written out whole, since a body that is undefined is none for every `fetch`.
    const init = { method: verb, signal: controller.signal, headers, body, redirect: "manual" } as FetchInit;
    let received: ReceivedResponse | undefined;
    let outcome: ReadResponse | undefined;
    try {
      received = await connection.send(url, init);
    } catch (error) {
      stop();
      throwIfAborted(signal);
      const failure = controller.signal.aborted
        ? new TimeoutError(`timed out after ${timeout} ms`, context(), error)
        : connection.failure(url, init, error, context);
      outcome = { error: failure };
    }
    if (received) {
      stop();
      const [response, text] = received;
      for (const { onResponse } of hooks)
        onResponse?.({ method, attempt, duration: context().duration, response });
      outcome = readEnvelope(response, text, connection, context);
    }
    const { error } = outcome as ReadResponse;
    const delay = error && retryDelay(error, call.isSafe, { ...connection.retry, ...options.retry });
    if (delay == null) {
      if (error) for (const { onError } of hooks) onError?.(error);
      if (!outcome?.envelope) throw error;
      return finish(outcome, attempt);
    }
    for (const { onRetry } of hooks) onRetry?.({ method, attempt, delay, error: error as DataCloudError });
    await sleep(delay, options.stop ?? signal);
  }
}

/** What a response says beside its text. */
function detailsOf({ status, headers }: Response, token: string): Partial<ErrorContext> {
  const requestId = redact(headers.get("x-request-id") ?? "", token) || undefined;
  return { requestId, status, retryAfter: readRetryAfter(headers) };
}
