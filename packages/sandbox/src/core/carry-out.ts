import { describeMethod } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type Accepted, type Admitted, judgeArguments, type Rejected } from "@datacloud/validators";
import type { BehaviourResult } from "../state/behaviour-result.ts";
import { behaviourOf } from "../state/behaviours.ts";
import { rejectNul } from "../state/reject-nul.ts";
import { UnavailableError } from "../state/storage-error.ts";
import type { Store } from "../state/store.ts";
import type { Tx } from "../state/tx.ts";
import { assumedBody } from "./assumptions/assumed-body.ts";
import { assumedJudgement } from "./assumptions/assumed-judgement.ts";
import { assumedRejection } from "./assumptions/assumed-rejection.ts";
import { type InjectedFault, isInstead, responseInstead, spoil } from "./faults.ts";
import type { Verdict } from "./log.ts";
import type { Namespace } from "./namespace.ts";
import { ownKeyRedactor } from "./own-key.ts";
import { preferred, scenarioText } from "./prefer.ts";
import {
  failureResponse,
  jsonResponse,
  type ReceivedRequest,
  type ResponseParts,
  textResponse,
} from "./received-request.ts";
import { record, type SandboxState, type Turn } from "./record.ts";
import { warningHeader } from "./warning-header.ts";

/** A request that got past path, verb and key. */
export interface Opened {
  admitted: Admitted;
  namespace: Namespace;
  start: number;
}

/** Judges the arguments of a request, carries it out and logs it. Never throws: a fault of the sandbox is a 500. */
export function carryOut(
  sandbox: SandboxState,
  request: ReceivedRequest,
  opened: Opened,
): ResponseParts | Promise<ResponseParts> {
  const fail = (error: unknown) => {
    sandbox.onError(error);
    const { namespace, start, admitted } = opened;
    const judged = { ...admitted, arguments: {}, encoding: "json", diagnostics: [] } as const;
    return record({ sandbox, namespace, request, judged, start }, failedResponse(error), "failed");
  };
  try {
    const reply = attempt(sandbox, request, opened);
    if (reply instanceof Promise) return reply.catch(fail);
    return reply;
  } catch (error) {
    return fail(error);
  }
}

/** `Retry-After` promises that nothing was stored; where that is not certain, there is none. */
function failedResponse(error: unknown): ResponseParts {
  const isAway = error instanceof UnavailableError;
  if (isAway && !error.isInDoubt) {
    const message = "The sandbox cannot reach its database now. Nothing was stored; send the request again.";
    const failure = { error: "database_unavailable", message };
    return failureResponse(503, failure, { "retry-after": "1" });
  }
  const message = isAway
    ? "The sandbox lost its database during the commit. The request may be stored or not."
    : "The sandbox failed. See its log for the cause.";
  return failureResponse(500, { error: "internal_error", message });
}

function attempt(
  sandbox: SandboxState,
  request: ReceivedRequest,
  opened: Opened,
): ResponseParts | Promise<ResponseParts> {
  const { admitted, namespace, start } = opened;
  const { method } = admitted;
  const { assumptions } = namespace;
  const judged = assumedJudgement(
    judgeArguments(admitted, request, sandbox.gate),
    assumptions,
    admitted.token,
  );
  const turn: Turn = { sandbox, namespace, request, judged, start };
  const forced = request.prefer ? preferred(method, request.prefer) : undefined;
  if (forced) return force(turn, forced, "prefer");
  const fault = namespace.faults.take(method);
  if (fault && isInstead(fault)) return force(turn, responseInstead(fault), fault.kind);
  if (!judged.ok) return settleTurn(turn, rejection(turn, judged), "refused", fault);
  const behaviour = sandbox.isStateless ? undefined : behaviourOf(method);
  if (!behaviour) return settleTurn(turn, scenarioResponse(request, judged), taken(judged), fault);
  const unstorable = rejectNul([request.body, request.query], judged.arguments);
  if (unstorable?.ok === false)
    return settleTurn(turn, failureResponse(profile.statuses.refused, unstorable), "refused", fault);
  const { store } = namespace;
  if (store) return perform(turn, judged, behaviour, store, fault);
  return namespace.open().then((store) => perform(turn, judged, behaviour, store, fault));
}

