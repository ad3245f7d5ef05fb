import { type Encoding, type Failure, isMethodName, type MethodName, methodNames, methods, server } from "@datacloud/contract/methods";
import { decode, isJsonObject, mediaTypeOf } from "./decode.ts";
import { diagnose } from "./diagnose.ts";
import { type Diagnostic, type Fault, fatal } from "./diagnostic.ts";
import { failureOf } from "./failure.ts";
import { nearest } from "./nearest.ts";
import type { JsonObject } from "./schema.ts";
import { redact, shorten } from "./show.ts";

/** A request in the parts that the gate reads. */
export interface RequestParts {
  verb: string;
  /** Path with its leading slash, `/api/deployments.create`. */
  path: string;
  /** Query string, with or without its question mark. */
  query?: string;
  authorization?: string | null;
  contentType?: string | null;
  contentEncoding?: string | null;
  body?: string | Uint8Array;
}

/** What an API key is worth. */
export type KeyState = "active" | "unknown" | "inactive";

/** How the gate judges. */
export interface GateOptions {
  /** What stands before the method in the path; `/api` by default. */
  basePath?: string;
  /** What a key is worth. By default every key is active. */
  key?: (token: string) => KeyState;
  /** Largest body in bytes; 10 MiB by default. */
  maxBytes?: number;
  /** Refuses what would be a warning. */
  strict?: boolean;
}

/** A request that the API would carry out. */
export interface Accepted {
  ok: true;
  method: MethodName;
  arguments: JsonObject;
  encoding: Encoding;
  token: string;
  /** Warnings only. */
  diagnostics: readonly Diagnostic[];
}

/** A request that the API would refuse, with the answer it would give. */
export interface Refused {
  ok: false;
  status: number;
  headers: Readonly<Record<string, string>>;
  failure: Failure;
  diagnostics: readonly Diagnostic[];
  method?: MethodName;
  arguments?: JsonObject;
  encoding?: Encoding;
  token?: string;
}

/** A request that got past path, verb and key. */
export interface Admitted {
  ok: true;
  method: MethodName;
  token: string;
}

const defaultBasePath = new URL(server.url.replaceAll(/[{}]/g, ""), "http://localhost").pathname.replace(/\/$/, "");
export const defaultMaxBytes = 10 * 1024 * 1024;

/**
 * The one gate from a request to accepted arguments or a failure, in the API's order: path, verb, key, size, media type,
 * decoding, validation.
 */
export function judge(parts: RequestParts, options: GateOptions = {}): Accepted | Refused {
  const admitted = admit(parts, options);
  return admitted.ok ? judgeArguments(admitted, parts, options) : admitted;
}

/** The first half of the gate, for servers that want to refuse a request before they read its body. */
export function admit(parts: RequestParts, options: GateOptions = {}): Admitted | Refused {
  const method = methodOf(parts.path, options.basePath ?? defaultBasePath);
  if (typeof method !== "string") return method;
  const { verb } = methods[method];
  if (parts.verb !== verb) {
    const message = `${method} is called with ${verb}, not with ${shorten(parts.verb)}.`;
    const fault = { rule: "wrong-verb", pointer: "", message, expected: verb, actual: shorten(parts.verb) };
    const diagnostics = [fatal(fault, method, "wrong-verb")];
    return refuse(405, "method_not_allowed", diagnostics, { method }, { allow: verb });
  }
  const key = readKey(parts.authorization ?? "");
  if (key.token === undefined) return refuseKey("not_authed", key.message, "a key after Bearer", method);
  const state = options.key?.(key.token) ?? "active";
  if (state === "unknown") {
    return refuseKey("invalid_auth", "The key is not known or has expired. Use a key that exists.", "a key that exists", method);
  }
  if (state === "inactive") {
    return refuseKey("account_inactive", "The account of the key is deactivated.", "a key of an active account", method);
  }
  return { ok: true, method, token: key.token };
}

/** The second half of the gate: size, media type, decoding and validation. */
export function judgeArguments(admitted: Admitted, parts: RequestParts, options: GateOptions = {}): Accepted | Refused {
  const { method, token } = admitted;
  const size = typeof parts.body === "string" ? parts.body.length : (parts.body?.byteLength ?? 0);
  if (size > (options.maxBytes ?? defaultMaxBytes)) return refuseSize(admitted, options);
  const media = methods[method].verb === "POST" && size > 0 ? checkMediaType(admitted, parts) : undefined;
  if (media) return media;
  const decoded = decode(method, parts);
  const { encoding } = decoded;
  const isRead = decoded.diagnostics.every(({ severity }) => severity !== "error");
  const judged = isRead ? diagnose(method, decoded.arguments) : { arguments: decoded.arguments, diagnostics: [] };
  const diagnostics = [...judged.diagnostics, ...decoded.diagnostics];
  const grave = options.strict ? diagnostics.map((item) => ({ ...item, severity: "error" as const })) : diagnostics;
  const context = { method, arguments: decoded.arguments, encoding, token };
  if (grave.some(({ severity }) => severity === "error")) {
    return { ok: false, status: 422, headers: {}, failure: failureOf(method, grave), diagnostics, ...context };
  }
  return { ok: true, ...context, arguments: judged.arguments, diagnostics };
}

