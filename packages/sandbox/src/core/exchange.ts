import { describeMethod } from "@datacloud/contract/methods";
import {
  type Accepted,
  type Admitted,
  equal,
  type GateOptions,
  judgeArguments,
  type Refused,
} from "@datacloud/validators";
import { behaviourOf } from "../state/behaviours.ts";
import type { Outcome, Store } from "../state/store.ts";
import { createTx, type Tx } from "../state/tx.ts";
import { type Call, jsonReply, type Reply } from "./call.ts";
import { type Fault, isInstead, replyInstead, spoil } from "./faults.ts";
import type { Recorded, Verdict } from "./log.ts";
import type { Namespace } from "./namespace.ts";
import { preferred, scenarioBody } from "./prefer.ts";

/** What all calls of a sandbox share. */
export interface Exchange {
  gate: GateOptions;
  /** Calls so far. */
  count: number;
  listeners: ReadonlySet<(recorded: Recorded) => void>;
  onError: (error: unknown) => void;
}

/** A request that got past path, verb and key. */
export interface Opened {
  admitted: Admitted;
  namespace: Namespace;
  start: number;
}

/** Judges the arguments of a call, carries it out and logs it. Never throws: a fault of the sandbox is a 500. */
export function carryOut(exchange: Exchange, call: Call, opened: Opened): Reply | Promise<Reply> {
  const fail = (error: unknown) => {
    exchange.onError(error);
    const { namespace, start, admitted } = opened;
    const judged = { ...admitted, arguments: {}, encoding: "json", diagnostics: [] } as const;
    const message = "The sandbox failed. Its log says why.";
    const reply = jsonReply(500, { ok: false, error: "internal_error", message });
    return record(exchange, namespace, { call, judged, reply, verdict: "failed", start });
  };
  try {
    const reply = attempt(exchange, call, opened);
    return reply instanceof Promise ? reply.catch(fail) : reply;
  } catch (error) {
    return fail(error);
  }
}

function attempt(exchange: Exchange, call: Call, opened: Opened): Reply | Promise<Reply> {
  const { admitted, namespace, start } = opened;
  const judged = judgeArguments(admitted, call, exchange.gate);
  const forced = call.prefer ? preferred(admitted.method, call.prefer) : undefined;
  const done = (reply: Reply, verdict: Verdict, tx?: Tx, forcedBy?: string) =>
    record(exchange, namespace, { call, judged, reply, verdict, tx, forcedBy, start });
  if (forced) return done(forced, "forced", undefined, "prefer");
  const fault = namespace.faults.take(admitted.method);
  if (fault && isInstead(fault)) return done(replyInstead(fault), "forced", undefined, fault.kind);
  if (!judged.ok)
    return done(spoiled(refusal(judged), fault), fault ? "forced" : "refused", undefined, fault?.kind);
  const { store } = namespace;
  if (!store) return namespace.open().then((opened) => perform(opened, namespace, judged, fault, done));
  return perform(store, namespace, judged, fault, done);
}

type Done = (reply: Reply, verdict: Verdict, tx?: Tx, forcedBy?: string) => Reply;

function perform(
  store: Store,
  namespace: Namespace,
  judged: Accepted,
  fault: Fault | undefined,
  done: Done,
): Reply | Promise<Reply> {
  const { method } = judged;
  const behaviour = behaviourOf(method);
  let tx = createTx(namespace.clock.now(), namespace.ids.uuid);
  const finish = (outcome: Outcome) => {
    const reply = outcome.ok
      ? jsonReply(200, outcome.body, warningHeader(judged.diagnostics))
      : jsonReply(422, outcome, warningHeader(judged.diagnostics));
    const verdict = !outcome.ok ? "refused" : judged.diagnostics.length > 0 ? "warned" : "accepted";
    return done(spoiled(reply, fault), fault ? "forced" : verdict, outcome.ok ? tx : undefined, fault?.kind);
  };
  if (!behaviour) {
    const body = scenarioBody(method, (given) => equal(given, judged.arguments));
    return finish({ ok: true, body: body as { ok: true } });
  }
  const begin = () => {
    tx = createTx(namespace.clock.now(), namespace.ids.uuid);
    return behaviour(tx, judged.arguments);
  };
  const outcome = store.run(describeMethod(method).verb === "POST", begin);
  return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
}

function spoiled(reply: Reply, fault: Fault | undefined): Reply {
  return fault ? spoil(reply, fault) : reply;
}

function refusal({ status, failure, headers, diagnostics }: Refused): Reply {
  return jsonReply(status, failure, { ...headers, ...warningHeader(diagnostics) });
}

/** Longest text of the header that names the diagnostics. */
const longestHeader = 500;

/** Which rules the request broke and where, for people who look at headers and not at the inspector. */
function warningHeader(diagnostics: Refused["diagnostics"]): Record<string, string> {
  if (diagnostics.length === 0) return {};
  const parts = diagnostics
    .slice(0, 10)
    .map(({ severity, rule, pointer }) => `${severity} ${rule} ${encodeURI(pointer.toWellFormed())}`);
  return { "x-sandbox-diagnostics": parts.join(", ").slice(0, longestHeader).trimEnd() };
}

/** The answer to a call that the gate refused. */
export function refuse(
  exchange: Exchange,
  namespace: Namespace,
  call: Call,
  refused: Refused,
  start: number,
): Reply {
  const reply = refusal(refused);
  return record(exchange, namespace, { call, judged: refused, reply, verdict: "refused", start });
}

interface Exchanged {
  call: Call;
  judged: Accepted | Refused;
  reply: Reply;
  verdict: Verdict;
  tx?: Tx | undefined;
  forcedBy?: string | undefined;
  start: number;
}

function record(exchange: Exchange, namespace: Namespace, exchanged: Exchanged): Reply {
  const { call, judged, reply, verdict, tx, forcedBy, start } = exchanged;
  exchange.count += 1;
  reply.headers["x-request-id"] = String(exchange.count);
  const recorded: Recorded = {
    id: exchange.count,
    at: Date.now(),
    namespace: namespace.name,
    method: judged.method,
    verdict,
    encoding: judged.encoding,
    arguments: judged.arguments,
    diagnostics: judged.diagnostics,
    call,
    reply,
    changes: tx?.changes ?? [],
    moreChanges: tx?.moreChanges ?? 0,
    forcedBy,
    duration: performance.now() - start,
  };
  namespace.log.add(recorded);
  for (const listener of exchange.listeners) listener(recorded);
  return reply;
}
