import type { Malformed } from "@datacloud/traffic";
import { apiBasePath } from "../../traffic/api-address.ts";
import type { Exchange } from "../../traffic/exchange.ts";

/** What a recording of ours says of an entry beyond HAR, in the member `_datacloud`. */
export interface Recording {
  basePath?: string;
  malformed?: Malformed;
  /** Whether a body was sent that the recording does not have. */
  isBodyMissing?: boolean;
}

/** What is to be recorded of an exchange beyond HAR; nothing where there is nothing. */
export function recordingOf({ basePath, malformed, isBodyMissing }: Exchange): Recording | undefined {
  if (basePath === undefined && !malformed && !isBodyMissing) return undefined;
  return {
    ...(basePath !== undefined && { basePath }),
    ...(malformed && { malformed }),
    ...(isBodyMissing && { isBodyMissing }),
  };
}

/**
 * Reads back what recordings of ours say: the proxy's `_datacloud`, and the sandbox's `_sandbox`, which says that the server
 * was the API. A capture may hold anything, so each member is looked at.
 */
export function readRecording(exchange: Exchange, value: unknown, sandbox?: unknown): void {
  if (typeof sandbox === "object" && sandbox !== null) exchange.basePath = apiBasePath;
  if (typeof value !== "object" || value === null) return;
  const { basePath, malformed, isBodyMissing } = value as Readonly<Record<string, unknown>>;
  if (typeof basePath === "string") exchange.basePath = basePath;
  if (isBodyMissing === true) exchange.isBodyMissing = true;
  if (typeof malformed !== "object" || malformed === null) return;
  const { code, reason, excerpt, isBroken } = malformed as Readonly<Record<string, unknown>>;
  exchange.malformed = {
    code: String(code).slice(0, 60),
    reason: String(reason).slice(0, 200),
    excerpt: String(excerpt).slice(0, 200),
    isBroken: isBroken === true,
  };
}
