import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type Decoded, decode, type EncodedArguments } from "../decode.ts";
import { type Diagnosis, diagnose } from "../diagnose.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { failureOf } from "../failure.ts";
import { checkFields, checkMediaType, rejectSize } from "./check-body.ts";
import { checkKey } from "./check-key.ts";
import { defaultBasePath, findMethod } from "./find-method.ts";
import {
  type Accepted,
  type Admitted,
  defaultMaxBytes,
  type GateOptions,
  type Rejected,
  type RequestParts,
} from "./gate.ts";

/**
 * The one gate from a request to accepted arguments or a failure, in the API's order: path, verb, key, size, media type,
 * decoding, validation. The functions below go through it from top to bottom; the first that rejects ends it.
 */
export function judge(parts: RequestParts, options: GateOptions = {}): Accepted | Rejected {
  const admitted = admit(parts, options);
  if (admitted.ok) return judgeArguments(admitted, parts, options);
  return admitted;
}

/** The first half of the gate, for servers that want to reject a request before they read its body. */
export function admit(parts: RequestParts, options: GateOptions = {}): Admitted | Rejected {
  const method = findMethod(parts.path, parts.verb, options.basePath);
  if (typeof method !== "string") return method;
  return checkKey(method, parts.authorization ?? "", options.key);
}

/** The second half of the gate: size, media type, decoding and validation. */
export function judgeArguments(
  admitted: Admitted,
  parts: RequestParts,
  options: GateOptions = {},
): Accepted | Rejected {
  const { method, token } = admitted;
  const size = sizeOf(parts.body);
  if (size > (options.maxBytes ?? defaultMaxBytes)) return rejectSize(admitted, options);
  if (describeMethod(method).encodings[0] !== "query" && size > 0) {
    const rejected = checkMediaType(admitted, parts) ?? checkFields(admitted, parts);
    if (rejected) return rejected;
  }
  const decoded = decode(method, hasPathArguments(method) ? withPath(parts, options) : parts);
  const { encoding } = decoded;
  const judged = validate(method, decoded);
  const diagnostics = judged.diagnostics;
  if (diagnostics.length === 0)
    return { ok: true, method, arguments: judged.arguments, encoding, token, diagnostics };
  const grave = options.strict ? diagnostics.map(asError) : diagnostics;
  if (!grave.some(isError))
    return { ok: true, method, arguments: judged.arguments, encoding, token, diagnostics };
  return {
    ok: false,
    status: profile.statuses.refused,
    headers: {},
    failure: failureOf(method, grave),
    diagnostics,
    method,
    arguments: decoded.arguments,
    encoding,
    token,
  };
}

/** The request with the part of its path that holds arguments. */
function withPath(parts: RequestParts, { basePath = defaultBasePath }: GateOptions): EncodedArguments {
  return { ...parts, methodPath: parts.path.slice(basePath.length) };
}

function hasPathArguments(method: MethodName): boolean {
  return describeMethod(method).inPath !== undefined;
}

function sizeOf(body: string | Uint8Array | undefined): number {
  if (typeof body === "string") return body.length;
  return body?.byteLength ?? 0;
}

/** What was decoded is validated, unless it could not be read as a whole. */
function validate(method: MethodName, decoded: Decoded): Diagnosis {
  if (decoded.diagnostics.length === 0) return diagnose(method, decoded.arguments);
  if (decoded.diagnostics.some(isError))
    return { arguments: decoded.arguments, diagnostics: decoded.diagnostics };
  const judged = diagnose(method, decoded.arguments);
  return { arguments: judged.arguments, diagnostics: [...judged.diagnostics, ...decoded.diagnostics] };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: "error" };
}
