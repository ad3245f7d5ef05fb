import type { ErrorCodeByMethod } from "./generated/families.ts";

/** The base of every error that a call throws, except an abort by the caller's own signal. */
export class DataCloudError extends Error {
  override name = "DataCloudError";
  /** The method that was called, for example `deployments.create`. */
  readonly method: string;

  constructor(method: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.method = method;
  }
}

/** The API refused the call: `{"ok": false, "error": code}`. */
export class ApiError<Code extends string = string> extends DataCloudError {
  override name = "ApiError";
  /** The API's error code. */
  readonly code: Code;

  constructor(method: string, code: Code, message?: string) {
    super(method, `${method} failed with ${code}${message ? `: ${message}` : ""}`);
    this.code = code;
  }
}

/** The answer is not the API's envelope: an error page of a proxy, an empty body, broken JSON. */
export class HttpError extends DataCloudError {
  override name = "HttpError";
  readonly status: number;

  constructor(method: string, status: number, length: number, cause?: unknown) {
    super(
      method,
      `${method} was answered with status ${status} and ${length} characters that are not the API's JSON`,
      cause,
    );
    this.status = status;
  }
}

/** No answer came within the timeout. The call may have been carried out. */
export class TimeoutError extends DataCloudError {
  override name = "TimeoutError";

  constructor(method: string, timeout: number) {
    super(method, `${method} had no answer within ${timeout} ms`);
  }
}

/** The connection failed. */
export class NetworkError extends DataCloudError {
  override name = "NetworkError";

  constructor(method: string, duration: number, cause: unknown) {
    super(method, `${method} could not be sent or its answer was lost after ${duration} ms`, cause);
  }
}

/**
 * Whether an error is the API's refusal of a call, of a certain method where one is named; narrows `code` to its codes.
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
