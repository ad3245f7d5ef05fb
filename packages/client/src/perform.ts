import type { Connection } from "./connection.ts";
import { type Answer, readEnvelope } from "./envelope.ts";
import type { ErrorContext } from "./errors.ts";
import type { Hooks } from "./events.ts";
import { exchange } from "./exchange.ts";
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
export interface PerformOptions extends CallOptions, Hooks {
  /** Ends the waits between attempts, but no request that is under way. */
  stop?: AbortSignal;
}

/** An answer, and how it came about. */
export interface Performed extends Answer {
  /** Requests that were made. */
  attempt: number;
  /** Milliseconds from the call to its end. */
  duration: number;
}

/**
 * Makes a call, again where that is safe and may help. Resolves to the API's answer, success or refusal; rejects with the
 * error that stands for anything else.
 */
export async function perform(
  connection: Connection,
  call: Prepared,
  options: PerformOptions = {},
): Promise<Performed> {
  const { method } = call;
  const { signal } = options;
  const hooks = [...connection.hooks, options];
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const context = (response?: Response): ErrorContext => {
      const header = (name: string) => response?.headers.get(name) ?? undefined;
      return {
        method,
        attempt,
        duration: performance.now() - started,
        arguments: outline(call.args),
        status: response?.status,
        requestId: header("x-request-id"),
        retryAfter: readRetryAfter(header("retry-after")),
      };
    };
    const outcome = await attemptCall(connection, call, options, hooks, context, attempt);
    const { error } = outcome;
    const delay = error && retryDelay(error, call.isSafe, { ...connection.retry, ...options.retry });
    if (!error || delay === undefined) {
      if (error) for (const { onError } of hooks) onError?.(error);
      if (!outcome.envelope) throw error;
      return { ...outcome, attempt, duration: performance.now() - started };
    }
    for (const { onRetry } of hooks) onRetry?.({ method, attempt, delay, error });
    await sleep(delay, options.stop ?? signal);
  }
}

async function attemptCall(
  connection: Connection,
  { method, url, body, contentType }: Prepared,
  options: PerformOptions,
  hooks: readonly Hooks[],
  context: (response?: Response) => ErrorContext,
  attempt: number,
): Promise<ReturnType<typeof readEnvelope>> {
  const headers: Record<string, string> = { ...connection.headers, ...options.headers };
  if (contentType) headers["content-type"] = contentType;
  for (const { onRequest } of hooks) {
    if (onRequest) await onRequest({ method, attempt, url, headers, size: body?.length ?? 0 });
  }
  headers.authorization = `Bearer ${connection.token}`;
  const received = await exchange(
    (signal) => {
      const verb = body === undefined ? "GET" : "POST";
      return connection.fetch(url, {
        method: verb,
        headers,
        body,
        redirect: "manual",
        signal,
      } as RequestInit);
    },
    options.timeout ?? connection.timeout,
    options.signal,
    context,
  );
  if (received.error) return received;
  const { response, text } = received;
  for (const { onResponse } of hooks) {
    onResponse?.({ method, attempt, duration: context().duration, response });
  }
  return readEnvelope(response, text, connection.token, context);
}
