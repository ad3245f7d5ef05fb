import { type Connection, lowerCase } from "./connection.ts";
import { type Answer, type Outcome, readEnvelope } from "./envelope.ts";
import { type DataCloudError, type ErrorContext, NetworkError, TimeoutError } from "./errors.ts";
import type { Hooks } from "./events.ts";
import { wasNotSent } from "./network-failure.ts";
import type { CallOptions } from "./options.ts";
import { outline } from "./outline.ts";
import { readRetryAfter, retryDelay, sleep } from "./retry.ts";

/** A call that is ready to be sent. */
export interface Prepared {
  method: string;
  /** The arguments, for the outline that errors carry. */
  args: object;
  url: string;
  /** None for a read. */
  body?: string | undefined;
  contentType?: string | undefined;
  /** Whether it may be made again although the API may have done it. */
  isSafe: boolean;
}

/** What a call may have beside the caller's options. */
export interface PerformOptions extends CallOptions {
  /** Ends the waits between attempts, but no request that is under way. */
  stop?: AbortSignal;
}

/** Makes of an answer, after so many requests, what a call resolves to. */
export type Finish<Result> = (answer: Answer, attempt: number) => Result;

type MakeContext = (response?: Response) => ErrorContext;

/**
 * Makes a call, again where that is safe and may help. Resolves to what `finish` makes of the API's answer, success or
 * refusal; rejects with the error that stands for anything else, or that `prepare` or `finish` throws.
 */
export async function perform<Result>(
  connection: Connection,
  prepare: () => Prepared,
  options: PerformOptions | undefined,
  finish: Finish<Result>,
): Promise<Result> {
  const call = prepare();
  const { method } = call;
  const hooks = options ? [...connection.hooks, options] : connection.hooks;
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const context: MakeContext = (response) => ({
      method,
      attempt,
      duration: performance.now() - started,
      arguments: outline(call.args),
      status: response?.status,
      requestId: response?.headers.get("x-request-id") ?? undefined,
      retryAfter: readRetryAfter(response?.headers.get("retry-after")),
    });
    const outcome = await attemptCall(connection, call, options, hooks, attempt, context);
    const { error } = outcome;
    const delay = error && retryDelay(error, call.isSafe, { ...connection.retry, ...options?.retry });
    if (!error || delay === undefined) {
      if (error) for (const { onError } of hooks) onError?.(error);
      if (!outcome.envelope) throw error;
      return finish(outcome, attempt);
    }
    for (const { onRetry } of hooks) onRetry?.({ method, attempt, delay, error });
    await sleep(delay, options?.stop ?? options?.signal);
  }
}

/** Makes one request and reads its answer to the end, within the timeout. Rejects only for the caller's signal and hooks. */
async function attemptCall(
  connection: Connection,
  { method, url, body, contentType }: Prepared,
  { signal, timeout = connection.timeout ?? 30_000, headers: more }: PerformOptions = {},
  hooks: readonly Hooks[],
  attempt: number,
  context: MakeContext,
): Promise<Outcome> {
  const headers: Record<string, string> = { ...connection.headers, ...(more && lowerCase(more)) };
  if (contentType) headers["content-type"] = contentType;
  for (const { onRequest } of hooks) {
    if (onRequest) await onRequest({ method, attempt, url, headers, size: body?.length ?? 0 });
  }
  signal?.throwIfAborted();
  headers.authorization = `Bearer ${connection.token}`;
  const controller = new AbortController();
  const abort = () => controller.abort();
  // Longer than a timer can wait is no limit.
  const timer = timeout < 2 ** 31 && setTimeout(abort, timeout);
  signal?.addEventListener("abort", abort);
  const verb = body === undefined ? "GET" : "POST";
  const init = { method: verb, headers, body, redirect: "manual", signal: controller.signal } as RequestInit;
  let response: Response;
  let text: string;
  try {
    // The platform's own is looked up at each call, so that a mock installed later is seen.
    response = await (connection.fetch ?? fetch)(url, init);
    text = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    return { error: lostAnswer(error, controller.signal.aborted && timeout, context()) };
  } finally {
    if (timer) clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
  for (const { onResponse } of hooks) {
    onResponse?.({ method, attempt, duration: context().duration, response });
  }
  return readEnvelope(response, text, connection.token, context);
}

/** The error that stands for an answer that did not come, because of a timeout or the connection. */
function lostAnswer(cause: unknown, timeout: number | false, context: ErrorContext): DataCloudError {
  if (timeout) return new TimeoutError(`had no answer in ${timeout} ms`, context, cause);
  const sent = wasNotSent(cause) ? "no" : "maybe";
  const message = sent === "no" ? "could not connect" : "lost its answer; may be done";
  return new NetworkError(message, { ...context, sent }, cause);
}
