import { describeMethod } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import type { Malformed, RefusedRequest } from "@datacloud/traffic";
import {
  type Accepted,
  type Admitted,
  type GateOptions,
  judgeArguments,
  type Refused,
} from "@datacloud/validators";
import { behaviourOf } from "../state/behaviours.ts";
import { refuseNul } from "../state/refuse-nul.ts";
import { UnavailableError } from "../state/storage-error.ts";
import type { Outcome, Store } from "../state/store.ts";
import type { Tx } from "../state/tx.ts";
import { assumedBody } from "./assumptions/assumed-body.ts";
import { assumedJudgement } from "./assumptions/assumed-judgement.ts";
import { assumedRefusal } from "./assumptions/assumed-refusal.ts";
import { type Call, failureReply, jsonReply, type Reply, textReply } from "./call.ts";
import { type Fault, isInstead, replyInstead, spoil } from "./faults.ts";
import type { Judged, Recorded, Verdict } from "./log.ts";
import type { Namespace } from "./namespace.ts";
import { cleanJudged, ownKeyRedactor } from "./own-key.ts";
import { preferred, scenarioText } from "./prefer.ts";
import { warningHeader } from "./warning-header.ts";

/** Hears of a request once it is answered. */
export type Listener = (recorded: Recorded, judged: Judged) => void;

/** What all requests of a sandbox share. */
export interface Exchange {
  gate: GateOptions;
  isStateless: boolean;
  /** Requests so far. */
  count: number;
  listeners: ReadonlySet<Listener>;
  onError: (error: unknown) => void;
}

/** A request that got past path, verb and key. */
export interface Opened {
  admitted: Admitted;
  namespace: Namespace;
  start: number;
}

/** Judges the arguments of a request, carries it out and logs it. Never throws: a fault of the sandbox is a 500. */
export function carryOut(exchange: Exchange, call: Call, opened: Opened): Reply | Promise<Reply> {
  const fail = (error: unknown) => {
    exchange.onError(error);
    const { namespace, start, admitted } = opened;
    const judged = { ...admitted, arguments: {}, encoding: "json", diagnostics: [] } as const;
    return record({ exchange, namespace, call, judged, start }, failedReply(error), "failed");
  };
  try {
    const reply = attempt(exchange, call, opened);
    if (reply instanceof Promise) return reply.catch(fail);
    return reply;
  } catch (error) {
    return fail(error);
  }
}

/** `Retry-After` promises that nothing was stored; where that is not certain, there is none. */
function failedReply(error: unknown): Reply {
  const isAway = error instanceof UnavailableError;
  if (isAway && !error.isInDoubt) {
    const message = "The sandbox cannot reach its database now. Nothing was stored; send the request again.";
    const failure = { error: "database_unavailable", message };
    return failureReply(503, failure, { "retry-after": "1" });
  }
  const message = isAway
    ? "The sandbox lost its database during the commit. The request may be stored or not."
    : "The sandbox failed. See its log for the cause.";
  return failureReply(500, { error: "internal_error", message });
}

function attempt(exchange: Exchange, call: Call, opened: Opened): Reply | Promise<Reply> {
  const { admitted, namespace, start } = opened;
  const { method } = admitted;
  const { assumptions } = namespace;
  const judged = assumedJudgement(judgeArguments(admitted, call, exchange.gate), assumptions, admitted.token);
  const turn: Turn = { exchange, namespace, call, judged, start };
  const forced = call.prefer ? preferred(method, call.prefer) : undefined;
  if (forced) return force(turn, forced, "prefer");
  const fault = namespace.faults.take(method);
  if (fault && isInstead(fault)) return force(turn, replyInstead(fault), fault.kind);
  if (!judged.ok) return settleTurn(turn, refusal(turn, judged), "refused", fault);
  const behaviour = exchange.isStateless ? undefined : behaviourOf(method);
  if (!behaviour) return settleTurn(turn, scenarioReply(call, judged), taken(judged), fault);
  const unstorable = refuseNul([call.body, call.query], judged.arguments);
  if (unstorable?.ok === false)
    return settleTurn(turn, failureReply(profile.statuses.refused, unstorable), "refused", fault);
  const { store } = namespace;
  if (store) return perform(turn, judged, behaviour, store, fault);
  return namespace.open().then((store) => perform(turn, judged, behaviour, store, fault));
}

/** One request on its way. */
interface Turn {
  exchange: Exchange;
  namespace: Namespace;
  call: Call;
  judged: Accepted | Refused;
  start: number;
  /** Why the request could not be read at all. */
  malformed?: Malformed;
}

