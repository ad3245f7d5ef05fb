import { type DataCloudError, type ErrorContext, NetworkError, TimeoutError } from "./errors.ts";

/** What came of one request: a whole answer, its head and its body as text, or the error that stands for none. */
export type Received = { response: Response; text: string; error?: never } | { error: DataCloudError };

/**
 * Makes one request and reads its answer to the end, within the timeout. Resolves to an error where no whole answer came;
 * rejects only for the caller's signal, with its reason.
 */
export async function exchange(
  send: (signal: AbortSignal) => Promise<Response>,
  timeout: number,
  signal: AbortSignal | undefined,
  context: () => ErrorContext,
): Promise<Received> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  // Longer than a timer can wait is no limit.
  const timer = timeout < 2 ** 31 && setTimeout(abort, timeout);
  signal?.addEventListener("abort", abort);
  try {
    const response = await send(controller.signal);
    return { response, text: await response.text() };
  } catch (error) {
    signal?.throwIfAborted();
    if (controller.signal.aborted)
      return { error: new TimeoutError(`had no answer within ${timeout} ms`, context(), error) };
    const sent = wasNotSent(error) ? "no" : "maybe";
    const message = sent === "no" ? "could not connect" : "lost its connection, and may have been done";
    return { error: new NetworkError(message, { ...context(), sent }, error) };
  } finally {
    if (timer) clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** The ways in which runtimes say that there was no connection: refused, no such host, no way to it, no trust. */
const unsent =
  /refused|ENOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|CERT|TLS|SIGNATURE|FailedToOpenSocket|dns error|\(Connect\)/i;

function wasNotSent(error: unknown): boolean {
  const { code, message, cause, errors = [cause] } = Object(error);
  return unsent.test(`${code} ${message}`) || (!!errors[0] && errors.some(wasNotSent));
}
