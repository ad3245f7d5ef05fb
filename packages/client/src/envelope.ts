import type { Connection, MakeContext } from "./connection.ts";
import { ApiError, type DataCloudError, HttpError, ParseError } from "./errors.ts";
import { hasEmpty, hasOk, wordsOf } from "./generated/profile.ts";

/** The API's response to a rejected request. */
export interface Failure<Code extends string = string> {
  ok: false;
  error: Code;
  /** A human-readable message. */
  message?: string;
}

/** A response that is the API's envelope, and the error for a failure. */
export interface EnvelopeResponse {
  response: Response;
  envelope: { ok: true } | Failure;
  error?: ApiError;
}

/** What came of one request: the API's response, or the error that stands for anything else. */
export type ReadResponse = EnvelopeResponse | { envelope?: never; error: DataCloudError };

/** Takes the key out of a text that was received. A short key would match by chance. */
export function redact(text: string, token: string): string {
  if (token.length < 8) return text;
  return text.replaceAll(token, "[redacted]");
}

/** Reads a response: the API's envelope, or the error for anything else. */
export function readEnvelope(
  response: Response,
  received: string,
  { token, describe }: Pick<Connection, "token" | "describe">,
  context: MakeContext,
): ReadResponse {
  const [body] = hasEmpty && received === "" ? [(hasOk && { ok: true }) || {}] : parse(received);
  const isSuccess = hasOk ? body?.ok === true : body !== undefined;
  if (isSuccess && response.ok) return { response, envelope: body as unknown as { ok: true } };
  const text = redact(received, token);
  // Parsed again, so that what is told of a failure does not repeat the key.
  const [value, cause] = parse(text);
  if (hasOk ? value?.ok === false : value && !response.ok) {
    const [code = "unknown_error", detail] = wordsOf(value as Wire).map(wordOf);
    // biome-ignore lint/style/useTemplate: a nested template takes two bytes more of the smallest client
    const error = new ApiError(`failed with ${code}${detail ? ": " + detail : ""}`, {
      ...context(response),
      code,
      detail,
    });
    return {
      response,
      envelope: { ...(hasOk ? value : { ...value, ok: false }), error: code } as Failure,
      error,
    };
  }
  const type = `${response.headers.get("content-type")}`;
  const broken = (type.includes("json") || /^\s*[{[]/.test(text)) && cause;
  const message = describe?.(response) ?? `got ${response.status}, ${type}`;
  const error = new (broken ? ParseError : HttpError)(message, context(response), broken);
  // Not enumerable, so that printing the error does not print somebody's page.
  return { error: Object.defineProperty(error, "body", { value: text.slice(0, 1000) }) };
}

/** A string, or what stands for one: some gateways send an object. */
function wordOf(value: unknown): string | undefined {
  // Only a string has this method.
  if (value != null) return (value as string).match ? (value as string) : JSON.stringify(value);
  return undefined;
}

/** A JSON object as it was received. */
export type Wire = Readonly<Record<string, unknown>>;

/** The value of a JSON text, or why it is none. */
type Parsed = readonly [value?: Wire | null | undefined, error?: unknown];

function parse(text: string): Parsed {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    return [undefined, error];
  }
}