/** The refusal of a body that is too large, for servers that count while they read. */
export function refuseSize({ method, token }: Admitted, { maxBytes = defaultMaxBytes }: GateOptions = {}): Refused {
  const message = `The body is larger than ${maxBytes} bytes. Send fewer items in one call.`;
  const fault = { rule: "body-size", pointer: "", message, expected: `at most ${maxBytes} bytes`, actual: "a larger body" };
  return refuse(413, "payload_too_large", [fatal(fault, method, "body-size")], { method, token });
}

function methodOf(path: string, basePath: string): MethodName | Refused {
  const isBelow = path.startsWith(`${basePath}/`);
  const name = isBelow ? path.slice(basePath.length + 1) : path.replace(/^\/+/, "");
  if (isBelow && isMethodName(name)) return name;
  const bare = name.replace(/^.*\//, "").replace(/\/+$/, "") || name.replace(/\/+$/, "");
  const suggestion = nearest(bare, methodNames);
  const hint = suggestion ? ` Did you mean ${basePath}/${suggestion}?` : "";
  const fault: Fault = {
    rule: "unknown-method",
    pointer: "",
    message: `There is no method at ${shorten(redact(path))}.${hint}`,
    expected: `a path of the form ${basePath}/family.method`,
    actual: shorten(path),
    ...(suggestion ? { suggestion } : {}),
  };
  return refuse(404, "unknown_method", [fatal(fault, undefined, "unknown-method")], {});
}

function readKey(authorization: string): { token: string; message?: undefined } | { token?: undefined; message: string } {
  const [scheme = "", token = ""] = authorization.trim().split(/\s+/, 2);
  if (scheme === "") {
    return { message: "The request has no key. Send it in the header: `Authorization: Bearer KEY`." };
  }
  if (scheme.toLowerCase() !== "bearer") {
    return { message: "The header `Authorization` does not begin with Bearer. Send `Authorization: Bearer KEY`." };
  }
  if (token === "") return { message: "No key stands after Bearer. Send `Authorization: Bearer KEY`." };
  return { token };
}

function refuseKey(code: string, message: string, expected: string, method: MethodName): Refused {
  const actual = code === "not_authed" ? "no key" : "another key";
  const fault = { rule: code.replaceAll("_", "-"), pointer: "", message, expected, actual };
  const diagnostic = { ...fatal(fault, method, "authentication-status"), evidence: "documented" as const };
  return refuse(422, code, [diagnostic], { method });
}

function checkMediaType({ method, token }: Admitted, parts: RequestParts): Refused | undefined {
  const type = mediaTypeOf(parts.contentType ?? "");
  const encoding = (parts.contentEncoding ?? "identity").toLowerCase();
  const isKnown = type === "application/json" || type === "application/x-www-form-urlencoded";
  if (isKnown && encoding === "identity") return undefined;
  const fault = isKnown ? compressed(encoding) : unlabelled(type, parts.body);
  return refuse(415, "unsupported_media_type", [fatal(fault, method, "media-type")], { method, token });
}

function compressed(encoding: string): Fault {
  const message = `The body is compressed with ${shorten(encoding)}. Send it uncompressed.`;
  return { rule: "media-type", pointer: "", message, expected: "an uncompressed body", actual: shorten(encoding) };
}

function unlabelled(type: string, body: string | Uint8Array | undefined): Fault {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const isJson = isJsonObject(text);
  const came = type === "" ? "no Content-Type" : `the Content-Type ${shorten(type)}`;
  const wanted = isJson ? "`Content-Type: application/json`" : "`application/json` or `application/x-www-form-urlencoded`";
  const subject = isJson ? "The body is JSON" : "The body";
  const message = `${subject}${isJson ? ", but it" : ""} came with ${came}. Send it with ${wanted}.`;
  return { rule: "media-type", pointer: "", message, expected: wanted.replaceAll("`", ""), actual: came };
}

function refuse(
  status: number,
  code: string,
  diagnostics: readonly Diagnostic[],
  context: Pick<Refused, "method" | "token">,
  headers: Record<string, string> = {},
): Refused {
  const failure: Failure = { ok: false, error: code, message: diagnostics[0]?.message ?? code };
  return { ok: false, status, headers, failure, diagnostics, ...context };
}
