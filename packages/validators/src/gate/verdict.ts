import type { Encoding, Failure, MethodName } from "@datacloud/contract/methods";
import type { Diagnostic } from "../diagnostic.ts";
import type { JsonObject } from "../schema.ts";

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
  /** The base URL, before the method in the path; `/api` by default. */
  basePath?: string;
  /** The state of a key. By default every key is active. */
  key?: (token: string) => KeyState;
  /** Largest body in bytes; 10 MiB by default. */
  maxBytes?: number;
  /** Rejects what would be a warning. */
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

/** A request that the API would reject, with the response it would give. */
export interface Rejected {
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

/** The largest body in bytes unless an option says otherwise; the convention `body-size`. */
export const defaultMaxBytes = 10 * 1024 * 1024;

/** An error response whose message is that of its first diagnostic. */
export function reject(
  status: number,
  code: string,
  diagnostics: readonly Diagnostic[],
  context: Pick<Rejected, "method" | "token">,
  headers: Record<string, string> = {},
): Rejected {
  const failure: Failure = { ok: false, error: code, message: diagnostics[0]?.message ?? code };
  return { ok: false, status, headers, failure, diagnostics, ...context };
}
