import {
  ApiError,
  ArgumentsError,
  DataCloudError,
  HttpError,
  NetworkError,
  ParseError,
  TimeoutError,
} from "@datacloud/client";
import { errors, isKnownErrorCode } from "@datacloud/contract/errors";
import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { isKeyCode } from "@datacloud/contract/profile";
import { present } from "@datacloud/traffic";
import { exitCode } from "../exit-codes.ts";
import { paintFor, plainText } from "../terminal/paint.ts";

/** A failed request, for people and programs. */
export interface FailureReport {
  exitCode: number;
  /** The API's code, or the kind of failure: `network`, `timeout`, `http`. */
  error: string;
  message: string;
  /** What to do, from the catalog of errors or from the kind of failure. */
  remedy?: string;
  status?: number;
  requestId?: string;
}

/** What a failed request means and what to do, in the document's words where it has some. */
export function reportFailure(method: MethodName, error: unknown): FailureReport {
  const { status, requestId } = error instanceof DataCloudError ? error : {};
  const facts = { ...(status !== undefined && { status }), ...(requestId !== undefined && { requestId }) };
  if (error instanceof ApiError) return { ...rejection(error), ...facts };
  return { ...lost(method, error), ...facts };
}

function rejection({ code, status, detail }: ApiError): FailureReport {
  const known = isKnownErrorCode(code) ? errors[code] : undefined;
  const meaning =
    known?.meaning ?? "The API rejected the request with an error code that is not in the catalog.";
  return {
    exitCode: exitCodeOf(code, status),
    error: code,
    message: present(meaning, detail && `Message from the API: ${detail}`).join(" "),
    ...(known && { remedy: known.remedy }),
  };
}

function exitCodeOf(code: string, status = 0): number {
  if (status === 429) return exitCode.rateLimited;
  if (isKeyCode(code)) return exitCode.key;
  if (status >= 500) return exitCode.server;
  return exitCode.refused;
}

function lost(method: MethodName, error: unknown): FailureReport {
  if (error instanceof NetworkError && error.sent === "no") {
    const remedy = "Check the instance, the network and the proxy: `datacloud doctor` does.";
    return {
      exitCode: exitCode.unreachable,
      error: "network",
      message: `No connection: ${causeOf(error)}.`,
      remedy,
    };
  }
  if (error instanceof TimeoutError || error instanceof NetworkError) {
    const name = error instanceof TimeoutError ? "timeout" : "network";
    return {
      exitCode: exitCode.uncertain,
      error: name,
      message: `${sentence(error)}.`,
      remedy: repeatRemedy(method),
    };
  }
  if (error instanceof HttpError || error instanceof ParseError) return badResponse(error);
  if (error instanceof ArgumentsError)
    return { exitCode: exitCode.usage, error: "arguments", message: error.message };
  throw error;
}

function badResponse(error: HttpError | ParseError): FailureReport {
  const isLimited = error.status === 429;
  const isServer = error.status >= 500;
  return {
    exitCode: isLimited ? exitCode.rateLimited : exitCode.server,
    error: "http",
    message: `The response is not the API's JSON (status ${error.status}).`,
    remedy: isServer ? "Try again later." : "Check the base URL, and any proxy in between.",
  };
}

/** What the client says of a request, with the request in place of its method. */
function sentence({ message, method }: DataCloudError): string {
  return message.replace(method, "The request");
}

/** The innermost reason of a failed connection, such as `connect ECONNREFUSED 127.0.0.1:1`. */
export function causeOf(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 10; depth += 1) {
    const cause: unknown = current instanceof Error ? current.cause : undefined;
    const [first] = current instanceof AggregateError ? current.errors : [];
    const next = first ?? cause;
    if (!(next instanceof Error)) break;
    current = next;
  }
  if (current instanceof Error) return current.message || current.name;
  return String(current);
}

function repeatRemedy(method: MethodName): string {
  const { safe, keys } = describeMethod(method).idempotency;
  if (safe === true) return "It is safe to send it again.";
  const byKey = safe === "by-key" ? `, unless it has ${keys.map((key) => `\`${key}\``).join(" or ")}` : "";
  return `It may have been carried out, and sending it again may store it twice${byKey}.`;
}

/** Says why a request failed and what to do, and gives the exit code. */
export function printFailure(method: MethodName, error: unknown, { json }: { json?: boolean }): number {
  const report = reportFailure(method, error);
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, ...report })}\n`);
  const paint = paintFor(process.stderr);
  const { docs } = describeMethod(method);
  const facts = present(
    report.status !== undefined && `status ${report.status}`,
    report.requestId !== undefined && `request ${report.requestId}`,
  );
  const lines = present(
    present(
      `${paint("red", "error:")} ${method}: ${report.error}`,
      facts.length > 0 && `(${facts.join(", ")})`,
    ).join(" "),
    `  ${report.message}`,
    report.remedy !== undefined && `  ${report.remedy}`,
    docs !== null && `  ${docs}`,
  );
  process.stderr.write(`${plainText(lines.join("\n"))}\n`);
  return report.exitCode;
}
