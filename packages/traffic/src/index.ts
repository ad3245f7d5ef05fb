export { asText, bodyText } from "./as-text.ts";
export { fileReason, isFileCode } from "./file-reason.ts";
export { formPairs } from "./form-pairs.ts";
export { type HarExchange, type HarPair, harEntry, harLog } from "./har.ts";
export { escapePointer, pointerAt, pointerParts } from "./json-pointer.ts";
export { isRecord, parseJson } from "./json-value.ts";
export {
  type Malformed,
  malformedOf,
  type ParserError,
  type RejectedRequest,
  rejectedRequest,
  strayBytes,
} from "./malformed-request.ts";
export { isCleaned, isPlaceholder } from "./placeholder.ts";
export { present } from "./present.ts";
export { rawResponse } from "./raw-response.ts";
export { readBody } from "./read-body.ts";
export { createRedactor, type Redactor } from "./redactor.ts";
export { sarifText } from "./sarif.ts";
export {
  apiKeyNames,
  isSecretHeader,
  isSecretName,
  secretNameEnds,
  wholeSecretNames,
} from "./secret-names.ts";
export { mayHoldSecret, redact, redacted } from "./secret-patterns.ts";
export { type Sighting, secretsOf } from "./secrets-of.ts";
export { formatTime, isoTime, parseHttpDate, parseTime, retryAfterOf, unixTime } from "./times.ts";
export { withoutTrailing } from "./without-trailing.ts";
