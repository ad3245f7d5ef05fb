import type { MethodName } from "@datacloud/contract/methods";
import type { Malformed } from "@datacloud/traffic";
import type { Rejected } from "@datacloud/validators";
import type { RowChange } from "../state/change.ts";
import type { ReceivedRequest, ResponseParts } from "./received-request.ts";

/**
 * How a request ended: taken without or with warnings, rejected by gate or state, answered as a fault or `Prefer` said, or
 * failed for a fault of the sandbox itself.
 */
export type Verdict = "accepted" | "warned" | "refused" | "forced" | "failed";

/** One request as the sandbox keeps it; the views of it redact. */
export interface Recorded {
  id: number;
  /** Milliseconds since 1970, by the machine's clock. */
  at: number;
  namespace: string;
  method: MethodName | undefined;
  verdict: Verdict;
  request: ReceivedRequest;
  /** Why the request could not be read at all. */
  malformed?: Malformed;
  /** What the gate said, where it cannot be asked again. */
  refused: Rejected | undefined;
  reply: ResponseParts;
  changes: readonly RowChange[];
  /** Rows stored beyond those in `changes`. */
  moreChanges: number;
  /** What forced the response, where something did. */
  forcedBy: string | undefined;
  /** Milliseconds from the first byte that was judged to the response. */
  duration: number;
}
