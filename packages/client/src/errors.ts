import type { ErrorCodeByMethod } from "./generated/families.ts";

/** What every error knows about its call. */
export interface ErrorContext {
  /** The method that was called, for example `deployments.create`. */
  method: string;
  /** How many requests were made, 1 and up; 0 where none was. */
  attempt: number;
  /** Milliseconds from the start of the call to its end, including waits. */
  duration: number;
  /** The arguments' names with the kind and size of each value, never the values. */
  arguments: Readonly<Record<string, string>>;
  /** The response's `x-request-id`, where it has one. */
  requestId?: string | undefined;
  /** Status of the response, where there was one. */
  status?: number | undefined;
  /** Milliseconds that the response asks to wait (`Retry-After`). */
  retryAfter?: number | undefined;
}

/** The base of every error that a call throws, except an abort by the caller's own signal. */
export class DataCloudError extends Error implements ErrorContext {
  override name = "DataCloudError";
  declare readonly method: string;
  declare readonly attempt: number;
  declare readonly duration: number;
  declare readonly arguments: Readonly<Record<string, string>>;
  declare readonly requestId?: string | undefined;
  declare readonly status?: number | undefined;
  declare readonly retryAfter?: number | undefined;

  constructor(message: string, context: ErrorContext & ErrorDetails, cause?: unknown) {
    super(`${context.method} ${message}`, (cause && { cause }) as ErrorOptions | undefined);
    Object.assign(this, context);
  }
}

/** What some kinds of error have besides. */
export interface ErrorDetails {
  code?: string;
  detail?: string | undefined;
  sent?: "no" | "maybe";
  isFinal?: boolean | undefined;
  diagnostics?: readonly ArgumentDiagnostic[];
}

/** The API rejected the request: `{"ok": false, "error": code}`, whatever the status. */
export class ApiError<Code extends string = string> extends DataCloudError {
  override name = "ApiError";
  /** The API's error code; `unknown_error` where the response has none. */
  declare readonly code: Code;
  /** The API's own message, which `message` ends with; absent where the response has none. */
  declare readonly detail?: string | undefined;
}

/** The response is not the API's: an error page of a proxy, a redirect, an empty body, JSON without `ok`, or too large. */
export class HttpError extends DataCloudError {
  override name = "HttpError";
  declare readonly status: number;
  /** The first 1,000 characters of the response, with the key taken out. Not printed with the error. */
  declare readonly body: string;
}

/** The response claims to be JSON and is not: cut short, or broken on the way. */
export class ParseError extends DataCloudError {
  override name = "ParseError";
  declare readonly status: number;
  /** The first 1,000 characters of the response, with the key taken out. Not printed with the error. */
  declare readonly body: string;
}

/** No complete response came in time. The request may have taken effect. */
export class TimeoutError extends DataCloudError {
  override name = "TimeoutError";
}

/** The connection failed, or the request could not be sent at all. */
export class NetworkError extends DataCloudError {
  override name = "NetworkError";
  /** `no`: the request never reached the API. `maybe`: it may have taken effect, and only its response was lost. */
  declare readonly sent: "no" | "maybe";
  /** True if the request cannot be sent at all: an invalid header, a blocked port. It is not retried. */
  declare readonly isFinal?: boolean;
}

/** The arguments are not valid, and nothing was sent. Only where `validate` is `throw`. */
export class ArgumentsError extends DataCloudError {
  override name = "ArgumentsError";
  /** What is wrong, errors first. */
  declare readonly diagnostics: readonly ArgumentDiagnostic[];
}

/** The part of a diagnostic of `@datacloud/validators` that the client reads. */
export interface ArgumentDiagnostic {
  severity: "error" | "warning";
  /** JSON Pointer into the arguments. */
  pointer: string;
  /** What is wrong and what to do. */
  message: string;
}

/**
 * Whether an error is the API's error response, to a certain method if one is given; narrows `code` to its codes.
 *
 * @example
 * if (isApiError(error, "deployments.create") && error.code === "repo_not_found") console.error("Check the repository.");
 */
export function isApiError<Name extends keyof ErrorCodeByMethod>(
  error: unknown,
  method?: Name,
): error is ApiError<ErrorCodeByMethod[Name]> {
  return error instanceof ApiError && (method === undefined || error.method === method);
}
