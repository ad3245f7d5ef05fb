import { jsonType, type ReceivedRequest, type ResponseParts } from "./received-request.ts";
import type { Recorded } from "./recorded.ts";

/** Where a log keeps one request: the parts of a `Recorded`, in objects that are used again for a later request. */
export interface Slot extends Pick<Recorded, "id" | "at" | "namespace" | "method" | "verdict"> {
  request: Required<ReceivedRequest>;
  /** The response, where it has more than every response has. */
  reply: ResponseParts | undefined;
  status: number;
  body: string;
  refused: Recorded["refused"];
  malformed: Recorded["malformed"] | undefined;
  changes: Recorded["changes"];
  moreChanges: number;
  forcedBy: string | undefined;
  duration: number;
  /** About how much memory the request holds. */
  size: number;
}

const none: Recorded["changes"] = [];

/** A slot that holds nothing. */
export function createSlot(): Slot {
  return {
    id: 0,
    at: 0,
    namespace: "",
    method: undefined,
    verdict: "accepted",
    request: {
      verb: "",
      path: "",
      query: "",
      authorization: null,
      contentType: null,
      contentEncoding: null,
      prefer: undefined,
      headers: "",
      body: "",
      isCounted: false,
    },
    reply: undefined,
    status: 0,
    body: "",
    refused: undefined,
    malformed: undefined,
    changes: none,
    moreChanges: 0,
    forcedBy: undefined,
    duration: 0,
    size: 0,
  };
}

/** Puts a request into a slot. */
export function fillSlot(slot: Slot, recorded: Recorded, size: number): void {
  const { reply } = recorded;
  const isPlain = hasNothingMore(reply);
  fillRequest(slot.request, recorded.request);
  slot.id = recorded.id;
  slot.at = recorded.at;
  slot.namespace = recorded.namespace;
  slot.method = recorded.method;
  slot.verdict = recorded.verdict;
  slot.reply = isPlain ? undefined : reply;
  slot.status = reply.status;
  slot.body = isPlain ? reply.body : "";
  slot.refused = recorded.refused;
  slot.malformed = recorded.malformed;
  slot.changes = recorded.changes;
  slot.moreChanges = recorded.moreChanges;
  slot.forcedBy = recorded.forcedBy;
  slot.duration = recorded.duration;
  slot.size = size;
}

function fillRequest(kept: Slot["request"], request: ReceivedRequest): void {
  kept.verb = request.verb;
  kept.path = request.path;
  kept.query = request.query ?? "";
  kept.authorization = request.authorization ?? null;
  kept.contentType = request.contentType ?? null;
  kept.contentEncoding = request.contentEncoding ?? null;
  kept.prefer = request.prefer;
  kept.headers = request.headers;
  kept.body = request.body ?? "";
  kept.isCounted = request.isCounted ?? false;
}

/** Lets go of what an emptied slot holds. */
export function emptySlot(slot: Slot): void {
  slot.request.body = "";
  slot.body = "";
  slot.reply = undefined;
  slot.refused = undefined;
  slot.malformed = undefined;
  slot.changes = none;
  slot.size = 0;
}

/** The request that a slot holds, in objects of its own. */
export function readSlot({ size: _, status, body, malformed, ...slot }: Slot): Recorded {
  const reply = slot.reply ?? { status, headers: plainHeaders(slot, body), body };
  return { ...slot, request: { ...slot.request }, reply, ...(malformed && { malformed }) };
}

/** Whether a response has only what can be told from its ID and its body. */
function hasNothingMore({ headers, trouble }: ResponseParts): boolean {
  if (trouble || headers["content-type"] !== jsonType) return false;
  let count = 0;
  for (const _ in headers) count += 1;
  return count === 2;
}

function plainHeaders({ id, request }: Pick<Slot, "id" | "request">, body: string): Record<string, string> {
  const headers = { "content-type": jsonType, "x-request-id": String(id) };
  if (!request.isCounted) return headers;
  return { ...headers, "content-length": String(new TextEncoder().encode(body).length) };
}
