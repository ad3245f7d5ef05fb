import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { readBody } from "@datacloud/traffic";
import { type Decoded, decode, type EncodedArguments } from "../decode.ts";
import { type Diagnosis, diagnose } from "../diagnose.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { failureOf } from "../failure.ts";
import { checkBody, rejectSize } from "./check-body.ts";
import { checkKey } from "./check-key.ts";
import { defaultBasePath, findMethod } from "./find-method.ts";
import {
  type Accepted,
  type Admitted,
  defaultMaxBytes,
  type GateOptions,
  type Rejected,
  type RequestParts,
} from "./verdict.ts";

/*
 * The one gate from a request to accepted arguments or a failure, in the API's order. `admit` looks at path, verb and key;
 * `judgeArguments` at the body, which it then decodes and validates. The first step that rejects ends it.
 */

/**
 * The gate for a fetch `Request`: accepted arguments, or the failure that the API would return. If path, verb or key are
 * rejected, the body is not read; a body beyond the limit is not read to its end. Rejects only where the body cannot be
 * read, because its sender went away or it was read before.
 *
 * @example
 * const received = await receive(request, { key: (token) => (token === "my-key" ? "active" : "unknown") });
 * if (!received.ok) return Response.json(received.failure, { status: received.status });
 */
export async function receive(request: Request, options: GateOptions = {}): Promise<Accepted | Rejected> {
  const { pathname, search } = new URL(request.url);
  const parts: RequestParts = {
    verb: request.method,
    path: pathname,
    query: search,
    authorization: request.headers.get(profile.key.header),
    contentType: request.headers.get("content-type"),
    contentEncoding: request.headers.get("content-encoding"),
  };
  const admitted = admit(parts, options);
  if (!admitted.ok) return admitted;
  const body = await readBody(request, options.maxBytes ?? defaultMaxBytes);
  if (body) return judgeArguments(admitted, { ...parts, body }, options);
  return rejectSize(admitted, options);
}

/** The gate for a request whose body was read already. */
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
  const rejected = checkBody(admitted, parts, options);
  if (rejected) return rejected;
  const decoded = decode(method, encodedArguments(method, parts, options));
  const { encoding } = decoded;
  const { arguments: accepted, diagnostics } = validate(method, decoded);
  const grave = options.strict ? diagnostics.map(asError) : diagnostics;
  if (!grave.some(isError)) return { ok: true, method, arguments: accepted, encoding, token, diagnostics };
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

/** The parts with arguments: with what is below the base URL, where the method's path holds some. */
function encodedArguments(method: MethodName, parts: RequestParts, options: GateOptions): EncodedArguments {
  if (describeMethod(method).inPath === undefined) return parts;
  const { length } = options.basePath ?? defaultBasePath;
  return { ...parts, methodPath: parts.path.slice(length) };
}

/** What was decoded is validated, unless it could not be read as a whole. */
function validate(method: MethodName, decoded: Decoded): Diagnosis {
  if (decoded.diagnostics.some(isError)) return decoded;
  const judged = diagnose(method, decoded.arguments);
  if (decoded.diagnostics.length === 0) return judged;
  return { ...judged, diagnostics: [...judged.diagnostics, ...decoded.diagnostics] };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: "error" };
}