function perform(
  turn: Turn,
  judged: Accepted,
  behaviour: NonNullable<ReturnType<typeof behaviourOf>>,
  store: Store,
  fault: InjectedFault | undefined,
): ResponseParts | Promise<ResponseParts> {
  const { clock, ids, assumptions } = turn.namespace;
  let tx: Tx | undefined;
  const begin = () => {
    // A behaviour that is begun again has done nothing yet.
    tx = { time: clock.now(), uuid: ids.uuid, assumes: assumptions.has, changes: [], moreChanges: 0 };
    return behaviour(tx, judged.arguments);
  };
  const finish = (outcome: BehaviourResult) => {
    if (!outcome.ok) return settleTurn(turn, stateFailure(turn, outcome, judged), "refused", fault);
    const body = assumedBody(judged.method, outcome.body, assumptions);
    return settleTurn(turn, success(turn.request, body, judged), taken(judged), fault, tx);
  };
  const outcome = store.run(describeMethod(judged.method).verb !== "GET", begin);
  if (outcome instanceof Promise) return outcome.then(finish);
  return finish(outcome);
}

function successStatus(method: Accepted["method"]): number {
  return describeMethod(method).statuses?.[0] ?? profile.statuses.success;
}

function scenarioResponse(
  request: ReceivedRequest,
  { method, arguments: given, diagnostics }: Accepted,
): ResponseParts {
  return textResponse(
    successStatus(method),
    scenarioText(method, given),
    warningHeader(request, diagnostics),
  );
}

function success(request: ReceivedRequest, body: object, { method, diagnostics }: Accepted): ResponseParts {
  return jsonResponse(successStatus(method), body, warningHeader(request, diagnostics));
}

/** A failure of the data's state. Its message may quote arguments. */
function stateFailure(turn: Turn, failure: Failure, { diagnostics }: Accepted): ResponseParts {
  return failureResponse(
    profile.statuses.refused,
    shownFailure(turn, failure),
    warningHeader(turn.request, diagnostics),
  );
}

function taken({ diagnostics }: Accepted): Verdict {
  if (diagnostics.length > 0) return "warned";
  return "accepted";
}

/** A response in place of the true one. */
function force(turn: Turn, reply: ResponseParts, forcedBy: string): ResponseParts {
  return record(turn, reply, "forced", forcedBy);
}

/** The true response, with the fault that spoils it on its way. */
function settleTurn(
  turn: Turn,
  reply: ResponseParts,
  verdict: Verdict,
  fault: InjectedFault | undefined,
  tx?: Tx,
): ResponseParts {
  if (!fault) return record(turn, reply, verdict, undefined, tx);
  return record(turn, spoil(reply, fault), "forced", fault.kind, tx);
}

function rejection(turn: Pick<Turn, "request" | "namespace">, rejected: Rejected): ResponseParts {
  const { status, failure, headers, diagnostics } = assumedRejection(rejected, turn.namespace.assumptions);
  const more = { ...headers, ...warningHeader(turn.request, diagnostics) };
  return failureResponse(status, shownFailure(turn, failure), more);
}

type Failure = Rejected["failure"];

/** A response ends up in logs: it does not repeat the key of its request. */
function shownFailure(
  { request, namespace }: Pick<Turn, "request" | "namespace">,
  failure: Failure,
): Failure {
  if (failure.message === undefined) return failure;
  if (namespace.assumptions.has("error-message", "absent")) return { ok: false, error: failure.error };
  return { ...failure, message: ownKeyRedactor(request).sentence(failure.message) };
}

/** The response to a request that the gate rejected. */
export function reject(
  sandbox: SandboxState,
  namespace: Namespace,
  request: ReceivedRequest,
  rejected: Rejected,
  start: number,
): ResponseParts {
  const turn: Turn = { sandbox, namespace, request, judged: rejected, start };
  return record(turn, rejection(turn, rejected), "refused");
}
