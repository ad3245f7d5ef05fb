import type { Connection, MakeContext } from "./connection.ts";
import { ApiError, type DataCloudError, HttpError, ParseError } from "./errors.ts";
import { hasOk } from "./generated/profile.ts";

/** The API's response to a rejected request. */
export interface Failure<Code extends string = string> {
  ok: false;
  error: Code;
  /** A human-readable message. */
  message?: string;
}

/** A response that is the API's envelope, and the error for a failure. */
export interface Answer {
  response: Response;
  envelope: { ok: true } | Failure;
  error?: ApiError;
}

/** What came of one request: the API's response, or the error that stands for anything else. */
export type Outcome = Answer | { envelope?: never; error: DataCloudError };

/** Takes the key out of a text that was received. A short key would match by chance. */
export function redact(text: string, token: string): string {
  return token.length < 8 ? text : text.replaceAll(token, "[redacted]");
}

/** Reads a response: the API's envelope, or the error for anything else. */
export function readEnvelope(
  response: Response,
  received: string,
  { token, describe }: Pick<Connection, "token" | "describe">,
  context: MakeContext,
): Outcome {
  const body = parse(received);
  const isSuccess = hasOk ? body.value?.ok === true : body.value !== undefined;
  if (isSuccess && response.ok) return { response, envelope: body.value as { ok: true } };
  const text = redact(received, token);
  // Parsed again, so that what is told of a failure does not repeat the key.
  const { value, error: cause } = parse(text);
  if (value?.ok === false) {
    const code = wordOf(value.error) ?? "unknown_error";
    const message = wordOf(value.message);
    const error = new ApiError(`failed with ${code}${message ? `: ${message}` : ""}`, {
      ...context(response),
      code,
    });
    return { response, envelope: { ...(value as unknown as Failure), error: code }, error };
  }
  const type = `${response.headers.get("content-type")}`;
  const isBroken = cause && (type.includes("json") || /^\s*[{[]/.test(text));
  const message = describe?.(response) ?? `got ${response.status}, ${type}`;
  const error = new (isBroken ? ParseError : HttpError)(
    message,
    context(response),
    isBroken ? cause : undefined,
  );
  // Not enumerable, so that printing the error does not print somebody's page.
  return { error: Object.defineProperty(error, "body", { value: text.slice(0, 1000) }) };
}

/** A string, or what stands for one: some gateways send an object. */
function wordOf(value: unknown): string | null | undefined {
  const isWord = typeof value === "string" || value == null;
  return isWord ? value : JSON.stringify(value);
}

interface Parsed {
  value?: Record<string, unknown> | null;
  error?: unknown;
}

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}
