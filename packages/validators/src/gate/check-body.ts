import { methods } from "@datacloud/contract/methods";
import { bodyText } from "@datacloud/traffic";
import { isJsonObject, mediaTypeOf, mediaTypes } from "../decode.ts";
import { type DiagnosticDraft, fatal } from "../diagnostic.ts";
import { shorten } from "../show.ts";
import {
  type Admitted,
  defaultMaxBytes,
  type GateOptions,
  type Rejected,
  type RequestParts,
  reject,
} from "./verdict.ts";

/** The rejection of a body that is too large, of another media type, or a form of too many fields. A GET has none to judge. */
export function checkBody(
  admitted: Admitted,
  parts: RequestParts,
  options: GateOptions,
): Rejected | undefined {
  const size = parts.body?.length ?? 0;
  if (size > (options.maxBytes ?? defaultMaxBytes)) return rejectSize(admitted, options);
  if (size === 0 || methods[admitted.method].encodings[0] === "query") return undefined;
  return checkMediaType(admitted, parts) ?? checkFields(admitted, parts);
}

/** The rejection of a body that is too large, for servers that count while they read. */
export function rejectSize(admitted: Admitted, { maxBytes = defaultMaxBytes }: GateOptions = {}): Rejected {
  return tooLarge(admitted, {
    rule: "body-size",
    problem: `The body is larger than ${maxBytes} bytes.`,
    expected: `at most ${maxBytes} bytes`,
    actual: "a larger body",
  });
}

/** A form of more fields is not read: a tree of a million of them takes seconds, in which a server does nothing else. */
const mostFields = 100_000;

/** The rejection of a form that has too many fields, whatever its size. */
function checkFields(admitted: Admitted, { contentType, body }: RequestParts): Rejected | undefined {
  if (body === undefined || body.length < mostFields) return undefined;
  if (mediaTypeOf(contentType ?? "") !== mediaTypes.form || !hasMoreFields(body)) return undefined;
  return tooLarge(admitted, {
    rule: "form-fields",
    problem: `The form has more than ${mostFields} fields.`,
    expected: `at most ${mostFields} fields`,
    actual: "more fields",
  });
}

function tooLarge(
  { method, token }: Admitted,
  fault: { rule: string; problem: string; expected: string; actual: string },
): Rejected {
  const whole = { ...fault, remedy: "Send fewer items in one request." };
  return reject(413, "payload_too_large", [fatal(whole, method, "body-size")], { method, token });
}

function hasMoreFields(body: string | Uint8Array): boolean {
  const separator = typeof body === "string" ? "&" : 0x26;
  let count = 1;
  for (let at = body.indexOf(separator as never); at >= 0 && count <= mostFields; count += 1)
    at = body.indexOf(separator as never, at + 1);
  return count > mostFields;
}

/** The rejection of a body whose media type or compression the API does not read. */
function checkMediaType({ method, token }: Admitted, parts: RequestParts): Rejected | undefined {
  const type = mediaTypeOf(parts.contentType ?? "");
  const encoding = (parts.contentEncoding ?? "identity").toLowerCase();
  const { encodings } = methods[method];
  const isKnown = encodings.some((each) => mediaTypes[each] === type);
  if (isKnown && encoding === "identity") return undefined;
  const taken = encodings.map((each) => mediaTypes[each]);
  const draft = isKnown ? compressed(encoding) : unlabelled(type, parts.body, taken);
  return reject(415, "unsupported_media_type", [fatal(draft, method, "media-type")], { method, token });
}

function compressed(encoding: string): DiagnosticDraft {
  return {
    rule: "media-type",
    reason: "compressed",
    problem: `The body is compressed with ${shorten(encoding)}.`,
    remedy: "Send it uncompressed.",
    expected: "an uncompressed body",
    actual: shorten(encoding),
  };
}

function unlabelled(
  type: string,
  body: string | Uint8Array | undefined,
  taken: readonly string[],
): DiagnosticDraft {
  const text = bodyText(body ?? "");
  const isJson = taken.includes(mediaTypes.json) && isJsonObject(text);
  const came = type === "" ? "no Content-Type" : `the Content-Type ${shorten(type)}`;
  const wanted = isJson
    ? "`Content-Type: application/json`"
    : taken.map((each) => `\`${each}\``).join(" or ");
  const subject = isJson ? "The body is JSON" : "The body";
  return {
    rule: "media-type",
    reason: type === "" ? "unlabelled" : "mislabelled",
    problem: `${subject}${isJson ? ", but it" : ""} came with ${came}.`,
    remedy: `Send it with ${wanted}.`,
    expected: wanted.replaceAll("`", ""),
    actual: came,
  };
}
