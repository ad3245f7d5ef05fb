import { encodeArguments } from "./encode-arguments.ts";
import { ApiError, HttpError, NetworkError, TimeoutError } from "./errors.ts";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call; it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds after which the call is given up; the client's timeout by default. */
  timeout?: number;
  /** How the arguments of a POST travel; the client's encoding by default. */
  encoding?: "json" | "form";
}

/** The API's answer to a refused call. */
export interface Failure<Code extends string = string> {
  ok: false;
  error: Code;
  /** A sentence for people. */
  message?: string;
}

/** A method that resolves to its success and throws on failure. */
export type Call<Args, Success> = (args: Args, options?: CallOptions) => Promise<Success>;
/** A method that resolves to its success or to the API's failure; told apart by `ok`. */
export type TryCall<Args, Success, Code extends string> = (
  args: Args,
  options?: CallOptions,
) => Promise<Success | Failure<Code>>;

/** How a method is called, and whether a call may be repeated. */
export interface MethodEntry {
  get: boolean;
  safe: boolean | readonly string[];
}

/** What all calls of a client share. */
export interface Connection {
  baseUrl: string;
  token: string;
  encoding: "json" | "form";
  timeout: number;
  fetch: typeof fetch;
}

/** Sends one call and resolves to the API's envelope, success or failure. */
export async function send(
  connection: Connection,
  method: string,
  entry: MethodEntry,
  args: object,
  options: CallOptions = {},
): Promise<{ ok: true } | Failure> {
  const started = Date.now();
  const { query, body, contentType } = encodeArguments(
    args,
    entry.get ? "query" : (options.encoding ?? connection.encoding),
  );
  const timeout = options.timeout ?? connection.timeout;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError(method, timeout)), timeout);
  const forward = () => controller.abort(options.signal?.reason);
  options.signal?.addEventListener("abort", forward, { once: true });
  if (options.signal?.aborted) forward();
  try {
    const response = await connection.fetch(`${connection.baseUrl}/${method}${query}`, {
      method: entry.get ? "GET" : "POST",
      headers: {
        accept: "application/json",
        authorization: `Bearer ${connection.token}`,
        ...(contentType ? { "content-type": contentType } : {}),
      },
      ...(body === undefined ? {} : { body }),
      signal: controller.signal,
    });
    return readEnvelope(method, response, await response.text());
  } catch (error) {
    if (error instanceof HttpError) throw error;
    if (controller.signal.aborted) throw controller.signal.reason;
    throw new NetworkError(method, Date.now() - started, error);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", forward);
  }
}

function readEnvelope(method: string, response: Response, text: string): { ok: true } | Failure {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new HttpError(method, response.status, text.length, error);
  }
  const isSuccess = isRecord(body) && body.ok === true && response.ok;
  const isFailure = isRecord(body) && body.ok === false && typeof body.error === "string";
  if (isSuccess || isFailure) return body as unknown as { ok: true } | Failure;
  throw new HttpError(method, response.status, text.length);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The success of an envelope, or its failure thrown. */
export function unwrap(method: string, envelope: { ok: true } | Failure): { ok: true } {
  if (envelope.ok) return envelope;
  throw new ApiError(method, envelope.error, envelope.message);
}
