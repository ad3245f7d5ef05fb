import type { ErrorCodeByMethod } from "./generated/families.ts";

/** What every error of a call says of the call. */
export interface ErrorContext {
  /** The method that was called, for example `deployments.create`. */
  method: string;
  /** How many requests were made, 1 and up; 0 where none was. */
  attempt: number;
  /** Milliseconds from the call to its end, waits included. */
  duration: number;
  /** The arguments' names with the kind and size of each value, never the values. */
  arguments: Readonly<Record<string, string>>;
  /** The answer's `x-request-id`, where it has one. */
  requestId?: string | undefined;
  /** Status of the answer, where one came. */
  status?: number | undefined;
  /** Milliseconds the answer asks to wait, where it does (`Retry-After`). */
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

  /** The context carries what a kind of error tells besides, too. */
  constructor(
    message: string,
    context: ErrorContext & Partial<Record<"code" | "sent" | "diagnostics", unknown>>,
    cause?: unknown,
  ) {
    super(`${context.method} ${message}`, cause ? { cause } : undefined);
    // By way of JSON, which leaves out what is not known.
    Object.assign(this, JSON.parse(JSON.stringify(context)));
  }
}

/** The API refused the call: `{"ok": false, "error": code}`, whatever the status. */
export class ApiError<Code extends string = string> extends DataCloudError {
  override name = "ApiError";
  /** The API's error code; `unknown_error` where the answer has none. */
  declare readonly code: Code;
}

/** The answer is not the API's envelope: an error page of a proxy, an empty body, JSON without `ok`. */
export class HttpError extends DataCloudError {
  override name = "HttpError";
  declare readonly status: number;
  /** The first 1,000 characters of the answer, with the key taken out. Not printed with the error. */
  declare readonly body: string;
}

/** The answer says it is JSON and is not: cut short, or broken on the way. */
export class ParseError extends DataCloudError {
  override name = "ParseError";
  declare readonly status: number;
  /** The first 1,000 characters of the answer, with the key taken out. Not printed with the error. */
  declare readonly body: string;
}

/** No whole answer came in time. The call may have been carried out. */
export class TimeoutError extends DataCloudError {
  override name = "TimeoutError";
}

/** The connection failed. */
export class NetworkError extends DataCloudError {
  override name = "NetworkError";
  /** `no`: the request surely never reached the API. `maybe`: it may have been carried out, only its answer was lost. */
  declare readonly sent: "no" | "maybe";
}

/** The arguments are not what the document asks for, and nothing was sent. Only where `validate` is `throw`. */
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