function perform(
  turn: Turn,
  judged: Accepted,
  behaviour: NonNullable<ReturnType<typeof behaviourOf>>,
  store: Store,
  fault: Fault | undefined,
): Reply | Promise<Reply> {
  const { clock, ids, assumptions } = turn.namespace;
  let tx: Tx | undefined;
  const begin = () => {
    // A behaviour that is begun again has done nothing yet.
    tx = { time: clock.now(), uuid: ids.uuid, assumes: assumptions.has, changes: [], moreChanges: 0 };
    return behaviour(tx, judged.arguments);
  };
  const finish = (outcome: Outcome) => {
    if (!outcome.ok) return settleTurn(turn, stateFailure(turn, outcome, judged), "refused", fault);
    const body = assumedBody(judged.method, outcome.body, assumptions);
    return settleTurn(turn, success(turn.call, body, judged), taken(judged), fault, tx);
  };
  const outcome = store.run(describeMethod(judged.method).verb === "POST", begin);
  if (outcome instanceof Promise) return outcome.then(finish);
  return finish(outcome);
}

function scenarioReply(call: Call, { method, arguments: given, diagnostics }: Accepted): Reply {
  return textReply(profile.statuses.success, scenarioText(method, given), warningHeader(call, diagnostics));
}

function success(call: Call, body: object, { diagnostics }: Accepted): Reply {
  return jsonReply(profile.statuses.success, body, warningHeader(call, diagnostics));
}

/** A failure of the data's state. Its message may quote arguments. */
function stateFailure(turn: Turn, failure: Failure, { diagnostics }: Accepted): Reply {
  return failureReply(
    profile.statuses.refused,
    shownFailure(turn, failure),
    warningHeader(turn.call, diagnostics),
  );
}

function taken({ diagnostics }: Accepted): Verdict {
  if (diagnostics.length > 0) return "warned";
  return "accepted";
}

/** A response in place of the true one. */
function force(turn: Turn, reply: Reply, forcedBy: string): Reply {
  return record(turn, reply, "forced", forcedBy);
}

/** The true response, with the fault that spoils it on its way. */
function settleTurn(turn: Turn, reply: Reply, verdict: Verdict, fault: Fault | undefined, tx?: Tx): Reply {
  if (!fault) return record(turn, reply, verdict, undefined, tx);
  return record(turn, spoil(reply, fault), "forced", fault.kind, tx);
}

function refusal(turn: Pick<Turn, "call" | "namespace">, refused: Refused): Reply {
  const { status, failure, headers, diagnostics } = assumedRefusal(refused, turn.namespace.assumptions);
  const more = { ...headers, ...warningHeader(turn.call, diagnostics) };
  return failureReply(status, shownFailure(turn, failure), more);
}

type Failure = Refused["failure"];

/** A response ends up in logs: it does not repeat the key of its request. */
function shownFailure({ call, namespace }: Pick<Turn, "call" | "namespace">, failure: Failure): Failure {
  if (failure.message === undefined) return failure;
  if (namespace.assumptions.has("error-message", "absent")) return { ok: false, error: failure.error };
  return { ...failure, message: ownKeyRedactor(call).sentence(failure.message) };
}

/** The response to a request that the gate rejected. */
export function refuse(
  exchange: Exchange,
  namespace: Namespace,
  call: Call,
  refused: Refused,
  start: number,
): Reply {
  const turn: Turn = { exchange, namespace, call, judged: refused, start };
  return record(turn, refusal(turn, refused), "refused");
}

/** Keeps a request in the log that was no valid HTTP and never reached the gate. */
export function recordMalformed(
  exchange: Exchange,
  namespace: Namespace,
  { verb, target, status, malformed }: RefusedRequest,
): void {
  const [path = "/", ...query] = target.split("?");
  const message = `The request is not valid HTTP/1.1: ${malformed.reason} (${malformed.code}).`;
  const call: Call = {
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
  const judged: Refused = { ok: false, status, headers: {}, failure, diagnostics: [] };
  const turn: Turn = { exchange, namespace, call, judged, start: performance.now(), malformed };
  record(turn, failureReply(status, failure), "refused");
}

function record(turn: Turn, reply: Reply, verdict: Verdict, forcedBy?: string, tx?: Tx): Reply {
  const { exchange, namespace, call, judged, start } = turn;
  exchange.count += 1;
  reply.headers["x-request-id"] = String(exchange.count);
  const recorded: Recorded = {
    id: exchange.count,
    at: Date.now(),
    namespace: namespace.name,
    method: judged.method,
    verdict,
    call,
    refused: judged.ok || judged.arguments ? undefined : judged,
    reply,
    ...(turn.malformed && { malformed: turn.malformed }),
    changes: tx?.changes ?? [],
    moreChanges: tx?.moreChanges ?? 0,
    forcedBy,
    duration: performance.now() - start,
  };
  namespace.log.add(recorded);
  const shown = cleanJudged(call, judged);
  for (const listener of exchange.listeners) listener(recorded, shown);
  return reply;
}
