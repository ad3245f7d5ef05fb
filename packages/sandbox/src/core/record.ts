import type { Malformed, RejectedRequest } from "@datacloud/traffic";
import type { Accepted, GateOptions, Rejected } from "@datacloud/validators";
import type { Tx } from "../state/tx.ts";
import type { Judged, Recorded, Verdict } from "./log.ts";
import type { Namespace } from "./namespace.ts";
import { cleanJudged } from "./own-key.ts";
import { failureResponse, type ReceivedRequest, type ResponseParts } from "./received-request.ts";

/** Hears of a request once it is answered. */
export type Listener = (recorded: Recorded) => void;

/** Hears of a request once it is answered, and of what the gate made of it. */
export type LogListener = (recorded: Recorded, judged: Judged) => void;

/** What all requests of a sandbox share. */
export interface SandboxState {
  gate: GateOptions;
  isStateless: boolean;
  /** Requests so far. */
  count: number;
  listeners: ReadonlySet<Listener>;
  onCall: LogListener | undefined;
  onError: (error: unknown) => void;
}

/** One request on its way. */
export interface Turn {
  sandbox: SandboxState;
  namespace: Namespace;
  request: ReceivedRequest;
  judged: Accepted | Rejected;
  start: number;
  /** Why the request could not be read at all. */
  malformed?: Malformed;
}

/** Notes what became of a request, in the log and for who listens. */
export function record(
  turn: Turn,
  reply: ResponseParts,
  verdict: Verdict,
  forcedBy?: string,
  tx?: Tx,
): ResponseParts {
  const { sandbox, namespace, request, judged, start } = turn;
  const duration = performance.now() - start;
  sandbox.count += 1;
  reply.headers["x-request-id"] = String(sandbox.count);
  const recorded: Recorded = {
    id: sandbox.count,
    // In whole milliseconds: who adds the whole ones of the duration never gets past the start of a request that came after.
    at: Date.now() - Math.ceil(duration),
    namespace: namespace.name,
    method: judged.method,
    verdict,
    request,
    refused: judged.ok || judged.arguments ? undefined : judged,
    reply,
    changes: tx?.changes ?? noChanges,
    moreChanges: tx?.moreChanges ?? 0,
    forcedBy,
    duration,
  };
  if (turn.malformed) recorded.malformed = turn.malformed;
  namespace.log.add(recorded);
  for (const listener of sandbox.listeners) listener(recorded);
  sandbox.onCall?.(recorded, cleanJudged(request, judged));
  return reply;
}

const noChanges: Recorded["changes"] = [];

/** Keeps a request in the log that was no valid HTTP and never reached the gate. */
export function recordMalformed(
  sandbox: SandboxState,
  namespace: Namespace,
  { verb, target, status, malformed }: RejectedRequest,
): void {
  const [path = "/", ...query] = target.split("?");
  const message = `The request is not valid HTTP/1.1: ${malformed.reason} (${malformed.code}).`;
  const request: ReceivedRequest = {
    verb,
    path,
    query: query.join("?"),
    authorization: null,
    contentType: null,
    contentEncoding: null,
    headers: "",
    body: "",
  };
  const failure = { ok: false, error: "bad_request", message } as const;
  const judged: Rejected = { ok: false, status, headers: {}, failure, diagnostics: [] };
  const turn: Turn = { sandbox, namespace, request, judged, start: performance.now(), malformed };
  record(turn, failureResponse(status, failure), "refused");
}
