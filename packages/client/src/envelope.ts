import { ApiError, type DataCloudError, type ErrorContext, HttpError, ParseError } from "./errors.ts";

/** The API's answer to a refused call. */
export interface Failure<Code extends string = string> {
  ok: false;
  error: Code;
  /** A sentence for people. */
  message?: string;
}

/** An answer that is the API's envelope, and the error that a refusal is. */
export interface Answer {
  response: Response;
  envelope: { ok: true } | Failure;
  error?: ApiError;
}

/** What came of one request: the API's answer, or the error that stands for anything else. */
export type Outcome = Answer | { envelope?: never; error: DataCloudError };

/** Understands an answer: the API's envelope, or the error that says what came in its place. */
export function readEnvelope(
  response: Response,
  text: string,
  token: string,
  context: (response: Response) => ErrorContext,
): Outcome {
  const body = parse(text);
  if (body?.ok === true && response.ok) return { response, envelope: body as { ok: true } };
  // What is told of a failure must not repeat the key; a short one would match by chance.
  const safe = token.length < 8 ? text : text.replaceAll(token, "[redacted]");
  const told = parse(safe);
  if (told?.ok === false) {
    const { error: code = "unknown_error", message } = told as Partial<Failure>;
    const envelope = { ...told, error: code } as Failure;
    const text = `failed with ${code}${message ? `: ${message}` : ""}`;
    return { response, envelope, error: new ApiError(text, { ...context(response), code }) };
  }
  const type = `${response.headers.get("content-type")}`;
  const isBroken = told instanceof Error && text.trim() && (/json/i.test(type) || /^\s*[{[]/.test(text));
  const Kind = isBroken ? ParseError : HttpError;
  const came = `got ${response.status}, ${type}: not the API's JSON`;
  const error = new Kind(came, context(response), isBroken ? told : undefined);
  // Not enumerable, so that printing the error does not print somebody's page.
  return { error: Object.defineProperty(error, "body", { value: safe.slice(0, 1000) }) };
}

/** The JSON value of a text, or the error that says why it is none. */
function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error as Record<string, unknown> & Error;
  }
}
